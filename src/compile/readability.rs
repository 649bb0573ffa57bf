//! How hard a text is to read, as a smoke alarm.

/// What ends a sentence, or a part of one that can be read alone.
const SENTENCE_ENDS: [char; 6] = ['.', '!', '?', ':', ';', '…'];

/// The Flesch-Kincaid grade of some lines of text, each taken as at least one sentence.
///
/// 0.39 × words per sentence + 11.8 × syllables per word − 15.59. Source: Kincaid and others, Derivation of
/// New Readability Formulas, 1975. Syllables are counted by a rule of thumb, so a grade is good to about
/// half a year.
pub fn grade(lines: &[String]) -> f64 {
    let (mut words, mut sentences, mut syllables) = (0_u32, 0_u32, 0_u32);
    for line in lines {
        for sentence in line.split(SENTENCE_ENDS) {
            let counts: Vec<u32> = sentence.split(is_gap).filter_map(syllables_of).collect();
            if !counts.is_empty() {
                sentences += 1;
                words += u32::try_from(counts.len()).unwrap_or(u32::MAX);
                syllables += counts.iter().sum::<u32>();
            }
        }
    }
    if words == 0 {
        return 0.0;
    }
    let (words, sentences, syllables) = (f64::from(words), f64::from(sentences), f64::from(syllables));
    0.39 * words / sentences + 11.8 * syllables / words - 15.59
}

/// The longest sentence of some lines, with its number of words.
pub(super) fn longest_sentence(lines: &[String]) -> (usize, &str) {
    let sentences = lines.iter().flat_map(|line| line.split(SENTENCE_ENDS));
    let counted = sentences.map(|sentence| {
        (
            sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count(),
            sentence.trim(),
        )
    });
    counted.max_by_key(|(words, _)| *words).unwrap_or_default()
}

fn is_gap(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '-' | '–' | '—' | '/')
}

/// The syllables of a word; `None` for what is no word.
fn syllables_of(word: &str) -> Option<u32> {
    let word: String =
        word.chars().filter(|letter| letter.is_alphabetic()).flat_map(char::to_lowercase).collect();
    if word.is_empty() {
        return None;
    }
    let vowel = |letter: char| "aeiouyáéíóúèêâôûïëöü".contains(letter);
    let mut groups = 0;
    let mut in_group = false;
    for letter in word.chars() {
        if vowel(letter) && !in_group {
            groups += 1;
        }
        in_group = vowel(letter);
    }
    let silent_e = word.ends_with('e') && !word.ends_with("le") && !word.ends_with("ee");
    let silent_ed = word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded");
    let silent_es = word.ends_with("es")
        && !["ses", "zes", "xes", "ches", "shes", "ges", "ces"].iter().any(|end| word.ends_with(end));
    if groups > 1 && (silent_e || silent_ed || silent_es) {
        groups -= 1;
    }
    Some(groups.max(1))
}

#[cfg(test)]
mod tests {
    use super::{grade, syllables_of};

    #[test]
    fn syllables_are_close_to_what_people_count() {
        for (word, count) in [
            ("cat", 1),
            ("secret", 2),
            ("people", 2),
            ("asked", 1),
            ("wanted", 2),
            ("makes", 1),
            ("changes", 2),
            ("relationship", 4),
            ("you’re", 1),
        ] {
            assert_eq!(syllables_of(word), Some(count), "{word}");
        }
    }

    #[test]
    fn short_words_in_short_sentences_are_easier() {
        let easy = grade(&["You can tell. You can stop.".into()]);
        let hard = grade(&[
            "Safeguarding professionals recommend disclosing uncomfortable interactions immediately.".into(),
        ]);
        assert!(easy < 2.0, "{easy}");
        assert!(hard > 12.0, "{hard}");
    }
}
