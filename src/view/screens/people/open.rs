//! What is open on the screen of people, and what stands in its place meanwhile.

use yew::{Callback, Html, html};

use super::PeopleProps;
use super::confirm::{Pressed, confirm};
use super::question::{Wish, question};
use crate::plan::{Plan, Ring, Tie, TieId};
use crate::session::{Drafts, Field};
use crate::view::UiContext;
use crate::view::parts::instead::{InsteadProps, instead};
use crate::view::parts::tie_edit::{TieEditProps, name_field, new_name_field, tie_edit};
use crate::words::language_of;

/// What is open on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfolded {
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

impl Unfolded {
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
pub fn broken_off(plan: &Plan, drafts: &Drafts) -> Unfolded {
    let begun = |field: &Field| !drafts.get(field).is_empty() || drafts.hold_picture(field);
    let renamed = plan.ties().iter().find(|tie| begun(&name_field(tie.id)));
    let added = Ring::ALL
        .into_iter()
        .find(|ring| begun(&new_name_field(*ring)));
    match (renamed, added) {
        (Some(tie), _) => Unfolded::Tie(tie.id),
        (None, Some(ring)) => Unfolded::Adding(ring),
        (None, None) => Unfolded::Nothing,
    }
}

/// What stands in place of the screen, if anything does.
pub fn in_its_place(
    ui: &UiContext,
    props: &PeopleProps,
    open: Unfolded,
    goes: &Callback<Unfolded>,
) -> Option<Html> {
    let ties = props.plan.ties();
    match open {
        Unfolded::Tie(id) => {
            let tie = ties.iter().find(|tie| tie.id == id)?;
            Some(one_person(ui, props, tie, goes))
        }
        Unfolded::Renamed(id) => {
            let tie = ties.iter().find(|tie| tie.id == id)?;
            Some(read_back(ui, props, tie, goes))
        }
        Unfolded::Added(after) => {
            let added = ties.last().filter(|_| ties.len() == after + 1)?;
            Some(read_back(ui, props, added, goes))
        }
        Unfolded::Asking(wish) => {
            let back = || goes.reform(|()| Unfolded::Back);
            (!ties.is_empty()).then(|| question(ui, props, wish, back()))
        }
        Unfolded::Nothing
        | Unfolded::Adding(_)
        | Unfolded::Back
        | Unfolded::BackAt(_)
        | Unfolded::LeftOut { .. } => None,
    }
}

/// A name that is new, for the person to answer.
fn read_back(ui: &UiContext, props: &PeopleProps, tie: &Tie, goes: &Callback<Unfolded>) -> Html {
    let (id, of) = (tie.id, props.plan.ties().len());
    let onpress = goes.reform(move |pressed| match pressed {
        Pressed::Yes => Unfolded::BackAt(id),
        Pressed::Change => Unfolded::Tie(id),
        Pressed::LeaveOut => Unfolded::LeftOut { of, tie: id },
    });
    confirm(ui, &props.plan, tie, &onpress)
}

/// Somebody's own page.
fn one_person(ui: &UiContext, props: &PeopleProps, tie: &Tie, goes: &Callback<Unfolded>) -> Html {
    let (id, of) = (tie.id, props.plan.ties().len());
    let onclose = goes.reform(move |()| Unfolded::BackAt(id));
    let title = html! { <span class="people__one" dir="auto" lang={language_of(tie.name.as_str())}>{ tie.name.as_str() }</span> };
    let edit = TieEditProps {
        tie: tie.clone(),
        drafts: props.drafts.clone(),
        done: ui.say("people-back").into(),
        ondone: onclose.clone(),
        onrenamed: goes.reform(move |()| Unfolded::Renamed(id)),
        onremove: goes.reform(move |()| Unfolded::LeftOut { of, tie: id }),
    };
    instead(InsteadProps {
        title,
        about: "person".into(),
        onclose,
        content: tie_edit(ui, &edit),
    })
}
