//! *Is it safe to take home?* Four answers that are all right, and what comes of the two that take nothing home.

use yew::{Callback, Html, component, html, use_state_eq};

use super::super::EndingProps;
use super::heading::heading;
use super::{ask_again, can_keep, onward};
use crate::plan::Party;
use crate::session::{Safe, intention, party_name};
use crate::view::parts::{Button, ButtonKind, DayField, Picture};
use crate::view::{UiContext, use_ui};

pub fn is_it_safe(ui: &UiContext, props: &EndingProps) -> Html {
    let stays = if can_keep(props) {
        "take-keep.means"
    } else {
        "take-cannot-stay"
    };
    let tile = |to: Safe, name: &str, means: &str, picture: &'static str| {
        let onclick = ui.sends(intention::Taking::SayIfSafe(Some(to)));
        html! {
            <button class="take__answer" type="button" {onclick}>
                { Picture::Tile.of(picture) }
                <span class="take__name">{ ui.say(name) }</span>
                <span class="take__means">{ ui.say(means) }</span>
            </button>
        }
    };
    html! {
        <>
            { heading(ui.say("take-safe")) }
            <p class="take__lead">{ ui.say("take-safe-lead") }</p>
            <div class="take__answers">
                { tile(Safe::Yes, "take-yes", "take-yes.means", "home") }
                { tile(Safe::AShortOne, "take-short", "take-short.means", "list") }
                { tile(Safe::YouKeepIt, "take-keep", stays, "device-tablet") }
                { tile(Safe::DoNotKeepIt, "take-none", "take-none.means", "trash") }
            </div>
        </>
    }
}

/// The worker keeps it. A day may be said and need not be.
#[component]
pub fn YouKeepIt(props: &EndingProps) -> Html {
    let ui = use_ui();
    let until = use_state_eq(|| props.plan.visit().held.and_then(|held| held.until));
    if !can_keep(props) {
        return html! {
            <>
                { heading(ui.say("take-cannot-stay")) }
                <p class="take__lead">{ ui.say("take-cannot-stay-lead") }</p>
                { onward(&ui, ButtonKind::Main) }
            </>
        };
    }
    let worker = props.plan.visit().worker.as_ref();
    let worker = party_name(&props.plan, &ui.words, &Party::Worker, worker);
    let day = *until;
    let onday = Callback::from(move |day| until.set(day));
    let until_field = DayField::new("keep-until", ui.say("take-kept-until"), day, props.today)
        .hint(ui.say("take-kept-until-hint"))
        .html(&ui, &onday);
    html! {
        <>
            { heading(ui.say_with("take-kept", &[("worker", worker.into())])) }
            <p class="take__lead">{ ui.say("take-kept-lead") }</p>
            { until_field }
            <div class="take__on">
                { Button::main(ui.say("take-kept-here"), ui.sends(intention::Taking::KeepItUntil(day)))
                    .html() }
                { ask_again(&ui) }
            </div>
        </>
    }
}

/// Nobody should find it. What goes is said once more, because it cannot come back.
pub fn do_not_keep_it(ui: &UiContext) -> Html {
    let knows = [
        "goodbye-clear-this.goes",
        "take-none-no-copy",
        "goodbye-cannot",
        "goodbye-backups",
    ];
    html! {
        <>
            { heading(ui.say("take-none-title")) }
            <p class="take__lead">{ ui.say("take-none-lead") }</p>
            <ul class="take__know">
                for id in knows {
                    <li>{ ui.say(id) }</li>
                }
            </ul>
            <div class="take__on">
                { Button::new(ui.say("take-none-yes"), ui.sends(intention::Goodbye::ClearWithoutACopy))
                    .html() }
                { ask_again(ui) }
            </div>
        </>
    }
}
