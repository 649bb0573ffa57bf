//! The list for whoever re-checks the helplines: every contact with its age and source, oldest first.

use crate::domain::{
    date::{PartialDate, SourceDate},
    helpline::Helpline,
};
use std::fmt::Write as _;

/// Every helpline, those that nobody has checked and nobody can date first, then the oldest.
pub fn contacts(helplines: &[Helpline], today: PartialDate) -> String {
    let mut sorted: Vec<&Helpline> = helplines.iter().collect();
    sorted.sort_by_key(|helpline| (helpline.checked_on.map(|date| date.latest()), source_date(helpline)));
    let mut list = String::new();
    for helpline in sorted {
        // Writing to a String can't fail.
        let _ = writeln!(list, "{}\n", entry(helpline, today));
    }
    list
}

/// Undated sorts before all dates.
fn source_date(helpline: &Helpline) -> Option<String> {
    match helpline.source.source_date {
        SourceDate::Dated(date) => Some(date.latest()),
        SourceDate::Undated => None,
    }
}

fn entry(helpline: &Helpline, today: PartialDate) -> String {
    let reach = [
        helpline.phone.as_ref().map(ToString::to_string),
        helpline.sms.as_ref().map(|line| format!("text {}", line.to())),
        helpline.web.as_ref().map(|web| web.url().to_owned()),
    ];
    let reach: Vec<String> = reach.into_iter().flatten().collect();
    let reach = if reach.is_empty() { "no contact given".to_owned() } else { reach.join(", ") };
    let from = match helpline.source.source_date {
        SourceDate::Dated(date) => format!("dated {date}, {}", age(date, today)),
        SourceDate::Undated => "without a date".to_owned(),
    };
    let checked = match helpline.checked_on {
        Some(date) => format!("checked {date}, {}", age(date, today)),
        None => "never checked by a person".to_owned(),
    };
    let source = helpline.source.url.url();
    let unsure =
        helpline.unconfirmed.as_ref().map(|text| format!("\n  to find out: {text}")).unwrap_or_default();
    format!("{} ({})\n  {reach}\n  {checked}; page {from}\n  {source}{unsure}", helpline.name, helpline.id)
}

/// How old a date is, in months.
fn age(date: PartialDate, today: PartialDate) -> String {
    format!("{} months old", today.months_since(date))
}
