//! What to call a card and somebody who promises, in the language of the page.

use crate::guide;
use crate::plan::{CardId, Party, Plan, Ring, Tray, Wording};
use crate::words::Words;

/// The word on a card: the person's own, or the deck's in this language. A card that this deck no
/// longer has is called by its id.
pub fn card_name(plan: &Plan, words: &Words, card: &CardId) -> String {
    match (plan.own_card(card), guide::card(card.as_str())) {
        (Some(own), _) => own.word.as_str().to_owned(),
        (None, Some(dealt)) => words.say(&dealt.name_id()),
        (None, None) => card.as_str().replace('-', " "),
    }
}

/// The picture on a card of the deck; one's own cards have a star.
pub fn card_picture(card: &CardId) -> &'static str {
    guide::card(card.as_str()).map_or("star", |card| card.picture)
}

/// The group of a card of the deck.
pub fn card_group(card: &CardId) -> Option<&'static str> {
    guide::card(card.as_str()).map(|card| card.group)
}

/// Who promises, by the names wanted, or in plain words where there are none.
pub fn party_name(plan: &Plan, words: &Words, who: &Party, worker: Option<&Wording>) -> String {
    let worker = || worker.map_or_else(|| words.say("the-worker"), |name| name.as_str().to_owned());
    let person = || match plan.called() {
        Some(name) => name.as_str().to_owned(),
        None => words.say("the-person"),
    };
    match who {
        Party::Worker => worker(),
        Party::Person => person(),
        Party::Together => words.say_with(
            "the-two",
            &[("worker", worker().into()), ("person", person().into())],
        ),
        Party::Someone(name) => name.as_str().to_owned(),
    }
}

/// The message with a tray's name.
pub fn tray_message(tray: Tray) -> &'static str {
    match tray {
        Tray::TalkAboutNow => "tray-talk-about-now",
        Tray::AnotherDay => "tray-another-day",
        Tray::NotForThis => "tray-not-for-this",
    }
}

/// The message with a ring's name.
pub fn ring_message(ring: Ring) -> &'static str {
    match ring {
        Ring::Closest => "ring-closest",
        Ring::Important => "ring-important",
        Ring::PaidToBeHere => "ring-paid",
        Ring::UsedToBeClose => "ring-used-to-be",
        Ring::WouldLikeToBe => "ring-would-like",
    }
}
