//! Whole stories, told to the model message by message, as two people and a tablet would.

use super::effect::{Erasure, Only, Over, Records};
use super::*;
use super::{effect, event, intention};
use crate::device::{Hold, LockError, SecondPlace, StorageError};
use crate::document;
use crate::plan::example::{card, day, empty, full, mine, promise, words};
use crate::plan::{
    About, Change, Going, LineDraft, Outcome, Party, Path, Place, Plan, PlanId, Ring, TieDraft,
    TieId, Tray,
};
use crate::record::locked_file::{self, Locked, ROUNDS};
use crate::record::sealed::{self, KeptKey};
use crate::record::{self, Album, Found, Kept};
use crate::session::secret::pictures_of;
use crate::vault::{Key, Salt, StretchCost};

mod alone;
mod apart;
mod chunks;
mod crossings;
mod ending;
mod files;
mod help;
mod learning;
mod letting_go;
mod locking;
mod pictures;
mod practising;
mod reading_out;
mod saving;
mod taking;
mod talking;

/// Somebody chose a file, or let it drop.
fn file_came(text: impl Into<Vec<u8>>) -> event::Desk {
    event::Desk::FilesRead(vec![Arrived::of("notes.html", text.into())].into())
}

/// A tablet that answers at once, and keeps what it is told to keep.
struct Tablet {
    model: Model,
    own_key: Option<Key>,
    records: Vec<(String, String)>,
    asked: Vec<Effect>,
    answers: bool,
}

impl Tablet {
    fn on(today: &str, records: Vec<(String, String)>) -> Self {
        Self::with_key(today, records, Some(tablet_key()))
    }

    fn with_key(today: &str, records: Vec<(String, String)>, tablet_key: Option<Key>) -> Self {
        let seed = Key::from_bytes([records.len().try_into().unwrap(); 32]);
        let (model, effects) = Model::start(Words::english(), day(today), &seed);
        let mut tablet = Self {
            model,
            own_key: tablet_key,
            records,
            asked: Vec::new(),
            answers: true,
        };
        tablet.perform(effects);
        tablet
    }

    fn empty() -> Self {
        Self::on("2026-11-24", Vec::new())
    }

    /// The same device after somebody closed the page.
    fn reopened(self, today: &str) -> Self {
        Self::with_key(today, self.records, self.own_key)
    }

    fn does(&mut self, intention: impl Into<Intention>) {
        self.hears(intention.into());
    }

    fn changes(&mut self, change: Change) {
        self.does(intention::Writing::Change(change));
    }

    fn hears(&mut self, msg: impl Into<Msg>) {
        let effects = self.model.update(msg.into());
        self.perform(effects);
    }

    fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            self.asked.push(effect.clone());
            if let Some(answer) = self.answer(effect).filter(|_| self.answers) {
                self.hears(answer);
            }
        }
    }

    fn answer(&mut self, effect: Effect) -> Option<Msg> {
        Some(match effect {
            Effect::Desk(effect::Desk::Load) => loaded(Stored {
                records: self.records.clone(),
                tablet_key: self.own_key.clone(),
                ..Stored::default()
            }),
            Effect::Keeping(effect::Keeping::TabletKey) => {
                let key = self.own_key.get_or_insert_with(tablet_key);
                Msg::Keeping(event::Keeping::TabletKey(Ok(key.clone())))
            }
            Effect::Keeping(effect::Keeping::Stretch { word, cost, salt }) => {
                Msg::Keeping(event::Keeping::Stretched(Ok(stretch(&word, cost, salt))))
            }
            Effect::Keeping(effect::Keeping::Save {
                plan,
                records,
                over,
                only,
                ..
            }) => {
                let result = self.keep_over(records, &over, Some(&only));
                Msg::Keeping(event::Keeping::SaveFinished { plan, result })
            }
            Effect::Settings(effect::Settings::Save { key, text }) => {
                self.keep(key, text);
                Msg::Settings(event::Settings::Saved(Ok(())))
            }
            Effect::Workers(effect::Workers::Save { key, text, over }) => {
                let record = vec![(key.clone(), text)];
                Msg::Workers(event::Workers::Saved(self.keep_over(
                    record,
                    &(key, over),
                    None,
                )))
            }
            Effect::Workers(effect::Workers::Count(lines)) => {
                event::Workers::Counted(Some(self.counted(&lines).encode())).into()
            }
            Effect::Workers(effect::Workers::Load(key)) => {
                let text = self.record(&key).map(str::to_owned);
                Msg::Workers(event::Workers::Loaded(Ok(text)))
            }
            Effect::Keeping(effect::Keeping::ErasePlan(all)) => {
                let (plan, result) = (self.erase(all), Ok(()));
                event::Keeping::PlanErased { plan, result }.into()
            }
            Effect::Keeping(effect::Keeping::Forget(all)) => {
                let (plan, result) = (self.erase(all), Ok(()));
                event::Keeping::Forgotten { plan, result }.into()
            }
            Effect::Desk(effect::Desk::EraseEverything) => {
                self.records.clear();
                self.own_key = None;
                Msg::Desk(event::Desk::EverythingErased(Ok(())))
            }
            Effect::Frame(effect::Frame::Wait(_)) => Msg::Frame(event::Frame::PauseOver),
            Effect::Desk(effect::Desk::MakePlanId) => {
                let (id, today) = (self.next_id(), self.model.today());
                Msg::Desk(event::Desk::PlanIdMade { id, today })
            }
            Effect::Desk(effect::Desk::HoldPlan { plan, .. }) => Msg::Desk(event::Desk::Held {
                plan,
                hold: Hold::Ours,
            }),
            Effect::Taking(effect::Taking::LockFile { name, word, text }) => {
                let result = Ok(locked(&word, &text));
                Msg::Taking(event::Taking::FileLocked { name, result })
            }
            Effect::Desk(effect::Desk::UnlockFile { word, locked }) => {
                event::Desk::FileUnlocked(unlocked(&word, &locked)).into()
            }
            Effect::Taking(effect::Taking::LookAtSharing) => {
                event::Taking::SharingSeen(true).into()
            }
            Effect::Taking(effect::Taking::Offer { .. }) => {
                Msg::Taking(event::Taking::CopyOffered { done: true })
            }
            Effect::Taking(effect::Taking::Share { .. }) => {
                Msg::Taking(event::Taking::CopyShared { done: true })
            }
            Effect::Taking(effect::Taking::Print { .. }) => {
                Msg::Taking(event::Taking::Printed { done: true })
            }
            Effect::Frame(
                effect::Frame::Focus(_) | effect::Frame::ReadOut { .. } | effect::Frame::BeQuiet,
            )
            | Effect::Desk(
                effect::Desk::LetGoOfPlan
                | effect::Desk::ChooseFile
                | effect::Desk::FetchSecond(_)
                | effect::Desk::ForgetErased(_)
                | effect::Desk::Mark(_),
            )
            | Effect::Keeping(effect::Keeping::AskToStay | effect::Keeping::Second(_))
            | Effect::Pictures(_)
            | Effect::Cards(_)
            | Effect::People(_)
            | Effect::Workers(effect::Workers::OpenPool | effect::Workers::PutPoolAway)
            | Effect::Settings(effect::Settings::LookAtStorage) => return None,
        })
    }

    fn erase(&mut self, all: Erasure) -> PlanId {
        self.records.retain(|(key, _)| !all.takes(key));
        all.plan
    }

    fn counted(&self, lines: &str) -> alongside_learning::Table {
        let mut pool = alongside_learning::Pool::default();
        for entry in alongside_learning::read_lines(lines).0 {
            pool.add(entry);
        }
        pool.table(week_of(self.model.today()))
    }

    fn next_id(&self) -> PlanId {
        let made = self.count(|effect| *effect == Effect::Desk(effect::Desk::MakePlanId));
        id(&format!("new-{made}"))
    }

    fn keep(&mut self, key: String, text: String) {
        self.records.retain(|(kept, _)| *kept != key);
        self.records.push((key, text));
    }

    fn keep_over(
        &mut self,
        records: Records,
        (over, expected): &Over,
        only: Option<&Only>,
    ) -> Result<(), StorageError> {
        let there = self.records.iter().find(|(key, _)| key == over);
        let there = there.map(|(_, text)| text.clone());
        if !expected.contains(&there) {
            return Err(StorageError::Changed);
        }
        let sealed_with = self.own_key.as_ref();
        if sealed_with.is_none() {
            return Err(StorageError::KeyChanged);
        }
        let stays = |key: &String| {
            only.is_none_or(|(under, stay)| !key.starts_with(under) || stay.contains(key))
        };
        self.records.retain(|(key, _)| stays(key));
        for (key, text) in records {
            self.keep(key, text);
        }
        Ok(())
    }

    fn plan(&self) -> &Plan {
        self.model.sitting().unwrap().plan()
    }

    /// The first plan that is kept, opened with what this tablet has.
    fn kept(&self) -> Option<Kept> {
        let (key, _) = self
            .records
            .iter()
            .find(|(key, _)| key.starts_with("plan/"))?;
        self.kept_of(&id(&key["plan/".len()..]))
    }

    fn kept_of(&self, plan: &PlanId) -> Option<Kept> {
        let key = KeptKey::decode(self.record(&format!("key/{}", plan.as_str()))?).ok()?;
        let key = key.unwrap(plan, self.own_key.as_ref()?).ok()?;
        let words = self.record(&format!("plan/{}", plan.as_str()))?;
        let under = pictures_of(plan);
        let pictures = self.records.iter();
        let mut album = Album::found(pictures.filter_map(|(key, text)| {
            Some((key.strip_prefix(&under)?.to_owned(), text.as_str().into()))
        }));
        let opened = sealed::open_kept(words, &mut album, plan, &key).ok()?;
        assert!(opened.is_whole, "every picture is there");
        Some(opened.kept)
    }

    fn record(&self, key: &str) -> Option<&str> {
        let record = self.records.iter().find(|(kept, _)| kept == key);
        record.map(|(_, text)| text.as_str())
    }

    /// Every word that this tablet could show, with all that lies there bare.
    fn everything_kept(&self) -> String {
        let bare: Vec<_> = self
            .records
            .iter()
            .map(|(key, text)| format!("{key} {text}"))
            .collect();
        let mut all = bare.join("\n");
        for (key, _) in &self.records {
            if let Some(plan) = key.strip_prefix("plan/").and_then(PlanId::parse)
                && let Some(kept) = self.kept_of(&plan)
            {
                all += &record::encode_kept(&kept);
            }
        }
        all
    }

    fn count(&self, wanted: impl Fn(&Effect) -> bool) -> usize {
        self.asked.iter().filter(|effect| wanted(effect)).count()
    }
}

