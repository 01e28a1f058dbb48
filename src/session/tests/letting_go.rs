//! *Only while we talk*, chosen, changed and chosen again while the device is still at something else. Four histories in which
//! the plan once stayed on the device after it was said to be gone.

use super::*;

/// A tablet that answers one thing at a time, and only when it is told to.
struct Slow {
    tablet: Tablet,
    heard: usize,
}

impl Slow {
    /// A talk with a write under way.
    fn writing() -> Self {
        let tablet = started();
        let heard = tablet.asked.len();
        let mut slow = Self { tablet, heard };
        slow.writes();
        slow
    }

    /// Something happens. What is asked of the device then is not done yet.
    fn hears(&mut self, msg: impl Into<Msg>) {
        let asked = self.tablet.model.update(msg.into());
        self.tablet.asked.extend(asked);
    }

    fn does(&mut self, intention: impl Into<Intention>) {
        self.hears(intention.into());
    }

    /// Something is said and written, and the device has not answered.
    fn writes(&mut self) {
        self.does(intention::Writing::Change(Change::Call(Some(words("Ray")))));
        self.hears(event::Frame::PageHidden);
        assert!(matches!(self.saving(), Saving::Writing { .. }));
    }

    fn keeps(&mut self, keeping: Keeping) {
        self.does(intention::Keeping::As(keeping));
    }

    fn keeps_with_a_word(&mut self) {
        let word = SecretWord::parse("four green boats").unwrap();
        self.does(intention::Keeping::WithWord(word));
    }

    /// Answers everything asked so far, up to the first answer of this kind.
    fn answers_until(&mut self, is_last: impl Fn(&Msg) -> bool) {
        while let Some(effect) = self.tablet.asked.get(self.heard).cloned() {
            self.heard += 1;
            let Some(answer) = self.tablet.answer(effect) else {
                continue;
            };
            let last = is_last(&answer);
            self.hears(answer);
            if *self.saving() == Saving::OnlyHere {
                assert_eq!(self.there(), 0, "it is said to be nowhere");
                let asked = &self.tablet.asked[self.heard..];
                assert!(!asked.iter().any(is_save), "and nothing brings it back");
            }
            if last {
                return;
            }
        }
    }

    fn is_let_go_of(&mut self) {
        self.answers_until(|_| false);
        assert_eq!(self.saving(), &Saving::OnlyHere);
        assert_eq!(self.there(), 0);
    }

    fn saving(&self) -> &Saving {
        self.tablet.model.sitting().unwrap().saving()
    }

    /// How many records lie there of the plan.
    fn there(&self) -> usize {
        let keys = self.tablet.records.iter().map(|(key, _)| key);
        keys.filter(|key| key.ends_with("/new-1")).count()
    }
}

fn is_saved(msg: &Msg) -> bool {
    matches!(msg, Msg::Keeping(event::Keeping::SaveFinished { .. }))
}

fn is_stretched(msg: &Msg) -> bool {
    matches!(msg, Msg::Keeping(event::Keeping::Stretched(_)))
}

#[test]
fn nowhere_while_a_write_is_under_way_then_on_the_tablet_and_nowhere_again() {
    let mut slow = Slow::writing();
    slow.keeps(Keeping::Memory);
    slow.answers_until(is_saved);
    slow.keeps(Keeping::Tablet);
    slow.keeps(Keeping::Memory);
    slow.is_let_go_of();
}

#[test]
fn nowhere_while_a_key_is_made_of_a_word_that_was_chosen_before() {
    let mut slow = Slow::writing();
    slow.keeps_with_a_word();
    slow.keeps(Keeping::Memory);
    slow.answers_until(is_stretched);
    slow.keeps(Keeping::Memory);
    slow.is_let_go_of();
}

#[test]
fn nowhere_then_with_a_word_then_only_for_the_visit_and_nowhere_again() {
    let mut slow = Slow::writing();
    slow.keeps(Keeping::Memory);
    slow.answers_until(is_saved);
    slow.keeps_with_a_word();
    slow.tablet
        .hears(event::Keeping::Stretched(Ok(tablet_key())));
    let said = Change::WriteLine(mine(About::Gift, "Clocks"));
    slow.does(intention::Writing::Change(said));
    slow.keeps(Keeping::Visit);
    slow.keeps(Keeping::Memory);
    slow.is_let_go_of();
}

#[test]
fn with_a_word_that_is_written_then_nowhere_then_with_another_and_nowhere_again() {
    let mut slow = Slow::writing();
    slow.keeps_with_a_word();
    slow.answers_until(is_stretched);
    slow.keeps(Keeping::Memory);
    slow.answers_until(is_saved);
    slow.keeps_with_a_word();
    slow.hears(event::Keeping::Stretched(Ok(tablet_key())));
    slow.keeps(Keeping::Memory);
    slow.is_let_go_of();
}

#[test]
fn what_is_wanted_on_the_tablet_after_all_is_there_whatever_was_chosen_in_between() {
    let mut slow = Slow::writing();
    for keeping in [
        Keeping::Memory,
        Keeping::Visit,
        Keeping::Memory,
        Keeping::Tablet,
    ] {
        slow.keeps(keeping);
    }
    slow.answers_until(|_| false);
    assert_eq!(slow.saving(), &Saving::Kept);
    assert_eq!(slow.there(), 3);
}

#[test]
fn what_is_wanted_back_while_the_device_lets_go_of_it_is_there_in_the_end() {
    let mut slow = Slow::writing();
    slow.keeps(Keeping::Memory);
    slow.answers_until(is_saved);
    slow.keeps(Keeping::Tablet);
    slow.answers_until(|_| false);
    assert_eq!(slow.saving(), &Saving::Kept);
    assert_eq!(slow.there(), 3);
}

#[test]
fn an_answer_about_another_plan_says_nothing_of_this_one() {
    let mut slow = Slow::writing();
    slow.keeps(Keeping::Memory);
    slow.answers_until(is_saved);
    slow.hears(event::Keeping::Forgotten {
        plan: id("another"),
        result: Ok(()),
    });
    assert_ne!(slow.saving(), &Saving::OnlyHere);
    slow.is_let_go_of();
}
