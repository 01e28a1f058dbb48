//! Words explained: official words that stand in this plan, and what they mean. What nobody said is not explained.
//!
//! The official words are written in the letters a to z, so these are all whose case is looked past: the
//! tables for every other alphabet would be a thirtieth of the whole app.

use crate::words::Words;

use super::outline::{Meaning, Part, Said, Section};

const TERMS: [&str; 13] = [
    "document-word-advocate",
    "document-word-arrears",
    "document-word-bailiff",
    "document-word-council-tax",
    "document-word-deposit",
    "document-word-eviction",
    "document-word-food-bank",
    "document-word-guarantor",
    "document-word-interpreter",
    "document-word-solicitor",
    "document-word-tenancy",
    "document-word-universal-credit",
    "document-word-voting-list",
];

/// The terms that stand somewhere in these sections.
pub fn occurring(sections: &[Section], words: &Words) -> Vec<Meaning> {
    let mut texts = Vec::new();
    for part in sections.iter().flat_map(|section| &section.parts) {
        collect(part, &mut texts);
    }
    let text = texts.join("\n").to_ascii_lowercase();
    TERMS
        .iter()
        .filter(|term| {
            let forms = words.say(&format!("{term}.forms"));
            forms
                .split(", ")
                .any(|form| place_of(&text, form).is_some())
        })
        .map(|term| Meaning {
            term: words.say(term),
            meaning: words.say(&format!("{term}.meaning")),
        })
        .collect()
}

fn collect<'a>(part: &'a Part, texts: &mut Vec<&'a str>) {
    let said = |said: &'a Said| said.texts_with_those_beside();
    match part {
        Part::Promises(promises) => texts.extend(promises.iter().flat_map(|promise| {
            let notes = promise.notes.iter().map(String::as_str);
            notes.chain([promise.sentence.as_str()])
        })),
        Part::Cards(cards) => texts.extend(cards.iter().flat_map(|card| &card.said).flat_map(said)),
        Part::Said(runs) => texts.extend(runs.iter().flat_map(said)),
        Part::Group(group) => group.parts.iter().for_each(|part| collect(part, texts)),
        Part::Names { .. }
        | Part::Counted { .. }
        | Part::People(_)
        | Part::Meanings(_)
        | Part::Pictured(_)
        | Part::Visits(_)
        | Part::Beside(_)
        | Part::Blanks(_)
        | Part::Plain(_)
        | Part::Quoted(_) => {}
    }
}

/// Where a word stands in a text as a whole word for the first time.
pub fn place_of(text: &str, word: &str) -> Option<usize> {
    let mut places = text.match_indices(word).map(|(start, _)| start);
    places.find(|start| {
        let before = text[..*start].chars().next_back();
        let after = text[start + word.len()..].chars().next();
        let mut beside = [before, after].into_iter().flatten();
        !beside.any(continues_a_word)
    })
}

/// Whether a character beside a word makes it part of another: a letter or a digit. Beyond ASCII
/// everything is taken for a letter except punctuation and spaces of our scripts.
fn continues_a_word(character: char) -> bool {
    let apart = matches!(character, '\u{a0}'..='\u{bf}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}');
    character.is_ascii_alphanumeric() || !character.is_ascii() && !apart
}

#[cfg(test)]
mod tests {
    use super::place_of;

    #[test]
    fn a_word_is_found_between_signs_of_every_kind_and_not_inside_another() {
        for text in [
            "bailiff",
            "the bailiff.",
            "\u{201c}bailiff\u{201d}",
            "a\u{a0}bailiff\u{2019}s",
            "bailiff\u{2014}no",
        ] {
            assert!(place_of(text, "bailiff").is_some(), "{text}");
        }
        for text in ["bailiffs", "abailiff", "\u{e9}bailiff", "bailiff2"] {
            assert!(place_of(text, "bailiff").is_none(), "{text}");
        }
    }
}
