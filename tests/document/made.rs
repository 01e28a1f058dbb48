//! Plans made for one test, and documents made from plans.

use alongside::document::{APart, View};
use alongside::plan::{
    About, CardId, Change, Day, Kind, LineDraft, Party, Place, Plan, PlanId, PromiseDraft, Tray,
    Whose, Wording,
};
use alongside::words::Words;
use alongside::{document, record};

pub fn empty() -> Plan {
    Plan::begin(PlanId::parse("made-up-1").unwrap(), day("2026-11-24"))
}

pub fn with(changes: impl IntoIterator<Item = Change>) -> Plan {
    let mut plan = empty();
    for change in changes {
        plan.apply(change).unwrap();
    }
    plan
}

pub fn promise(who: Party, what: &str, by: Option<&str>) -> PromiseDraft {
    PromiseDraft {
        who,
        what: wording(what),
        shelf: None,
        by: by.map(day),
        kind: Kind::ThisWeek,
        know: None,
        otherwise: None,
    }
}

/// Something the person said, for the plan.
pub fn line(about: About, text: &str) -> Change {
    Change::WriteLine(LineDraft {
        about,
        when: None,
        beside: None,
        whose: Whose::Mine,
        place: Place::InPlan,
        text: wording(text),
    })
}

pub fn sort(id: &str, tray: Tray) -> Change {
    let card = card(id);
    Change::SortCard { card, tray }
}

pub fn card(id: &str) -> CardId {
    CardId::parse(id).unwrap()
}

pub fn wording(text: &str) -> Wording {
    Wording::parse(text).unwrap()
}

pub fn day(iso: &str) -> Day {
    Day::parse(iso).unwrap()
}

pub fn outline(plan: &Plan) -> document::Outline {
    document::my_plan(plan, &Words::english())
}

pub fn text(plan: &Plan) -> String {
    document::text(&outline(plan))
}

pub fn file(plan: &Plan) -> String {
    let data = record::plan_file::embed(&record::encode_plan(plan));
    document::html(&outline(plan), &data)
}

/// A view of a plan as what it says.
pub fn view(plan: &Plan, view: &View) -> document::Outline {
    document::outline(plan, view, &Words::english())
}

/// A view of a plan as a file that holds what it shows.
pub fn sheet(plan: &Plan, view: &View) -> String {
    document::sheet(&document::outline(plan, view, &Words::english()))
}

/// A view of a plan as text.
pub fn text_of(plan: &Plan, view: &View) -> String {
    document::text(&document::outline(plan, view, &Words::english()))
}

/// Every view, with one part for one reader.
pub fn views() -> [View; 7] {
    let part = APart {
        shown_to: Wording::parse("Dr Lee"),
        what_for: Wording::parse("the hospital"),
        ..APart::at_first()
    };
    [
        View::MyPlan,
        View::EasyRead,
        View::OnePage,
        View::AboutMe,
        View::Promises,
        View::Harder,
        View::Part(part),
    ]
}
