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
use crate::view::Table;
use crate::view::parts::skip::skip;
use crate::view::parts::{Button, ButtonKind, begun_card};
use copies::copies;
use heading::heading;
use leave_out::{leave_out, left_out};

pub fn take(table: &Table, props: &EndingProps) -> Html {
    if document::my_plan(&props.plan, &table.words)
        .sections
        .is_empty()
    {
        return nothing_yet(table, props);
    }
    // What is begun stands before the ways to take it; before that, whether it is safe is asked alone.
    let begun = begun_card(table, &props.plan, &props.drafts);
    let is_how =
        matches!(props.safe, Some(Safe::Yes | Safe::AShortOne)) && !props.taking.is_choosing();
    html! {
        <div class="take">
            { match props.safe {
                None => safe::is_it_safe(table, props),
                Some(Safe::AShortOne) if props.taking.is_choosing() => leave_out(table, props),
                Some(Safe::Yes | Safe::AShortOne) => how(table, props, begun.clone()),
                Some(Safe::YouKeepIt) => html! { <safe::YouKeepIt ..props.clone() /> },
                Some(Safe::DoNotKeepIt) => safe::do_not_keep_it(table),
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
fn how(table: &Table, props: &EndingProps, begun: Html) -> Html {
    let main = match props.copy {
        CopyState::Offered | CopyState::There => ButtonKind::Main,
        CopyState::None => ButtonKind::Plain,
    };
    html! {
        <>
            { heading(table.say("take-title")) }
            { skip(table) }
            <p class="take__lead">{ shared(table, &props.plan) }</p>
            { begun }
            <reach::Reach ..props.clone() />
            { left_out(table, props) }
            { which::which(table, props) }
            { copies(table, props) }
            <ul class="take__know">
                <li>{ table.say("take-know-found") }</li>
                <li>{ table.say("take-know-tablet") }</li>
            </ul>
            { onward(table, main) }
        </>
    }
}

/// Whether the plan may be called shared, said kindly.
fn shared(table: &Table, plan: &Plan) -> String {
    let worker = plan.visit().worker.as_ref();
    let worker = party_name(plan, &table.words, &Party::Worker, worker);
    let id = if plan.is_shared() {
        "take-shared"
    } else {
        "promises-not-shared"
    };
    table.say_with(id, &[("worker", worker.into())])
}

/// On to saying goodbye, or once more to the question.
fn onward(table: &Table, kind: ButtonKind) -> Html {
    html! {
        <div class="take__on">
            { Button::new(table.say("take-goodbye"), table.sends(intention::Frame::Go(Screen::Goodbye)))
                .kind(kind)
                .html() }
            { ask_again(table) }
        </div>
    }
}

fn ask_again(table: &Table) -> Html {
    Button::quiet(
        table.say("take-ask-again"),
        table.sends(intention::Taking::SayIfSafe(None)),
    )
    .html()
}

fn nothing_yet(table: &Table, props: &EndingProps) -> Html {
    html! {
        <div class="take">
            <h1 tabindex="-1">{ table.say("take-nothing") }</h1>
            <p class="take__lead">{ table.say("take-nothing-lead") }</p>
            { begun_card(table, &props.plan, &props.drafts) }
            <div class="take__on">
                { Button::main(table.say("take-goodbye"), table.sends(intention::Frame::Go(Screen::Goodbye)))
                    .html() }
                { Button::new(table.say("read-ways"), table.sends(intention::Frame::Go(Screen::Ways)))
                    .html() }
            </div>
        </div>
    }
}
