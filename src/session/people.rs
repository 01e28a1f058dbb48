//! Somebody is moved to another ring: by a finger, by a key, it is one change, said aloud, that can be
//! taken back.

use super::context::Context;
use super::names::ring_message;
use super::{effect, event, intention};
use crate::plan::{Change, Ring, TieDraft, TieId};

/// How the people are looked at in this visit.
#[derive(Clone, Debug, Default)]
pub(super) struct PeopleView {
    /// As a list, and not as a map.
    pub as_list: bool,
    /// How often somebody was asked to stand in another ring.
    pub moves: u32,
}

impl Context {
    #[inline(never)]
    pub(super) fn people(&mut self, asked: intention::People) {
        match asked {
            intention::People::ShowAsList(yes) => {
                self.edit(|sitting| sitting.people.as_list = yes);
            }
            intention::People::Move { tie, ring } => self.move_tie(tie, ring),
            intention::People::Grab { tie, pointer, x, y } => {
                self.ask(effect::People::Follow { tie, pointer, x, y });
            }
        }
    }

    #[inline(never)]
    pub(super) fn people_hear(&mut self, event: event::People) {
        match event {
            event::People::Dropped { tie, ring } => self.tie_dropped(tie, ring),
        }
    }

    /// Somebody was let go: over the ring with this number, or over none.
    fn tie_dropped(&mut self, tie: TieId, ring: Option<usize>) {
        if let Some(ring) = ring.and_then(|ring| Ring::ALL.get(ring)) {
            self.move_tie(tie, *ring);
        }
    }

    /// Who stands there already stays there, and nothing is said. That it was asked for is counted all the same.
    fn move_tie(&mut self, id: TieId, ring: Ring) {
        if let Some(sitting) = self.sitting_mut() {
            sitting.people.moves = sitting.people.moves.wrapping_add(1);
        }
        let plan = self.sitting().map(|sitting| sitting.plan().clone());
        let ties = plan.as_ref().map_or(&[][..], |plan| plan.ties());
        let Some(tie) = ties.iter().find(|tie| tie.id == id && tie.ring != ring) else {
            return;
        };
        let draft = TieDraft {
            ring,
            ..TieDraft::of(tie)
        };
        if self.change(Change::ChangeTie { tie: id, draft }) {
            let name = tie.name.as_str();
            let ring = self.words.say(ring_message(ring));
            let moved = [("name", name.into()), ("ring", ring.into())];
            let text = self.words.say_with("announce-moved", &moved);
            self.announce(text);
        }
    }
}
