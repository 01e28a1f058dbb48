//! What is on the paper beside the sentences: people by how close they are and drawn, a picture for each promise, the lines
//! at the end, and room to write by hand.

use alongside::document::{
    self, Blank, EndLine, Mark, Outline, Part, People, Rows, View, outline_without, promise_picture,
};
use alongside::plan::{
    ActionId, Alongside, AskDraft, Change, Cost, CostKind, InTheWay, InTheWayKind, Kind, Party,
    Plan, PlanPart, Present, PromiseDraft, Ring, Shelf, TieDraft, Wording,
};
use alongside::words::{Money, Words};

use crate::made::{file, outline, promise, sheet, text_of, view, views, with, wording};
use crate::visit;

fn tie(name: &str, ring: Ring) -> Change {
    Change::AddTie(TieDraft::new(wording(name), ring))
}

fn everybody() -> Plan {
    with([
        tie("Bo", Ring::PaidToBeHere),
        tie("Col", Ring::WouldLikeToBe),
        tie("my sister", Ring::UsedToBeClose),
        tie("Per", Ring::Important),
        tie("Mum", Ring::Closest),
    ])
}

fn people(outline: &Outline) -> &People {
    let Part::People(people) = &outline.section("people").unwrap().parts[0] else {
        unreachable!()
    };
    people
}

#[test]
fn people_stand_in_the_order_of_closeness_and_those_who_are_paid_last() {
    let outline = outline(&everybody());
    let rings = &people(&outline).rings;
    let told: Vec<(&str, usize, &str)> = rings
        .iter()
        .flat_map(|ring| {
            let people = ring.people.iter();
            people.map(|one| (ring.name.as_str(), one.number, one.name.as_str()))
        })
        .collect();

    assert_eq!(
        told,
        [
            ("Closest to me", 1, "Mum"),
            ("Important to me", 2, "Per"),
            ("Used to be close", 3, "my sister"),
            ("I would like to be closer", 4, "Col"),
            ("Paid to support me", 5, "Bo"),
        ]
    );
}

#[test]
fn everybody_is_drawn_under_their_number_and_nearer_the_middle_the_closer_they_are() {
    let outline = outline(&everybody());
    let map = people(&outline).map.as_ref().unwrap();
    let far = |number: usize| {
        let spot = map.spots.iter().find(|spot| spot.number == number).unwrap();
        let down = f64::from(spot.y) - f64::from(map.letters) / 3.0 - 500.0;
        (f64::from(spot.x) - 500.0).hypot(down)
    };

    assert_eq!(map.spots.len(), 5);
    assert!(far(1) < far(2) && far(2) < far(3));
    assert!(far(2) < far(4) && far(2) < far(5));
    let marks: Vec<Mark> = map.spots.iter().map(|spot| spot.mark).collect();
    let near = [Mark::Near, Mark::Near];
    assert_eq!(marks[..2], near);
    assert_eq!(marks[2..], [Mark::UsedToBe, Mark::Wished, Mark::Paid]);
}

#[test]
fn the_drawing_says_what_it_shows_and_no_name_is_on_it() {
    let file = file(&everybody());
    let (_, map) = file.split_once("<svg class=\"map\"").unwrap();
    let (map, _) = map.split_once("</svg>").unwrap();

    assert!(map.contains("role=\"img\""));
    assert!(map.contains("<title>A map of my people</title>"));
    assert!(map.contains("<desc>I am in the middle."));
    for number in 1..=5 {
        assert!(map.contains(&format!(">{number}</text>")), "{number}");
        assert_eq!(
            file.matches(&format!("\">{number}</span>\u{a0}<bdi>"))
                .count(),
            1
        );
    }
    assert!(!map.contains("Mum"));
}

