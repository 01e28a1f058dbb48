//! One ring: who is in it, and the way to add somebody there.

use std::rc::Rc;

use yew::{Callback, Html, Properties, component, html, use_state_eq};

use super::add::Add;
use crate::plan::{Plan, Ring, Tie, TieId};
use crate::session::Drafts;
use crate::view::focus::use_focus;
use crate::view::parts::tie_edit::ring_message;
use crate::view::parts::{Button, ButtonKind, ButtonState, Picture};
use crate::view::use_table;

#[derive(PartialEq, Properties)]
pub struct RingBandProps {
    pub plan: Rc<Plan>,
    pub drafts: Rc<Drafts>,
    pub ring: Ring,
    /// Whether there is room for one more name now.
    pub adding: bool,
    /// The person that the keyboard comes back to.
    pub back_to: Option<TieId>,
    pub onopen: Callback<TieId>,
    pub onadd: Callback<()>,
    pub onadded: Callback<()>,
}

#[component]
pub fn RingBand(props: &RingBandProps) -> Html {
    let table = use_table();
    let ties: Vec<&Tie> = props
        .plan
        .ties()
        .iter()
        .filter(|tie| tie.ring == props.ring)
        .collect();
    let name = table.say(ring_message(props.ring));
    // How many there were when somebody was added: the next one is the new one.
    let added_after = use_state_eq(|| None::<usize>);
    let onadded = {
        let (added_after, count, onadded) =
            (added_after.clone(), ties.len(), props.onadded.clone());
        Callback::from(move |()| {
            added_after.set(Some(count));
            onadded.emit(());
        })
    };
    let tags = ties.iter().enumerate().map(|(number, tie)| {
        let focused = *added_after == Some(number) || props.back_to == Some(tie.id);
        let onopen = props.onopen.clone();
        html! { <Tag key={tie.id.0} tie={(*tie).clone()} {focused} {onopen} /> }
    });
    let full = table.say_with("people-add-to", &[("ring", name.as_str().into())]);
    html! {
        <section class="people__ring">
            { nearness(props.ring) }
            <h2 class="people__near">{ name }</h2>
            if !ties.is_empty() {
                <ul class="people__ties" role="list">{ for tags }</ul>
            }
            <div class="people__more">
                <Button
                    label={table.say("people-add")}
                    {full}
                    picture={"plus"}
                    kind={ButtonKind::Quiet}
                    state={ButtonState::Open(props.adding)}
                    onclick={props.onadd.reform(|_| ())}
                />
            </div>
            if props.adding {
                <Add drafts={props.drafts.clone()} ring={props.ring} {onadded} />
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

#[derive(PartialEq, Properties)]
struct TagProps {
    tie: Tie,
    focused: bool,
    onopen: Callback<TieId>,
}

/// Somebody's name, with what is wished. A touch says more.
#[component]
fn Tag(props: &TagProps) -> Html {
    let table = use_table();
    let tie = &props.tie;
    let place = use_focus(props.focused.then_some(tie.id));
    let id = tie.id;
    html! {
        <li>
            <button class="people__tie" type="button" ref={place} onclick={props.onopen.reform(move |_| id)}>
                <span class="people__name" dir="auto">{ tie.name.as_str() }</span>
                if tie.closer {
                    <span class="people__wish">
                        <Picture name={"heart-handshake"} />{ table.say("people-closer-short") }
                    </span>
                }
                if tie.must_stay {
                    <span class="people__wish">
                        <Picture name={"heart"} />{ table.say("people-must-stay-short") }
                    </span>
                }
            </button>
        </li>
    }
}
