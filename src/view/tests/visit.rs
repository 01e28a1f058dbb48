//! The screens from the talk to the goodbye: what is shown for given values.

use super::*;
use crate::plan::{About, CardId, Kind, Party, Ring, TieDraft};
use crate::session::{Field, Intention};

/// These screens in every state that does not need a finger.
pub(super) fn shown() -> Vec<(&'static str, Model)> {
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
                    ("say-where-i-live-place", "today"),
                    ("say-where-i-live-whose", "written"),
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
        (
            "take-waiting",
            at(typing(full_visit(), &[("say-helps", "Tea")]), Screen::Take),
        ),
        ("talk-mixed", mixed(card("where-i-live"))),
        ("people-mixed", mixed(Screen::People)),
        ("promises-mixed", mixed(Screen::Promises)),
        ("read-mixed", {
            let mut model = mixed(Screen::Read);
            asked(&mut model, [Intention::ReadOn, Intention::ReadOn]);
            model
        }),
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
        [Intention::Change(Change::SortCard {
            card,
            tray: Tray::TalkAboutNow,
        })],
    );
    kept(&mut model);
    model
}

fn typing(mut model: Model, typed: &[(&str, &str)]) -> Model {
    for (field, text) in typed {
        let (field, text) = (Field::named(field), (*text).to_owned());
        asked(&mut model, [Intention::Type { field, text }]);
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
            Intention::Change(Change::MakePromise(later)),
            Intention::Change(Change::ChoosePath(Path::Urgent)),
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
            [Intention::Change(Change::MakePromise(promise))],
        );
    }
    kept(&mut model);
    model
}

fn reading(steps: usize) -> Model {
    let mut model = at(full_visit(), Screen::Read);
    asked(&mut model, vec![Intention::ReadOn; steps]);
    model
}

fn taken(mut model: Model) -> Model {
    drop(model.update(Msg::Printed { done: true }));
    asked(&mut model, [Intention::PutNoticeAway]);
    model
}

/// Words of every length, from right to left too.
fn mixed(screen: Screen) -> Model {
    let mut model = sorted_visit();
    let about = About::Card(CardId::parse("where-i-live").unwrap());
    let long = "Pneumonoultramicroscopicsilicovolcanoconiosispneumonoultramicroscopic";
    let tie = |name: &str, ring| TieDraft {
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
    asked(&mut model, changes.into_iter().map(Intention::Change));
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
fn element<'a>(html: &'a str, begins: &str, ends: &str) -> &'a str {
    let start = html.find(begins).unwrap_or_else(|| panic!("no {begins}"));
    let end = html[start..].find(ends).unwrap_or(html.len() - start);
    &html[start..start + end]
}

#[test]
fn a_card_shows_its_question_and_every_line_with_whose_words_and_where_they_go() {
    let html = page(&at(full_visit(), talk("where-i-live")));
    in_order(
        &html,
        &[
            "What makes a place feel like home to you?",
            "A window that opens –  that's all.",
            "my words · in my plan",
            "Ida likes to hear the harbour.",
            "written for me by Bo · in my plan",
            "I slept in the boathouse",
            "my words · only for us today",
            "Some of your words, if you like",
        ],
    );
}

#[test]
fn words_are_text_in_their_own_direction_and_never_markup() {
    let html = page(&at(full_visit(), talk("own-1")));
    assert!(
        html.contains("<p dir=\"auto\" class=\"said__words\">&lt;b&gt;12 boats&lt;/b&gt; &amp;")
    );
    assert!(!html.contains("<b>12"));
}

#[test]
fn a_card_of_ones_own_has_a_question_too() {
    let html = page(&at(full_visit(), talk("own-1")));
    assert!(html.contains("What would you like to say about this?"));
    assert!(html.contains("Change the word") && !html.contains("Ideas for asking"));
}

