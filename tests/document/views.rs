//! Each view of each visit: what it holds, what it never holds, and that it is well made.

use alongside::document::{APart, View};
use alongside::plan::{About, Change, Path, Plan, PlanId, PlanPart, Wording};
use alongside::record;
use sha2::{Digest, Sha256};

use crate::file::base64;
use crate::made::{card, day, empty, file, line, sheet, sort, text_of, views, with, wording};
use crate::page::{between, read};
use crate::visit;

const VISITS: [&str; 4] = ["ray", "amina", "jules", "ray-again"];

#[test]
fn every_view_of_every_visit_holds_what_was_to_be_kept_as_far_as_it_shows_it() {
    let mut looked_at = 0;
    for name in VISITS {
        let visit = visit::named(name);
        for view in views() {
            let (page, text) = (
                read(&sheet(&visit.plan, &view)).text,
                text_of(&visit.plan, &view),
            );
            for kept in &visit.kept {
                if shows(&view, &place_of(&visit.plan, kept)) {
                    let view = view.name();
                    assert!(
                        page.contains(kept),
                        "{kept}: not on the page {view} of {name}"
                    );
                    assert!(
                        text.contains(kept),
                        "{kept}: not in the text {view} of {name}"
                    );
                    looked_at += 1;
                }
            }
        }
    }
    assert!(looked_at > 50, "{looked_at}");
}

#[test]
fn no_view_of_any_visit_holds_what_was_not_to_be_kept() {
    for name in VISITS {
        let visit = visit::named(name);
        let not_kept = visit.not_kept.iter().map(String::as_str);
        for words in not_kept.chain(["I went back to the crossing on Sunday"]) {
            for view in views() {
                assert!(!sheet(&visit.plan, &view).contains(words), "{name}");
                assert!(!text_of(&visit.plan, &view).contains(words), "{name}");
            }
        }
    }
}

#[test]
fn the_short_one_lacks_what_was_left_out_and_holds_the_rest() {
    let plan = visit::named("amina").plan;
    let left_out = [PlanPart::People, PlanPart::Card(card("feeling-safe"))];
    let short = plan.without(&left_out);
    let rest = [
        "جواز سفري وصور أمي (3 صور)",
        "ring at 9 tomorrow, from a number that does not show",
    ];

    for (file, text) in [
        (file(&short), text_of(&short, &View::MyPlan)),
        (
            sheet(&short, &View::EasyRead),
            text_of(&short, &View::EasyRead),
        ),
    ] {
        for gone in [
            "أريد أن أنام ليلة واحدة دون خوف.",
            "Amina stays at her friend's tonight.",
            "Huda, interpreter",
            "feeling-safe",
            "Feeling safe",
        ] {
            assert!(!file.contains(gone), "{gone}");
            assert!(!text.contains(gone), "{gone}");
        }
        for held in rest {
            assert!(file.contains(held), "{held}");
            assert!(text.contains(held), "{held}");
        }
    }
    assert_eq!(
        record::decode_file(&file(&short)).unwrap().plan,
        short.to_take_home()
    );
}

#[test]
fn only_my_plan_carries_the_plan() {
    let plan = visit::named("ray").plan;
    for view in views() {
        let sheet = sheet(&plan, &view);
        assert!(!sheet.contains("<script"), "{}", view.name());
        assert!(record::decode_file(&sheet).is_err());
    }
}

#[test]
fn a_part_holds_what_was_ticked_and_nothing_of_anything_else() {
    let plan = with([
        line(About::Talking, "slowly"),
        line(About::PleaseDo, "ring"),
        line(About::Helps, "the radio"),
        line(About::HardDay, "letters"),
        line(About::Story, "my story"),
        line(About::Card(card("quiet")), "nights"),
        Change::SayWhoIsHere(vec![alongside::plan::Present::named(wording("Huda"))]),
    ]);
    let part = View::Part(APart {
        shown_to: Some(wording("Dr Lee")),
        what_for: Some(wording("my stay")),
        ..APart::at_first()
    });
    let sheet = sheet(&plan, &part);

    for held in ["slowly", "ring", "the radio", "For Dr Lee. Why: my stay"] {
        assert!(sheet.contains(held), "{held}");
    }
    for other in ["letters", "my story", "nights", "Huda", "Quiet"] {
        assert!(!sheet.contains(other), "{other}");
    }
}

