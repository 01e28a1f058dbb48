//! What lies under everybody: on the map a way to add somebody and what its signs mean, and on both views two questions
//! and the way on. It does not ask who stands where: somebody goes to another ring and nothing of it is drawn anew.

use std::rc::Rc;

use yew::{Callback, Html, html};

use super::Unfolded;
use super::add::add;
use super::legend::{Legend, names, signs};
use super::question::Wish;
use crate::plan::Ring;
use crate::session::{Drafts, ring_message};
use crate::view::parts::done::{done, main_unless};
use crate::view::parts::tie_edit::new_name_field;
use crate::view::parts::{Button, ButtonState};
use crate::view::{UiContext, drawn};

#[derive(PartialEq)]
pub struct Foot {
    pub drafts: Rc<Drafts>,
    pub open: Unfolded,
    pub goes: Callback<Unfolded>,
    /// How many people there are.
    pub count: usize,
    /// What the map shows, where there is one.
    pub map: Option<Legend>,
}

pub fn foot(foot: Foot) -> Html {
    drawn(foot, shown)
}

fn shown(ui: &UiContext, props: &Foot) -> Html {
    html! {
        <div class="people__more-to-say">
            if let Some(shown) = &props.map {
                { names(shown) }
                { adds(ui, props) }
                { signs(ui, shown) }
            }
            if props.count > 0 {
                { questions(ui, &props.goes) }
            }
            { done(ui, main_unless(is_writing(props)), html! {}) }
        </div>
    }
}

/// The way to add somebody to a ring, open or closed.
pub fn toggles(open: Unfolded, ring: Ring, goes: &Callback<Unfolded>) -> (bool, Callback<()>) {
    let adding = open == Unfolded::Adding(ring);
    let to = if adding {
        Unfolded::Nothing
    } else {
        Unfolded::Adding(ring)
    };
    (adding, goes.reform(move |()| to))
}

fn is_writing(props: &Foot) -> bool {
    let Unfolded::Adding(ring) = props.open else {
        return false;
    };
    !props.drafts.get(&new_name_field(ring)).trim().is_empty()
}

/// One button for each ring, and room for a name under them.
fn adds(ui: &UiContext, props: &Foot) -> Html {
    let button = |ring: Ring| {
        let name = ui.say(ring_message(ring));
        let (adding, onadd) = toggles(props.open, ring, &props.goes);
        Button::new(name, onadd.reform(|_| ()))
            .picture("plus")
            .full(add_to(ui, ring))
            .state(ButtonState::Open(adding))
            .html()
    };
    let added = Unfolded::Added(props.count);
    let onadded = props.goes.reform(move |()| added);
    html! {
        <>
            <div class="people__adds" role="group" aria-labelledby="people-add-where">
                <p class="people__add-where" id="people-add-where">{ ui.say("people-add-where") }</p>
                { for Ring::ALL.map(button) }
            </div>
            if let Unfolded::Adding(ring) = props.open {
                <p class="people__add-where">{ add_to(ui, ring) }</p>
                { add(ui, &props.drafts, ring, &onadded) }
            }
        </>
    }
}

/// Adding somebody, and to which ring.
pub fn add_to(ui: &UiContext, ring: Ring) -> String {
    let name = ui.say(ring_message(ring));
    ui.say_with("people-add-to", &[("ring", name.into())])
}

/// Two questions that may be asked once somebody is there.
fn questions(ui: &UiContext, goes: &Callback<Unfolded>) -> Html {
    let ask = |wish: Wish| {
        let onclick = goes.reform(move |_| Unfolded::Asking(wish));
        Button::quiet(ui.say(wish.question()), onclick)
            .picture(wish.picture())
            .html()
    };
    html! { <div class="people__questions">{ for Wish::ALL.map(ask) }</div> }
}
