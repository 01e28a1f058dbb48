//! The tablet may die at any moment. What it has said it keeps is there afterwards, byte for byte; what it has said is gone
//! is gone; and nobody finds anything of somebody else's.
//!
//! A history is what made-up people do, with a tablet that answers when it likes. Before and after everything that happens
//! in it, and in the middle of each write, the page is opened anew on what lies on the tablet then. As the same bytes open
//! in the same way, they are opened once, and looked at from each of those moments.

use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use alongside::plan::{Day, PlanId};
use alongside::record::sealed::KeptKey;
use alongside::session::effect::Erasure;
use alongside::session::{Effect, Keeping, Model, Msg, Notice, Saving, effect, event};
use alongside::vault::Key;
use alongside::words::Words;

use crate::device::{Device, Disk, Flaw, touches_storage};
use crate::effort::{Broken, Dice, Proof};
use crate::page::{Found, Page};
use crate::people::{People, SAID, SECRET};
use crate::story::{Seen, Story};
use crate::version_1;

#[test]
fn whenever_the_tablet_dies_what_was_kept_is_there_and_what_was_cleared_is_not() {
    let mut proof = Proof::begin("the store", "histories", 10_000, 1_000_000);
    tried(&mut proof, Flaw::None);
    proof.holds();
}

/// Every plan of a tablet that an earlier release wrote, while people go on with it.
#[test]
fn whenever_the_tablet_dies_nothing_of_version_1_is_lost_on_its_way_to_version_2() {
    let mut proof = Proof::begin("version 1", "histories", 500, 20_000);
    tried_from(&mut proof, Flaw::None, version_1);
    proof.holds();
}

#[test]
fn a_tablet_that_writes_half_of_what_was_version_1_is_seen() {
    let mut proof = Proof::twin("a broken store with version 1", 300);
    tried_from(&mut proof, Flaw::TornWrites, version_1);
    assert!(proof.breaks() > 0);
}

#[test]
fn a_tablet_that_writes_half_is_seen() {
    assert!(breaks_with(Flaw::TornWrites) > 0);
}

#[test]
fn a_tablet_that_answers_before_it_has_written_is_seen() {
    assert!(breaks_with(Flaw::AnswersEarly) > 0);
}

#[test]
fn a_tablet_that_forgets_in_one_place_only_is_seen() {
    assert!(breaks_with(Flaw::KeepsCopies) > 0);
}

#[test]
fn a_tablet_that_brings_nothing_to_the_second_place_is_seen() {
    assert!(breaks_with(Flaw::NoSecond) > 0);
}

#[test]
fn a_tablet_that_does_not_forget_is_seen() {
    assert!(breaks_with(Flaw::ForgetsNothing) > 0);
}

fn breaks_with(flaw: Flaw) -> usize {
    let mut proof = Proof::twin("a broken store", 300);
    tried(&mut proof, flaw);
    proof.breaks()
}

fn tried(proof: &mut Proof, flaw: Flaw) {
    tried_from(proof, flaw, |seed, flaw| {
        World::new(seed, flaw, Disk::default())
    });
}

fn tried_from(proof: &mut Proof, flaw: Flaw, begin: fn(u64, Flaw) -> World) {
    for seed in proof.seeds() {
        let mut world = begin(seed, flaw);
        let told = world.live();
        proof.looked("moments to die at", world.moments);
        proof.looked("tablets opened anew", world.opened);
        if let Err(how) = told {
            proof.broke(seed, how);
        }
        if proof.is_hopeless() {
            return;
        }
    }
}

