//! Where drivers and browsers are.

use std::{
    env,
    path::{Path, PathBuf},
};

/// A driver and what it drives.
#[derive(Clone, Debug)]
pub struct Found {
    pub driver: PathBuf,
    pub browser: PathBuf,
}

/// The folder of the whole project.
pub fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The first driver and the first browser that are there, or the names of what is not.
pub fn find(drivers: &[&str], browsers: &[&str]) -> Result<Found, String> {
    let first = |names: &[&str]| names.iter().find_map(|name| program(name)).ok_or(names.join(" or "));
    match (first(drivers), first(browsers)) {
        (Ok(driver), Ok(browser)) => Ok(Found { driver, browser }),
        (Err(driver), Err(browser)) => Err(format!("{driver}, {browser}")),
        (Err(missing), _) | (_, Err(missing)) => Err(missing),
    }
}

/// A program of the project's own, of its tool folder, or of the machine.
fn program(name: &str) -> Option<PathBuf> {
    let tools = env::var_os("LEVEL_TOOLS").map_or_else(|| project().join(".tools"), PathBuf::from);
    let own = [env!("CARGO_MANIFEST_DIR").into(), tools.join("geckodriver-0.37.1/bin")];
    let path = env::var_os("PATH").unwrap_or_default();
    own.into_iter()
        .chain(env::split_paths(&path))
        .map(|folder: PathBuf| folder.join(name))
        .find(|file| file.is_file())
}
