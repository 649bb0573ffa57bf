//! What a journey finds when it starts: the built site, and browsers and servers of its own.

use crate::{
    browser::Browser,
    driver::Session,
    engine::{self, Engine, Launch},
    programs::Found,
    site::Site,
};
use anyhow::Result;
use serve::{Fault, Faults, Options, Server};
use std::{cell::RefCell, rc::Rc, sync::Arc};
use tempfile::TempDir;

/// The stage of one journey. Copies share what was opened, so that the runner can close it in the end.
#[derive(Clone)]
pub struct Stage {
    /// Which engine plays.
    pub engine: Engine,
    /// What is played with.
    pub site: Arc<Site>,
    found: Found,
    display: Option<String>,
    open: Rc<RefCell<Vec<Session>>>,
}

impl Stage {
    pub fn new(engine: Engine, site: Arc<Site>, found: Found, display: Option<String>) -> Self {
        Self { engine, site, found, display, open: Rc::default() }
    }

    /// Serves the built site.
    pub async fn serve(&self) -> Result<Server> {
        self.serve_with(Faults::none()).await
    }

    /// Serves the built site, with faults from the start.
    pub async fn serve_with(&self, faults: Faults) -> Result<Server> {
        Ok(Server::start(Options { faults, ..Options::new(&self.site.folder) }).await?)
    }

    /// Serves a copy of the built site that can be changed.
    pub async fn serve_copy(&self) -> Result<(Server, TempDir)> {
        let copy = self.site.copy()?;
        Ok((Server::start(Options::new(copy.path())).await?, copy))
    }

    /// What must be switched off for an engine's driver to go back from another site: both WebKit drivers
    /// hang on that when the page that was left had an opener policy.
    pub fn faults_for_going_back(&self) -> Faults {
        let faults = Faults::none();
        if self.engine.is_webkit() {
            faults.on("*", Fault::NoHeader("cross-origin-opener-policy"))
        } else {
            faults
        }
    }

    /// Opens a browser as it comes.
    pub async fn browse(&self, server: &Server) -> Result<Browser> {
        self.browse_with(server, Launch::default()).await
    }

    /// Opens a browser as wished.
    pub async fn browse_with(&self, server: &Server, launch: Launch) -> Result<Browser> {
        let session = Session::start(self.engine, launch, &self.found, self.display.as_deref()).await?;
        let browser = Browser::new(self.engine, &session.driver, server.url());
        self.open.borrow_mut().push(session);
        if self.engine == Engine::Firefox && engine::firefox_zoom(launch) > 1.0 {
            browser.zoom_firefox(engine::firefox_zoom(launch)).await?;
        }
        Ok(browser)
    }

    /// Ends every browser that was opened.
    pub async fn close(&self) {
        let sessions = self.open.take();
        for session in sessions {
            session.end().await;
        }
    }
}
