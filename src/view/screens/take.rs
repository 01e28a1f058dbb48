//! Taking the plan home. Whether that is safe comes first; then paper, a file or plain text. It says
//! what it cannot do: a copy can be found by others.

mod copies;
mod heading;
mod waiting;

use yew::{Callback, Html, component, html, use_state_eq};

use super::EndingProps;
use crate::document;
use crate::plan::{Party, Plan};
use crate::session::{DeskState, Intention, Saving, Screen, party_name};
use crate::view::parts::{Button, ButtonKind, Picture};
use crate::view::{Table, use_table};
use copies::Copies;
use heading::heading;
use waiting::waiting;

/// What was said about taking it home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Safe {
    NotAsked,
    Yes,
    NotToday,
}

#[component]
pub fn Take(props: &EndingProps) -> Html {
    let table = use_table();
    let said = if props.taken {
        Safe::Yes
    } else {
        Safe::NotAsked
    };
    let safe = use_state_eq(|| said);
    let answer = {
        let safe = safe.clone();
        Callback::from(move |to| safe.set(to))
    };
    if document::my_plan(&props.plan, &table.words)
        .sections
        .is_empty()
    {
        return nothing_yet(&table);
    }
    html! {
        <div class="take">
            { match *safe {
                Safe::NotAsked => is_it_safe(&table, props, &answer),
                Safe::Yes => copies(&table, props, &answer),
                Safe::NotToday => kept_here(&table, props, &answer),
            } }
            { waiting(&table, &props.plan, &props.drafts) }
        </div>
    }
}

/// Whether this tablet can keep the plan, as far as it has told. Nothing is promised that it cannot do.
pub fn can_keep(props: &EndingProps) -> bool {
    let blocked = matches!(props.desk, DeskState::Blocked(_));
    !blocked && !matches!(props.saving, Saving::Failed(_))
}

fn is_it_safe(table: &Table, props: &EndingProps, answer: &Callback<Safe>) -> Html {
    let stays = if can_keep(props) {
        "take-not-today.means"
    } else {
        "take-cannot-stay"
    };
    let tile = |to: Safe, name: &str, means: &str, picture: &'static str| {
        let onclick = answer.reform(move |_| to);
        html! {
            <button class="take__answer" type="button" {onclick}>
                { Picture::Tile.of(picture) }
                <span class="take__name">{ table.say(name) }</span>
                <span class="take__means">{ table.say(means) }</span>
            </button>
        }
    };
    html! {
        <>
            { heading(table.say("take-safe")) }
            <p class="take__lead">{ table.say("take-safe-lead") }</p>
            <div class="take__answers">
                { tile(Safe::Yes, "take-yes", "take-yes.means", "home") }
                { tile(Safe::NotToday, "take-not-today", stays, "device-tablet") }
            </div>
        </>
    }
}

fn copies(table: &Table, props: &EndingProps, answer: &Callback<Safe>) -> Html {
    let main = if props.taken {
        ButtonKind::Main
    } else {
        ButtonKind::Plain
    };
    html! {
        <>
            { heading(table.say("take-title")) }
            <p class="take__lead">{ shared(table, &props.plan) }</p>
            <Copies today={props.today} taken={props.taken} word={props.word} />
            <ul class="take__know">
                <li>{ table.say("take-know-found") }</li>
                <li>{ table.say("take-know-tablet") }</li>
            </ul>
            { onward(table, main, answer) }
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

fn kept_here(table: &Table, props: &EndingProps, answer: &Callback<Safe>) -> Html {
    let (title, means) = if can_keep(props) {
        ("take-here", "take-here-lead")
    } else {
        ("take-cannot-stay", "take-cannot-stay-lead")
    };
    html! {
        <>
            { heading(table.say(title)) }
            <p class="take__lead">{ table.say(means) }</p>
            { onward(table, ButtonKind::Main, answer) }
        </>
    }
}

/// On to saying goodbye, or once more to the question.
fn onward(table: &Table, kind: ButtonKind, answer: &Callback<Safe>) -> Html {
    html! {
        <div class="take__on">
            { Button::new(table.say("take-goodbye"), table.sends(Intention::Go(Screen::Goodbye)))
                .kind(kind)
                .html() }
            { Button::quiet(table.say("take-ask-again"), answer.reform(|_| Safe::NotAsked)).html() }
        </div>
    }
}

fn nothing_yet(table: &Table) -> Html {
    html! {
        <div class="take">
            <h1 tabindex="-1">{ table.say("take-nothing") }</h1>
            <p class="take__lead">{ table.say("take-nothing-lead") }</p>
            <div class="take__on">
                { Button::main(table.say("take-goodbye"), table.sends(Intention::Go(Screen::Goodbye)))
                    .html() }
                { Button::new(table.say("read-ways"), table.sends(Intention::Go(Screen::Ways)))
                    .html() }
            </div>
        </div>
    }
}
