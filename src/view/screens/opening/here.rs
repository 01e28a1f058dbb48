//! Who else is here: family, an advocate, an interpreter. A name is enough, and even that is not asked for twice; why
//! they are here and whether they help to write may be said beside it.

use yew::{Callback, Html, html};

use super::super::SittingProps;
use crate::plan::{Change, Present, Role, Wording};
use crate::session::{Field, Intention, intention};
use crate::view::UiContext;
use crate::view::parts::said::about;
use crate::view::parts::text_field::on_enter;
use crate::view::parts::{Button, ButtonState, Choice, ChoiceLook, Possible, TextField};

pub fn here(ui: &UiContext, props: &SittingProps) -> Html {
    let here = here_today(props);
    html! {
        <>
            { one_more(ui, props) }
            if !here.is_empty() {
                <ul class="here" role="list">
                    { for here.iter().enumerate().map(|(at, one)| person(ui, &here, at, one)) }
                </ul>
            }
        </>
    }
}

/// Who is here in this visit. Before it has begun that is nobody yet.
fn here_today(props: &SittingProps) -> Vec<Present> {
    let visit = props.plan.visit_on(props.today);
    visit.map(|visit| visit.here.clone()).unwrap_or_default()
}

/// What was typed and not yet added, as a change; several lines are several people.
pub fn waiting(props: &SittingProps) -> Option<Intention> {
    let field = Field::named("here");
    let names = props.drafts.get(&field).split('\n');
    let more: Vec<_> = names
        .filter_map(Wording::parse)
        .map(Present::named)
        .collect();
    let all = here_today(props).into_iter().chain(more.clone()).collect();
    let change = Change::SayWhoIsHere(all);
    (!more.is_empty()).then_some(Intention::Writing(intention::Writing::Keep {
        fields: vec![field],
        change,
    }))
}

/// Room for one more name. It is added by its button or by Enter, and when the two carry on; not when the field is
/// left, because what is added moves everything under it, also what a finger is just pressing.
fn one_more(ui: &UiContext, props: &SittingProps) -> Html {
    let field = Field::named("here");
    let draft = props.drafts.get(&field).to_owned();
    let waiting = waiting(props);
    let state = if waiting.is_some() {
        ButtonState::Ready
    } else {
        ButtonState::Resting
    };
    let send = ui.send.clone();
    let add = Callback::from(move |()| {
        if let Some(waiting) = waiting.clone() {
            send.emit(waiting);
        }
    });
    let onkeydown = on_enter(Some(add.clone()));
    html! {
        <div class="here__add" {onkeydown}>
            { TextField::new(field, ui.say("opening-here"), draft)
                .hint(Some(ui.say("opening-here.hint")))
                .html(ui) }
            { Button::new(ui.say("opening-here-add"), add.reform(|_| ())).state(state).html() }
        </div>
    }
}

fn person(ui: &UiContext, here: &[Present], at: usize, one: &Present) -> Html {
    let name = one.name.as_str();
    let change = |with: Present| {
        let mut here = here.to_vec();
        here[at] = with;
        Intention::Writing(intention::Writing::Change(Change::SayWhoIsHere(here)))
    };
    let helped = change(Present {
        helped: !one.helped,
        ..one.clone()
    });
    let without = {
        let mut here = here.to_vec();
        here.remove(at);
        Intention::Writing(intention::Writing::Change(Change::SayWhoIsHere(here)))
    };
    html! {
        <li class="here__person" key={format!("{at}-{name}")}>
            { role(ui, here, at, one) }
            <div class="here__tools">
                { Button::quiet(ui.say("opening-helps"), ui.sends(helped))
                    .picture(if one.helped { "checkbox" } else { "writing" })
                    .state(ButtonState::Pressed(one.helped))
                    .full(about(ui, "opening-helps", name))
                    .html() }
                { Button::quiet(ui.say("opening-not-here"), ui.sends(without))
                    .picture("x")
                    .full(about(ui, "opening-not-here", name))
                    .html() }
            </div>
        </li>
    }
}

/// The message with why somebody is here.
fn role_message(role: Role) -> &'static str {
    match role {
        Role::Family => "role-family",
        Role::Friend => "role-friend",
        Role::Advocate => "role-advocate",
        Role::Interpreter => "role-interpreter",
        Role::AnotherWorker => "role-another-worker",
    }
}

/// Why somebody is here. The last answer says nothing, and is there so that an answer can be taken back.
fn role(ui: &UiContext, here: &[Present], at: usize, one: &Present) -> Html {
    let mut answers = Role::ALL
        .map(|role| Possible::new(ui.say(role_message(role))))
        .to_vec();
    answers.push(Possible::new(ui.say("role-not-said")));
    let chosen = one
        .role
        .and_then(|role| Role::ALL.iter().position(|other| *other == role));
    let here = here.to_vec();
    let onchoose = ui.send.reform(move |number: usize| {
        let mut here = here.clone();
        here[at].role = Role::ALL.get(number).copied();
        Intention::Writing(intention::Writing::Change(Change::SayWhoIsHere(here)))
    });
    let question = ui.say_with("opening-role", &[("name", one.name.as_str().into())]);
    Choice::new(question, answers)
        .chosen(chosen)
        .look(ChoiceLook::Pills)
        .onchoose(onchoose)
        .html()
}
