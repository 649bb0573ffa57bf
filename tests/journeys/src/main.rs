//! `journeys [--engine NAME]... [--only WORD] [--all]`: what people do with the built site, in real browsers.
//!
//! Every story is played to its end in Chromium; all else goes through a sample of the topics that holds every
//! kind of step, or with `--all` through every topic in every engine. The site is `dist`, or what `LEVEL_DIST`
//! names. With `CI=true` an engine that every change must be tried in counts as a failure where it is missing.

mod browser;
mod driver;
mod engine;
mod journey;
mod journeys;
mod programs;
mod run;
mod screen;
mod site;
mod stage;
mod view;

use engine::Engine;
use journey::Journey;
use programs::Found;
use site::Site;
use std::{env, process::ExitCode, sync::Arc};

const USAGE: &str = "journeys [--engine chromium|firefox|webkitgtk|wpe]... [--only WORD] [--all]";

/// What was asked for.
#[derive(Default)]
struct Wishes {
    engines: Vec<Engine>,
    only: Option<String>,
    all: bool,
}

/// The engines that this machine has, and what it lacks for the others.
#[derive(Default)]
struct Engines {
    there: Vec<(Engine, Found)>,
    missing: Vec<(Engine, String)>,
}

fn main() -> ExitCode {
    let Some(wishes) = wishes(env::args().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::FAILURE;
    };
    let site = match Site::read(&programs::project(), wishes.all) {
        Ok(site) => Arc::new(site),
        Err(error) => {
            eprintln!("{error:#}");
            return ExitCode::FAILURE;
        }
    };
    let journeys: Vec<Journey> =
        journeys::all(&site).into_iter().filter(|journey| is_wished(journey, &wishes)).collect();
    let Engines { there, missing } = find(&wishes.engines);
    let mut tally = run::run(there, &journeys, &site);
    let in_ci = env::var("CI").is_ok_and(|value| value == "true");
    tally.failed += missing.iter().filter(|(engine, _)| in_ci && engine.is_required()).count();
    let skipped = if tally.skipped > 0 { format!(", {} skipped", tally.skipped) } else { String::new() };
    println!("{} passed, {} failed{skipped}", tally.passed, tally.failed);
    if tally.left_out > 0 {
        println!(
            "{} more, through topics like those of the sample, are left to `make verify`",
            tally.left_out
        );
    }
    for (engine, what) in &missing {
        println!("NOT RUN: {}, for this machine lacks {what}", engine.name());
    }
    if tally.failed == 0 && tally.passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn wishes(mut arguments: impl Iterator<Item = String>) -> Option<Wishes> {
    let mut wishes = Wishes::default();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--engine" => wishes.engines.push(engine(&arguments.next()?)?),
            "--only" => wishes.only = Some(arguments.next()?.to_lowercase()),
            "--all" => wishes.all = true,
            _ => return None,
        }
    }
    Some(wishes)
}

fn engine(name: &str) -> Option<Engine> {
    Engine::ALL.into_iter().find(|engine| engine.name() == name)
}

fn is_wished(journey: &Journey, wishes: &Wishes) -> bool {
    wishes.only.as_ref().is_none_or(|word| journey.name.to_lowercase().contains(word))
}

fn find(wished: &[Engine]) -> Engines {
    let mut engines = Engines::default();
    for engine in Engine::ALL.into_iter().filter(|engine| wished.is_empty() || wished.contains(engine)) {
        match engine.find() {
            Ok(found) => engines.there.push((engine, found)),
            Err(what) => engines.missing.push((engine, what)),
        }
    }
    engines
}
