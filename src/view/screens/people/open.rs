//! What is open on the screen of people, and what stands in its place meanwhile.

use yew::{Callback, Html, html};

use super::PeopleProps;
use super::confirm::{Pressed, confirm};
use super::question::{Wish, question};
use crate::plan::{Plan, Ring, Tie, TieId};
use crate::session::{Drafts, Field};
use crate::view::Table;
use crate::view::parts::instead::{InsteadProps, instead};
use crate::view::parts::tie_edit::{TieEditProps, name_field, new_name_field, tie_edit};
use crate::words::tongue_of;

/// What is open on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    Nothing,
    /// Room for one more name in this ring.
    Adding(Ring),
    /// Somebody was added after so many, and is read back.
    Added(usize),
    Tie(TieId),
    /// Somebody has another name now, and is read back.
    Renamed(TieId),
    /// One of the two questions.
    Asking(Wish),
    /// Back from a question.
    Back,
    /// Back from one person, at their place.
    BackAt(TieId),
    /// Somebody was taken out: one fewer than there were.
    LeftOut {
        of: usize,
        tie: TieId,
    },
}

impl Open {
    /// Whoever the keyboard comes back to.
    pub fn back_at(self) -> Option<TieId> {
        if let Self::BackAt(tie) = self {
            Some(tie)
        } else {
            None
        }
    }
}

/// What was being written when the tablet was put away lies open again.
pub fn broken_off(plan: &Plan, drafts: &Drafts) -> Open {
    let begun = |field: &Field| !drafts.get(field).is_empty() || drafts.hold_picture(field);
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

/// What stands in place of the screen, if anything does.
pub fn in_its_place(
    table: &Table,
    props: &PeopleProps,
    open: Open,
    goes: &Callback<Open>,
) -> Option<Html> {
    let ties = props.plan.ties();
    match open {
        Open::Tie(id) => {
            let tie = ties.iter().find(|tie| tie.id == id)?;
            Some(one_person(table, props, tie, goes))
        }
        Open::Renamed(id) => {
            let tie = ties.iter().find(|tie| tie.id == id)?;
            Some(read_back(table, props, tie, goes))
        }
        Open::Added(after) => {
            let added = ties.last().filter(|_| ties.len() == after + 1)?;
            Some(read_back(table, props, added, goes))
        }
        Open::Asking(wish) => {
            let back = || goes.reform(|()| Open::Back);
            (!ties.is_empty()).then(|| question(table, props, wish, back()))
        }
        Open::Nothing | Open::Adding(_) | Open::Back | Open::BackAt(_) | Open::LeftOut { .. } => {
            None
        }
    }
}

/// A name that is new, for the person to answer.
fn read_back(table: &Table, props: &PeopleProps, tie: &Tie, goes: &Callback<Open>) -> Html {
    let (id, of) = (tie.id, props.plan.ties().len());
    let onpress = goes.reform(move |pressed| match pressed {
        Pressed::Yes => Open::BackAt(id),
        Pressed::Change => Open::Tie(id),
        Pressed::LeaveOut => Open::LeftOut { of, tie: id },
    });
    confirm(table, &props.plan, tie, &onpress)
}

/// Somebody's own page.
fn one_person(table: &Table, props: &PeopleProps, tie: &Tie, goes: &Callback<Open>) -> Html {
    let (id, of) = (tie.id, props.plan.ties().len());
    let onclose = goes.reform(move |()| Open::BackAt(id));
    let title = html! { <span class="people__one" dir="auto" lang={tongue_of(tie.name.as_str())}>{ tie.name.as_str() }</span> };
    let edit = TieEditProps {
        tie: tie.clone(),
        drafts: props.drafts.clone(),
        done: table.say("people-back").into(),
        ondone: onclose.clone(),
        onrenamed: goes.reform(move |()| Open::Renamed(id)),
        onremove: goes.reform(move |()| Open::LeftOut { of, tie: id }),
    };
    instead(InsteadProps {
        title,
        about: "person".into(),
        onclose,
        content: tie_edit(table, &edit),
    })
}
