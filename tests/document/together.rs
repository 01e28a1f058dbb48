//! What comes of many visits and of several people: two views side by side, own pictures, days by their parts, what
//! changed, and who keeps it.

use alongside::document::{Part, Voice};
use alongside::plan::{
    About, Change, Drawing, Held, LineDraft, LineId, Outcome, OwnPicture, PartOfDay, Party, Photo,
    Place, Present, Ring, Role, Strength, TieDraft, Tray, Whose,
};

use crate::made::{day, file, line, outline, promise, sort, text, with, wording};
use crate::page::{self, between};

/// A picture of 8 by 6 that is all one grey.
const JPEG: &str = "/9j/4AAQSkZJRgABAQAAAQABAAD/wAALCAAGAAgBAREA/9oACAEBAAA/ABI0/9k=";

#[test]
fn when_views_differ_both_stand_side_by_side_each_with_its_owner() {
    let mut plan = with([
        Change::NameWorker(Some(wording("Bo"))),
        line(About::Helps, "being left alone"),
    ]);
    let first = plan.lines()[0].id;
    plan.apply(theirs(first, "a call each morning")).unwrap();
    plan.apply(line(About::Helps, "the radio")).unwrap();

    let outline = outline(&plan);
    let Part::Said(runs) = &outline.section("helps").unwrap().parts[0] else {
        unreachable!()
    };
    assert_eq!(runs.len(), 2);
    assert_eq!(runs[0].texts, ["being left alone"]);
    assert_eq!(runs[0].beside[0].texts, ["a call each morning"]);
    assert_eq!(runs[0].beside[0].label, "how Bo sees it");
    assert_eq!(runs[0].beside[0].voice, Voice::Worker);
    assert_eq!(runs[1].texts, ["the radio"]);
    assert!(file(&plan).contains("<div class=\"views\">\n<blockquote class=\"mine\">"));
    assert!(text(&plan).contains(
        "being left alone\n(my words)\na call each morning\n(how Bo sees it)\nthe radio\n"
    ));
}

#[test]
fn lines_that_a_file_has_put_beside_each_other_in_a_ring_are_all_there() {
    let mut plan = with([
        line(About::Helps, "one"),
        line(About::Helps, "two"),
        line(About::Helps, "three"),
    ]);
    let ids: Vec<LineId> = plan.lines().iter().map(|line| line.id).collect();
    for (at, beside) in [(0, 1), (1, 0), (2, 1)] {
        let Change::WriteLine(mut draft) = line(About::Helps, ["one", "two", "three"][at]) else {
            unreachable!()
        };
        draft.beside = Some(ids[beside]);
        let line = ids[at];
        plan.apply(Change::RewriteLine { line, draft }).unwrap();
    }

    assert!(text(&plan).contains("one\ntwo\nthree\n"));
}

#[test]
fn a_line_beside_one_that_was_only_for_today_stands_for_itself() {
    let Change::WriteLine(mut today) = line(About::Helps, "a secret") else {
        unreachable!()
    };
    today.place = Place::OnlyToday;
    let mut plan = with([Change::WriteLine(today)]);
    plan.apply(theirs(plan.lines()[0].id, "a walk")).unwrap();

    assert!(text(&plan).contains("What helps\n\na walk\n"));
    assert!(!text(&plan).contains("secret"));
}

#[test]
fn a_day_is_told_by_its_parts_from_the_morning_on() {
    let at = |when, said: &str| {
        let Change::WriteLine(draft) = line(About::HardDay, said) else {
            unreachable!()
        };
        Change::WriteLine(LineDraft { when, ..draft })
    };
    let plan = with([
        at(Some(PartOfDay::Night), "awake"),
        at(None, "letters"),
        at(Some(PartOfDay::Morning), "no kettle"),
    ]);

    assert!(text(&plan).contains(
        "A hard day\n\nletters\n(my words)\n\nMorning\n\nno kettle\n(my words)\n\nNight\n\nawake\n"
    ));
    assert!(file(&plan).contains("<h3>Morning</h3>"));
}

