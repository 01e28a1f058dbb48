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
use crate::view::{Table, use_table};

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
    let table = &use_table();
    // It is asked first where nobody had said, and stays where it is while somebody chooses.
    let is_asked = *use_state_eq(|| props.country.is_none());
    let choice = country(table, props.country);
    html! {
        <section class="help" role="dialog" aria-labelledby="help-title">
            <h1 class="help__title" id="help-title" tabindex="-1">{ table.say("help-title") }</h1>
            <p class="help__lead">{ table.say("help-lead") }</p>
            if let Some(notice) = &props.notice {
                { notice_card(table, &NoticeProps { notice: notice.clone() }) }
            }
            if is_asked {
                <div class="help__country">{ choice.clone() }</div>
            }
            { phone::danger(table, props.country) }
            { words::words(table) }
            <section class="help__part">
                { heading(table, "phone-call", "help-who") }
                { phone::who(table, props) }
                if let Some(day) = looked_up(table, props.country) {
                    <p class="help__small">{ day }</p>
                }
                if !is_asked {
                    { choice }
                }
            </section>
            { duty(table, props.country) }
            <section class="help__part">
                { heading(table, "device-mobile", "help-phone") }
                { listed(table, &PHONE) }
            </section>
            { ways_out(table, props.can_stop) }
        </section>
    }
}

fn heading(table: &Table, picture: &str, id: &str) -> Html {
    html! { <h2 class="help__heading">{ Picture::Line.of(picture) }<span>{ table.say(id) }</span></h2> }
}

fn listed(table: &Table, ids: &[&str]) -> Html {
    html! {
        <ul class="help__list">
            for id in ids {
                <li>{ table.say(id) }</li>
            }
        </ul>
    }
}

/// What the worker must do now, said to the person as well.
fn duty(table: &Table, country: Option<Country>) -> Html {
    let nobody = match country.and_then(Country::emergency) {
        Some(number) => table.say_with("help-duty-nobody", &[("number", number.into())]),
        None => table.say("help-duty-nobody-local"),
    };
    html! {
        <section class="help__part">
            { heading(table, "checklist", "help-duty") }
            <ul class="help__list">
                for id in DUTY {
                    <li>{ table.say(id) }</li>
                }
                <li>{ nobody }</li>
            </ul>
        </section>
    }
}

/// When the numbers were looked up.
fn looked_up(table: &Table, country: Option<Country>) -> Option<String> {
    let day = Day::parse(country?.looked_up()?)?;
    let day = table.words.full_date(day);
    Some(table.say_with("help-looked-up", &[("day", day.into())]))
}

fn ways_out(table: &Table, can_stop: bool) -> Html {
    html! {
        <div class="help__ways">
            { Button::main(table.say("help-carry-on"), table.sends(intention::Frame::Uncover)).html() }
            if can_stop {
                { Button::new(table.say("frame-stop-here"), table.sends(intention::Frame::StopHere))
                    .picture("hand-stop")
                    .html() }
            }
        </div>
    }
}
