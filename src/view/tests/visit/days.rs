//! Good and hard days along their lines, telling it once, and a year from now: what is shown.

use super::*;
use crate::plan::{LineDraft, PartOfDay, Place, Whose};

/// These screens as they are first, half way and told.
pub(super) fn shown() -> Vec<(&'static str, Model)> {
    vec![
        ("days-told", at(told_days(), Screen::Days)),
        (
            "days-part",
            at(
                typing(told_days(), &[("say-good-day-evening", "Soup, and")]),
                Screen::Days,
            ),
        ),
        (
            "days-helps",
            at(
                typing(told_days(), &[("say-helps", "A walk")]),
                Screen::Days,
            ),
        ),
        ("story-empty", at(visit(), Screen::Story)),
        (
            "story",
            at(
                typing(told_story(), &[("say-story", "I grew up")]),
                Screen::Story,
            ),
        ),
        ("year-empty", at(visit(), Screen::Year)),
        ("year", at(year(), Screen::Year)),
        ("year-step", at(first_step(), Screen::Year)),
        ("year-promised", at(promised_step(), Screen::Year)),
    ]
}

fn saying(mut model: Model, lines: impl IntoIterator<Item = LineDraft>) -> Model {
    let changes = lines.into_iter().map(Change::WriteLine);
    asked(
        &mut model,
        changes.map(|of| Intention::Writing(intention::Writing::Change(of))),
    );
    kept(&mut model);
    model
}

/// A day with its parts, beside what was said before there were any.
fn told_days() -> Model {
    let at = |when, about, text| LineDraft {
        when: Some(when),
        ..example::mine(about, text)
    };
    let lines = [
        at(
            PartOfDay::Morning,
            About::GoodDay,
            "Up before it is light. Tea.",
        ),
        at(PartOfDay::Evening, About::GoodDay, "The boats come in."),
        at(PartOfDay::Night, About::HardDay, "I lie there and count."),
    ];
    saying(full_visit(), lines)
}

fn told_story() -> Model {
    let lines = [
        example::mine(About::Talking, "Slowly. Look at me, not at the screen."),
        example::mine(About::TiredOfTelling, "How I lost the flat."),
        example::mine(About::Story, "Twenty-seven years at sea."),
    ];
    saying(full_visit(), lines)
}

fn year() -> Model {
    let lines = [
        example::mine(About::Year, "A front door I am not scared of."),
        example::mine(About::Halfway, "Moved, or a date to move."),
        example::mine(About::NextMonth, "Somebody has said yes."),
        example::mine(About::ThisWeek, "ring the harbour office "),
    ];
    saying(full_visit(), lines)
}

/// The place for this week lies open.
fn first_step() -> Model {
    typing(year(), &[("say-this-week", "ask Per")])
}

fn promised_step() -> Model {
    let mut model = first_step();
    let promise = example::promise(
        Party::Together,
        "ring the harbour office ",
        Some("2026-12-01"),
    );
    asked(
        &mut model,
        [Intention::Writing(intention::Writing::Change(
            Change::MakePromise(promise),
        ))],
    );
    model
}

#[test]
fn every_place_about_days_is_closed_at_first_and_shows_what_was_said() {
    let closed = page(&at(full_visit(), Screen::Days));
    assert_eq!(count(&closed, "aria-expanded=\"false\""), 14);
    assert!(closed.contains("Fog lifting.") && !closed.contains("<textarea"));
}

#[test]
fn what_somebody_else_sees_and_what_is_only_for_today_says_so_in_a_closed_place() {
    let seen = LineDraft {
        whose: Whose::Theirs(Some(example::words("Per"))),
        ..example::mine(About::GoodDay, "She sleeps till ten.")
    };
    let today = LineDraft {
        place: Place::OnlyToday,
        ..example::mine(About::Helps, "The radio.")
    };
    let told = saying(told_days(), [seen, today]);
    let html = page(&at(told, Screen::Days));
    for said in [
        "how Per sees it · in my plan",
        "my words · only for us today",
    ] {
        assert!(html.contains(&format!("area__label\">{said}<")), "{said}");
    }
    assert_eq!(
        count(&html, "area__label"),
        2,
        "the rest is the person's, and in the plan"
    );
}

#[test]
fn one_place_for_words_about_days_is_open_at_most_and_the_others_show_what_was_said() {
    let open = typing(full_visit(), &[("say-please-do", "Ring twice.")]);
    let open = page(&at(open, Screen::Days));
    assert_eq!(
        count(&open, "aria-expanded=\"true\" class=\"area__open\""),
        1
    );
    assert_eq!(count(&open, "<textarea"), 1);
    assert!(open.contains("What would you like people to do?") && open.contains("Fog lifting."));
}

