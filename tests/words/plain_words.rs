//! Plain words for what a worker writes: every word of the table is found where a worker would say it, nothing is found
//! where it means something else, and hardly anything in sentences as people write them.
#![expect(
    clippy::unwrap_used,
    reason = "a table of ours that cannot be read is a failure"
)]

use std::collections::BTreeMap;
use std::ops::Range;

use alongside::words::Words;
use alongside::words::plain::{Hint, Instead, Kind};

use crate::hints::{found, hints};
use crate::{none, plain};

const TABLE: &str = include_str!("../../guide/en/plain-words.tsv");
const ORDINARY: &str = include_str!("ordinary-sentences.txt");
const VISITS: [&str; 4] = [
    include_str!("../visits/amina.json"),
    include_str!("../visits/jules.json"),
    include_str!("../visits/ray.json"),
    include_str!("../visits/ray-again.json"),
];

struct Row {
    sort: &'static str,
    said: &'static str,
    better: &'static str,
    found_in: &'static str,
    not_in: &'static str,
}

fn rows() -> Vec<Row> {
    let rows = TABLE.lines().skip(1).map(|line| {
        let cells: Vec<_> = line.split('\t').collect();
        let [sort, said, better, found_in, not_in] = cells.try_into().unwrap();
        Row {
            sort,
            said,
            better,
            found_in,
            not_in,
        }
    });
    rows.collect()
}

/// The rows that point something out.
fn entries() -> impl Iterator<Item = Row> {
    let sorts = ["office", "blame", "when", "who", "initials"];
    rows()
        .into_iter()
        .filter(move |row| sorts.contains(&row.sort))
}

/// Every way to say a form: one word where more than one will do.
fn ways_to_say(form: &str) -> Vec<String> {
    let mut ways = vec![String::new()];
    for word in form.split(' ') {
        let longer = ways.iter().flat_map(|way| {
            word.split('|').map(move |one| {
                if way.is_empty() {
                    one.to_owned()
                } else {
                    format!("{way} {one}")
                }
            })
        });
        ways = longer.collect();
    }
    ways
}

fn sort_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Office => "office",
        Kind::Blame => "blame",
        Kind::When => "when",
        Kind::Who => "who",
        Kind::Initials => "initials",
        Kind::Reader => "reader",
        Kind::Long(_) => "long",
    }
}

fn marked(sentence: &str) -> (String, Range<usize>) {
    let (start, end) = (sentence.find('[').unwrap(), sentence.find(']').unwrap());
    (sentence.replace(['[', ']'], ""), start..end - 1)
}

#[test]
fn there_are_many_words_and_each_row_says_what_it_is() {
    assert!(entries().count() >= 150, "{}", entries().count());
    let known = [
        "office", "blame", "when", "who", "initials", "fine", "day", "by",
    ];
    for row in rows() {
        assert!(known.contains(&row.sort), "{}: {}", row.sort, row.said);
    }
    for row in entries() {
        assert!(!row.found_in.is_empty(), "{} has no example", row.said);
    }
}

#[test]
fn every_entry_is_found_in_the_sentence_of_a_worker_just_where_it_stands() {
    let mut off = Vec::new();
    for row in entries() {
        let (sentence, at) = marked(row.found_in);
        let hints = hints(&sentence);
        let one = hints.iter().find(|hint| hint.at == at);
        let sort = one.map(|hint| sort_of(hint.kind));
        if sort != Some(row.sort) {
            off.push(format!("{sentence}: {hints:?}"));
        }
        let said = sentence[at].replace('-', " ");
        let mut forms = row.said.split(" / ").flat_map(ways_to_say);
        if !forms.any(|form| form.eq_ignore_ascii_case(&said)) {
            off.push(format!("{sentence} is no example of {}", row.said));
        }
    }
    none(&off);
}

#[test]
fn nothing_is_found_where_the_words_mean_something_else() {
    let (mut tried, mut off) = (0, Vec::new());
    for row in rows() {
        for sentence in [
            row.not_in,
            if row.sort == "fine" { row.found_in } else { "" },
        ] {
            off.extend(
                found(sentence)
                    .iter()
                    .map(|found| format!("{found}: {sentence}")),
            );
            tried += usize::from(!sentence.is_empty());
        }
    }
    none(&off);
    assert!(tried >= 50, "{tried}");
}