#[test]
fn a_number_on_the_map_is_never_smaller_than_eleven_points() {
    for many in [1, 9, 20, 40] {
        let ties = (0..many).map(|_| tie("x", Ring::Closest));
        let outline = outline(&with(ties));
        let Some(map) = &people(&outline).map else {
            assert!(many > 20, "{many} have room");
            continue;
        };
        let millimetres = f64::from(map.letters * map.wide) / 1000.0;
        assert!(millimetres * 72.0 / 25.4 >= 11.0, "{many}: {millimetres}");
        assert!(map.wide <= 120, "{many} on {} mm", map.wide);
    }
}

#[test]
fn who_is_left_out_of_a_short_plan_is_not_on_its_map() {
    let short = everybody().without(&[PlanPart::People]);
    let file = file(&short);

    assert!(!file.contains("class=\"map") && !file.contains("A map of my people"));
}

#[test]
fn each_thing_on_the_shelf_has_a_picture_of_its_own_and_so_has_each_kind() {
    let words = Words::english();
    let made = |shelf: Option<&str>, kind| {
        let shelf = shelf.map(|id| Shelf {
            action: ActionId::parse(id).unwrap(),
            detail: None,
        });
        let draft = PromiseDraft {
            shelf,
            kind,
            ..promise(Party::Worker, "see to it", None)
        };
        let plan = with([Change::MakePromise(draft)]);
        promise_picture(&plan.promises()[0], &words)
    };
    let actions = [
        "come-with",
        "call-together",
        "sort-form",
        "open-letters",
        "check-money",
        "find-furniture",
        "food-shop",
        "register-to-vote",
        "find-out",
        "go-for-a-walk",
        "say-hello",
    ];
    let from_shelf = actions.map(|id| made(Some(id), Kind::ThisWeek));
    let by_kind = Kind::ALL.map(|kind| made(None, kind));
    let mut pictures: Vec<&str> = from_shelf.into_iter().chain(by_kind).collect();
    pictures.sort_unstable();
    let all = pictures.len();
    pictures.dedup();

    assert_eq!(pictures.len(), all, "{pictures:?}");
    assert!(
        pictures
            .iter()
            .all(|name| alongside::guide::Picture::named(name).is_some())
    );
}

#[test]
fn a_promise_in_ones_own_words_has_the_picture_of_what_it_is_about() {
    let words = Words::english();
    for (what, kind, picture) in [
        ("come with me to the flat", Kind::ThisWeek, "friends"),
        ("Find a lamp, and ring Per", Kind::Sorted, "lamp"),
        ("ring Per about a lamp", Kind::Grow, "phone"),
        ("bring soup", Kind::ThisWeek, "calendar-event"),
        ("sing", Kind::Grow, "seedling"),
        ("call the office", Kind::NeedsYes, "hand-finger"),
    ] {
        let draft = PromiseDraft {
            kind,
            ..promise(Party::Worker, what, None)
        };
        let plan = with([Change::MakePromise(draft)]);
        assert_eq!(
            promise_picture(&plan.promises()[0], &words),
            picture,
            "{what}"
        );
    }
}

#[test]
fn the_promises_of_a_visit_do_not_all_look_the_same() {
    for name in ["ray", "amina", "jules", "ray-again"] {
        let outline = outline(&visit::named(name).plan);
        let Part::Promises(promises) = &outline.section("next").unwrap().parts[0] else {
            unreachable!()
        };
        let mut pictures: Vec<&str> = promises.iter().map(|one| one.picture).collect();
        pictures.sort_unstable();
        pictures.dedup();
        assert_eq!(pictures.len(), promises.len(), "{name}: {pictures:?}");
    }
}

#[test]
fn one_line_says_whose_words_these_are_and_only_others_are_marked() {
    let plan = visit::named("ray").plan;
    let file = file(&plan);

    assert_eq!(
        file.matches("Words with a line beside them are mine")
            .count(),
        1
    );
    assert!(!file.contains("my words"), "not on each line");
    assert!(file.contains("written for me by Dawn"));
    let invitation = View::Invitation(visit::named("jules").plan.invitations()[0].id);
    let page = sheet(&visit::named("jules").plan, &invitation);
    assert!(
        !page.contains("Words with a line"),
        "where nothing is marked"
    );
}

