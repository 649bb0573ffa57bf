//! A journey: something that a person does with Level, and what must come of it.

use crate::{
    engine::Engine,
    site::{Module, Site},
    stage::Stage,
};
use anyhow::Result;
use std::{future::Future, pin::Pin, time::Duration};

/// What a journey does. Engines have a thread each, so nothing in it needs to move between threads.
type Steps = Pin<Box<dyn Future<Output = Result<()>>>>;

/// One journey, in every engine but those that cannot take it.
pub struct Journey {
    /// A sentence that it shows to be true.
    pub name: String,
    /// When to give up.
    pub deadline: Duration,
    skips: Vec<(Engine, &'static str)>,
    left_out_in: Vec<Engine>,
    run: Box<dyn Fn(Stage) -> Steps + Send + Sync>,
}

impl Journey {
    pub fn new<F>(name: impl Into<String>, run: impl Fn(Stage) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<()>> + 'static,
    {
        Self {
            name: name.into(),
            deadline: Duration::from_secs(90),
            skips: Vec::new(),
            left_out_in: Vec::new(),
            run: Box::new(move |stage| Box::pin(run(stage))),
        }
    }

    /// Through a module. If only a sample of them is gone through, and this is none of it, it is left out.
    #[must_use]
    pub fn through(mut self, module: &Module, site: &Site) -> Self {
        if !site.goes_through(module) {
            self.left_out_in = Engine::ALL.into();
        }
        self
    }

    /// Never left out in this engine.
    #[must_use]
    pub fn always_in(mut self, engine: Engine) -> Self {
        self.left_out_in.retain(|other| *other != engine);
        self
    }

    /// Whether an engine leaves it to a run of everything.
    pub fn is_left_out(&self, engine: Engine) -> bool {
        self.left_out_in.contains(&engine)
    }

    /// Not in this engine, for a reason that is told.
    #[must_use]
    pub fn not_in(mut self, engine: Engine, why: &'static str) -> Self {
        self.skips.push((engine, why));
        self
    }

    /// Only in this engine, for a reason that is told.
    #[must_use]
    pub fn only_in(self, engine: Engine, why: &'static str) -> Self {
        let others = Engine::ALL.into_iter().filter(|other| *other != engine);
        others.fold(self, |journey, other| journey.not_in(other, why))
    }

    /// Why it is not for an engine, if so.
    pub fn skipped(&self, engine: Engine) -> Option<&'static str> {
        self.skips.iter().find(|(skipped, _)| *skipped == engine).map(|(_, why)| *why)
    }

    pub fn start(&self, stage: Stage) -> Steps {
        (self.run)(stage)
    }
}
