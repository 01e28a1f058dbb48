//! Invitations, asks for a yes and what is in the way: what each page holds, and above all what it lacks.

use alongside::document::{self, CalendarSays, View};
use alongside::plan::{
    Alongside, AskDraft, Change, Cost, CostKind, InTheWayKind, InvitationDraft, Load, Party, Path,
    Plan, PlanPart, Wording,
};
use alongside::record;
use alongside::words::Words;

use crate::made::{day, file, line, promise, sheet, text, text_of, with, wording};
use crate::page::read;
use crate::visit;

#[test]
fn the_invitation_of_a_visit_says_who_it_is_for_what_for_who_introduces_and_who_will_be_there() {
    let plan = visit::named("jules").plan;
    let view = View::Invitation(plan.invitations()[0].id);
    for said in [read(&sheet(&plan, &view)).text, text_of(&plan, &view)] {
        for held in [
            "An invitation from Jules",
            "For Sal from the law centre",
            "to look at the fine",
            "Femi will introduce us.",
            "I want to be there.",
        ] {
            assert!(said.contains(held), "{held}: {said}");
        }
    }
}

#[test]
fn the_invitation_of_a_visit_holds_nothing_else_of_the_plan() {
    let plan = visit::named("jules").plan;
    let view = View::Invitation(plan.invitations()[0].id);
    let (page, words) = (sheet(&plan, &view), text_of(&plan, &view));
    let on_it = ["Sal from the law centre", "to look at the fine"];
    let others: Vec<&str> = every_text(&plan)
        .into_iter()
        .filter(|text| !on_it.contains(text))
        .collect();
    assert!(others.len() > 20, "{others:?}");

    let told = ["next door", "arrears", "2026", plan.id().as_str()];
    for other in others.into_iter().chain(told) {
        assert!(!words.contains(other), "{other}");
        assert!(
            !read(&page).text.contains(other),
            "{other} is on the page of the invitation"
        );
    }
    assert!(!page.contains("<script") && !page.contains("next door"));
    assert!(record::decode_file(&page).is_err(), "it carries no plan");
}

#[test]
fn who_to_reach_stands_on_the_plan_the_request_and_the_invitation() {
    let mut plan = visit::named("jules").plan;
    let views = [
        View::MyPlan,
        View::Ask(plan.asks()[0].id),
        View::Invitation(plan.invitations()[0].id),
    ];
    let reach = "Tuesdays at the library";
    for view in &views {
        assert!(!text_of(&plan, view).contains(reach));
    }
    let alongside = Alongside {
        who: Some(wording("Femi")),
        reach: Some(wording(reach)),
        ..Alongside::default()
    };
    plan.apply(Change::WalkAlongside(Box::new(alongside)))
        .unwrap();
    for view in &views {
        let said = text_of(&plan, view);
        assert!(
            said.contains(reach) && said.contains("Femi"),
            "{view:?}: {said}"
        );
    }
}

#[test]
fn what_may_be_told_is_in_the_plan_and_in_nothing_that_is_handed_to_others() {
    let notes = ["the fine, and only the fine", "what happened on the stairs"];
    let mut draft = InvitationDraft::new(wording("Sal"));
    (draft.may_be_told, draft.may_not_be_told) = (Some(wording(notes[0])), Some(wording(notes[1])));
    draft.tells = Some(wording("I like tea."));
    let plan = with([Change::Invite(Box::new(draft))]);
    let invitation = View::Invitation(plan.invitations()[0].id);
    let part = View::Part(document::APart {
        parts: vec![PlanPart::Invitations],
        ..document::APart::default()
    });

    for note in notes {
        assert!(text(&plan).contains(note) && file(&plan).contains(note));
        for view in [&invitation, &part] {
            assert!(!sheet(&plan, view).contains(note), "{}", view.name());
            assert!(!text_of(&plan, view).contains(note), "{}", view.name());
        }
    }
    for view in [&invitation, &part] {
        assert!(text_of(&plan, view).contains("I like tea."));
    }
}

#[test]
fn the_ask_of_a_visit_says_every_word_that_was_said_for_it() {
    let plan = visit::named("jules").plan;
    let ask = &plan.asks()[0];
    let view = View::Ask(ask.id);
    for page in [read(&sheet(&plan, &view)).text, text_of(&plan, &view)] {
        for said in ask.asked.texts() {
            assert!(page.contains(said.as_str()), "{}: {page}", said.as_str());
        }
        for held in [
            "A request from Jules",
            "It starts on 1 December 2026.",
            "We will check how it is going on 1 March 2027.",
            "4 December 2026",
            "Please tell us which rule says no.",
            "Please tell us who else can look at this.",
            "I know what this says, and I agree to send it.",
        ] {
            assert!(page.contains(held), "{held}: {page}");
        }
        assert!(!page.contains("Not sure yet"), "all three were said");
    }
}

