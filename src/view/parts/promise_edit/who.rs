//! Who makes a promise: the worker, the person, both together, or somebody else by name.

use std::rc::Rc;

use yew::{Callback, Html, html};

use super::draft::{Drafted, Making, Whom};
use crate::plan::{Party, Plan, Wording};
use crate::session::{Intention, intention, party_name};
use crate::view::UiContext;
use crate::view::parts::{Choice, Possible, TextField};

pub struct WhoProps {
    pub plan: Rc<Plan>,
    pub making: Making,
    pub now: Drafted,
    pub worker: Option<Wording>,
}

pub fn who(ui: &UiContext, props: &WhoProps) -> Html {
    let (plan, now, making) = (&props.plan, &props.now, &props.making);
    let name = |who| called(ui, plan, &who, props.worker.as_ref());
    let [worker, person, together] = [Party::Worker, Party::Person, Party::Together].map(name);
    let answers = [worker, person, together, ui.say("promise-someone-else")];
    let answers: Vec<_> = answers.into_iter().map(Possible::new).collect();
    let onchoose = {
        let (send, field) = (ui.send.clone(), making.field("who"));
        Callback::from(move |number: usize| {
            let text = Whom::ALL
                .get(number)
                .map(Whom::name)
                .unwrap_or_default()
                .to_owned();
            send.emit(Intention::Writing(intention::Writing::Type {
                field: field.clone(),
                text,
            }));
        })
    };
    html! {
        <div class="promise-edit__who">
            { Choice::new(ui.say("promise-who"), answers)
                .chosen(Whom::ALL.iter().position(|who| *who == now.who))
                .onchoose(onchoose)
                .html() }
            if now.who == Whom::Someone {
                { TextField::new(making.field("name"), ui.say("promise-name"), now.name.clone())
                    .html(ui) }
            }
        </div>
    }
}

/// Who promises, by the names wanted: as an answer, and as the beginning of a sentence.
pub fn called(ui: &UiContext, plan: &Plan, who: &Party, worker: Option<&Wording>) -> String {
    let (worker_named, person_named) = (worker.is_some(), plan.called().is_some());
    match who {
        Party::Worker if !worker_named => ui.say("promise-worker"),
        Party::Person if !person_named => ui.say("promise-person"),
        Party::Together if !(worker_named && person_named) => ui.say("promise-both"),
        Party::Worker | Party::Person | Party::Together | Party::Someone(_) => {
            party_name(plan, &ui.words, who, worker)
        }
    }
}
