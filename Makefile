# Level: `make serve` builds and serves the site, `make test` runs everything that guards it.
# Everything that can be is installed into $(LEVEL_TOOLS), pinned by version; see README.md.

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.ONESHELL:
.DELETE_ON_ERROR:

export LEVEL_TOOLS ?= $(CURDIR)/.tools
TOOLCHAIN := 1.99.1
TRUNK := trunk-0.22.1
BINDGEN := wasm-bindgen-0.2.130
GECKODRIVER := geckodriver-0.37.1
PORT ?= 8080

export PATH := $(LEVEL_TOOLS)/$(TRUNK)/bin:$(LEVEL_TOOLS)/$(BINDGEN)/bin:$(CURDIR)/node_modules/.bin:$(PATH)
# Trunk 0.21 stopped at NO_COLOR=1, and colours are of no use in a log.
unexport NO_COLOR
# What /about shows as the build: the commit, and whether anything has changed since.
export LEVEL_BUILD := $(shell git describe --always --dirty 2>/dev/null || echo unknown)

say = @printf '\n— %s\n' "$(1)"

.PHONY: serve build dev check review contacts test core-test page-test lint journeys verify tools browsers clean

serve: build ## Build the release and serve it with the real headers.
	cargo run --quiet --locked --package serve -- dist --port $(PORT)

build: tools ## Build the release into dist/.
	$(call say,Checking the content)
	cargo run --quiet --locked --features site --bin site -- check
	echo '— Building the app (minutes the first time, then seconds)'
	trunk build
	echo '— Writing dist/'
	esbuild style/level.css style/topic.css style/print.css --bundle --minify --target=chrome92,safari15 --external:/fonts/* --outdir=target/assets --log-level=warning
	esbuild public/leave.js public/boot.js public/sw.js target/app/app.js --minify --target=chrome92,safari15 --outdir=target/assets --outbase=. --entry-names=[name] --log-level=warning
	cargo run --quiet --locked --features site --bin site -- build

check: tools ## Read and check the content; lists every mistake at once.
	cargo run --quiet --locked --features site --bin site -- check

review: tools ## Print every word of every module, each story drawn out, for the professional who signs them.
	@cargo run --quiet --locked --features site --bin site -- review

contacts: tools ## Print every helpline with its age and source, oldest first, for whoever re-checks them.
	@cargo run --quiet --locked --features site --bin site -- contacts $$(date +%F)

dev: tools ## The quick loop: rebuilds and reloads on every change. Relaxed policy, no worker.
	trunk serve --config Trunk.dev.toml --port $(PORT)

test: lint core-test page-test build journeys ## Everything that guards the product.

core-test: tools ## The pure core and the content, without Leptos: seconds.
	$(call say,Core and content tests)
	cargo test --quiet --locked --no-default-features
	cargo test --quiet --locked --no-default-features --features compile

page-test: tools ## Every path as HTML, and the server.
	$(call say,Page tests)
	cargo test --quiet --locked --features site
	cargo test --quiet --locked --package serve --package journeys

lint: tools ## Format and lints, warnings as errors.
	$(call say,Format and lints)
	cargo fmt --all --check
	cargo clippy --quiet --locked --all-targets --no-default-features --features site -- -D warnings
	cargo clippy --quiet --locked --package level --bin app --features csr --target wasm32-unknown-unknown -- -D warnings
	cargo clippy --quiet --locked --package serve --package journeys --all-targets -- -D warnings

journeys: build browsers ## Real browsers against the built site under its real headers.
	$(call say,Browser journeys)
	cargo run --quiet --locked --package journeys

verify: build browsers ## The same through every topic in every engine, for a release: much longer.
	$(call say,Browser journeys through every topic in every engine)
	cargo run --quiet --locked --package journeys -- --all

# --- What is needed, each installed once ---

tools: $(LEVEL_TOOLS)/toolchain-$(TOOLCHAIN) $(LEVEL_TOOLS)/$(TRUNK)/bin/trunk $(LEVEL_TOOLS)/$(BINDGEN)/bin/wasm-bindgen node_modules/.package-lock.json target/.fetched

$(LEVEL_TOOLS)/toolchain-$(TOOLCHAIN):
	$(call say,Rust $(TOOLCHAIN) with its WASM target)
	rustup toolchain install $(TOOLCHAIN) --profile minimal -c rustfmt -c clippy -t wasm32-unknown-unknown
	mkdir -p $(LEVEL_TOOLS)
	touch $@

$(LEVEL_TOOLS)/$(TRUNK)/bin/trunk: | $(LEVEL_TOOLS)/toolchain-$(TOOLCHAIN)
	$(call say,$(TRUNK): builds the WASM. This takes three to nine minutes once; its last part prints nothing for a while)
	cargo install trunk --version $(TRUNK:trunk-%=%) --locked --root $(LEVEL_TOOLS)/$(TRUNK)

# Without --locked: this release's own lock file names a version that is gone.
$(LEVEL_TOOLS)/$(BINDGEN)/bin/wasm-bindgen: | $(LEVEL_TOOLS)/toolchain-$(TOOLCHAIN)
	$(call say,$(BINDGEN): one to two minutes once)
	cargo install wasm-bindgen-cli --version $(BINDGEN:wasm-bindgen-%=%) --root $(LEVEL_TOOLS)/$(BINDGEN)

$(LEVEL_TOOLS)/$(GECKODRIVER)/bin/geckodriver: | $(LEVEL_TOOLS)/toolchain-$(TOOLCHAIN)
	$(call say,$(GECKODRIVER): drives Firefox. One to three minutes once)
	cargo install geckodriver --version $(GECKODRIVER:geckodriver-%=%) --locked --root $(LEVEL_TOOLS)/$(GECKODRIVER)

node_modules/.package-lock.json: package-lock.json
	$(call say,wasm-opt and esbuild and axe from npm)
	npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	touch $@

# Trunk builds offline, so that nothing is fetched behind anyone's back: what it needs is fetched here.
target/.fetched: Cargo.lock | $(LEVEL_TOOLS)/toolchain-$(TOOLCHAIN)
	cargo fetch --quiet --locked
	mkdir -p target
	touch $@

browsers: $(LEVEL_TOOLS)/$(GECKODRIVER)/bin/geckodriver
	tests/browsers.sh

clean: ## Remove what was built; the tools stay.
	rm -rf target dist