#[test]
fn the_lines_at_the_end_can_be_left_out_one_by_one() {
    let mut helper = Present::named(wording("Huda"));
    helper.helped = true;
    let plan = with([
        tie("Mum", Ring::Closest),
        Change::NameWorker(Some(wording("Bo"))),
        Change::SayWhoIsHere(vec![helper, Present::named(wording("Per"))]),
    ]);
    let lines = [
        (EndLine::WhoHelped, ["Bo helped", "Huda helped"].as_slice()),
        (EndLine::WhoWasHere, &["Also here: Per", "Huda helped"]),
        (EndLine::NotOfficial, &["It is not an official care plan."]),
    ];
    let words = Words::english();
    for view in [View::MyPlan, View::EasyRead] {
        let whole = outline_without(&plan, &view, &[], &words).closing;
        for (line, gone) in &lines {
            let left = outline_without(&plan, &view, &[*line], &words).closing;
            for text in *gone {
                assert!(whole.iter().any(|one| one.contains(text)), "{text}");
                assert!(
                    !left.iter().any(|one| one.contains(text)),
                    "{text}: {left:?}"
                );
            }
        }
    }
    let all = lines.map(|(line, _)| line);
    for view in views() {
        let text = document::text(&outline_without(&plan, &view, &all, &words));
        for gone in ["Bo", "Huda", "Per", "official"] {
            assert!(!text.contains(gone), "{}: {gone}", view.name());
        }
    }
}

fn asked(draft: AskDraft) -> Plan {
    let way = InTheWay {
        rule: Some(wording("No debts.")),
        ..InTheWay::new(InTheWayKind::OwnRule)
    };
    let mut plan = with([Change::MakePromise(promise(Party::Worker, "ask", None))]);
    let promise = plan.promises()[0].id;
    let way = Some(Box::new(way));
    plan.apply(Change::SayInTheWay { promise, way }).unwrap();
    let draft = AskDraft {
        promise: Some(promise),
        step: Some(wording("Move me.")),
        life: Some(wording("A door.")),
        ..draft
    };
    plan.apply(Change::MakeAsk(Box::new(draft))).unwrap();
    plan
}

fn ask_view(plan: &Plan) -> View {
    View::Ask(plan.asks()[0].id)
}

#[test]
fn a_request_says_what_first_then_the_rule_and_why_and_ends_with_the_answer() {
    let cost = Cost {
        kind: CostKind::Strain,
        figure: None,
        words: None,
    };
    let plan = asked(AskDraft {
        costs_now: vec![cost],
        ..AskDraft::default()
    });
    let outline = view(&plan, &ask_view(&plan));
    let headings: Vec<&str> = outline
        .sections
        .iter()
        .map(|one| one.heading.as_str())
        .collect();

    assert_eq!(outline.title, "A request");
    assert_eq!(
        headings,
        [
            "What we are asking for",
            "The rule",
            "The life I want",
            "Is it allowed?",
            "What would get better?",
            "Who will help make it work?",
            "What it costs",
            "Who this is about",
            "Your answer",
        ]
    );
    assert!(text_of(&plan, &ask_view(&plan)).contains("The rule\n\nNo debts.\n"));
}

#[test]
fn a_request_has_boxes_and_lines_to_answer_by_hand() {
    let plan = asked(AskDraft::default());
    let page = sheet(&plan, &ask_view(&plan));
    let outline = view(&plan, &ask_view(&plan));
    let boxes = |part: &Part| {
        matches!(part, Part::Blanks(blanks)
            if blanks.contains(&Blank::Boxes(vec!["Yes".to_owned(), "No".to_owned()])))
    };

    assert!(outline.section("decide").unwrap().parts.iter().any(boxes));
    assert_eq!(page.matches("<span class=\"box\">").count(), 2);
    // Whose it is; which rule, who else, by when; a name; and to whom.
    assert_eq!(page.matches("<span class=\"room\">").count(), 6);
}

