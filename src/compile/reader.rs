//! Reads one TOML table, field by field, and reports what is missing, misspelt or of the wrong kind.

use super::markdown;
use crate::domain::text::RichText;
use std::{cell::RefCell, collections::BTreeSet, fmt, str::FromStr};
use toml::{Table, Value};

/// One mistake in the content: where it is and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The file, from the content folder on.
    pub file: String,
    /// The place in it: "step 3 \"sort-it\", card 2, pile".
    pub place: String,
    /// What is wrong and how to put it right.
    pub remedy: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.place.is_empty() {
            write!(f, "content/{}: {}", self.file, self.remedy)
        } else {
            write!(f, "content/{}: {}: {}", self.file, self.place, self.remedy)
        }
    }
}

/// Collects findings while reading goes on.
#[derive(Default)]
pub struct Report(RefCell<Vec<Finding>>);

impl Report {
    /// Adds a finding.
    pub fn add(&self, file: &str, place: &str, remedy: impl Into<String>) {
        let (file, place) = (file.to_owned(), place.to_owned());
        self.0.borrow_mut().push(Finding { file, place, remedy: remedy.into() });
    }

    /// The value if nothing was found.
    pub(super) fn into_result<T>(self, value: T) -> Result<T, Vec<Finding>> {
        let findings = self.0.into_inner();
        if findings.is_empty() { Ok(value) } else { Err(findings) }
    }
}

/// Reads the fields of one table. When it is dropped, it reports the fields that nobody asked for.
pub(super) struct Reader<'a> {
    file: &'a str,
    place: String,
    table: &'a Table,
    asked: RefCell<BTreeSet<&'static str>>,
    report: &'a Report,
}

impl<'a> Reader<'a> {
    pub(super) fn new(file: &'a str, table: &'a Table, report: &'a Report) -> Self {
        Self { file, place: String::new(), table, asked: RefCell::default(), report }
    }

    /// Names the place more exactly from here on: `step 3` becomes `step 3 "sort-it"`.
    pub(super) fn named(mut self, name: &str) -> Self {
        self.place = format!("{} \"{name}\"", self.place);
        self
    }

    /// Reports a mistake at this table, or at one field of it.
    pub(super) fn wrong(&self, field: &str, remedy: impl Into<String>) {
        self.report.add(self.file, &self.at(field), remedy);
    }

    fn at(&self, field: &str) -> String {
        let parts = [self.place.as_str(), field];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }

