//! What is in the way of one promise: of five kinds, with what is known about it, and where each leads. It gives no
//! advice on the law and never suggests going round it.

mod leads;

use yew::{Callback, Html, html};

use super::SittingProps;
use crate::document;
use crate::plan::{Change, InTheWay, InTheWayKind, Promise, PromiseId, Reality};
use crate::session::{Intention, Screen, intention};
use crate::view::UiContext;
use crate::view::parts::form::{Form, Part, after};
use crate::view::parts::skip::skip;
use crate::view::parts::{Button, ButtonKind, Choice, ChoiceLook, Place, Possible, Rows};
pub use leads::begin;
use leads::leads;

const RULE: Part<InTheWay> = Part::of(
    "rule",
    "in-way-rule",
    Some("in-way-rule-hint"),
    Rows::Lines,
    |way| &mut way.rule,
);
const WHOSE: Part<InTheWay> = Part::of("whose", "in-way-whose", None, Rows::OneLine, |way| {
    &mut way.whose
});
const COSTS: Part<InTheWay> = Part::of("costs", "in-way-costs", None, Rows::Lines, |way| {
    &mut way.costs
});
const MEANWHILE: Part<InTheWay> =
    Part::of("meanwhile", "in-way-meanwhile", None, Rows::Lines, |way| {
        &mut way.meanwhile
    });

const PARTS: [&Part<InTheWay>; 4] = [&RULE, &WHOSE, &COSTS, &MEANWHILE];

pub fn in_the_way(ui: &UiContext, props: &SittingProps, id: PromiseId) -> Html {
    let Some(promise) = props.plan.promise(id) else {
        return html! {};
    };
    let way = promise.in_the_way.as_deref();
    let form = way.map(|now| {
        Form::new(
            format!("way-{}", id.0),
            now,
            &props.drafts,
            props.today,
            move |way| Change::SayInTheWay {
                promise: id,
                way: Some(Box::new(way)),
            },
        )
    });
    let waiting = form.as_ref().map(|form| form.waiting(&PARTS));
    let on = after(
        ui,
        &waiting.unwrap_or_default(),
        vec![Intention::Frame(intention::Frame::Go(Screen::Promises))],
    );
    // Where somebody can say yes, asking for it is the thing to do next.
    let kind = if way.is_some_and(|way| way.kind.can_bend()) {
        ButtonKind::Plain
    } else {
        ButtonKind::Main
    };
    html! {
        <div class="in-the-way">
            <h1 tabindex="-1">{ ui.say("in-way-title") }</h1>
            { skip(ui) }
            <p class="in-the-way__promise" dir="auto">
                { document::promise_sentence(&props.plan, promise, &ui.words) }
            </p>
            { kinds(ui, promise) }
            if let Some(form) = &form {
                if is_rule(form.now.kind) {
                    { reality(ui, form) }
                }
                <div class="in-the-way__more">
                    { leads(ui, props, promise, form.now) }
                    { known(ui, form) }
                </div>
            }
            <div class="done">
                if way.is_some() {
                    { Button::quiet(ui.say("in-way-nothing"), nothing(ui, id)).picture("x").html() }
                }
                { Button::new(ui.say("done"), on).kind(kind).html() }
            </div>
        </div>
    }
}

/// Nothing is in the way after all, so there is nothing more to say here.
fn nothing<E>(ui: &UiContext, promise: PromiseId) -> Callback<E> {
    let change = Change::SayInTheWay { promise, way: None };
    let then = vec![
        Intention::Writing(intention::Writing::Change(change)),
        Intention::Frame(intention::Frame::Go(Screen::Promises)),
    ];
    after(ui, &[], then)
}

/// The five kinds. What was said about the one before stays.
fn kinds(ui: &UiContext, promise: &Promise) -> Html {
    let answers = InTheWayKind::ALL.map(|kind| {
        Possible::new(ui.say(&document::kind_id(kind))).with_picture(document::way_picture(kind))
    });
    let now = promise.in_the_way.clone();
    let chosen = now.as_ref().map(|way| way.kind);
    let id = promise.id;
    let onchoose = ui.send.reform(move |number: usize| {
        let kind = InTheWayKind::ALL[number.min(InTheWayKind::ALL.len() - 1)];
        let way = now.as_deref().cloned();
        let way = InTheWay {
            kind,
            ..way.unwrap_or_else(|| InTheWay::new(kind))
        };
        Intention::Writing(intention::Writing::Change(Change::SayInTheWay {
            promise: id,
            way: Some(Box::new(way)),
        }))
    });
    Choice::new(ui.say("in-way-which"), answers.to_vec())
        .chosen(
            InTheWayKind::ALL
                .iter()
                .position(|kind| Some(*kind) == chosen),
        )
        .look(ChoiceLook::Tiles)
        .onchoose(onchoose)
        .html()
}

/// Where there is no rule, nobody is asked about one.
fn is_rule(kind: InTheWayKind) -> bool {
    kind.can_bend() || kind == InTheWayKind::Law
}

/// What is known about it, as the plan says it.
fn known(ui: &UiContext, form: &Form<InTheWay>) -> Html {
    let all = [
        (&RULE, "document-way-rule", "rule"),
        (&WHOSE, "document-way-whose", "whose"),
        (&COSTS, "document-way-costs", "costs"),
        (&MEANWHILE, "document-way-meanwhile", "meanwhile"),
    ];
    let (asked, about) = if is_rule(form.now.kind) {
        (&all[..], "in-way-known.rule")
    } else {
        (&all[2..], "in-way-known.about")
    };
    let said = asked.iter().filter_map(|(part, id, name)| {
        let words = form.words(part)?.as_str().to_owned();
        Some(ui.say_with(id, &[(name, words.into())]))
    });
    html! {
        <Place
            name={ui.say("in-way-known")} picture={"writing"} about={ui.say(about)}
            said={said.collect::<Vec<_>>()} begun={form.is_begun(&PARTS)}
        >
            for (part, _, _) in asked {
                { form.text(ui, part) }
            }
        </Place>
    }
}

fn reality(ui: &UiContext, form: &Form<InTheWay>) -> Html {
    let answers = ["in-way-is-real", "in-way-is-assumed", "in-way-is-not-sure"];
    let answers = answers.map(|answer| Possible::new(ui.say(answer)));
    let onchoose = form.keeps(ui, |way: &mut InTheWay, number: usize| {
        way.reality = Reality::ALL.get(number).copied();
    });
    let now = form.now.reality;
    Choice::new(ui.say("in-way-reality"), answers.to_vec())
        .chosen(Reality::ALL.iter().position(|one| Some(*one) == now))
        .onchoose(onchoose)
        .html()
}
