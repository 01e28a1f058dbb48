//! What matters: the cards that were talked about, and the names of those that wait for another day.

use crate::guide;
use crate::plan::{About, CardId, Plan, Tray};
use crate::words::Words;

use super::outline::{Card, Part, Shown};
use super::said::{is_in_plan, said};

/// The picture on a card that the deck does not have and that nobody drew.
const OWN_CARD: &str = "star";

/// First the cards of *Talk about now*. Then every other card about which something was said, wherever it lies by now:
/// its words are in the plan, so they are not hidden. Then the names of those for another day, unless it is urgent.
pub fn parts(plan: &Plan, words: &Words) -> Vec<Part> {
    let spoken_of = spoken_of(plan);
    let mut shown: Vec<&CardId> = plan.cards_in(Tray::TalkAboutNow).collect();
    for card in &spoken_of {
        if !shown.contains(card) {
            shown.push(card);
        }
    }
    let cards: Vec<Card> = shown
        .into_iter()
        .map(|card| Card {
            picture: picture(plan, card),
            name: name(plan, card, words),
            said: said(plan, &About::Card(card.clone()), words),
        })
        .collect();
    let another_day: Vec<&CardId> = plan
        .cards_in(Tray::AnotherDay)
        .filter(|card| is_in_sight(plan, card) && !spoken_of.contains(card))
        .collect();
    let names = another_day.iter().map(|card| name(plan, card, words));
    let pictures = another_day.iter().map(|card| picture(plan, card));
    let cards = (!cards.is_empty()).then_some(Part::Cards(cards));
    let names = (!another_day.is_empty()).then(|| Part::Names {
        about: words.say("document-another-day"),
        picture: "calendar-time",
        names: names.collect(),
        pictures: pictures.collect(),
    });
    cards.into_iter().chain(names).collect()
}

/// Whether a plan shows this card: it lies where it is seen, or something was said about it.
pub fn shows_card(plan: &Plan, card: &CardId) -> bool {
    is_in_sight(plan, card) || spoken_of(plan).contains(&card)
}

fn is_in_sight(plan: &Plan, card: &CardId) -> bool {
    match plan.tray_of(card) {
        Some(Tray::TalkAboutNow) => true,
        Some(Tray::AnotherDay) => !plan.is_urgent(),
        Some(Tray::NotForThis) | None => false,
    }
}

/// Each card that has a line in the plan, once.
fn spoken_of(plan: &Plan) -> Vec<&CardId> {
    let mut cards = Vec::new();
    for line in plan.lines().iter().filter(|line| is_in_plan(line)) {
        if let About::Card(card) = &line.about
            && !cards.contains(&card)
        {
            cards.push(card);
        }
    }
    cards
}

/// What is on a card: their own picture, or the deck's.
pub fn picture(plan: &Plan, card: &CardId) -> Shown {
    let own = plan.own_card(card);
    match own.and_then(|own| Some((own, own.picture.clone()?))) {
        Some((own, picture)) => Shown::Own {
            picture,
            word: own.word.as_str().to_owned(),
        },
        None => Shown::Guide(guide::card(card.as_str()).map_or(OWN_CARD, |card| card.picture)),
    }
}

/// The word on a card. A card of a later deck is called by its id: an odd word, and better than none.
pub fn name(plan: &Plan, card: &CardId, words: &Words) -> String {
    match (plan.own_card(card), guide::card(card.as_str())) {
        (Some(own), _) => own.word.as_str().to_owned(),
        (None, Some(card)) => words.say(&card.name_id()),
        (None, None) => card.as_str().replace('-', " "),
    }
}
