//! Somebody in the person's life, and how near they are. A name here is whatever the person says.

use named::named;

use super::{OwnPicture, Plan, Refusal, Wording};

/// Which tie in its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TieId(pub u32);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    pub id: TieId,
    pub name: Wording,
    /// A picture that the person has for them.
    pub picture: Option<OwnPicture>,
    pub ring: Ring,
    pub strength: Option<Strength>,
    /// The number of the visit in which they were added, from 0.
    pub visit: usize,
    /// The person would like them closer.
    pub closer: bool,
    /// They must stay in the person's life, whatever changes.
    pub must_stay: bool,
}

/// Somebody about to be added or changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TieDraft {
    pub name: Wording,
    pub picture: Option<OwnPicture>,
    pub ring: Ring,
    pub strength: Option<Strength>,
    pub closer: bool,
    pub must_stay: bool,
}

impl TieDraft {
    /// Somebody as they are now, to change something about them.
    pub fn of(tie: &Tie) -> Self {
        Self {
            name: tie.name.clone(),
            picture: tie.picture.clone(),
            ring: tie.ring,
            strength: tie.strength,
            closer: tie.closer,
            must_stay: tie.must_stay,
        }
    }

    /// Somebody of whom only the name and the place are known so far.
    pub fn new(name: Wording, ring: Ring) -> Self {
        Self {
            name,
            picture: None,
            ring,
            strength: None,
            closer: false,
            must_stay: false,
        }
    }
}

named! {
    /// How much the tie holds, in the person's eyes.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Strength {
        Thin = "thin",
        Strong = "strong",
    }
}

named! {
    /// How near somebody is, in the person's eyes.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Ring {
        Closest = "closest",
        Important = "important",
        PaidToBeHere = "paid-to-be-here",
        UsedToBeClose = "used-to-be-close",
        WouldLikeToBe = "would-like-to-be",
    }
}

impl Plan {
    pub(super) fn add_tie(&mut self, draft: TieDraft) -> Result<(), Refusal> {
        let (id, visit) = (TieId(self.number()?), self.this_visit());
        self.ties.push(tie(id, visit, draft));
        Ok(())
    }

    pub(super) fn change_tie(&mut self, id: TieId, draft: TieDraft) -> Result<(), Refusal> {
        let old = self.tie_mut(id)?;
        *old = tie(id, old.visit, draft);
        Ok(())
    }

    pub(super) fn remove_tie(&mut self, id: TieId) -> Result<(), Refusal> {
        let visit = self.tie_mut(id)?.visit;
        self.ties.retain(|tie| tie.id != id);
        self.count_out(visit, |out| &mut out.people);
        Ok(())
    }

    fn tie_mut(&mut self, id: TieId) -> Result<&mut Tie, Refusal> {
        let mut ties = self.ties.iter_mut();
        ties.find(|tie| tie.id == id).ok_or(Refusal::NoSuchTie)
    }
}

fn tie(id: TieId, visit: usize, draft: TieDraft) -> Tie {
    Tie {
        id,
        visit,
        name: draft.name,
        picture: draft.picture,
        ring: draft.ring,
        strength: draft.strength,
        closer: draft.closer,
        must_stay: draft.must_stay,
    }
}
