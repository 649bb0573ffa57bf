//! The files of the content folder, each into its type.

mod help;
mod helpline;
mod module;
mod step;
mod story;

use super::{Report, reader::Reader};
use crate::domain::{
    helpline::Helpline,
    labels::Labels,
    library::{Library, Pages, Site},
    module::Module,
    page::{Page, Section},
    person::Person,
};
use std::{
    fs,
    path::{Path, PathBuf},
};
use toml::Table;

/// Reads everything. What can't be read is reported and left out.
pub(super) fn read(folder: &Path, report: &Report) -> Library {
    let folder = Folder { path: folder, report };
    let cast = folder.list("cast.toml", "people", "person", person);
    let helplines = folder.list("helplines.toml", "helplines", "helpline", helpline::helpline);
    Library {
        labels: folder.file("labels.toml", |reader| Labels::read(|name| reader.text(name))),
        modules: modules(&folder, &cast, &helplines),
        pages: pages(&folder, &helplines),
        chooser: folder.file("routes.toml", |reader| help::chooser(reader, &helplines)),
        rehearsal: folder.file("rehearsal.toml", |reader| help::rehearsal(reader, &cast)),
        check: folder.file("check.toml", |reader| help::check(reader, &helplines)),
        say_first: folder.file("say.toml", |reader| help::say_first(reader, &helplines)),
        site: folder.file("site.toml", site),
        helplines,
        cast,
    }
}

struct Folder<'a> {
    path: &'a Path,
    report: &'a Report,
}

impl Folder<'_> {
    /// Reads one file into something; an unreadable file is reported and gives the empty one.
    fn file<T: Default>(&self, file: &str, read: impl Fn(&Reader<'_>) -> T) -> T {
        self.table(file).map(|table| read(&Reader::new(file, &table, self.report))).unwrap_or_default()
    }

    /// Reads a file that is one list.
    fn list<T>(
        &self,
        file: &str,
        field: &'static str,
        name: &str,
        read: impl Fn(Reader<'_>) -> Option<T>,
    ) -> Vec<T> {
        self.file(file, |reader| reader.tables(field, name).into_iter().filter_map(&read).collect())
    }

    fn table(&self, file: &str) -> Option<Table> {
        let text = fs::read_to_string(self.path.join(file))
            .map_err(|error| {
                self.report.add(file, "", format!("can't be read ({error}); put the file there"))
            })
            .ok()?;
        text.parse()
            .map_err(|error: toml::de::Error| {
                let line = error
                    .span()
                    .map_or(0, |span| text.get(..span.start).unwrap_or_default().lines().count().max(1));
                self.report.add(
                    file,
                    &format!("line {line}"),
                    format!("is not TOML: {}; check quotation marks and brackets", error.message()),
                );
            })
            .ok()
    }

    /// The files of a subfolder, in order of name.
    fn names(&self, subfolder: &str) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.path.join(subfolder)) else {
            self.report.add(subfolder, "", "is missing; make this folder");
            return Vec::new();
        };
        let files = entries.filter_map(|entry| entry.ok().map(|entry| entry.path()));
        let name =
            |path: PathBuf| path.file_name().map(|name| format!("{subfolder}/{}", name.to_string_lossy()));
        let mut names: Vec<String> = files.filter_map(name).filter(|name| name.ends_with(".toml")).collect();
        names.sort();
        names
    }
}

fn modules(folder: &Folder<'_>, cast: &[Person], helplines: &[Helpline]) -> Vec<Module> {
    let mut modules: Vec<Module> = Vec::new();
    for file in folder.names("modules") {
        let Some(table) = folder.table(&file) else { continue };
        let Some(module) = module::module(&Reader::new(&file, &table, folder.report), cast, helplines) else {
            continue;
        };
        let (band, number) = (module.topic.band, module.topic.number);
        if file != format!("modules/{band}-{number}.toml") {
            folder.report.add(
                &file,
                "",
                format!("must be called {band}-{number}.toml, as its band and number say"),
            );
        }
        modules.push(module);
    }
    modules.sort_by_key(|module| (module.topic.band, module.topic.number));
    modules
}

fn pages(folder: &Folder<'_>, helplines: &[Helpline]) -> Pages {
    let read = |name: &str| folder.file(&format!("pages/{name}.toml"), |reader| page(reader, helplines));
    Pages {
        home: read("home"),
        learn: read("learn"),
        help: read("help"),
        friend: read("friend"),
        tell: read("tell"),
        calm: read("calm"),
        safety: read("safety"),
        settings: read("settings"),
        about: read("about"),
        not_found: read("not-found"),
    }
}

fn page(reader: &Reader<'_>, helplines: &[Helpline]) -> Page {
    let sections = match reader.has("sections") {
        true => each(reader, "sections", "section", |reader| section(reader, helplines)),
        false => Vec::new(),
    };
    Page { heading: reader.text("heading"), lead: reader.text("lead"), sections }
}

fn section(reader: &Reader<'_>, helplines: &[Helpline]) -> Option<Section> {
    Some(Section {
        id: reader.text("id"),
        heading: reader.text("heading"),
        text: reader.rich("text"),
        band: reader.optional_parsed("band"),
        help: story::reaches(reader, helplines),
    })
}

fn site(reader: &Reader<'_>) -> Site {
    Site {
        operator: reader.text_or_empty("operator"),
        contact: reader.text_or_empty("contact"),
        address: reader.text_or_empty("address"),
    }
}

fn person(reader: Reader<'_>) -> Option<Person> {
    let id = reader.text("id");
    let reader = reader.named(&id);
    // What the person looks like is read by the drawing script alone.
    reader.leave("look");
    Some(Person {
        id,
        name: reader.text("name"),
        age: reader.optional_number("age"),
        traits: reader.texts("traits"),
    })
}

/// Builds a list out of the tables of a field, leaving out what can't be read.
fn each<T>(
    reader: &Reader<'_>,
    field: &'static str,
    name: &str,
    read: impl Fn(&Reader<'_>) -> Option<T>,
) -> Vec<T> {
    reader.tables(field, name).iter().filter_map(read).collect()
}
