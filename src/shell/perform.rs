//! Each effect, done by the browser; what comes back is a message.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::futures::spawn_local;
use web_sys::{Element, File};
use yew::Context;
use yew::html::Scope;

use super::app::{App, Told, seed, today};
use super::{arrivals, keep};
use crate::browser::{
    clock, drag, drawing, files, focus, locked, photo, pool, print, screen_keyboard, second,
    storage, storage_report, tablet_key, taps, voice, windows::Holder,
};
use crate::device::LockError;
use crate::plan::{Drawing, Photo, PlanId};
use crate::record::locked_file::{self, Locked};
use crate::session::intention::Aloud;
use crate::session::{Effect, Field, FileKind, Model, Msg, Taps, effect, event, week_of};
use crate::words::{Words, language_of};

pub fn perform(ctx: &Context<App>, effect: Effect, turned: bool, holder: &Holder) {
    let at_once = match effect {
        Effect::Desk(effect::Desk::Load) => AtOnce::Load,
        Effect::Desk(effect::Desk::ChooseFile) => AtOnce::ChooseFile,
        Effect::Settings(effect::Settings::LookAtStorage) => AtOnce::LookAtStorage,
        // The focus waits for the new screen, and is the app's own.
        Effect::Frame(effect::Frame::Focus(_)) => return,
        Effect::Frame(_)
        | Effect::Desk(_)
        | Effect::Keeping(_)
        | Effect::Pictures(_)
        | Effect::Cards(_)
        | Effect::People(_)
        | Effect::Taking(_)
        | Effect::Workers(_)
        | Effect::Settings(_) => return perform_at_the_table(ctx, effect, turned, holder),
    };
    let link = ctx.link().clone();
    spawn_local(async move {
        if let Some(msg) = answer_at_once(at_once, &link).await {
            link.send_message(msg);
        }
    });
}

/// What is asked of the device before anything else, or in the moment of a tap.
#[derive(Clone, Copy)]
enum AtOnce {
    Load,
    ChooseFile,
    LookAtStorage,
}

/// Reads learning files away from the page.
#[inline(never)]
pub fn read_pool(files: &[File], link: Scope<App>) {
    let week = week_of(today()).iso();
    pool::read(files, &week, move |news| {
        link.send_message(Msg::Workers(event::Workers::PoolCame(news)));
    });
}

/// From now on each tap is judged, keys sort the cards, and there is room beside a keyboard on the screen.
#[inline(never)]
pub fn listen_closely(ctx: &Context<App>, taps: Rc<RefCell<Taps>>) -> Vec<EventListener> {
    let (place, link) = (&ctx.props().place, ctx.link().clone());
    let mut listeners = Vec::from(taps::listen(place, move |tap| {
        taps.borrow_mut().is_meant(tap)
    }));
    listeners.push(focus::follow(place));
    listeners.push(taps::listen_to_keys(place, move |tray| {
        link.send_message(Msg::Cards(event::Cards::KeyPressed(tray)));
    }));
    if ctx.props().whole_page {
        listeners.extend(screen_keyboard::leave_room(place));
    }
    listeners
}

/// Reads files of plans, each by itself.
#[inline(never)]
pub fn read_files(files: Vec<File>, link: Scope<App>) {
    spawn_local(arrivals::read(files, link));
}

async fn answer_at_once(asked: AtOnce, link: &Scope<App>) -> Option<Msg> {
    Some(match asked {
        AtOnce::Load => {
            voice::look();
            // In this order: what another window writes or erases in between is seen in the place that it comes to first.
            let stored = keep::in_store().await;
            event::Desk::Loaded(stored, second::look().await).into()
        }
        AtOnce::ChooseFile => {
            let file = files::choose().await?;
            link.send_message(Told::Files(vec![file]));
            return None;
        }
        AtOnce::LookAtStorage => event::Settings::StorageSeen(storage_report::look().await).into(),
    })
}

/// What is asked of the device from the opening on.
#[inline(never)]
fn perform_at_the_table(ctx: &Context<App>, effect: Effect, turned: bool, holder: &Holder) {
    let link = ctx.link().clone();
    match effect {
        Effect::Frame(effect::Frame::Wait(pause)) => wait(link, pause),
        Effect::Frame(effect::Frame::BeQuiet) => voice::stop(),
        // The focus waits for the new screen, and is the app's own.
        Effect::Frame(effect::Frame::Focus(_)) => {}
        Effect::Desk(effect::Desk::MakePlanId) => {
            if let Some(id) = clock::random_id().and_then(|id| PlanId::parse(&id)) {
                link.send_message(Msg::Desk(event::Desk::PlanIdMade { id, today: today() }));
            }
        }
        Effect::Desk(effect::Desk::HoldPlan { plan, take_over }) => {
            hold(link, holder, plan, take_over);
        }
        Effect::Desk(effect::Desk::LetGoOfPlan) => {
            holder.let_go();
            print::forget();
        }
        // One future for all that takes a while: each kind of future is code of its own.
        later @ (Effect::Keeping(_)
        | Effect::Settings(_)
        | Effect::Desk(effect::Desk::ForgetErased(_) | effect::Desk::Mark(_))) => {
            if let Effect::Keeping(effect::Keeping::TabletKey | effect::Keeping::Stretch { .. }) =
                &later
            {
                link.send_message(Msg::Keeping(event::Keeping::Fresh(seed())));
            }
            spawn_local(async move {
                if let Some(msg) = answer_at_the_table(later).await {
                    link.send_message(msg);
                }
            });
        }
        further @ (Effect::Frame(effect::Frame::ReadOut { .. })
        | Effect::Desk(
            effect::Desk::Load
            | effect::Desk::ChooseFile
            | effect::Desk::UnlockFile { .. }
            | effect::Desk::FetchSecond(_)
            | effect::Desk::EraseEverything,
        )
        | Effect::Pictures(_)
        | Effect::Cards(_)
        | Effect::People(_)
        | Effect::Taking(_)
        | Effect::Workers(_)) => perform_further(ctx, further, turned),
    }
}

