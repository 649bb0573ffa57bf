//! Runs journeys in their engines and tells how they went.

use crate::{engine::Engine, journey::Journey, programs::Found, screen::Screen, site::Site, stage::Stage};
use anyhow::{Result, anyhow};
use std::{
    collections::VecDeque,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Instant,
};

/// Engines side by side: as many as the smallest machine that this runs on has cores.
const AT_ONCE: usize = 2;

/// Whether someone wants the run to end.
static STOPPED: AtomicBool = AtomicBool::new(false);

/// How many journeys went how.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    pub passed: usize,
    pub failed: usize,
    pub skipped: usize,
    pub left_out: usize,
}

/// Runs every journey in every engine that was found.
pub fn run(engines: Vec<(Engine, Found)>, journeys: &[Journey], site: &Arc<Site>) -> Tally {
    let waiting = Mutex::new(VecDeque::from(engines));
    let total = Mutex::new(Tally::default());
    thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                loop {
                    let next = waiting.lock().unwrap().pop_front();
                    let Some((engine, found)) = next else { break };
                    let tally = in_engine(engine, &found, journeys, site);
                    total.lock().unwrap().add(tally);
                }
            });
        }
    });
    total.into_inner().unwrap()
}

impl Tally {
    fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
        self.left_out += other.left_out;
    }
}

/// One after another: so a slow machine does not make them disturb each other.
fn in_engine(engine: Engine, found: &Found, journeys: &[Journey], site: &Arc<Site>) -> Tally {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let start = Instant::now();
    let tally = runtime.block_on(async {
        let screen = if engine == Engine::WebKitGtk { Some(Screen::start().await.unwrap()) } else { None };
        let display = screen.as_ref().map(|screen| screen.name.clone());
        let mut tally = Tally::default();
        for journey in journeys.iter().take_while(|_| !STOPPED.load(Ordering::Relaxed)) {
            let stage = Stage::new(engine, site.clone(), found.clone(), display.clone());
            one(journey, stage, &mut tally).await;
        }
        tally
    });
    println!("     {:9} {:5.1} s in all", engine.name(), start.elapsed().as_secs_f64());
    tally
}

async fn one(journey: &Journey, stage: Stage, tally: &mut Tally) {
    let engine = stage.engine.name();
    let skipped = journey.skipped(stage.engine);
    if journey.is_left_out(stage.engine) {
        tally.left_out += usize::from(skipped.is_none());
        return;
    }
    if let Some(why) = skipped {
        tally.skipped += 1;
        println!("skip {engine:9}         {}: {why}", journey.name);
        return;
    }
    let start = Instant::now();
    let outcome: Result<()> = tokio::select! {
        outcome = journey.start(stage.clone()) => outcome,
        () = tokio::time::sleep(journey.deadline) => Err(anyhow!("not done after {:?}", journey.deadline)),
        _ = tokio::signal::ctrl_c() => {
            STOPPED.store(true, Ordering::Relaxed);
            Err(anyhow!("stopped"))
        }
    };
    // Browsers have process groups of their own, so nothing else would end them.
    stage.close().await;
    let seconds = start.elapsed().as_secs_f64();
    match outcome {
        Ok(()) => {
            tally.passed += 1;
            println!("ok   {engine:9} {seconds:5.1} s {}", journey.name);
        }
        Err(error) => {
            tally.failed += 1;
            println!("FAIL {engine:9} {seconds:5.1} s {}\n     {}", journey.name, in_short(&error));
        }
    }
}

/// An error without what the drivers add to it.
fn in_short(error: &anyhow::Error) -> String {
    let text = format!("{error:#}");
    let text = text.split("Stacktrace:").next().unwrap_or_default();
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n     ")
}
