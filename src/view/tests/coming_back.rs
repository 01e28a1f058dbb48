//! Coming back after five weeks, and being more than two: what is shown for given values.

use super::*;
use crate::plan::{
    About, CardId, LineDraft, Outcome, Party, Place, Present, PromiseId, Role, Whose,
};
use crate::session::Field;

/// The day of the second visit.
const LATER: &str = "2026-12-29";

/// These screens in every state that does not need a finger.
pub(super) fn shown() -> Vec<(&'static str, Model)> {
    let typed = |mut model: Model, field: &str, text: &str| {
        type_into(&mut model, field, text);
        model
    };
    let talk = Screen::Talk(card("where-i-live"));
    vec![
        ("catch-up", returned()),
        ("catch-up-answered", answered()),
        (
            "catch-up-card",
            at(
                typed(moved(), "say-money", "I pay it myself"),
                Screen::CatchUp,
            ),
        ),
        ("catch-up-many", many_open()),
        ("today-again", at(returned(), Screen::Today)),
        ("mat-again", at(moved(), Screen::Mat)),
        ("mat-list-again", {
            let mut model = at(moved(), Screen::Mat);
            asked(
                &mut model,
                [Intention::Cards(intention::Cards::ShowAsList(true))],
            );
            model
        }),
        ("opening-here", at(with_others(), Screen::Opening)),
        ("talk-two-views", at(seen_differently(), talk.clone())),
        (
            "talk-differ",
            at(
                typed(with_others(), "beside-2", "I think he would miss"),
                talk.clone(),
            ),
        ),
        ("talk-long", at(long_history(), talk)),
    ]
}

fn card(id: &str) -> CardId {
    CardId::parse(id).unwrap()
}

fn changes(model: &mut Model, changes: impl IntoIterator<Item = Change>) {
    asked(
        model,
        changes
            .into_iter()
            .map(|of| Intention::Writing(intention::Writing::Change(of))),
    );
}

fn type_into(model: &mut Model, field: &str, text: &str) {
    let (field, text) = (Field::named(field), text.to_owned());
    asked(
        model,
        [Intention::Writing(intention::Writing::Type { field, text })],
    );
}

fn on(model: &mut Model, today: Day) {
    drop(model.update(Msg::Frame(event::Frame::PageShown { today })));
}

/// Five weeks after a whole first visit, before anything is said.
fn returned() -> Model {
    let mut model = full_visit();
    on(&mut model, day(LATER));
    at(model, Screen::CatchUp)
}

fn plan(model: &Model) -> &crate::plan::Plan {
    model.sitting().unwrap().plan()
}

fn promises(model: &Model) -> Vec<PromiseId> {
    let promises = plan(model).promises_to_catch_up(model.today());
    promises.iter().map(|promise| promise.id).collect()
}

fn look_back(promise: PromiseId, outcome: Outcome, note: Option<&str>) -> Change {
    Change::LookBack {
        promise,
        outcome,
        note: note.map(example::words),
    }
}

fn answered() -> Model {
    let mut model = moved();
    let ids = promises(&model);
    let said = [
        look_back(ids[0], Outcome::DidIt, Some("It has a window that opens.")),
        look_back(ids[1], Outcome::Partly, None),
        look_back(ids[2], Outcome::NotYet, Some("Nobody has asked yet.")),
        look_back(ids[3], Outcome::ChangedOurMinds, None),
    ];
    changes(&mut model, said);
    kept(&mut model);
    at(model, Screen::CatchUp)
}

/// Some cards have moved since, and one is new.
fn moved() -> Model {
    let mut model = returned();
    let sort = |id: &str, tray| Change::SortCard {
        card: card(id),
        tray,
    };
    changes(
        &mut model,
        [
            sort("money", Tray::TalkAboutNow),
            sort("family", Tray::TalkAboutNow),
            sort("where-i-live", Tray::NotForThis),
        ],
    );
    model
}

fn many_open() -> Model {
    let mut model = full_visit();
    let more = (0..30).map(|number| {
        let what = format!("do one more thing, number {number}");
        Change::MakePromise(example::promise(Party::Worker, &what, None))
    });
    changes(&mut model, more.collect::<Vec<_>>());
    on(&mut model, day(LATER));
    at(model, Screen::CatchUp)
}