/// People come to a tablet on which plans of version 1 lie.
fn version_1(seed: u64, flaw: Flaw) -> World {
    let disk = version_1::disk();
    let keeping = |id: &PlanId| {
        let key = disk.records.get(&format!("key/{}", id.as_str()));
        let key = key.map(|key| KeptKey::decode(key).unwrap());
        key.map_or(Keeping::Tablet, |key| key.lock.keeping())
    };
    let mut world = World::new(seed, flaw, disk.clone());
    let secret = (
        PlanId::parse("plan-1").unwrap(),
        vec![version_1::WORD.to_owned()],
    );
    world.people.secrets.extend([secret]);
    let (today, found) = (world.today, world.open_anew(disk.clone(), world.today));
    assert_eq!((found.odd, found.plans.len()), (None, 4), "on {today:?}");
    for (id, (plan, drafts)) in found.plans {
        let story = world.stories.entry(id.clone()).or_default();
        story.seen.push(Seen {
            keeping: keeping(&id),
            plan: Rc::new(plan),
            drafts: Rc::new(drafts),
        });
        story.keeps(0);
    }
    world
}

/// What a page that is opened anew finds.
struct Reopened {
    plans: BTreeMap<PlanId, Found>,
    odd: Option<Broken>,
}

struct World {
    device: Device,
    model: Model,
    people: People,
    today: Day,
    /// Asked of the storage, and not begun; answered by it, and not heard; and everything else.
    asked: VecDeque<Effect>,
    answers: VecDeque<Msg>,
    others: VecDeque<Effect>,
    /// What a broken device does after it has answered.
    late: VecDeque<Effect>,
    stories: BTreeMap<PlanId, Story>,
    /// The plans that were to be cleared.
    clears: VecDeque<PlanId>,
    open: Option<PlanId>,
    shut: Option<PlanId>,
    reopened: BTreeMap<(usize, Day), Rc<Reopened>>,
    moments: u64,
    opened: u64,
    /// Everything that happened; nothing stands for a tablet that died.
    trace: Vec<Option<Msg>>,
}

impl World {
    fn new(seed: u64, flaw: Flaw, disk: Disk) -> Self {
        let mut dice = Dice::new(seed);
        let today = Day::parse("2026-11-24").unwrap();
        let (model, effects) =
            Model::start(Words::english(), today, &Key::from_bytes(dice.bytes()));
        let device = Device::with(disk).broken_by(flaw);
        Self {
            device,
            model,
            people: People::new(dice),
            today,
            asked: effects.into(),
            answers: VecDeque::new(),
            others: VecDeque::new(),
            late: VecDeque::new(),
            stories: BTreeMap::new(),
            clears: VecDeque::new(),
            open: None,
            shut: None,
            reopened: BTreeMap::new(),
            moments: 0,
            opened: 0,
            trace: Vec::new(),
        }
    }

    fn live(&mut self) -> Result<(), Broken> {
        self.lives().map_err(|how| {
            let trace = self.trace.iter().map(|what| told(what.as_ref()));
            format!("{how}{}", trace.collect::<String>())
        })
    }

    fn lives(&mut self) -> Result<(), Broken> {
        for _ in 0..3 + self.people.dice.below(7) {
            if self.people.dice.one_in(25) {
                self.comes_back()?;
            } else {
                let today = self.next_day();
                let msg = self.people.next(&self.model, today);
                self.hears(msg)?;
            }
            for _ in 0..self.people.dice.below(6) {
                self.device_moves()?;
            }
        }
        self.quietens()
    }

    /// Now and then it is tomorrow when a page is shown again.
    fn next_day(&mut self) -> Day {
        if self.people.dice.one_in(20) {
            self.today.plus(1)
        } else {
            self.today
        }
    }

    /// The tablet died, and somebody goes on.
    fn comes_back(&mut self) -> Result<(), Broken> {
        self.trace.push(None);
        self.today = self.next_day();
        let seed = Key::from_bytes(self.people.dice.bytes());
        let (model, effects) = Model::start(Words::english(), self.today, &seed);
        self.model = model;
        self.asked = effects.into();
        self.answers.clear();
        self.others.clear();
        self.late.clear();
        self.clears.clear();
        (self.open, self.shut) = (None, None);
        self.could_die()?;
        // What was never written was never there for those who come now.
        let reopened = self.open_anew(self.device.disk.clone(), self.today);
        for (id, story) in &mut self.stories {
            let found = reopened.plans.get(id);
            let (today, from) = (self.today, story.from);
            story.seen.drain(..from);
            story.seen.retain(|seen| seen.on(today).as_ref() == found);
            (story.from, story.kept, story.going) = (0, found.is_some(), false);
            story.writes.clear();
        }
        Ok(())
    }

