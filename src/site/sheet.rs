//! The review sheet: every word of a module in reading order, for the professional who reviews it.

use crate::domain::module::Module;
use std::fmt::Write as _;

/// A module's words as Markdown, with room to sign.
pub fn sheet(module: &Module) -> String {
    let (topic, record, notes) = (&module.topic, &module.record, &module.teacher);
    let mut sheet = format!("# Ages {}, topic {}: {}\n", topic.band.name(), topic.number, topic.title);
    part(&mut sheet, "On the cover", [topic.summary.clone(), topic.content_note.clone()]);
    for (at, step) in module.steps.iter().enumerate() {
        part(&mut sheet, &format!("Step {}", at + 1), step.lines());
        if let Some(picture) = step.picture() {
            part(&mut sheet, &format!("Step {}, picture in words", at + 1), [picture.alt.clone()]);
        }
    }
    let quiet = module.quiet.text.lines().into_iter().chain(module.quiet.tasks.iter().cloned());
    part(&mut sheet, &format!("Quieter task: {}", module.quiet.title), quiet);
    part(&mut sheet, "For the teacher: purpose", [notes.purpose.clone()]);
    part(
        &mut sheet,
        "Timings",
        notes.timings.iter().map(|timing| format!("{} min: {}", timing.minutes, timing.what)),
    );
    part(&mut sheet, "Say", notes.say.iter().cloned());
    part(&mut sheet, "Don’t say", notes.avoid.iter().cloned());
    part(
        &mut sheet,
        "Likely questions",
        notes.questions.iter().map(|likely| format!("{} — {}", likely.ask, likely.answer)),
    );
    part(&mut sheet, "Afterwards", notes.follow_up.iter().cloned());
    part(&mut sheet, "Outcomes", record.outcomes.iter().cloned());
    part(&mut sheet, "Curriculum", record.curriculum.iter().cloned());
    let sources = record
        .sources
        .iter()
        .map(|source| format!("{} ({}), {}", source.title, String::from(source.date), source.url.url()));
    part(&mut sheet, "Sources", sources);
    sheet.push_str("\nReviewed by: ______________________ Role: ______________________ Date: ____________\n");
    sheet
}

fn part(sheet: &mut String, heading: &str, lines: impl IntoIterator<Item = String>) {
    // Writing to a String can't fail.
    let _ = writeln!(sheet, "\n## {heading}\n");
    for line in lines {
        let _ = writeln!(sheet, "- {line}");
    }
}
