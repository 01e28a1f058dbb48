//! What somebody may only answer alone: where somebody else is here, it is asked first whether this is the moment. Nothing
//! of it is kept, and it is asked anew when somebody more has come or everything was hidden.

use super::context::Context;
use super::screen::AskedAlone;
use super::{Focus, Screen, Sitting, intention};
use crate::document;
use crate::guide::is_on_safety;
use crate::plan::{CardId, Day, Present};

/// Where it was said that nobody else hears it, and who was here then.
#[derive(Clone, Debug, Default)]
pub(super) struct Alone(Vec<(Screen, Vec<Present>)>);

impl Context {
    /// Whether it is asked on this screen, before anything else, if the two are alone.
    pub(super) fn asks_if_alone(&self) -> bool {
        let Some(sitting) = self.sitting() else {
            return false;
        };
        let here = sitting.here(self.today);
        !here.is_empty()
            && self.is_asked_alone(sitting)
            && !sitting.is_alone_on(&self.frame.screen, here)
    }

    /// Whether the answer on this screen may be dangerous to somebody who is not alone.
    fn is_asked_alone(&self, sitting: &Sitting) -> bool {
        match self.frame.screen.asked_alone() {
            AskedAlone::Never => false,
            AskedAlone::Always => true,
            AskedAlone::OfItsCard => {
                let card = self.frame.screen.card();
                card.is_some_and(|card| is_on_safety(card.as_str()))
            }
            AskedAlone::OfTheTopCard => {
                let dealt = sitting.safety_dealt(&self.frame.screen, self.today);
                dealt.is_some()
            }
            AskedAlone::BeforeTaking => sitting.safe().is_none() && self.has_something_to_take(),
        }
    }

    #[inline(never)]
    fn has_something_to_take(&self) -> bool {
        let says = |sitting: &Sitting| document::my_plan(sitting.plan(), &self.words);
        let says = self.sitting().map(says);
        says.is_some_and(|says| !says.sections.is_empty())
    }

    #[inline(never)]
    pub(super) fn alone(&mut self, asked: intention::Alone) {
        match asked {
            intention::Alone::WeAreAlone => self.we_are_alone(),
            intention::Alone::LeaveForLater => self.leave_for_later(),
        }
    }

    fn we_are_alone(&mut self) {
        let (screen, today) = (self.frame.screen.clone(), self.today);
        if let Some(sitting) = self.sitting_mut() {
            let here = sitting.here(today).to_vec();
            sitting.alone.0.push((screen, here));
            self.focus(Focus::Heading);
        }
    }

    /// Back to where the two were: the plan stays as it is, and what was not asked can be asked later.
    fn leave_for_later(&mut self) {
        let before = self.sitting().map(|open| open.before_taking.clone());
        let screen = self.frame.screen.clone();
        if matches!(screen, Screen::Mat | Screen::Going) {
            // They come again when somebody asks for what was passed over.
            let today = self.today;
            self.edit(|sitting| {
                while let Some(card) = sitting.safety_dealt(&screen, today) {
                    if screen == Screen::Going {
                        sitting.going.pass(card);
                    } else {
                        sitting.mat.pass(card);
                    }
                }
            });
            return self.focus(Focus::Heading);
        }
        let before = before.filter(|_| screen == Screen::Take);
        self.go(before.unwrap_or_else(|| screen.back()));
    }

    /// Remembers where somebody comes from who is on the way to take the plan.
    pub(super) fn remember_before_taking(&mut self) {
        let from = &self.frame.screen;
        let is_of_the_talk = from.needs_plan() && *from != Screen::Goodbye;
        let before = if is_of_the_talk {
            from.clone()
        } else {
            Screen::Ways
        };
        if let Some(sitting) = self.sitting_mut() {
            sitting.before_taking = before;
        }
    }
}

impl Sitting {
    /// The card on top of the pile, where it touches safety and lies there for everybody to read.
    fn safety_dealt(&self, screen: &Screen, today: Day) -> Option<CardId> {
        let top = if *screen == Screen::Going {
            self.going.top(self.plan(), today)
        } else {
            self.mat.top(self.plan()).filter(|_| !self.mat.as_list)
        };
        top.filter(|card| is_on_safety(card.as_str()))
    }

    /// Who else is here today. Before the visit has begun that is nobody yet.
    fn here(&self, today: Day) -> &[Present] {
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
