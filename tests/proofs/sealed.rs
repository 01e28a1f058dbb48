//! Whoever changes what lies on the tablet is noticed: a bit turned over, a record in the place of another person's, of
//! another kind's or of another tablet's, an older one in the place of a newer.
//!
//! Noticed is what does not open, and what opens and says that it does not lie here as it was kept. One thing cannot be
//! noticed by anybody who has only this tablet: everything of a plan put back together, as it lay here once. The twin
//! does that.

use alongside::plan::{Change, Day, OwnPicture, PlanId, Tray, Wording};
use alongside::session::{Intention, Keeping, Notice, SecretWord, intention};
use alongside::vault::Key;

use crate::device::{Disk, Second};
use crate::effort::{Dice, Proof};
use crate::made_up;
use crate::page::Page;

/// What each plan has, by what its key begins with: of pictures it has two.
const KINDS: [&str; 5] = ["key", "desk", "plan", "picture", "picture"];
const WORD: &str = "four green boats";

#[test]
fn no_bit_turned_and_no_record_out_of_its_place_goes_unnoticed() {
    let mut proof = Proof::begin("the seals", "changed tablets", 10_000, 1_000_000);
    let lives = lives();
    for seed in proof.seeds() {
        let mut dice = Dice::new(seed);
        let life = &lives[dice.below(lives.len())];
        let (how, disk) = loop {
            let (how, disk) = changed(&mut dice, life, &lives);
            // A record in its own place is no change.
            if &disk != life.now() {
                break (how, disk);
            }
        };
        proof.looked(how, 1);
        if unnoticed(&disk, life.now()).is_some() {
            proof.broke(seed, format!("{how}: {}", difference(&disk, life.now())));
        }
    }
    proof.holds();
}

#[test]
fn a_whole_plan_put_back_as_it_lay_here_once_is_seen_to_go_unnoticed() {
    let life = &lives()[0];
    let earlier = &life.days[life.days.len() - 2];
    assert!(unnoticed(earlier, life.now()).is_some());
}

#[test]
fn a_tablet_that_nobody_has_changed_opens_without_a_word() {
    for life in lives() {
        for plan in life.plans() {
            assert!(opens_as_if_nothing_was(life.now(), &plan), "{plan:?}");
        }
    }
}

/// What lay on one tablet, from the first write to the last.
struct Life {
    days: Vec<Disk>,
}

impl Life {
    fn now(&self) -> &Disk {
        &self.days[self.days.len() - 1]
    }

    fn plans(&self) -> Vec<PlanId> {
        let keys = self.now().records.keys();
        keys.filter_map(|key| PlanId::parse(key.strip_prefix("plan/")?))
            .collect()
    }
}

/// Tablets on which two people each have a plan, under the same two names on every tablet.
fn lives() -> Vec<Life> {
    let ways = [Keeping::Tablet, Keeping::Word, Keeping::Visit];
    let pairs = ways
        .iter()
        .flat_map(|first| ways.map(|second| [*first, second]));
    (1..)
        .zip(pairs)
        .map(|(number, ways)| life(number, ways))
        .collect()
}

fn life(number: u8, ways: [Keeping; 2]) -> Life {
    // What comes back from a second place would hide what was noticed.
    let second = Second {
        is_missing: true,
        ..Second::default()
    };
    let disk = Disk {
        tablet_key: Some(Key::from_bytes([number; 32])),
        second,
        ..Disk::default()
    };
    let mut page = Page::seeded(disk, today(), [100 + number; 32]);
    let mut days = Vec::new();
    for keeping in ways {
        page.does(intention::Desk::StartConversation);
        page.does(match keeping {
            Keeping::Word => Intention::Keeping(intention::Keeping::WithWord(
                SecretWord::parse(WORD).unwrap(),
            )),
            other => Intention::Keeping(intention::Keeping::As(other)),
        });
        for name in ["Ray", "Raymond", "Ray B", "R"] {
            let name = Wording::parse(name);
            page.does(intention::Writing::Change(Change::Call(name)));
            days.push(page.device.disk.clone());
        }
        for shows in [b"a boat", b"a door"] {
            page.does(intention::Writing::Change(Change::MakeCard {
                word: Wording::parse("ours").unwrap(),
                picture: made_up::photo(shows).map(OwnPicture::Photo),
                tray: Tray::TalkAboutNow,
            }));
            days.push(page.device.disk.clone());
        }
        page.does(intention::Frame::Go(alongside::session::Screen::Desk));
        days.push(page.device.disk.clone());
    }
    Life { days }
}

