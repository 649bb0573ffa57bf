//! A small site in a temporary folder, and plain requests to it.

use serve::{Faults, Options, Server};
use std::fs;
use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// A served folder that goes when the test ends.
pub struct Site {
    /// What serves it.
    pub server: Server,
    /// What is served.
    pub folder: TempDir,
}

/// An answer as it came over the wire.
#[derive(Debug)]
pub struct Answer {
    /// 200, 404 and so on.
    pub status: u16,
    /// Every header line, names in small letters.
    pub headers: Vec<(String, String)>,
    /// The body, however much of it came.
    pub body: String,
}

impl Answer {
    /// A header's value; empty if it is absent.
    pub fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(found, _)| found == name).map_or("", |(_, value)| value)
    }
}

impl Site {
    /// Serves a small site.
    pub async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let files = [
            ("_headers", "/*\n  X-Level: yes\n  Cache-Control: no-store\n/a/*\n  Cache-Control: immutable\n"),
            ("index.html", "home"),
            ("404.html", "not here, but help is"),
            ("learn.html", "topics"),
            ("learn/9-11.html", "band"),
            ("a/app.js", "script as it was written"),
            ("a/app.js.br", "brotli"),
            ("a/app.js.gz", "gzip"),
            ("a/app.wasm", "0123456789"),
            ("manifest.webmanifest", "{}"),
            (".secret", "secret"),
        ];
        for (name, words) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, words).unwrap();
        }
        let server = Server::start(Options::new(folder.path())).await.unwrap();
        Self { server, folder }
    }

    /// The same, with faults.
    pub async fn with(faults: Faults) -> Self {
        let site = Self::new().await;
        site.server.set_faults(faults);
        site
    }

    /// A plain GET.
    pub async fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, "").await
    }

    /// Any request; `more` are header lines.
    pub async fn ask(&self, method: &str, path: &str, more: &str) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.server.port())).await.unwrap();
        let request =
            format!("{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{more}\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut bytes = Vec::new();
        // A cut answer ends in an error; what came before it counts.
        let _ = stream.read_to_end(&mut bytes).await;
        answer(&String::from_utf8_lossy(&bytes))
    }
}

fn answer(text: &str) -> Answer {
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let header = |line: &str| {
        let (name, value) = line.split_once(": ").unwrap();
        (name.to_ascii_lowercase(), value.to_owned())
    };
    Answer { status, headers: lines.map(header).collect(), body: body.to_owned() }
}
