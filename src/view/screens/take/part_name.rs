//! What each part of a plan is called where somebody chooses among them, and the one that is thought of first.

use crate::plan::{Line, Plan, PlanPart, Tray};
use crate::session::{card_name, card_picture};
use crate::view::Table;

/// The cards of which somebody may be in danger if they are found.
const DANGER: [&str; 5] = [
    "feeling-safe",
    "someone-to-love",
    "court-or-police",
    "drink-or-drugs",
    "my-past",
];

/// The parts of a plan in the order in which to think about leaving them out: people and danger first.
pub fn most_careful_first(plan: &Plan) -> Vec<PlanPart> {
    let mut parts = plan.parts();
    // What was not for this is in no file anyway, unless something was said about it before.
    parts.retain(|part| {
        let PlanPart::Card(card) = part else {
            return true;
        };
        let said = |line: &Line| PlanPart::of(&line.about) == *part;
        plan.tray_of(card) != Some(Tray::NotForThis) || plan.lines().iter().any(said)
    });
    if !parts.contains(&PlanPart::People) && !plan.visit().here.is_empty() {
        parts.push(PlanPart::People);
    }
    let later = |part: &PlanPart| (*part != PlanPart::People, !may_show_danger(part));
    crate::plan::in_order(parts, |a, b| later(a).cmp(&later(b)))
}

fn may_show_danger(part: &PlanPart) -> bool {
    matches!(part, PlanPart::Card(card) if DANGER.contains(&card.as_str()))
}

pub fn name(table: &Table, plan: &Plan, part: &PlanPart) -> String {
    table.say(match part {
        PlanPart::Card(card) => return card_name(plan, &table.words, card),
        PlanPart::Promises => "document-heading-next",
        PlanPart::Harder => "document-heading-harder",
        PlanPart::People => "document-heading-people",
        PlanPart::Talking => "document-heading-talking",
        PlanPart::PleaseDo => "document-heading-please",
        PlanPart::Support => "document-heading-support",
        PlanPart::Days => "take-part-days",
        PlanPart::Story => "document-heading-story",
        PlanPart::Gifts => "document-heading-good-at",
        PlanPart::Year => "document-heading-year",
        PlanPart::InTheWay => "document-heading-in-the-way",
        PlanPart::Asks => "document-heading-asks",
        PlanPart::Invitations => "document-heading-invitations",
        PlanPart::Load => "document-heading-load",
        PlanPart::Alongside => "document-heading-alongside",
    })
}

/// What stands in it.
pub fn means(table: &Table, part: &PlanPart) -> String {
    table.say(match part {
        PlanPart::Card(_) => "take-part-card",
        PlanPart::Promises => "take-part-promises",
        PlanPart::Harder => "take-part-harder",
        PlanPart::People => "take-part-people",
        PlanPart::Talking => "take-part-talking",
        PlanPart::PleaseDo => "take-part-please",
        PlanPart::Support => "take-part-support",
        PlanPart::Days => "take-part-of-days",
        PlanPart::Story => "take-part-story",
        PlanPart::Gifts => "take-part-gifts",
        PlanPart::Year => "take-part-year",
        PlanPart::InTheWay => "take-part-in-the-way",
        PlanPart::Asks => "take-part-asks",
        PlanPart::Invitations => "take-part-invitations",
        PlanPart::Load => "take-part-load",
        PlanPart::Alongside => "take-part-alongside",
    })
}

pub fn picture(part: &PlanPart) -> &'static str {
    match part {
        PlanPart::Card(card) => card_picture(card),
        PlanPart::Promises => "calendar-event",
        PlanPart::Harder => "cloud",
        PlanPart::People => "users",
        PlanPart::Talking => "messages",
        PlanPart::PleaseDo => "check",
        PlanPart::Support => "heart-handshake",
        PlanPart::Days => "sun",
        PlanPart::Story => "book",
        PlanPart::Gifts => "gift",
        PlanPart::Year => "road",
        PlanPart::InTheWay => "directions",
        PlanPart::Asks => "mail",
        PlanPart::Invitations => "users-group",
        PlanPart::Load => "checklist",
        PlanPart::Alongside => "walk",
    }
}

/// A name for the form, which no other part has.
pub fn id(part: &PlanPart) -> String {
    let name = match part {
        PlanPart::Card(card) => return format!("card-{}", card.as_str()),
        PlanPart::Promises => "promises",
        PlanPart::Harder => "harder",
        PlanPart::People => "people",
        PlanPart::Talking => "talking",
        PlanPart::PleaseDo => "pleasedo",
        PlanPart::Support => "support",
        PlanPart::Days => "days",
        PlanPart::Story => "story",
        PlanPart::Gifts => "gifts",
        PlanPart::Year => "year",
        PlanPart::InTheWay => "intheway",
        PlanPart::Asks => "asks",
        PlanPart::Invitations => "invitations",
        PlanPart::Load => "load",
        PlanPart::Alongside => "alongside",
    };
    name.to_owned()
}
