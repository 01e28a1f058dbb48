//! Making a promise, or making one anew: who, what, by which day; and folded away, how we will know
//! and what if it does not happen. Only *what* needs words, and no day is an answer. What comes from the shelf has its
//! words already: one question is asked about it, and it may stay open.

mod draft;
mod shelf;
mod who;

use std::rc::Rc;

use yew::{Callback, Html, html};

use super::by_day::{ByDayProps, by_day};
use super::promise_card::kind_message;
use super::{Button, Choice, Fold, Possible, Rows, TextField};
use crate::plan::{Change, Day, Kind, Party, Plan, PromiseDraft, WEEK, Whose, Wording};
use crate::session::{Drafts, Intention, intention};
use crate::view::UiContext;
pub use draft::{Drafted, Making};
pub use who::called;
use who::{WhoProps, who};

pub struct PromiseEditProps {
    pub plan: Rc<Plan>,
    pub drafts: Rc<Drafts>,
    pub making: Making,
    pub today: Day,
    /// Somebody has finished: with a promise, or without one.
    pub ondone: Callback<Finished>,
}

/// How making a promise ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finished {
    Kept,
    LeftAsItWas,
}

pub fn promise_edit(ui: &UiContext, props: &PromiseEditProps) -> Html {
    let (plan, drafts, making) = (&props.plan, &props.drafts, &props.making);
    let now = Drafted::read(drafts, making);
    let urgent = plan.is_urgent();
    let last = urgent.then(|| props.today.plus(WEEK));
    let named = now.party().map(|who| called(ui, plan, &who, worker(props)));
    let whoever = named.unwrap_or_else(|| ui.say("promise-they"));
    let will = ui.say_with("promise-will", &[("who", whoever.into())]);
    let asked = WhoProps {
        plan: plan.clone(),
        making: making.clone(),
        now: now.clone(),
        worker: worker(props).cloned(),
    };
    let day = ByDayProps {
        field: making.field("by"),
        by: now.by,
        today: props.today,
        last,
    };
    let from_shelf = making.action();
    html! {
        <div class="form promise-edit">
            if let Some(action) = from_shelf {
                { shelf::detail(ui, props, action, &now) }
            } else {
                { who(ui, &asked) }
                { TextField::new(making.field("what"), will, now.what.clone())
                    .rows(Rows::Lines)
                    .hint(Some(ui.say("promise-will-hint")))
                    .whose(&whose_words(&now), drafts)
                    .reader(reader(plan, &now), drafts, ui)
                    .html(ui) }
            }
            { by_day(ui, &day) }
            { more(ui, props, &now) }
            <div class="promise-edit__answers">
                if let Some(draft) = now.draft(making, props.today, last, &ui.words) {
                    { Button::main(ui.say("promise-keep"), keep(ui, props, draft)).html() }
                }
                { Button::new(ui.say("promise-not-now"), leave(ui, props)).html() }
            </div>
        </div>
    }
}

/// The worker who makes it, or who was there when it was made.
fn worker(props: &PromiseEditProps) -> Option<&Wording> {
    match &props.making {
        Making::New(_) | Making::FromShelf(..) => props.plan.visit().worker.as_ref(),
        Making::Anew(promise) => props.plan.worker_of(promise),
    }
}

fn keep<E: 'static>(ui: &UiContext, props: &PromiseEditProps, draft: PromiseDraft) -> Callback<E> {
    let change = match &props.making {
        Making::New(_) | Making::FromShelf(..) => Change::MakePromise(draft),
        Making::Anew(promise) => Change::ChangePromise {
            promise: promise.id,
            draft,
        },
    };
    let (ui, making, ondone) = (ui.clone(), props.making.clone(), props.ondone.clone());
    Callback::from(move |_| {
        let (fields, change) = (making.fields(), change.clone());
        ui.send.emit(Intention::Writing(intention::Writing::Keep {
            fields,
            change,
        }));
        ondone.emit(Finished::Kept);
    })
}

fn leave<E: 'static>(ui: &UiContext, props: &PromiseEditProps) -> Callback<E> {
    let (ui, making, ondone) = (ui.clone(), props.making.clone(), props.ondone.clone());
    Callback::from(move |_| {
        making.forget(&ui);
        ondone.emit(Finished::LeftAsItWas);
    })
}

/// Whoever promises says it in their own words. Only the worker's are looked at for plain ones.
fn whose_words(now: &Drafted) -> Whose {
    match now.party() {
        Some(Party::Worker) => Whose::WrittenFor(None),
        Some(Party::Together | Party::Person | Party::Someone(_)) | None => Whose::Mine,
    }
}

/// Who reads it as their own, where the worker has a part in writing it. The person may call themselves what they like.
fn reader<'a>(plan: &'a Plan, now: &Drafted) -> Option<&'a Wording> {
    match now.party()? {
        Party::Worker | Party::Together | Party::Someone(_) => plan.called(),
        Party::Person => None,
    }
}

/// What may be said about a promise and seldom is.
fn more(ui: &UiContext, props: &PromiseEditProps, now: &Drafted) -> Html {
    let (drafts, making, whose) = (&props.drafts, &props.making, whose_words(now));
    let said = !(now.know.is_empty() && now.otherwise.is_empty());
    html! {
        <Fold label={ui.say("promise-more")} picture={"plus"} open={said}>
            { TextField::new(making.field("know"), ui.say("promise-know"), now.know.clone())
                .whose(&whose, drafts)
                .html(ui) }
            { TextField::new(making.field("otherwise"), ui.say("promise-otherwise"), now.otherwise.clone())
                .whose(&whose, drafts)
                .html(ui) }
            if making.action().is_none() {
                { kind(ui, making, now.kind) }
            }
        </Fold>
    }
}

/// A promise may turn out to be of another kind.
fn kind(ui: &UiContext, making: &Making, kind: Kind) -> Html {
    let answers = Kind::ALL.map(|kind| Possible::new(ui.say(&kind_message(kind))));
    let (send, field) = (ui.send.clone(), making.field("kind"));
    let onchoose = Callback::from(move |number: usize| {
        let text = Kind::ALL.get(number).map(Kind::name).unwrap_or_default();
        send.emit(Intention::Writing(intention::Writing::Type {
            field: field.clone(),
            text: text.to_owned(),
        }));
    });
    Choice::new(ui.say("promise-kind"), answers.to_vec())
        .chosen(Kind::ALL.iter().position(|one| *one == kind))
        .onchoose(onchoose)
        .html()
}