#[test]
fn a_day_goes_from_morning_to_night_and_each_part_says_which_day_it_is_of() {
    let html = page(&at(visit(), Screen::Days));
    in_order(
        &html,
        &[
            "aria-label=\"A good day: Morning\"",
            "aria-label=\"A good day: Afternoon\"",
            "aria-label=\"A good day: Evening\"",
            "aria-label=\"A good day: Night\"",
            "aria-label=\"A hard day: Morning\"",
            "aria-label=\"A hard day: Night\"",
        ],
    );
}

#[test]
fn a_line_stands_at_its_part_of_the_day_and_one_without_a_part_at_any_time() {
    let html = page(&at(told_days(), Screen::Days));
    let good = element(&html, "A good day</span>", "A hard day</span>");
    in_order(
        good,
        &[
            ">Morning<",
            "Up before it is light. Tea.",
            ">Afternoon<",
            ">Evening<",
            "The boats come in.",
            ">Night<",
            "Any time",
            "Fog lifting.",
        ],
    );
}

#[test]
fn what_was_being_written_about_a_part_of_the_day_lies_open_again() {
    let model = typing(told_days(), &[("say-hard-day-night", "I lie")]);
    let html = page(&at(model, Screen::Days));
    let night = element(&html, "aria-label=\"A hard day: Night\"", "</textarea>");
    assert!(
        night.contains("I lie there and count.") && night.contains("What is a hard night like?"),
        "{night}"
    );
    assert_eq!(count(&html, "<textarea"), 1);
}

#[test]
fn what_helps_may_go_to_please_do_and_is_not_there_before_somebody_said_yes() {
    let html = page(&at(
        typing(full_visit(), &[("say-helps", "A")]),
        Screen::Days,
    ));
    assert!(html.contains("aria-label=\"Shall we put this in Please do as well?: The radio.\""));
    assert_eq!(
        count(&html, "The radio."),
        3,
        "as a line, over its tools, and where it may go as well: {html}"
    );

    let worse = typing(full_visit(), &[("say-makes-worse", "A")]);
    assert!(page(&at(worse, Screen::Days)).contains(">Shall we put this in Please don"));
}

#[test]
fn what_stands_in_please_do_already_is_not_offered_again() {
    let there = example::mine(About::PleaseDo, "The radio.");
    let model = typing(saying(full_visit(), [there]), &[("say-helps", "A")]);
    assert!(!page(&at(model, Screen::Days)).contains("Shall we put this"));
}

#[test]
fn telling_it_once_asks_three_things_and_says_who_decides() {
    let html = page(&at(visit(), Screen::Story));
    in_order(
        &html,
        &[
            "so you repeat it less",
            "How to talk with me",
            "Please do not ask me to explain this",
            "My story",
            "You choose what stays in the plan",
        ],
    );
    assert!(!html.contains("<textarea"));
}

#[test]
fn every_open_place_has_ideas_for_asking() {
    for (model, screen) in [
        (told_story(), Screen::Story),
        (first_step(), Screen::Year),
        (told_days(), Screen::Days),
    ] {
        let model = typing(model, &[("say-story", "I"), ("say-good-day-night", "A")]);
        assert_eq!(count(&page(&at(model, screen)), "Ideas for asking"), 1);
    }
    for of in ["where-i-live", "own-1"] {
        let html = page(&at(full_visit(), Screen::Talk(CardId::parse(of).unwrap())));
        assert_eq!(count(&html, "Ideas for asking"), 1, "{of}");
    }
}

#[test]
fn the_year_begins_at_the_far_end_and_comes_back_to_this_week() {
    let html = page(&at(visit(), Screen::Year));
    in_order(
        &html,
        &[
            "A year from now</span>",
            "<textarea",
            "Then: Half a year from now",
            "Half a year from now</span>",
            "Next month</span>",
            "This week</span>",
        ],
    );
    assert_eq!(count(&html, "<textarea"), 1);
}

#[test]
fn a_first_step_asks_who_will_do_it_within_a_week_and_the_person_comes_first() {
    let html = page(&at(first_step(), Screen::Year));
    in_order(
        &html,
        &[
            "Who will do this by Tuesday 1 December?",
            ">Ida will<",
            ">Bo will<",
            ">Bo and Ida will<",
        ],
    );
}

#[test]
fn a_step_that_was_promised_says_so_and_can_be_let_go() {
    let html = page(&at(promised_step(), Screen::Year));
    assert!(!html.contains("Who will do this by"));
    in_order(&html, &["By Tuesday 1 December", "Drop this promise"]);
}

#[test]
fn a_step_that_is_only_for_today_does_not_become_a_promise() {
    let line = LineDraft {
        place: crate::plan::Place::OnlyToday,
        ..example::mine(About::ThisWeek, "see the doctor")
    };
    let model = typing(saying(visit(), [line]), &[("say-this-week", "A")]);
    let html = page(&at(model, Screen::Year));
    assert!(html.contains("see the doctor") && !html.contains("Who will do this"));
}
