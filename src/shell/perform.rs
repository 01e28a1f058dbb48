//! Each effect, done by the browser; what comes back is a message.

use gloo::timers::callback::Timeout;
use js_sys::futures::spawn_local;
use yew::Context;

use super::app::{App, today};
use crate::browser::{card, clock, files, print, storage, windows};
use crate::plan::PlanId;
use crate::session::{Effect, FileKind, Msg};

pub fn perform(ctx: &Context<App>, effect: Effect, turned: bool) {
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
            windows::hold(&name, take_over, move |hold| {
                let plan = plan.clone();
                link.send_message(Msg::Held { plan, hold });
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
        Effect::FollowCard { x, y } => {
            let place = ctx.props().place.clone();
            card::follow(&place, (x, y), turned, move |tray| {
                link.send_message(Msg::CardDropped(tray));
            });
        }
        // The focus waits for the new screen, and is the app's own.
        Effect::Focus(_) => {}
        // One future for all that takes a while: each kind of future is code of its own.
        later => spawn_local(async move {
            if let Some(msg) = answer(later).await {
                link.send_message(msg);
            }
        }),
    }
}

/// Does what the browser answers later, and says what it answered.
async fn answer(effect: Effect) -> Option<Msg> {
    Some(match effect {
        Effect::Load => Msg::Loaded(storage::load_all().await),
        Effect::Save { plan, key, text } => {
            let result = storage::save(&key, &text).await;
            Msg::SaveFinished { plan, result }
        }
        Effect::SaveSettings { key, text } => Msg::SettingsSaved(storage::save(&key, &text).await),
        Effect::ErasePlan { key } => Msg::PlanErased(storage::erase(&key).await),
        Effect::EraseEverything => Msg::EverythingErased(storage::erase_everything().await),
        Effect::ChooseFile => Msg::FileRead(files::choose().await?),
        Effect::Print { html } => {
            let done = print::print(&html).await;
            Msg::Printed { done }
        }
        Effect::AskToStay => {
            storage::ask_to_stay().await;
            return None;
        }
        _ => return None,
    })
}

fn mime(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Html => "text/html;charset=utf-8",
        FileKind::Text => "text/plain;charset=utf-8",
    }
}
