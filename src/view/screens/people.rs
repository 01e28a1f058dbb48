//! The people in somebody's life, in five rings that are equal to look at. Somebody is added where
//! they belong, and touched to say more. Two questions at most.

mod add;
mod ring;

use std::rc::Rc;

use yew::{Callback, Html, UseStateHandle, component, html, use_state_eq};

use super::SittingProps;
use crate::plan::{Plan, Ring, TieId};
use crate::session::{Drafts, Field};
use crate::view::parts::tie_edit::{name_field, new_name_field};
use crate::view::parts::{ButtonKind, Done, Instead, LeftOut, TieEdit};
use crate::view::{Table, use_table};
use ring::RingBand;

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
}

#[component]
pub fn People(props: &SittingProps) -> Html {
    let table = use_table();
    let open = use_state_eq(|| broken_off(&props.plan, &props.drafts));
    if let Some(instead) = one_person(&table, props, &open) {
        return instead;
    }
    let (plan, drafts) = (&props.plan, &props.drafts);
    let left_out = match *open {
        Open::LeftOut { of, tie } if plan.ties().len() + 1 == of => Some(tie),
        _ => None,
    };
    let onback = left_out.map(|tie| {
        let open = open.clone();
        Callback::from(move |()| open.set(Open::BackAt(tie)))
    });
    let begun = |ring| !drafts.get(&new_name_field(ring)).trim().is_empty();
    let writing = matches!(*open, Open::Adding(ring) if begun(ring));
    html! {
        <div class="people">
            <h1 tabindex="-1">{ table.say("people-title") }</h1>
            <p class="people__lead">{ table.say("people-lead") }</p>
            if let Some(onback) = onback {
                <LeftOut label={table.say("left-out")} {onback} />
            }
            <div class="people__rings">
                { for Ring::ALL.map(|ring| band(plan, drafts, ring, &open)) }
            </div>
            if !plan.ties().is_empty() {
                <p class="people__questions">{ table.say("people-questions") }</p>
            }
            <Done kind={if writing { ButtonKind::Plain } else { ButtonKind::Main }} />
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

fn band(plan: &Rc<Plan>, drafts: &Rc<Drafts>, ring: Ring, open: &UseStateHandle<Open>) -> Html {
    let goes = |to: Open| {
        let open = open.clone();
        Callback::from(move |()| open.set(to))
    };
    let adding = **open == Open::Adding(ring);
    let back_to = match **open {
        Open::BackAt(tie) => Some(tie),
        _ => None,
    };
    let onopen = {
        let open = open.clone();
        Callback::from(move |tie| open.set(Open::Tie(tie)))
    };
    html! {
        <RingBand
            key={ring as usize}
            plan={plan.clone()}
            drafts={drafts.clone()}
            {ring}
            {adding}
            {back_to}
            {onopen}
            onadd={goes(if adding { Open::Nothing } else { Open::Adding(ring) })}
            onadded={goes(Open::Nothing)}
        />
    }
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
    Some(html! {
        <Instead {title} onclose={onclose.clone()}>
            <TieEdit
                {tie}
                drafts={props.drafts.clone()}
                done={table.say("people-back")}
                ondone={onclose}
                {onremove}
            />
        </Instead>
    })
}
