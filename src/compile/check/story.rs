//! Rules for stories and for the steps that stand on one. Source: the content guide, "The stories".

use crate::{
    compile::Report,
    domain::{
        friend::{Friend, Task},
        spot::Spot,
        story::{Scene, Story, Then},
        strip::Strip,
    },
};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::RangeInclusive,
};

const PLACES: RangeInclusive<usize> = 8..=14;
const ENDINGS: RangeInclusive<usize> = 3..=6;
const CHOICES: RangeInclusive<usize> = 2..=3;
const CHOICES_ON_A_PATH: RangeInclusive<usize> = 4..=7;
const STEEPEST: u8 = 4;
const PLACES_TO_TELL: usize = 3;
const MOMENTS: RangeInclusive<usize> = 4..=6;
const POINTS: RangeInclusive<usize> = 5..=8;
const MESSAGES: RangeInclusive<usize> = 6..=14;
const SIGNS: RangeInclusive<usize> = 3..=6;
const ORDINARY: usize = 2;

pub(super) fn check(file: &str, place: &str, story: &Story, report: &Report) {
    let scenes = &story.scenes;
    let endings = scenes.iter().filter(|scene| scene.is_ending()).count();
    let told_in = scenes.iter().filter(|scene| scene.choices().iter().any(|choice| choice.tells)).count();
    super::unique(file, &format!("{place}, scene"), scenes.iter().map(|scene| scene.id.as_str()), report);
    within(&PLACES, scenes.len(), "scenes and endings", file, place, report);
    within(&ENDINGS, endings, "endings", file, place, report);
    if told_in < PLACES_TO_TELL {
        report.add(
            file,
            place,
            format!(
                "lets one tell from {told_in} scenes; write choices with `tells = true` in {PLACES_TO_TELL}"
            ),
        );
    }
    for scene in scenes {
        check_scene(file, &named(place, scene), scene, story, report);
    }
    check_paths(file, place, story, report);
}

fn named(place: &str, scene: &Scene) -> String {
    let kind = if scene.is_ending() { "ending" } else { "scene" };
    format!("{place}, {kind} \"{}\"", scene.id)
}

fn within(range: &RangeInclusive<usize>, count: usize, what: &str, file: &str, place: &str, report: &Report) {
    if !range.contains(&count) {
        report.add(file, place, format!("has {count} {what}; make it {} to {}", range.start(), range.end()));
    }
}

fn check_scene(file: &str, place: &str, scene: &Scene, story: &Story, report: &Report) {
    if scene.tilt.value() == 0 && !scene.is_ending() {
        report.add(
            file,
            place,
            "has tilt 0; someone who plans is never level with the other, so write 1 or more",
        );
    }
    match &scene.then {
        Then::End(ending) => {
            if ending.help.is_empty() {
                report.add(file, place, "names no help; add `help` with helpline ids");
            }
        }
        Then::Choices(choices) => {
            within(&CHOICES, choices.len(), "choices", file, place, report);
            let different: BTreeSet<usize> = choices.iter().map(|choice| choice.to).collect();
            if different.len() < choices.len() {
                report.add(file, place, "has two choices that lead to the same place; a choice must matter");
            }
            let steep = choices.iter().filter_map(|choice| story.scenes.get(choice.to));
            for next in steep.filter(|next| next.tilt.value().abs_diff(scene.tilt.value()) > STEEPEST) {
                let (from, to) = (scene.tilt.value(), next.tilt.value());
                report.add(
                    file,
                    place,
                    format!(
                        "leads to \"{}\" with a jump of the tilt from {from} to {to}; at most {STEEPEST}",
                        next.id
                    ),
                );
            }
        }
    }
}

fn check_paths(file: &str, place: &str, story: &Story, report: &Report) {
    let paths = story.paths();
    let reached: BTreeSet<usize> = paths.iter().flatten().copied().collect();
    for (_, scene) in story.scenes.iter().enumerate().filter(|(at, _)| !reached.contains(at)) {
        report.add(file, &named(place, scene), "can't be reached; let a choice lead to it, or take it out");
    }
    for path in &paths {
        let last = path.last().and_then(|&at| story.scenes.get(at));
        let way: Vec<&str> = path.iter().filter_map(|&at| Some(story.scenes.get(at)?.id.as_str())).collect();
        let choices = path.len() - 1;
        if !last.is_some_and(Scene::is_ending) {
            report.add(
                file,
                place,
                format!("goes in a circle after {}; lead it to an ending", way.join(", ")),
            );
        } else if !CHOICES_ON_A_PATH.contains(&choices) {
            let (least, most) = (CHOICES_ON_A_PATH.start(), CHOICES_ON_A_PATH.end());
            report.add(
                file,
                place,
                format!("has a path of {choices} choices; make it {least} to {most}: {}", way.join(", ")),
            );
        }
    }
    let shared = least_shared(story, &paths);
    if shared >= 50 {
        report.add(
            file,
            place,
            format!("is much the same whatever one chooses: its two most different paths share {shared} % of their words; bring that under 50"),
        );
    }
}

