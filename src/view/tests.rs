//! Shows screens without a browser and looks at what is there. Also writes every screen as a page,
//! so that people can look at it too.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use yew::{Callback, Html, LocalServerRenderer, Properties, component};

use super::app;
use crate::device::{SecondPlace, StorageError};
use crate::plan::{Change, Day, Going, LaidBy, Path, PlanId, Scale, Tray, example};
use crate::session::{
    Arrived, Intention, Key, Model, Msg, Pile, Screen, Several, Stored, event, intention,
};

use crate::words::Words;

mod asked;
mod coming_back;
mod first_frame;
mod frame;
mod growth;
mod help;
mod learning;
mod locking;
mod mat;
mod pages;
mod people;
mod pictures;
mod screens;
mod secret_word;
mod styles;
mod visit;

#[derive(Clone, PartialEq, Properties)]
struct ShownProps {
    what: Html,
}

#[component]
fn Shown(props: &ShownProps) -> Html {
    props.what.clone()
}

/// The page as text, as a browser would be given it.
pub(super) fn html(what: Html) -> String {
    let shown = LocalServerRenderer::<Shown>::with_props(ShownProps { what }).hydratable(false);
    let mut rendering = pin!(shown.render());
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(html) = rendering.as_mut().poll(&mut context) {
            return html;
        }
    }
}

fn page(model: &Model) -> String {
    html(app(model, model.announced(), Callback::noop()))
}

/// The app as it is before the tablet has answered.
fn opening() -> Model {
    Model::start(Words::english(), day("2026-11-24"), &tablet_key()).0
}

fn tablet_key() -> Key {
    Key::from_bytes([9; 32])
}

fn stored<const COUNT: usize>(records: [(&str, &str); COUNT]) -> Stored {
    let owned = records.map(|(key, text)| (key.to_owned(), text.to_owned()));
    Stored {
        records: owned.into(),
        tablet_key: Some(tablet_key()),
        ..Stored::default()
    }
}

/// What a device tells that has this in its store, and a second place with nothing in it.
fn loaded(stored: Result<Stored, StorageError>) -> Msg {
    let second = SecondPlace {
        is_there: true,
        ..SecondPlace::default()
    };
    Msg::Desk(event::Desk::Loaded(stored, second))
}

/// Files were chosen, or let drop.
fn came(arrived: Several) -> Msg {
    Msg::Desk(event::Desk::FilesRead(arrived))
}

/// The app on an empty desk.
fn on_the_desk() -> Model {
    let mut model = opening();
    drop(model.update(loaded(Ok(stored([])))));
    model
}

/// A visit that has just begun.
fn visit() -> Model {
    let mut model = on_the_desk();
    let id = PlanId::parse("made-up-1").unwrap();
    asked(&mut model, [intention::Desk::StartConversation.into()]);
    drop(model.update(Msg::Desk(event::Desk::PlanIdMade {
        id: id.clone(),
        today: day("2026-11-24"),
    })));
    drop(model.update(Msg::Desk(event::Desk::Held {
        plan: id,
        hold: crate::device::Hold::Ours,
    })));
    kept(&mut model);
    model
}

/// A visit in which something of everything was said.
fn full_visit() -> Model {
    let mut model = visit();
    for change in example::full_changes() {
        asked(
            &mut model,
            [Intention::Writing(intention::Writing::Change(change))],
        );
    }
    kept(&mut model);
    model
}

fn kept(model: &mut Model) {
    let plan = PlanId::parse("made-up-1").unwrap();
    drop(model.update(Msg::Frame(event::Frame::PauseOver)));
    for _ in 0..2 {
        drop(model.update(Msg::Keeping(event::Keeping::SaveFinished {
            plan: plan.clone(),
            result: Ok(()),
        })));
    }
}

fn asked(model: &mut Model, intentions: impl IntoIterator<Item = Intention>) {
    for intention in intentions {
        drop(model.update(Msg::Person(intention)));
    }
}

fn at(mut model: Model, screen: Screen) -> Model {
    asked(&mut model, [Intention::Frame(intention::Frame::Go(screen))]);
    model
}

/// The same where nobody else hears what is asked there.
fn alone_at(mut model: Model, screen: Screen) -> Model {
    asked(
        &mut model,
        [
            Intention::Frame(intention::Frame::Go(screen)),
            Intention::Alone(intention::Alone::WeAreAlone),
        ],
    );
    model
}

fn day(iso: &str) -> Day {
    Day::parse(iso).unwrap()
}

/// The words a page shows, without its elements.
fn words(html: &str) -> String {
    let mut words = String::new();
    for piece in html.split('<') {
        let text = piece.split_once('>').map_or("", |(_, text)| text);
        words.push_str(text.trim());
        words.push('\n');
    }
    words
}

/// How often something stands in a page.
/// How it is written that an answer is chosen.
const CHOSEN: &str = "aria-pressed=\"true\"";

/// How many buttons stay pressed which are no answers.
fn pressed(html: &str) -> usize {
    count(html, CHOSEN) - count(html, "aria-pressed=\"true\" class=\"choice__answer\"")
}

fn count(html: &str, what: &str) -> usize {
    html.matches(what).count()
}
