//! Sorting cards.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops by panicking")]

use level::domain::sort::{Pile, Sorting};

#[test]
fn cards_explain_themselves_only_once_all_are_placed() {
    let mut sorting = Sorting::default();
    sorting.place(0, Pile::Level);
    sorting.place(1, Pile::NotSure);
    assert!(!sorting.is_complete(3));
    sorting.place(2, Pile::Tipping);
    assert!(sorting.is_complete(3));
}

#[test]
fn a_placed_card_can_move() {
    let mut sorting = Sorting::default();
    sorting.place(0, Pile::Level);
    sorting.place(0, Pile::Tipping);
    assert_eq!(sorting.pile_of(0), Some(Pile::Tipping));
    assert_eq!(sorting.placed(), 1);
}
