//! The promises that were made, the nearest day first. Says quietly when there are many, and when the
//! worker has not promised anything by a day: asking commits.

use std::rc::Rc;

use yew::{Callback, Html, html};

use crate::plan::{Change, Party, Plan, Promise, PromiseId};
use crate::session::{Intention, intention, party_name};
use crate::view::UiContext;
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

pub fn made(ui: &UiContext, props: &MadeProps) -> Html {
    let plan = &props.plan;
    let promises = plan.promises_for_now();
    let count = promises.len();
    let wanted = promises
        .iter()
        .position(|promise| props.focused == Some(promise.id));
    let one = {
        let (ui, props) = (ui.clone(), props.clone());
        let promises: Vec<Promise> = promises.iter().map(|one| (*one).clone()).collect();
        Callback::from(move |place: usize| card(&ui, &props, &promises[place]))
    };
    html! {
        <section class="promises__list" aria-labelledby="promises-made">
            <h2 id="promises-made">{ ui.say("promises-made") }</h2>
            if promises.is_empty() {
                <p class="promises__note">{ ui.say("promises-none") }</p>
            }
            <ul class="promises__cards" role="list">
                <Long {count} one={one} {wanted} />
            </ul>
            if count > PLENTY {
                <p class="promises__note">
                    { ui.say_with("promises-over-five", &[("count", count.into())]) }
                </p>
            }
            if count > 0 && !plan.is_shared() {
                <p class="promises__note">{ not_shared(ui, plan) }</p>
            }
        </section>
    }
}

fn card(ui: &UiContext, props: &MadeProps, promise: &Promise) -> Html {
    let (plan, id) = (props.plan.clone(), promise.id);
    let making = Making::Anew(Box::new(promise.clone()));
    let onletgo = {
        let (send, onletgo) = (ui.send.clone(), props.onletgo.clone());
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
    promise_card(ui, &shown)
}

/// What still makes the plan a shared one.
pub fn not_shared(ui: &UiContext, plan: &Plan) -> String {
    let worker = plan.visit().worker.as_ref();
    let worker = party_name(plan, &ui.words, &Party::Worker, worker);
    ui.say_with("promises-not-shared", &[("worker", worker.into())])
}
