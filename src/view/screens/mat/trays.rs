//! The three trays, equal in size and colour. Each is a button and a place to drop a card on, and
//! shows what it holds.

use std::rc::Rc;

use yew::{Html, html};

use crate::plan::{CardId, Day, Plan, Tray};
use crate::session::{card_name, intention, tray_message};
use crate::view::UiContext;
use crate::view::parts::Picture;
use crate::view::parts::own_picture::picture_of_card;

/// How many cards a tray shows; of the others it says how many there are.
const SHOWN: usize = 5;

pub struct TraysProps {
    pub plan: Rc<Plan>,
    pub today: Day,
    /// Whether the keys 1, 2 and 3 sort a card.
    pub keys: bool,
}

pub fn trays(ui: &UiContext, props: &TraysProps) -> Html {
    html! {
        <div class="mat-trays" role="group" aria-label={ui.say("mat-trays")}>
            { for Tray::ALL.into_iter().enumerate().map(|(number, tray)| one(props, number, tray, ui)) }
        </div>
    }
}

fn one(props: &TraysProps, number: usize, tray: Tray, ui: &UiContext) -> Html {
    let name = ui.say(tray_message(tray));
    let key = props.keys.then(|| (number + 1).to_string());
    let plan = &props.plan;
    let held: Vec<&CardId> = plan.cards_in(tray).collect();
    let more = held.len().saturating_sub(SHOWN);
    let newest_first = held.iter().rev().take(SHOWN);
    html! {
        <div class="mat-trays__tray" data-tray={number.to_string()}>
            <button
                class="mat-trays__sort" type="button" aria-keyshortcuts={key.clone()}
                data-quick="" onclick={ui.sends(intention::Cards::Sort(tray))}
            >
                { &name }
            </button>
            if let Some(key) = key {
                <kbd class="mat-trays__key" aria-hidden="true">{ key }</kbd>
            }
            if !held.is_empty() {
                <ul class="mat-trays__held" aria-label={ui.say_with("mat-held", &[("tray", name.as_str().into())])}>
                    { for newest_first.map(|card| small(plan, card, ui)) }
                    if more > 0 {
                        <li class="mat-trays__more">{ ui.say_with("mat-more", &[("count", more.into())]) }</li>
                    }
                </ul>
            }
            { then(props, tray, ui) }
        </div>
    }
}

/// The cards that lay here the last time and have moved since, faint.
fn then(props: &TraysProps, tray: Tray, ui: &UiContext) -> Html {
    let plan = &props.plan;
    let before = plan.mat_before(props.today).iter();
    let moved: Vec<&CardId> = before
        .filter(|sorted| sorted.tray == tray && plan.tray_of(&sorted.card) != Some(tray))
        .map(|sorted| &sorted.card)
        .take(SHOWN)
        .collect();
    if moved.is_empty() {
        return html! {};
    }
    html! {
        <ul class="mat-trays__held mat-trays__held--then" aria-label={ui.say("mat-lay-here")}>
            { for moved.into_iter().map(|card| small(plan, card, ui)) }
        </ul>
    }
}

fn small(plan: &Plan, card: &CardId, ui: &UiContext) -> Html {
    html! {
        <li class="mat-trays__small" key={card.as_str().to_owned()}>
            { picture_of_card(ui, plan, card, Picture::Line) }
            <span class="mat-trays__small-word">{ card_name(plan, &ui.words, card) }</span>
        </li>
    }
}
