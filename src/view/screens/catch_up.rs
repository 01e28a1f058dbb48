//! Catching up: what became of the promises of earlier visits, the worker's first, and what has moved since. Words and
//! four equal answers, no numbers. Nothing has to be answered, and looking changes nothing.

mod card;
mod look_back;
mod moved;

use yew::{Callback, Html, UseStateHandle, component, html, use_state_eq};

use super::SittingProps;
use super::opening::here::here;
use crate::guide;
use crate::plan::{About, CardId, Promise, PromiseId};
use crate::session::{Field, Intention, Screen, intention};
use crate::view::parts::ask_card::ask_cards;
use crate::view::parts::done::{done, main_unless};
use crate::view::parts::instead::{InsteadProps, instead};
use crate::view::parts::left_out::left_out;
use crate::view::parts::promise_edit::{Making, PromiseEditProps, promise_edit};
use crate::view::parts::skip::skip;
use crate::view::parts::{Button, Fold, Lines, Long, use_reading_back};
use crate::view::{UiContext, use_ui};
use card::OneCard;
use look_back::LookBack;
use moved::{MovedProps, moved};

/// Of more promises than this, the others are folded away.
const PLENTY: usize = 8;

/// What is open on the screen.
#[derive(Clone, Debug, PartialEq)]
enum Unfolded {
    Nothing,
    /// A promise that is carried on, with a new day perhaps.
    Making(Promise),
    BackAt(PromiseId),
    /// One was let go of: one fewer than there were.
    LetGo {
        of: usize,
        promise: PromiseId,
    },
    Card(CardId),
    BackAtCard(CardId),
}

impl Unfolded {
    fn card_to_come_back_to(&self) -> Option<&CardId> {
        if let Self::BackAtCard(card) = self {
            Some(card)
        } else {
            None
        }
    }
}

#[component]
pub fn CatchUp(props: &SittingProps) -> Html {
    let ui = use_ui();
    let (plan, drafts) = (&props.plan, &props.drafts);
    let open = use_state_eq(|| broken_off(props));
    let back = use_reading_back(plan, drafts, &[About::Helped]);
    match &*open {
        Unfolded::Making(promise) => return carried_on(&ui, props, promise, &open),
        Unfolded::Card(card) => return one_card(props, card, &open),
        Unfolded::Nothing
        | Unfolded::BackAt(_)
        | Unfolded::LetGo { .. }
        | Unfolded::BackAtCard(_) => {}
    }
    if let Some(instead) = back.instead(plan, drafts) {
        return instead;
    }
    let cards = MovedProps {
        plan: plan.clone(),
        today: props.today,
        onopen: {
            // What touches safety is opened where it is asked first whether the two are alone.
            let (open, send) = (goes(&open, Unfolded::Card), ui.send.clone());
            Callback::from(move |card: CardId| {
                if guide::is_on_safety(card.as_str()) {
                    send.emit(Intention::Frame(intention::Frame::Go(Screen::Talk(card))));
                } else {
                    open.emit(card);
                }
            })
        },
        focused: open.card_to_come_back_to().cloned(),
    };
    let to_cards = Button::new(
        ui.say("catch-up-cards"),
        ui.sends(intention::Frame::Go(Screen::Mat)),
    );
    let last_time = plan.last_time(props.today);
    let last_time = last_time.map(|visit| ui.words.full_date(visit.day));
    html! {
        <div class="catch-up">
            <h1 tabindex="-1">{ ui.say("catch-up-title") }</h1>
            { skip(&ui) }
            if let Some(day) = last_time {
                <p class="catch-up__lead">{ ui.say_with("catch-up-last-time", &[("day", day.into())]) }</p>
            }
            { who_is_here(&ui, props) }
            { promises(&ui, props, &open) }
            { answers(&ui, props) }
            { moved(&ui, &cards) }
            <section class="catch-up__part" aria-labelledby="catch-up-helped">
                <h2 id="catch-up-helped">{ ui.say("catch-up-helped") }</h2>
                { back.left_out(&ui, plan) }
                <Lines
                    plan={plan.clone()} drafts={drafts.clone()} about={About::Helped}
                    label={ui.say("catch-up-helped-words")}
                    onagain={back.onagain()} back_to={back.back_to()}
                />
            </section>
            { done(&ui, main_unless(drafts.hold_words()), to_cards.picture("cards").html()) }
        </div>
    }
}

/// Each time anew: who else sits here, and what a worker cannot keep to themselves.
fn who_is_here(ui: &UiContext, props: &SittingProps) -> Html {
    html! {
        <section class="catch-up__part catch-up__here" aria-label={ui.say("opening-here")}>
            <p>{ ui.say("opening-tell") }</p>
            { here(ui, props) }
        </section>
    }
}

fn goes<T: 'static>(open: &UseStateHandle<Unfolded>, to: fn(T) -> Unfolded) -> Callback<T> {
    let open = open.clone();
    Callback::from(move |what| open.set(to(what)))
}