#[test]
fn whose_matter_it_is_stands_on_a_request_only_where_the_person_said_so() {
    let reference = "Flat 4, 12 Mill Street";
    let unsaid = asked(AskDraft::default());
    let said = asked(AskDraft {
        reference: Some(wording(reference)),
        ..AskDraft::default()
    });
    let room = |plan: &Plan| {
        let outline = view(plan, &ask_view(plan));
        let Part::Blanks(blanks) = &outline.section("about-whom").unwrap().parts[0] else {
            unreachable!()
        };
        let Blank::Line { known, room, .. } = &blanks[0] else {
            unreachable!()
        };
        (known.clone(), *room)
    };

    assert_eq!(room(&unsaid), (None, Rows::OneLine));
    assert_eq!(room(&said), (Some(reference.to_owned()), Rows::None));
}

#[test]
fn a_request_says_how_to_reply_as_far_as_that_is_known() {
    let reply = |plan: &Plan| {
        let text = text_of(plan, &ask_view(plan));
        let (_, reply) = text.split_once("Please reply to\n").unwrap();
        reply.split("\n\n").next().unwrap().trim_end().to_owned()
    };
    let mut plan = asked(AskDraft::default());
    assert_eq!(reply(&plan), "____________________");

    plan.apply(Change::NameWorker(Some(wording("Femi"))))
        .unwrap();
    assert_eq!(reply(&plan), "Femi\n____________________");

    let alongside = Alongside {
        who: Wording::parse("Mo"),
        reach: Wording::parse("0161 496 0000"),
        ..Alongside::default()
    };
    plan.apply(Change::WalkAlongside(Box::new(alongside)))
        .unwrap();
    assert_eq!(reply(&plan), "Mo\n0161 496 0000");

    let id = plan.asks()[0].id;
    let draft = AskDraft {
        reply_to: Some(wording("the desk")),
        ..plan.asks()[0].asked.clone()
    };
    let draft = Box::new(draft);
    plan.apply(Change::ChangeAsk { ask: id, draft }).unwrap();
    assert_eq!(reply(&plan), "the desk");
}

#[test]
fn what_it_costs_stands_side_by_side_in_the_money_of_the_place() {
    let cost = |figure| Cost {
        kind: CostKind::Money,
        figure: Some(figure),
        words: None,
    };
    let plan = asked(AskDraft {
        costs_now: vec![cost(275), cost(120)],
        costs_later: vec![cost(60)],
        ..AskDraft::default()
    });
    for (place, now, then) in [
        ("en-GB", "£275", "£60"),
        ("AU", "$275", "$60"),
        ("IE", "€275", "€60"),
    ] {
        let words = Words::english().with_money(Money::of(place));
        let outline = document::outline(&plan, &ask_view(&plan), &words);
        let Part::Beside(sides) = &outline.section("costs").unwrap().parts[0] else {
            unreachable!()
        };
        assert_eq!(sides.len(), 2, "one beside the other");
        assert_eq!(sides[0].day, "If nothing changes");
        assert_eq!(sides[1].day, "If the answer is yes");
        assert_eq!(sides[0].changed[0], now);
        assert_eq!(sides[1].changed[0], then);
        let sign = &now[..now.len() - 3];
        assert!(sides[0].changed[2].ends_with(&format!("= {sign}395")));
    }
}

#[test]
fn an_invitation_says_how_to_answer_where_that_is_known() {
    let mut plan = visit::named("jules").plan;
    let invitation = View::Invitation(plan.invitations()[0].id);
    assert!(!text_of(&plan, &invitation).contains("How to answer"));

    let alongside = Alongside {
        reach: Wording::parse("0161 496 0000"),
        ..Alongside::default()
    };
    plan.apply(Change::WalkAlongside(Box::new(alongside)))
        .unwrap();
    let text = text_of(&plan, &invitation);
    assert!(
        text.contains("How to answer\n\nPlease reply to\nFemi\n0161 496 0000\n"),
        "{text}"
    );
}
