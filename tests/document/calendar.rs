//! The calendar file, read by a library that other programs read calendars with.

use alongside::document::{self, CalendarSays};
use alongside::plan::{Change, Outcome, Party, Path, Plan, PlanId};
use alongside::words::Words;
use icalendar::{Calendar, Component, DatePerhapsTime, Event};

use crate::made::{day, promise, with, wording};
use crate::visit;

const LONG: &str = "sort the letter; then, with Per, ring «الإسكان» about 12 – 14 الشارع الطويل جدا في المدينة القديمة and the 二番目の部屋 \\ the key";

#[test]
fn each_promise_with_a_day_is_an_entry_for_the_whole_of_it() {
    let events = events(&visit::named("ray").plan, CalendarSays::ThePromise);
    let told: Vec<(String, String)> = events
        .iter()
        .map(|event| (first_day(event), event.get_summary().unwrap().to_owned()))
        .collect();

    assert_eq!(
        told,
        [
            (
                "2026-11-26",
                "Dawn will find a second-hand kettle and a lamp."
            ),
            (
                "2026-11-27",
                "Dawn will come with Ray to look at the flat on Mill Street."
            ),
            (
                "2026-12-01",
                "Dawn and I will put Ray on the voting list together."
            ),
        ]
        .map(|(day, what)| (day.to_owned(), what.to_owned()))
    );
    let description = events[1].get_description();
    assert_eq!(
        description,
        Some("We will know it is done when: We have both seen inside it.")
    );
}

#[test]
fn a_day_has_no_hour_and_no_time_zone_and_ends_with_the_next() {
    let plan = with([Change::MakePromise(promise(
        Party::Person,
        "sing",
        Some("2026-12-31"),
    ))]);
    let text = calendar(&plan, CalendarSays::ThePromise);
    let event = events(&plan, CalendarSays::ThePromise).remove(0);

    assert_eq!(first_day(&event), "2026-12-31");
    let Some(DatePerhapsTime::Date(end)) = event.get_end() else {
        panic!("an hour")
    };
    assert_eq!(end.to_string(), "2027-01-01");
    assert!(!text.contains("TZID"));
    assert!(!text.contains("VTIMEZONE"));
}

#[test]
fn long_lines_and_other_alphabets_come_back_as_they_were() {
    let mut draft = promise(Party::Someone(wording("أمينة")), LONG, Some("2026-12-01"));
    draft.otherwise = Some(wording("one\ntwo, three; four"));
    let plan = with([Change::MakePromise(draft)]);
    let text = calendar(&plan, CalendarSays::ThePromise);
    let event = events(&plan, CalendarSays::ThePromise).remove(0);

    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    assert!(
        text.split("\r\n").any(|line| line.starts_with(' ')),
        "it was folded"
    );
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
    let summary = event.get_summary().unwrap();
    assert_eq!(
        summary,
        format!("\u{2068}أمينة\u{2069} will \u{2068}{LONG}\u{2069}.")
    );
    let description = event.get_description().unwrap();
    assert_eq!(description, "If it does not happen: one\ntwo, three; four");
}

#[test]
fn without_words_it_says_no_more_than_that_there_is_a_promise() {
    let plan = visit::named("amina").plan;
    let text = calendar(&plan, CalendarSays::OnlyThatThereIsOne);

    assert_eq!(text.matches("SUMMARY:Reminder\r\n").count(), 2);
    for word in ["Kate", "Amina", "Huda", "ring", "أمينة", "DESCRIPTION"] {
        assert!(!text.contains(word), "{word}");
    }
}

#[test]
fn the_same_promise_is_the_same_entry_in_a_later_file() {
    let mut plan = visit::named("ray").plan;
    let ids = |plan: &Plan| -> Vec<String> {
        let events = events(plan, CalendarSays::ThePromise);
        events
            .iter()
            .map(|event| event.get_uid().unwrap().to_owned())
            .collect()
    };
    let before = ids(&plan);
    plan.apply(Change::BeginVisit(day("2026-12-29"))).unwrap();
    let done = plan.promises()[0].id;
    plan.apply(Change::LookBack {
        promise: done,
        outcome: Outcome::DidIt,
        note: None,
    })
    .unwrap();

    let after = ids(&plan);
    assert_eq!(
        after,
        [before[0].clone(), before[2].clone()],
        "what is done is over"
    );
}

#[test]
fn where_nothing_has_a_day_there_is_no_calendar() {
    let plan = with([Change::MakePromise(promise(Party::Person, "sing", None))]);
    assert_eq!(
        document::calendar(&plan, CalendarSays::ThePromise, &Words::english()),
        None
    );
    assert!(!document::has_days(&plan));
}

#[test]
fn while_it_is_urgent_the_calendar_ends_with_this_week() {
    let promised = |what, by| Change::MakePromise(promise(Party::Worker, what, Some(by)));
    let plan = with([
        Change::ChoosePath(Path::Urgent),
        promised("stay", "2026-11-24"),
        promised("look again", "2026-12-02"),
    ]);

    assert_eq!(events(&plan, CalendarSays::ThePromise).len(), 1);
}

#[test]
fn practice_is_said_in_a_calendar_too() {
    let id = PlanId::parse("made-up-1").unwrap();
    let mut plan = Plan::begin_practice(id, day("2026-11-24"));
    let sing = promise(Party::Person, "sing", Some("2026-11-27"));
    plan.apply(Change::MakePromise(sing)).unwrap();

    for says in [CalendarSays::ThePromise, CalendarSays::OnlyThatThereIsOne] {
        let event = events(&plan, says).remove(0);
        let practice = "This is practice. This person is made up.";
        assert_eq!(event.get_description(), Some(practice));
    }
}

fn calendar(plan: &Plan, says: CalendarSays) -> String {
    document::calendar(plan, says, &Words::english()).unwrap()
}

fn events(plan: &Plan, says: CalendarSays) -> Vec<Event> {
    let calendar: Calendar = calendar(plan, says).parse().unwrap();
    calendar
        .components
        .iter()
        .filter_map(|one| one.as_event().cloned())
        .collect()
}

fn first_day(event: &Event) -> String {
    match event.get_start() {
        Some(DatePerhapsTime::Date(day)) => day.to_string(),
        other => panic!("no whole day: {other:?}"),
    }
}
