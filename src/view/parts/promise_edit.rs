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
use super::{Answer, Button, Choice, Fold, Room, TextField};
use crate::plan::{Change, Day, Kind, Party, Plan, PromiseDraft, WEEK, Whose, Wording};
use crate::session::{Drafts, Intention, intention};
use crate::view::Table;
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

pub fn promise_edit(table: &Table, props: &PromiseEditProps) -> Html {
    let (plan, drafts, making) = (&props.plan, &props.drafts, &props.making);
    let now = Drafted::read(drafts, making);
    let urgent = plan.is_urgent();
    let last = urgent.then(|| props.today.plus(WEEK));
    let named = now
        .party()
        .map(|who| called(table, plan, &who, worker(props)));
    let whoever = named.unwrap_or_else(|| table.say("promise-they"));
    let will = table.say_with("promise-will", &[("who", whoever.into())]);
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
                { shelf::detail(table, props, action, &now) }
            } else {
                { who(table, &asked) }
                { TextField::new(making.field("what"), will, now.what.clone())
                    .room(Room::Lines)
                    .hint(Some(table.say("promise-will-hint")))
                    .whose(&whose_words(&now), drafts)
                    .reader(reader(plan, &now), drafts, table)
                    .html(table) }
            }
            { by_day(table, &day) }
            { more(table, props, &now) }
            <div class="promise-edit__answers">
                if let Some(draft) = now.draft(making, props.today, last, &table.words) {
                    { Button::main(table.say("promise-keep"), keep(table, props, draft)).html() }
                }
                { Button::new(table.say("promise-not-now"), leave(table, props)).html() }
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

fn keep<E: 'static>(table: &Table, props: &PromiseEditProps, draft: PromiseDraft) -> Callback<E> {
    let change = match &props.making {
        Making::New(_) | Making::FromShelf(..) => Change::MakePromise(draft),
        Making::Anew(promise) => Change::ChangePromise {
            promise: promise.id,
            draft,
        },
    };
    let (table, making, ondone) = (table.clone(), props.making.clone(), props.ondone.clone());
    Callback::from(move |_| {
        let (fields, change) = (making.fields(), change.clone());
        table
            .send
            .emit(Intention::Writing(intention::Writing::Keep {
                fields,
                change,
            }));
        ondone.emit(Finished::Kept);
    })
}

fn leave<E: 'static>(table: &Table, props: &PromiseEditProps) -> Callback<E> {
    let (table, making, ondone) = (table.clone(), props.making.clone(), props.ondone.clone());
    Callback::from(move |_| {
        making.forget(&table);
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
fn more(table: &Table, props: &PromiseEditProps, now: &Drafted) -> Html {
    let (drafts, making, whose) = (&props.drafts, &props.making, whose_words(now));
    let said = !(now.know.is_empty() && now.otherwise.is_empty());
    html! {
        <Fold label={table.say("promise-more")} picture={"plus"} open={said}>
            { TextField::new(making.field("know"), table.say("promise-know"), now.know.clone())
                .whose(&whose, drafts)
                .html(table) }
            { TextField::new(making.field("otherwise"), table.say("promise-otherwise"), now.otherwise.clone())
                .whose(&whose, drafts)
                .html(table) }
            if making.action().is_none() {
                { kind(table, making, now.kind) }
            }
        </Fold>
    }
}

/// A promise may turn out to be of another kind.
fn kind(table: &Table, making: &Making, kind: Kind) -> Html {
    let answers = Kind::ALL.map(|kind| Answer::new(table.say(&kind_message(kind))));
    let (send, field) = (table.send.clone(), making.field("kind"));
    let onchoose = Callback::from(move |number: usize| {
        let text = Kind::ALL.get(number).map(Kind::name).unwrap_or_default();
        send.emit(Intention::Writing(intention::Writing::Type {
            field: field.clone(),
            text: text.to_owned(),
        }));
    });
    Choice::new(table.say("promise-kind"), answers.to_vec())
        .chosen(Kind::ALL.iter().position(|one| *one == kind))
        .onchoose(onchoose)
        .html()
}
