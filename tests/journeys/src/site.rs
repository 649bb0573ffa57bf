//! The built site, as its files tell about it.

use anyhow::{Context, Result, ensure};
use level::domain::library::LiveWords;
use serde_json::Value;
use std::{
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
}

/// A module, as the site has it.
#[derive(Clone, Debug)]
pub struct Module {
    /// The path of its page.
    pub path: String,
    /// Its words.
    pub words: Value,
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
    pub activity: &'a Value,
}

impl<'a> Step<'a> {
    fn new(step: &'a Value) -> Option<Self> {
        let (kind, activity) = step["activity"].as_object()?.iter().next()?;
        Some(Self { id: step["id"].as_str()?, title: step["title"].as_str()?, kind, activity })
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
    pub fn read(project: &Path) -> Result<Self> {
        let folder = env::var_os("LEVEL_DIST").map_or_else(|| project.join("dist"), PathBuf::from);
        let mut paths = Vec::new();
        pages(&folder, "", &mut paths)
            .with_context(|| format!("reading {}; is the site built?", folder.display()))?;
        paths.retain(|path| !LOST.contains(&path.as_str()));
        paths.sort();
        ensure!(paths.iter().any(|path| path == "/"), "{} has no home page", folder.display());
        let modules = paths.iter().filter(|path| path.matches('/').count() == 3);
        let modules = modules.map(|path| Module::read(&folder, path)).collect::<Result<_>>()?;
        Ok(Self { folder, paths, modules })
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
        let words = serde_json::to_value(LiveWords::from_bytes(&file)?)?["Module"].take();
        for name in ["steps", "labels"] {
            ensure!(words[name].is_array(), "{words_path} holds no {name}");
        }
        Ok(Self { path: path.to_owned(), words })
    }

    /// Its steps, in order.
    pub fn steps(&self) -> Vec<Step<'_>> {
        let steps = self.words["steps"].as_array().into_iter().flatten();
        steps.filter_map(Step::new).collect()
    }

    /// Its labels.
    pub fn labels(&self) -> Vec<&str> {
        self.words["labels"].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
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
