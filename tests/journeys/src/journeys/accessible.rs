//! axe finds nothing to complain about.

use crate::{
    browser::Browser,
    engine::Engine,
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

pub(super) fn all(site: &Site) -> Vec<Journey> {
    let mut journeys = Vec::new();
    for theme in ["light", "dark"] {
        let pages =
            Journey::new(format!("axe finds nothing on any page, {theme}"), move |stage| pages(stage, theme));
        journeys.push(in_reach(pages, theme));
        for module in &site.modules {
            let name = format!("axe finds nothing in the steps of {}, {theme}", module.path);
            let own = module.clone();
            let steps = Journey::new(name, move |stage| steps(stage, own.clone(), theme));
            journeys.push(in_reach(steps.through(module, site), theme));
        }
    }
    journeys
}

/// Colours are the same in every engine, so one tries the dark ones.
fn in_reach(journey: Journey, theme: &str) -> Journey {
    if theme == "light" {
        journey
    } else {
        journey.only_in(Engine::Chromium, "its colours are those of Chromium")
    }
}

/// A browser with one of the two looks.
async fn looking(stage: &Stage, server: &Server, theme: &str) -> Result<Browser> {
    let browser = stage.browse(server).await?;
    browser.open("/about").await?;
    let record = json!({"v": 1, "theme": theme, "text": "normal"}).to_string();
    browser.ask::<()>("localStorage.setItem('level.display', arguments[0])", vec![record.into()]).await?;
    browser.reload().await?;
    Ok(browser)
}

async fn pages(stage: Stage, theme: &'static str) -> Result<()> {
    let server = stage.serve().await?;
    let browser = looking(&stage, &server, theme).await?;
    let mut findings = Findings::new(theme)?;
    for path in stage.site.paths.iter().map(String::as_str).chain([UNKNOWN]) {
        frame::open(&browser, path).await?;
        if browser.count("script[data-wasm]").await? > 0 {
            frame::app_is_ready(&browser).await?;
        }
        texts::unfold(&browser).await?;
        findings.add(&browser, path).await?;
    }
    let no_network =
        "Object.defineProperty((window.wrappedJSObject || window).navigator, 'onLine', { value: false })";
    browser.run(no_network).await?;
    cover::leave(&browser).await?;
    cover::covers(&browser).await?;
    findings.add(&browser, COVER).await?;
    findings.are_none()
}

async fn steps(stage: Stage, module: Module, theme: &'static str) -> Result<()> {
    let server = stage.serve().await?;
    let browser = looking(&stage, &server, theme).await?;
    let (mut kinds, mut findings) = (HashSet::new(), Findings::new(theme)?);
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
    const settled = Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {})));
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
    theme: &'static str,
    all: BTreeMap<String, String>,
}

impl Findings {
    fn new(theme: &'static str) -> Result<Self> {
        let file = project().join("node_modules/axe-core/axe.min.js");
        let axe = fs::read_to_string(&file).with_context(|| format!("no {}; run npm ci", file.display()))?;
        Ok(Self { axe, theme, all: BTreeMap::new() })
    }

    async fn add(&mut self, browser: &Browser, place: &str) -> Result<()> {
        let shown: String = browser.get("return document.documentElement.dataset.theme").await?;
        ensure!(shown == self.theme, "{place} is {shown}, not {}", self.theme);
        if browser.count("html[data-axe]").await? == 0 {
            browser.run(&format!("{}; document.documentElement.dataset.axe = ''", self.axe)).await?;
        }
        let found: Vec<String> = browser.wait_for(RUN, vec![rules(place)]).await?;
        for finding in found {
            self.all.entry(finding).or_insert_with(|| place.to_owned());
        }
        Ok(())
    }

    fn are_none(&self) -> Result<()> {
        let lines: Vec<_> = self.all.iter().map(|(finding, place)| format!("{place}: {finding}")).collect();
        ensure!(lines.is_empty(), "{}", lines.join("\n"));
        Ok(())
    }
}
