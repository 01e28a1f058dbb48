//! What each part of a plan is called where somebody chooses among them, and the one that is thought of first.

use crate::guide::{self, DeckCard, part_picture};
use crate::plan::{Line, Plan, PlanPart, Tray};
use crate::session::{card_name, card_picture};
use crate::view::UiContext;

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
    let card = part.card().and_then(|card| guide::card(card.as_str()));
    card.is_some_and(DeckCard::must_not_be_found)
}

pub fn name(ui: &UiContext, plan: &Plan, part: &PlanPart) -> String {
    match part.card() {
        Some(card) => card_name(plan, &ui.words, card),
        None => ui.say(&format!("document-heading-{}", part.name())),
    }
}

/// What stands in it.
pub fn means(ui: &UiContext, part: &PlanPart) -> String {
    ui.say(&format!("take-part-{}", part.name()))
}

pub fn picture(part: &PlanPart) -> &'static str {
    part.card()
        .map_or_else(|| part_picture(part.name()), card_picture)
}

/// A name for the form, which no other part has.
pub fn id(part: &PlanPart) -> String {
    match part.card() {
        Some(card) => format!("card-{}", card.as_str()),
        None => part.name().to_owned(),
    }
}
