//! `site check` reads and checks the content. `site build` writes `dist/`. `site review` prints every word for
//! whoever reviews it. `site contacts <today>` lists the helplines for whoever re-checks them. `site words` writes what `make dev` needs.
//!
//! Run from the project's folder, after Trunk has built the app and esbuild the styles and scripts (see the
//! Makefile).

use level::{
    compile,
    domain::{
        library::{Library, LiveWords},
        route::Route,
    },
    site::{
        assets::{Asset, Output},
        codes,
        contacts::contacts,
        document::{App, Shell, document},
        fonts, headers, pages,
        sheet::sheet,
        sizes, worker,
    },
    ui::BuildId,
};
use std::{fs, io::Write, path::Path, process::ExitCode};

type Result<T> = std::result::Result<T, String>;

fn main() -> ExitCode {
    let command = std::env::args().nth(1).unwrap_or_default();
    let outcome = read_content().and_then(|library| match command.as_str() {
        "check" => {
            println!(
                "The content is fine: {} modules, {} helplines.",
                library.modules.len(),
                library.helplines.len()
            );
            Ok(())
        }
        "build" => build(library),
        "words" => words(library),
        "review" => {
            let sheets: Vec<String> = library.modules.iter().map(sheet).collect();
            // A reader that stops early, like `head`, is no mistake.
            std::io::stdout().write_all(sheets.join("\n").as_bytes()).ok();
            Ok(())
        }
        "contacts" => {
            let today = std::env::args().nth(2).unwrap_or_default().parse()?;
            std::io::stdout().write_all(contacts(&library.helplines, today).as_bytes()).ok();
            Ok(())
        }
        _ => Err("Say `site check`, `build`, `review`, `contacts <today>` or `words`.".to_owned()),
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn read_content() -> Result<&'static Library> {
    match compile::compile(Path::new("content")) {
        // The words live as long as the program.
        Ok(library) => Ok(Box::leak(Box::new(library))),
        Err(findings) => {
            let list: Vec<String> = findings.iter().map(|finding| format!("  {finding}")).collect();
            Err(format!("The content has {} mistakes:\n{}", findings.len(), list.join("\n")))
        }
    }
}

/// The whole library as JSON, for `make dev`.
fn words(library: &Library) -> Result<()> {
    let words = serde_json::to_string(library).map_err(|error| error.to_string())?;
    let path = Path::new("target/dev/library.json");
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).and_then(|()| fs::write(path, words)).map_err(|error| error.to_string())
}

fn build(library: &'static Library) -> Result<()> {
    let mut output = Output::default();
    add_public(&mut output, library)?;
    let shell = Shell {
        sheet: add_sheet(&mut output, "level.css")?,
        topic_sheet: add_sheet(&mut output, "topic.css")?,
        print_sheet: add_sheet(&mut output, "print.css")?,
        leave: add_asset(&mut output, "target/assets/leave.js", "leave.js")?,
        boot: add_asset(&mut output, "target/assets/boot.js", "boot.js")?,
    };
    let glue = add_asset(&mut output, "target/assets/app.js", "app.js")?;
    let wasm = add_asset(&mut output, "target/app/app_bg.wasm", "app.wasm")?;
    let build_id = BuildId(std::env::var("LEVEL_BUILD").unwrap_or_else(|_| "unknown".to_owned()).into());
    for route in pages::routes(library) {
        let app = match LiveWords::of(route, library) {
            Some(words) => {
                let words = output.add_hashed("words.bin", words_bytes(&words, &output)?);
                Some(App { glue: glue.clone(), wasm: wasm.clone(), words })
            }
            None => None,
        };
        let body = pages::body(&route.path(), library, build_id.clone());
        let html = output.with_addresses(&document(route, &body, &shell, app.as_ref()));
        if route == Route::NotFound {
            // What the worker answers offline: hosts send 404.html itself with a status that it can't keep.
            output.add("lost.html", html.clone());
        }
        output.add(&route.file(), html);
    }
    check_characters(&output, library)?;
    output.add("_headers", headers::headers_file());
    add_worker(&mut output)?;
    output.write(Path::new("dist")).map_err(|error| format!("dist/ can't be written: {error}"))?;
    report_sizes(&output)
}

/// A page's words as they are sent, with the addresses of hashed files in them.
fn words_bytes(words: &LiveWords, output: &Output) -> Result<Vec<u8>> {
    let text = serde_json::to_string(words).map_err(|error| error.to_string())?;
    let words: LiveWords =
        serde_json::from_str(&output.with_addresses(&text)).map_err(|error| error.to_string())?;
    words.to_bytes().map_err(|error| error.to_string())
}

fn read(path: &str) -> Result<Vec<u8>> {
    fs::read(path)
        .map_err(|error| format!("{path} can't be read ({error}); run `make build`, which makes it"))
}

fn add_asset(output: &mut Output, path: &str, name: &str) -> Result<Asset> {
    Ok(output.add_hashed(name, read(path)?))
}

fn add_sheet(output: &mut Output, name: &str) -> Result<Asset> {
    let text = String::from_utf8_lossy(&read(&format!("target/assets/{name}"))?).into_owned();
    let text = output.with_addresses(&text);
    Ok(output.add_hashed(name, text))
}

/// The files that are served as they are. Drawings only as far as a module uses them.
fn add_public(output: &mut Output, library: &Library) -> Result<()> {
    for font in ["bricolage.woff2", "atkinson.woff2"] {
        add_asset(output, &format!("public/fonts/{font}"), &format!("fonts/{font}"))?;
    }
    for drawing in pages::drawings(library) {
        add_asset(output, &format!("public{drawing}"), drawing.trim_start_matches('/'))?;
    }
    for phone in library.helplines.iter().filter_map(|helpline| helpline.phone.as_ref()) {
        let drawing = codes::drawing(&phone.tel_uri()).map_err(|error| error.to_string())?;
        output.add_hashed(&format!("codes/{}.svg", phone.digits()), drawing);
    }
    let icons = [
        "icon.svg",
        "icon-192.png",
        "icon-512.png",
        "maskable-192.png",
        "maskable-512.png",
        "apple-touch-icon.png",
    ];
    for icon in icons {
        output.add(&format!("icons/{icon}"), read(&format!("public/icons/{icon}"))?);
    }
    for file in ["manifest.webmanifest", "licences.txt", "robots.txt"] {
        output.add(file, read(&format!("public/{file}"))?);
    }
    Ok(())
}

/// What the app shows beyond the pages are labels; all else stands on some page.
fn check_characters(output: &Output, library: &Library) -> Result<()> {
    let charset = String::from_utf8_lossy(&read("tools/art/charset.txt")?).into_owned();
    let pages = output.files().filter(|(path, _)| path.ends_with(".html"));
    let pages = pages.map(|(path, bytes)| (path, String::from_utf8_lossy(bytes).into_owned()));
    let labels = library.labels.all().into_iter().map(|(name, words)| (name, words.to_owned()));
    for (place, text) in pages.chain(labels) {
        let lacking = fonts::lacking(&text, &charset);
        if !lacking.is_empty() {
            return Err(format!(
                "{place} has characters that our fonts lack: {lacking:?}. Write them otherwise, or add them to \
                 tools/art/charset.txt and make the fonts again."
            ));
        }
    }
    Ok(())
}

fn add_worker(output: &mut Output) -> Result<()> {
    let script = String::from_utf8_lossy(&read("target/assets/sw.js")?).into_owned();
    let files: Vec<(String, String)> = output
        .files()
        .filter_map(|(path, bytes)| Some((worker::address(path)?, level::site::assets::integrity(bytes))))
        .collect();
    output.add("sw.js", worker::worker(&script, &files));
    Ok(())
}

fn report_sizes(output: &Output) -> Result<()> {
    let sizes = sizes::weigh(output).map_err(|error| error.to_string())?;
    println!("Sizes as sent (brotli 11), in bytes:");
    for size in &sizes {
        let budget = size.budget.map(|budget| format!("of at most {budget}")).unwrap_or_default();
        println!("{:>9}  {} {budget}", size.bytes, size.what);
    }
    match sizes.iter().find(|size| !size.fits()) {
        Some(size) => Err(format!("{} is over its budget; make it smaller.", size.what)),
        None => Ok(()),
    }
}
