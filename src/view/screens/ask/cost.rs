//! What going on as now costs, beside what the step costs: visits, crises, money and strain. A figure is never needed,
//! and only figures are added up.

use std::rc::Rc;

use yew::{Callback, Event, Html, NodeRef, html};

use crate::document::{self, cost_id};
use crate::plan::{AskDraft, Change, Cost, CostKind, Wording};
use crate::session::Field;
use crate::view::focus::TakesFocusLater;
use crate::view::parts::form::{Form, KeptText};
use crate::view::parts::said::about;
use crate::view::parts::{Button, Place, Rows};
use crate::view::{UiContext, typed};

/// The two sides of the weighing.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Now,
    Then,
}

impl Side {
    fn of(self, ask: &mut AskDraft) -> &mut Vec<Cost> {
        match self {
            Self::Now => &mut ask.costs_now,
            Self::Then => &mut ask.costs_later,
        }
    }

    fn costs(self, ask: &AskDraft) -> &[Cost] {
        match self {
            Self::Now => &ask.costs_now,
            Self::Then => &ask.costs_later,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Then => "then",
        }
    }

    fn message(self) -> &'static str {
        match self {
            Self::Now => "document-costs-now",
            Self::Then => "document-costs-then",
        }
    }
}

pub fn both_costs(ui: &UiContext, form: &Form<AskDraft>) -> Html {
    let begun = !typed_words(form, &mut form.now.clone()).is_empty();
    let sides = [
        ("document-ask-now", &form.now.costs_now),
        ("document-ask-then", &form.now.costs_later),
    ];
    let said = sides.into_iter().filter(|(_, costs)| !costs.is_empty());
    let said = said.map(|(id, costs)| {
        let costs = document::costs(costs, &ui.words).join("; ");
        ui.say_with(id, &[("costs", costs.into())])
    });
    html! {
        <Place
            name={ui.say("ask-costs")} picture={"coins"} about={ui.say("ask-costs.about")}
            said={said.collect::<Vec<_>>()} {begun}
        >
            <div class="cost">
                { one_side(ui, form, Side::Now) }
                { one_side(ui, form, Side::Then) }
            </div>
        </Place>
    }
}

fn one_side(ui: &UiContext, form: &Form<AskDraft>, side: Side) -> Html {
    let costs = side.costs(form.now);
    let name = ui.say(side.message());
    let sums = document::costs(costs, &ui.words);
    let sums = sums.get(costs.len()..).unwrap_or_default();
    let id = format!("cost-{}", side.name());
    // A row that comes or goes takes what was pressed with it.
    let place = NodeRef::default();
    html! {
        <section class="cost__side" tabindex="-1" aria-labelledby={id.clone()} ref={place.clone()}>
            <TakesFocusLater {place} now={costs.len()} />
            <h3 {id}>{ name.as_str() }</h3>
            <ul class="cost__list" role="list">
                for at in 0..costs.len() {
                    { row(ui, form, side, at) }
                }
            </ul>
            for sum in sums {
                <p class="cost__sum">{ sum }</p>
            }
            if costs.len() < AskDraft::MAX_COSTS {
                <div class="cost__add">
                    { for CostKind::ALL.map(|kind| add(ui, form, side, kind, &name)) }
                </div>
            }
        </section>
    }
}

fn add(ui: &UiContext, form: &Form<AskDraft>, side: Side, kind: CostKind, name: &str) -> Html {
    let more = form.keeps(ui, move |ask, _| {
        side.of(ask).push(Cost {
            kind,
            words: None,
            figure: None,
        });
    });
    let label = ui.say(cost_id(kind));
    Button::quiet(label.clone(), more)
        .picture("plus")
        .full(format!("{label}: {name}"))
        .html()
}

fn words_field(form: &Form<AskDraft>, side: Side, at: usize) -> Field {
    form.field(&format!("{}-{at}", side.name()))
}

/// Puts the words of costs that were typed and are not kept yet into the ask, and says which fields they stand in.
pub fn typed_words(form: &Form<AskDraft>, ask: &mut AskDraft) -> Vec<Field> {
    let mut fields = Vec::new();
    for side in [Side::Now, Side::Then] {
        for (at, cost) in side.of(ask).iter_mut().enumerate() {
            let field = words_field(form, side, at);
            if let Some(text) = Wording::parse(form.drafts.get(&field)) {
                cost.words = Some(text);
                fields.push(field);
            }
        }
    }
    fields
}

fn with_words(
    form: &Form<AskDraft>,
    side: Side,
    at: usize,
) -> Rc<dyn Fn(Option<Wording>) -> Change> {
    let (now, change) = (form.now.clone(), form.change.clone());
    Rc::new(move |text| {
        let mut then = now.clone();
        if let Some(cost) = side.of(&mut then).get_mut(at) {
            cost.words = text;
        }
        change(then)
    })
}

fn row(ui: &UiContext, form: &Form<AskDraft>, side: Side, at: usize) -> Html {
    let Some(cost) = side.costs(form.now).get(at) else {
        return html! {};
    };
    let kind = ui.say(cost_id(cost.kind));
    let words = KeptText {
        field: words_field(form, side, at),
        label: ui.say("ask-cost-words"),
        hint: None,
        rows: Rows::OneLine,
        kept: cost.words.as_ref(),
        change: with_words(form, side, at),
    };
    let out = form.keeps(ui, move |ask, _| {
        if at < side.of(ask).len() {
            side.of(ask).remove(at);
        }
    });
    html! {
        <li class="cost__row" key={at}>
            <p class="cost__kind">{ kind.as_str() }</p>
            if cost.kind.is_counted() {
                { figure(ui, form, side, at) }
            }
            { words.html(ui, form.drafts) }
            { Button::quiet(ui.say("read-leave-out"), out)
                .picture("x")
                .full(about(ui, "read-leave-out", &kind))
                .html() }
        </li>
    }
}

/// How many, or how much. What is no number is none.
fn figure(ui: &UiContext, form: &Form<AskDraft>, side: Side, at: usize) -> Html {
    let Some(cost) = side.costs(form.now).get(at) else {
        return html! {};
    };
    let label = if cost.kind == CostKind::Money {
        "ask-cost-pounds"
    } else {
        "ask-cost-how-many"
    };
    let id = format!("{}-figure", words_field(form, side, at).as_str());
    let set: Callback<Option<u32>> = form.keeps(ui, move |ask, figure| {
        if let Some(cost) = side.of(ask).get_mut(at) {
            cost.figure = figure;
        }
    });
    let onchange = set.reform(|event: Event| typed(&event).trim().parse().ok());
    html! {
        <div class="text-field cost__figure">
            <label class="text-field__label" for={id.clone()}>{ ui.say(label) }</label>
            <input
                class="text-field__input" type="text" inputmode="numeric" id={id.clone()} name={id}
                value={cost.figure.map(|figure| figure.to_string())} {onchange} autocomplete="off"
            />
        </div>
    }
}
