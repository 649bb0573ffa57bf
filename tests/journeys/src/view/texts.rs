//! Words as they stand on a page, one entry for each run of text that stands alone.

use crate::{browser::Browser, site::Module};
use anyhow::Result;
use serde_json::Value;
use std::collections::BTreeSet;

/// Runs of text.
pub type Texts = BTreeSet<String>;

/// Every run of text in sight inside of some elements, and what their pictures say to who can't see them.
/// What is put together out of other texts is left out.
const IN_SIGHT: &str = "
    const texts = [];
    const seen = (element) => element.getClientRects().length > 0;
    const before = (node) => {
        do node = node.previousSibling; while (node && node.nodeType === Node.COMMENT_NODE);
        return node && node.nodeType === Node.TEXT_NODE;
    };
    for (const root of document.querySelectorAll(arguments[0])) {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            const { data, parentElement: holder } = walker.currentNode;
            if (!seen(holder) || holder.closest('.say__sentence, .say-card__words, .trays')) continue;
            if (before(walker.currentNode)) texts.push(texts.pop() + data);
            else texts.push(data);
        }
        for (const element of root.querySelectorAll('img[alt]')) if (seen(element)) texts.push(element.alt);
    }
    return texts";

/// The texts in sight inside of what a selector means.
pub async fn in_sight(browser: &Browser, css: &str) -> Result<Texts> {
    let texts: Vec<String> = browser.ask(IN_SIGHT, vec![css.into()]).await?;
    Ok(texts.iter().map(|text| one_line(text)).filter(|text| text.contains(char::is_alphanumeric)).collect())
}

/// Opens everything that is folded away, as someone would who reads it all.
pub async fn unfold(browser: &Browser) -> Result<()> {
    browser.run("for (const fold of document.querySelectorAll('details')) fold.open = true").await
}

/// Every text of a module's steps and the heading of its calmer task, as its words have them.
pub fn written(module: &Module) -> Texts {
    let mut texts = Texts::new();
    collect(&module.words["steps"], "", &mut texts);
    collect(&module.words["quiet_title"], "", &mut texts);
    texts
}

/// The texts that are not one of the module's labels, even one that has been filled in.
pub fn without_labels(texts: &Texts, module: &Module) -> Texts {
    let labels = module.labels.all();
    let is_label = |text: &&String| labels.iter().any(|(_, label)| fillings(label, text).is_some());
    texts.iter().filter(|text| !is_label(text)).cloned().collect()
}

/// The texts, and by themselves those that stand in the gaps of a label, as in “2. Who is that?”.
pub fn with_fillings(texts: &Texts, module: &Module) -> Texts {
    let labels = module.labels.all();
    let in_gaps = |text| labels.iter().filter_map(move |(_, label)| fillings(label, text)).flatten();
    let inside = texts.iter().flat_map(|text| in_gaps(text.as_str())).map(one_line);
    inside.chain(texts.iter().cloned()).collect()
}

/// Names in the words' file that hold no words to read.
const NO_WORDS: [&str; 11] =
    ["id", "who", "mood", "look", "pile", "verdict", "drawing", "story", "task", "href", "way"];

fn collect(value: &Value, name: &str, texts: &mut Texts) {
    match value {
        // `who` is a person's id in a picture and a list of people elsewhere.
        Value::String(text) if !NO_WORDS.contains(&name) && text.contains(char::is_alphanumeric) => {
            texts.insert(one_line(text));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, "", texts)),
        Value::Object(fields) => fields.iter().for_each(|(name, field)| collect(field, name, texts)),
        _ => {}
    }
}

/// A text without what only sets it apart from the next: the space around it, and the colon after a name.
fn one_line(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    line.trim_start_matches(": ").trim_end_matches(':').to_owned()
}

/// What stands in the place of each of a label's `{gaps}`, if a text is that label. A number is made of digits.
fn fillings<'text>(label: &str, text: &'text str) -> Option<Vec<&'text str>> {
    let mut pieces = label.trim_end_matches(':').split('{');
    let mut rest = text.strip_prefix(pieces.next()?.trim())?;
    let mut found = Vec::new();
    for piece in pieces {
        let (gap, after) = piece.split_once('}')?;
        let end = if after.is_empty() { rest.len() } else { rest.find(after.trim())? };
        let filling = rest[..end].trim();
        if gap == "number" && !filling.chars().all(|sign| sign.is_ascii_digit() || sign == ' ') {
            return None;
        }
        found.push(filling);
        rest = &rest[end + after.trim().len()..];
    }
    rest.is_empty().then_some(found)
}

#[cfg(test)]
mod tests {
    use super::fillings;

    #[test]
    fn a_label_is_known_with_its_gaps_filled() {
        assert_eq!(fillings("Step {step} of {steps}", "Step 3 of 10"), Some(vec!["3", "10"]));
        assert_eq!(fillings("Move up: {item}", "Move up: this"), Some(vec!["this"]));
        assert_eq!(fillings("{number}. {title}", "3. Who is that?"), Some(vec!["3", "Who is that?"]));
        assert_eq!(fillings("Next", "Next"), Some(vec![]));
    }

    #[test]
    fn other_texts_are_not_taken_for_a_label() {
        assert_eq!(fillings("Next", "Next week it was over"), None);
        assert_eq!(fillings("{placed} of {cards} placed", "One of them"), None);
        assert_eq!(fillings("{number}. {title}", "It was over. She slept."), None);
    }
}
