//! Looking into pages that we wrote ourselves: regular enough to need no parser.

use level::{
    domain::{
        library::{Library, LiveWords},
        route::Route,
    },
    site::{
        assets::Asset,
        document::{App, Shell, document},
        pages,
    },
};

/// A whole document, taken apart as far as tests ask.
pub struct Html {
    whole: String,
    text: String,
}

/// A stand-in for a hashed file.
pub fn asset(name: &str) -> Asset {
    Asset { url: format!("/a/{name}"), integrity: format!("sha256-{name}") }
}

/// Stand-ins for what every page loads.
pub fn shell() -> Shell {
    Shell {
        sheet: asset("level.css"),
        topic_sheet: asset("topic.css"),
        print_sheet: asset("print.css"),
        leave: asset("leave.js"),
        boot: asset("boot.js"),
    }
}

/// Renders a route as the site tool does, with stand-ins for the hashed files.
pub fn render(route: Route, library: &'static Library) -> Html {
    let app = LiveWords::of(route, library).map(|_| App {
        glue: asset("app.js"),
        wasm: asset("app.wasm"),
        words: asset("words.bin"),
    });
    let body = pages::body(&route.path(), library, Default::default());
    Html::new(document(route, &body, &shell(), app.as_ref()))
}

impl Html {
    fn new(whole: String) -> Self {
        let body = whole.split_once("<body>").map_or("", |(_, body)| body);
        let text = unescaped(&without_tags(body));
        Self { text, whole }
    }

    pub fn whole(&self) -> &str {
        &self.whole
    }

    /// The words of the body, with tags taken out.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The words of the body that are in sight before anything is opened. Folded parts hold none of their own.
    pub fn without_folded(&self) -> String {
        let body = self.whole.split_once("<body>").map_or("", |(_, body)| body);
        let mut open = String::new();
        for (at, part) in body.split("<details").enumerate() {
            let after =
                if at == 0 { Some(part) } else { part.split_once("</details>").map(|(_, rest)| rest) };
            open.push_str(after.unwrap_or_default());
        }
        unescaped(&without_tags(&open))
    }

    pub fn count(&self, part: &str) -> usize {
        self.whole.matches(part).count()
    }

    pub fn title(&self) -> String {
        between(&self.whole, "<title>", "</title>").to_owned()
    }

    pub fn description(&self) -> String {
        between(&self.whole, "name=\"description\" content=\"", "\"").to_owned()
    }

    /// An attribute of every element of a kind; elements without it are passed over, but for links, whose
    /// missing classes are empty.
    pub fn attributes<'a>(&'a self, element: &'a str, attribute: &'a str) -> impl Iterator<Item = &'a str> {
        self.tags(element).filter_map(move |tag| {
            let found = tag.split_once(&format!(" {attribute}=\"")).map(|(_, rest)| between(rest, "", "\""));
            if element == "a" { Some(found.unwrap_or_default()) } else { found }
        })
    }

    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.whole.split(" id=\"").skip(1).map(|rest| between(rest, "", "\""))
    }

    /// The words of every element of a kind, in order.
    pub fn texts<'a>(&'a self, element: &'a str) -> impl Iterator<Item = String> + 'a {
        let close = format!("</{element}>");
        self.whole
            .split(&format!("<{element}>"))
            .skip(1)
            .map(|rest| unescaped(&without_tags(between(rest, "", &close))))
            .collect::<Vec<_>>()
            .into_iter()
    }

    /// Every link with its words.
    pub fn links(&self) -> impl Iterator<Item = (&str, String)> {
        self.whole.split("<a ").skip(1).map(|rest| {
            let tag = between(rest, "", ">");
            let href = tag.split_once("href=\"").map_or("", |(_, rest)| between(rest, "", "\""));
            (href, without_tags(between(&rest[tag.len() + 1..], "", "</a>")))
        })
    }

    fn tags<'a>(&'a self, element: &'a str) -> impl Iterator<Item = &'a str> {
        self.whole.split('<').filter_map(move |tag| {
            let rest = tag.strip_prefix(element)?;
            rest.starts_with([' ', '>']).then(|| between(rest, "", ">"))
        })
    }
}

pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

pub fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&amp;", "&")
}

fn without_tags(html: &str) -> String {
    html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect()
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let rest = if start.is_empty() { text } else { text.split_once(start).map_or("", |(_, rest)| rest) };
    rest.split_once(end).map_or(rest, |(inner, _)| inner)
}
