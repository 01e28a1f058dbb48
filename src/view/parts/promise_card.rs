//! A promise as a leaf of the calendar and one sentence: who will do what, by which day. The same
//! sentence as in the plan.

use std::rc::Rc;

use yew::{Callback, Html, NodeRef, html};

use super::done::to_ways;
use super::{Button, ButtonKind, Picture};
use crate::document;
use crate::plan::{Day, Kind, Plan, Promise};
use crate::session::{Screen, intention};
use crate::view::UiContext;
use crate::view::focus::TakesFocus;

/// The message with the name of a kind of promise.
pub fn kind_message(kind: Kind) -> String {
    format!("promise-kind-{}", kind.name())
}

/// The message with the invitation to make one of a kind.
pub fn offer_message(kind: Kind) -> String {
    format!("promises-{}", kind.name())
}

pub struct PromiseCardProps {
    pub plan: Rc<Plan>,
    pub promise: Promise,
    pub onchange: Callback<()>,
    pub onletgo: Callback<()>,
    /// Whether the keyboard comes to this promise as soon as it is shown, because it was made just now. Then going on from
    /// here is the thing to do next.
    pub focused: bool,
}

pub fn promise_card(ui: &UiContext, props: &PromiseCardProps) -> Html {
    let promise = &props.promise;
    let place = NodeRef::default();
    let wanted = props.focused.then(|| promise.id.0.to_string());
    let sentence = document::promise_sentence(&props.plan, promise, &ui.words);
    html! {
        <li class="leaf-card promise-card" key={promise.id.0} tabindex="-1" ref={place.clone()}>
            <TakesFocus {place} {wanted} />
            { leaf(ui, promise.by) }
            <div class="promise-card__words">
                <p class="promise-card__will" dir="auto">
                    { sentence.as_str() }
                </p>
                { for stopped_by(ui, promise) }
                { for document::promise_notes(promise, &ui.words).into_iter().map(|note| html! {
                    <p class="promise-card__note" dir="auto">{ note }</p>
                }) }
                <div class="promise-card__foot">
                    <p class="promise-card__kind">
                        { Picture::Line.of(document::kind_picture(promise.kind)) }{ ui.say(&kind_message(promise.kind)) }
                    </p>
                    { tools(ui, props, &sentence) }
                </div>
            </div>
        </li>
    }
}

/// What is in the way, in a word or two.
fn stopped_by(ui: &UiContext, promise: &Promise) -> Option<Html> {
    let way = promise.in_the_way.as_deref()?;
    let kind = ui.say(&document::kind_id(way.kind));
    let said = ui.say_with("promise-in-the-way", &[("what", kind.into())]);
    Some(html! { <p class="promise-card__note">{ said }</p> })
}

fn tools(ui: &UiContext, props: &PromiseCardProps, sentence: &str) -> Html {
    let way = ui.sends(intention::Frame::Go(Screen::InTheWay(props.promise.id)));
    html! {
        // The promise is the name of the group, so that it is not the name of each button in it as well.
        <div class="leaf-card__tools" role="group" aria-label={sentence.to_owned()}>
            if props.focused {
                { to_ways(ui, "promise-done", ButtonKind::Main) }
            }
            { Button::quiet(ui.say("said-change"), props.onchange.reform(|_| ()))
                .picture("pencil")
                .html() }
            { Button::quiet(ui.say("promise-way"), way)
                .picture("directions")
                .html() }
            { Button::quiet(ui.say("promise-let-go"), props.onletgo.reform(|_| ()))
                .picture("x")
                .html() }
        </div>
    }
}

/// A leaf of the calendar. Without a day it is blank, and says so.
pub fn leaf(ui: &UiContext, by: Option<Day>) -> Html {
    let Some(day) = by else {
        return html! {
            <p class="leaf leaf--blank">{ ui.say("document-promise-no-day") }</p>
        };
    };
    html! {
        <p class="leaf">
            <span class="leaf__weekday">{ ui.say(&format!("weekday-{}", day.weekday())) }{ " " }</span>
            <span class="leaf__day">{ day.day() }{ " " }</span>
            <span class="leaf__month">{ ui.say(&format!("month-{}", day.month())) }</span>
        </p>
    }
}