    fn quietens(&mut self) -> Result<(), Broken> {
        for _ in 0..200 {
            if !self.device_moves()? {
                return self.rests();
            }
        }
        Err("it never came to rest".to_owned())
    }

    /// Where nothing is left to do, everything is in both places.
    fn rests(&self) -> Result<(), Broken> {
        let disk = &self.device.disk;
        let plans = disk.records.keys().filter_map(|key| {
            let id = PlanId::parse(key.strip_prefix("key/")?)?;
            let with_label = disk.records.contains_key(&format!("desk/{}", id.as_str()));
            with_label.then_some(id)
        });
        match plans.into_iter().find(|id| !disk.has_twice(id)) {
            Some(id) => Err(format!("{id:?} is not in the second place")),
            None => Ok(()),
        }
    }

    /// Lets the device do one thing, if there is any to do.
    fn device_moves(&mut self) -> Result<bool, Broken> {
        let ready = [
            !self.asked.is_empty(),
            !self.answers.is_empty(),
            !self.others.is_empty(),
        ];
        let ready: Vec<usize> = (0..3).filter(|at| ready[*at]).collect();
        if ready.is_empty() {
            return Ok(false);
        }
        match self.people.dice.one_of(&ready) {
            0 => self.storage_works()?,
            1 => {
                if let Some(answer) = self.answers.pop_front() {
                    self.hears(answer)?;
                }
            }
            _ => {
                let effect = self.others.pop_front();
                let answer = effect.and_then(|effect| self.device.perform(effect, self.today));
                if let Some(answer) = answer {
                    self.hears(answer)?;
                }
            }
        }
        Ok(true)
    }

    fn storage_works(&mut self) -> Result<(), Broken> {
        let Some(effect) = self.asked.pop_front() else {
            return Ok(());
        };
        for late in std::mem::take(&mut self.late) {
            self.device.perform(late, self.today);
        }
        for disk in self.device.in_the_middle_of(&effect) {
            let reopened = Rc::new(self.open_anew(disk, self.today));
            self.compare(&reopened, self.today)?;
        }
        let answer = if self.device.flaw == Flaw::AnswersEarly
            && matches!(effect, Effect::Keeping(effect::Keeping::Save { .. }))
        {
            self.late.push_back(effect.clone());
            self.device.clone().perform(effect, self.today)
        } else {
            self.device.perform(effect, self.today)
        };
        self.answers.extend(answer);
        self.could_die()
    }

    /// Something happens, and the screen shows what has become of it.
    fn hears(&mut self, msg: impl Into<Msg>) -> Result<(), Broken> {
        let msg = msg.into();
        self.trace.push(Some(msg.clone()));
        if let Msg::Frame(event::Frame::PageShown { today })
        | Msg::Desk(event::Desk::PlanIdMade { today, .. }) = &msg
        {
            self.today = *today;
        }
        self.answered(&msg);
        let last: BTreeMap<_, _> = self
            .stories
            .iter()
            .map(|(id, story)| (id.clone(), story.last()))
            .collect();
        for effect in self.model.update(msg) {
            self.asks(&effect, &last);
            if let Effect::Desk(effect::Desk::MakePlanId) = effect {
                // Answered before anybody can touch the screen again.
                let made = self.device.perform(effect, self.today);
                made.map_or(Ok(()), |made| self.hears(made))?;
            } else if touches_storage(&effect) {
                self.asked.push_back(effect);
            } else {
                self.others.push_back(effect);
            }
        }
        self.sees();
        self.could_die()
    }

