//! The pile: the card on top, the edges of what is left under it, and the last card on its way into
//! its tray. Each card is one element from the pile to the tray, so that it moves in one piece.

use std::rc::Rc;

use yew::{Html, PointerEvent, html};

use crate::plan::{CardId, Plan};
use crate::session::{Intention, card_name, intention};
use crate::view::UiContext;
use crate::view::parts::Picture;
use crate::view::parts::own_picture::picture_of_card;

/// How many of the last landings are shown: as many as quick fingers have in the air at once.
const IN_THE_AIR: usize = 3;

/// How many cards can be seen: the one on top and the edges of the next two.
const SEEN: usize = 3;

/// A pile, as it lies now.
pub struct PileProps {
    pub plan: Rc<Plan>,
    /// What is still to be looked at, the top one first.
    pub left: Vec<CardId>,
    /// How many cards have landed in this visit, and which was the last with the number of its tray.
    pub landed: u32,
    pub last: Option<Landing>,
    /// What is asked about the card on top.
    pub question: Option<String>,
    /// What is shown where nothing is left.
    pub empty: Option<Html>,
}

/// A card that went into the tray of this number.
#[derive(Clone)]
pub struct Landing {
    pub card: CardId,
    pub tray: usize,
}

/// The landings that are shown: nothing landed before the mat was looked at.
pub struct Landings {
    seen: u32,
    cards: Vec<Landing>,
}

impl Landings {
    pub fn before(landed: u32) -> Self {
        Self {
            seen: landed,
            cards: Vec::new(),
        }
    }

    /// Takes in what has landed since. A card that was taken back, or moved on, did not land.
    fn look(&mut self, props: &PileProps) {
        if self.seen != props.landed {
            self.seen = props.landed;
            self.cards.extend(props.last.clone());
            let over = self.cards.len().saturating_sub(IN_THE_AIR);
            self.cards.drain(..over);
        }
    }
}

/// `lies` says in which tray a card lies now, by its number.
pub fn pile(
    ui: &UiContext,
    props: &PileProps,
    landings: &mut Landings,
    lies: impl Fn(&CardId) -> Option<usize>,
) -> Html {
    landings.look(props);
    let still_there = |landing: &&Landing| lies(&landing.card) == Some(landing.tray);
    let flying = landings.cards.iter().filter(still_there);
    let moved = (!landings.cards.is_empty()).then_some("");
    let lying = props.left.iter().take(SEEN).enumerate();
    let lying = lying.map(|(depth, id)| card(props, id, depth, ui));
    let empty = props.empty.iter();
    let empty =
        empty.map(|said| html! { <div class="mat-pile__empty" key="empty">{ said.clone() }</div> });
    // One list with a key for each: a child without one would have every card made anew.
    let flying = flying.map(|landing| flying_card(&props.plan, landing, ui));
    let all: Vec<Html> = flying.chain(lying).chain(empty).collect();
    html! { <div class="mat-pile" data-moved={moved}>{ for all }</div> }
}

fn card(props: &PileProps, id: &CardId, depth: usize, ui: &UiContext) -> Html {
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
            { picture_of_card(ui, &props.plan, id, Picture::Card) }
            <h2 class="mat-pile__word" id="mat-card">{ card_name(&props.plan, &ui.words, id) }</h2>
            if let Some(question) = &props.question {
                <p class="mat-pile__question">{ question }</p>
            }
        </div>
    }
}

/// The card that was sorted last, on its way. Only for the eyes: it was announced in words.
fn flying_card(plan: &Plan, landing: &Landing, ui: &UiContext) -> Html {
    html! {
        <div
            class="mat-pile__card" key={landing.card.as_str().to_owned()}
            data-landing={landing.tray.to_string()} aria-hidden="true"
        >
            { picture_of_card(ui, plan, &landing.card, Picture::Card) }
            <span class="mat-pile__word">{ card_name(plan, &ui.words, &landing.card) }</span>
        </div>
    }
}
