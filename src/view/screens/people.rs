//! The people in somebody's life, in five rings that are equal to look at. Somebody is added where
//! they belong, and touched to say more. Two questions at most.

mod add;
mod ring;

use yew::{Callback, Html, UseStateHandle, component, html, use_state_eq};

use super::SittingProps;
use crate::plan::{Plan, Ring, Tie, TieId};
use crate::session::{Drafts, Field};
use crate::view::parts::done::{done, main_unless};
use crate::view::parts::instead::{InsteadProps, instead};
use crate::view::parts::left_out::left_out;
use crate::view::parts::tie_edit::{TieEditProps, name_field, new_name_field, tie_edit};
use crate::view::{Table, use_table};
use ring::{RingBandProps, ring_band};

/// What is open on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Open {
    Nothing,
    /// Room for one more name in this ring.
    Adding(Ring),
    Tie(TieId),
    /// Back from one person, at their place.
    BackAt(TieId),
    /// Somebody was taken out: one fewer than there were.
    LeftOut {
        of: usize,
        tie: TieId,
    },
    /// Somebody was added to this ring after so many.
    Added(Ring, usize),
}

#[component]
pub fn People(props: &SittingProps) -> Html {
    let table = use_table();
    let open = use_state_eq(|| broken_off(&props.plan, &props.drafts));
    if let Some(instead) = one_person(&table, props, &open) {
        return instead;
    }
    let (plan, drafts) = (&props.plan, &props.drafts);
    let begun = |ring| !drafts.get(&new_name_field(ring)).trim().is_empty();
    let writing = matches!(*open, Open::Adding(ring) if begun(ring));
    html! {
        <div class="people">
            <h1 tabindex="-1">{ table.say("people-title") }</h1>
            <p class="people__lead">{ table.say("people-lead") }</p>
            { had_back(&table, plan, &open) }
            <div class="people__rings">
                { for Ring::ALL.map(|ring| band(&table, props, ring, &open)) }
            </div>
            if !plan.ties().is_empty() {
                <p class="people__questions">{ table.say("people-questions") }</p>
            }
            { done(&table, main_unless(writing), html! {}) }
        </div>
    }
}

/// What was being written when the tablet was put away lies open again.
fn broken_off(plan: &Plan, drafts: &Drafts) -> Open {
    let begun = |field: &Field| !drafts.get(field).is_empty();
    let renamed = plan.ties().iter().find(|tie| begun(&name_field(tie.id)));
    let added = Ring::ALL
        .into_iter()
        .find(|ring| begun(&new_name_field(*ring)));
    match (renamed, added) {
        (Some(tie), _) => Open::Tie(tie.id),
        (None, Some(ring)) => Open::Adding(ring),
        (None, None) => Open::Nothing,
    }
}

/// What is said after somebody was taken out.
fn had_back(table: &Table, plan: &Plan, open: &UseStateHandle<Open>) -> Html {
    match **open {
        Open::LeftOut { of, tie } if plan.ties().len() + 1 == of => {
            let open = open.clone();
            let onback = Callback::from(move |()| open.set(Open::BackAt(tie)));
            left_out(table, &table.say("left-out"), onback)
        }
        _ => html! {},
    }
}

fn band(table: &Table, props: &SittingProps, ring: Ring, open: &UseStateHandle<Open>) -> Html {
    let goes = |to: Open| {
        let open = open.clone();
        Callback::from(move |()| open.set(to))
    };
    let adding = **open == Open::Adding(ring);
    let ties = props.plan.ties().iter().filter(|tie| tie.ring == ring);
    let ties: Vec<Tie> = ties.cloned().collect();
    let focused = match **open {
        Open::BackAt(tie) => Some(tie),
        Open::Added(to, after) if to == ring => ties.get(after).map(|tie| tie.id),
        _ => None,
    };
    let onopen = {
        let open = open.clone();
        Callback::from(move |tie| open.set(Open::Tie(tie)))
    };
    let band = RingBandProps {
        drafts: props.drafts.clone(),
        ring,
        adding,
        focused,
        onopen,
        onadd: goes(if adding {
            Open::Nothing
        } else {
            Open::Adding(ring)
        }),
        onadded: goes(Open::Added(ring, ties.len())),
        ties,
    };
    ring_band(table, &band)
}

/// Somebody's own page, in place of the rings.
fn one_person(table: &Table, props: &SittingProps, open: &UseStateHandle<Open>) -> Option<Html> {
    let Open::Tie(id) = **open else { return None };
    let tie = props.plan.ties().iter().find(|tie| tie.id == id)?.clone();
    let (closed, left) = (open.clone(), open.clone());
    let onclose = Callback::from(move |()| closed.set(Open::BackAt(id)));
    let of = props.plan.ties().len();
    let onremove = Callback::from(move |()| left.set(Open::LeftOut { of, tie: id }));
    let title = html! { <span class="people__one" dir="auto">{ tie.name.as_str() }</span> };
    let edit = TieEditProps {
        tie,
        drafts: props.drafts.clone(),
        done: table.say("people-back").into(),
        ondone: onclose.clone(),
        onremove,
    };
    Some(instead(InsteadProps {
        title,
        about: "person".into(),
        onclose,
        content: tie_edit(table, &edit),
    }))
}
