//! Somebody is moved to another ring: by a finger, by a key, it is one change, said aloud, that can be
//! taken back.

use super::Model;
use super::names::ring_message;
use crate::plan::{Change, Ring, TieDraft, TieId};

impl Model {
    /// Somebody was let go: over the ring with this number, or over none.
    pub(super) fn tie_dropped(&mut self, tie: TieId, ring: Option<usize>) {
        if let Some(ring) = ring.and_then(|ring| Ring::ALL.get(ring)) {
            self.move_tie(tie, *ring);
        }
    }

    /// Who stands there already stays there, and nothing is said. That it was asked for is counted all the same.
    pub(super) fn move_tie(&mut self, id: TieId, ring: Ring) {
        self.moves = self.moves.wrapping_add(1);
        let plan = self.sitting.as_ref().map(|sitting| sitting.plan().clone());
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