#[test]
fn whose_words_they_are_is_asked_once_there_are_words() {
    let empty = page(&at(full_visit(), talk("where-i-live")));
    assert!(!empty.contains("Whose words are these?") && !empty.contains("Keep these words"));

    let blank = typing(
        at(full_visit(), talk("where-i-live")),
        &[("say-where-i-live", "  ")],
    );
    assert!(!page(&blank).contains("Keep these words"));

    let words = typing(
        at(full_visit(), talk("where-i-live")),
        &[("say-where-i-live", "A key")],
    );
    in_order(
        &page(&words),
        &[
            "Whose words are these?",
            "Where do they go?",
            "Keep these words",
        ],
    );
}

#[test]
fn what_was_chosen_beside_words_is_still_chosen_after_the_screen_was_hidden() {
    let fields = [
        ("say-where-i-live", "A key"),
        ("say-where-i-live-place", "today"),
    ];
    let mut model = typing(at(full_visit(), talk("where-i-live")), &fields);
    asked(&mut model, [Intention::Hide, Intention::Uncover]);
    let html = page(&model);
    let places = element(&html, "Where do they go?", "</fieldset>");
    let (plan, today) = places.split_once("in my plan").unwrap();
    assert!(
        !plan.contains("checked") && today.contains("checked"),
        "{places}"
    );
    assert!(html.contains("They are gone when we stop."));
}

#[test]
fn the_next_card_to_talk_about_is_one_tap_away_and_the_last_one_ends_the_talk() {
    assert!(page(&at(full_visit(), talk("where-i-live"))).contains("Next: boats"));
    assert!(!page(&at(full_visit(), talk("own-1"))).contains("Next: "));
}

#[test]
fn everybody_stands_in_their_own_ring_and_the_closest_ring_comes_first() {
    in_order(
        &page(&at(full_visit(), Screen::People)),
        &[
            ">Closest</h2>",
            ">Important</h2>",
            ">Paid to be here</h2>",
            ">Bo</span>",
            "must stay",
            ">Used to be close</h2>",
            ">my brother Per</span>",
            "closer",
            ">I would like them close</h2>",
        ],
    );
}

#[test]
fn a_ring_is_named_to_who_does_not_see_where_its_button_stands() {
    let html = page(&at(visit(), Screen::People));
    for ring in [
        "Closest",
        "Important",
        "Paid to be here",
        "Used to be close",
    ] {
        assert!(
            html.contains(&format!("aria-label=\"Add somebody: {ring}\"")),
            "{ring}"
        );
    }
}

#[test]
fn one_place_for_words_about_days_is_open_at_most_and_the_others_show_what_was_said() {
    let closed = page(&at(full_visit(), Screen::Days));
    assert_eq!(count(&closed, "aria-expanded=\"false\""), 6);
    assert!(closed.contains("Fog lifting.") && !closed.contains("<textarea"));

    let open = typing(full_visit(), &[("say-please-do", "Ring twice.")]);
    let open = page(&at(open, Screen::Days));
    assert_eq!(
        count(&open, "aria-expanded=\"true\" class=\"days__open\"")
            + count(
                &open,
                "class=\"days__open\" type=\"button\" aria-expanded=\"true\""
            ),
        1
    );
    assert!(open.contains("What would you like people to do?") && open.contains("Fog lifting."));
}

#[test]
fn promises_open_on_what_needs_nobodys_yes_and_the_two_kinds_stand_side_by_side() {
    let html = page(&at(visit(), Screen::Promises));
    in_order(
        &html,
        &[
            "This week, nobody's yes needed",
            "Come with you",
            "Something to get sorted",
            "Something to grow",
            "What we promised",
            "Done",
        ],
    );
    assert_eq!(count(&html, "aria-pressed=\"true\""), 0);
}

#[test]
fn one_tap_promises_by_a_day_within_the_week_and_one_more_takes_it_back() {
    let mut model = at(visit(), Screen::Promises);
    assert!(page(&model).contains("One tap promises it by Tuesday 1 December."));
    asked(
        &mut model,
        [Intention::Change(Change::MakePromise(first_on_the_shelf(
            "me",
            "2026-12-01",
        )))],
    );
    let html = page(&model);
    assert_eq!(
        count(&html, "aria-pressed=\"true\""),
        1 + count(&html, "button--tool\" aria-pressed=\"true\"")
    );
    assert!(!html.contains("The plan is shared once"));
}

