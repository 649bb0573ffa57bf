//! Buttons, short labels and messages, as `content/labels.toml` has them.

use serde::{Deserialize, Serialize};

/// Declares the labels once: as fields, and as the list that the compiler of content reads.
macro_rules! labels {
    ($($name:ident),+ $(,)?) => {
        /// Every short text of the interface, by what it is for. The words are in `content/labels.toml`.
        ///
        /// In JSON it is a plain list, in the order of the fields: a named field each would add 100 KB of
        /// reading code to the WASM.
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(from = "Vec<String>", into = "Vec<String>")]
        #[expect(missing_docs, reason = "each label is its name, and its words stand in content/labels.toml")]
        pub struct Labels { $(pub $name: String),+ }

        impl Labels {
            /// Builds the labels by asking for each of them by name.
            pub fn read(mut text: impl FnMut(&'static str) -> String) -> Self {
                Self { $($name: text(stringify!($name))),+ }
            }

            fn from_list(mut list: impl Iterator<Item = String>) -> Self {
                Self { $($name: list.next().unwrap_or_default()),+ }
            }

            /// Every label with its name.
            pub fn all(&self) -> Vec<(&'static str, &str)> {
                vec![$((stringify!($name), self.$name.as_str())),+]
            }
        }
    };
}

labels! {
    // The frame around every page
    site_name, leave, leave_shift, skip, navigation, nav_home, nav_learn, nav_help, nav_safety,
    childline_name, childline_line, footer_about, footer_settings, footer_safety, offline_ready, home_logo,
    // Home
    door_learn, door_learn_line, door_check, door_check_line, door_help, door_help_line, door_adults, door_adults_line, card_more,
    // Lists of topics
    ages, minutes, no_topics, all_ages, topics_of,
    // A module's page
    start, start_line, quieter, skip_topic, not_reviewed, reviewed_by, previous_topic, next_topic,
    answers, our_view, stopped, good_order,
    // The step-by-step view
    step_of, back, next, finish, finish_title, finish_line, see_whole_page, to_topics, more_help,
    all_steps,
    // Story
    at_hand, you_choose, look_back, how_felt, what_happening, vial_ends, tilt_more, tilt_less, tilt_same, go_on,
    back_choice, restart, your_path, choose_again, choose_again_at, ending, responsible, moves, way_out,
    who_helps, goes_to, place_number,
    // Friend
    moment_of, task_notice, task_ask, task_say, task_tell, other_side, what_else, next_moment, back_moment, moments_done,
    // Line
    line_hint, line_strip, line_nowhere, line_yours, see_notes, pick_place,
    // Spot
    spot_done, spot_yours, spot_others, spot_rest, spot_none, spot_again,
    // Sort
    level, not_sure, tipping, tilting, tipped, placed_of, sort_all_placed, we_would, drag_here,
    // Say
    your_sentence, copy, copied, copy_failed, copy_stays, hear, hush, show_card, put_away,
    // Helper
    who_could, how_start, if_not, have_two, have_one, have_none, with_two, with_one, with_none,
    // Quiz
    question_of, true_false_hint, pick_one, pick_several, pick_message, put_in_order, check_answer, skip_question, skipped, right,
    not_quite, not_sure_fine, right_one, move_up, move_down, moved, choose_first,
    try_again, next_question, back_question, see_review, review_title, review_line, review_all, retry_missed,
    start_again, your_answer,
    // Helplines
    call, more_facts, text_to, text_with, open_site, for_whom, happens, passes_on, cost, hours, hours_unknown, nations, ages_from,
    ages_to, ages_between, from_page, from_undated_page, not_checked, checked_on, old, source,
    emergency_note, call_trace, help_now, help_talk, help_online, help_harm, help_own, help_away, help_crime,
    help_nations, help_adults, uk_wide, jump_to,
    all_help, try_first, also_here, needs_nothing, needs_credit, needs_text, needs_data, take_along, copy_number, number_copied, code_alt,
    more_say, more_friend, more_tell, more_calm, more_check,
    // Check
    check_first, check_none, check_some, check_clear,
    // Say first, and calm
    say_to, hear_part, breathe_along,
    // Display
    theme, theme_device, theme_light, theme_dark, text_size, text_normal, text_large, text_largest, shown_now,
    not_kept,
    // About
    operator, contact, address, fill_in, build, topics_list, sources_list, draft,
    stories_list, stories_line, story_people,
    // The cover
    cover_continue,
}

impl From<Vec<String>> for Labels {
    fn from(list: Vec<String>) -> Self {
        Self::from_list(list.into_iter())
    }
}

impl From<Labels> for Vec<String> {
    fn from(labels: Labels) -> Self {
        labels.all().into_iter().map(|(_, words)| words.to_owned()).collect()
    }
}

impl Labels {
    /// Puts words in the place of `{name}` in a label.
    pub fn fill(label: &str, words: &[(&str, &str)]) -> String {
        words.iter().fold(label.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
    }
}
