//! A driver of its own for every session, so that one that hangs takes nothing else along.

use crate::{
    engine::{Engine, Launch},
    programs::Found,
};
use anyhow::{Context, Result, bail};
use std::{net::TcpListener, process::Stdio, time::Duration};
use thirtyfour::{Capabilities, WebDriver};
use tokio::{
    net::TcpStream,
    process::{Child, Command},
    time::{Instant, sleep, timeout},
};

const PATIENCE: Duration = Duration::from_secs(20);
const QUITTING: Duration = Duration::from_secs(10);

/// A running driver with one session.
#[derive(Debug)]
pub struct Session {
    process: Child,
    /// The session.
    pub driver: WebDriver,
}

impl Session {
    /// Starts a driver and a browser. `display` is the screen for engines that need one.
    pub async fn start(engine: Engine, launch: Launch, found: &Found, display: Option<&str>) -> Result<Self> {
        let port = free_port()?;
        let mut command = Command::new(&found.driver);
        if engine == Engine::Firefox {
            // To zoom, which its driver has no command for.
            command.arg("--allow-system-access");
        }
        command
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        // A group of its own, so that a browser goes with its driver.
        command.process_group(0).kill_on_drop(true);
        if let Some(display) = display {
            command.env("DISPLAY", display);
        }
        let process = command.spawn().with_context(|| format!("starting {}", found.driver.display()))?;
        listens(port).await?;
        let capabilities = engine.capabilities(launch, &found.browser.to_string_lossy());
        let capabilities: Capabilities = capabilities.as_object().cloned().unwrap_or_default().into();
        let session =
            timeout(PATIENCE, WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities)).await;
        let driver = session.context("no session in time")?.context("no session")?;
        Ok(Self { process, driver })
    }

    /// Ends the browser, then whatever is left of the driver.
    pub async fn end(mut self) {
        let group = self.process.id();
        let _ = timeout(QUITTING, self.driver.quit()).await;
        if let Some(group) = group {
            let kill = Command::new("kill")
                .args(["-KILL", "--", &format!("-{group}")])
                .stderr(Stdio::null())
                .status();
            let _ = kill.await;
        }
        let _ = self.process.wait().await;
    }
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

async fn listens(port: u16) -> Result<()> {
    let end = Instant::now() + PATIENCE;
    while TcpStream::connect(("127.0.0.1", port)).await.is_err() {
        if Instant::now() > end {
            bail!("the driver does not listen");
        }
        sleep(Duration::from_millis(10)).await;
    }
    Ok(())
}
