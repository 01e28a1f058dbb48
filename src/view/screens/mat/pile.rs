//! The pile: the card on top, the edges of what is left under it, and the last card on its way into
//! its tray. Each card is one element from the pile to the tray, so that it moves in one piece.

use yew::{Html, PointerEvent, html};

use super::MatProps;
use crate::guide;
use crate::plan::{CardId, Plan, Sorted, Tray};
use crate::session::{Intention, Mat, card_name, intention};
use crate::view::UiContext;
use crate::view::parts::done::look_up;
use crate::view::parts::own_picture::picture_of_card;
use crate::view::parts::{Button, Picture};

/// How many of the last landings are shown: as many as quick fingers have in the air at once.
const IN_THE_AIR: usize = 3;

/// How many cards can be seen: the one on top and the edges of the next two.
const SEEN: usize = 3;

/// The landings that are shown: nothing landed before the mat was looked at.
pub struct Landings {
    seen: u32,
    cards: Vec<Sorted>,
}

impl Landings {
    pub fn before(mat: &Mat) -> Self {
        Self {
            seen: mat.landed(),
            cards: Vec::new(),
        }
    }

    /// Takes in what has landed since. A card that was taken back, or moved on, did not land.
    fn look(&mut self, props: &MatProps) {
        if self.seen != props.mat.landed() {
            self.seen = props.mat.landed();
            self.cards.extend(props.plan.mat().last().cloned());
            let over = self.cards.len().saturating_sub(IN_THE_AIR);
            self.cards.drain(..over);
        }
    }
}

pub fn pile(ui: &UiContext, props: &MatProps, landings: &mut Landings) -> Html {
    landings.look(props);
    let still_there = |sorted: &&Sorted| props.plan.tray_of(&sorted.card) == Some(sorted.tray);
    let flying = landings.cards.iter().filter(still_there);
    let left = props.mat.left(&props.plan);
    let moved = (!landings.cards.is_empty()).then_some("");
    let lying = left.iter().take(SEEN).enumerate();
    let lying = lying.map(|(depth, id)| card(&props.plan, id, depth, ui));
    let empty = left.is_empty().then(|| all_seen(props, ui));
    // One list with a key for each: a child without one would have every card made anew.
    let flying = flying.map(|sorted| flying_card(&props.plan, sorted, ui));
    let all: Vec<Html> = flying.chain(lying).chain(empty).collect();
    html! { <div class="mat-pile" data-moved={moved}>{ for all }</div> }
}

fn card(plan: &Plan, id: &CardId, depth: usize, ui: &UiContext) -> Html {
    let key = id.as_str().to_owned();
    if depth > 0 {
        return html! { <div class="mat-pile__card" {key} data-depth={depth.to_string()} aria-hidden="true" /> };
    }
    let onpointerdown = ui.send.reform(|event: PointerEvent| {
        Intention::Cards(intention::Cards::Grab {
            pointer: event.pointer_id(),
            x: event.client_x(),
            y: event.client_y(),
        })
    });
    html! {
        <div
            class="mat-pile__card" {key} data-depth="0" data-card={id.as_str().to_owned()}
            role="group" aria-labelledby="mat-card" {onpointerdown}
        >
            { face(plan, id, ui) }
        </div>
    }
}

/// The card that was sorted last, on its way. Only for the eyes: it was announced in words.
fn flying_card(plan: &Plan, sorted: &Sorted, ui: &UiContext) -> Html {
    let tray = Tray::ALL
        .iter()
        .position(|tray| *tray == sorted.tray)
        .unwrap_or_default();
    html! {
        <div
            class="mat-pile__card" key={sorted.card.as_str().to_owned()}
            data-landing={tray.to_string()} aria-hidden="true"
        >
            { picture_of_card(ui, plan, &sorted.card, Picture::Card) }
            <span class="mat-pile__word">{ card_name(plan, &ui.words, &sorted.card) }</span>
        </div>
    }
}

fn face(plan: &Plan, id: &CardId, ui: &UiContext) -> Html {
    let ask = guide::card(id.as_str()).map(|card| ui.say(&card.ask_id()));
    html! {
        <>
            { picture_of_card(ui, plan, id, Picture::Card) }
            <h2 class="mat-pile__word" id="mat-card">{ card_name(plan, &ui.words, id) }</h2>
            <p class="mat-pile__question">{ ask }</p>
        </>
    }
}

/// Nothing is left on the pile. What was passed over can come again; it does not have to.
fn all_seen(props: &MatProps, ui: &UiContext) -> Html {
    let passed = props.mat.passed(&props.plan);
    html! {
        <div class="mat-pile__empty" key="empty">
            { Picture::Tile.of("check") }
            if passed > 0 {
                <p class="mat-pile__question">
                    { ui.say_with("mat-passed", &[("count", passed.into())]) }
                </p>
                { Button::new(ui.say("mat-look-again"), ui.sends(intention::Cards::BringBack))
                    .html() }
            } else {
                <p class="mat-pile__question">{ ui.say("mat-all-sorted") }</p>
            }
            { look_up(ui) }
        </div>
    }
}
