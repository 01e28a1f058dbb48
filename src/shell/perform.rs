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
        Effect::Load => link.send_future(async { Msg::Loaded(storage::load_all().await) }),
        Effect::Save { plan, key, text } => link.send_future(async move {
            let result = storage::save(&key, &text).await;
            Msg::SaveFinished { plan, result }
        }),
        Effect::SaveSettings { key, text } => {
            link.send_future(async move { Msg::SettingsSaved(storage::save(&key, &text).await) });
        }
        Effect::ErasePlan { key } => {
            link.send_future(async move { Msg::PlanErased(storage::erase(&key).await) });
        }
        Effect::EraseEverything => {
            link.send_future(async { Msg::EverythingErased(storage::erase_everything().await) });
        }
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
                link.send_message(Msg::Held {
                    plan: plan.clone(),
                    hold,
                });
            });
        }
        Effect::LetGoOfPlan => {
            windows::let_go();
            print::forget();
        }
        Effect::ChooseFile => spawn_local(async move {
            if let Some(read) = files::choose().await {
                link.send_message(Msg::FileRead(read));
            }
        }),
        Effect::Offer { name, kind, text } => {
            let done = files::offer(&name, mime(kind), &text);
            link.send_message(Msg::CopyOffered { done });
        }
        Effect::Print { html } => {
            link.send_future(async move {
                Msg::Printed {
                    done: print::print(&html).await,
                }
            });
        }
        Effect::FollowCard { x, y } => {
            let place = ctx.props().place.clone();
            card::follow(&place, (x, y), turned, move |tray| {
                link.send_message(Msg::CardDropped(tray));
            });
        }
        Effect::AskToStay => spawn_local(storage::ask_to_stay()),
        // The focus waits for the new screen, and is the app's own.
        Effect::Focus(_) => {}
    }
}

fn mime(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Html => "text/html;charset=utf-8",
        FileKind::Text => "text/plain;charset=utf-8",
    }
}
