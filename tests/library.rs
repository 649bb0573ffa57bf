//! Finding one's way in the content.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops by panicking")]

use level::domain::library::{FINISH, ModuleWords, Place, QUIET};
use level::domain::{
    band::Band,
    step::{Activity, Say, Slot, Step},
};

fn words() -> ModuleWords {
    let say = |id: &str| Step {
        id: id.into(),
        title: id.into(),
        activity: Activity::Say(Say {
            prompt: Default::default(),
            slots: Vec::new(),
            after: Default::default(),
        }),
    };
    ModuleWords {
        labels: Default::default(),
        band: Band::NineToEleven,
        steps: vec![say("one"), say("two")],
        quiet_title: "quiet".into(),
        next: None,
    }
}

#[test]
fn a_fragment_opens_its_step_and_anything_else_the_whole_page() {
    let words = words();
    assert_eq!(words.place("two"), Some(Place::Step(1)));
    assert_eq!(words.place(QUIET), Some(Place::Quiet));
    assert_eq!(words.place(FINISH), Some(Place::Finish));
    for junk in ["", "top", "three", "%00", "<script>", "constructor", "__proto__", &"x".repeat(1_000_000)] {
        assert_eq!(words.place(junk), None);
    }
}

#[test]
fn after_the_last_step_comes_the_finish() {
    assert_eq!(words().fragment(1), "two");
    assert_eq!(words().fragment(2), FINISH);
}

#[test]
fn a_sentence_is_made_of_the_picked_parts() {
    let slot = |options: &[&str]| Slot {
        label: String::new(),
        options: options.iter().map(ToString::to_string).collect(),
    };
    let say = Say {
        prompt: Default::default(),
        slots: vec![slot(&["Hi.", "Hello."]), slot(&["Help me."])],
        after: Default::default(),
    };
    assert_eq!(say.sentence(&[1, 0]), "Hello. Help me.");
    assert_eq!(say.sentence(&[9, 0]), "Help me.", "a pick that isn't there is left out");
}
