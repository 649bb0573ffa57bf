//! Paths with at most one `*`, as `_headers` and faults name them.

/// A path, or a path with one `*` that stands for anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pattern {
    before: String,
    after: Option<String>,
}

impl Pattern {
    pub(crate) fn new(text: &str) -> Self {
        match text.split_once('*') {
            Some((before, after)) => Self { before: before.to_owned(), after: Some(after.to_owned()) },
            None => Self { before: text.to_owned(), after: None },
        }
    }

    pub(crate) fn matches(&self, path: &str) -> bool {
        match &self.after {
            None => path == self.before,
            Some(after) => {
                path.strip_prefix(self.before.as_str()).is_some_and(|rest| rest.ends_with(after.as_str()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn a_pattern_without_a_star_is_the_path_itself() {
        assert!(Pattern::new("/sw.js").matches("/sw.js"));
        assert!(!Pattern::new("/sw.js").matches("/sw.js/"));
    }

    #[test]
    fn a_star_stands_for_anything_but_its_ends_never_overlap() {
        assert!(Pattern::new("/a/*").matches("/a/"));
        assert!(Pattern::new("*.wasm").matches("/a/app.wasm"));
        assert!(Pattern::new("/a/boot-*.js").matches("/a/boot-1f.js"));
        assert!(!Pattern::new("/ab*bc").matches("/abc"));
    }
}
