//! Whole stories, told to the model message by message, as two people and a tablet would.

use super::message::FileKind;
use super::*;
use crate::device::{FileError, Hold, StorageError};
use crate::document;
use crate::plan::example::{card, day, empty, full, mine, promise, words};
use crate::plan::{About, Change, LineDraft, Party, Path, Place, PlanId, Tray};
use crate::record::{self, Kept};

mod ending;
mod files;
mod saving;
mod talking;

/// A tablet that answers at once, and keeps what it is told to keep.
struct Tablet {
    model: Model,
    records: Vec<(String, String)>,
    asked: Vec<Effect>,
    answers: bool,
}

impl Tablet {
    fn on(today: &str, records: Vec<(String, String)>) -> Self {
        let (model, effects) = Model::start(Words::english(), day(today));
        let mut tablet = Self {
            model,
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
        Self::on(today, self.records)
    }

    fn does(&mut self, intention: Intention) {
        self.hears(Msg::Person(intention));
    }

    fn changes(&mut self, change: Change) {
        self.does(Intention::Change(change));
    }

    fn hears(&mut self, msg: Msg) {
        let effects = self.model.update(msg);
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
            Effect::Load => Msg::Loaded(Ok(self.records.clone())),
            Effect::Save { plan, key, text } => {
                self.keep(key, text);
                Msg::SaveFinished {
                    plan,
                    result: Ok(()),
                }
            }
            Effect::SaveSettings { key, text } => {
                self.keep(key, text);
                Msg::SettingsSaved(Ok(()))
            }
            Effect::ErasePlan { key } => {
                self.records.retain(|(kept, _)| *kept != key);
                Msg::PlanErased(Ok(()))
            }
            Effect::EraseEverything => {
                self.records.clear();
                Msg::EverythingErased(Ok(()))
            }
            Effect::Wait(_) => Msg::PauseOver,
            Effect::MakePlanId => {
                let made = self.count(|effect| *effect == Effect::MakePlanId);
                Msg::PlanIdMade {
                    id: id(&format!("new-{made}")),
                    today: self.model.today(),
                }
            }
            Effect::HoldPlan { plan, .. } => Msg::Held {
                plan,
                hold: Hold::Ours,
            },
            Effect::Offer { .. } => Msg::CopyOffered { done: true },
            Effect::Print { .. } => Msg::Printed { done: true },
            _ => return None,
        })
    }

    fn keep(&mut self, key: String, text: String) {
        self.records.retain(|(kept, _)| *kept != key);
        self.records.push((key, text));
    }

    fn plan(&self) -> &Plan {
        self.model.sitting().unwrap().plan()
    }

    fn kept(&self) -> Option<Kept> {
        let (_, text) = self
            .records
            .iter()
            .find(|(key, _)| key.starts_with("plan/"))?;
        record::decode_kept(text).ok()
    }

    fn everything_kept(&self) -> String {
        let records = self.records.iter();
        records
            .flat_map(|(key, text)| {
                [
                    key.as_str(),
                    " ",
                    text,
                    "
",
                ]
            })
            .collect()
    }

    fn count(&self, wanted: impl Fn(&Effect) -> bool) -> usize {
        self.asked.iter().filter(|effect| wanted(effect)).count()
    }
}

fn id(text: &str) -> PlanId {
    PlanId::parse(text).unwrap()
}

fn is_save(effect: &Effect) -> bool {
    matches!(effect, Effect::Save { .. })
}

fn record_of(plan: Plan, screen: &str) -> (String, String) {
    let key = format!("plan/{}", plan.id().as_str());
    let kept = Kept {
        plan,
        screen: screen.to_owned(),
        drafts: vec![],
        taken: None,
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
    tablet.does(Intention::StartConversation);
    tablet
}

fn only_today(text: &str) -> LineDraft {
    LineDraft {
        place: Place::OnlyToday,
        ..mine(About::Card(card("quiet")), text)
    }
}
