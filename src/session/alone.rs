//! What somebody may only answer alone: where somebody else is here, it is asked first whether this is the moment. Nothing
//! of it is kept, and it is asked anew when somebody more has come or everything was hidden.

use super::{Effect, Focus, Model, Screen, Sitting};
use crate::document;
use crate::guide::is_on_safety;
use crate::plan::{CardId, Present};

/// Where it was said that nobody else hears it, and who was here then.
#[derive(Clone, Debug, Default)]
pub(super) struct Alone(Vec<(Screen, Vec<Present>)>);

impl Model {
    /// Whether it is asked on this screen, before anything else, if the two are alone.
    pub fn asks_if_alone(&self) -> bool {
        let Some(sitting) = &self.sitting else {
            return false;
        };
        let here = sitting.here(self.today);
        !here.is_empty() && self.is_asked_alone(sitting) && !sitting.is_alone_on(&self.screen, here)
    }

    /// Whether the answer on this screen may be dangerous to somebody who is not alone.
    fn is_asked_alone(&self, sitting: &Sitting) -> bool {
        match &self.screen {
            Screen::Talk(card) => is_on_safety(card.as_str()),
            Screen::Harder => true,
            // The question on the card that lies on top is read by everybody who looks at the tablet.
            Screen::Mat => sitting.safety_dealt().is_some(),
            Screen::Take => {
                let says = document::my_plan(sitting.plan(), &self.words);
                sitting.safe().is_none() && !says.sections.is_empty()
            }
            Screen::Desk
            | Screen::Opening
            | Screen::Today
            | Screen::Ways
            | Screen::People
            | Screen::Days
            | Screen::Gifts
            | Screen::Story
            | Screen::Year
            | Screen::CatchUp
            | Screen::Promises
            | Screen::InTheWay(_)
            | Screen::Ask(_)
            | Screen::Invite(_)
            | Screen::Alongside
            | Screen::Read
            | Screen::Goodbye
            | Screen::Debrief
            | Screen::Learning
            | Screen::Settings => false,
        }
    }

    pub(super) fn we_are_alone(&mut self) {
        let (screen, today) = (self.screen.clone(), self.today);
        if let Some(sitting) = &mut self.sitting {
            let here = sitting.here(today).to_vec();
            sitting.alone.0.push((screen, here));
            self.ask(Effect::Focus(Focus::Heading));
        }
    }

    /// Back to where the two were: the plan stays as it is, and what was not asked can be asked later.
    pub(super) fn leave_for_later(&mut self) {
        let before = self.sitting.as_ref().map(|open| open.before_taking.clone());
        match (&self.screen, before) {
            (Screen::Take, Some(before)) => self.go(before),
            (Screen::Mat, _) => {
                // They come again when somebody asks for what was passed over.
                self.edit(|sitting| {
                    while let Some(card) = sitting.safety_dealt() {
                        sitting.mat.pass(card);
                    }
                });
                self.ask(Effect::Focus(Focus::Heading));
            }
            (screen, _) => {
                let back = screen.back();
                self.go(back);
            }
        }
    }

    /// Remembers where somebody comes from who is on the way to take the plan.
    pub(super) fn remember_before_taking(&mut self, to: &Screen) {
        let from = &self.screen;
        if *to == Screen::Take
            && *from != Screen::Take
            && let Some(sitting) = &mut self.sitting
        {
            let is_of_the_talk = from.needs_plan() && *from != Screen::Goodbye;
            sitting.before_taking = if is_of_the_talk {
                from.clone()
            } else {
                Screen::Ways
            };
        }
    }
}

impl Sitting {
    /// The card on top of the pile, where it touches safety and lies there for everybody to read.
    fn safety_dealt(&self) -> Option<CardId> {
        let top = self.mat.top(self.plan()).filter(|_| !self.mat.as_list);
        top.filter(|card| is_on_safety(card.as_str()))
    }

    /// Who else is here today. Before the visit has begun that is nobody yet.
    fn here(&self, today: crate::plan::Day) -> &[Present] {
        let visit = self.plan().visit_on(today);
        visit.map_or(&[], |visit| &visit.here)
    }

    /// Whether it was said there, with everybody here who is here now.
    fn is_alone_on(&self, screen: &Screen, here: &[Present]) -> bool {
        let mut said = self.alone.0.iter();
        said.any(|(place, then)| {
            let was_here = |one: &Present| then.iter().any(|other| other.name == one.name);
            place == screen && here.iter().all(was_here)
        })
    }
}
