//! Taking the plan home. Whether that is safe comes first; then what a short one leaves out, who keeps it, or how it is
//! taken. It says what it cannot do: a copy can be found by others.

mod copies;
mod heading;
mod leave_out;
mod part_name;
mod reach;
mod safe;
mod ticks;
mod which;

use yew::{Html, html};

use super::EndingProps;
use crate::document;
use crate::plan::{Party, Plan};
use crate::session::{CopyState, DeskState, Safe, Screen, intention, party_name};
use crate::view::UiContext;
use crate::view::parts::skip::skip;
use crate::view::parts::{Button, ButtonKind, begun_card};
use copies::copies;
use heading::heading;
use leave_out::{leave_out, left_out};

pub fn take(ui: &UiContext, props: &EndingProps) -> Html {
    if document::my_plan(&props.plan, &ui.words)
        .sections
        .is_empty()
    {
        return nothing_yet(ui, props);
    }
    // What is begun stands before the ways to take it; before that, whether it is safe is asked alone.
    let begun = begun_card(ui, &props.plan, &props.drafts);
    let is_how =
        matches!(props.safe, Some(Safe::Yes | Safe::AShortOne)) && !props.taking.is_choosing();
    html! {
        <div class="take">
            { match props.safe {
                None => safe::is_it_safe(ui, props),
                Some(Safe::AShortOne) if props.taking.is_choosing() => leave_out(ui, props),
                Some(Safe::Yes | Safe::AShortOne) => how(ui, props, begun.clone()),
                Some(Safe::YouKeepIt) => html! { <safe::YouKeepIt ..props.clone() /> },
                Some(Safe::DoNotKeepIt) => safe::do_not_keep_it(ui),
            } }
            if !is_how {
                { begun }
            }
        </div>
    }
}

/// Whether this tablet can keep the plan, as far as it has told. Nothing is promised that it cannot do.
pub fn can_keep(props: &EndingProps) -> bool {
    let blocked = matches!(props.desk, DeskState::Blocked(_));
    !blocked && !props.saving.has_failed()
}

/// How it is taken.
fn how(ui: &UiContext, props: &EndingProps, begun: Html) -> Html {
    let main = match props.copy {
        CopyState::Offered | CopyState::There => ButtonKind::Main,
        CopyState::None => ButtonKind::Plain,
    };
    html! {
        <>
            { heading(ui.say("take-title")) }
            { skip(ui) }
            <p class="take__lead">{ shared(ui, &props.plan) }</p>
            { begun }
            <reach::Reach ..props.clone() />
            { left_out(ui, props) }
            { which::which(ui, props) }
            { copies(ui, props) }
            <ul class="take__know">
                <li>{ ui.say("take-know-found") }</li>
                <li>{ ui.say("take-know-tablet") }</li>
            </ul>
            { onward(ui, main) }
        </>
    }
}

/// Whether the plan may be called shared, said kindly.
fn shared(ui: &UiContext, plan: &Plan) -> String {
    let worker = plan.visit().worker.as_ref();
    let worker = party_name(plan, &ui.words, &Party::Worker, worker);
    let id = if plan.is_shared() {
        "take-shared"
    } else {
        "promises-not-shared"
    };
    ui.say_with(id, &[("worker", worker.into())])
}

/// On to saying goodbye, or once more to the question.
fn onward(ui: &UiContext, kind: ButtonKind) -> Html {
    html! {
        <div class="take__on">
            { Button::new(ui.say("take-goodbye"), ui.sends(intention::Frame::Go(Screen::Goodbye)))
                .kind(kind)
                .html() }
            { ask_again(ui) }
        </div>
    }
}

fn ask_again(ui: &UiContext) -> Html {
    Button::quiet(
        ui.say("take-ask-again"),
        ui.sends(intention::Taking::SayIfSafe(None)),
    )
    .html()
}

fn nothing_yet(ui: &UiContext, props: &EndingProps) -> Html {
    html! {
        <div class="take">
            <h1 tabindex="-1">{ ui.say("take-nothing") }</h1>
            <p class="take__lead">{ ui.say("take-nothing-lead") }</p>
            { begun_card(ui, &props.plan, &props.drafts) }
            <div class="take__on">
                { Button::main(ui.say("take-goodbye"), ui.sends(intention::Frame::Go(Screen::Goodbye)))
                    .html() }
                { Button::new(ui.say("read-ways"), ui.sends(intention::Frame::Go(Screen::Ways)))
                    .html() }
            </div>
        </div>
    }
}
