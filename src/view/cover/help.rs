//! For when something serious is said: what to say, who to phone, and what the worker must do. Two people look at it
//! together. It saves nothing and leads nowhere by itself, and it is all in the guide, so that it needs no network.

mod phone;
mod words;

pub use phone::contact as contact_shown;

use std::rc::Rc;

use yew::{Html, Properties, component, html, use_state_eq};

use crate::guide::Country;
use crate::plan::Day;
use crate::session::{Notice, OwnContact, intention};
use crate::view::parts::country::country;
use crate::view::parts::{Button, NoticeProps, Picture, notice_card};
use crate::view::{UiContext, use_ui};

#[derive(Clone, PartialEq, Properties)]
pub struct HelpProps {
    /// Whose numbers are shown, if anybody has said.
    pub country: Option<Country>,
    /// An organisation's own numbers.
    pub own: Rc<[OwnContact]>,
    /// Whether there is a visit that can be stopped.
    pub can_stop: bool,
    /// What there is to say meanwhile: the screen under it cannot.
    pub notice: Option<Notice>,
}

/// What the worker does, in this order. The emergency number comes after it.
const DUTY: [&str; 7] = [
    "help-duty-stay",
    "help-duty-secret",
    "help-duty-next",
    "help-duty-manager",
    "help-duty-child",
    "help-duty-write",
    "help-duty-where",
];

const PHONE: [&str; 4] = [
    "help-phone-list",
    "help-phone-bill",
    "help-phone-mine",
    "help-phone-here",
];

#[component]
pub fn Help(props: &HelpProps) -> Html {
    let ui = &use_ui();
    // It is asked first where nobody had said, and stays where it is while somebody chooses.
    let is_asked = *use_state_eq(|| props.country.is_none());
    let choice = country(ui, props.country);
    html! {
        <section class="help" role="dialog" aria-labelledby="help-title">
            <h1 class="help__title" id="help-title" tabindex="-1">{ ui.say("help-title") }</h1>
            <p class="help__lead">{ ui.say("help-lead") }</p>
            if let Some(notice) = &props.notice {
                { notice_card(ui, &NoticeProps { notice: notice.clone() }) }
            }
            if is_asked {
                <div class="help__country">{ choice.clone() }</div>
            }
            { phone::danger(ui, props.country) }
            { words::words(ui) }
            <section class="help__part">
                { heading(ui, "phone-call", "help-who") }
                { phone::who(ui, props) }
                if let Some(day) = looked_up(ui, props.country) {
                    <p class="help__small">{ day }</p>
                }
                if !is_asked {
                    { choice }
                }
            </section>
            { duty(ui, props.country) }
            <section class="help__part">
                { heading(ui, "device-mobile", "help-phone") }
                { listed(ui, &PHONE) }
            </section>
            { ways_out(ui, props.can_stop) }
        </section>
    }
}

fn heading(ui: &UiContext, picture: &str, id: &str) -> Html {
    html! { <h2 class="help__heading">{ Picture::Line.of(picture) }<span>{ ui.say(id) }</span></h2> }
}

fn listed(ui: &UiContext, ids: &[&str]) -> Html {
    html! {
        <ul class="help__list">
            for id in ids {
                <li>{ ui.say(id) }</li>
            }
        </ul>
    }
}

/// What the worker must do now, said to the person as well.
fn duty(ui: &UiContext, country: Option<Country>) -> Html {
    let nobody = match country.and_then(Country::emergency) {
        Some(number) => ui.say_with("help-duty-nobody", &[("number", number.into())]),
        None => ui.say("help-duty-nobody-local"),
    };
    html! {
        <section class="help__part">
            { heading(ui, "checklist", "help-duty") }
            <ul class="help__list">
                for id in DUTY {
                    <li>{ ui.say(id) }</li>
                }
                <li>{ nobody }</li>
            </ul>
        </section>
    }
}

/// When the numbers were looked up.
fn looked_up(ui: &UiContext, country: Option<Country>) -> Option<String> {
    let day = Day::parse(country?.looked_up()?)?;
    let day = ui.words.full_date(day);
    Some(ui.say_with("help-looked-up", &[("day", day.into())]))
}

fn ways_out(ui: &UiContext, can_stop: bool) -> Html {
    html! {
        <div class="help__ways">
            { Button::main(ui.say("help-carry-on"), ui.sends(intention::Frame::Uncover)).html() }
            if can_stop {
                { Button::new(ui.say("frame-stop-here"), ui.sends(intention::Frame::StopHere))
                    .picture("hand-stop")
                    .html() }
            }
        </div>
    }
}
