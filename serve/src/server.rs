//! Listens, answers, and stops for good when told to.

use crate::{
    faults::Faults,
    files::Files,
    headers::{self, BadHeaders, Headers},
    log::{Log, Seen},
};
use axum::{
    Router,
    extract::{Request, State},
    http::header,
    response::Response,
};
use hyper::server::conn::http1;
use hyper_util::{rt::TokioIo, service::TowerToHyperService};
use std::{
    fmt, io,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::PathBuf,
    sync::Arc,
};
use tokio::{
    net::TcpListener,
    sync::{oneshot, watch},
    task::{JoinHandle, JoinSet},
};

/// What to serve, and where.
#[derive(Clone, Debug)]
pub struct Options {
    /// The built site.
    pub folder: PathBuf,
    /// The address to listen on; this machine only, unless said otherwise.
    pub host: IpAddr,
    /// The port; 0 is any that is free.
    pub port: u16,
    /// What fails from the start.
    pub faults: Faults,
}

impl Options {
    /// This machine, any free port, no faults.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into(), host: Ipv4Addr::LOCALHOST.into(), port: 0, faults: Faults::none() }
    }
}

/// Why serving could not start.
#[derive(Debug)]
pub enum Error {
    /// There is no such folder.
    NoFolder(PathBuf),
    /// `_headers` has a line that means nothing.
    BadHeaders(BadHeaders),
    /// Something else listens there already.
    PortTaken(u16),
    /// The system refuses to listen there.
    Listen(io::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoFolder(folder) => write!(f, "there is no folder {}", folder.display()),
            Self::BadHeaders(bad) => bad.fmt(f),
            Self::PortTaken(port) => write!(f, "port {port} is taken by another program"),
            Self::Listen(error) => write!(f, "cannot listen: {error}"),
        }
    }
}

impl std::error::Error for Error {}

/// A server that runs until it is stopped or dropped.
#[derive(Debug)]
pub struct Server {
    port: u16,
    site: Arc<Site>,
    stop: oneshot::Sender<()>,
    stopped: JoinHandle<()>,
}

#[derive(Debug)]
struct Site {
    files: Files,
    headers: Headers,
    faults: watch::Sender<Arc<Faults>>,
    log: Log,
}

impl Server {
    /// Starts to serve. When this returns, connections are accepted.
    pub async fn start(options: Options) -> Result<Self, Error> {
        let Options { folder, host, port, faults } = options;
        if !folder.is_dir() {
            return Err(Error::NoFolder(folder));
        }
        let headers = match tokio::fs::read_to_string(folder.join(headers::FILE)).await {
            Ok(text) => Headers::parse(&text).map_err(Error::BadHeaders)?,
            Err(_) => Headers::default(),
        };
        let listener =
            TcpListener::bind(SocketAddr::new(host, port)).await.map_err(|error| match error.kind() {
                io::ErrorKind::AddrInUse => Error::PortTaken(port),
                _ => Error::Listen(error),
            })?;
        let port = listener.local_addr().map_err(Error::Listen)?.port();
        let faults = watch::Sender::new(Arc::new(faults));
        let site = Arc::new(Site { files: Files::new(folder), headers, faults, log: Log::default() });
        let router = Router::new().fallback(answer).with_state(site.clone());
        let (stop, told) = oneshot::channel();
        let stopped = tokio::spawn(listen(listener, router, told));
        Ok(Self { port, site, stop, stopped })
    }

    /// The port that it listens on.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The address of its home page, without a slash at the end.
    pub fn url(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    /// Every request so far, in order.
    pub fn log(&self) -> Vec<Seen> {
        self.site.log.all()
    }

    /// Changes what fails. Requests that were held go on, unless they are held still.
    pub fn set_faults(&self, faults: Faults) {
        self.site.faults.send_replace(Arc::new(faults));
    }

    /// Closes every connection. When this returns, connecting is refused.
    pub async fn stop(self) {
        // Both only fail if it has stopped already.
        let _ = self.stop.send(());
        let _ = self.stopped.await;
    }
}

async fn listen(listener: TcpListener, router: Router, mut told: oneshot::Receiver<()>) {
    let service = TowerToHyperService::new(router);
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            // Told to stop, or the server was dropped.
            _ = &mut told => break,
            Ok((stream, _)) = listener.accept() => {
                connections.spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service.clone()));
            }
            Some(_) = connections.join_next() => {}
        }
    }
    drop(listener);
    connections.shutdown().await;
}

async fn answer(State(site): State<Arc<Site>>, mut request: Request) -> Response {
    site.log.note(&request);
    let path = request.uri().path().to_owned();
    let faults = site.free_to_go(&path).await;
    if faults.need_plain(&path) {
        for name in [header::ACCEPT_ENCODING, header::IF_NONE_MATCH, header::IF_MODIFIED_SINCE, header::RANGE]
        {
            request.headers_mut().remove(name);
        }
    }
    let mut response = if faults.miss(&path) {
        site.files.not_found(request).await
    } else {
        site.files.answer(request).await
    };
    site.headers.apply(&path, response.headers_mut());
    faults.apply(&path, response).await
}

impl Site {
    /// Waits while the path is held; then the faults that are in force.
    async fn free_to_go(&self, path: &str) -> Arc<Faults> {
        let mut faults = self.faults.subscribe();
        // Its sender lives as long as this does, so waiting cannot fail.
        match faults.wait_for(|faults| !faults.hold(path)).await {
            Ok(faults) => faults.clone(),
            Err(_) => Arc::default(),
        }
    }
}
