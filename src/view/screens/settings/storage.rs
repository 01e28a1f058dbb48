//! How words are kept here, as far as the device has told; and what nobody can promise.

use yew::{Html, html};

use crate::device::Storage;
use crate::session::SecondState;
use crate::view::UiContext;

/// Below so many megabytes it is time to say so: a plan takes far less, but the browser does not.
const LITTLE: u32 = 50;

pub fn storage(ui: &UiContext, storage: Option<Storage>, second: SecondState) -> Html {
    html! {
        <section class="settings__about">
            <h2>{ ui.say("storage-title") }</h2>
            for line in lines(ui, storage, second) {
                <p>{ line }</p>
            }
        </section>
    }
}

fn lines(ui: &UiContext, storage: Option<Storage>, second: SecondState) -> Vec<String> {
    let Some(storage) = storage else {
        return vec![ui.say("storage-not-told")];
    };
    let stays = if storage.forgets {
        "storage-forgets"
    } else if storage.stays {
        "storage-stays"
    } else {
        "storage-may-go"
    };
    let room = match storage.room {
        Some(megabytes) if megabytes < LITTLE => ui.say_with(
            "storage-little",
            &[("megabytes", megabytes.to_string().into())],
        ),
        Some(_) => ui.say("storage-room"),
        None => ui.say("storage-room-not-told"),
    };
    let place = if storage.home_screen {
        "storage-home-screen"
    } else {
        "storage-tab"
    };
    let twice = match second {
        SecondState::NotTold => "storage-second-not-told",
        SecondState::There => "storage-second",
        SecondState::Refuses => "desk-second-refuses",
        SecondState::NotThere => "desk-no-second",
    };
    vec![
        ui.say(stays),
        ui.say(twice),
        room,
        ui.say(place),
        ui.say("storage-private"),
        ui.say("storage-copy"),
    ]
}
