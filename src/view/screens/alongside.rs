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

const WHO: Part<Alongside> = Part {
    name: "who",
    label: "alongside-who",
    hint: None,
    room: Room::OneLine,
    words: |alongside| &mut alongside.who,
};
const REACH: Part<Alongside> = Part {
    name: "reach",
    label: "alongside-reach",
    hint: Some("alongside-reach-hint"),
    room: Room::Lines,
    words: |alongside| &mut alongside.reach,
};
const AWAY: Part<Alongside> = Part {
    name: "away",
    label: "alongside-away",
    hint: None,
    room: Room::Lines,
    words: |alongside| &mut alongside.away,
};
const LEAVING: Part<Alongside> = Part {
    name: "leaving",
    label: "alongside-leaving",
    hint: None,
    room: Room::Lines,
    words: |alongside| &mut alongside.leaving,
};
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
