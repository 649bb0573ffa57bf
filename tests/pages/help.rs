//! Help that gets someone to a person: twenty situations, each through the chooser to a page that fits; every
//! number and address from the one file; the reflection in any mix of ticks.

use super::{
    LIBRARY,
    html::{self, Html, render},
};
use level::{
    domain::{
        check::{Kind, Statement, Version},
        helpline::Helpline,
        route::Route,
    },
    site::{codes, pages},
};
use serde::Deserialize;
use std::{collections::BTreeSet, fs, path::Path};

#[derive(Debug, Deserialize)]
struct Situation {
    words: String,
    route: String,
    first: String,
    also: Vec<String>,
    says: Vec<String>,
    taps: Vec<String>,
}

fn situations() -> Vec<Situation> {
    #[derive(Deserialize)]
    struct File {
        situations: Vec<Situation>,
    }
    let text = fs::read_to_string("tests/help/situations.toml").expect("the situations");
    toml::from_str::<File>(&text).expect("situations").situations
}

fn name_of(id: &str) -> &'static str {
    &LIBRARY.helpline(id).unwrap_or_else(|| panic!("no helpline {id}")).name
}

/// Where the taps lead, one link after the other, each by its words alone.
fn follow(taps: &[String]) -> Result<Html, String> {
    let mut page = render(Route::Help, &LIBRARY);
    for tap in taps {
        let wanted = html::escaped(tap);
        let (href, _) = page
            .links()
            .find(|(_, words)| words.trim() == wanted)
            .ok_or_else(|| format!("there is no answer “{tap}”"))?;
        page = render(Route::from_path(href), &LIBRARY);
    }
    Ok(page)
}

/// Why a page doesn't fit a situation, if so.
fn misfit(page: &Html, situation: &Situation) -> Option<String> {
    let heading = format!("<h1>{}</h1>", html::escaped(&situation.route));
    if page.count(&heading) != 1 {
        return Some(format!("its heading is not “{}”", situation.route));
    }
    let cards: Vec<String> = page.texts("h3").collect();
    if cards.first().is_none_or(|first| first != name_of(&situation.first)) {
        return Some(format!("{} does not stand first", situation.first));
    }
    let lacking = situation.also.iter().find(|id| !cards.iter().any(|card| card == name_of(id)));
    let unsaid = situation.says.iter().find(|words| !page.text().contains(words.as_str()));
    lacking
        .map(|id| format!("it lacks {id}"))
        .or_else(|| unsaid.map(|words| format!("it does not say “{words}”")))
}

#[test]
fn each_of_twenty_situations_reaches_a_page_that_fits_within_three_taps() {
    let situations = situations();
    assert_eq!(situations.len(), 20);
    for situation in &situations {
        assert!(
            (1..=3).contains(&situation.taps.len()),
            "{}: {} taps",
            situation.words,
            situation.taps.len()
        );
        let page = follow(&situation.taps).unwrap_or_else(|error| panic!("{}: {error}", situation.words));
        assert_eq!(misfit(&page, situation), None, "{}", situation.words);
    }
}

#[test]
fn a_page_for_another_situation_does_not_pass() {
    let situations = situations();
    for (situation, other) in situations.iter().zip(situations.iter().skip(1)) {
        let page = follow(&other.taps).expect("a page");
        assert!(misfit(&page, situation).is_some(), "{} would pass for {}", other.route, situation.words);
    }
}

#[test]
fn every_page_of_the_chooser_says_what_happens_and_how_old_that_is() {
    for route in &LIBRARY.chooser.routes {
        let page = render(Route::HelpFor(route.number), &LIBRARY);
        for helpline in &route.help {
            for fact in [&helpline.happens, &helpline.must_pass_on] {
                assert!(page.text().contains(fact.as_str()), "{} lacks: {fact}", route.name);
            }
        }
        let dates = page.text().matches("Not yet checked by us.").count();
        assert_eq!(
            dates,
            route.help.iter().filter(|helpline| helpline.checked_on.is_none()).count(),
            "{}",
            route.name
        );
    }
}

/// Every address that a helpline may be reached at.
fn addresses(helpline: &Helpline) -> Vec<String> {
    let phone = helpline.phone.iter().map(|phone| phone.tel_uri());
    let sms = helpline.sms.iter().map(|line| line.sms_uri());
    let web = helpline.web.iter().map(|web| web.url().to_owned());
    phone.chain(sms).chain(web).collect()
}

#[test]
fn every_number_and_address_on_every_page_comes_from_the_one_file() {
    let mut known: BTreeSet<String> = LIBRARY.helplines.iter().flat_map(addresses).collect();
    let sources =
        LIBRARY.modules.iter().flat_map(|module| &module.record.sources).map(|source| source.url.url());
    known
        .extend(sources.chain(LIBRARY.helplines.iter().map(|line| line.source.url.url())).map(str::to_owned));
    known.insert("https://www.bbc.co.uk/weather".to_owned());
    for route in pages::routes(&LIBRARY) {
        let page = render(route, &LIBRARY);
        for (href, _) in page.links() {
            let href = html::unescaped(href);
            let leads_out = ["tel:", "sms:", "http"].iter().any(|start| href.starts_with(start));
            assert!(!leads_out || known.contains(&href), "{route:?}: {href} is in no file");
        }
    }
}