    fn asks(&mut self, effect: &Effect, last: &BTreeMap<PlanId, usize>) {
        match effect {
            Effect::Keeping(effect::Keeping::Save { plan, .. }) => {
                let at = last.get(plan).copied().unwrap_or_default();
                let story = self.stories.entry(plan.clone()).or_default();
                story.writes.push_back(at);
            }
            // From now on it may be gone at any moment.
            Effect::Keeping(
                effect::Keeping::ErasePlan(Erasure { plan, .. })
                | effect::Keeping::Forget(Erasure { plan, .. }),
            ) => {
                let clears = matches!(effect, Effect::Keeping(effect::Keeping::ErasePlan(_)));
                if let Some(story) = self.stories.get_mut(plan) {
                    story.kept = false;
                    story.going |= clears;
                }
                if clears {
                    self.clears.push_back(plan.clone());
                }
            }
            Effect::Desk(effect::Desk::EraseEverything) => {
                for story in self.stories.values_mut() {
                    (story.kept, story.going) = (false, true);
                }
            }
            _ => {}
        }
    }

    fn answered(&mut self, msg: &Msg) {
        match msg {
            Msg::Keeping(event::Keeping::SaveFinished { plan, result }) => {
                let Some(story) = self.stories.get_mut(plan) else {
                    return;
                };
                let at = story.writes.pop_front();
                if let (Some(at), Ok(()), false) = (at, result, story.going) {
                    story.keeps(at);
                }
            }
            Msg::Keeping(event::Keeping::PlanErased { result: Ok(()), .. }) => {
                let gone = self.clears.pop_front();
                if let Some(story) = gone.as_ref().and_then(|gone| self.stories.get_mut(gone)) {
                    (story.gone, story.going) = (true, false);
                }
                for place in [&mut self.open, &mut self.shut] {
                    place.take_if(|plan| Some(&*plan) == gone.as_ref());
                }
            }
            Msg::Desk(event::Desk::EverythingErased(Ok(()))) => {
                for story in self.stories.values_mut().filter(|story| story.going) {
                    (story.gone, story.going) = (true, false);
                }
                (self.open, self.shut) = (None, None);
            }
            _ => {}
        }
    }

    /// Takes down what is on the screen now, and what the screen says of it.
    fn sees(&mut self) {
        let now = self.model.sitting().map(|sitting| {
            let seen = Seen {
                plan: sitting.plan().clone(),
                drafts: sitting.drafts().clone(),
                keeping: sitting.keeping(),
            };
            (seen, sitting.saving().clone())
        });
        let open = now.as_ref().map(|(seen, _)| seen.plan.id().clone());
        let shut = self
            .model
            .is_shut()
            .then(|| self.shut.clone().or(self.open.clone()));
        let shut = shut.flatten();
        // What went to the desk has been kept.
        for left in [&self.open, &self.shut].into_iter().flatten() {
            if open.as_ref() != Some(left)
                && shut.as_ref() != Some(left)
                && let Some(story) = self.stories.get_mut(left)
            {
                story.keeps(story.last());
            }
        }
        (self.open, self.shut) = (open, shut);
        let Some((seen, saving)) = now else { return };
        let story = self.stories.entry(seen.plan.id().clone()).or_default();
        if story.seen.last() != Some(&seen) {
            story.seen.push(seen);
        }
        match saving {
            Saving::Kept => story.keeps(story.last()),
            Saving::OnlyHere => (story.from, story.kept) = (story.last(), false),
            _ => {}
        }
    }

    /// The tablet dies here; somebody opens the page again, today or tomorrow.
    fn could_die(&mut self) -> Result<(), Broken> {
        self.moments += 1;
        let tomorrow = self.device.version % 4 == 3;
        let today = self.today.plus(i32::from(tomorrow));
        let known = (self.device.version, today);
        let reopened = if let Some(reopened) = self.reopened.get(&known) {
            reopened.clone()
        } else {
            let reopened = Rc::new(self.open_anew(self.device.disk.clone(), today));
            self.reopened.insert(known, reopened.clone());
            if self.device.version % 3 == 2 {
                let lost = self.device.disk.loses_its_store();
                let back = self.open_anew(lost, today);
                self.compare_with_what_comes_back(&reopened, &back)?;
            }
            reopened
        };
        self.compare(&reopened, today)
    }

