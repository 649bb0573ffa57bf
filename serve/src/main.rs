//! `serve [FOLDER] [--port 8080]`: Level on this machine, as a host would serve it.

use serve::{Error, Options, Server};
use std::process::ExitCode;

const USAGE: &str = "serve [FOLDER] [--port 8080]   (FOLDER is dist unless given)";

#[tokio::main]
async fn main() -> ExitCode {
    let Some(options) = options(std::env::args().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::FAILURE;
    };
    match Server::start(options).await {
        Ok(server) => {
            println!("Level is at {}", server.url());
            std::future::pending().await
        }
        Err(error) => {
            eprintln!("{}", advice(&error));
            ExitCode::FAILURE
        }
    }
}

fn options(mut arguments: impl Iterator<Item = String>) -> Option<Options> {
    let mut options = Options { port: 8080, ..Options::new("dist") };
    while let Some(argument) = arguments.next() {
        if argument == "--port" {
            options.port = arguments.next()?.parse().ok()?;
        } else if argument.starts_with('-') {
            return None;
        } else {
            options.folder = argument.into();
        }
    }
    Some(options)
}

/// What went wrong, and what to do about it.
fn advice(error: &Error) -> String {
    let what_to_do = match error {
        Error::NoFolder(_) => "Build the site first: make build".to_owned(),
        Error::BadHeaders(_) => "Mend that line, then build again.".to_owned(),
        Error::PortTaken(port) => {
            let other = port.checked_add(1).unwrap_or(8080);
            format!(
                "Stop that program (it may be Level already), or choose another port: serve --port {other}"
            )
        }
        Error::Listen(_) => "Choose another port: serve --port 8081".to_owned(),
    };
    format!("Level can't be served: {error}.\n{what_to_do}")
}
