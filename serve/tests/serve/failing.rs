//! Failing on purpose.

use crate::support::{Answer, Site};
use serve::{Fault, Faults};
use std::time::Duration;

const WASM: &str = "/a/app.wasm";

async fn wasm_with(fault: Fault) -> Answer {
    let site = Site::with(Faults::none().on("*.wasm", fault)).await;
    assert_eq!(site.get("/a/app.js").await.body, "script as it was written", "only what is named fails");
    site.get(WASM).await
}

#[tokio::test]
async fn a_missing_file_gets_the_page_that_helps() {
    let answer = wasm_with(Fault::Missing).await;
    assert_eq!((answer.status, answer.body.as_str()), (404, "not here, but help is"));
}

#[tokio::test]
async fn a_cut_file_promises_all_of_its_length_and_brings_half() {
    let answer = wasm_with(Fault::Cut).await;
    assert_eq!((answer.status, answer.header("content-length"), answer.body.as_str()), (200, "10", "01234"));
}

#[tokio::test]
async fn a_file_can_arrive_as_something_else() {
    let page = wasm_with(Fault::Html).await;
    assert_eq!((page.status, page.header("content-type")), (200, "text/html; charset=utf-8"));
    assert!(page.body.contains("Log in"));
    assert_eq!(wasm_with(Fault::Mime("text/plain")).await.header("content-type"), "text/plain");
    assert_eq!(wasm_with(Fault::Altered).await.body, "0123456789\n");
    assert_eq!(wasm_with(Fault::Words("345".to_owned(), "x".to_owned())).await.body, "012x6789");
}

#[tokio::test]
async fn a_file_that_fails_is_not_sent_compressed() {
    let site = Site::with(Faults::none().on("/a/app.js", Fault::Altered)).await;
    let answer = site.ask("GET", "/a/app.js", "Accept-Encoding: br\r\n").await;
    assert_eq!((answer.header("content-encoding"), answer.body.as_str()), ("", "script as it was written\n"));
}

#[tokio::test]
async fn a_header_can_be_another_or_be_gone() {
    assert_eq!(
        wasm_with(Fault::Header("cache-control", "no-cache")).await.header("cache-control"),
        "no-cache"
    );
    assert_eq!(wasm_with(Fault::NoHeader("x-level")).await.header("x-level"), "");
}

#[tokio::test]
async fn a_held_file_arrives_when_the_faults_change() {
    let site = Site::with(Faults::none().on("*.wasm", Fault::Held)).await;
    let waiting = site.get(WASM);
    tokio::pin!(waiting);
    let early = tokio::time::timeout(Duration::from_millis(100), &mut waiting).await;
    assert!(early.is_err(), "{early:?}");
    site.server.set_faults(Faults::none());
    assert_eq!(tokio::time::timeout(Duration::from_secs(10), waiting).await.unwrap().body, "0123456789");
}

#[tokio::test]
async fn a_server_that_holds_something_still_stops() {
    let site = Site::with(Faults::none().on("*", Fault::Held)).await;
    let mut stream = tokio::net::TcpStream::connect(("127.0.0.1", site.server.port())).await.unwrap();
    tokio::io::AsyncWriteExt::write_all(&mut stream, b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        .await
        .unwrap();
    while site.server.log().is_empty() {
        tokio::task::yield_now().await;
    }
    tokio::time::timeout(Duration::from_secs(10), site.server.stop()).await.unwrap();
}
