//! Bringing somebody in: an invitation, with what may be said to them and what may not. Nobody is sent anywhere.

use super::{Day, Party, Plan, Refusal, Wording};

/// Which invitation in its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InvitationId(pub u32);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    pub id: InvitationId,
    /// The number of the visit in which it was made, from 0.
    pub visit: usize,
    pub asked: InvitationDraft,
}

/// An invitation about to be made, or made anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvitationDraft {
    /// Who is asked to come.
    pub who: Wording,
    pub what_for: Option<Wording>,
    pub introduced_by: Option<Party>,
    /// How they come to be introduced: on the phone, over a cup of tea.
    pub how: Option<Wording>,
    pub by: Option<Day>,
    /// Words for them to read: the only thing said about the person on the page that they get.
    pub tells: Option<Wording>,
    /// What they may be told. A note for those who talk with them; never on their page.
    pub may_be_told: Option<Wording>,
    /// What they may not be told. As above.
    pub may_not_be_told: Option<Wording>,
    /// Whether the person wants to be there.
    pub person_there: Option<bool>,
}

impl InvitationDraft {
    /// An invitation of which only the guest is known so far.
    pub fn new(who: Wording) -> Self {
        Self {
            who,
            what_for: None,
            introduced_by: None,
            how: None,
            by: None,
            tells: None,
            may_be_told: None,
            may_not_be_told: None,
            person_there: None,
        }
    }

    /// Every word that somebody said in it.
    pub fn texts(&self) -> impl Iterator<Item = &Wording> {
        let texts = [
            &self.what_for,
            &self.how,
            &self.tells,
            &self.may_be_told,
            &self.may_not_be_told,
        ];
        let introducer = self.introduced_by.as_ref().and_then(Party::someone);
        let all = texts.into_iter().flatten();
        [&self.who].into_iter().chain(all).chain(introducer)
    }
}

impl Plan {
    /// Who is invited, in the order in which it was thought of.
    pub fn invitations(&self) -> &[Invitation] {
        &self.invitations
    }

    pub fn invitation(&self, id: InvitationId) -> Option<&Invitation> {
        let mut invitations = self.invitations.iter();
        invitations.find(|invitation| invitation.id == id)
    }

    /// The plan without the notes on what somebody may or may not be told: those are for who talks with them.
    #[must_use]
    pub fn without_notes(mut self) -> Self {
        for invitation in &mut self.invitations {
            invitation.asked.may_be_told = None;
            invitation.asked.may_not_be_told = None;
        }
        self
    }

    pub(super) fn invite(&mut self, asked: InvitationDraft) -> Result<(), Refusal> {
        let (id, visit) = (InvitationId(self.number()?), self.this_visit());
        self.invitations.push(Invitation { id, visit, asked });
        Ok(())
    }

    pub(super) fn remove_invitation(&mut self, id: InvitationId) -> Result<(), Refusal> {
        let made_in = self.invitation_mut(id)?.visit;
        self.invitations.retain(|invitation| invitation.id != id);
        self.count_out(made_in, |out| &mut out.invitations);
        Ok(())
    }

    pub(super) fn invitation_mut(&mut self, id: InvitationId) -> Result<&mut Invitation, Refusal> {
        let mut invitations = self.invitations.iter_mut();
        let found = invitations.find(|invitation| invitation.id == id);
        found.ok_or(Refusal::NoSuchInvitation)
    }
}
