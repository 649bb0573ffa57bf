//! `_headers`: what a host is told to send, and so what is sent here.

use crate::pattern::Pattern;
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use std::fmt;

/// The name of the file in the folder that is served.
pub(crate) const FILE: &str = "_headers";

/// Headers by path.
#[derive(Debug, Default)]
pub(crate) struct Headers(Vec<(Pattern, Vec<(HeaderName, HeaderValue)>)>);

/// A line of `_headers` that means nothing.
#[derive(Debug, PartialEq, Eq)]
pub struct BadHeaders {
    line: usize,
    why: &'static str,
}

impl fmt::Display for BadHeaders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{FILE}, line {}: {}", self.line, self.why)
    }
}

impl std::error::Error for BadHeaders {}

impl Headers {
    /// Reads the form that Netlify and Cloudflare share: a path, then indented `Name: value` lines.
    pub(crate) fn parse(text: &str) -> Result<Self, BadHeaders> {
        let mut rules: Vec<(Pattern, Vec<_>)> = Vec::new();
        for (number, line) in text.lines().enumerate() {
            let bad = |why| BadHeaders { line: number + 1, why };
            let words = line.trim();
            if words.is_empty() || words.starts_with('#') {
                continue;
            }
            if line.starts_with(char::is_whitespace) {
                let header = header(words).ok_or(bad("write `Name: value`"))?;
                let (_, headers) = rules.last_mut().ok_or(bad("a header needs a path above it"))?;
                headers.push(header);
            } else if words.starts_with('/') && words.matches('*').count() <= 1 {
                rules.push((Pattern::new(words), Vec::new()));
            } else {
                return Err(bad("a path starts with / and has at most one *"));
            }
        }
        Ok(Self(rules))
    }

    /// Puts every header that is meant for a path into an answer; a later rule replaces an earlier one.
    pub(crate) fn apply(&self, path: &str, answer: &mut HeaderMap) {
        let rules = self.0.iter().filter(|(pattern, _)| pattern.matches(path));
        for (name, value) in rules.flat_map(|(_, headers)| headers) {
            answer.insert(name.clone(), value.clone());
        }
    }
}

fn header(words: &str) -> Option<(HeaderName, HeaderValue)> {
    let (name, value) = words.split_once(':')?;
    Some((name.trim().parse().ok()?, value.trim().parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::{BadHeaders, Headers};
    use axum::http::HeaderMap;

    fn sent(text: &str, path: &str) -> Result<Vec<(String, String)>, BadHeaders> {
        let mut map = HeaderMap::new();
        Headers::parse(text)?.apply(path, &mut map);
        let text = |value: &axum::http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        Ok(map.iter().map(|(name, value)| (name.to_string(), text(value))).collect())
    }

    #[test]
    fn a_later_rule_replaces_the_same_header_of_an_earlier_one() -> Result<(), BadHeaders> {
        let text =
            "# all\n/*\n  Cache-Control: no-store\n  X-Kept: a: b\n\n/a/*\n  cache-control: immutable\n";
        let both = [("cache-control", "immutable"), ("x-kept", "a: b")];
        let mut found = sent(text, "/a/x.js")?;
        found.sort();
        assert_eq!(found, both.map(|(name, value)| (name.to_owned(), value.to_owned())));
        assert_eq!(sent(text, "/")?.first().map(|(_, value)| value.clone()), Some("no-store".to_owned()));
        Ok(())
    }

    #[test]
    fn a_line_that_means_nothing_is_told_with_its_number() {
        for (text, line) in
            [("/*\n  no colon", 2), ("  X-A: b", 1), ("a/b", 1), ("/*/*", 1), ("\n/*\n  X A: b", 3)]
        {
            assert_eq!(Headers::parse(text).err().map(|bad| bad.line), Some(line), "{text}");
        }
    }
}
