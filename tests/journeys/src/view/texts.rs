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
    for (const root of document.querySelectorAll(arguments[0])) {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            const holder = walker.currentNode.parentElement;
            if (seen(holder) && !holder.closest('.say__sentence')) texts.push(walker.currentNode.data);
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

/// Every text of a module's steps and its calmer task, as its words have them.
pub fn written(module: &Module) -> Texts {
    let mut texts = Texts::new();
    collect(&module.words["steps"], "", &mut texts);
    collect(&module.words["quiet"], "", &mut texts);
    texts
}

/// The texts that are not one of the module's labels, even one that has been filled in.
pub fn without_labels(texts: &Texts, module: &Module) -> Texts {
    let labels = module.labels();
    texts.iter().filter(|text| !labels.iter().any(|label| is_filled(label, text))).cloned().collect()
}

/// Names in the words' file that hold no words to read.
const NO_WORDS: [&str; 7] = ["id", "who", "mood", "look", "pile", "verdict", "drawing"];

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

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a text is a label with something in the place of each of its `{gaps}`.
fn is_filled(label: &str, text: &str) -> bool {
    let mut pieces = label.split('{').map(|piece| piece.split_once('}').map_or(piece, |(_, rest)| rest));
    let Some(mut rest) = pieces.next().and_then(|first| text.strip_prefix(first.trim())) else {
        return false;
    };
    for piece in pieces {
        match rest.find(piece.trim()) {
            Some(at) => rest = &rest[at + piece.trim().len()..],
            None => return false,
        }
    }
    label.ends_with('}') || rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::is_filled;

    #[test]
    fn a_label_is_known_with_its_gaps_filled() {
        assert!(is_filled("Step {step} of {steps}", "Step 3 of 10"));
        assert!(is_filled("Move up: {item}", "Move up: this"));
        assert!(is_filled("Next", "Next"));
        assert!(!is_filled("Next", "Next week it was over"));
        assert!(!is_filled("{placed} of {cards} placed", "One of them"));
    }
}