fn first_on_the_shelf(called: &str, by: &str) -> crate::plan::PromiseDraft {
    let what = crate::guide::actions()[0].what_id();
    let what = Words::english().say_with(&what, &[("called", called.into())]);
    example::promise(Party::Worker, &what, Some(by))
}

#[test]
fn in_urgent_times_only_today_and_this_week_are_there() {
    let html = page(&at(urgent_visit(), Screen::Promises));
    assert!(html.contains("What happens today and this week?"));
    assert!(html.contains("One tap promises it for today."));
    assert!(!html.contains("look again") && !html.contains("January"));
    assert!(!html.contains("Something to grow") && !html.contains("Something to get sorted"));
}

#[test]
fn many_promises_are_asked_about_quietly_and_five_are_not() {
    assert!(!page(&at(full_visit(), Screen::Promises)).contains("Which can wait?"));
    assert!(page(&many_promises()).contains("That is 7 promises. Which can wait?"));
}

#[test]
fn a_plan_without_a_workers_promise_by_a_day_says_gently_what_makes_it_shared() {
    let mut model = at(visit(), Screen::Promises);
    let promise = example::promise(Party::Person, "think about Per", None);
    asked(
        &mut model,
        [Intention::Change(Change::MakePromise(promise))],
    );
    let note = "The plan is shared once the worker has promised something by a day.";
    assert!(page(&model).contains(note));
    assert!(!page(&at(full_visit(), Screen::Promises)).contains("The plan is shared once"));
}

#[test]
fn a_promise_that_was_begun_lies_open_again() {
    let fields = [
        ("promise-new-what", "find a lamp"),
        ("promise-new-who", "together"),
    ];
    let html = page(&at(typing(full_visit(), &fields), Screen::Promises));
    assert!(html.contains("Bo and Ida will …") && html.contains("Keep this promise"));
    assert!(!html.contains("Come with you"));
}

#[test]
fn what_is_read_back_is_one_heading_with_its_question_and_nothing_is_counted() {
    let html = page(&reading(4));
    let heading = element(&html, "<h1", "</h1>");
    in_order(
        heading,
        &[
            "Is this what you said?",
            "data-voice=\"person\"",
            "12 boats",
        ],
    );
    for answer in [
        "Yes, that is it",
        "Change it",
        "Leave it out",
        "One step back",
    ] {
        assert!(html.contains(answer), "{answer}");
    }
    assert!(!html.contains('%') && !words(&html).contains(" of 1"));
}

#[test]
fn nobody_is_asked_whether_they_said_what_somebody_else_wrote() {
    let pages: Vec<String> = (0..15).map(|steps| page(&reading(steps))).collect();
    let written = pages
        .iter()
        .find(|html| html.contains("written for me by Bo"));
    let heading = element(written.unwrap(), "<h1", "</h1>");
    in_order(
        heading,
        &["Is this right?", "Ida likes to hear the harbour."],
    );
    assert!(!heading.contains("Is this what you said?"));
}

#[test]
fn after_the_last_thing_comes_the_whole_plan_and_an_empty_one_says_so() {
    let all = page(&reading(40));
    in_order(
        &all,
        &[
            "That is your plan.",
            "Take it with you",
            "<h2",
            "Ida's plan",
        ],
    );
    assert!(page(&at(visit(), Screen::Read)).contains("There is nothing to read yet."));
}

#[test]
fn whether_it_is_safe_is_asked_before_anything_can_be_taken() {
    let html = page(&at(full_visit(), Screen::Take));
    assert!(html.contains("Is it safe to take home?") && !html.contains("Print it"));
    assert_eq!(count(&html, "class=\"take__answer\""), 2);
}

