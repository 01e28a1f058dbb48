//! Two windows on one tablet, whatever they do in whatever order: what one of them was told is kept is never overwritten by
//! what the other knew before, and what was cleared does not come back.
//!
//! Everything said here is a line of its own that nobody takes back, so each one that was kept must be there at the end.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use alongside::device::Hold;
use alongside::plan::{About, Change, Day, LineDraft, Place, PlanId, Whose, Wording};
use alongside::session::{
    Cover, Effect, Intention, Keeping, Model, Msg, Screen, effect, event, intention,
};
use alongside::vault::Key;
use alongside::words::Words;

use crate::device::{Device, Disk, Flaw, touches_storage};
use crate::effort::{Broken, Dice, Proof};
use crate::page::Page;

#[test]
fn no_window_overwrites_what_the_other_was_told_is_kept() {
    let mut proof = Proof::begin("two windows", "interleavings", 200, 10_000);
    tried(&mut proof, Flaw::None);
    proof.holds();
}

#[test]
fn a_write_without_its_guard_is_seen_where_a_browser_has_no_locks() {
    let mut proof = Proof::twin("two windows without a guard", 200);
    tried(&mut proof, Flaw::NoGuard);
    assert!(proof.breaks() > 0);
}

fn tried(proof: &mut Proof, flaw: Flaw) {
    for seed in proof.seeds() {
        let mut tablet = Tablet::new(seed, flaw);
        let done = tablet.live();
        proof.looked("lines kept", tablet.kept_in_all);
        proof.looked("writes turned away", tablet.turned_away);
        if let Err(how) = done {
            let trace = tablet.trace.join("\n    ");
            proof.broke(seed, format!("{how}\n    {trace}"));
        }
        if proof.is_hopeless() {
            return;
        }
    }
}

struct Window {
    model: Model,
    asked: VecDeque<Effect>,
    answers: VecDeque<Msg>,
    others: VecDeque<Effect>,
    /// The lines on its screen when each write was asked for.
    writes: VecDeque<(PlanId, BTreeSet<String>)>,
    /// The plans that were to be cleared.
    clears: VecDeque<PlanId>,
}

struct Tablet {
    dice: Dice,
    device: Device,
    has_locks: bool,
    /// Which window holds which plan.
    locks: BTreeMap<PlanId, usize>,
    windows: [Window; 2],
    /// The lines that some window was told are kept, by their plan.
    kept: BTreeMap<PlanId, BTreeSet<String>>,
    /// The plans that some window was told are gone.
    cleared: BTreeSet<PlanId>,
    said: usize,
    kept_in_all: u64,
    turned_away: u64,
    trace: Vec<String>,
}

impl Tablet {
    fn new(seed: u64, flaw: Flaw) -> Self {
        let mut dice = Dice::new(seed);
        let mut page = Page::open(Disk::default(), today());
        page.does(intention::Desk::StartConversation);
        page.does(intention::Writing::Change(line("from before")));
        page.does(intention::Frame::Go(Screen::Desk));
        let device = page.device.broken_by(flaw);
        let mut window = || {
            let seed = Key::from_bytes(dice.bytes());
            let (model, effects) = Model::start(Words::english(), today(), &seed);
            Window {
                model,
                asked: effects.into(),
                answers: VecDeque::new(),
                others: VecDeque::new(),
                writes: VecDeque::new(),
                clears: VecDeque::new(),
            }
        };
        let windows = [window(), window()];
        Self {
            has_locks: dice.one_in(2),
            dice,
            device,
            locks: BTreeMap::new(),
            windows,
            kept: BTreeMap::new(),
            cleared: BTreeSet::new(),
            said: 0,
            kept_in_all: 0,
            turned_away: 0,
            trace: vec![],
        }
    }

