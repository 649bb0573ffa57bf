//! Addresses: there and back, and every wrong one.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops by panicking")]

use level::domain::{band::Band, route::Route};

#[track_caller]
fn there_and_back(route: Route, path: &str) {
    assert_eq!(route.path(), path);
    assert_eq!(Route::from_path(path), route);
}

#[track_caller]
fn lost(path: &str) {
    assert_eq!(Route::from_path(path), Route::NotFound, "{path}");
}

#[test]
fn every_route_reads_back_from_its_own_path() {
    there_and_back(Route::Home, "/");
    there_and_back(Route::Help, "/help");
    there_and_back(Route::Learn, "/learn");
    there_and_back(Route::Safety, "/safety");
    there_and_back(Route::Settings, "/settings");
    there_and_back(Route::About, "/about");
    for band in Band::ALL {
        there_and_back(Route::Band(band), &format!("/learn/{}", band.slug()));
        there_and_back(Route::Module(band, 8), &format!("/learn/{}/8", band.slug()));
    }
}

#[test]
fn a_slash_at_the_end_is_forgiven() {
    assert_eq!(Route::from_path("/learn/11-14/"), Route::Band(Band::ElevenToFourteen));
    assert_eq!(Route::from_path(""), Route::Home);
}

#[test]
fn unknown_bands_numbers_and_paths_are_lost_and_never_panic() {
    for path in [
        "/learn/12-15",
        "/learn/11-14/0x2",
        "/learn/11-14/02",
        "/learn/11-14/+2",
        "/learn/11-14/999",
        "/learn/11-14/-1",
        "/learn/11-14/2/3",
        "/teach",
        "/ /",
        "/help/../about",
        "/%00",
        "/learn//2",
        "/🙂",
    ] {
        lost(path);
    }
    lost(&"/a".repeat(1_000_000));
}

#[test]
fn a_page_is_a_file_without_a_folder_index() {
    assert_eq!(Route::Module(Band::ElevenToFourteen, 2).file(), "learn/11-14/2.html");
    assert_eq!(Route::Home.file(), "index.html");
}
