//! Words that must not stand where they could hurt someone.

/// Words that stay out of paths, titles, file names and the manifest: those remain in a phone's history.
/// Source: the design's map, and `facts.md` on history and school filters.
pub(super) const NOT_IN_TITLES: [&str; 10] = [
    "abus",
    "exploit",
    "sex",
    "groom",
    "childline",
    "rape",
    "nspcc",
    "consent to",
    "assault",
    "blackmail over",
];

/// Phrases that blame or that are out of date, with what to say instead.
/// Source: The Children's Society, appropriate language guide (2024), and the content guide's "Never".
pub(super) const NEVER: [(&str, &str); 21] = [
    ("protect yourself", "say what helps to notice and to get help"),
    ("protect themselves", "say what helps to notice and to get help"),
    ("keep yourself safe", "say what helps to notice and to get help"),
    ("avoid becoming", "nobody becomes a victim by what they do; say what the other person did"),
    ("at risk of harm because", "say what the other person does"),
    ("put yourself at risk", "adults put children at risk; say what they did"),
    ("puts themselves at risk", "adults put children at risk; say what they did"),
    ("bad choice", "say what led there, without blame"),
    ("poor choice", "say what led there, without blame"),
    ("you should have", "say what is possible now"),
    ("should have known", "say what the other person hid"),
    ("risky lifestyle", "say that the person is being targeted"),
    ("older boyfriend", "say \"an older person who was using them\""),
    ("older girlfriend", "say \"an older person who was using them\""),
    ("promiscuous", "leave it out"),
    ("sexting", "say \"sending nudes\" or \"pictures\""),
    ("revenge porn", "say \"sharing someone's pictures without their yes\""),
    ("child porn", "say \"pictures of child abuse\""),
    ("100% confidential", "say when they pass things on"),
    ("no one will know", "say what is known and by whom"),
    ("you won’t get in trouble", "say \"you won’t be in trouble for asking for help\""),
];

/// The phrases of [`NEVER`] that a text holds, with what to say instead.
pub(super) fn never(text: &str) -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    let text = text.to_lowercase().replace('\'', "’");
    // A service may carry the word in its own name.
    let text = text.replace("revenge porn helpline", "");
    NEVER.iter().filter(move |(phrase, _)| text.contains(phrase))
}

/// The first word of [`NOT_IN_TITLES`] that a title or path holds.
pub(super) fn not_in_title(text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    NOT_IN_TITLES.into_iter().find(|word| text.contains(word))
}
