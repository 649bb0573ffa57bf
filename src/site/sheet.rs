//! The review sheet: every word of a module in reading order, for the professional who reviews it.

use crate::domain::{
    friend::Friend,
    module::{Module, TeacherNotes},
    quiz::Answer,
    spot::Spot,
    step::{Activity, Step},
    story::{Line, Scene, Story, Then},
};

/// A module's words as Markdown, with room to sign.
pub fn sheet(module: &Module) -> String {
    let (topic, record) = (&module.topic, &module.record);
    let mut sheet = Sheet(format!("# Ages {}, topic {}: {}\n", topic.band.name(), topic.number, topic.title));
    sheet.part("On the cover", [topic.summary.clone(), topic.content_note.clone()]);
    for (at, step) in module.steps.iter().enumerate() {
        sheet.step(at + 1, step);
    }
    let quiet = module.quiet.text.lines().into_iter().chain(module.quiet.tasks.iter().cloned());
    sheet.part(&format!("Quieter task: {}", module.quiet.title), quiet);
    sheet.teacher(&module.teacher);
    sheet.part("Outcomes", record.outcomes.iter().cloned());
    sheet.part("Curriculum", record.curriculum.iter().cloned());
    let sources = record.sources.iter();
    let sources = sources
        .map(|source| format!("{} ({}), {}", source.title, String::from(source.date), source.url.url()));
    sheet.part("Sources", sources);
    sheet.line("\nReviewed by: ______________________ Role: ______________________ Date: ____________");
    sheet.0
}

/// The sheet, as far as it is written.
struct Sheet(String);

impl Sheet {
    fn line(&mut self, line: impl AsRef<str>) {
        self.0.push_str(line.as_ref());
        self.0.push('\n');
    }

    fn heading(&mut self, heading: &str) {
        self.line(format!("\n## {heading}\n"));
    }

    fn items(&mut self, lines: impl IntoIterator<Item = String>) {
        for line in lines {
            self.line(format!("- {line}"));
        }
    }

    fn part(&mut self, heading: &str, lines: impl IntoIterator<Item = String>) {
        self.heading(heading);
        self.items(lines);
    }

    fn step(&mut self, number: usize, step: &Step) {
        self.heading(&format!("Step {number}: {}", step.title));
        match &step.activity {
            Activity::Story(story) => self.story(story),
            Activity::Friend(friend) => self.friend(friend),
            Activity::Spot(spot) => self.spot(spot),
            Activity::Sort(sort) => {
                self.items(sort.prompt.lines());
                self.items(
                    sort.cards.iter().map(|card| format!("{} — {:?}: {}", card.text, card.pile, card.why)),
                );
            }
            Activity::Quiz(quiz) => {
                self.items(quiz.prompt.lines());
                for (at, question) in quiz.questions.iter().enumerate() {
                    self.line(format!("\n### Question {}: {}\n", at + 1, question.prompt));
                    self.items(question.scene.lines());
                    self.answer(&question.answer);
                }
            }
            _ => self.items(step.lines().into_iter().skip(1)),
        }
        if let Some(picture) = step.picture() {
            self.items([format!("Picture in words: {}", picture.alt)]);
        }
        let help = step.reaches().into_iter().map(|reach| format!("Help: {} {}", reach.name, reach.words));
        let help: std::collections::BTreeSet<String> = help.collect();
        self.items(help);
    }

    fn answer(&mut self, answer: &Answer) {
        match answer {
            Answer::One { choices, .. } | Answer::Several { choices } => {
                self.items(
                    choices
                        .iter()
                        .map(|choice| format!("{} — {:?}: {}", choice.text, choice.verdict, choice.why)),
                );
            }
            Answer::Order { items } => {
                self.items(items.iter().map(|item| format!("In this order: {} — {}", item.text, item.why)));
            }
        }
    }

    /// Scene, choice, ending.
    fn story(&mut self, story: &Story) {
        self.items(story.prompt.lines());
        for (at, scene) in story.scenes.iter().enumerate() {
            let kind = if scene.is_ending() { "Ending" } else { "Scene" };
            let (title, tilt) = (&scene.title, scene.tilt.value());
            self.line(format!(
                "\n### {kind} {}: {title} (tilt {tilt}, {} looks {})\n",
                at + 1,
                scene.face.name,
                scene.face.mood
            ));
            self.chat(&scene.lines);
            self.then(story, scene);
        }
    }

    fn then(&mut self, story: &Story, scene: &Scene) {
        match &scene.then {
            Then::Choices(choices) => {
                for choice in choices {
                    let how = if choice.is_said { "says" } else { "does" };
                    let tells = if choice.tells { ", and so tells someone" } else { "" };
                    self.line(format!("- **{} {how}{tells}:** {}", story.you.name, choice.text));
                    self.line(format!("  - How it felt: {}", choice.felt));
                    self.line(format!("  - What was happening: {}", choice.happening));
                    let next = story.scenes.get(choice.to).map_or("", |next| &next.title);
                    self.line(format!("  - Goes to {}: {next}", choice.to + 1));
                }
            }
            Then::End(ending) => {
                self.items([format!("Whose doing this is: {}", ending.responsible)]);
                self.items(ending.moves.iter().map(|words| format!("A move: {words}")));
                self.items(ending.way_out.lines().into_iter().map(|line| format!("A way out: {line}")));
                self.items(
                    ending.help.iter().map(|reach| format!("Who helps: {} {}", reach.name, reach.words)),
                );
            }
        }
    }

    fn chat(&mut self, lines: &[Line]) {
        self.items(lines.iter().map(|line| match &line.from {
            Some(from) => format!("{}: “{}”", from.name, line.text),
            None => line.text.clone(),
        }));
    }

    fn friend(&mut self, friend: &Friend) {
        self.items(friend.prompt.lines());
        for (at, moment) in friend.moments.iter().enumerate() {
            self.line(format!("\n### Moment {} ({:?}): {}\n", at + 1, moment.task, moment.question));
            self.chat(&moment.lines);
            self.items(moment.options.iter().map(|option| format!("{} — {}", option.text, option.why)));
        }
    }

    fn spot(&mut self, spot: &Spot) {
        self.items(spot.prompt.lines());
        self.items(spot.messages.iter().map(|message| {
            let remark = message.remark.as_ref().map(|remark| {
                let others = if remark.is_sign { "others noticed" } else { "ordinary" };
                format!(" — {others}: {}", remark.why)
            });
            format!("{}: “{}”{}", message.from.name, message.text, remark.unwrap_or_default())
        }));
        self.items(spot.after.lines());
    }

    fn teacher(&mut self, notes: &TeacherNotes) {
        self.part("For the teacher: purpose", [notes.purpose.clone()]);
        self.part(
            "Timings",
            notes.timings.iter().map(|timing| format!("{} min: {}", timing.minutes, timing.what)),
        );
        self.part("Say", notes.say.iter().cloned());
        self.part("Don’t say", notes.avoid.iter().cloned());
        self.part(
            "Likely questions",
            notes.questions.iter().map(|likely| format!("{} — {}", likely.ask, likely.answer)),
        );
        self.part("Afterwards", notes.follow_up.iter().cloned());
    }
}
