//! The folder as a host would serve it.

use crate::support::Site;
use serve::{Error, Options, Server};
use tokio::net::TcpStream;

#[tokio::test]
async fn a_page_has_an_address_without_html_and_a_slash_at_its_end_changes_nothing() {
    let site = Site::new().await;
    let addresses = [
        ("/", "home"),
        ("/?utm_source=x", "home"),
        ("/learn", "topics"),
        ("/learn/", "topics"),
        ("/learn/9-11", "band"),
        ("/learn/9-11/", "band"),
    ];
    for (path, body) in addresses {
        let answer = site.get(path).await;
        assert_eq!((answer.status, answer.body.as_str()), (200, body), "{path}");
        assert_eq!(answer.header("content-type"), "text/html; charset=utf-8", "{path}");
    }
}

#[tokio::test]
async fn the_headers_file_is_obeyed_and_never_sent() {
    let site = Site::new().await;
    assert_eq!(site.get("/").await.header("cache-control"), "no-store");
    let script = site.get("/a/app.js").await;
    assert_eq!((script.header("cache-control"), script.header("x-level")), ("immutable", "yes"));
    assert_eq!(site.get("/_headers").await.status, 404);
}

#[tokio::test]
async fn files_are_called_what_they_are() {
    let site = Site::new().await;
    assert_eq!(site.get("/a/app.wasm").await.header("content-type"), "application/wasm");
    assert_eq!(site.get("/manifest.webmanifest").await.header("content-type"), "application/manifest+json");
    assert_eq!(site.get("/a/app.js").await.header("content-type"), "text/javascript; charset=utf-8");
}

#[tokio::test]
async fn a_twin_is_sent_to_whoever_reads_it_and_has_no_address() {
    let site = Site::new().await;
    let wishes = [
        ("gzip, deflate, br", "br", "brotli"),
        ("gzip", "gzip", "gzip"),
        ("identity", "", "script as it was written"),
    ];
    for (wish, encoding, body) in wishes {
        let answer = site.ask("GET", "/a/app.js", &format!("Accept-Encoding: {wish}\r\n")).await;
        assert_eq!((answer.header("content-encoding"), answer.body.as_str()), (encoding, body));
        assert_eq!(answer.header("content-type"), "text/javascript; charset=utf-8");
        assert_eq!(answer.header("vary"), "accept-encoding");
    }
    assert_eq!(site.get("/a/app.js.br").await.status, 404);
}

#[tokio::test]
async fn any_other_address_is_a_real_404_that_helps() {
    let site = Site::new().await;
    let paths = [
        "/none",
        "/learn/9-11/7",
        "/a",
        "/a/",
        "/404",
        "/404.html",
        "/.secret",
        "/%2esecret",
        "/a/../.secret",
        "/../Cargo.toml",
        "/%2e%2e/x",
        "/..%2fx",
        "/learn//9-11",
        "//",
        "/%00",
        "/%ff",
        "/_headers/",
    ];
    for path in paths {
        let answer = site.get(path).await;
        assert_eq!((answer.status, answer.body.as_str()), (404, "not here, but help is"), "{path}");
        assert_eq!(
            (answer.header("x-level"), answer.header("content-type")),
            ("yes", "text/html; charset=utf-8")
        );
    }
}

#[tokio::test]
async fn head_is_get_without_a_body_and_no_other_method_works() {
    let site = Site::new().await;
    let head = site.ask("HEAD", "/learn", "").await;
    assert_eq!((head.status, head.body.as_str(), head.header("content-length")), (200, "", "6"));
    assert_eq!(site.ask("HEAD", "/none", "").await.status, 404);
    assert_eq!(site.ask("POST", "/learn", "").await.status, 405);
}

#[tokio::test]
async fn an_unchanged_file_is_not_sent_again_but_an_unknown_page_always_is() {
    let site = Site::new().await;
    let tag = site.get("/learn").await.header("etag").to_owned();
    assert_eq!(site.ask("GET", "/learn", &format!("If-None-Match: {tag}\r\n")).await.status, 304);
    let tag = site.get("/none").await.header("etag").to_owned();
    assert_eq!(site.ask("GET", "/none", &format!("If-None-Match: {tag}\r\n")).await.status, 404);
}

#[tokio::test]
async fn the_log_tells_what_was_asked_for_and_from_where() {
    let site = Site::new().await;
    site.ask("GET", "/learn?x=1", "Referer: http://localhost/help\r\n").await;
    let log = site.server.log();
    assert_eq!(log.len(), 1);
    let seen = log.first().unwrap();
    assert_eq!((seen.method.as_str(), seen.path.as_str()), ("GET", "/learn?x=1"));
    assert_eq!(seen.referer.as_deref(), Some("http://localhost/help"));
}

#[tokio::test]
async fn after_stopping_nothing_answers_any_more() {
    let Site { server, folder } = Site::new().await;
    let port = server.port();
    let open = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    server.stop().await;
    assert!(TcpStream::connect(("127.0.0.1", port)).await.is_err());
    open.readable().await.unwrap();
    assert!(matches!(open.try_read(&mut [0; 1]), Ok(0) | Err(_)), "the open connection was closed");
    let again = Server::start(Options { port, ..Options::new(folder.path()) }).await.unwrap();
    assert_eq!(again.port(), port);
}

#[tokio::test]
async fn what_stands_in_the_way_of_a_start_is_told() {
    let site = Site::new().await;
    let start = |options| async { Server::start(options).await.err() };
    let taken = start(Options { port: site.server.port(), ..Options::new(site.folder.path()) }).await;
    assert!(matches!(taken, Some(Error::PortTaken(port)) if port == site.server.port()));
    assert!(matches!(start(Options::new("/no/such/folder")).await, Some(Error::NoFolder(_))));
    std::fs::write(site.folder.path().join("_headers"), "nonsense\n").unwrap();
    assert!(matches!(start(Options::new(site.folder.path())).await, Some(Error::BadHeaders(_))));
}