#[test]
fn every_form_is_found_by_itself_and_gets_its_own_better_word() {
    let mut off = Vec::new();
    for row in entries() {
        for (number, form) in row.said.split(" / ").enumerate() {
            for said in ways_to_say(form) {
                let text = format!("oh {said} .");
                let hints = hints(&text);
                let expected = (said.as_str(), row.sort, instead(&row, number));
                let one = |hint: &Hint| {
                    let (at, kind) = (hint.at.clone(), hint.kind);
                    (&text[at], sort_of(kind), hint.instead.clone()) == expected
                };
                if hints.len() != 1 || !one(&hints[0]) {
                    off.push(format!("{expected:?}: {hints:?}"));
                }
            }
        }
    }
    none(&off);
}

/// What the table offers for a form of an entry.
fn instead(row: &Row, form: usize) -> Instead {
    if row.better.is_empty() {
        return Instead::Open;
    }
    if let Some(question) = row.better.strip_prefix('?') {
        return Instead::Ask(question);
    }
    let ways = row.better.split("; ");
    let mut ways: Vec<_> = ways
        .filter_map(|way| way.split(" / ").nth(form).or(way.split(" / ").last()))
        .map(str::to_owned)
        .collect();
    ways.dedup();
    Instead::Say(ways)
}

#[test]
fn as_many_better_words_as_forms_or_one_for_all() {
    for row in entries() {
        let forms = row.said.split(" / ").count();
        for way in row.better.split("; ") {
            let ways = way.split(" / ").count();
            assert!(
                ways == 1 || ways == forms,
                "{}: {ways} of {forms}",
                row.said
            );
        }
    }
}

#[test]
fn what_is_offered_is_plain_itself() {
    let mut off = Vec::new();
    for row in entries().filter(|row| !row.better.starts_with('?')) {
        for better in row.better.split("; ").flat_map(|way| way.split(" / ")) {
            off.extend(plain::complaints(better));
            off.extend(
                found(better)
                    .iter()
                    .map(|found| format!("{found}: {better}")),
            );
        }
    }
    none(&off);
}

#[test]
fn every_question_of_the_table_is_asked_in_words() {
    for row in entries() {
        if let Some(question) = row.better.strip_prefix('?') {
            let id = format!("plain-ask-{question}");
            assert_ne!(Words::english().say(&id), id);
        }
    }
}

#[test]
fn no_form_is_there_twice() {
    let mut first = BTreeMap::new();
    let mut off = Vec::new();
    for row in entries() {
        for form in row.said.split(" / ").flat_map(ways_to_say) {
            let before = first.insert(form.clone(), row.said);
            off.extend(before.map(|before| format!("{form}: {before}")));
        }
    }
    none(&off);
}

#[test]
fn fewer_than_one_in_twenty_ordinary_sentences_gets_a_hint() {
    let mut sentences: Vec<String> = ORDINARY.lines().map(str::to_owned).collect();
    assert!(sentences.len() >= 200);
    for visit in VISITS {
        let visit: serde_json::Value = serde_json::from_str(visit).unwrap();
        sentences.extend(written_by_the_worker(&visit));
    }
    let off: Vec<_> = sentences
        .iter()
        .filter(|sentence| !hints(sentence).is_empty())
        .collect();
    let (count, of) = (off.len(), sentences.len());
    println!("{count} of {of} ordinary sentences get a hint: {off:#?}");
    assert!(count * 20 < of, "{count} of {of}: {off:#?}");
}

/// What was written for the person, and every promise.
fn written_by_the_worker(visit: &serde_json::Value) -> Vec<String> {
    let list = |name: &str| visit[name].as_array().cloned().unwrap_or_default();
    let lines = list("lines").into_iter();
    let lines = lines.filter(|line| line["words"] == "written for");
    let lines = lines.map(|line| line["text"].clone());
    let promises = list("promises").into_iter();
    let promises = promises.flat_map(|promise| [promise["what"].clone(), promise["know"].clone()]);
    let texts = lines.chain(promises);
    texts
        .filter_map(|text| text.as_str().map(str::to_owned))
        .collect()
}