fn with_others() -> Model {
    let mut model = full_visit();
    let huda = Present {
        name: example::words("أختي هدى"),
        role: Some(Role::Interpreter),
        helped: true,
    };
    let per = Present::named(example::words("Per"));
    changes(&mut model, [Change::SayWhoIsHere(vec![huda, per])]);
    model
}

fn seen_differently() -> Model {
    let mut model = with_others();
    let line = plan(&model).lines()[0].clone();
    let view = |whose, text| {
        Change::WriteLine(LineDraft {
            about: line.about.clone(),
            when: None,
            beside: Some(line.id),
            whose,
            place: Place::InPlan,
            text: example::words(text),
        })
    };
    let per = Some(example::words("Per"));
    changes(
        &mut model,
        [
            view(Whose::Theirs(None), "I would like you to have heating too."),
            view(
                Whose::Theirs(per),
                "You always had the window shut at ours.",
            ),
        ],
    );
    model
}

/// Twenty visits with fifty lines each about one card.
fn long_history() -> Model {
    let mut model = visit();
    let about = About::Card(card("where-i-live"));
    for visit in 0..20 {
        on(&mut model, day("2026-11-24").plus(visit * 7));
        let lines = (0..50).map(|number| {
            let text = format!("Visit {visit}, line {number}.");
            Change::WriteLine(example::mine(about.clone(), &text))
        });
        changes(&mut model, lines.collect::<Vec<_>>());
    }
    model
}

#[test]
fn coming_back_begins_with_the_workers_promise_and_four_equal_answers_to_each() {
    let html = page(&returned());
    let told = words(&html);
    let at = |what: &str| told.find(what).unwrap_or_else(|| panic!("{what}: {told}"));
    let order = [
        "How has it been?",
        "We last met on 24 November 2026.",
        "What we promised",
        "come with Ida to see the room",
        "think about Per",
        "What has changed?",
        "Who or what helped?",
    ];
    assert!(
        order.windows(2).all(|two| at(two[0]) < at(two[1])),
        "{told}"
    );
    assert_eq!(count(&html, "class=\"leaf-card look-back\""), 4);
    for answer in ["Did it", "Partly", "Not yet", "Changed our minds"] {
        assert_eq!(count(&html, &format!(">{answer}<")), 4, "{answer}");
    }
    let asked = html.split("catch-up-moved").next().unwrap();
    assert!(!asked.contains(CHOSEN), "nothing is answered for anybody");
    assert!(!html.contains('%') && !html.contains("required"));
    assert_eq!(count(&html, "<h1"), 1);
}

#[test]
fn what_came_of_it_is_asked_once_there_is_an_answer_and_only_what_is_open_can_be_carried_on() {
    let mut model = returned();
    let first = promises(&model)[0];
    assert!(!page(&model).contains("Set a new day"));
    for (outcome, asks, open) in [
        (Outcome::DidIt, "What happened?", false),
        (Outcome::Partly, "what got in the way?", true),
        (Outcome::NotYet, "What got in the way?", true),
        (Outcome::ChangedOurMinds, "What is different now?", false),
    ] {
        changes(&mut model, [look_back(first, outcome, None)]);
        let html = page(&model);
        assert!(html.contains(asks), "{asks}");
        assert_eq!(html.contains("Set a new day"), open, "{outcome:?}");
        assert_eq!(html.contains("Drop this promise"), open, "{outcome:?}");
    }
}

#[test]
fn words_about_a_promise_are_kept_as_they_were_said_and_wait_where_they_were_typed() {
    let mut model = returned();
    let first = promises(&model)[0];
    let said = "<b>Kettle</b> yes.  No lamp.";
    changes(&mut model, [look_back(first, Outcome::Partly, Some(said))]);
    let html = page(&model);
    assert!(
        html.contains("&lt;b&gt;Kettle&lt;/b&gt; yes.  No lamp."),
        "{html}"
    );
    assert!(!html.contains("Save these words"));

    type_into(&mut model, &format!("promise-{}-news", first.0), "Both now");
    let html = page(&model);
    assert!(html.contains(">Both now</textarea>"));
    let sentence =
        crate::document::promise_sentence(plan(&model), &plan(&model).promises()[0], model.words());
    let keep = format!("role=\"group\" aria-label=\"{sentence}\"");
    let keep = html
        .split(&keep)
        .find(|after| after.contains(">Save these words<"));
    assert!(keep.is_some(), "{html}");
    let taking = page(&at(model, Screen::Take));
    assert!(taking.contains("You started something") && taking.contains(">Both now<"));
}