#[test]
fn a_copy_has_a_name_that_gives_nothing_away_and_the_page_says_what_it_cannot_do() {
    let html = page(&taken(at(full_visit(), Screen::Take)));
    for said in [
        "notes-2026-11-24.html",
        "This is a shared plan: Bo has promised something by a day.",
        "A file or a page can be found and read by others.",
        "A file stays on this tablet until somebody deletes it.",
    ] {
        assert!(html.contains(said), "{said}");
    }
}

#[test]
fn words_that_are_not_kept_are_named_before_the_plan_is_taken() {
    let html = page(&at(
        typing(full_visit(), &[("say-helps", "Tea")]),
        Screen::Take,
    ));
    assert!(html.contains("Some words are typed and not kept yet."));
    let same = typing(
        full_visit(),
        &[("change-14", "Fog lifting."), ("say-helps-whose", "mine")],
    );
    assert!(!page(&at(same, Screen::Take)).contains("not kept yet"));
}

#[test]
fn a_plan_with_nothing_in_it_is_not_offered_for_taking() {
    let html = page(&at(visit(), Screen::Take));
    assert!(html.contains("There is nothing to take yet.") && !html.contains("safe to take"));
}

#[test]
fn the_three_ways_to_end_are_equal_and_no_feeling_is_chosen_for_anybody() {
    let html = page(&at(full_visit(), Screen::Goodbye));
    assert_eq!(count(&html, "class=\"goodbye__tile\""), 3);
    assert!(!html.contains("button--main") && !html.contains("checked"));
    assert!(html.contains("It is kept nowhere."));
}

#[test]
fn our_page_is_the_plan_and_holds_nothing_that_was_only_for_today() {
    let mut model = at(full_visit(), talk("where-i-live"));
    asked(&mut model, [Intention::LookAtPage]);
    let html = page(&model);
    let paper = element(&html, "class=\"paper\"", "</article>");
    assert!(paper.contains("A window that opens –  that's all.") && paper.contains("my words"));
    assert!(!paper.contains("boathouse"));
}

#[test]
fn our_page_has_every_word_of_the_document() {
    let outline = {
        let model = full_visit();
        let plan = model.sitting().unwrap().plan().clone();
        crate::document::my_plan(&plan, &Words::english())
    };
    let mut model = full_visit();
    asked(&mut model, [Intention::LookAtPage]);
    let shown = words(&page(&model));
    for section in &outline.sections {
        assert!(
            shown.contains(&section.heading.replace('\'', "&#x27;"))
                || shown.contains(&section.heading),
            "{}",
            section.heading
        );
    }
    for line in outline.about.iter().chain(&outline.closing) {
        assert!(shown.contains(line.as_str()), "{line}");
    }
}

#[test]
fn a_promise_keeps_its_kind_while_it_is_being_made() {
    use crate::view::parts::promise_edit::Making;
    let drafts = |fields: &[(&str, &str)]| -> crate::session::Drafts {
        let owned = |(field, text): &(&str, &str)| ((*field).to_owned(), (*text).to_owned());
        fields.iter().map(owned).collect()
    };
    let begun = Making::begun(&drafts(&[
        ("promise-new-what", "sing"),
        ("promise-new-kind", "grow"),
    ]));
    assert_eq!(begun, Some(Making::New(Kind::Grow)));
    assert_eq!(
        Making::begun(&drafts(&[("promise-new-kind", "grow")])),
        None
    );
}

#[test]
fn a_tablet_that_keeps_nothing_promises_to_keep_nothing() {
    let mut model = full_visit();
    asked(&mut model, [Intention::Undo]);
    drop(model.update(Msg::PauseOver));
    let plan = crate::plan::PlanId::parse("made-up-1").unwrap();
    let result = Err(crate::device::StorageError::Full);
    drop(model.update(Msg::SaveFinished { plan, result }));

    for screen in [Screen::Take, Screen::Goodbye] {
        let html = page(&at(model.clone(), screen));
        assert!(html.contains("This tablet cannot keep it"));
        assert!(!html.contains("It stays here") && !html.contains("for next time"));
    }
}
