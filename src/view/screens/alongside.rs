//! Who walks alongside the person, and how many are in their life already. Nothing of it is added up or judged.

mod load;

use yew::{Html, html};

use super::SittingProps;
use crate::plan::{Alongside, Change};
use crate::session::{Intention, Screen, intention};
use crate::view::Table;
use crate::view::parts::done::look_up;
use crate::view::parts::form::{Form, Part, after};
use crate::view::parts::skip::skip;
use crate::view::parts::{Button, Place, Room};
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
    let form = Form::new(
        "alongside".to_owned(),
        props.plan.alongside(),
        &props.drafts,
        |alongside| Change::WalkAlongside(Box::new(alongside)),
    );
    let on = after(
        table,
        &form.waiting(&PARTS),
        vec![Intention::Frame(intention::Frame::Go(Screen::Ways))],
    );
    html! {
        <div class="alongside">
            <h1 tabindex="-1">{ table.say("alongside-title") }</h1>
            { skip(table) }
            <div class="form">
                { form.text(table, &WHO) }
                { form.text(table, &REACH) }
                { place(table, &form, &AWAY, "document-alongside-away", "calendar-time") }
                { place(table, &form, &LEAVING, "document-alongside-leaving", "heart-handshake") }
            </div>
            if !props.plan.is_urgent() {
                { load(table, props.plan.load()) }
            }
            <div class="done">
                { look_up(table) }
                { Button::main(table.say("done"), on).html() }
            </div>
        </div>
    }
}

/// What can be said and need not be.
fn place(
    table: &Table,
    form: &Form<Alongside>,
    part: &'static Part<Alongside>,
    name: &str,
    picture: &'static str,
) -> Html {
    let said = form.words(part).map(|words| words.as_str().to_owned());
    html! {
        <Place
            name={table.say(name)} {picture} about={table.say(&format!("{}.about", part.label))}
            said={said.into_iter().collect::<Vec<_>>()} begun={form.is_begun(&[part])}
        >
            { form.text(table, part) }
        </Place>
    }
}
