//! A promise that takes one tap, and one more to take back: offered where something can be done next.

use yew::{Html, html};

use super::{Button, ButtonState};
use crate::plan::{Change, Day, Kind, Party, Plan, PromiseDraft, WEEK, Wording};
use crate::session::intention;
use crate::view::UiContext;

/// `label` says what is promised in a few words; `what` goes on from "… will".
pub fn one_tap(
    ui: &UiContext,
    plan: &Plan,
    today: Day,
    label: &str,
    who: Party,
    what: &str,
) -> Html {
    let Some(what) = Wording::parse(what) else {
        return html! {};
    };
    let mut promises = plan.promises().iter();
    let made = promises.find(|promise| promise.what == what && promise.is_open());
    let change = match made {
        Some(promise) => Change::LetGoOfPromise(promise.id),
        None => Change::MakePromise(PromiseDraft {
            who,
            what,
            shelf: None,
            by: Some(today.plus(WEEK)),
            kind: Kind::ThisWeek,
            know: None,
            otherwise: None,
        }),
    };
    let picture = if made.is_some() { "check" } else { "plus" };
    Button::new(ui.say(label), ui.sends(intention::Writing::Change(change)))
        .picture(picture)
        .state(ButtonState::Pressed(made.is_some()))
        .html()
}