    fn live(&mut self) -> Result<(), Broken> {
        for _ in 0..30 {
            let at = self.dice.below(2);
            let msg = self.next(at);
            self.hears(at, msg);
            for _ in 0..self.dice.below(5) {
                let at = self.dice.below(2);
                self.moves(at);
            }
        }
        for round in 0..600 {
            let moved = self.moves(round % 2);
            if !moved && !self.moves((round + 1) % 2) {
                break;
            }
        }
        self.compare()
    }

    fn next(&mut self, at: usize) -> Msg {
        let model = &self.windows[at].model;
        if self.dice.one_in(12) {
            return Msg::Frame(event::Frame::PageHidden);
        }
        if model.cover() == Cover::Hidden {
            return Msg::Person(Intention::Frame(intention::Frame::Uncover));
        }
        let Some(sitting) = model.sitting() else {
            let entries = model.desk().entries();
            return Msg::Person(if entries.is_empty() {
                Intention::Desk(intention::Desk::StartConversation)
            } else {
                Intention::Desk(intention::Desk::OpenPlan(
                    self.dice.one_of(entries).id.clone(),
                ))
            });
        };
        if sitting.is_elsewhere() {
            return Msg::Person(match self.dice.below(4) {
                0 => Intention::Frame(intention::Frame::Go(Screen::Desk)),
                1 => Intention::Writing(intention::Writing::Change(self.line())),
                _ => Intention::Desk(intention::Desk::TakeOver),
            });
        }
        Msg::Person(match self.dice.below(40) {
            0 => Intention::Frame(intention::Frame::Go(Screen::Desk)),
            1 => Intention::Goodbye(intention::Goodbye::KeepHere),
            2 => Intention::Goodbye(intention::Goodbye::ClearWithoutACopy),
            3 => Intention::Frame(intention::Frame::Hide),
            4 => Intention::Keeping(intention::Keeping::As(Keeping::Visit)),
            5 => Intention::Keeping(intention::Keeping::As(Keeping::Tablet)),
            6 => Intention::Frame(intention::Frame::TryAgain),
            7 | 8 => Intention::Frame(intention::Frame::Uncover),
            _ => Intention::Writing(intention::Writing::Change(self.line())),
        })
    }

    fn line(&mut self) -> Change {
        self.said += 1;
        line(&format!("line {}", self.said))
    }

    /// Lets one window's device do one thing.
    fn moves(&mut self, at: usize) -> bool {
        let window = &mut self.windows[at];
        let ready = [
            !window.answers.is_empty(),
            !window.asked.is_empty(),
            !window.others.is_empty(),
        ];
        let ready: Vec<usize> = (0..3).filter(|at| ready[*at]).collect();
        if ready.is_empty() {
            return false;
        }
        match self.dice.one_of(&ready) {
            0 => {
                if let Some(msg) = self.windows[at].answers.pop_front() {
                    self.hears(at, msg);
                }
            }
            1 => {
                if let Some(effect) = self.windows[at].asked.pop_front() {
                    let answer = self.device.perform(effect, today());
                    self.windows[at].answers.extend(answer);
                }
            }
            _ => {
                if let Some(effect) = self.windows[at].others.pop_front() {
                    self.other(at, effect);
                }
            }
        }
        true
    }

    fn other(&mut self, at: usize, effect: Effect) {
        match effect {
            Effect::Desk(effect::Desk::HoldPlan { plan, take_over }) if self.has_locks => {
                self.locks.retain(|_, holder| *holder != at);
                let holder = self.locks.get(&plan).copied();
                let hold = if holder.is_none() || take_over {
                    self.locks.insert(plan.clone(), at);
                    Hold::Ours
                } else {
                    Hold::Elsewhere
                };
                if let (Hold::Ours, Some(other)) = (hold, holder) {
                    let (plan, hold) = (plan.clone(), Hold::Elsewhere);
                    self.windows[other]
                        .answers
                        .push_back(Msg::Desk(event::Desk::Held { plan, hold }));
                }
                self.hears(at, Msg::Desk(event::Desk::Held { plan, hold }));
            }
            Effect::Desk(effect::Desk::LetGoOfPlan) => self.locks.retain(|_, holder| *holder != at),
            other => {
                if let Some(answer) = self.device.perform(other, today()) {
                    self.hears(at, answer);
                }
            }
        }
    }