#[test]
fn what_was_said_the_time_before_last_stands_beside_the_same_question() {
    let mut model = returned();
    let first = promises(&model)[0];
    changes(
        &mut model,
        [look_back(first, Outcome::Partly, Some("Half of it."))],
    );
    on(&mut model, day("2027-01-29"));
    let html = page(&model);
    assert!(html.contains("Last time: Partly") && html.contains("Half of it."));
}

#[test]
fn the_last_mat_lies_faint_under_todays() {
    let before = page(&returned());
    assert!(!before.contains("then-now__then"), "nothing has moved yet");
    let html = page(&at(moved(), Screen::CatchUp));
    for (what, times) in [
        ("last time: Another day", 1),
        ("last time: Talk about now", 1),
        (">new<", 1),
        ("Money was here last time", 1),
        ("now: No thanks", 1),
    ] {
        assert_eq!(count(&html, what), times, "{what}");
    }
    let list = &shown()
        .into_iter()
        .find(|(name, _)| *name == "mat-list-again")
        .unwrap()
        .1;
    assert_eq!(count(&page(list), "Last time: Another day"), 1);
    let trays = page(&at(moved(), Screen::Mat));
    assert_eq!(count(&trays, "aria-label=\"Here last time\""), 2);
}

#[test]
fn a_long_history_is_folded_away_and_opened_only_when_somebody_wants_it() {
    let model = at(long_history(), Screen::Talk(card("where-i-live")));
    assert_eq!(plan(&model).lines().len(), 1_000);
    assert_eq!(plan(&model).visits().len(), 20);
    let html = page(&model);
    assert_eq!(count(&html, "class=\"said\""), 50, "what was said today");
    assert!(html.contains("950 lines from before") && !html.contains("Visit 3, line 7."));
    for screen in [Screen::Ways, Screen::CatchUp, Screen::Promises, Screen::Mat] {
        let html = page(&at(long_history(), screen));
        assert!(html.len() < 100_000, "{} bytes", html.len());
    }
    let mut model = long_history();
    asked(
        &mut model,
        [Intention::Goodbye(intention::Goodbye::KeepHere)],
    );
    kept(&mut model);
    assert!(
        !page(&model).contains("line 7."),
        "the desk lists nobody's words"
    );

    let many = page(&many_open());
    assert_eq!(count(&many, "class=\"leaf-card look-back\""), 8);
    assert!(many.contains("26 more promises"));
}

#[test]
fn the_ways_in_lead_back_to_catching_up_once_there_was_a_visit_before() {
    assert!(page(&at(long_history(), Screen::Ways)).contains("Catching up"));
    assert!(!page(&at(full_visit(), Screen::Ways)).contains("Catching up"));
}

#[test]
fn two_views_stand_side_by_side_each_with_its_owner() {
    let html = page(&at(seen_differently(), Screen::Talk(card("where-i-live"))));
    let both = html.split("lines__beside").nth(1).unwrap();
    let both = both.split("</ul>").next().unwrap();
    let owners = ["my words", "how Bo sees it", "how Per sees it"];
    let places: Vec<_> = owners.map(|owner| both.find(owner).unwrap()).into();
    assert!(places.is_sorted(), "{both}");
    assert_eq!(
        count(both, "data-voice=\"worker\""),
        1,
        "cool is the worker's alone"
    );
    assert_eq!(count(both, "data-voice=\"other\""), 1);
    assert!(html.contains("Two ways to see it"));
}

