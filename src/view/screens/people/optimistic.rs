//! Somebody who is moved with a key stands in their new ring before the rest of the page is drawn anew: on an old tablet
//! that is another frame. That comes next, and from then on the map shows what the plan says.

use std::borrow::Cow;

use yew::{Callback, hook, use_callback, use_mut_ref, use_state};

use crate::plan::{Ring, Tie, TieId};
use crate::session::{Intention, intention};
use crate::view::UiContext;

/// What is shown ahead of the plan, and how to show something ahead of it.
pub struct Optimistic {
    moved: Option<Moved>,
    pub onmove: Callback<(TieId, Ring)>,
}

#[derive(Clone, Copy)]
struct Moved {
    tie: TieId,
    ring: Ring,
    /// How many moves the plan had been asked for before.
    after: u32,
}

/// `heard` is how many moves the plan has been asked for.
#[hook]
pub fn use_optimistic(ui: &UiContext, heard: u32) -> Optimistic {
    let moved = use_state(|| None);
    let now = use_mut_ref(|| heard);
    now.replace(heard);
    let to = moved.setter();
    let onmove = use_callback(ui.send.clone(), move |(tie, ring), send| {
        let after = *now.borrow();
        to.set(Some(Moved { tie, ring, after }));
        send.emit(Intention::People(intention::People::Move { tie, ring }));
    });
    Optimistic {
        moved: moved.filter(|moved| moved.after == heard),
        onmove,
    }
}

impl Optimistic {
    /// Everybody, each in the ring where they are to be seen.
    pub fn seen<'a>(&self, ties: &'a [Tie]) -> Cow<'a, [Tie]> {
        let mut seen = Cow::Borrowed(ties);
        if let Some(moved) = self.moved
            && let Some(at) = ties.iter().position(|tie| tie.id == moved.tie)
        {
            seen.to_mut()[at].ring = moved.ring;
        }
        seen
    }
}
