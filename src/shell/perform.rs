//! Each effect, done by the browser; what comes back is a message.

use gloo::timers::callback::Timeout;
use js_sys::futures::spawn_local;
use web_sys::{Element, File};
use yew::Context;
use yew::html::Scope;

use super::app::{App, today};
use crate::browser::{
    clock, drawing, files, held, locked, photo, pool, print, storage, storage_report, stretch,
    tablet_key, voice, windows,
};
use crate::device::{LockError, StorageError};
use crate::plan::{Drawing, Photo, PlanId};
use crate::record::locked_file::{self, Locked};
use crate::session::{Effect, FileKind, Msg, Stored, week_of};
use crate::vault::Key;
use crate::words::{Words, tongue_of};

pub fn perform(ctx: &Context<App>, effect: Effect, turned: bool) {
    let link = ctx.link().clone();
    match effect {
        Effect::Load | Effect::LookAtStorage | Effect::ChooseFile => spawn_local(async move {
            if let Some(msg) = answer_at_once(effect).await {
                link.send_message(msg);
            }
        }),
        // The focus waits for the new screen, and is the app's own.
        Effect::Focus(_) => {}
        other => perform_at_the_table(ctx, other, turned),
    }
}

/// Reads learning files away from the page.
#[inline(never)]
pub fn read_pool(files: &[File], link: Scope<App>) {
    let week = week_of(today()).iso();
    pool::read(files, &week, move |news| {
        link.send_message(Msg::PoolCame(news));
    });
}

/// What is asked of the device before anything else.
async fn answer_at_once(effect: Effect) -> Option<Msg> {
    Some(match effect {
        Effect::Load => {
            voice::look();
            Msg::Loaded(everything().await)
        }
        Effect::ChooseFile => Msg::FileRead(files::choose().await?),
        _ => Msg::StorageSeen(storage_report::look().await),
    })
}

/// What is asked of the device once the whole guide is there.
#[inline(never)]
fn perform_at_the_table(ctx: &Context<App>, effect: Effect, turned: bool) {
    let link = ctx.link().clone();
    match effect {
        Effect::Wait(pause) => {
            Timeout::new(pause, move || link.send_message(Msg::PauseOver)).forget();
        }
        Effect::MakePlanId => {
            if let Some(id) = clock::random_id().and_then(|id| PlanId::parse(&id)) {
                link.send_message(Msg::PlanIdMade { id, today: today() });
            }
        }
        Effect::HoldPlan { plan, take_over } => {
            let name = format!("alongside/{}", plan.as_str());
            let (asks, wanted) = (link.clone(), plan.clone());
            let answer = move |hold| {
                let plan = plan.clone();
                link.send_message(Msg::Held { plan, hold });
            };
            windows::hold(&name, take_over, answer, move || {
                let plan = wanted.clone();
                asks.send_message(Msg::PlanWanted { plan });
            });
        }
        Effect::LetGoOfPlan => {
            windows::let_go();
            print::forget();
        }
        Effect::Offer { name, kind, text } => {
            let done = files::offer(&name, mime(kind), &text);
            link.send_message(Msg::CopyOffered { done });
        }
        Effect::FollowCard { pointer, x, y } => {
            let place = ctx.props().place.clone();
            let finger = held::Finger::down(pointer, (x, y), turned);
            held::follow(&place, &held::card(), finger, move |tray| {
                link.send_message(Msg::CardDropped(tray));
            });
        }
        Effect::ReadOut { reading, text } => {
            let texts = text.map_or_else(|| voice::shown(&ctx.props().place), |text| vec![text]);
            let texts = texts.into_iter().map(in_a_tongue).collect();
            spawn_local(async move {
                let result = voice::read(texts).await;
                link.send_message(Msg::ReadOutOver { reading, result });
            });
        }
        Effect::BeQuiet => voice::stop(),
        Effect::PutPoolAway => pool::put_away(),
        Effect::OpenPool => spawn_local(async move {
            let files = files::choose_several().await;
            if !files.is_empty() {
                read_pool(&files, link);
            }
        }),
        Effect::FollowTie { tie, pointer, x, y } => {
            let place = ctx.props().place.clone();
            let finger = held::Finger::down(pointer, (x, y), turned);
            held::follow(&place, &held::tie(tie.0), finger, move |ring| {
                link.send_message(Msg::TieDropped { tie, ring });
            });
        }
        Effect::FollowStroke {
            plan,
            drawing: field,
            pointer,
            x,
            y,
        } => {
            let begin = drawing::Begin {
                pointer,
                at: (x, y),
                turned,
                side: Drawing::SIDE,
            };
            let name = field.as_str().to_owned();
            drawing::follow(&ctx.props().place, &name, &begin, move |stroke| {
                link.send_message(Msg::StrokeDrawn {
                    plan: plan.clone(),
                    drawing: field.clone(),
                    stroke,
                });
            });
        }
        // One future for all that takes a while: each kind of future is code of its own.
        later => {
            let place = ctx.props().place.clone();
            spawn_local(async move {
                if let Some(msg) = answer(later, &place).await {
                    link.send_message(msg);
                }
            });
        }
    }
}

