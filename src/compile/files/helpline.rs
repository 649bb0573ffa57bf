//! `helplines.toml`, one helpline at a time.

use super::super::reader::Reader;
use crate::domain::{
    helpline::{Helpline, HelplineSource},
    phone::TextLine,
};

pub(super) fn helpline(reader: Reader<'_>) -> Option<Helpline> {
    let id = reader.text("id");
    let reader = reader.named(&id);
    let ages = reader.optional_table("ages");
    let ages =
        ages.map(|ages| (ages.optional_number("from"), ages.optional_number("to"))).unwrap_or_default();
    let nations = reader.texts("nations");
    let nations = nations
        .iter()
        .filter_map(|nation| nation.parse().map_err(|error: String| reader.wrong("nations", error)).ok())
        .collect();
    let (group, audience) = (reader.parsed("group"), reader.parsed("audience"));
    let (from_band, source) = (reader.parsed("from_band"), source(&reader));
    let helpline = Helpline {
        name: reader.text("name"),
        for_whom: reader.text("for_whom"),
        ages,
        nations,
        phone: reader.optional_parsed("phone"),
        sms: sms(&reader),
        web: reader.optional_parsed("web"),
        what_for: reader.text("what_for"),
        happens: reader.text("happens"),
        must_pass_on: reader.text("must_pass_on"),
        cost: reader.optional_text("cost"),
        hours: reader.optional_text("hours"),
        unconfirmed: reader.optional_text("unconfirmed"),
        checked_on: reader.optional_parsed("checked_on"),
        id,
        group: group?,
        audience: audience?,
        from_band: from_band?,
        source: source?,
    };
    check(&helpline, &reader);
    Some(helpline)
}

fn sms(reader: &Reader<'_>) -> Option<TextLine> {
    let sms = reader.optional_table("sms")?;
    let (to, body) = (sms.text("to"), sms.optional_text("body"));
    TextLine::new(&to, body).map_err(|error| sms.wrong("to", error)).ok()
}

fn source(reader: &Reader<'_>) -> Option<HelplineSource> {
    let source = reader.table("source")?;
    let (title, url, source_date) =
        (source.text("title"), source.parsed("url"), source.parsed("source_date"));
    Some(HelplineSource { title, url: url?, source_date: source_date? })
}

fn check(helpline: &Helpline, reader: &Reader<'_>) {
    let reachable = helpline.phone.is_some() || helpline.sms.is_some() || helpline.web.is_some();
    if !reachable && helpline.unconfirmed.is_none() {
        reader.wrong(
            "",
            "has no phone, sms or web; add one, or say in `unconfirmed` what we could not confirm",
        );
    }
    if let (Some(from), Some(to)) = helpline.ages
        && from > to
    {
        reader.wrong("ages", "ends before it begins; swap `from` and `to`");
    }
    if helpline.web.as_ref().is_some_and(|web| !web.url().starts_with("https://")) {
        reader.wrong("web", "must begin with https://, so that nobody on the way can read or change it");
    }
}
