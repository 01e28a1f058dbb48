//! Promises as sentences: who will do what, and by which day.

use std::borrow::Cow;

use crate::guide;
use crate::plan::{Day, Outcome, Party, Plan, Promise, Shelf, Wording};
use crate::words::{Value, Words};

use super::outline::Agreed;
use super::promise_pictures::promise_picture;

/// From how far away a day needs its year to be understood.
const HALF_A_YEAR: i32 = 183;

/// The promises for now, by their day; those without one come last.
pub fn agreed(plan: &Plan, words: &Words) -> Vec<Agreed> {
    let today = plan.visit().day;
    let agreed = |promise: &Promise| {
        let over = promise.by.filter(|by| by.days_since(today) < 0);
        let over = over.map(|_| words.say("document-promise-day-over"));
        Agreed {
            picture: promise_picture(promise, words),
            day: match promise.by {
                Some(by) => day(by, today, words),
                None => words.say("document-promise-no-day"),
            },
            sentence: promise_sentence(plan, promise, words),
            notes: over.into_iter().chain(notes(promise, words)).collect(),
        }
    };
    plan.promises_for_now().into_iter().map(agreed).collect()
}

/// The promises that the people looked back on in this visit, with how it went and what came of it. Those of earlier
/// visits are over, and only counted among the visits, so that a long history stays readable.
pub fn looked_back(plan: &Plan, words: &Words) -> Vec<Agreed> {
    let now = plan.this_visit();
    let looked_back = plan.promises().iter().filter_map(|promise| {
        let news = promise.news.as_ref().filter(|news| news.visit == now)?;
        Some(Agreed {
            picture: outcome_picture(news.outcome),
            day: words.say(outcome_id(news.outcome)),
            sentence: promise_sentence(plan, promise, words),
            notes: news
                .note
                .iter()
                .map(|note| note.as_str().to_owned())
                .collect(),
        })
    });
    looked_back.collect()
}

/// How it went, in words.
fn outcome_id(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::DidIt => "document-outcome-did-it",
        Outcome::Partly => "document-outcome-partly",
        Outcome::NotYet => "document-outcome-not-yet",
        Outcome::DidNotHappen => "document-outcome-did-not",
        Outcome::ChangedOurMinds => "document-outcome-changed",
    }
}

fn outcome_picture(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::DidIt => "circle-check",
        Outcome::Partly => "check",
        Outcome::NotYet => "clock",
        Outcome::DidNotHappen => "x",
        Outcome::ChangedOurMinds => "rotate-2",
    }
}

/// What was promised, in words: from the shelf as the guide says it to the person who reads it, or as it was put. Where
/// this release has no such thing on its shelf, as it was said when it was promised.
fn what<'a>(promise: &'a Promise, words: &Words) -> Cow<'a, str> {
    let from_shelf = promise
        .shelf
        .as_ref()
        .and_then(|shelf| on_shelf(shelf, words));
    from_shelf.map_or(promise.what.as_str().into(), Cow::from)
}

/// Something from the shelf with its detail, if there is one, as it goes on from "Dawn will".
pub fn on_shelf(shelf: &Shelf, words: &Words) -> Option<String> {
    let action = guide::action(shelf.action.as_str())?;
    Some(match (&shelf.detail, action.asks()) {
        (Some(detail), Some(_)) => {
            let detail = ("detail", apart(detail.as_str()));
            words.say_with(&action.detail_id(), &[detail])
        }
        (None, _) => words.say(&action.what_id()),
        // Nothing is asked about it, and something was said: it is said as it was when it was promised.
        (Some(_), None) => return None,
    })
}

/// What nobody has said yet about something from the shelf.
fn still_open(promise: &Promise, words: &Words) -> Option<String> {
    let shelf = promise
        .shelf
        .as_ref()
        .filter(|shelf| shelf.detail.is_none())?;
    let question = guide::action(shelf.action.as_str())?.asks()?;
    Some(words.say(&question.open_id()))
}

/// "Dawn will find a lamp." What was promised stands in it byte for byte. Where that is a sentence of its own, it is said
/// beside who promised it: "Dawn: The fine stops growing."
pub fn promise_sentence(plan: &Plan, promise: &Promise, words: &Words) -> String {
    let worker = plan.worker_of(promise);
    who_will(&promise.who, worker, &what(promise, words), words)
}

/// The sentence of whoever promises, about what goes on from "… will".
pub fn who_will(who: &Party, worker: Option<&Wording>, text: &str, words: &Words) -> String {
    let (id, name) = match (who, worker) {
        (Party::Person, _) => ("document-promise-person", None),
        (Party::Worker, Some(worker)) => ("document-promise-worker", Some(("worker", worker))),
        (Party::Worker, None) => ("document-promise-worker-no-name", None),
        (Party::Together, Some(worker)) => ("document-promise-together", Some(("worker", worker))),
        (Party::Together, None) => ("document-promise-together-no-name", None),
        (Party::Someone(name), _) => ("document-promise-someone", Some(("name", name))),
    };
    let id = if is_a_sentence(text) {
        format!("{id}-sentence")
    } else {
        id.to_owned()
    };
    let name = name.map(|(field, name)| (field, apart(name.as_str())));
    let values: Vec<_> = name.into_iter().chain([("what", apart(text))]).collect();
    let mut sentence = words.say_with(&id, &values);
    if !ends_itself(text) {
        sentence.push_str(&words.say("document-promise-full-stop"));
    }
    sentence
}

/// What is still open, how we will know, and what if it does not happen.
pub fn notes(promise: &Promise, words: &Words) -> Vec<String> {
    let know = promise
        .know
        .as_ref()
        .map(|know| words.say_with("document-promise-know", &[("know", apart(know.as_str()))]));
    let otherwise = promise.otherwise.as_ref().map(|otherwise| {
        let otherwise = ("otherwise", apart(otherwise.as_str()));
        words.say_with("document-promise-otherwise", &[otherwise])
    });
    let open = still_open(promise, words);
    open.into_iter().chain(know).chain(otherwise).collect()
}

pub fn day(day: Day, today: Day, words: &Words) -> String {
    if day.days_since(today).abs() < HALF_A_YEAR {
        words.weekday_and_date(day)
    } else {
        words.full_date(day)
    }
}

fn apart(text: &str) -> Value<'_> {
    text.into()
}

/// Whether a text begins and ends like a sentence, as far as its alphabet shows that.
fn is_a_sentence(text: &str) -> bool {
    let first = text.chars().find(|letter| letter.is_alphabetic());
    first.is_some_and(char::is_uppercase) && ends_itself(text)
}

/// Whether a text brings its own end, in any alphabet, perhaps inside a closing quotation mark.
fn ends_itself(text: &str) -> bool {
    text.trim_end()
        .trim_end_matches(['"', '\'', '”', '’', '»', ')', ']'])
        .ends_with(['.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।'])
}