#[test]
fn a_part_says_who_it_is_for_only_as_far_as_that_was_said() {
    let plan = with([line(About::PleaseDo, "ring")]);
    let about = |to: &str, what: &str| {
        let (shown_to, what_for) = (to, what);
        let part = APart {
            shown_to: alongside::plan::Wording::parse(shown_to),
            what_for: alongside::plan::Wording::parse(what_for),
            ..APart::at_first()
        };
        text_of(&plan, &View::Part(part))
    };

    assert!(about("Bo", "").contains("\nFor Bo\n"));
    assert!(about("", "a move").contains("\nWhy: a move\n"));
    assert!(!about("", "").contains("\nFor ") && !about("", "").contains("Why:"));
}

#[test]
fn about_me_has_the_seven_headings_in_their_order_then_who_helped_and_when() {
    let plan = with([
        line(About::Card(card("quiet")), "nights"),
        tie("Per"),
        line(About::Talking, "slowly"),
        line(About::GoodDay, "fog"),
        line(About::PleaseDo, "ring"),
        line(About::PleaseDoNot, "knock"),
        line(About::Helps, "tea"),
        line(About::Story, "once"),
        Change::NameWorker(Some(wording("Bo"))),
    ]);
    let outline = outline(&plan, &View::AboutMe);
    let headings: Vec<&str> = outline
        .sections
        .iter()
        .map(|s| s.heading.as_str())
        .collect();

    assert_eq!(
        headings,
        [
            "What is most important to me",
            "People who are important to me",
            "How I communicate and how to communicate with me",
            "My wellness",
            "Please do and please don't",
            "How and when to support me",
            "Also worth knowing about me",
            "How this was written",
        ]
    );
    let text = text_of(&plan, &View::AboutMe);
    assert!(text.contains("Supported to write this by\nBo\n"));
    assert!(text.contains("Date\n24 November 2026\n"));
}

#[test]
fn practice_is_said_first_in_every_view_and_every_form() {
    let id = PlanId::parse("made-up-1").unwrap();
    let mut plan = Plan::begin_practice(id, day("2026-11-24"));
    plan.apply(sort("quiet", alongside::plan::Tray::TalkAboutNow))
        .unwrap();
    let practice = "This is practice. This person is made up.";

    for view in views() {
        assert_eq!(outline(&plan, &view).about[0], practice, "{}", view.name());
        assert!(sheet(&plan, &view).contains(practice));
        assert!(text_of(&plan, &view).contains(practice));
        assert!(!text_of(&empty(), &view).contains(practice));
    }
    assert!(file(&plan).contains(practice));
}

#[test]
fn while_it_is_urgent_no_view_shows_anything_beyond_this_week() {
    let later = [
        line(About::Gift, "later one"),
        line(About::Year, "later two"),
        line(About::Halfway, "later three"),
        line(About::NextMonth, "later four"),
    ];
    let mut plan = with([
        Change::ChoosePath(Path::Urgent),
        line(About::ThisWeek, "a lamp"),
    ]);
    for change in later {
        plan.apply(change).unwrap();
    }

    let everything = View::Part(APart {
        parts: plan.parts(),
        ..APart::default()
    });
    for view in views().into_iter().chain([everything]) {
        let text = text_of(&plan, &view);
        assert!(!text.contains("later"), "{}: {text}", view.name());
        assert!(!text.contains("A year from now"), "{}", view.name());
    }
    assert!(text_of(&plan, &View::MyPlan).contains("This week\n\na lamp\n"));
}