fn today() -> Day {
    Day::parse("2026-11-24").unwrap()
}

/// One change of what lies on a tablet, and what it is called.
fn changed(dice: &mut Dice, life: &Life, lives: &[Life]) -> (&'static str, Disk) {
    let mut disk = life.now().clone();
    let plans = life.plans();
    let (plan, other_plan) = match dice.below(2) {
        0 => (&plans[0], &plans[1]),
        _ => (&plans[1], &plans[0]),
    };
    let (here, beside) = (at(dice, life.now(), plan), at(dice, life.now(), plan));
    let there = match dice.below(9) {
        0..=3 => {
            let text = flipped(dice, &disk.records[&here]);
            disk.records.insert(here, text);
            return ("bits turned over", disk);
        }
        4 => {
            let theirs = match kind_of(&here) {
                // Which of two pictures has which name is for nobody to say.
                "picture" => at_kind(dice, life.now(), "picture", other_plan),
                kind => format!("{kind}/{}", other_plan.as_str()),
            };
            ("of another person", disk.records[&theirs].clone())
        }
        5 => ("of another kind", disk.records[&beside].clone()),
        6 => {
            let other = dice.one_of(lives).now();
            let theirs = at_kind(dice, other, kind_of(&here), plan);
            ("of another tablet", other.records[&theirs].clone())
        }
        7 => {
            disk.records.remove(&here);
            return ("taken away", disk);
        }
        _ => {
            let older = dice.one_of(&life.days);
            let Some(older) = older.records.get(&here) else {
                return ("older", disk);
            };
            ("older", older.clone())
        }
    };
    let (how, text) = there;
    disk.records.insert(here, text);
    (how, disk)
}

/// The text with one bit turned over, so that it still is a text.
fn flipped(dice: &mut Dice, text: &str) -> String {
    loop {
        let mut bytes = text.as_bytes().to_vec();
        let place = dice.below(bytes.len());
        bytes[place] ^= 1 << dice.below(8);
        if let Ok(text) = String::from_utf8(bytes) {
            return text;
        }
    }
}

/// The key of one of the plan's records.
fn at(dice: &mut Dice, disk: &Disk, plan: &PlanId) -> String {
    let kind = *dice.one_of(&KINDS);
    at_kind(dice, disk, kind, plan)
}

fn at_kind(dice: &mut Dice, disk: &Disk, kind: &str, plan: &PlanId) -> String {
    let whole = format!("{kind}/{}", plan.as_str());
    let under = format!("{whole}/");
    let keys = disk.records.keys();
    let keys: Vec<_> = keys
        .filter(|key| **key == whole || key.starts_with(&under))
        .collect();
    (*dice.one_of(&keys)).clone()
}

fn kind_of(key: &str) -> &str {
    key.split('/').next().unwrap()
}

/// The plan of which something was changed, and that still opens as if nothing was.
fn unnoticed(disk: &Disk, before: &Disk) -> Option<PlanId> {
    let now = &disk.records;
    let changed = before
        .records
        .iter()
        .find(|(key, text)| now.get(*key) != Some(*text));
    let plan = changed.and_then(|(key, _)| PlanId::parse(key.split('/').nth(1)?))?;
    opens_as_if_nothing_was(disk, &plan).then_some(plan)
}

/// Where a record is another one now, as far as one can see at a glance.
fn difference(disk: &Disk, before: &Disk) -> String {
    let records = disk.records.iter();
    let changed = records.filter(|(key, text)| before.records.get(*key) != Some(*text));
    let told: Vec<_> = changed
        .map(|(key, text)| {
            let was = before.records.get(key).map_or("", String::as_str);
            let pairs = text.bytes().zip(was.bytes());
            let at = pairs.take_while(|(now, was)| now == was).count();
            format!(
                "{key} at {at}: {:?}",
                text.get(at.saturating_sub(20)..at + 20)
            )
        })
        .collect();
    told.concat()
}

fn opens_as_if_nothing_was(disk: &Disk, plan: &PlanId) -> bool {
    let mut page = Page::open(disk.clone(), today());
    let by_itself = page.open_plan() == Some(plan);
    let opens = by_itself || page.opens(plan, &[WORD.to_owned()]);
    opens && page.model.notice() != Some(&Notice::NotAsKept)
}
