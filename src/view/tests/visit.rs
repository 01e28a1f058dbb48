//! The screens from the talk to the goodbye: what is shown for given values.

use super::*;
use crate::plan::{About, CardId, Kind, Party, Ring, TieDraft};
use crate::session::{Field, Intention, Safe};

mod days;
pub(super) mod plain_words;
mod plan;
mod promises;
pub(super) mod taking;
mod talk;

/// These screens in every state that does not need a finger.
pub(super) fn shown() -> Vec<(&'static str, Model)> {
    let mut pages = said();
    pages.extend(begun());
    pages.extend(days::shown());
    pages
}

/// The ways out while something is begun.
fn begun() -> Vec<(&'static str, Model)> {
    vec![
        (
            "take-begun",
            at(typing(full_visit(), &[("say-helps", "Tea")]), Screen::Take),
        ),
        (
            "goodbye-begun",
            at(
                typing(
                    full_visit(),
                    &[("say-helps", "Tea"), ("promise-new-what", "find a kettle")],
                ),
                Screen::Goodbye,
            ),
        ),
    ]
}

fn said() -> Vec<(&'static str, Model)> {
    let card = |id: &str| Screen::Talk(CardId::parse(id).unwrap());
    let long = "Somewhere I can shut the door, and nobody has a key but me.";
    vec![
        ("talk-empty", at(sorted_visit(), card("where-i-live"))),
        (
            "talk-writing",
            typing(
                at(full_visit(), card("where-i-live")),
                &[("say-where-i-live", long)],
            ),
        ),
        (
            "talk-today",
            typing(
                at(full_visit(), card("where-i-live")),
                &[
                    ("say-where-i-live", long),
                    ("say-where-i-live-place", "only-for-us-today"),
                    ("say-where-i-live-whose", r#"{"whose":"written-for"}"#),
                ],
            ),
        ),
        (
            "talk-own",
            at(
                typing(full_visit(), &[("card-own-1", "boats")]),
                card("own-1"),
            ),
        ),
        (
            "talk-rewrite",
            at(
                typing(full_visit(), &[("change-2", long)]),
                card("where-i-live"),
            ),
        ),
        ("people-empty", at(visit(), Screen::People)),
        (
            "people-adding",
            at(
                typing(
                    full_visit(),
                    &[("person-important", "Big Col from the depot")],
                ),
                Screen::People,
            ),
        ),
        (
            "people-one",
            at(typing(full_visit(), &[("tie-13", "Per")]), Screen::People),
        ),
        ("days-empty", at(visit(), Screen::Days)),
        (
            "days-open",
            at(
                typing(
                    full_visit(),
                    &[("say-please-do", "Ring twice, then leave it.")],
                ),
                Screen::Days,
            ),
        ),
        ("gifts-empty", at(visit(), Screen::Gifts)),
        ("promises-empty", at(visit(), Screen::Promises)),
        ("promises-urgent", urgent_visit()),
        ("promises-many", many_promises()),
        (
            "promise-new",
            at(
                typing(
                    full_visit(),
                    &[
                        ("promise-new-what", "find a second-hand kettle and a lamp"),
                        ("promise-new-by", "2026-11-27"),
                    ],
                ),
                Screen::Promises,
            ),
        ),
        ("read-line", reading(4)),
        ("read-written", reading(5)),
        ("read-person", reading(14)),
        ("read-all", reading(40)),
        ("read-nothing", at(visit(), Screen::Read)),
        ("take-copies", taken(at(full_visit(), Screen::Take))),
        ("talk-mixed", mixed(card("where-i-live"))),
        ("people-mixed", mixed(Screen::People)),
        ("promises-mixed", mixed(Screen::Promises)),
        ("read-mixed", read_on(mixed(Screen::Read), 2)),
        ("take-nothing", at(visit(), Screen::Take)),
        ("goodbye-no-name", at(visit(), Screen::Goodbye)),
    ]
}

/// A visit with one card sorted and nothing said.
fn sorted_visit() -> Model {
    let mut model = at(visit(), Screen::Mat);
    let card = CardId::parse("where-i-live").unwrap();
    asked(
        &mut model,
        [Intention::Writing(intention::Writing::Change(
            Change::SortCard {
                card,
                tray: Tray::TalkAboutNow,
            },
        ))],
    );
    kept(&mut model);
    model
}

/// The people as a list.
pub(super) fn listed(mut model: Model) -> Model {
    asked(
        &mut model,
        [Intention::People(intention::People::ShowAsList(true))],
    );
    model
}

pub(super) fn typing(mut model: Model, typed: &[(&str, &str)]) -> Model {
    for (field, text) in typed {
        let (field, text) = (Field::named(field), (*text).to_owned());
        asked(
            &mut model,
            [Intention::Writing(intention::Writing::Type { field, text })],
        );
    }
    kept(&mut model);
    model
}

fn urgent_visit() -> Model {
    let mut model = full_visit();
    let later = example::promise(Party::Worker, "look again", Some("2027-01-15"));
    asked(
        &mut model,
        [
            Intention::Writing(intention::Writing::Change(Change::MakePromise(later))),
            Intention::Writing(intention::Writing::Change(Change::ChoosePath(Path::Urgent))),
        ],
    );
    kept(&mut model);
    model
}

fn many_promises() -> Model {
    let mut model = at(full_visit(), Screen::Promises);
    for number in 1..4 {
        let what = format!("do one more thing, number {number}");
        let promise = example::promise(Party::Person, &what, None);
        asked(
            &mut model,
            [Intention::Writing(intention::Writing::Change(
                Change::MakePromise(promise),
            ))],
        );
    }
    kept(&mut model);
    model
}

fn reading(steps: usize) -> Model {
    read_on(at(full_visit(), Screen::Read), steps)
}

fn read_on(mut model: Model, steps: usize) -> Model {
    asked(
        &mut model,
        vec![Intention::Reading(intention::Reading::On); steps],
    );
    model
}

fn taken(mut model: Model) -> Model {
    asked(
        &mut model,
        [Intention::Taking(intention::Taking::SayIfSafe(Some(
            Safe::Yes,
        )))],
    );
    drop(model.update(Msg::Taking(event::Taking::Printed { done: true })));
    asked(
        &mut model,
        [Intention::Frame(intention::Frame::PutNoticeAway)],
    );
    model
}

/// Words of every length, from right to left too.
pub(super) fn mixed(screen: Screen) -> Model {
    let mut model = sorted_visit();
    let about = About::Card(CardId::parse("where-i-live").unwrap());
    let long = "Pneumonoultramicroscopicsilicovolcanoconiosispneumonoultramicroscopic";
    let tie = |name: &str, ring| TieDraft {
        picture: None,
        strength: None,
        name: example::words(name),
        ring,
        closer: true,
        must_stay: true,
    };
    let changes = vec![
        Change::Call(Some(example::words("أمينة"))),
        Change::NameWorker(Some(example::words("Kate"))),
        Change::WriteLine(example::mine(
            about.clone(),
            "أريد أن أنام ليلة واحدة دون خوف.",
        )),
        Change::WriteLine(example::mine(
            about.clone(),
            "جواز سفري\n  وصور أمي (3 صور)",
        )),
        Change::WriteLine(example::mine(about, long)),
        Change::AddTie(tie("أختي هدى", Ring::Closest)),
        Change::AddTie(tie(long, Ring::Closest)),
        Change::AddTie(tie("Mum", Ring::Closest)),
        Change::MakePromise(example::promise(
            Party::Worker,
            "أن تنتظر حتى تأتي هدى",
            Some("2026-11-24"),
        )),
        Change::MakePromise(example::promise(Party::Together, long, None)),
    ];
    asked(
        &mut model,
        changes
            .into_iter()
            .map(|of| Intention::Writing(intention::Writing::Change(of))),
    );
    at(model, screen)
}

fn talk(id: &str) -> Screen {
    Screen::Talk(CardId::parse(id).unwrap())
}

/// Where each of these stands in the page, which must be after the one before it.
#[track_caller]
fn in_order(html: &str, what: &[&str]) {
    let mut from = 0;
    for one in what {
        let found = html[from..].find(one);
        from += found.unwrap_or_else(|| panic!("no {one} after byte {from}"));
    }
}

/// The element that begins like this, with everything up to its end.
pub(super) fn element<'a>(html: &'a str, begins: &str, ends: &str) -> &'a str {
    let start = html.find(begins).unwrap_or_else(|| panic!("no {begins}"));
    let end = html[start..].find(ends).unwrap_or(html.len() - start);
    &html[start..start + end]
}
