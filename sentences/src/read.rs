//! Reads the compact form of the sentences that the build makes. What the marks mean stands in [`form`](crate::form).
//!
//! Nothing is prepared when the app starts: a message is looked for where it stands.

use std::cmp::Ordering;

use crate::Value;
use crate::aside;
use crate::form::{CATEGORIES, CHOICE, COUNTED, END, NAMED, OTHERWISE, PUT_IN, WAY};

/// The message of this name, by halving what it can still be among.
pub fn find<'a>(messages: &'a str, id: &str) -> Option<&'a str> {
    let mut rest = messages;
    while !rest.is_empty() {
        let bytes = rest.as_bytes();
        let is_end = |byte: &u8| char::from(*byte) == END;
        let half = &bytes[..bytes.len() / 2];
        let begins = half.iter().rposition(is_end).map_or(0, |end| end + 1);
        let (before, from) = rest.split_at(begins);
        let (message, after) = from.split_once(END)?;
        let (name, text) = message.split_once(NAMED)?;
        match id.cmp(name) {
            Ordering::Equal => return Some(text),
            Ordering::Less => rest = before,
            Ordering::Greater => rest = after,
        }
    }
    None
}

/// Says a message, with these values in it and by these plurals.
pub fn say(message: &str, values: &[(&str, Value)], plurals: &str) -> String {
    let mut said = String::new();
    for (at, piece) in message.split(CHOICE).enumerate() {
        let text = if at % 2 == 0 {
            piece
        } else {
            chosen(piece, values, plurals)
        };
        fill(text, values, &mut said);
    }
    said
}

/// The text of the first way that fits.
fn chosen<'a>(choice: &'a str, values: &[(&str, Value)], plurals: &str) -> &'a str {
    let mut ways = choice.split(WAY);
    let value = ways.next().and_then(|name| given(values, name));
    let mut otherwise = "";
    for (key, text) in ways.filter_map(|way| way.split_once(NAMED)) {
        let plain = key.trim_start_matches(OTHERWISE);
        if value.is_some_and(|value| fits(plain, value, plurals)) {
            return text;
        }
        if plain != key {
            otherwise = text;
        }
    }
    otherwise
}

/// A number fits itself and its category; a text fits itself and never a number.
fn fits(key: &str, value: &Value, plurals: &str) -> bool {
    let number = key.parse::<usize>().ok();
    match value {
        Value::Text(text) => number.is_none() && key == text,
        Value::Number(value) => number == Some(*value) || key == category(plurals, *value),
    }
}

/// The plural category of a number.
///
/// The rules for whole numbers look at the last two digits, and at a few small numbers. So from 200
/// on, a number has the category of the one with the same last two digits from 100 to 199. Some
/// languages treat whole thousands or millions apart; nothing that we count comes near a thousand.
pub fn category(plurals: &str, number: usize) -> &'static str {
    let at = if number < COUNTED {
        number
    } else {
        100 + number % 100
    };
    let place = plurals.as_bytes().get(at).map(|digit| digit - b'0');
    let category = place.and_then(|place| CATEGORIES.get(usize::from(place)));
    category.copied().unwrap_or("other")
}

fn fill(text: &str, values: &[(&str, Value)], said: &mut String) {
    for (at, piece) in text.split(PUT_IN).enumerate() {
        if at % 2 == 0 {
            said.push_str(piece);
            continue;
        }
        match given(values, piece) {
            Some(Value::Text(text)) => aside::set(text, said),
            Some(Value::Number(number)) => said.push_str(&number.to_string()),
            // As Fluent shows it.
            None => said.extend(["{$", piece, "}"]),
        }
    }
}

fn given<'a, 'b>(values: &'a [(&str, Value<'b>)], name: &str) -> Option<&'a Value<'b>> {
    let mut values = values.iter();
    values
        .find(|(given, _)| *given == name)
        .map(|(_, value)| value)
}