/// What a device without a second place tells.
fn loaded(stored: Stored) -> Msg {
    Msg::Desk(event::Desk::Loaded(Ok(stored), SecondPlace::default()))
}

/// The same where the store does not open.
fn not_loaded(error: StorageError) -> Msg {
    Msg::Desk(event::Desk::Loaded(Err(error), SecondPlace::default()))
}

fn tablet_key() -> Key {
    Key::from_bytes([9; 32])
}

/// Stands in for the real stretching: another word, cost or salt gives another key.
fn stretch(word: &SecretWord, cost: StretchCost, salt: Salt) -> Key {
    let mut bytes = [u8::try_from(cost.passes()).unwrap(); 32];
    let said = word.as_str().bytes().chain(salt).enumerate();
    said.for_each(|(at, byte)| bytes[at % 32] = bytes[at % 32].wrapping_mul(31) ^ byte);
    Key::from_bytes(bytes)
}

fn locked(word: &SecretWord, text: &str) -> Locked {
    let key = stretch(word, StretchCost::FLOOR, [0; 16]);
    let sealed = [key.bytes(), text.as_bytes()].concat();
    Locked::new(ROUNDS, [0; 16], [0; 12], sealed).unwrap()
}

fn unlocked(word: &SecretWord, locked: &Locked) -> Result<Found, LockError> {
    let (key, text) = locked.sealed().split_at(Key::LENGTH);
    let fits = key == stretch(word, StretchCost::FLOOR, locked.salt()).bytes();
    let found = || record::look_into(text.to_vec());
    fits.then(found).ok_or(LockError::WrongWord)
}

fn id(text: &str) -> PlanId {
    PlanId::parse(text).unwrap()
}

fn is_save(effect: &Effect) -> bool {
    matches!(effect, Effect::Keeping(effect::Keeping::Save { .. }))
}

fn record_of(plan: Plan, screen: &str) -> (String, String) {
    let key = format!("plan/{}", plan.id().as_str());
    let kept = Kept {
        plan,
        screen: screen.to_owned(),
        drafts: vec![],
        pictures: vec![],
        taken: None,
        replaced: None,
        left: vec![],
    };
    (key, record::encode_kept(&kept))
}

fn file_of(plan: &Plan) -> String {
    let data = record::plan_file::embed(&record::encode_plan(plan));
    document::html(&document::my_plan(plan, &Words::english()), &data)
}

fn started() -> Tablet {
    let mut tablet = Tablet::empty();
    tablet.does(intention::Desk::StartConversation);
    tablet
}

fn only_today(text: &str) -> LineDraft {
    LineDraft {
        place: Place::OnlyToday,
        ..mine(About::Card(card("quiet")), text)
    }
}