/// Does what the browser answers later, and says what it answered.
async fn answer(effect: Effect, place: &Element) -> Option<Msg> {
    Some(match effect {
        Effect::TabletKey => {
            let key = tablet_key::find_or_make().await;
            Msg::TabletKey(key.map(Key::from_bytes))
        }
        Effect::Stretch { word, cost, salt } => {
            let (memory, passes) = (cost.memory_kib(), cost.passes());
            let key = stretch::stretch(word.as_str(), &salt, memory, passes).await;
            Msg::Stretched(key.map(Key::from_bytes))
        }
        Effect::Save {
            plan,
            records,
            over,
        } => {
            let result = storage::save_over(&records, &over, &tablet_key::seen()).await;
            Msg::SaveFinished { plan, result }
        }
        Effect::SaveSettings { key, text } => Msg::SettingsSaved(storage::save(&key, &text).await),
        Effect::SaveLearning { key, text, over } => {
            let record = [(key.clone(), text)];
            let result = storage::save_over(&record, &(key, over), &tablet_key::seen()).await;
            Msg::LearningSaved(result)
        }
        Effect::Count(lines) => {
            let week = week_of(today()).iso();
            Msg::Counted(pool::count(&lines, &week).await)
        }
        Effect::LoadLearning(key) => Msg::LearningLoaded(storage::load(&key).await),
        Effect::ErasePlan { keys } => Msg::PlanErased(storage::erase(&keys).await),
        Effect::Forget { keys } => Msg::Forgotten(storage::erase(&keys).await),
        Effect::EraseEverything => Msg::EverythingErased(storage::erase_everything().await),
        Effect::LookAtSharing => Msg::SharingSeen(files::can_share()),
        Effect::Share { name, kind, text } => {
            let done = files::share(&name, mime(kind), &text).await;
            Msg::CopyOffered { done }
        }
        Effect::TakePhoto { plan, of, camera } => {
            let result = photo::take(place, camera, Photo::MAX_BYTES).await?;
            Msg::PhotoTaken { plan, of, result }
        }
        Effect::LockFile { name, word, text } => {
            let result = lock(word.as_str(), &text).await;
            Msg::FileLocked { name, result }
        }
        Effect::UnlockFile { word, locked: file } => {
            let sealed = locked::Sealed {
                salt: file.salt(),
                nonce: file.nonce(),
                bytes: file.sealed().to_vec(),
            };
            let bound_to = file.bound_to();
            let opened = locked::open(word.as_str(), file.rounds(), &sealed, &bound_to).await;
            Msg::FileUnlocked(opened)
        }
        Effect::Print { html } => {
            let done = print::print(&html).await;
            Msg::Printed { done }
        }
        Effect::AskToStay => {
            storage::ask_to_stay().await;
            Msg::StorageSeen(storage_report::look().await)
        }
        _ => return None,
    })
}

async fn lock(word: &str, text: &str) -> Result<Locked, LockError> {
    let rounds = locked_file::ROUNDS;
    let bound_to = |salt: &[u8; 16]| locked_file::bound_to(rounds, salt);
    let sealed = locked::seal(word, rounds, text, bound_to).await?;
    Locked::new(rounds, sealed.salt, sealed.nonce, sealed.bytes).ok_or(LockError::Unavailable)
}

async fn everything() -> Result<Stored, StorageError> {
    let records = storage::load_all().await?;
    let tablet_key = tablet_key::find().await?.map(Key::from_bytes);
    Ok(Stored {
        records,
        tablet_key,
    })
}

/// A text with the language in which a voice should read it.
fn in_a_tongue(text: String) -> (String, String) {
    let language = tongue_of(&text).unwrap_or(Words::english().language());
    (text, language.to_owned())
}

fn mime(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Html => "text/html;charset=utf-8",
        FileKind::Text => "text/plain;charset=utf-8",
        FileKind::Calendar => "text/calendar;charset=utf-8",
        FileKind::Table => "text/csv;charset=utf-8",
        FileKind::Lines => "application/x-ndjson;charset=utf-8",
    }
}
