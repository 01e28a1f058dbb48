//! What is in the way of one promise: of five kinds, with what is known about it, and where each leads. It gives no
//! advice on the law and never suggests going round it.

mod leads;

use std::rc::Rc;

use yew::{Callback, Html, html};

use super::SittingProps;
use crate::document;
use crate::plan::{Change, InTheWay, InTheWayKind, Promise, PromiseId, Reality};
use crate::session::{Intention, Screen};
use crate::view::Table;
use crate::view::parts::form::{Form, Part};
use crate::view::parts::{Answer, Button, ButtonKind, Choice, ChoiceLook, Room};
pub use leads::begin;
use leads::leads;

const RULE: Part<InTheWay> = Part::of(
    "rule",
    "in-way-rule",
    Some("in-way-rule-hint"),
    Room::Lines,
    |way| &mut way.rule,
);
const WHOSE: Part<InTheWay> = Part::of("whose", "in-way-whose", None, Room::OneLine, |way| {
    &mut way.whose
});
const COSTS: Part<InTheWay> = Part::of("costs", "in-way-costs", None, Room::Lines, |way| {
    &mut way.costs
});
const MEANWHILE: Part<InTheWay> =
    Part::of("meanwhile", "in-way-meanwhile", None, Room::Lines, |way| {
        &mut way.meanwhile
    });

pub fn in_the_way(table: &Table, props: &SittingProps, id: PromiseId) -> Html {
    let Some(promise) = props.plan.promise(id) else {
        return html! {};
    };
    let way = promise.in_the_way.as_deref();
    let form = way.map(|now| form(props, id, now));
    let on = onward(table, form.as_ref());
    // Where somebody can say yes, asking for it is the thing to do next.
    let kind = if way.is_some_and(|way| way.kind.can_bend()) {
        ButtonKind::Plain
    } else {
        ButtonKind::Main
    };
    html! {
        <div class="in-the-way">
            <h1 tabindex="-1">{ table.say("in-way-title") }</h1>
            <p class="in-the-way__promise" dir="auto">
                { document::promise_sentence(&props.plan, promise, &table.words) }
            </p>
            { kinds(table, promise) }
            if let Some(form) = &form {
                <div class="in-the-way__more">
                    { leads(table, props, promise, form.now) }
                    { known(table, form) }
                </div>
            }
            <div class="done">
                if way.is_some() {
                    { Button::quiet(table.say("in-way-nothing"), nothing(table, id)).picture("x").html() }
                }
                { Button::new(table.say("done"), on).kind(kind).html() }
            </div>
        </div>
    }
}

fn form<'a>(props: &'a SittingProps, promise: PromiseId, now: &'a InTheWay) -> Form<'a, InTheWay> {
    Form {
        name: format!("way-{}", promise.0),
        now,
        drafts: &props.drafts,
        change: Rc::new(move |way| Change::SayInTheWay {
            promise,
            way: Some(Box::new(way)),
        }),
    }
}

/// Nothing is in the way after all, so there is nothing more to say here.
fn nothing<E: 'static>(table: &Table, promise: PromiseId) -> Callback<E> {
    let send = table.send.clone();
    Callback::from(move |_| {
        send.emit(Intention::Change(Change::SayInTheWay {
            promise,
            way: None,
        }));
        send.emit(Intention::Go(Screen::Promises));
    })
}

/// Back to the promises, with everything that was typed.
fn onward<E: 'static>(table: &Table, form: Option<&Form<InTheWay>>) -> Callback<E> {
    let waiting = form.map(|form| form.waiting(&[&RULE, &WHOSE, &COSTS, &MEANWHILE]));
    let send = table.send.clone();
    Callback::from(move |_| {
        for intention in waiting.iter().flatten() {
            send.emit(intention.clone());
        }
        send.emit(Intention::Go(Screen::Promises));
    })
}

fn picture(kind: InTheWayKind) -> &'static str {
    match kind {
        InTheWayKind::HowUnknown => "search",
        InTheWayKind::NotAsked => "message-2",
        InTheWayKind::Habit => "history",
        InTheWayKind::OwnRule => "file-text",
        InTheWayKind::Law => "scale",
    }
}

/// The five kinds. What was said about the one before stays.
fn kinds(table: &Table, promise: &Promise) -> Html {
    let answers = InTheWayKind::ALL
        .map(|kind| Answer::new(table.say(document::kind_id(kind))).with_picture(picture(kind)));
    let now = promise.in_the_way.clone();
    let chosen = now.as_ref().map(|way| way.kind);
    let id = promise.id;
    let onchoose = table.send.reform(move |number: usize| {
        let kind = InTheWayKind::ALL[number.min(InTheWayKind::ALL.len() - 1)];
        let way = now.as_deref().cloned();
        let way = InTheWay {
            kind,
            ..way.unwrap_or_else(|| InTheWay::new(kind))
        };
        Intention::Change(Change::SayInTheWay {
            promise: id,
            way: Some(Box::new(way)),
        })
    });
    Choice::new("in-way-kind", table.say("in-way-which"), answers.to_vec())
        .chosen(
            InTheWayKind::ALL
                .iter()
                .position(|kind| Some(*kind) == chosen),
        )
        .look(ChoiceLook::Tiles)
        .onchoose(onchoose)
        .html()
}

/// What is known about it. Where there is no rule, nobody is asked about one.
fn known(table: &Table, form: &Form<InTheWay>) -> Html {
    let kind = form.now.kind;
    let is_rule = kind.can_bend() || kind == InTheWayKind::Law;
    html! {
        <section class="in-the-way__known" aria-labelledby="in-way-known">
            <h2 id="in-way-known">{ table.say("in-way-known") }</h2>
            if is_rule {
                { form.text(table, &RULE) }
                { form.text(table, &WHOSE) }
                { reality(table, form) }
            }
            { form.text(table, &COSTS) }
            { form.text(table, &MEANWHILE) }
        </section>
    }
}

fn reality(table: &Table, form: &Form<InTheWay>) -> Html {
    let answers = ["in-way-is-real", "in-way-is-assumed", "in-way-is-not-sure"];
    let answers = answers.map(|answer| Answer::new(table.say(answer)));
    let onchoose = form.keeps(table, |way: &mut InTheWay, number: usize| {
        way.reality = Reality::ALL.get(number).copied();
    });
    let now = form.now.reality;
    Choice::new(
        "in-way-reality",
        table.say("in-way-reality"),
        answers.to_vec(),
    )
    .chosen(Reality::ALL.iter().position(|one| Some(*one) == now))
    .onchoose(onchoose)
    .html()
}