/// What was being said or changed when the tablet was put away lies open again.
fn broken_off(props: &SittingProps) -> Unfolded {
    let begun =
        |promise: &&Promise| Making::Anew(Box::new((*promise).clone())).is_begun(&props.drafts);
    let promises = props.plan.promises_to_catch_up(props.today);
    if let Some(promise) = promises.into_iter().find(begun) {
        return Unfolded::Making(promise.clone());
    }
    let said = |card: &&CardId| {
        let field = Field::about(&About::Card((*card).clone()));
        !props.drafts.get(&field).trim().is_empty()
    };
    let mut cards = props.plan.mat().iter().map(|sorted| &sorted.card);
    let card = cards.find(said).cloned();
    card.map_or(Unfolded::Nothing, Unfolded::Card)
}

/// The promises of earlier visits, with four equal answers beside each.
fn promises(ui: &UiContext, props: &SittingProps, open: &UseStateHandle<Unfolded>) -> Html {
    let promises = props.plan.promises_to_catch_up(props.today);
    let gone = had_back(ui, props, open);
    if promises.is_empty() && matches!(**open, Unfolded::Nothing) {
        return html! {};
    }
    let (first, more) = promises.split_at(promises.len().min(PLENTY));
    let far = |id: PromiseId| more.iter().any(|promise| promise.id == id);
    let at = |promises: &[&Promise]| {
        let all: Vec<Promise> = promises.iter().map(|one| (*one).clone()).collect();
        let (props, open) = (props.clone(), open.clone());
        Callback::from(move |place: usize| one(&props, &all[place], &open))
    };
    let listed = |promises: &[&Promise]| {
        let back = |promise: &&Promise| matches!(**open, Unfolded::BackAt(id) if id == promise.id);
        let wanted = promises.iter().position(back);
        html! {
            <ul class="catch-up__promises" role="list">
                <Long count={promises.len()} one={at(promises)} {wanted} />
            </ul>
        }
    };
    html! {
        <section class="catch-up__part" aria-labelledby="catch-up-promises">
            <h2 id="catch-up-promises">{ ui.say("catch-up-promises") }</h2>
            { gone }
            if !first.is_empty() {
                <p class="catch-up__ask">{ ui.say("catch-up-promises-lead") }</p>
                { listed(first) }
            }
            if !more.is_empty() {
                <Fold
                    label={ui.say_with("catch-up-more-promises", &[("count", more.len().into())])}
                    picture={"history"} open={matches!(**open, Unfolded::BackAt(id) if far(id))}
                >
                    { listed(more) }
                </Fold>
            }
        </section>
    }
}

/// What came back to what was asked for.
fn answers(ui: &UiContext, props: &SittingProps) -> Html {
    let asks = props.plan.asks_to_catch_up(props.today);
    if asks.is_empty() {
        return html! {};
    }
    html! {
        <section class="catch-up__part" aria-labelledby="catch-up-asks">
            <h2 id="catch-up-asks">{ ui.say("catch-up-asks") }</h2>
            <ul class="catch-up__promises" role="list">
                { ask_cards(ui, &props.plan, &props.drafts, props.today, &asks) }
            </ul>
        </section>
    }
}

fn one(props: &SittingProps, promise: &Promise, open: &UseStateHandle<Unfolded>) -> Html {
    let of = props.plan.promises().len();
    let onletgo = {
        let open = open.clone();
        Callback::from(move |promise| open.set(Unfolded::LetGo { of, promise }))
    };
    html! {
        <LookBack
            key={promise.id.0}
            plan={props.plan.clone()}
            drafts={props.drafts.clone()}
            today={props.today}
            promise={promise.clone()}
            oncarryon={goes(open, Unfolded::Making)}
            {onletgo}
            focused={matches!(**open, Unfolded::BackAt(id) if id == promise.id)}
        />
    }
}

/// What is said after a promise was let go of.
fn had_back(ui: &UiContext, props: &SittingProps, open: &UseStateHandle<Unfolded>) -> Html {
    if let Unfolded::LetGo { of, promise } = **open
        && props.plan.promises().len() + 1 == of
    {
        let onback = goes(open, Unfolded::BackAt).reform(move |()| promise);
        left_out(ui, &ui.say("promise-gone"), onback)
    } else {
        html! {}
    }
}

/// A promise that is made anew, in place of the screen.
fn carried_on(
    ui: &UiContext,
    props: &SittingProps,
    promise: &Promise,
    open: &UseStateHandle<Unfolded>,
) -> Html {
    let id = promise.id;
    let back = goes(open, Unfolded::BackAt);
    let edit = PromiseEditProps {
        plan: props.plan.clone(),
        drafts: props.drafts.clone(),
        making: Making::Anew(Box::new(promise.clone())),
        today: props.today,
        ondone: back.reform(move |_| id),
    };
    instead(InsteadProps {
        title: ui.say("promise-change").into(),
        about: "promise-change".into(),
        onclose: back.reform(move |()| id),
        content: promise_edit(ui, &edit),
    })
}

fn one_card(props: &SittingProps, card: &CardId, open: &UseStateHandle<Unfolded>) -> Html {
    let here = card.clone();
    let onclose = goes(open, Unfolded::BackAtCard).reform(move |()| here.clone());
    html! {
        <OneCard
            plan={props.plan.clone()} drafts={props.drafts.clone()} today={props.today}
            card={card.clone()} {onclose}
        />
    }
}
