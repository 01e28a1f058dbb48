//! How to reach the one who helps, asked once beside the ways to take it: a plan that nobody can be asked about is half a
//! plan. It need not be said.

use yew::{Html, component, html, use_state_eq};

use super::super::EndingProps;
use crate::plan::{Alongside, Change, Party};
use crate::session::{Intention, intention, party_name};
use crate::view::parts::Button;
use crate::view::parts::Rows;
use crate::view::parts::form::{Form, Part, after};
use crate::view::use_ui;

const REACH: Part<Alongside> =
    Part::of("reach", "take-reach-how", None, Rows::Lines, |alongside| {
        &mut alongside.reach
    });

#[component]
pub fn Reach(props: &EndingProps) -> Html {
    let ui = use_ui();
    // Once it is said it stays to be seen: nothing moves under the finger that goes on from here.
    let asked = use_state_eq(|| props.taking.asks_for_reach(&props.plan));
    if !*asked || props.taking.is_reach_skipped() {
        return html! {};
    }
    let (plan, worker) = (&props.plan, props.plan.visit().worker.clone());
    let form = Form::new(
        "alongside".to_owned(),
        plan.alongside(),
        &props.drafts,
        props.today,
        {
            let worker = worker.clone();
            // Whoever is named already stays; else it is the one who sits here.
            move |mut alongside: Alongside| {
                if alongside.reach.is_some() {
                    alongside.who = alongside.who.or_else(|| worker.clone());
                }
                Change::WalkAlongside(Box::new(alongside))
            }
        },
    );
    let who = plan.alongside().who.as_ref().or(worker.as_ref());
    let who = match who {
        Some(name) => name.as_str().to_owned(),
        None => party_name(plan, &ui.words, &Party::Worker, None),
    };
    // What was typed and not finished with is kept, not skipped.
    let skip = after(
        &ui,
        &form.waiting(&[&REACH]),
        vec![Intention::Taking(intention::Taking::SkipReach)],
    );
    html! {
        <section class="take__reach" aria-labelledby="take-reach">
            <h2 id="take-reach">{ ui.say_with("take-reach", &[("who", who.into())]) }</h2>
            { form.text(&ui, &REACH) }
            { Button::quiet(ui.say("skip"), skip).html() }
        </section>
    }
}
