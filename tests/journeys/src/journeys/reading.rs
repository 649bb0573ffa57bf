//! The step-by-step view leads from start to end, and says the same as the whole page.

use crate::{
    engine::Engine,
    journey::Journey,
    site::{Module, Site},
    stage::Stage,
    view::{
        frame,
        hand::Hand,
        player::Player,
        texts::{self, Texts, in_sight, with_fillings, without_labels, written},
    },
};
use anyhow::{Result, ensure};

pub(super) fn all(site: &Site) -> Vec<Journey> {
    let journey = |module: &Module| {
        let name = format!("{} goes from start to end by mouse, and says the same as a whole", module.path);
        let own = module.clone();
        Journey::new(name, move |stage| says_the_same(stage, own.clone()))
            .through(module, site)
            .always_in(Engine::Chromium)
    };
    site.modules.iter().map(journey).collect()
}

async fn says_the_same(stage: Stage, module: Module) -> Result<()> {
    let server = stage.serve().await?;
    let browser = stage.browse(&server).await?;
    let player = Player::new(&browser, Hand::Mouse, &module).who_sees_all();
    let mut steps = Texts::new();
    player
        .looks_at_all(async |_| {
            texts::unfold(&browser).await?;
            steps.extend(in_sight(&browser, "#main").await?);
            Ok(())
        })
        .await?;
    player.sees_the_quiet_task().await?;
    steps.extend(in_sight(&browser, "#main").await?);

    browser.open(&module.path).await?;
    frame::app_is_ready(&browser).await?;
    texts::unfold(&browser).await?;
    let page = with_fillings(&in_sight(&browser, "#page").await?, &module);
    let parts = in_sight(&browser, "#page section").await?;

    let nothing_lacks = |what: &str, wanted: &Texts, found: &Texts| {
        let missing: Vec<_> = wanted.difference(found).collect();
        ensure!(missing.is_empty(), "{what}: {missing:?}");
        Ok(())
    };
    nothing_lacks("written, but not on the whole page", &written(&module), &page)?;
    nothing_lacks("written, but not in any step", &written(&module), &with_fillings(&steps, &module))?;
    nothing_lacks("in a step, but not on the whole page", &without_labels(&steps, &module), &page)?;
    nothing_lacks("on the whole page, but in no step", &without_labels(&parts, &module), &steps)
}