#[test]
fn in_easy_read_style_every_row_has_a_picture_and_one_thing() {
    for name in VISITS {
        let plan = visit::named(name).plan;
        let sheet = sheet(&plan, &View::EasyRead);
        let rows = sheet.split("<ul class=\"rows\"").skip(1);
        for row in rows.flat_map(|list| list.split("<li>\n").skip(1)) {
            assert!(row.starts_with("<svg") || row.starts_with("<img"), "{row}");
            assert!(row.matches("class=\"said\"").count() <= 1, "{row}");
        }
    }
}

#[test]
fn the_styles_of_a_view_are_allowed_by_their_hashes() {
    let sheet = sheet(&empty(), &View::EasyRead);
    let styles: Vec<String> = sheet
        .split("<style>")
        .skip(1)
        .map(|rest| base64(&Sha256::digest(rest.split_once("</style>").unwrap().0)))
        .collect();
    let right = format!("'sha256-{}' 'sha256-{}'", styles[0], styles[1]);

    assert_eq!(
        between(&sheet, "style-src ", ";"),
        right,
        "in src/document/html.rs the policy of a sheet must be this"
    );
}

#[test]
fn the_headings_of_every_view_go_down_one_step_at_a_time() {
    for view in views() {
        for name in VISITS {
            let tags = read(&sheet(&visit::named(name).plan, &view)).tags;
            let level = |tag: &String| match tag.as_str() {
                "h1" | "h2" | "h3" | "h4" => tag[1..].parse::<i32>().ok(),
                _ => None,
            };
            let levels: Vec<i32> = tags.iter().filter_map(level).collect();
            assert_eq!(levels[0], 1);
            assert!(levels[1..].iter().all(|level| *level > 1));
            assert!(
                levels.windows(2).all(|pair| pair[1] <= pair[0] + 1),
                "{levels:?}"
            );
        }
    }
}

/// The part of the plan in which these words stand.
fn place_of(plan: &Plan, words: &str) -> PlanPart {
    let line = plan.lines().iter().find(|line| line.text.as_str() == words);
    if let Some(line) = line {
        return PlanPart::of(&line.about);
    }
    if plan.ties().iter().any(|tie| tie.name.as_str() == words) {
        return PlanPart::People;
    }
    let is_said = |mut texts: Box<dyn Iterator<Item = &Wording> + '_>| {
        texts.any(|text| text.as_str() == words)
    };
    if plan
        .asks()
        .iter()
        .any(|ask| is_said(Box::new(ask.asked.texts())))
    {
        return PlanPart::Asks;
    }
    let mut invited = plan.invitations().iter();
    if invited.any(|one| is_said(Box::new(one.asked.texts()))) {
        return PlanPart::Invitations;
    }
    PlanPart::Promises
}

/// What each view is there to show.
fn shows(view: &View, part: &PlanPart) -> bool {
    match view {
        View::MyPlan | View::EasyRead => true,
        View::OnePage => matches!(
            part,
            PlanPart::Card(_) | PlanPart::Gifts | PlanPart::PleaseDo | PlanPart::Support
        ),
        View::AboutMe => !matches!(
            part,
            PlanPart::Promises | PlanPart::Asks | PlanPart::Invitations
        ),
        View::Promises => *part == PlanPart::Promises,
        View::Harder => *part == PlanPart::Harder,
        View::Part(chosen) => chosen.parts.contains(part),
        View::Ask(_) | View::Invitation(_) => false,
    }
}

fn outline(plan: &Plan, view: &View) -> alongside::document::Outline {
    alongside::document::outline(plan, view, &alongside::words::Words::english())
}

fn tie(name: &str) -> Change {
    use alongside::plan::{Ring, TieDraft};
    Change::AddTie(TieDraft::new(wording(name), Ring::Closest))
}
