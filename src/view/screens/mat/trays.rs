//! The trays, equal in size and colour. Each is a button and a place to drop a card on, and shows what it holds.

use yew::{Callback, Html, MouseEvent, html};

use crate::plan::{CardId, Plan};
use crate::session::card_name;
use crate::view::UiContext;
use crate::view::parts::Picture;
use crate::view::parts::own_picture::picture_of_card;

/// How many cards a tray shows; of the others it says how many there are.
const SHOWN: usize = 5;

/// One place for cards.
pub struct Tray {
    pub name: String,
    pub picture: Option<&'static str>,
    pub onsort: Callback<MouseEvent>,
    pub held: Vec<CardId>,
    /// What lay here the last time and does not any more.
    pub before: Vec<CardId>,
    /// What somebody else sees here, and what that is called.
    pub beside: Option<(String, Vec<CardId>)>,
}

/// `keys` is whether the keys 1, 2 and 3 sort a card.
pub fn trays(ui: &UiContext, plan: &Plan, asks: &str, keys: bool, trays: &[Tray]) -> Html {
    let trays_are = trays.len().to_string();
    let one = |(number, tray)| one(ui, plan, keys, number, tray);
    html! {
        <div class="mat-trays" data-trays={trays_are} role="group" aria-label={ui.say(asks)}>
            { for trays.iter().enumerate().map(one) }
        </div>
    }
}

fn one(ui: &UiContext, plan: &Plan, keys: bool, number: usize, tray: &Tray) -> Html {
    let key = keys.then(|| (number + 1).to_string());
    let more = tray.held.len().saturating_sub(SHOWN);
    let newest_first = tray.held.iter().rev().take(SHOWN);
    html! {
        <div class="mat-trays__tray" data-tray={number.to_string()}>
            <button
                class="mat-trays__sort" type="button" aria-keyshortcuts={key.clone()}
                data-quick="" onclick={tray.onsort.clone()}
            >
                if let Some(name) = tray.picture {
                    { Picture::Line.of(name) }
                }
                { &tray.name }
            </button>
            if let Some(key) = key {
                <kbd class="mat-trays__key" aria-hidden="true">{ key }</kbd>
            }
            if !tray.held.is_empty() {
                <ul class="mat-trays__held" aria-label={ui.say_with("mat-held", &[("tray", tray.name.as_str().into())])}>
                    { for newest_first.map(|card| small(plan, card, ui)) }
                    if more > 0 {
                        <li class="mat-trays__more">{ ui.say_with("mat-more", &[("count", more.into())]) }</li>
                    }
                </ul>
            }
            { faint(ui, plan, &ui.say("mat-lay-here"), &tray.before) }
            if let Some((whose, cards)) = &tray.beside {
                if !cards.is_empty() {
                    <p class="mat-trays__held">{ whose }</p>
                    { faint(ui, plan, whose, cards) }
                }
            }
        </div>
    }
}

/// Cards of another time, or of another view.
fn faint(ui: &UiContext, plan: &Plan, label: &str, cards: &[CardId]) -> Html {
    if cards.is_empty() {
        return html! {};
    }
    html! {
        <ul class="mat-trays__held mat-trays__held--then" aria-label={label.to_owned()}>
            { for cards.iter().take(SHOWN).map(|card| small(plan, card, ui)) }
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
