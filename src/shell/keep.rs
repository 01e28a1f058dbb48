//! What the device is asked to keep, to fetch and to erase, in the store and in the second place: in which order, so that a
//! tablet that stops in between has lost nothing, and brings nothing back that was to be gone.

use std::cell::Cell;

use super::arrivals;
use crate::browser::{clock, locked, second, storage, storage_report, stretch, tablet_key};
use crate::device::{SecondCopy, StorageError};
use crate::plan::PlanId;
use crate::session::effect::{Erasure, Only, Over, Records};
use crate::session::{Fetched, Msg, Stored, effect, event};
use crate::vault::Key;

thread_local! {
    static LAST_WRITE_TOOK: Cell<u64> = const { Cell::new(0) };
}

/// How long it is waited before something is written, in milliseconds: at least as long as the last write took.
pub fn pause(least: u32) -> u32 {
    let took = u32::try_from(LAST_WRITE_TOOK.get()).unwrap_or(LONGEST_PAUSE);
    least.max(took.min(LONGEST_PAUSE))
}

/// The longest wait for a slow tablet: a device that slept in the middle of a write was not slow.
const LONGEST_PAUSE: u32 = 5_000;

/// The keys and the records of one plan.
pub async fn of_a_plan(asked: effect::Keeping) -> Option<Msg> {
    Some(match asked {
        effect::Keeping::TabletKey => {
            let key = tablet_key::find_or_make().await;
            Msg::Keeping(event::Keeping::TabletKey(key.map(Key::from_bytes)))
        }
        effect::Keeping::Stretch { word, cost, salt } => {
            let (memory, passes) = (cost.memory_kib(), cost.passes());
            let key = stretch::stretch(word.as_str(), &salt, memory, passes).await;
            Msg::Keeping(event::Keeping::Stretched(key.map(Key::from_bytes)))
        }
        effect::Keeping::Save {
            plan,
            records,
            over,
            only,
            first,
            careful,
        } => {
            let began = clock::steady();
            let result = save(&records, &over, &only, first.as_ref(), careful).await;
            LAST_WRITE_TOOK.set(clock::steady().saturating_sub(began));
            Msg::Keeping(event::Keeping::SaveFinished { plan, result })
        }
        effect::Keeping::Second(copy) => {
            let result = second::write(&copy).await;
            let (plan, revision) = (PlanId::parse(&copy.plan)?, copy.revision);
            Msg::Keeping(event::Keeping::Seconded {
                plan,
                revision,
                result,
            })
        }
        effect::Keeping::ErasePlan(all) => {
            let (result, plan) = (erase(&all).await, all.plan);
            event::Keeping::PlanErased { plan, result }.into()
        }
        effect::Keeping::Forget(all) => {
            let (result, plan) = (erase(&all).await, all.plan);
            event::Keeping::Forgotten { plan, result }.into()
        }
        effect::Keeping::AskToStay => {
            storage::ask_to_stay().await;
            Msg::Settings(event::Settings::StorageSeen(storage_report::look().await))
        }
    })
}

/// What was erased may be forgotten in the second place: nothing can bring it back any more.
pub async fn forget(plans: &[PlanId]) {
    second::forget(&names(plans)).await;
}

/// What lies on the tablet, and in a locked file.
pub async fn on_the_desk(asked: effect::Desk) -> Option<Msg> {
    Some(match asked {
        effect::Desk::FetchSecond(plans) => {
            let (copies, keys) = second::fetch(&names(&plans)).await;
            let tablet_keys = keys.into_iter().map(Key::from_bytes).collect();
            Msg::Desk(event::Desk::SecondFetched(Fetched {
                copies,
                tablet_keys,
            }))
        }
        effect::Desk::EraseEverything => {
            Msg::Desk(event::Desk::EverythingErased(erase_everything().await))
        }
        effect::Desk::UnlockFile { word, locked: file } => {
            let sealed = locked::Sealed {
                salt: file.salt(),
                nonce: file.nonce(),
                bytes: file.sealed().to_vec(),
            };
            let bound_to = file.bound_to();
            let opened = locked::open(word.as_str(), file.rounds(), &sealed, &bound_to).await;
            let found = match opened {
                Ok(bytes) => Ok(arrivals::in_bytes(bytes).await),
                Err(why) => Err(why),
            };
            Msg::Desk(event::Desk::FileUnlocked(found))
        }
        // These are done at once, or as soon as the opening is there.
        effect::Desk::Load
        | effect::Desk::ForgetErased(_)
        | effect::Desk::Mark(_)
        | effect::Desk::ChooseFile
        | effect::Desk::MakePlanId
        | effect::Desk::HoldPlan { .. }
        | effect::Desk::LetGoOfPlan => return None,
    })
}

/// Writes a plan. What the second place is to hold first comes first: the key that opens what it held may not be one that
/// is to open it. Where the store has failed before, it is only believed when a new connection finds what was written.
async fn save(
    records: &Records,
    over: &Over,
    only: &Only,
    first: Option<&SecondCopy>,
    careful: bool,
) -> Result<(), StorageError> {
    let guard = (over, tablet_key::seen());
    if let Some(copy) = first {
        storage::may_save(&guard).await?;
        let done = second::write(copy).await;
        if careful && done != Err(StorageError::Changed) {
            done?;
        } else if done.is_err() {
            // Rather no copy than one that opens with what it should not open with.
            second::clear(&copy.plan).await?;
        }
    }
    let done = storage::save_over(records, &guard, Some(only)).await;
    if done == Err(StorageError::Changed)
        && let Some(copy) = first
    {
        // Another window was quicker, and has brought its own or will.
        second::clear(&copy.plan).await?;
    }
    done?;
    if careful {
        storage::has(records).await?;
    }
    Ok(())
}

/// What is to be gone is remembered as gone before anything goes: a tablet that stops in between goes on with it.
async fn erase(all: &Erasure) -> Result<(), StorageError> {
    second::bury(all.plan.as_str()).await?;
    storage::erase(&all.keys, &all.under).await
}

async fn erase_everything() -> Result<(), StorageError> {
    second::bury_everything().await?;
    storage::erase_everything().await?;
    second::lift().await
}

/// Everything that lies in the store.
pub async fn in_store() -> Result<Stored, StorageError> {
    let records = storage::load_all().await?;
    let tablet_key = tablet_key::find().await?.map(Key::from_bytes);
    Ok(Stored {
        records,
        tablet_key,
        marked: storage::is_marked(),
        lost: storage::said_lost(),
    })
}

fn names(plans: &[PlanId]) -> Vec<String> {
    plans.iter().map(|plan| plan.as_str().to_owned()).collect()
}
