//! A screen that nobody sees, for the engine that insists on one.

use anyhow::{Context, Result};
use std::process::Stdio;
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, Command},
};

/// A virtual screen; it goes when this is dropped.
#[derive(Debug)]
pub struct Screen {
    _process: Child,
    /// Its name, as `DISPLAY` takes it.
    pub name: String,
}

impl Screen {
    /// Starts one under a number that is free.
    pub async fn start() -> Result<Self> {
        let mut process = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1400x1100x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .context("starting Xvfb")?;
        let output = process.stdout.take().context("Xvfb's output")?;
        let number = BufReader::new(output).lines().next_line().await?.context("Xvfb's number")?;
        Ok(Self { _process: process, name: format!(":{number}") })
    }
}