/// What is asked of the device once the whole app is there.
#[inline(never)]
fn perform_further(ctx: &Context<App>, effect: Effect, turned: bool) {
    let link = ctx.link().clone();
    match effect {
        Effect::Taking(effect::Taking::Offer { name, kind, text }) => {
            let done = files::offer(&name, mime(kind), &text);
            link.send_message(Msg::Taking(event::Taking::CopyOffered { done }));
        }
        Effect::Cards(effect::Cards::Follow { pointer, x, y }) => {
            let place = ctx.props().place.clone();
            let finger = drag::Finger::down(pointer, (x, y), turned);
            drag::follow(&place, &drag::card(), finger, move |tray| {
                link.send_message(Msg::Cards(event::Cards::Dropped(tray)));
            });
        }
        Effect::Frame(effect::Frame::ReadOut { reading, words }) => {
            let texts = to_be_read(words, &ctx.props().place);
            spawn_local(async move {
                let result = voice::read(texts).await;
                link.send_message(Msg::Frame(event::Frame::ReadOutOver { reading, result }));
            });
        }
        Effect::Workers(effect::Workers::PutPoolAway) => pool::put_away(),
        Effect::Workers(effect::Workers::OpenPool) => spawn_local(async move {
            let files = files::choose_several().await;
            if !files.is_empty() {
                read_pool(&files, link);
            }
        }),
        Effect::People(effect::People::Follow { tie, pointer, x, y }) => {
            let place = ctx.props().place.clone();
            let finger = drag::Finger::down(pointer, (x, y), turned);
            drag::follow(&place, &drag::tie(tie.0), finger, move |ring| {
                link.send_message(Msg::People(event::People::Dropped { tie, ring }));
            });
        }
        Effect::Pictures(effect::Pictures::FollowStroke {
            plan,
            of,
            pointer,
            x,
            y,
        }) => {
            let begin = drawing::Begin {
                pointer,
                at: (x, y),
                turned,
                side: Drawing::SIDE,
            };
            draw(ctx, plan, of, &begin);
        }
        later @ (Effect::Keeping(_)
        | Effect::Desk(_)
        | Effect::Frame(
            effect::Frame::Wait(_) | effect::Frame::BeQuiet | effect::Frame::Focus(_),
        )
        | Effect::Pictures(effect::Pictures::TakePhoto { .. })
        | Effect::Taking(
            effect::Taking::Share { .. }
            | effect::Taking::LookAtSharing
            | effect::Taking::LockFile { .. }
            | effect::Taking::Print { .. },
        )
        | Effect::Workers(
            effect::Workers::Save { .. } | effect::Workers::Load(_) | effect::Workers::Count(_),
        )
        | Effect::Settings(_)) => {
            let place = ctx.props().place.clone();
            spawn_local(async move {
                if let Some(msg) = answer_further(later, &place).await {
                    link.send_message(msg);
                }
            });
        }
    }
}

fn wait(link: Scope<App>, pause: u32) {
    Timeout::new(keep::pause(pause), move || {
        link.send_message(Msg::Frame(event::Frame::PauseOver));
    })
    .forget();
}

/// Draws after the pointer until it is let go.
fn draw(ctx: &Context<App>, plan: PlanId, of: Field, begin: &drawing::Begin) {
    let link = ctx.link().clone();
    let name = of.as_str().to_owned();
    drawing::follow(&ctx.props().place, &name, begin, move |stroke| {
        let (plan, of) = (plan.clone(), of.clone());
        let drawn = event::Pictures::StrokeDrawn { plan, of, stroke };
        link.send_message(Msg::from(drawn));
    });
}

/// Asks to be the only window that writes this plan.
fn hold(link: Scope<App>, holder: &Holder, plan: PlanId, take_over: bool) {
    let name = format!("alongside/{}", plan.as_str());
    let (asks, wanted) = (link.clone(), plan.clone());
    let answer = move |hold| {
        let plan = plan.clone();
        link.send_message(Msg::Desk(event::Desk::Held { plan, hold }));
    };
    holder.hold(&name, take_over, answer, move || {
        let plan = wanted.clone();
        asks.send_message(Msg::Desk(event::Desk::PlanWanted { plan }));
    });
}

