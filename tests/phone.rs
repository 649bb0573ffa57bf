//! Telephone numbers: only those that can be dialled as they stand, and free of extra cost.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops by panicking")]

use level::domain::phone::{PhoneNumber, TextLine};

#[track_caller]
fn dials(text: &str, uri: &str) {
    let number: PhoneNumber = text.parse().expect("a UK number");
    assert_eq!(number.tel_uri(), uri);
    assert_eq!(number.to_string().replace('\u{a0}', " "), text, "shown as it was written");
}

#[track_caller]
fn refused(text: &str) {
    assert!(text.parse::<PhoneNumber>().is_err(), "{text} was taken for a number");
}

#[test]
fn numbers_of_helplines_dial_their_own_digits() {
    dials("0800 1111", "tel:08001111");
    dials("0808 800 5000", "tel:08088005000");
    dials("999", "tel:999");
    dials("101", "tel:101");
    dials("116 000", "tel:116000");
    dials("020 7008 0151", "tel:02070080151");
    dials("0345 6000 459", "tel:03456000459");
}

#[test]
fn numbers_a_digit_short_or_long_are_refused() {
    for text in ["0808 800 500", "0808 800 50000", "0800 111", "0800 11111", "1160000", "99", "9999", ""] {
        refused(text);
    }
}

#[test]
fn numbers_that_cost_more_or_are_no_numbers_are_refused() {
    for text in [
        "0845 671 0271",
        "0871 123 4567",
        "0900 123 4567",
        "+44 808 800 5000",
        "0808-800-5000",
        "call us",
        " 0800 1111",
        "0800  1111",
        "០៨០០",
    ] {
        refused(text);
    }
}

#[test]
fn text_lines_carry_their_first_word() {
    let shout = TextLine::new("85258", Some("SHOUT".into())).expect("a text line");
    assert_eq!(shout.sms_uri(), "sms:85258?body=SHOUT");
    assert_eq!(TextLine::new("07860 077333", None).expect("a mobile").sms_uri(), "sms:07860077333");
    assert!(TextLine::new("8525", None).is_err());
    assert!(TextLine::new("85258", Some("a&b".into())).is_err(), "nothing that could change the link");
}
