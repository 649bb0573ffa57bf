//! Dates as precise as their source.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops by panicking")]

use level::domain::date::{PartialDate, SourceDate};

#[track_caller]
fn reads(text: &str, shown: &str, latest: &str) {
    let date: PartialDate = text.parse().expect("a date");
    assert_eq!(date.to_string(), shown);
    assert_eq!(date.latest(), latest);
    assert_eq!(String::from(date), text);
}

#[test]
fn a_date_shows_no_more_than_is_known() {
    reads("2026", "2026", "2026-12-31");
    reads("2026-08", "August 2026", "2026-08-31");
    reads("2026-08-27", "27 August 2026", "2026-08-27");
    reads("2024-02", "February 2024", "2024-02-29");
}

#[test]
fn days_that_do_not_exist_are_refused() {
    for text in [
        "2026-02-30",
        "2025-02-29",
        "2026-13",
        "2026-00",
        "26-08",
        "2026-8",
        "1066",
        "2100-01",
        "today",
        "2026-08-27-1",
        "",
    ] {
        assert!(text.parse::<PartialDate>().is_err(), "{text}");
    }
}

#[test]
fn a_page_without_a_date_is_said_to_have_none() {
    assert_eq!("undated".parse(), Ok(SourceDate::Undated));
    assert!("unknown".parse::<SourceDate>().is_err());
}

#[test]
fn ages_are_counted_in_whole_months() {
    let date = |text: &str| text.parse::<level::domain::date::PartialDate>().expect("a date");
    assert_eq!(date("2026-11-22").months_since(date("2026-08")), 3);
    assert_eq!(date("2026-11-22").months_since(date("2025")), 11);
    assert_eq!(date("2026-11-22").months_since(date("2027-01")), 0);
}
