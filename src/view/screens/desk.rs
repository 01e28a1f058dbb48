//! The desk: where a conversation starts, and what is kept on this tablet, each by the name that
//! somebody chose and by nothing more.

use std::rc::Rc;

use yew::{Callback, Html, MouseEvent, html};

use crate::device::{Storage, StorageError};
use crate::plan::Day;
use crate::session::{DeskState, Entry, Screen, SecondState, intention};
use crate::view::UiContext;
use crate::view::parts::{Button, Picture};

/// The cards that lie on the desk. They are there to be looked at.
const CARDS: [&str; 3] = ["music", "home", "users"];

/// So many letters of a name are shown at the most.
const LONGEST: usize = 200;

pub struct DeskProps {
    pub state: DeskState,
    pub entries: Vec<Rc<Entry>>,
    pub storage: Option<Storage>,
    pub second: SecondState,
    /// Whether plans were kept here that are nowhere to be found.
    pub is_lost: bool,
    pub today: Day,
}

pub fn desk(ui: &UiContext, props: &DeskProps) -> Html {
    html! {
        <div class="desk">
            <div class="desk__welcome">
                <div class="desk__cards" aria-hidden="true">
                    for name in CARDS {
                        <span class="desk__card">{ Picture::Tile.of(name) }</span>
                    }
                </div>
                <h1 tabindex="-1">{ ui.say("desk-title") }</h1>
                <p class="desk__lead">{ ui.say("desk-lead") }</p>
                <div class="desk__ways">
                    { Button::main(ui.say("desk-start"), ui.sends(intention::Desk::StartConversation))
                        .picture("messages")
                        .html() }
                    { Button::new(ui.say("desk-open-file"), ui.sends(intention::Desk::ChooseFile))
                        .picture("folder-open")
                        .html() }
                    { Button::quiet(ui.say("desk-practise"), ui.sends(intention::Desk::Practise))
                        .html() }
                </div>
            </div>
            if props.state == DeskState::Read {
                { kept(props, ui) }
            }
            <div class="desk__foot">
                <p class="desk__honest">{ honest(&props.state, props.storage, ui) }</p>
                if let Some(said) = how_often(props.second) {
                    <p class="desk__honest">{ ui.say(said) }</p>
                }
                { Button::quiet(ui.say("desk-workers"), ui.sends(intention::Frame::Go(Screen::Learning)))
                    .html() }
                { Button::quiet(ui.say("desk-settings"), ui.sends(intention::Frame::Go(Screen::Settings)))
                    .picture("settings")
                    .html() }
            </div>
        </div>
    }
}

/// How words are kept here, as far as the device has told.
fn honest(state: &DeskState, storage: Option<Storage>, ui: &UiContext) -> String {
    match state {
        DeskState::Opening | DeskState::Read => ui.say(match storage {
            Some(storage) if storage.forgets => "desk-forgets",
            Some(storage) if storage.stays => "desk-stays",
            _ => "desk-kept-here",
        }),
        DeskState::Blocked(StorageError::Newer) => ui.say("desk-newer-here"),
        DeskState::Blocked(StorageError::NoAnswer) => ui.say("desk-no-answer"),
        DeskState::Blocked(_) => ui.say("desk-nothing-kept-here"),
    }
}

/// That nothing has a second copy here, where it is so.
fn how_often(second: SecondState) -> Option<&'static str> {
    match second {
        SecondState::NotTold | SecondState::There => None,
        SecondState::Refuses => Some("desk-second-refuses"),
        SecondState::NotThere => Some("desk-no-second"),
    }
}

#[inline(never)]
fn kept(props: &DeskProps, ui: &UiContext) -> Html {
    if props.is_lost {
        return lost(ui);
    }
    if props.entries.is_empty() {
        return html! { <p class="desk__empty">{ ui.say("desk-empty") }</p> };
    }
    html! {
        <section class="desk__kept" aria-labelledby="desk-kept">
            <h2 id="desk-kept">{ ui.say("desk-kept-title") }</h2>
            <ul class="desk__plans">
                { for props.entries.iter().map(|entry| plan(entry, props.today, ui)) }
            </ul>
        </section>
    }
}