    /// The browser loses its store here: what is in the second place comes back, and of what was cleared nothing.
    fn compare_with_what_comes_back(
        &self,
        before: &Reopened,
        back: &Reopened,
    ) -> Result<(), Broken> {
        if let Some(odd) = &back.odd {
            return Err(format!("after the store was lost: {odd}"));
        }
        for (id, story) in &self.stories {
            let found = back.plans.get(id);
            if (story.gone || self.is_only_here(id)) && found.is_some() {
                return Err(format!("{id:?} came back from the second place"));
            }
            if self.device.disk.has_twice(id) && found != before.plans.get(id) {
                let before = before.plans.get(id);
                return Err(format!("{id:?} came back as {found:?} and not {before:?}"));
            }
        }
        Ok(())
    }

    fn compare(&self, reopened: &Reopened, today: Day) -> Result<(), Broken> {
        if let Some(odd) = &reopened.odd {
            return Err(odd.clone());
        }
        for (id, story) in &self.stories {
            let found = reopened.plans.get(id);
            if !story.allows(found, today) {
                let (from, kept, gone) = (story.from, story.kept, story.gone);
                return Err(format!(
                    "{id:?} on {today:?}: found {found:?}, from {from}, kept {kept}, gone {gone}"
                ));
            }
            let nothing_there = story.gone || self.is_only_here(id);
            let mut keys = self.device.disk.records.keys();
            let copied = self.device.disk.second.copies.contains_key(id.as_str());
            if nothing_there
                && (copied || keys.any(|key| key.split('/').nth(1) == Some(id.as_str())))
            {
                return Err(format!("{id:?} should have left nothing behind"));
            }
        }
        match reopened
            .plans
            .keys()
            .find(|id| !self.stories.contains_key(*id))
        {
            Some(id) => Err(format!("{id:?} comes from nowhere")),
            None => Ok(()),
        }
    }

    fn is_only_here(&self, id: &PlanId) -> bool {
        let sitting = self.model.sitting();
        sitting.is_some_and(|sitting| {
            sitting.plan().id() == id && *sitting.saving() == Saving::OnlyHere
        })
    }

    /// Opens a new page on what lies there, and every plan in it.
    fn open_anew(&mut self, disk: Disk, today: Day) -> Reopened {
        self.opened += 1;
        let bare = |text: &String| text.contains(SAID) || text.contains(SECRET);
        let mut odd = disk.records.values().find(|text| bare(text)).cloned();
        let mut page = Page::open(disk, today);
        let mut plans = BTreeMap::new();
        page.take_down(&mut plans);
        let ids: Vec<_> = page.model.desk().entries().to_vec();
        for entry in ids {
            // It goes on by itself where it was broken off.
            if plans.contains_key(&entry.id) {
                continue;
            }
            let secrets = self.people.secrets.get(&entry.id);
            let opens = page.opens(&entry.id, secrets.map_or(&[], Vec::as_slice));
            match page.model.notice() {
                None | Some(Notice::KeptHere | Notice::CameBack) => {}
                Some(notice) => odd = Some(format!("{:?}: {notice:?}", entry.id)),
            }
            if !opens {
                odd = Some(format!("{:?} does not open", entry.id));
            }
            page.take_down(&mut plans);
        }
        Reopened { plans, odd }
    }
}

/// What happened, in a line that can be read.
fn told(what: Option<&Msg>) -> String {
    let line = match what {
        Some(msg) => format!("{msg:?}"),
        None => "the tablet dies".to_owned(),
    };
    format!("\n    {}", line.chars().take(160).collect::<String>())
}
