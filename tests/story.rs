//! Every story, walked in every way that taps can take.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops by panicking")]

use level::{
    compile::compile,
    domain::{
        friend::FriendRun,
        library::Library,
        spot::SpotRun,
        step::Activity,
        story::{Story, StoryRun},
        strip::{Mark, StripRun},
    },
};
use proptest::prelude::*;
use std::{path::Path, sync::LazyLock};

static LIBRARY: LazyLock<Library> =
    LazyLock::new(|| compile(Path::new("content")).expect("content without mistakes"));

fn stories() -> Vec<&'static Story> {
    let steps = LIBRARY.modules.iter().flat_map(|module| &module.steps);
    let stories = steps.filter_map(|step| match &step.activity {
        Activity::Story(story) => Some(story),
        _ => None,
    });
    stories.collect()
}

/// A tap, on whatever is there.
#[derive(Clone, Copy, Debug)]
enum Tap {
    Choose(usize),
    GoOn,
    Back,
    WhatIf(usize),
    Restart,
}

fn tap() -> impl Strategy<Value = Tap> {
    prop_oneof![
        6 => (0..5_usize).prop_map(Tap::Choose),
        5 => Just(Tap::GoOn),
        1 => Just(Tap::Back),
        1 => (0..9_usize).prop_map(Tap::WhatIf),
        1 => Just(Tap::Restart),
    ]
}

fn do_it(run: &mut StoryRun, story: &Story, tap: Tap) {
    match tap {
        Tap::Choose(choice) => run.choose(story, choice),
        Tap::GoOn => run.go_on(),
        Tap::Back => run.back(),
        Tap::WhatIf(pick) => run.what_if(pick),
        Tap::Restart => run.restart(),
    }
}

/// Each choice so far was there to be made at the place that the one before led to.
fn assert_makes_sense(run: &StoryRun, story: &Story) {
    let mut reached = 0;
    for pick in run.picks() {
        assert_eq!(pick.scene, reached);
        reached = story.scenes[pick.scene].choices()[pick.choice].to;
    }
    match run.looked_at() {
        Some(pick) => assert_eq!((run.at(story), Some(&pick)), (pick.scene, run.picks().last())),
        None => assert_eq!(run.at(story), reached),
    }
    assert!(story.scenes[run.at(story)].tilt.value() <= 10);
}

proptest! {
    #[test]
    fn whatever_one_taps_makes_sense_and_leads_to_an_ending(taps in proptest::collection::vec(tap(), 0..60), last in 0..3_usize) {
        for story in stories() {
            let mut run = StoryRun::default();
            for &tap in &taps {
                do_it(&mut run, story, tap);
                assert_makes_sense(&run, story);
            }
            // From anywhere, going on choosing ends the story.
            for _ in 0..8 {
                run.go_on();
                let choices = story.scenes[run.at(story)].choices().len();
                run.choose(story, last.min(choices.saturating_sub(1)));
            }
            run.go_on();
            prop_assert!(story.scenes[run.at(story)].is_ending());
            run.restart();
            prop_assert_eq!(&run, &StoryRun::default());
        }
    }
}

#[test]
fn every_band_has_two_whole_stories_each_with_a_friends_side_and_a_line() {
    for band in level::domain::band::Band::ALL {
        let kinds: Vec<&Activity> =
            LIBRARY.band(band).flat_map(|module| &module.steps).map(|step| &step.activity).collect();
        let count = |wanted: fn(&Activity) -> bool| kinds.iter().filter(|kind| wanted(kind)).count();
        assert_eq!(count(|kind| matches!(kind, Activity::Story(_))), 2, "{band}");
        assert_eq!(count(|kind| matches!(kind, Activity::Friend(_))), 2, "{band}");
        assert_eq!(count(|kind| matches!(kind, Activity::Line(_))), 2, "{band}");
    }
}

#[test]
fn a_choice_stays_until_it_is_taken_back() {
    let story = stories()[0];
    let mut run = StoryRun::default();
    run.choose(story, 1);
    run.choose(story, 0);
    assert_eq!(run.picks().len(), 1, "a second tap on the same screen chooses nothing more");
    assert_eq!(run.at(story), 0, "while one looks back, the place stays on screen");
    run.go_on();
    assert_eq!(run.at(story), story.scenes[0].choices()[1].to);
    run.back();
    assert_eq!(run, StoryRun::default());
}

#[test]
fn what_if_goes_back_to_that_place_and_forgets_what_came_after() {
    let story = stories()[0];
    let mut run = StoryRun::default();
    for _ in 0..3 {
        run.choose(story, 0);
        run.go_on();
    }
    let second = run.picks()[1].scene;
    run.what_if(1);
    assert_eq!((run.at(story), run.picks().len()), (second, 1));
}

#[test]
fn the_young_person_is_a_boy_in_at_least_a_third_of_the_stories() {
    let person = |id: &str| LIBRARY.cast.iter().find(|person| person.id == id).expect("in the cast");
    let boys =
        stories().iter().filter(|story| person(&story.you.who).traits.iter().any(|t| t == "boy")).count();
    assert!(3 * boys >= stories().len(), "{boys} of {}", stories().len());
}

#[test]
fn a_friends_first_answer_stands_and_moments_can_be_visited_again() {
    let mut run = FriendRun::default();
    run.pick(0, 1);
    run.pick(0, 2);
    run.go_to(1);
    run.go_to(0);
    assert_eq!((run.at(), run.picked(0), run.picked(1)), (0, Some(1), None));
}

#[test]
fn notes_on_the_line_wait_for_ones_own_mark() {
    let mut run = StripRun::default();
    run.show_notes();
    assert!(!run.shows_notes());
    run.put(Mark::Nowhere);
    run.show_notes();
    assert!(run.shows_notes(), "not sure is a mark");
    run.put(Mark::At(2));
    assert_eq!(run.mark(), Some(Mark::At(2)), "it can be moved after");
}

#[test]
fn marking_again_keeps_the_marks() {
    let mut run = SpotRun::default();
    run.toggle(3);
    run.toggle(1);
    run.toggle(1);
    run.finish();
    run.again();
    assert!(run.is_marked(3) && !run.is_marked(1) && !run.is_done());
}