/// The element is taken out of its page: writes what is to be written of the plan in it, and lets go of the plan then.
#[inline(never)]
pub fn leave(mut model: Model, holder: Holder) {
    spawn_local(async move {
        let mut asked: VecDeque<Effect> = model.leave().into();
        while let Some(effect) = asked.pop_front() {
            if let Effect::Keeping(effect) = effect
                && let Some(answer) = keep::of_a_plan(effect).await
            {
                asked.extend(model.update(answer));
            }
        }
        holder.let_go();
    });
}

/// Does what the browser answers later, and says what it answered.
async fn answer_at_the_table(effect: Effect) -> Option<Msg> {
    Some(match effect {
        Effect::Keeping(asked) => keep::of_a_plan(asked).await?,
        Effect::Settings(effect::Settings::Save { key, text }) => {
            Msg::Settings(event::Settings::Saved(storage::save(&key, &text).await))
        }
        Effect::Desk(effect::Desk::ForgetErased(plans)) => {
            keep::forget(&plans).await;
            return None;
        }
        Effect::Desk(effect::Desk::Mark(kept)) => {
            storage::mark(kept);
            return None;
        }
        // These are done at once, or by the rest.
        Effect::Frame(_)
        | Effect::Desk(_)
        | Effect::Pictures(_)
        | Effect::Cards(_)
        | Effect::People(_)
        | Effect::Taking(_)
        | Effect::Workers(_)
        | Effect::Settings(effect::Settings::LookAtStorage) => return None,
    })
}

/// The same, of what is asked once the whole app is there.
async fn answer_further(effect: Effect, place: &Element) -> Option<Msg> {
    Some(match effect {
        Effect::Desk(asked) => keep::on_the_desk(asked).await?,
        Effect::Workers(effect::Workers::Save { key, text, over }) => {
            let record = [(key.clone(), text)];
            let guard = (&(key, over), tablet_key::seen());
            let result = storage::save_over(&record, &guard, None).await;
            Msg::Workers(event::Workers::Saved(result))
        }
        Effect::Workers(effect::Workers::Count(lines)) => {
            let week = week_of(today()).iso();
            Msg::Workers(event::Workers::Counted(pool::count(&lines, &week).await))
        }
        Effect::Workers(effect::Workers::Load(key)) => {
            Msg::Workers(event::Workers::Loaded(storage::load(&key).await))
        }
        Effect::Taking(effect::Taking::LookAtSharing) => {
            Msg::Taking(event::Taking::SharingSeen(files::can_share()))
        }
        Effect::Taking(effect::Taking::Share { name, kind, text }) => {
            let done = files::share(&name, mime(kind), &text).await;
            Msg::Taking(event::Taking::CopyShared { done })
        }
        Effect::Pictures(effect::Pictures::TakePhoto { plan, of, camera }) => {
            let result = photo::take(place, camera, Photo::MAX_BYTES).await?;
            Msg::Pictures(event::Pictures::PhotoTaken { plan, of, result })
        }
        Effect::Taking(effect::Taking::LockFile { name, word, text }) => {
            let result = lock(word.as_str(), &text).await;
            Msg::Taking(event::Taking::FileLocked { name, result })
        }
        Effect::Taking(effect::Taking::Print { html }) => {
            let done = print::print(&html).await;
            Msg::Taking(event::Taking::Printed { done })
        }
        // These are done at once, or were before.
        Effect::Frame(_)
        | Effect::Keeping(_)
        | Effect::Cards(_)
        | Effect::People(_)
        | Effect::Pictures(effect::Pictures::FollowStroke { .. })
        | Effect::Taking(effect::Taking::Offer { .. })
        | Effect::Workers(effect::Workers::OpenPool | effect::Workers::PutPoolAway)
        | Effect::Settings(_) => return None,
    })
}

async fn lock(word: &str, text: &str) -> Result<Locked, LockError> {
    let rounds = locked_file::ROUNDS;
    let bound_to = |salt: &[u8; 16]| locked_file::bound_to(rounds, salt);
    let sealed = locked::seal(word, rounds, text, bound_to).await?;
    Locked::new(rounds, sealed.salt, sealed.nonce, sealed.bytes).ok_or(LockError::Unavailable)
}

/// What a voice is to read: these words, or else what is shown in this place.
fn to_be_read(words: Option<Rc<Aloud>>, place: &Element) -> Vec<(String, String)> {
    let texts = match words {
        Some(words) => vec![(words.text.clone(), words.tongue.clone())],
        None => voice::shown(place),
    };
    texts.into_iter().map(in_a_tongue).collect()
}

/// A text with the language in which a voice should read it: what its letters tell, or what is said of it.
fn in_a_tongue((text, said): (String, Option<String>)) -> (String, String) {
    let letters = language_of(&text).map(str::to_owned);
    let language = letters.or(said);
    let language = language.unwrap_or_else(|| Words::english().language().to_owned());
    (text, language)
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
