//! Who walks alongside the person, and how many are in their life already. Nothing of it is added up or judged.

mod load;

use std::rc::Rc;

use yew::{Callback, Html, html};

use super::SittingProps;
use crate::plan::{Alongside, Change};
use crate::session::{Intention, Screen};
use crate::view::Table;
use crate::view::parts::form::{Form, Part};
use crate::view::parts::{Button, Room};
use load::load;

const WHO: Part<Alongside> = Part::of("who", "alongside-who", None, Room::OneLine, |alongside| {
    &mut alongside.who
});
const REACH: Part<Alongside> = Part::of(
    "reach",
    "alongside-reach",
    Some("alongside-reach-hint"),
    Room::Lines,
    |alongside| &mut alongside.reach,
);
const AWAY: Part<Alongside> = Part::of("away", "alongside-away", None, Room::Lines, |alongside| {
    &mut alongside.away
});
const LEAVING: Part<Alongside> = Part::of(
    "leaving",
    "alongside-leaving",
    None,
    Room::Lines,
    |alongside| &mut alongside.leaving,
);
const PARTS: [&Part<Alongside>; 4] = [&WHO, &REACH, &AWAY, &LEAVING];

pub fn alongside(table: &Table, props: &SittingProps) -> Html {
    let form = Form {
        name: "alongside".to_owned(),
        now: props.plan.alongside(),
        drafts: &props.drafts,
        change: Rc::new(|alongside| Change::WalkAlongside(Box::new(alongside))),
    };
    let (send, waiting) = (table.send.clone(), form.waiting(&PARTS));
    let on = Callback::from(move |_| {
        let go = Intention::Go(Screen::Ways);
        for intention in waiting.iter().chain([&go]) {
            send.emit(intention.clone());
        }
    });
    html! {
        <div class="alongside">
            <h1 tabindex="-1">{ table.say("alongside-title") }</h1>
            <div class="alongside__who">
                for part in PARTS {
                    { form.text(table, part) }
                }
            </div>
            if !props.plan.is_urgent() {
                { load(table, props.plan.load()) }
            }
            <div class="done">
                { Button::quiet(table.say("look-up"), table.sends(Intention::PutDown))
                    .picture("eye")
                    .html() }
                { Button::main(table.say("done"), on).html() }
            </div>
        </div>
    }
}