#[test]
fn own_pictures_stand_in_the_file_with_the_persons_word_for_them() {
    let drawing = Drawing::parse(vec![vec![(0, 0), (10, 10), (20, 0)]]).unwrap();
    let path = drawing.as_path();
    let plan = with([
        Change::MakeCard {
            word: wording("my \"boat\" <b>"),
            picture: Some(OwnPicture::Drawing(drawing)),
            tray: Tray::TalkAboutNow,
        },
        Change::AddTie(TieDraft {
            picture: Some(OwnPicture::Photo(Photo::parse(JPEG).unwrap())),
            strength: Some(Strength::Strong),
            ..TieDraft::new(wording("Per"), Ring::Closest)
        }),
    ]);
    let file = file(&plan);

    assert!(file.contains("role=\"img\" aria-label=\"my &quot;boat&quot; &lt;b&gt;\""));
    assert!(file.contains(&format!("<path d=\"{path}\"/>")));
    assert!(file.contains("alt=\"Per\" width=\"8\" height=\"6\" src=\"data:image/jpeg;base64,"));
    assert!(between(&file, "<img", ">").contains(JPEG));
    assert!(page::read(&file).text.contains("We are very close."));
}

#[test]
fn what_was_looked_back_on_is_said_with_how_it_went_and_no_more_the_time_after() {
    let mut plan = with([
        Change::MakePromise(promise(Party::Person, "ring Per", None)),
        Change::MakePromise(promise(Party::Person, "sing", None)),
        Change::BeginVisit(day("2026-12-29")),
    ]);
    let [ring, sing] = [0, 1].map(|at| plan.promises()[at].id);
    for (promise, outcome, note) in [
        (ring, Outcome::ChangedOurMinds, Some(wording("He rang me."))),
        (sing, Outcome::Partly, None),
    ] {
        let look_back = Change::LookBack {
            promise,
            outcome,
            note,
        };
        plan.apply(look_back).unwrap();
    }

    let now = text(&plan);
    assert!(now.contains("We changed our minds\nI will ring Per.\nHe rang me.\n"));
    assert!(now.contains("We did part of it\nI will sing.\n"));
    assert_eq!(
        now.matches("I will sing.").count(),
        2,
        "it is still to be done"
    );
    assert_eq!(now.matches("I will ring Per.").count(), 1);

    plan.apply(Change::BeginVisit(day("2027-01-05"))).unwrap();
    assert!(!text(&plan).contains("ring Per"));
}

#[test]
fn each_visit_says_what_changed_in_plain_words() {
    let plan = with([
        sort("quiet", Tray::TalkAboutNow),
        line(About::Gift, "knots"),
        line(About::Gift, "songs"),
        Change::BeginVisit(day("2026-12-29")),
        Change::AddTie(TieDraft::new(wording("Per"), Ring::Closest)),
        Change::LeaveOutLine(LineId(1)),
        Change::BeginVisit(day("2027-01-05")),
    ]);

    assert!(text(&plan).contains(
        "Our talks\n\n5 January 2027\nWe talked.\n\n29 December 2026\nAdded one person.\n\
         Took out one thing.\n\n24 November 2026\nWe met for the first time.\n"
    ));
    assert!(!text(&plan).contains("knots"));
}

#[test]
fn the_end_names_who_helped_who_was_here_and_who_keeps_it() {
    let present = |name: &str, role, helped| Present {
        name: wording(name),
        role,
        helped,
    };
    let plan = with([
        Change::NameWorker(Some(wording("Dawn"))),
        Change::SayWhoIsHere(vec![
            present("Huda", Some(Role::Interpreter), true),
            present("Per", Some(Role::Family), false),
            present("Sal", None, true),
        ]),
        line(About::Gift, "knots"),
        Change::Hold(Some(Held {
            until: Some(day("2026-12-03")),
        })),
    ]);

    assert_eq!(
        outline(&plan).closing[..5],
        [
            "Dawn helped me write this on 24 November 2026.",
            "Huda helped me write this too: my interpreter",
            "Also here: Per, my family",
            "Sal helped me write this too.",
            "Dawn is keeping this for me until 3 December 2026.",
        ]
    );
}

#[test]
fn a_long_history_stays_readable_and_quick() {
    let mut plan = with([]);
    for visit in 0..20 {
        for at in 0..50 {
            plan.apply(line(About::Helps, &format!("{visit} and {at}")))
                .unwrap();
        }
        plan.apply(Change::BeginVisit(day("2026-12-29"))).unwrap();
    }
    let text = text(&plan);

    assert!(text.contains("19 and 49"));
    assert_eq!(text.matches("Wrote down 50 things.").count(), 19);
}

fn theirs(beside: LineId, said: &str) -> Change {
    let Change::WriteLine(draft) = line(About::Helps, said) else {
        unreachable!()
    };
    Change::WriteLine(LineDraft {
        whose: Whose::Theirs(None),
        beside: Some(beside),
        ..draft
    })
}
