//! One ring: who is in it, and the way to add somebody there.

use std::rc::Rc;

use yew::{Callback, Html, NodeRef, html};

use super::add::add;
use super::foot::add_to;
use super::legend::bond;
use crate::plan::{Ring, Tie, TieId};
use crate::session::Drafts;
use crate::view::UiContext;
use crate::view::focus::TakesFocus;
use crate::view::parts::face::face;
use crate::view::parts::tie_edit::ring_message;
use crate::view::parts::{Button, ButtonState, Long, Picture};
use crate::words::language_of;

pub struct RingBandProps {
    pub ties: Rc<[Tie]>,
    pub drafts: Rc<Drafts>,
    pub ring: Ring,
    /// Whether there is room for one more name now.
    pub adding: bool,
    /// The person that the keyboard comes to.
    pub focused: Option<TieId>,
    pub onopen: Callback<TieId>,
    pub onadd: Callback<()>,
    pub onadded: Callback<()>,
}

pub fn ring_band(ui: &UiContext, props: &RingBandProps) -> Html {
    let name = ui.say(ring_message(props.ring));
    let full = add_to(ui, props.ring);
    let focused = |tie: &Tie| props.focused == Some(tie.id);
    let wanted = props.ties.iter().position(focused);
    let one = {
        let (ui, ties) = (ui.clone(), props.ties.clone());
        let (focused, onopen) = (props.focused, props.onopen.clone());
        Callback::from(move |place: usize| tag(&ui, &ties[place], focused, &onopen))
    };
    html! {
        <section class="people__ring" key={props.ring as usize}>
            { nearness(props.ring) }
            <h2 class="people__near">{ name }</h2>
            if !props.ties.is_empty() {
                <ul class="people__ties" role="list">
                    <Long count={props.ties.len()} one={one} {wanted} />
                </ul>
            }
            <div class="people__more">
                { Button::quiet(ui.say("people-add"), props.onadd.reform(|_| ()))
                    .picture("plus")
                    .full(full)
                    .state(ButtonState::Open(props.adding))
                    .html() }
            </div>
            if props.adding {
                { add(ui, &props.drafts, props.ring, &props.onadded) }
            }
        </section>
    }
}

/// Five rings round a person, with this one drawn heavily. The heading beside it says the same.
fn nearness(ring: Ring) -> Html {
    let this = Ring::ALL.iter().position(|one| *one == ring);
    html! {
        <svg class="people__nearness" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
            <circle class="people__self" cx="24" cy="24" r="2.5" />
            for number in 0..Ring::ALL.len() {
                <circle
                    cx="24" cy="24" r={(6 + number * 4).to_string()}
                    data-here={(Some(number) == this).then_some("")}
                />
            }
        </svg>
    }
}

/// Somebody's name, with what is wished. A touch says more.
fn tag(ui: &UiContext, tie: &Tie, focused: Option<TieId>, onopen: &Callback<TieId>) -> Html {
    let place = NodeRef::default();
    let id = tie.id;
    let wanted = (focused == Some(id)).then(|| id.0.to_string());
    let onclick = onopen.reform(move |_| id);
    html! {
        <li key={id.0}>
            <TakesFocus place={place.clone()} {wanted} />
            <button class="people__tie" type="button" ref={place} {onclick}>
                if let Some(picture) = &tie.picture {
                    { face(picture) }
                }
                <span class="people__name" dir="auto" lang={language_of(tie.name.as_str())}>{ tie.name.as_str() }</span>
                if tie.closer {
                    <span class="people__wish">
                        { Picture::Line.of("heart-handshake") }{ ui.say("people-closer-short") }
                    </span>
                }
                if tie.must_stay {
                    <span class="people__wish">
                        { Picture::Line.of("heart") }{ ui.say("people-must-stay-short") }
                    </span>
                }
                if let Some(strength) = tie.strength {
                    <span class="people__wish">{ bond(ui, strength) }</span>
                }
            </button>
        </li>
    }
}