#[test]
fn a_number_stands_in_no_text_but_on_the_links_that_call_it() {
    for file in [
        "routes.toml",
        "check.toml",
        "say.toml",
        "rehearsal.toml",
        "pages/tell.toml",
        "pages/friend.toml",
        "pages/calm.toml",
    ] {
        let text = fs::read_to_string(Path::new("content").join(file)).expect("a content file");
        for phone in LIBRARY.helplines.iter().filter_map(|helpline| helpline.phone.as_ref()) {
            let number = phone.to_string().replace('\u{a0}', " ");
            // 999 and 101 are names as much as numbers.
            assert!(number.len() == 3 || !text.contains(&number), "{file} spells out {number}");
        }
    }
}

#[test]
fn codes_hold_the_number_that_stands_beside_them() {
    let mut read = 0;
    for phone in LIBRARY.helplines.iter().filter_map(|helpline| helpline.phone.as_ref()) {
        let drawing = codes::drawing(&phone.tel_uri()).expect("a code");
        assert_eq!(scanned(&drawing), phone.tel_uri());
        read += 1;
    }
    assert!(read > 20);
    for route in &LIBRARY.chooser.routes {
        let page = render(Route::HelpFor(route.number), &LIBRARY);
        for phone in route.help.iter().filter_map(|helpline| helpline.phone.as_ref()) {
            assert_eq!(page.count(&format!("src=\"/codes/{}.svg\"", phone.digits())), 1, "{}", route.name);
            assert_eq!(page.count(&format!("data-copy=\"{}\"", phone.digits())), 1, "{}", route.name);
        }
    }
}

/// What a scanner reads from a drawn code: each `M<x> <y>h1v1h-1z` is a dark square.
fn scanned(drawing: &str) -> String {
    let side: usize = drawing
        .split("viewBox=\"0 0 ")
        .nth(1)
        .and_then(|rest| rest.split(' ').next())
        .expect("a size")
        .parse()
        .expect("a number");
    let path = drawing.rsplit("d=\"").next().and_then(|rest| rest.split('"').next()).expect("a path");
    let dark: BTreeSet<(usize, usize)> = path
        .split('M')
        .filter_map(|square| square.strip_suffix("h1v1h-1z")?.split_once(' '))
        .map(|(x, y)| (x.parse().expect("a number"), y.parse().expect("a number")))
        .collect();
    const SCALE: usize = 4;
    let shade = |x: usize, y: usize| if dark.contains(&(x / SCALE, y / SCALE)) { 0 } else { 255 };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side * SCALE, side * SCALE, shade);
    let grids = image.detect_grids();
    grids.first().expect("a code in the picture").decode().expect("a code that can be read").1
}

/// What someone reads who has ticked these, in order.
fn reflection<'a>(version: &'a Version, ticked: &[&'a Statement]) -> Vec<&'a str> {
    version
        .statements()
        .filter(|statement| ticked.contains(statement))
        .map(|statement| statement.why.as_str())
        .collect()
}

/// Words of a verdict, an all-clear or advice about keeping or ending it.
const VERDICTS: [&str; 16] = [
    "score",
    "points",
    "%",
    "at risk",
    "you’re fine",
    "you are fine",
    "it’s fine then",
    "nothing to worry",
    "all clear",
    "leave him",
    "leave her",
    "leave them",
    "break up",
    "dump",
    "end it",
    "stay with",
];

#[test]
fn the_reflection_reads_well_for_every_tick_and_every_two_ticks() {
    for version in &LIBRARY.check.versions {
        let statements: Vec<&Statement> = version.statements().collect();
        assert!(statements.len() >= 10, "{}", version.name);
        for (at, one) in statements.iter().enumerate() {
            for other in &statements[at..] {
                let read = reflection(version, &[one, other]).join(" ").to_lowercase();
                for verdict in VERDICTS {
                    assert!(!read.contains(verdict), "“{}” with “{}” says “{verdict}”", one.text, other.text);
                }
                let sentences: Vec<&str> = read.split_inclusive(['.', '?', '!']).map(str::trim).collect();
                let different: BTreeSet<&str> = sentences.iter().copied().collect();
                assert_eq!(
                    different.len(),
                    sentences.len(),
                    "“{}” with “{}” repeats itself",
                    one.text,
                    other.text
                );
                let crimes = [one, other].iter().filter(|statement| statement.kind == Kind::Crime).count();
                assert!(crimes == 0 || [one, other].iter().any(|statement| !statement.help.is_empty()));
            }
        }
    }
}

#[test]
fn help_comes_before_the_words_about_a_crime() {
    let page = render(Route::Check, &LIBRARY);
    let mut crimes = 0;
    for statement in page.whole().split("class=\"tick tick--crime\"").skip(1) {
        let why = statement.find("<p>").expect("why");
        let help = statement.find("class=\"reaches\"").expect("help");
        assert!(help < why);
        crimes += 1;
    }
    assert!(crimes >= 3, "{crimes}");
}

#[test]
fn what_is_ticked_is_kept_nowhere() {
    let page = render(Route::Check, &LIBRARY);
    assert_eq!(page.count("<form"), page.count("autocomplete=\"off\""));
    assert_eq!(page.count(" name="), page.count("<meta name="), "a field without a name is never sent");
    assert_eq!(page.count("<form"), LIBRARY.check.versions.len());
}
