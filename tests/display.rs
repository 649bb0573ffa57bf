//! The one record that Level keeps.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops by panicking")]

use level::domain::display::{Display, TextSize, Theme};

#[test]
fn a_choice_comes_back_as_it_was_kept() {
    for theme in Theme::ALL {
        for text in TextSize::ALL {
            let display = Display { theme, text };
            let back = display.to_record().map(|record| Display::from_record(&record)).unwrap_or_default();
            assert_eq!(back, display);
        }
    }
}

#[test]
fn nothing_is_kept_while_nothing_is_changed() {
    assert_eq!(Display::default().to_record(), None);
}

#[test]
fn broken_huge_and_foreign_records_are_as_if_there_were_none() {
    let huge = format!("{{\"v\":1,\"theme\":\"dark\",\"text\":\"large\"{}}}", " ".repeat(1_000_000));
    let deep = "[".repeat(10_000);
    for record in [
        "",
        "{",
        "null",
        "[]",
        "1",
        "\"dark\"",
        "{\"v\":99,\"theme\":\"dark\",\"text\":\"large\"}",
        "{\"v\":1,\"theme\":\"dark\"}",
        "{\"v\":1,\"theme\":1,\"text\":2}",
        "{\"v\":1,\"theme\":\"dark\",\"text\":\"large\",\"x\":1}",
        "{\"__proto__\":{}}",
        "<script>",
        &huge,
        &deep,
    ] {
        assert_eq!(Display::from_record(record), Display::default(), "{:.40}", record);
    }
}
