//! Proof that the compact form says what Fluent says: the same messages, with the same values, through
//! the official library. And that whatever the compact form cannot hold is refused.
#![expect(
    clippy::unwrap_used,
    reason = "what the official library cannot read is a failure"
)]

use std::collections::BTreeSet;

use alongside::words::{Value, Words};
use alongside_sentences::{plurals, read as reader, write as compiler};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use intl_pluralrules::{PluralRuleType, PluralRules};

type Official = FluentBundle<FluentResource>;

/// Every kind of message that may be written.
const EVERY_KIND: &str = "\
plain = Plain
lines =
    One line,
      and { $n } more.
beside = Beside
    .ask = What about { $n }, { $n } and { $who }?
only-beside =
    .ask = How?
quoted = { \"{\" }{ $n }{ \"}\" } { \"\\u0041\" } { 7 } { { $who } }
inside = In { beside.ask } and { counted } out
counted = Before { $n ->
    [0] none of { $who }
    [one] one { $n }
    [two] two { $n }
    [few] a few { $n }
    [many] many { plain }
   *[other] { $n } others
    [21] never reached
 } after
named = { $who ->
    [Dawn] Dawn herself
    [one] the word one
   *[5] somebody { $n }
    [other] anybody
 }
twice = { $n ->
    [one] one
   *[other] more
 } and { $who ->
   *[a] a
 }.
";

fn official(tag: &str, files: &[(String, String)]) -> Official {
    let mut bundle = FluentBundle::new(vec![tag.parse().unwrap()]);
    bundle.set_use_isolating(false);
    for (_, text) in files {
        let resource = FluentResource::try_new(text.clone()).unwrap();
        bundle.add_resource(resource).unwrap();
    }
    bundle
}

fn official_says(bundle: &Official, id: &str, values: &[(&str, Value)]) -> String {
    let (name, beside) = id.split_once('.').unwrap_or((id, ""));
    let message = bundle.get_message(name).unwrap();
    let pattern = match message.get_attribute(beside) {
        Some(beside) => beside.value(),
        None => message.value().unwrap(),
    };
    let mut given = FluentArgs::new();
    for (name, value) in values {
        let value = match value {
            Value::Text(text) => FluentValue::from(text.clone()),
            Value::Number(number) => FluentValue::from(*number),
        };
        given.set(*name, value);
    }
    bundle
        .format_pattern(pattern, Some(&given), &mut Vec::new())
        .into_owned()
}

/// What is put in, one after the other; at last nothing.
fn samples() -> Vec<Option<Value<'static>>> {
    let texts = ["Dawn", "one", "5", " £10 – \u{200f}أمينة\u{200f} {$n} "];
    let numbers = [0, 1, 2, 3, 5, 6, 11, 21, 100, 101, 111, 199, 200, 203, 999];
    let texts = texts.into_iter().map(Value::from);
    let numbers = numbers.into_iter().map(Value::from);
    texts.chain(numbers).map(Some).chain([None]).collect()
}

fn filled<'a>(names: &BTreeSet<&'a str>, sample: Option<&Value<'a>>) -> Vec<(&'a str, Value<'a>)> {
    let pairs = names.iter().zip(sample.into_iter().cycle());
    pairs.map(|(name, value)| (*name, value.clone())).collect()
}

#[test]
fn every_english_message_is_said_as_fluent_says_it() {
    let english = crate::english();
    let names = crate::sentence_files("en").into_iter();
    let files: Vec<_> = names.map(|name| (name.clone(), text_of(&name))).collect();
    let official = official("en", &files);
    for message in &english {
        let asked = message.arguments.iter().map(String::as_str).collect();
        for sample in samples() {
            let values = filled(&asked, sample.as_ref());
            assert_eq!(
                plain(&Words::english().say_with(&message.id, &values)),
                official_says(&official, &message.id, &values),
                "{} with {values:?}",
                message.id
            );
        }
    }
}

/// Without the marks round what runs the other way: Fluent would set them round everything, `aside` has tests of its own.
fn plain(said: &str) -> String {
    said.replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn every_kind_of_message_is_said_as_fluent_says_it_in_every_language() {
    let files = [("made-up.ftl".to_owned(), EVERY_KIND.to_owned())];
    let messages = compiler::compact(&files).unwrap();
    let ids = crate::messages::read("made-up.ftl", EVERY_KIND).0;
    for tag in ["en", "ar", "cy", "pl", "fr", "ja", "pl-PL", "tlh"] {
        let official = official(tag, &files);
        let table = plurals::table(&tag.parse().unwrap());
        for id in ids.iter().map(|message| message.id.as_str()) {
            let message = reader::find(&messages, id).unwrap();
            for sample in samples() {
                let values = filled(&BTreeSet::from(["n", "who"]), sample.as_ref());
                assert_eq!(
                    plain(&reader::say(message, &values, &table)),
                    official_says(&official, id, &values),
                    "{tag}: {id} with {values:?}"
                );
            }
        }
    }
}

#[test]
fn every_count_has_its_official_plural_in_every_language() {
    for language in PluralRules::get_locales(PluralRuleType::CARDINAL) {
        let rules = PluralRules::create(language.clone(), PluralRuleType::CARDINAL).unwrap();
        let table = plurals::table(&language);
        for number in 0..1000 {
            let category = rules.select(number).unwrap();
            assert_eq!(
                reader::category(&table, number),
                plurals::named(Some(&category)),
                "{language}: {number}"
            );
        }
    }
}

#[test]
fn a_message_that_is_not_there_is_not_found() {
    let files = [("made-up.ftl".to_owned(), EVERY_KIND.to_owned())];
    let messages = compiler::compact(&files).unwrap();
    for id in [
        "",
        "a",
        "only-beside",
        "plai",
        "plain.",
        "plains",
        "zebra",
        "ähnlich",
    ] {
        assert_eq!(reader::find(&messages, id), None, "{id}");
    }
}

#[test]
fn what_cannot_be_said_is_refused_with_its_file_and_line() {
    for (text, complaint) in [
        ("a = A\nb B", "2: Expected a token starting with \"=\""),
        ("a = A\n\na = B", "3: a: is in x.ftl:1 already"),
        ("a = A\n-b = B", "2: -b: a term cannot be said"),
        ("a = { -b }", "1: a: -b: a term cannot be said"),
        (
            "a = { NUMBER($n) }",
            "1: a: NUMBER(): a function cannot be said",
        ),
        (
            "a = { NUMBER($n) ->\n   *[one] One\n }",
            "1: a: only a value such as $count can choose",
        ),
        (
            "a = { $n ->\n   *[b] { $m ->\n       *[c] C\n    }\n }",
            "1: a: a choice cannot stand inside another choice",
        ),
        (
            "a = { $n ->\n   *[b] { c }\n }\nc = { $n ->\n   *[d] D\n }",
            "1: a: a choice cannot stand inside another choice",
        ),
        (
            "a = A\n    .b = { c }",
            "2: a.b: c: there is no such message",
        ),
        (
            "a = { b }\nb = { a }",
            "1: a: a: a message cannot stand inside itself",
        ),
        ("a = { 1.5 }", "1: a: 1.5: only whole numbers can be said"),
        (
            "a = { \"\\u0003\" }",
            "1: a: a control character cannot be said",
        ),
    ] {
        let files = [("x.ftl".to_owned(), text.to_owned())];
        let complaints = compiler::compact(&files).unwrap_err();
        assert_eq!(complaints[0], format!("x.ftl:{complaint}"), "{text}");
    }
}

fn text_of(name: &str) -> String {
    std::fs::read_to_string(crate::root().join("guide/en").join(name)).unwrap()
}
