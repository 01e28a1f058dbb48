//! The promises that were made, the nearest day first. Says quietly when there are many, and when the
//! worker has not promised anything by a day: asking commits.

use std::rc::Rc;

use yew::{Callback, Html, html};

use crate::plan::{Change, Party, Plan, Promise, PromiseId};
use crate::session::{Intention, intention, party_name};
use crate::view::Table;
use crate::view::parts::Long;
use crate::view::parts::promise_card::{PromiseCardProps, promise_card};
use crate::view::parts::promise_edit::Making;

/// More than this is hard to carry.
const PLENTY: usize = 5;

#[derive(Clone)]
pub struct MadeProps {
    pub plan: Rc<Plan>,
    pub focused: Option<PromiseId>,
    pub onmake: Callback<Making>,
    pub onletgo: Callback<PromiseId>,
}

pub fn made(table: &Table, props: &MadeProps) -> Html {
    let plan = &props.plan;
    let promises = plan.promises_for_now();
    let count = promises.len();
    let wanted = promises
        .iter()
        .position(|promise| props.focused == Some(promise.id));
    let one = {
        let (table, props) = (table.clone(), props.clone());
        let promises: Vec<Promise> = promises.iter().map(|one| (*one).clone()).collect();
        Callback::from(move |place: usize| card(&table, &props, &promises[place]))
    };
    html! {
        <section class="promises__list" aria-labelledby="promises-made">
            <h2 id="promises-made">{ table.say("promises-made") }</h2>
            if promises.is_empty() {
                <p class="promises__note">{ table.say("promises-none") }</p>
            }
            <ul class="promises__cards" role="list">
                <Long {count} one={one} {wanted} />
            </ul>
            if count > PLENTY {
                <p class="promises__note">
                    { table.say_with("promises-over-five", &[("count", count.into())]) }
                </p>
            }
            if count > 0 && !plan.is_shared() {
                <p class="promises__note">{ not_shared(table, plan) }</p>
            }
        </section>
    }
}

fn card(table: &Table, props: &MadeProps, promise: &Promise) -> Html {
    let (plan, id) = (props.plan.clone(), promise.id);
    let making = Making::Anew(Box::new(promise.clone()));
    let onletgo = {
        let (send, onletgo) = (table.send.clone(), props.onletgo.clone());
        Callback::from(move |()| {
            onletgo.emit(id);
            send.emit(Intention::Writing(intention::Writing::Change(
                Change::LetGoOfPromise(id),
            )));
        })
    };
    let shown = PromiseCardProps {
        plan,
        promise: promise.clone(),
        onchange: props.onmake.reform(move |()| making.clone()),
        onletgo,
        focused: props.focused == Some(id),
    };
    promise_card(table, &shown)
}

/// What still makes the plan a shared one.
pub fn not_shared(table: &Table, plan: &Plan) -> String {
    let worker = plan.visit().worker.as_ref();
    let worker = party_name(plan, &table.words, &Party::Worker, worker);
    table.say_with("promises-not-shared", &[("worker", worker.into())])
}
