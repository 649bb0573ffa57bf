//! Every module can be gone through to its end by keyboard or by touch. `reading` does it by mouse.

use crate::{
    engine::{Engine, Launch},
    journey::Journey,
    site::{Module, Site},
    stage::Stage,
    view::{hand::Hand, player::Player},
};
use anyhow::Result;

pub(super) fn all(site: &Site) -> Vec<Journey> {
    let ways = [(Hand::Keyboard, "by keyboard alone"), (Hand::Finger, "by touch")];
    let journey = |module: &Module, (hand, way): (Hand, &str)| {
        let (name, own) = (format!("{} goes from start to end {way}", module.path), module.clone());
        let journey = Journey::new(name, move |stage| goes_through(stage, own.clone(), hand));
        let journey = journey.through(module, site);
        match hand {
            Hand::Finger => journey.only_in(Engine::Chromium, "only its driver touches"),
            Hand::Mouse | Hand::Keyboard => journey,
        }
    };
    let mut journeys = Vec::new();
    for module in &site.modules {
        journeys.extend(ways.map(|way| journey(module, way)));
    }
    journeys
}

async fn goes_through(stage: Stage, module: Module, hand: Hand) -> Result<()> {
    let server = stage.serve().await?;
    let launch = match hand {
        Hand::Finger => Launch { size: Some((360, 640)), touch: true, ..Launch::default() },
        Hand::Mouse | Hand::Keyboard => Launch::default(),
    };
    let browser = stage.browse_with(&server, launch).await?;
    Player::new(&browser, hand, &module).goes_through().await
}
