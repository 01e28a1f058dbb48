//! The rules that hold between the messages, the tables and the code. Each gives back complaints.

use std::collections::{BTreeMap, BTreeSet};

use crate::messages::Message;
use crate::plain;
use crate::secrecy;
use crate::sources::Source;

pub fn twice(messages: &[Message]) -> Vec<String> {
    let mut first: BTreeMap<&str, &str> = BTreeMap::new();
    messages
        .iter()
        .filter_map(|message| {
            let before = first.insert(&message.id, &message.file)?;
            Some(complaint(message, &format!("is in {before} already")))
        })
        .collect()
}

pub fn too_long(messages: &[Message]) -> Vec<String> {
    each_sentence(messages, plain::too_long)
}

pub fn not_plain(messages: &[Message]) -> Vec<String> {
    each_sentence(messages, plain::complaints)
}

pub fn promises_secrecy(messages: &[Message]) -> Vec<String> {
    each_sentence(messages, secrecy::complaints)
}

/// A promise as the plan says it, with the longest day there is, is no longer than a sentence may be.
pub fn long_promises(messages: &[Message]) -> Vec<String> {
    let promises = messages
        .iter()
        .filter(|message| message.id.starts_with("action-") && !message.id.contains('.'));
    each_text(promises, |what| {
        plain::too_long(&format!("Dawn will {what} by Wednesday 25 November."))
    })
}

pub fn cards_that_do_not_ask(messages: &[Message], cards: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for card in cards {
        for question in ["ask", "idea-1", "idea-2", "idea-3"] {
            let id = format!("card-{card}.{question}");
            match messages.iter().find(|message| message.id == id) {
                None => found.push(format!("guide/en/deck.ftl: {id}: is missing")),
                Some(message) => found.extend(
                    message
                        .texts
                        .iter()
                        .filter(|text| !plain::is_open_question(text))
                        .map(|text| complaint(message, &format!("not an open question: {text}"))),
                ),
            }
        }
    }
    found
}

/// Rows of a table without a name, and names without a row.
pub fn unlike_table(messages: &[Message], family: &str, rows: &[&str]) -> Vec<String> {
    let named: BTreeSet<&str> = messages.iter().map(|message| message.id.as_str()).collect();
    let missing = rows
        .iter()
        .map(|row| format!("{family}-{row}"))
        .filter(|id| !named.contains(id.as_str()))
        .map(|id| format!("guide/en: {id}: the table has it, the words do not"));
    let left_over = messages.iter().filter_map(|message| {
        let name = message.id.split('.').next()?;
        let row = name.strip_prefix(family)?.strip_prefix('-')?;
        (!rows.contains(&row)).then(|| complaint(message, "has no row in the table"))
    });
    missing.chain(left_over).collect()
}

/// Messages that no string in the code names: whole, or as in `"card-{}.ask"`.
pub fn never_said(messages: &[Message], sources: &[Source]) -> Vec<String> {
    let strings: BTreeSet<&str> = sources
        .iter()
        .flat_map(|source| source.strings.iter().map(String::as_str))
        .collect();
    let patterns: Vec<&str> = strings
        .iter()
        .copied()
        .filter(|string| string.contains("-{"))
        .collect();
    let mentioned: BTreeSet<&str> = messages
        .iter()
        .flat_map(|message| message.mentions.iter().map(String::as_str))
        .collect();
    // `"{term}.meaning"`, with `term` out of a list of ids.
    let beside_a_string = |id: &str| {
        id.split_once('.').is_some_and(|(name, beside)| {
            let ending = format!("}}.{beside}");
            strings.contains(name)
                && strings
                    .iter()
                    .any(|s| s.starts_with('{') && s.ends_with(&ending))
        })
    };
    messages
        .iter()
        .filter(|message| {
            let id = message.id.as_str();
            !strings.contains(id)
                && !mentioned.contains(id)
                && !beside_a_string(id)
                && !patterns.iter().any(|pattern| fits(id, pattern))
        })
        .map(|message| complaint(message, "nothing says it"))
        .collect()
}