#[test]
fn the_ask_of_a_visit_holds_nothing_else_of_the_plan() {
    let plan = visit::named("jules").plan;
    let view = View::Ask(plan.asks()[0].id);
    let (page, words) = (sheet(&plan, &view), text_of(&plan, &view));
    let asked: Vec<&str> = plan.asks()[0].asked.texts().map(Wording::as_str).collect();
    let mut others = every_text(&plan);
    // A name may stand in what was written for the one who decides.
    others.retain(|text| !asked.iter().any(|asked| asked.contains(text)));
    assert!(others.len() > 15, "{others:?}");
    // The rule stands in it: it is what the one who decides can change.
    let rule = "Nobody with arrears can go on the list to move.";
    assert!(others.contains(&rule) && words.contains(rule) && page.contains(rule));
    others.retain(|other| *other != rule);
    for other in others.into_iter().chain(["next door", "Sal"]) {
        assert!(!words.contains(other), "{other}");
        assert!(!page.contains(other), "{other}");
    }
    assert!(!page.contains("<script") && record::decode_file(&page).is_err());
}

#[test]
fn an_ask_may_be_taken_when_the_person_agrees_and_not_before() {
    let mut plan = visit::named("jules").plan;
    let ask = plan.asks()[0].id;
    let view = View::Ask(ask);
    assert!(view.may_be_taken(&plan));

    let agreed = false;
    plan.apply(Change::AgreeToAsk { ask, agreed }).unwrap();
    assert!(!view.may_be_taken(&plan));
    assert!(!text_of(&plan, &view).contains("I agree to send it"));
    plan.apply(Change::RemoveAsk(ask)).unwrap();
    assert!(!view.may_be_taken(&plan), "it is gone");
}

#[test]
fn a_weighing_in_which_nothing_was_said_is_not_sure_yet() {
    let draft = AskDraft {
        worth: Some(wording("One van.")),
        ..AskDraft::default()
    };
    let plan = with([Change::MakeAsk(Box::new(draft))]);
    let page = text_of(&plan, &View::Ask(plan.asks()[0].id));

    assert!(page.contains("Is it allowed?\n\nNot sure yet\n"), "{page}");
    assert!(
        page.contains("What would get better?\n\nOne van.\n"),
        "{page}"
    );
    assert!(
        page.contains("Who will help make it work?\n\nNot sure yet\n"),
        "{page}"
    );
    assert!(!page.contains("What it costs"), "nobody said anything");
}

#[test]
fn a_sum_is_shown_with_its_figures_and_only_where_there_are_two() {
    let cost = |kind, figure, words: &str| Cost {
        kind,
        figure,
        words: Wording::parse(words),
    };
    let draft = AskDraft {
        costs_now: vec![
            cost(CostKind::Money, Some(275), "a letter"),
            cost(CostKind::Visits, Some(1), ""),
            cost(CostKind::Money, Some(120), ""),
            cost(CostKind::Crises, None, "one night in hospital"),
            cost(CostKind::Strain, None, "Nobody sleeps."),
        ],
        costs_later: vec![cost(CostKind::Money, Some(60), "one van")],
        ..AskDraft::default()
    };
    let plan = with([Change::MakeAsk(Box::new(draft))]);
    let page = text_of(&plan, &View::Ask(plan.asks()[0].id));

    let now = "If nothing changes\n£275: a letter\n1 visit\n£120\nCrises: one night in hospital\n\
               Stress: Nobody sleeps.\nMoney in total: £275 + £120 = £395\n";
    assert!(page.contains(now), "{page}");
    assert!(
        page.contains("If the answer is yes\n£60: one van\n\n"),
        "{page}"
    );
}

#[test]
fn the_calendar_of_the_visit_has_its_two_days_and_nothing_that_was_asked() {
    let plan = visit::named("jules").plan;
    for says in [CalendarSays::ThePromise, CalendarSays::OnlyThatThereIsOne] {
        let calendar = document::calendar(&plan, says, &Words::english()).unwrap();
        let unfolded = calendar.replace("\r\n ", "");
        let days: Vec<&str> = unfolded
            .lines()
            .filter_map(|line| line.strip_prefix("DTSTART;VALUE=DATE:"))
            .collect();
        assert_eq!(days, ["20261126", "20261204"]);
        for other in ["next door", "Adeyemi", "arrears", "Sal", "fine"] {
            assert!(!unfolded.contains(other), "{other}");
        }
    }
}

