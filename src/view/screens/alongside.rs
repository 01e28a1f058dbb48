//! Who walks alongside the person, and how many are in their life already. Nothing of it is added up or judged.

mod load;

use yew::{Html, html};

use super::SittingProps;
use crate::plan::{Alongside, Change};
use crate::session::{Intention, Screen, intention};
use crate::view::UiContext;
use crate::view::parts::done::look_up;
use crate::view::parts::form::{Form, Part, after};
use crate::view::parts::skip::skip;
use crate::view::parts::{Button, Place, Rows};
use load::load;

const WHO: Part<Alongside> = Part::of("who", "alongside-who", None, Rows::OneLine, |alongside| {
    &mut alongside.who
});
const REACH: Part<Alongside> = Part::of(
    "reach",
    "alongside-reach",
    Some("alongside-reach-hint"),
    Rows::Lines,
    |alongside| &mut alongside.reach,
);
const AWAY: Part<Alongside> = Part::of("away", "alongside-away", None, Rows::Lines, |alongside| {
    &mut alongside.away
});
const LEAVING: Part<Alongside> = Part::of(
    "leaving",
    "alongside-leaving",
    None,
    Rows::Lines,
    |alongside| &mut alongside.leaving,
);
const PARTS: [&Part<Alongside>; 4] = [&WHO, &REACH, &AWAY, &LEAVING];

pub fn alongside(ui: &UiContext, props: &SittingProps) -> Html {
    let form = Form::new(
        "alongside".to_owned(),
        props.plan.alongside(),
        &props.drafts,
        props.today,
        |alongside| Change::WalkAlongside(Box::new(alongside)),
    );
    let on = after(
        ui,
        &form.waiting(&PARTS),
        vec![Intention::Frame(intention::Frame::Go(Screen::Ways))],
    );
    html! {
        <div class="alongside">
            <h1 tabindex="-1">{ ui.say("alongside-title") }</h1>
            { skip(ui) }
            <div class="form">
                { form.text(ui, &WHO) }
                { form.text(ui, &REACH) }
                { place(ui, &form, &AWAY, "document-alongside-away", "calendar-time") }
                { place(ui, &form, &LEAVING, "document-alongside-leaving", "heart-handshake") }
            </div>
            if !props.plan.is_urgent() {
                { load(ui, props.plan.load()) }
            }
            <div class="done">
                { look_up(ui) }
                { Button::main(ui.say("done"), on).html() }
            </div>
        </div>
    }
}

/// What can be said and need not be.
fn place(
    ui: &UiContext,
    form: &Form<Alongside>,
    part: &'static Part<Alongside>,
    name: &str,
    picture: &'static str,
) -> Html {
    let said = form.words(part).map(|words| words.as_str().to_owned());
    html! {
        <Place
            name={ui.say(name)} {picture} about={ui.say(&format!("{}.about", part.label))}
            said={said.into_iter().collect::<Vec<_>>()} begun={form.is_begun(&[part])}
        >
            { form.text(ui, part) }
        </Place>
    }
}
