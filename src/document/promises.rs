//! Promises as sentences: who will do what, and by which day.

use crate::plan::{Day, Outcome, Party, Plan, Promise};
use crate::words::{Value, Words};

use super::outline::Agreed;
use super::said::set_apart;

/// From how far away a day needs its year to be understood.
const HALF_A_YEAR: i32 = 183;

/// The promises for now, by their day; those without one come last.
pub fn agreed(plan: &Plan, words: &Words) -> Vec<Agreed> {
    let today = plan.visit().day;
    let agreed = |promise: &Promise| Agreed {
        day: match promise.by {
            Some(by) => day(by, today, words),
            None => words.say("document-promise-no-day"),
        },
        sentence: promise_sentence(plan, promise, words),
        notes: notes(promise, words),
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
        Outcome::ChangedOurMinds => "document-outcome-changed",
    }
}

/// "Dawn will find a lamp." What was promised stands in it byte for byte.
pub fn promise_sentence(plan: &Plan, promise: &Promise, words: &Words) -> String {
    let what = ("what", apart(promise.what.as_str()));
    let worker = plan
        .worker_of(promise)
        .map(|name| ("worker", apart(name.as_str())));
    let mut sentence = match (&promise.who, worker) {
        (Party::Person, _) => words.say_with("document-promise-person", &[what]),
        (Party::Worker, Some(worker)) => words.say_with("document-promise-worker", &[worker, what]),
        (Party::Worker, None) => words.say_with("document-promise-worker-no-name", &[what]),
        (Party::Together, Some(worker)) => {
            words.say_with("document-promise-together", &[worker, what])
        }
        (Party::Together, None) => words.say_with("document-promise-together-no-name", &[what]),
        (Party::Someone(name), _) => {
            let name = ("name", apart(name.as_str()));
            words.say_with("document-promise-someone", &[name, what])
        }
    };
    if !ends_itself(promise.what.as_str()) {
        sentence.push_str(&words.say("document-promise-full-stop"));
    }
    sentence
}

/// How we will know, and what if it does not happen.
pub fn notes(promise: &Promise, words: &Words) -> Vec<String> {
    let know = promise
        .know
        .as_ref()
        .map(|know| words.say_with("document-promise-know", &[("know", apart(know.as_str()))]));
    let otherwise = promise.otherwise.as_ref().map(|otherwise| {
        let otherwise = ("otherwise", apart(otherwise.as_str()));
        words.say_with("document-promise-otherwise", &[otherwise])
    });
    know.into_iter().chain(otherwise).collect()
}

pub fn day(day: Day, today: Day, words: &Words) -> String {
    if day.days_since(today).abs() < HALF_A_YEAR {
        words.weekday_and_date(day)
    } else {
        words.full_date(day)
    }
}

fn apart(text: &str) -> Value<'_> {
    set_apart(text).into()
}

/// Whether a text brings its own end, in any alphabet, perhaps inside a closing quotation mark.
fn ends_itself(text: &str) -> bool {
    text.trim_end()
        .trim_end_matches(['"', '\'', '”', '’', '»', ')', ']'])
        .ends_with(['.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।'])
}
