//! axe finds nothing to complain about.

use crate::{
    browser::Browser,
    engine::{Engine, Launch},
    journey::Journey,
    programs::project,
    site::{Module, Site},
    stage::Stage,
    view::{
        cover,
        frame::{self, UNKNOWN},
        hand::Hand,
        player::Player,
        texts,
    },
};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use serve::Server;
use std::{
    collections::{BTreeMap, HashSet},
    fs,
};

const LOOKS: [&str; 2] = ["light", "dark"];

pub(super) fn all(site: &Site) -> Vec<Journey> {
    let steps = |module: &Module| {
        let (name, own) = (format!("axe finds nothing in the steps of {}", module.path), module.clone());
        Journey::new(name, move |stage| steps(stage, own.clone())).through(module, site)
    };
    let helping = Journey::new("axe finds nothing on any page of the chooser", |stage| {
        pages(stage, |path| path.starts_with(CHOOSER))
    });
    let others = Journey::new("axe finds nothing on any other page, and on the cover", pages_and_cover);
    [helping, others].into_iter().chain(site.modules.iter().map(steps)).collect()
}

/// What the addresses of the chooser's pages begin with.
const CHOOSER: &str = "/help/";

/// Colours are the same in every engine, so one tries the dark ones too.
fn looks(engine: Engine) -> &'static [&'static str] {
    if engine == Engine::Chromium { &LOOKS } else { &LOOKS[..1] }
}

/// A browser in which nothing moves, so that nobody needs to wait for that.
async fn at_rest(stage: &Stage, server: &Server) -> Result<Browser> {
    stage.browse_with(server, Launch { still: true, ..Launch::default() }).await
}

async fn pages(stage: Stage, which: fn(&str) -> bool) -> Result<()> {
    let server = stage.serve().await?;
    let browser = at_rest(&stage, &server).await?;
    let mut findings = Findings::new()?;
    looks_at(&browser, &mut findings, stage.site.paths.iter().map(String::as_str).filter(|path| which(path)))
        .await?;
    findings.are_none()
}

async fn looks_at(
    browser: &Browser,
    findings: &mut Findings,
    paths: impl Iterator<Item = &str>,
) -> Result<()> {
    for path in paths {
        frame::open(browser, path).await?;
        if browser.count("script[data-wasm]").await? > 0 {
            frame::app_is_ready(browser).await?;
        }
        texts::unfold(browser).await?;
        findings.add(browser, path).await?;
    }
    Ok(())
}

async fn pages_and_cover(stage: Stage) -> Result<()> {
    let server = stage.serve().await?;
    let browser = at_rest(&stage, &server).await?;
    let mut findings = Findings::new()?;
    let left_out = |path: &str| {
        let module = stage.site.modules.iter().find(|module| module.path == path);
        path.starts_with(CHOOSER) || module.is_some_and(|module| !stage.site.goes_through(module))
    };
    let paths = stage.site.paths.iter().map(String::as_str).filter(|path| !left_out(path));
    looks_at(&browser, &mut findings, paths.chain([UNKNOWN])).await?;
    let no_network =
        "Object.defineProperty((window.wrappedJSObject || window).navigator, 'onLine', { value: false })";
    browser.run(no_network).await?;
    cover::leave(&browser).await?;
    cover::covers(&browser).await?;
    findings.add(&browser, COVER).await?;
    findings.are_none()
}

async fn steps(stage: Stage, module: Module) -> Result<()> {
    let server = stage.serve().await?;
    let browser = at_rest(&stage, &server).await?;
    let (mut kinds, mut findings) = (HashSet::new(), Findings::new()?);
    let player = Player::new(&browser, Hand::Mouse, &module);
    player
        .looks_at_all(async |kind| {
            let is_new = kinds.insert(kind.to_owned());
            if is_new { findings.add(&browser, kind).await } else { Ok(()) }
        })
        .await?;
    findings.are_none()
}

const RUN: &str = "
    const done = arguments[arguments.length - 1];
    const ends = (animation) => animation.effect.getComputedTiming().endTime !== Infinity;
    const settled = Promise.all(document.getAnimations().filter(ends).map((animation) => animation.finished.catch(() => {})));
    settled.then(() => axe.run({ rules: arguments[0] })).then(({ violations }) => done(violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 160)} (${node.failureSummary})`))),
        (error) => done([`axe stopped: ${error}`]))";

const COVER: &str = "the cover";

/// The cover says nothing at all, so it has no heading; everything else obeys every rule.
fn rules(place: &str) -> Value {
    if place == COVER { json!({"page-has-heading-one": {"enabled": false}}) } else { json!({}) }
}

/// What axe has found, each once with the first place of it.
struct Findings {
    axe: String,
    all: BTreeMap<String, String>,
}

impl Findings {
    fn new() -> Result<Self> {
        let file = project().join("node_modules/axe-core/axe.min.js");
        let axe = fs::read_to_string(&file).with_context(|| format!("no {}; run npm ci", file.display()))?;
        Ok(Self { axe, all: BTreeMap::new() })
    }

    async fn add(&mut self, browser: &Browser, place: &str) -> Result<()> {
        if browser.count("html[data-axe]").await? == 0 {
            browser.run(&format!("{}; document.documentElement.dataset.axe = ''", self.axe)).await?;
        }
        for look in looks(browser.engine) {
            browser
                .ask::<Value>("document.documentElement.dataset.theme = arguments[0]", vec![(*look).into()])
                .await?;
            let found: Vec<String> = browser.wait_for(RUN, vec![rules(place)]).await?;
            for finding in found {
                self.all.entry(finding).or_insert_with(|| format!("{place}, {look}"));
            }
        }
        Ok(())
    }

    fn are_none(&self) -> Result<()> {
        let lines: Vec<_> = self.all.iter().map(|(finding, place)| format!("{place}: {finding}")).collect();
        ensure!(lines.is_empty(), "{}", lines.join("\n"));
        Ok(())
    }
}