/// How much of the shorter one the two most different paths share, in percent of its words.
fn least_shared(story: &Story, paths: &[Vec<usize>]) -> usize {
    let told: Vec<BTreeSet<Part>> = paths.iter().map(|path| parts(path)).collect();
    let all: BTreeSet<Part> = told.iter().flatten().copied().collect();
    let weights: BTreeMap<Part, usize> = all.into_iter().map(|part| (part, words_of(story, part))).collect();
    let weigh = |part: &Part| weights.get(part).copied().unwrap_or_default();
    let lengths: Vec<usize> = told.iter().map(|parts| parts.iter().map(weigh).sum()).collect();
    let told: Vec<(BTreeSet<Part>, usize)> = told.into_iter().zip(lengths).collect();
    let mut least = 100;
    for (at, (one, length)) in told.iter().enumerate() {
        for (other, other_length) in told.iter().skip(at + 1) {
            let shared: usize = one.intersection(other).map(weigh).sum();
            least = least.min(100 * shared / (*length).min(*other_length).max(1));
        }
    }
    least
}

/// A place by itself, or a choice as the pair of places that it joins.
type Part = (usize, Option<usize>);

/// What a path tells.
fn parts(path: &[usize]) -> BTreeSet<Part> {
    let places = path.iter().map(|&at| (at, None));
    places.chain(path.iter().zip(path.iter().skip(1)).map(|(&from, &to)| (from, Some(to)))).collect()
}

fn words_of(story: &Story, (at, next): Part) -> usize {
    let Some(scene) = story.scenes.get(at) else { return 0 };
    let count = |text: &str| text.split_whitespace().count();
    match next {
        Some(to) => {
            let choices = scene.choices().iter().filter(|choice| choice.to == to);
            choices.map(|choice| count(&choice.text) + count(&choice.felt) + count(&choice.happening)).sum()
        }
        None if scene.is_ending() => scene.words().iter().map(|line| count(line)).sum(),
        None => scene.lines.iter().map(|line| count(&line.text)).sum(),
    }
}

pub(super) fn check_friend(file: &str, place: &str, friend: &Friend, report: &Report) {
    within(&MOMENTS, friend.moments.len(), "moments", file, place, report);
    for task in Task::ALL.into_iter().filter(|task| friend.moments.iter().all(|moment| moment.task != *task))
    {
        report.add(file, place, format!("has no moment with the task {task:?}; add one"));
    }
    for (at, moment) in friend.moments.iter().enumerate() {
        let place = format!("{place}, moment {}", at + 1);
        within(&CHOICES, moment.options.len(), "options", file, &place, report);
    }
}

pub(super) fn check_strip(file: &str, place: &str, strip: &Strip, story: &Story, report: &Report) {
    within(&POINTS, strip.points.len(), "points", file, place, report);
    let paths = story.paths();
    let follows = |from: usize, to: usize| {
        paths.iter().any(|path| path.iter().skip_while(|&&at| at != from).skip(1).any(|&at| at == to))
    };
    for (at, (point, next)) in strip.points.iter().zip(strip.points.iter().skip(1)).enumerate() {
        if !follows(point.scene, next.scene) {
            report.add(
                file,
                &format!("{place}, point {}", at + 2),
                "stands at a scene that no path reaches after the point before; put the points in the order of one path",
            );
        }
    }
}

pub(super) fn check_spot(file: &str, place: &str, spot: &Spot, report: &Report) {
    let remarks = || spot.messages.iter().filter_map(|message| message.remark.as_ref());
    let signs = remarks().filter(|remark| remark.is_sign).count();
    within(&MESSAGES, spot.messages.len(), "messages", file, place, report);
    within(&SIGNS, signs, "messages with `sign = true`", file, place, report);
    if remarks().count() < signs + ORDINARY {
        report.add(file, place, format!("needs at least {ORDINARY} ordinary messages with `sign = false`"));
    }
}