pub fn wrong_calls(messages: &[Message], sources: &[Source]) -> Vec<String> {
    let known: BTreeMap<&str, &BTreeSet<String>> = messages
        .iter()
        .map(|message| (message.id.as_str(), &message.arguments))
        .collect();
    let mut found = Vec::new();
    for source in sources {
        for call in &source.calls {
            let (file, id) = (&source.file, &call.id);
            match (known.get(id.as_str()), &call.arguments) {
                (None, _) => found.push(format!("{file}: {id}: there is no such message")),
                (Some(asked), Some(given)) if *asked != given => {
                    found.push(format!("{file}: {id}: asks for {asked:?}, gets {given:?}"));
                }
                (Some(_), _) => {}
            }
        }
    }
    found
}

pub fn unused_pictures(names: &[&str], used: &[String]) -> Vec<String> {
    let used: BTreeSet<&str> = used.iter().map(String::as_str).collect();
    names
        .iter()
        .filter(|name| !used.contains(*name))
        .map(|name| format!("guide/pictures.svg: {name}: nothing shows it"))
        .collect()
}

pub fn missing_pictures(names: &[&str], sources: &[Source]) -> Vec<String> {
    let mut found = Vec::new();
    for source in sources {
        for name in &source.pictures {
            if !names.contains(&name.as_str()) {
                found.push(format!("{}: {name}: there is no such picture", source.file));
            }
        }
    }
    found
}

/// What another language lacks, has too much, or fills in differently.
pub fn unlike(english: &[Message], tag: &str, other: &[Message]) -> Vec<String> {
    let list = |messages: &[Message]| -> BTreeMap<String, BTreeSet<String>> {
        let pairs = messages.iter();
        pairs.map(|m| (m.id.clone(), m.arguments.clone())).collect()
    };
    let (english, other) = (list(english), list(other));
    let ids: BTreeSet<&String> = english.keys().chain(other.keys()).collect();
    ids.into_iter()
        .filter_map(|id| match (english.get(id), other.get(id)) {
            (Some(_), None) => Some(format!("guide/{tag}: {id}: is missing")),
            (None, _) => Some(format!("guide/{tag}: {id}: English does not have it")),
            (Some(ours), Some(theirs)) if ours != theirs => Some(format!(
                "guide/{tag}: {id}: is filled in with {theirs:?}, in English with {ours:?}"
            )),
            _ => None,
        })
        .collect()
}

/// `.forms` are words to look for in a plan, and are never said.
fn each_sentence(messages: &[Message], judge: fn(&str) -> Vec<String>) -> Vec<String> {
    let said = messages.iter().filter(|message| {
        let beside = message.id.split_once('.').map(|(_, name)| name);
        beside != Some("forms")
    });
    each_text(said, judge)
}

fn each_text<'a>(
    messages: impl Iterator<Item = &'a Message>,
    judge: impl Fn(&str) -> Vec<String>,
) -> Vec<String> {
    let mut found = Vec::new();
    for message in messages {
        for complaints in message.texts.iter().map(|text| judge(text)) {
            found.extend(complaints.iter().map(|what| complaint(message, what)));
        }
    }
    found
}

fn complaint(message: &Message, what: &str) -> String {
    format!("{}: {}: {what}", message.file, message.id)
}

/// Whether an id can come out of a format string: `card-quiet.ask` out of `card-{}.ask`.
fn fits(id: &str, pattern: &str) -> bool {
    let Some((before, rest)) = pattern.split_once('{') else {
        return id == pattern;
    };
    let Some((_, after)) = rest.split_once('}') else {
        return false;
    };
    let Some(tail) = id.strip_prefix(before) else {
        return false;
    };
    // A gap holds one name, and a name has no full stop in it.
    let longest = tail.find('.').unwrap_or(tail.len());
    (1..=longest)
        .filter(|end| tail.is_char_boundary(*end))
        .any(|end| fits(&tail[end..], after))
}
