//! The characters that our fonts can show.

/// The characters of a text that are not in `charset`, each once. Line ends and what browsers collapse are
/// no characters to show.
pub fn lacking(text: &str, charset: &str) -> Vec<char> {
    let mut lacking: Vec<char> = text
        .chars()
        .filter(|letter| !letter.is_ascii_control() && *letter != '\u{a0}' && !charset.contains(*letter))
        .collect();
    lacking.sort_unstable();
    lacking.dedup();
    lacking
}