#[test]
fn my_plan_tells_of_them_in_its_order() {
    let mut plan = visit::named("jules").plan;
    let load = Load {
        workers: 7,
        forms: 1,
        ..Load::default()
    };
    plan.apply(Change::CountLoad(load)).unwrap();
    let mut alongside = plan.alongside().clone();
    alongside.who = Some(wording("Femi"));
    alongside.leaving = Some(wording("Femi tells me four weeks before."));
    plan.apply(Change::WalkAlongside(Box::new(alongside.clone())))
        .unwrap();
    let ids = |plan: &Plan| -> Vec<&'static str> {
        let outline = document::my_plan(plan, &Words::english());
        outline.sections.iter().map(|section| section.id).collect()
    };
    let short = [
        "next",
        "alongside",
        "invitations",
        "matters",
        "people",
        "year",
        "in-the-way",
        "asks",
        "load",
        "words",
    ];
    assert_eq!(ids(&plan), short);

    alongside.away = Some(wording(&"Ask for Mo at the desk. ".repeat(9)));
    plan.apply(Change::WalkAlongside(Box::new(alongside)))
        .unwrap();
    let long = [
        "next",
        "invitations",
        "matters",
        "people",
        "year",
        "in-the-way",
        "asks",
        "load",
        "alongside",
        "words",
    ];
    assert_eq!(ids(&plan), long);
    assert!(text(&plan).contains("In one month, I have:\n7 workers\n1 form\n"));
    let html = file(&plan);
    let pictures: Vec<usize> = html
        .split("<div class=\"counted\">")
        .skip(1)
        .map(|counted| {
            counted
                .split("</div>")
                .next()
                .unwrap()
                .matches("<svg")
                .count()
        })
        .collect();
    assert_eq!(pictures, [7, 1], "one for each that was counted");
}

#[test]
fn what_is_in_the_way_stands_with_its_kind_its_rule_and_whether_it_is_real() {
    let said = text(&visit::named("jules").plan);
    let way = "\nFriday 4 December\nFemi will ask housing to let Jules move with the debt.\n\
               They have a rule of their own about this.\nThe rule: Nobody with arrears can go on the list to move.\n\
               We do not know yet if it is a real rule.\n";
    assert!(said.contains(way), "{said}");
    assert!(said.contains("Words explained") && said.contains("Arrears"));
}

#[test]
fn in_a_crisis_nothing_that_is_asked_for_later_is_shown_and_all_of_it_is_kept() {
    let later = AskDraft {
        to: Some(wording("later Mr Lee")),
        decide_by: Some(day("2027-01-30")),
        ..AskDraft::default()
    };
    let soon = AskDraft {
        to: Some(wording("Ms Soon")),
        decide_by: Some(day("2026-11-27")),
        ..AskDraft::default()
    };
    let mut guest = InvitationDraft::new(wording("later Sal"));
    guest.by = Some(day("2027-01-30"));
    let load = Load {
        letters: 4,
        ..Load::default()
    };
    let mut plan = with([
        line(alongside::plan::About::ThisWeek, "a lamp"),
        Change::MakePromise(promise(Party::Worker, "ring later", Some("2027-01-30"))),
        Change::MakeAsk(Box::new(later)),
        Change::MakeAsk(Box::new(soon)),
        Change::Invite(Box::new(guest)),
        Change::CountLoad(load),
    ]);
    let id = plan.promises()[0].id;
    plan.apply(Change::in_the_way(id, InTheWayKind::Law))
        .unwrap();
    plan.apply(Change::ChoosePath(Path::Urgent)).unwrap();

    for view in [View::MyPlan, View::EasyRead] {
        let text = text_of(&plan, &view);
        assert!(
            !text.contains("later") && !text.contains("letters"),
            "{text}"
        );
        assert!(!text.contains("The law"), "{text}");
        assert!(text.contains("Ms Soon"), "{text}");
    }
    assert_eq!(record::decode_file(&file(&plan)).unwrap().plan, plan);
}

/// Everything that anybody said in a plan, each by itself.
fn every_text(plan: &Plan) -> Vec<&str> {
    let lines = plan.lines().iter().map(|line| &line.text);
    let ties = plan.ties().iter().map(|tie| &tie.name);
    let cards = plan.own_cards().iter().map(|own| &own.word);
    let here = plan.visits().iter().flat_map(|visit| &visit.here);
    let here = here.map(|present| &present.name);
    let promises = plan.promises().iter().map(|promise| &promise.what);
    let ways = plan.promises().iter();
    let ways = ways.flat_map(|promise| promise.in_the_way.iter().flat_map(|way| way.texts()));
    let asks = plan.asks().iter().flat_map(|ask| ask.asked.texts());
    let guests = plan.invitations().iter();
    let guests = guests.flat_map(|guest| guest.asked.texts());
    let said = lines.chain(ties).chain(cards).chain(here).chain(promises);
    let said = said.chain(ways).chain(asks).chain(guests);
    said.map(Wording::as_str).collect()
}
