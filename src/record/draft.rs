//! What is remembered beside words that are not finished: whose they are, and what was answered to a hint. It lies among the
//! drafts, each as JSON, so that no name and no word can be taken for the end of another.

use named::Named;
use serde_json::{Value, json};

use crate::plan::{Place, Whose, Wording};

/// What a field's name ends with where it is remembered where its words go, whose they are, and what was answered to hints.
pub const PLACE: &str = "-place";
pub const WHOSE: &str = "-whose";
pub const PLAIN: &str = "-plain";

/// The fields whose words are only for their day.
pub fn for_the_day(drafts: &[(String, String)]) -> Vec<String> {
    let marks = drafts
        .iter()
        .filter(|(_, place)| place == Place::OnlyToday.name());
    let fields = marks.filter_map(|(name, _)| name.strip_suffix(PLACE));
    fields.map(str::to_owned).collect()
}

/// What was begun and is left on another day: not what was only for its day, nor what was chosen beside it.
pub fn after_today(drafts: &mut Vec<(String, String)>) {
    for field in for_the_day(drafts) {
        let beside = ["", PLACE, WHOSE, PLAIN].map(|end| format!("{field}{end}"));
        drafts.retain(|(name, _)| !beside.contains(name));
    }
}

/// Whose words they are, as it was chosen. Without a name it is that visit's worker.
pub fn encode_whose(whose: &Whose) -> String {
    json!({ "whose": whose.name(), "by": whose.by().map(Wording::as_str) }).to_string()
}

pub fn decode_whose(text: &str) -> Option<Whose> {
    let chosen: Value = serde_json::from_str(text).ok()?;
    let by = match chosen.get("by").and_then(Value::as_str) {
        Some(by) => Some(Wording::parse(by)?),
        None => None,
    };
    match (Whose::named(chosen.get("whose")?.as_str()?)?, by) {
        (Whose::Mine, None) => Some(Whose::Mine),
        (Whose::Mine, Some(_)) => None,
        (Whose::WrittenFor(_), by) => Some(Whose::WrittenFor(by)),
        (Whose::Theirs(_), by) => Some(Whose::Theirs(by)),
    }
}

/// Some words that took the place of others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Swap {
    pub at: usize,
    /// How long the text was afterwards, in bytes.
    pub length: usize,
    pub before: String,
    pub after: String,
}

/// What was answered to the hints about one text: the words that stay, and what was swapped last.
pub fn encode_answers(left: &[String], swap: Option<&Swap>) -> String {
    let swap = swap.map(|swap| {
        json!({ "at": swap.at, "length": swap.length, "before": swap.before, "after": swap.after })
    });
    json!({ "left": left, "swap": swap }).to_string()
}

/// What is no answer says nothing.
pub fn decode_answers(text: &str) -> (Vec<String>, Option<Swap>) {
    let answers: Value = serde_json::from_str(text).unwrap_or_default();
    let left = answers.get("left").and_then(Value::as_array);
    let left = left.into_iter().flatten();
    let left = left.filter_map(|words| words.as_str().map(str::to_owned));
    (left.collect(), answers.get("swap").and_then(swap))
}

fn swap(swap: &Value) -> Option<Swap> {
    let number = |name| usize::try_from(swap.get(name)?.as_u64()?).ok();
    let text = |name| Some(swap.get(name)?.as_str()?.to_owned());
    Some(Swap {
        at: number("at")?,
        length: number("length")?,
        before: text("before")?,
        after: text("after")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::example::words;

    #[test]
    fn whose_words_they_are_comes_back_whatever_somebody_is_called() {
        for name in ["Dawn", "a: b", "\"", "\\", "{\"by\":1}", "\u{202e}\n\t"] {
            let by = Some(words(&format!("x{name}")));
            for whose in [Whose::WrittenFor(by.clone()), Whose::Theirs(by.clone())] {
                assert_eq!(decode_whose(&encode_whose(&whose)), Some(whose), "{name}");
            }
        }
        for whose in [Whose::Mine, Whose::WrittenFor(None), Whose::Theirs(None)] {
            assert_eq!(decode_whose(&encode_whose(&whose)), Some(whose));
        }
    }

    #[test]
    fn what_nobody_could_have_chosen_is_no_choice() {
        for text in [
            "",
            "mine",
            "{}",
            r#"{"whose":"nobody"}"#,
            r#"{"whose":"my-words","by":"Per"}"#,
            r#"{"whose":"written-for","by":" "}"#,
        ] {
            assert_eq!(decode_whose(text), None, "{text}");
        }
    }

    #[test]
    fn answers_come_back_to_the_very_bytes() {
        let left = vec!["a\tb\n".to_owned(), String::new()];
        let swap = Swap {
            at: 3,
            length: 40,
            before: "\t\"client\"\n".to_owned(),
            after: "person".to_owned(),
        };
        let text = encode_answers(&left, Some(&swap));
        assert_eq!(decode_answers(&text), (left, Some(swap)));
    }

    #[test]
    fn what_is_no_answer_says_nothing() {
        for text in ["", "left\tx", "[]", r#"{"left":3,"swap":{"at":-1}}"#] {
            assert_eq!(decode_answers(text), (Vec::new(), None), "{text}");
        }
    }
}