#[test]
fn another_view_is_written_under_the_name_of_somebody_who_is_here() {
    let mut model = at(with_others(), Screen::Talk(card("where-i-live")));
    assert_eq!(count(&page(&model), ">Add another view<"), 3);
    type_into(&mut model, "beside-2", "I see a damp wall.");
    let html = page(&at(model, Screen::Talk(card("where-i-live"))));
    let whose = html.split("Whose words are these?").nth(1).unwrap();
    let whose = whose.split("</fieldset>").next().unwrap();
    for owner in [
        "how Bo sees it",
        "how \u{2068}أختي هدى\u{2069} sees it",
        "how Per sees it",
    ] {
        assert!(whose.contains(owner), "{owner}: {whose}");
    }
    assert!(
        !whose.contains("my words"),
        "the line is the person's already"
    );
}

#[test]
fn who_helps_to_write_can_be_named_for_words_and_who_does_not_help_cannot() {
    let mut model = at(with_others(), Screen::Talk(card("where-i-live")));
    type_into(&mut model, "say-where-i-live", "A key");
    let html = page(&model);
    assert!(html.contains("written for me by \u{2068}أختي هدى\u{2069}"));
    assert!(!html.contains("written for me by Per"));
}

#[test]
fn everybody_who_is_here_has_a_line_with_what_may_be_said_about_them() {
    let html = page(&at(with_others(), Screen::Opening));
    assert_eq!(count(&html, "class=\"here__person\""), 2);
    assert_eq!(pressed(&html), 1, "one helps to write");
    assert!(html.contains("How do you know Per?") && !html.contains("required"));

    let mut later = at(with_others(), Screen::Opening);
    on(&mut later, day(LATER));
    assert!(
        !page(&later).contains("here__person"),
        "the last time is not today"
    );
}

#[test]
fn a_read_back_says_who_the_tablet_goes_to() {
    let mut model = full_visit();
    type_into(&mut model, "change-2", "A window");
    let reading = page(&at(full_visit(), Screen::Read));
    assert!(reading.contains("Please pass the tablet to Ida."));
    let mut nameless = full_visit();
    changes(&mut nameless, [Change::Call(None)]);
    assert!(page(&at(nameless, Screen::Read)).contains("Please pass the tablet across the table."));
}

#[test]
fn after_each_way_in_there_is_a_chance_to_look_up() {
    for screen in [
        Screen::Talk(card("where-i-live")),
        Screen::People,
        Screen::Days,
        Screen::Gifts,
        Screen::Story,
        Screen::Promises,
        Screen::CatchUp,
    ] {
        let html = page(&at(full_visit(), screen.clone()));
        assert_eq!(count(&html, "Pause and talk"), 1, "{screen:?}");
    }
}

#[test]
fn a_tablet_put_down_asks_one_thing_at_most_and_waits_while_people_talk() {
    let mut model = at(full_visit(), Screen::People);
    asked(&mut model, [Intention::Frame(intention::Frame::PutDown)]);
    // Far longer than a tablet that lies there untouched waits otherwise.
    for minute in 0..29 {
        drop(model.update(Msg::Frame(event::Frame::Clock {
            at: minute * 60_000,
        })));
    }
    let html = page(&model);
    let cover = html.split("class=\"put-down\"").nth(1).unwrap();
    let cover = cover.split("</section>").next().unwrap();
    assert_eq!(count(cover, "?"), 1, "{cover}");
    assert_eq!(count(cover, "<button"), 1);
}

#[test]
fn every_screen_that_is_shared_is_turned_round_and_stays_so() {
    let mut model = full_visit();
    asked(&mut model, [Intention::Frame(intention::Frame::TurnRound)]);
    for screen in [
        Screen::Opening,
        Screen::Today,
        Screen::Ways,
        Screen::Mat,
        Screen::People,
        Screen::Days,
        Screen::Gifts,
        Screen::Story,
        Screen::Year,
        Screen::CatchUp,
        Screen::Promises,
        Screen::Alongside,
        Screen::Read,
        Screen::Take,
        Screen::Goodbye,
    ] {
        asked(
            &mut model,
            [Intention::Frame(intention::Frame::Go(screen.clone()))],
        );
        let html = page(&model);
        assert!(html.contains("data-turned"), "{screen:?}");
    }
}

#[test]
fn today_offers_catching_up_to_who_comes_back_and_has_chosen_nothing_yet() {
    let html = page(&at(returned(), Screen::Today));
    assert_eq!(count(&html, "class=\"today__path\""), 4);
    assert_eq!(pressed(&html), 0);
}