/// Plans were kept here, and are nowhere to be found. Nobody reads that there never were any.
fn lost(ui: &UiContext) -> Html {
    html! {
        <section class="desk__lost" aria-labelledby="desk-lost">
            <h2 id="desk-lost">{ ui.say("desk-lost") }</h2>
            <p>{ ui.say("desk-lost.means") }</p>
            <p>{ ui.say("desk-lost.now") }</p>
            { Button::new(ui.say("desk-lost-read"), ui.sends(intention::Desk::PutLossAway)).html() }
        </section>
    }
}

fn plan(entry: &Entry, today: Day, ui: &UiContext) -> Html {
    let key = entry.id.as_str().to_owned();
    if !entry.can_open() {
        let why = if entry.is_too_new() {
            "desk-too-new"
        } else {
            "desk-damaged"
        };
        return html! {
            <li class="desk__plan desk__plan--closed" {key}>
                { Picture::Small.of("lock") }
                <span class="desk__name">{ ui.say(why) }</span>
                <span class="desk__day">{ ui.say(&format!("{why}.means")) }</span>
                { readable(entry, ui) }
                if !entry.is_too_new() {
                    { Button::quiet(ui.say("desk-take-record"), take_record(entry, ui)).html() }
                }
            </li>
        };
    }
    let name = match entry.called() {
        // What lies here may be from before names had an end.
        Some(name) => name.as_str().chars().take(LONGEST).collect(),
        None if entry.has_word() => ui.say("desk-locked"),
        None => ui.say("desk-no-name"),
    };
    let day = entry.last_day().map(|day| ui.words.full_date(day));
    html! {
        <li {key}>
            <button
                class="desk__plan" type="button"
                onclick={ui.sends(intention::Desk::OpenPlan(entry.id.clone()))}
            >
                { Picture::Small.of(if entry.has_word() { "lock" } else { "user" }) }
                <span class="desk__name">{ name }</span>
                if !entry.is_unnamed() {
                    <span class="desk__day">{ day }</span>
                    <span class="desk__copy">{ held(entry, today, ui).unwrap_or_else(|| copy(entry, ui)) }</span>
                }
            </button>
        </li>
    }
}

/// Hands over what is in a broken record, as it is.
fn take_record(entry: &Entry, ui: &UiContext) -> Callback<MouseEvent> {
    ui.sends(intention::Desk::TakeRecord(entry.id.clone()))
}

/// That it is kept for somebody who has no copy, and until when. A day that is over clears nothing: they are asked.
fn held(entry: &Entry, today: Day, ui: &UiContext) -> Option<String> {
    let Some(day) = entry.held()?.until else {
        return Some(ui.say("desk-held"));
    };
    let said = if day < today {
        "desk-held-over"
    } else {
        "desk-held-until"
    };
    Some(ui.say_with(said, &[("day", ui.words.full_date(day).into())]))
}

/// How old the person's own copy is: it is all they have if the browser deletes this one.
fn copy(entry: &Entry, ui: &UiContext) -> String {
    match entry.last_copy() {
        Some(day) => ui.say_with("desk-copy", &[("day", ui.words.full_date(day).into())]),
        None => ui.say("desk-no-copy"),
    }
}

/// What can still be read in a broken record, for somebody to write down.
fn readable(entry: &Entry, ui: &UiContext) -> Html {
    if entry.readable_words().is_empty() {
        return html! {};
    }
    html! {
        <details class="desk__readable">
            <summary>{ ui.say("desk-readable") }</summary>
            <ul>
                for text in entry.readable_words() {
                    <li dir="auto">{ text.clone() }</li>
                }
            </ul>
        </details>
    }
}
