//! The built site, as its files tell about it.

use anyhow::{Context, Result, bail, ensure};
use level::domain::{
    labels::Labels,
    library::{LiveWords, ModuleWords},
};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;

/// The built site.
#[derive(Debug)]
pub struct Site {
    /// Where it is.
    pub folder: PathBuf,
    /// The path of every page, in order.
    pub paths: Vec<String>,
    /// Every module.
    pub modules: Vec<Module>,
    /// Whether every module is gone through.
    all: bool,
}

/// A module, as the site has it.
#[derive(Clone, Debug)]
pub struct Module {
    /// The path of its page.
    pub path: String,
    /// Its words.
    pub words: Value,
    /// Buttons and short messages.
    pub labels: Labels,
}

/// A step, as its module's words have it.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// The fragment that opens it.
    pub id: &'a str,
    /// Its heading.
    pub title: &'a str,
    /// What is done there: `read`, `sort` and so on.
    pub kind: &'a str,
    /// The words of that.
    activity: &'a Value,
}

impl<'a> Step<'a> {
    fn new(step: &'a Value) -> Option<Self> {
        let (kind, activity) = step["activity"].as_object()?.iter().next()?;
        Some(Self { id: step["id"].as_str()?, title: step["title"].as_str()?, kind, activity })
    }

    /// The words of what is done there, as their own type.
    pub fn words<T: DeserializeOwned>(&self) -> Result<T> {
        T::deserialize(self.activity).with_context(|| format!("the words of “{}”", self.title))
    }

    /// A list in it.
    pub fn list(&self, name: &str) -> &'a [Value] {
        self.activity[name].as_array().map_or(&[], Vec::as_slice)
    }
}

/// Pages that stand for addresses that lead nowhere.
const LOST: [&str; 2] = ["/404", "/lost"];

impl Site {
    /// Reads the folder that `LEVEL_DIST` names, or `dist` in the project.
    pub fn read(project: &Path, all: bool) -> Result<Self> {
        let folder = env::var_os("LEVEL_DIST").map_or_else(|| project.join("dist"), PathBuf::from);
        let mut paths = Vec::new();
        pages(&folder, "", &mut paths)
            .with_context(|| format!("reading {}; is the site built?", folder.display()))?;
        paths.retain(|path| !LOST.contains(&path.as_str()));
        paths.sort();
        ensure!(paths.iter().any(|path| path == "/"), "{} has no home page", folder.display());
        let modules = paths.iter().filter(|path| path.matches('/').count() == 3);
        let modules = modules.map(|path| Module::read(&folder, path)).collect::<Result<_>>()?;
        Ok(Self { folder, paths, modules, all })
    }

    /// Whether a module is one of those that are gone through: all of them, or a sample.
    pub fn goes_through(&self, module: &Module) -> bool {
        self.all || self.sample().iter().any(|sampled| sampled.path == module.path)
    }

    /// The fewest modules that together hold every kind of step: always the next one that adds most.
    fn sample(&self) -> Vec<&Module> {
        let mut missing: BTreeSet<&str> = self.modules.iter().flat_map(Module::kinds).collect();
        let mut sample = Vec::new();
        while !missing.is_empty() {
            let adds = |module: &&Module| module.kinds().intersection(&missing).count();
            // Of several that add as much, the first.
            let Some(next) = self.modules.iter().rev().max_by_key(adds) else { break };
            missing = &missing - &next.kinds();
            sample.push(next);
        }
        sample
    }

    /// The modules with a kind of step, each with the first step of that kind.
    pub fn with(&self, kind: &str) -> Result<Vec<(&Module, Step<'_>)>> {
        let first =
            |module| Some((module, Module::steps(module).into_iter().find(|step| step.kind == kind)?));
        let found: Vec<_> = self.modules.iter().filter_map(first).collect();
        ensure!(!found.is_empty(), "no topic has a step of the kind “{kind}”");
        Ok(found)
    }

    /// A copy that can be changed; it goes when it is dropped.
    pub fn copy(&self) -> Result<TempDir> {
        let copy = tempfile::tempdir()?;
        copy_all(&self.folder, copy.path())?;
        Ok(copy)
    }
}

impl Module {
    fn read(folder: &Path, path: &str) -> Result<Self> {
        let page = fs::read_to_string(folder.join(format!("{}.html", path.trim_start_matches('/'))))?;
        let words_path = page.split("data-words=\"").nth(1).and_then(|rest| rest.split('"').next());
        let words_path = words_path.with_context(|| format!("{path} does not name its words"))?;
        let file = fs::read(folder.join(words_path.trim_start_matches('/')))?;
        let LiveWords::Module(words) = LiveWords::from_bytes(&file)? else {
            bail!("{words_path} holds no steps");
        };
        let ModuleWords { labels, .. } = &*words;
        Ok(Self { path: path.to_owned(), words: serde_json::to_value(&words)?, labels: labels.clone() })
    }

    /// Its steps, in order.
    pub fn steps(&self) -> Vec<Step<'_>> {
        let steps = self.words["steps"].as_array().into_iter().flatten();
        steps.filter_map(Step::new).collect()
    }

    /// The kinds of its steps.
    pub fn kinds(&self) -> BTreeSet<&str> {
        self.steps().iter().map(|step| step.kind).collect()
    }
}

fn pages(folder: &Path, before: &str, paths: &mut Vec<String>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_dir() {
            pages(&entry.path(), &format!("{before}/{name}"), paths)?;
        } else if let Some(page) = name.strip_suffix(".html") {
            paths.push(if page == "index" { format!("{before}/") } else { format!("{before}/{page}") });
        }
    }
    Ok(())
}

fn copy_all(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_all(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Module, Site};
    use level::domain::labels::Labels;
    use serde_json::json;

    fn module(path: &str, kinds: &[&str]) -> Module {
        let steps = kinds.iter().map(|kind| json!({"id": kind, "title": kind, "activity": {*kind: {}}}));
        let words = json!({"steps": steps.collect::<Vec<_>>()});
        Module { path: path.to_owned(), words, labels: Labels::default() }
    }

    #[test]
    fn the_sample_holds_every_kind_of_step_in_few_modules() {
        let modules = vec![
            module("/a", &["read", "sort"]),
            module("/b", &["read", "story", "spot"]),
            module("/c", &["read", "story", "spot"]),
            module("/d", &["sort", "quiz"]),
        ];
        let mut site = Site { folder: "".into(), paths: Vec::new(), modules, all: false };
        let gone_through = |site: &Site| -> Vec<String> {
            let gone_through = site.modules.iter().filter(|module| site.goes_through(module));
            gone_through.map(|module| module.path.clone()).collect()
        };
        assert_eq!(gone_through(&site), ["/b", "/d"]);
        site.all = true;
        assert_eq!(gone_through(&site), ["/a", "/b", "/c", "/d"]);
    }
}