    fn value(&self, field: &'static str) -> Option<&'a Value> {
        self.asked.borrow_mut().insert(field);
        self.table.get(field)
    }

    /// A text that must be there and say something.
    pub(super) fn text(&self, field: &'static str) -> String {
        self.optional_text(field).unwrap_or_else(|| {
            if !self.table.contains_key(field) {
                self.wrong(field, "is missing; add it, between quotation marks");
            }
            String::new()
        })
    }

    /// A text that may be left out, but must say something if it is there.
    pub(super) fn optional_text(&self, field: &'static str) -> Option<String> {
        match self.value(field)? {
            Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
            Value::String(_) => {
                self.wrong(field, "is empty; write it or take the line out");
                None
            }
            _ => {
                self.wrong(field, "must be text between quotation marks");
                None
            }
        }
    }

    /// A text that must be there but may be empty.
    pub(super) fn text_or_empty(&self, field: &'static str) -> String {
        match self.value(field) {
            Some(Value::String(text)) => text.trim().to_owned(),
            Some(_) => {
                self.wrong(field, "must be text between quotation marks");
                String::new()
            }
            None => {
                self.wrong(field, "is missing; add it, and leave it empty if there is nothing to say");
                String::new()
            }
        }
    }

    /// Paragraphs and lists that must be there.
    pub(super) fn rich(&self, field: &'static str) -> RichText {
        self.marked(field, &self.text(field))
    }

    /// Paragraphs and lists that may be left out.
    pub(super) fn optional_rich(&self, field: &'static str) -> RichText {
        self.optional_text(field).map(|text| self.marked(field, &text)).unwrap_or_default()
    }

    fn marked(&self, field: &str, text: &str) -> RichText {
        let (rich, refused) = markdown::parse(text);
        for thing in refused {
            self.wrong(
                field,
                format!("holds {thing}; only paragraphs, \"- \" lists and **strong** words may stand here"),
            );
        }
        rich
    }

    /// A text of a fixed form that must be there; what is wrong with it is in the type's own words.
    pub(super) fn parsed<T: FromStr<Err = String>>(&self, field: &'static str) -> Option<T> {
        let text = self.text(field);
        if text.is_empty() { None } else { self.form(field, &text) }
    }

    /// A text of a fixed form that may be left out.
    pub(super) fn optional_parsed<T: FromStr<Err = String>>(&self, field: &'static str) -> Option<T> {
        self.optional_text(field).and_then(|text| self.form(field, &text))
    }

    fn form<T: FromStr<Err = String>>(&self, field: &str, text: &str) -> Option<T> {
        text.parse().map_err(|error| self.wrong(field, error)).ok()
    }

    /// A whole number from 0 to 255 that must be there.
    pub(super) fn number(&self, field: &'static str) -> u8 {
        self.optional_number(field).unwrap_or_else(|| {
            if !self.table.contains_key(field) {
                self.wrong(field, "is missing; add it as a number without quotation marks");
            }
            0
        })
    }

    /// A whole number from 0 to 255 that may be left out.
    pub(super) fn optional_number(&self, field: &'static str) -> Option<u8> {
        let number = self.value(field)?.as_integer().and_then(|number| u8::try_from(number).ok());
        if number.is_none() {
            self.wrong(field, "must be a whole number from 0 to 255, without quotation marks");
        }
        number
    }

    /// A list of texts that must be there, with at least one.
    pub(super) fn texts(&self, field: &'static str) -> Vec<String> {
        let Some(Value::Array(values)) = self.value(field) else {
            self.wrong(field, "must be a list of texts: [\"one\", \"two\"]");
            return Vec::new();
        };
        let mut texts = Vec::new();
        for value in values {
            match value.as_str().map(str::trim) {
                Some(text) if !text.is_empty() => texts.push(text.to_owned()),
                _ => self.wrong(field, "holds an item that is empty or no text; write it or take it out"),
            }
        }
        if values.is_empty() {
            self.wrong(field, "is empty; add at least one item");
        }
        texts
    }

    /// `true` or `false`; a field that is left out is `false`.
    pub(super) fn yes(&self, field: &'static str) -> bool {
        match self.value(field) {
            None => false,
            Some(Value::Boolean(yes)) => *yes,
            Some(_) => {
                self.wrong(field, "must be true or false, without quotation marks");
                false
            }
        }
    }

    /// Whether a field is there at all.
    pub(super) fn has(&self, field: &str) -> bool {
        self.table.contains_key(field)
    }

    /// Knows of a field without reading it.
    pub(super) fn leave(&self, field: &'static str) {
        self.asked.borrow_mut().insert(field);
    }

    /// A table that must be there.
    pub(super) fn table(&self, field: &'static str) -> Option<Reader<'a>> {
        if !self.table.contains_key(field) {
            self.wrong(field, "is missing; add the part that begins with its name in square brackets");
        }
        self.optional_table(field)
    }

    /// A table that may be left out.
    pub(super) fn optional_table(&self, field: &'static str) -> Option<Reader<'a>> {
        match self.value(field)? {
            Value::Table(table) => Some(self.inner(self.at(field), table)),
            _ => {
                self.wrong(field, "must be a part of its own, with its name in square brackets");
                None
            }
        }
    }

    /// The tables of a list that must have at least one; each is called by `name` and its number.
    pub(super) fn tables(&self, field: &'static str, name: &str) -> Vec<Reader<'a>> {
        let values = match self.value(field) {
            Some(Value::Array(values)) if !values.is_empty() => values.as_slice(),
            _ => {
                self.wrong(field, format!("has no entry; add at least one [[{field}]]"));
                return Vec::new();
            }
        };
        let mut readers = Vec::new();
        for (at, value) in values.iter().enumerate() {
            let place = self.at(&format!("{name} {}", at + 1));
            match value {
                Value::Table(table) => readers.push(self.inner(place, table)),
                _ => self.report.add(self.file, &place, "must be a part of its own with named fields"),
            }
        }
        readers
    }

    fn inner(&self, place: String, table: &'a Table) -> Reader<'a> {
        Reader { file: self.file, place, table, asked: RefCell::default(), report: self.report }
    }
}

impl Drop for Reader<'_> {
    fn drop(&mut self) {
        let asked = self.asked.borrow();
        for field in self.table.keys().filter(|field| !asked.contains(field.as_str())) {
            self.wrong(field, "is not a field that belongs here; check its spelling or take it out");
        }
    }
}
