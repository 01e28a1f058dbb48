//! The last mat, faint, under today's: in each tray what lies there now, and where what has moved lay before. Shown, not
//! counted; a card that stayed is as good as one that moved.

use std::rc::Rc;

use yew::{Callback, Html, NodeRef, html};

use crate::plan::{CardId, Day, Plan, Sorted, Tray};
use crate::session::{card_name, tray_message};
use crate::view::UiContext;
use crate::view::focus::TakesFocus;
use crate::view::parts::own_picture::picture_of_card;
use crate::view::parts::{Fold, Picture};

/// Of more cards in one tray than this, the others are folded away.
const SHOWN: usize = 9;

pub struct MovedProps {
    pub plan: Rc<Plan>,
    pub today: Day,
    pub onopen: Callback<CardId>,
    /// The card that the keyboard comes back to.
    pub focused: Option<CardId>,
}

pub fn moved(ui: &UiContext, props: &MovedProps) -> Html {
    let before = props.plan.mat_before(props.today);
    if before.is_empty() && props.plan.mat().is_empty() {
        return html! {};
    }
    html! {
        <section class="catch-up__part" aria-labelledby="catch-up-moved">
            <h2 id="catch-up-moved">{ ui.say("catch-up-moved") }</h2>
            <p class="catch-up__ask">{ ui.say("catch-up-moved-lead") }</p>
            <div class="then-now">
                { for Tray::ALL.map(|one| tray(ui, props, before, one)) }
            </div>
        </section>
    }
}

/// Where a card lay before.
pub fn lay_in(before: &[Sorted], card: &CardId) -> Option<Tray> {
    let mut before = before.iter();
    let found = before.find(|sorted| sorted.card == *card);
    found.map(|sorted| sorted.tray)
}

fn tray(ui: &UiContext, props: &MovedProps, before: &[Sorted], tray: Tray) -> Html {
    let plan = &props.plan;
    let now = plan
        .cards_in(tray)
        .map(|card| lies_here(ui, props, before, card));
    let gone = before
        .iter()
        .filter(|sorted| sorted.tray == tray && plan.tray_of(&sorted.card) != Some(tray));
    let gone = gone.map(|sorted| lay_here(ui, plan, &sorted.card));
    let mut cards: Vec<Html> = now.chain(gone).collect();
    let more = cards.split_off(cards.len().min(SHOWN));
    html! {
        <div class="then-now__tray">
            <h3 class="then-now__name">{ ui.say(tray_message(tray)) }</h3>
            if !cards.is_empty() {
                <ul class="then-now__cards" role="list">{ for cards }</ul>
            }
            if !more.is_empty() {
                <Fold
                    label={ui.say_with("catch-up-more-cards", &[("count", more.len().into())])}
                    picture={"cards"}
                >
                    <ul class="then-now__cards" role="list">{ for more }</ul>
                </Fold>
            }
        </div>
    }
}

/// A card where it lies now. It is touched to say what has moved.
fn lies_here(ui: &UiContext, props: &MovedProps, before: &[Sorted], card: &CardId) -> Html {
    let then = lay_in(before, card);
    let stayed = then == props.plan.tray_of(card);
    let was = match then {
        Some(tray) if !stayed => {
            let tray = ui.say(tray_message(tray));
            Some(ui.say_with("catch-up-was-in", &[("tray", tray.into())]))
        }
        None => Some(ui.say("catch-up-new")),
        Some(_) => None,
    };
    let onclick = {
        let card = card.clone();
        props.onopen.reform(move |_| card.clone())
    };
    let place = NodeRef::default();
    let wanted = (props.focused.as_ref() == Some(card)).then(|| card.as_str().to_owned());
    html! {
        <li key={card.as_str().to_owned()}>
            <TakesFocus place={place.clone()} {wanted} />
            <button class="then-now__card" type="button" ref={place} {onclick}>
                { picture_of_card(ui, &props.plan, card, Picture::Line) }
                <span class="then-now__word" dir="auto">{ card_name(&props.plan, &ui.words, card) }</span>
                if let Some(was) = was {
                    <span class="then-now__was">{ was }</span>
                }
            </button>
        </li>
    }
}

/// The place where a card lay before, with where it is now.
fn lay_here(ui: &UiContext, plan: &Plan, card: &CardId) -> Html {
    let now = match plan.tray_of(card) {
        Some(tray) => tray_message(tray),
        None => "catch-up-on-the-pile",
    };
    let now = ui.say(now);
    let name = card_name(plan, &ui.words, card);
    html! {
        <li class="then-now__then" key={format!("then-{}", card.as_str())}>
            { picture_of_card(ui, plan, card, Picture::Line) }
            <span class="then-now__word" dir="auto">
                { ui.say_with("catch-up-lay-here", &[("card", name.into())]) }
            </span>
            <span class="then-now__was">
                { ui.say_with("catch-up-went-to", &[("tray", now.into())]) }
            </span>
        </li>
    }
}
