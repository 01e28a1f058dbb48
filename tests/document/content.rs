//! What is in *My plan*, in which order, and what never gets in.

use alongside::document::{Outline, Part, Voice};
use alongside::plan::{
    About, Change, LineDraft, Party, Path, Place, Ring, TieDraft, Tongue, Tray, Whose,
};

use crate::made::{card, day, empty, file, line, outline, promise, sort, text, with, wording};
use crate::page;
use crate::visit;

#[test]
fn a_whole_visit_keeps_every_word_that_was_to_be_kept_and_no_other() {
    for name in ["ray", "amina"] {
        let visit = visit::named(name);
        let (file, text) = (file(&visit.plan), text(&visit.plan));
        let read = page::read(&file).text;
        for kept in &visit.kept {
            assert!(read.contains(kept), "{kept} is not on the page of {name}");
            assert!(text.contains(kept), "{kept} is not in the text of {name}");
        }
        for words in &visit.not_kept {
            assert!(!file.contains(words), "{words} is in the file of {name}");
            assert!(!text.contains(words), "{words} is in the text of {name}");
        }
    }
}

/// A voice that reads the page out takes the language of the person's own words from there.
#[test]
fn the_persons_own_words_are_in_the_language_they_speak_and_nobody_elses_are() {
    let Change::WriteLine(hers) = line(About::Gift, "She mends clocks.") else {
        unreachable!("a line is written")
    };
    let plan = with([
        Change::SpeakIn(Tongue::parse("pl")),
        line(About::Gift, "Umiem naprawić zegar."),
        Change::WriteLine(LineDraft {
            whose: Whose::WrittenFor(None),
            ..hers
        }),
    ]);
    let file = file(&plan);
    assert!(file.contains(r#"<span class="said" lang="pl">Umiem naprawić zegar.</span>"#));
    assert!(file.contains(r#"<span class="said">She mends clocks.</span>"#));
}

/// What a line may be about says nothing on paper until a section takes it in.
#[test]
fn whatever_a_line_may_be_about_stands_in_my_plan() {
    for about in About::ALL {
        let plan = with([line(about.clone(), "splicing rope")]);
        assert!(text(&plan).contains("splicing rope"), "{about:?}");
    }
}

#[test]
fn what_happens_next_comes_first_and_the_rest_in_the_order_of_need() {
    let plan = with([
        line(About::Gift, "splicing rope"),
        line(About::HardDay, "arrears"),
        line(About::GoodDay, "fog lifting"),
        line(About::MakesWorse, "being rushed"),
        line(About::Helps, "the radio"),
        line(About::PleaseDoNot, "knock"),
        line(About::PleaseDo, "ring"),
        tie("Per", Ring::Closest),
        sort("quiet", Tray::TalkAboutNow),
        Change::MakePromise(promise(Party::Person, "rest", None)),
    ]);

    assert_eq!(
        sections(&outline(&plan)),
        [
            "next",
            "matters",
            "people",
            "please-do",
            "please-do-not",
            "helps",
            "makes-worse",
            "good-day",
            "hard-day",
            "gift",
            "words"
        ]
    );
}

#[test]
fn a_part_in_which_nothing_stands_is_left_out() {
    let plan = with([line(About::PleaseDo, "ring")]);

    assert_eq!(sections(&outline(&plan)), ["please-do"]);
    assert!(!file(&plan).contains("<h2>What"));
}

#[test]
fn one_card_and_one_promise_are_a_whole_plan() {
    let plan = with([
        sort("quiet", Tray::TalkAboutNow),
        Change::MakePromise(promise(Party::Worker, "call", Some("2026-11-27"))),
    ]);

    assert_eq!(
        text(&plan),
        "My plan\n24 November 2026\n\n\nWhat happens next\n\nFriday 27 November\nMy worker will call.\n\
         \n\nWhat matters to me\n\nQuiet\n\n\nMy worker helped me write this on 24 November 2026.\n\
         This plan is mine.\nThis is my own plan. It is not an official care plan.\n"
    );
}

#[test]
fn an_empty_plan_says_so_and_is_still_mine() {
    assert_eq!(
        text(&empty()),
        "My plan\n24 November 2026\nNothing is written here yet.\n\n\nThis plan is mine.\n\
         This is my own plan. It is not an official care plan.\n"
    );
}

#[test]
fn promises_stand_by_their_day_and_those_without_one_last() {
    let promised = |what, by| Change::MakePromise(promise(Party::Person, what, by));
    let plan = with([
        promised("d", None),
        promised("c", Some("2026-12-01")),
        promised("a", Some("2026-11-25")),
        promised("b", Some("2026-11-25")),
    ]);

    assert_eq!(
        promises(&outline(&plan)),
        [
            ("Wednesday 25 November", "I will a."),
            ("Wednesday 25 November", "I will b."),
            ("Tuesday 1 December", "I will c."),
            ("No day yet", "I will d."),
        ]
        .map(|(day, what)| (day.to_owned(), what.to_owned()))
    );
}

#[test]
fn a_day_in_another_year_than_one_would_think_is_said_with_its_year() {
    let plan = with([Change::MakePromise(promise(
        Party::Person,
        "sing",
        Some("2027-11-24"),
    ))]);

    assert_eq!(promises(&outline(&plan))[0].0, "24 November 2027");
}

#[test]
fn what_was_only_for_today_is_nowhere() {
    for about in everything_to_say_something_about() {
        let mut plan = with([sort("quiet", Tray::TalkAboutNow)]);
        let Change::WriteLine(mut draft) = line(about, "a secret") else {
            unreachable!()
        };
        draft.place = Place::OnlyToday;
        plan.apply(Change::WriteLine(draft)).unwrap();

        assert!(!file(&plan).contains("secret"));
        assert!(!text(&plan).contains("secret"));
    }
}

#[test]
fn a_card_that_is_not_for_this_is_not_shown_and_words_about_it_are() {
    let mut plan = with([sort("quiet", Tray::NotForThis)]);
    assert_eq!(sections(&outline(&plan)), [""; 0]);

    plan.apply(line(About::Card(card("quiet")), "at night"))
        .unwrap();
    assert_eq!(cards(&outline(&plan)), ["Quiet"]);
}

#[test]
fn cards_for_another_day_are_only_named_unless_something_was_said() {
    let plan = with([
        sort("money", Tray::AnotherDay),
        sort("sleep", Tray::AnotherDay),
        sort("quiet", Tray::TalkAboutNow),
        line(About::Card(card("sleep")), "four hours"),
    ]);
    let outline = outline(&plan);

    assert_eq!(cards(&outline), ["Quiet", "Sleep"]);
    assert_eq!(named(&outline), ["Money"]);
}

#[test]
fn a_card_of_ones_own_is_called_what_it_was_called() {
    let plan = with([Change::MakeCard {
        picture: None,
        word: wording("  27 <trains> "),
        tray: Tray::TalkAboutNow,
    }]);

    assert_eq!(cards(&outline(&plan)), ["  27 <trains> "]);
}

#[test]
fn a_card_of_a_later_deck_is_called_by_its_id() {
    let plan = with([sort("growing-things", Tray::TalkAboutNow)]);

    assert_eq!(cards(&outline(&plan)), ["growing things"]);
}

#[test]
fn whose_words_a_line_is_stands_with_it_once_for_each_run() {
    let mut plan = with([
        line(About::PleaseDo, "one"),
        line(About::PleaseDo, "two"),
        line(About::PleaseDo, "three"),
    ]);
    let ids: Vec<_> = plan.lines().iter().map(|line| line.id).collect();
    let Change::WriteLine(mut draft) = line(About::PleaseDo, "three") else {
        unreachable!()
    };
    draft.whose = Whose::WrittenFor(Some(wording("Bo")));
    plan.apply(Change::RewriteLine {
        line: ids[2],
        draft,
    })
    .unwrap();
    let outline = outline(&plan);
    let Part::Said(runs) = &outline.section("please-do").unwrap().parts[0] else {
        unreachable!()
    };

    assert_eq!(runs[0].texts, ["one", "two"]);
    assert_eq!(
        (runs[0].voice, &*runs[0].label),
        (Voice::Person, "my words")
    );
    assert_eq!(runs[1].texts, ["three"]);
    assert_eq!(
        (runs[1].voice, &*runs[1].label),
        (Voice::Worker, "written for me by Bo")
    );
}

#[test]
fn people_stand_by_how_near_they_are_with_what_is_wished() {
    let plan = with([
        tie("Bo", Ring::PaidToBeHere),
        tie("Per", Ring::Closest),
        tie("my two", Ring::Closest),
    ]);

    assert!(text(&plan).contains(
        "My people\n\nClosest to me\nPer\nI would like us to be closer.\n\
         I want them in my life, whatever changes.\nmy two\n"
    ));
    assert!(text(&plan).contains("\n\nPaid to support me\nBo\n"));
}

#[test]
fn nothing_beyond_this_week_stands_in_the_plan_while_it_is_urgent() {
    let promised = |what, by| Change::MakePromise(promise(Party::Worker, what, by));
    let mut plan = with([
        Change::ChoosePath(Path::Urgent),
        promised("stay", Some("2026-11-24")),
        promised("call", Some("2026-12-01")),
        promised("look again", Some("2026-12-02")),
        promised("be there", None),
        sort("sleep", Tray::AnotherDay),
        sort("quiet", Tray::TalkAboutNow),
        line(About::Gift, "splicing rope"),
        line(About::Helps, "the radio"),
    ]);
    let urgent = outline(&plan);

    assert_eq!(sections(&urgent), ["next", "matters", "helps"]);
    assert_eq!(promises(&urgent).len(), 3);
    assert_eq!(named(&urgent), [""; 0]);
    assert_eq!(urgent.about[1], "This is for today and this week.");

    plan.apply(Change::BeginVisit(day("2026-12-01"))).unwrap();
    let calm = outline(&plan);

    assert_eq!(
        sections(&calm),
        ["next", "matters", "helps", "gift", "visits"]
    );
    assert_eq!(promises(&calm).len(), 4);
    assert_eq!(named(&calm), ["Sleep"]);
}

#[test]
fn a_hard_word_is_explained_only_where_it_stands() {
    let explained = |said| {
        let plan = with([line(About::HardDay, said)]);
        text(&plan).contains("Words explained")
    };

    assert!(explained("the Bailiffs, again"));
    assert!(explained("My COUNCIL TAX"));
    assert!(!explained("nobody knocking"));
    assert!(!explained("unevictable"));
}

#[test]
fn the_end_says_who_helped_who_was_here_and_whose_plan_it_is() {
    let closing = |name| outline(&visit::named(name).plan).closing;

    assert_eq!(
        closing("amina"),
        [
            "Kate helped me write this on 26 November 2026.",
            "Also here: Huda, interpreter",
            "This plan is mine.",
            "This is my own plan. It is not an official care plan."
        ]
    );
}

fn everything_to_say_something_about() -> [About; 8] {
    [
        About::Card(card("quiet")),
        About::GoodDay,
        About::HardDay,
        About::Helps,
        About::MakesWorse,
        About::PleaseDo,
        About::PleaseDoNot,
        About::Gift,
    ]
}

fn tie(name: &str, ring: Ring) -> Change {
    Change::AddTie(TieDraft {
        picture: None,
        strength: None,
        name: wording(name),
        ring,
        closer: name == "Per",
        must_stay: name == "Per",
    })
}

fn sections(outline: &Outline) -> Vec<&str> {
    outline.sections.iter().map(|section| section.id).collect()
}

fn promises(outline: &Outline) -> Vec<(String, String)> {
    let Part::Promises(promises) = &outline.section("next").unwrap().parts[0] else {
        unreachable!()
    };
    (promises.iter())
        .map(|promise| (promise.day.clone(), promise.sentence.clone()))
        .collect()
}

fn cards(outline: &Outline) -> Vec<&str> {
    let parts = outline.section("matters").map_or(&[][..], |s| &s.parts);
    parts
        .iter()
        .filter_map(|part| match part {
            Part::Cards(cards) => Some(cards),
            _ => None,
        })
        .flatten()
        .map(|card| card.name.as_str())
        .collect()
}

fn named(outline: &Outline) -> Vec<&str> {
    let parts = outline.section("matters").map_or(&[][..], |s| &s.parts);
    parts
        .iter()
        .filter_map(|part| match part {
            Part::Names { names, .. } => Some(names),
            _ => None,
        })
        .flatten()
        .map(String::as_str)
        .collect()
}