    fn hears(&mut self, at: usize, msg: impl Into<Msg>) {
        let msg = msg.into();
        let told: String = format!("{at}: {msg:?}").chars().take(160).collect();
        self.trace.push(told);
        self.answered(at, &msg);
        let before = self.lines_in(at);
        let effects = self.windows[at].model.update(msg);
        let after = self.lines_in(at).or(before).unwrap_or_default();
        for effect in effects {
            if let Effect::Keeping(effect::Keeping::Save { plan, .. }) = &effect {
                let write = (plan.clone(), after.clone());
                self.windows[at].writes.push_back(write);
            }
            if let Effect::Keeping(effect::Keeping::ErasePlan(all)) = &effect {
                self.windows[at].clears.push_back(all.plan.clone());
            }
            if effect == Effect::Desk(effect::Desk::MakePlanId) {
                // Answered before anybody can touch the screen again.
                if let Some(made) = self.device.perform(effect, today()) {
                    self.hears(at, made);
                }
            } else if touches_storage(&effect) {
                self.windows[at].asked.push_back(effect);
            } else {
                self.windows[at].others.push_back(effect);
            }
        }
    }

    fn answered(&mut self, at: usize, msg: &Msg) {
        match msg {
            Msg::Keeping(event::Keeping::SaveFinished { result, .. }) => {
                let Some((plan, lines)) = self.windows[at].writes.pop_front() else {
                    return;
                };
                if result.is_err() {
                    self.turned_away += 1;
                } else if !self.cleared.contains(&plan) {
                    let kept = self.kept.entry(plan).or_default();
                    let before = kept.len();
                    kept.extend(lines);
                    self.kept_in_all += u64::try_from(kept.len() - before).unwrap();
                }
            }
            Msg::Keeping(event::Keeping::PlanErased { result: Ok(()), .. }) => {
                if let Some(plan) = self.windows[at].clears.pop_front() {
                    self.kept.remove(&plan);
                    self.cleared.insert(plan);
                }
            }
            _ => {}
        }
    }

    fn lines_in(&self, at: usize) -> Option<BTreeSet<String>> {
        let sitting = self.windows[at].model.sitting()?;
        let lines = sitting.plan().lines().iter();
        Some(lines.map(|line| line.text.as_str().to_owned()).collect())
    }

    /// What somebody finds who opens the app when both windows are closed.
    fn compare(&self) -> Result<(), Broken> {
        let mut page = Page::open(self.device.disk.clone(), today());
        let mut found = BTreeMap::new();
        page.take_down(&mut found);
        for entry in page.model.desk().entries().to_vec() {
            page.opens(&entry.id, &[]);
            page.take_down(&mut found);
        }
        for (plan, kept) in &self.kept {
            let lines = found.get(plan).map(|(plan, _)| plan.lines());
            let there: BTreeSet<_> = lines
                .into_iter()
                .flatten()
                .map(|line| line.text.as_str().to_owned())
                .collect();
            let lost: Vec<_> = kept.difference(&there).collect();
            if !lost.is_empty() {
                return Err(format!(
                    "{plan:?} has lost {lost:?}, with locks: {}",
                    self.has_locks
                ));
            }
        }
        match self.cleared.iter().find(|plan| found.contains_key(plan)) {
            Some(plan) => Err(format!("{plan:?} came back after it was cleared")),
            None => Ok(()),
        }
    }
}

fn line(text: &str) -> Change {
    Change::WriteLine(LineDraft {
        about: About::Gift,
        when: None,
        beside: None,
        whose: Whose::Mine,
        place: Place::InPlan,
        text: Wording::parse(text).unwrap(),
    })
}

fn today() -> Day {
    Day::parse("2026-11-24").unwrap()
}
