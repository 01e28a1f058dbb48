//! From the plan to the stored form. Decides nothing: every field is written as it is.

use serde::Serialize;

use super::{KEPT, Kept, SETTINGS, Settings, v1};
use crate::plan::{
    About, Day, Line, OwnCard, Party, Plan, Promise, Sorted, Tie, Visit, Whose, Wording,
};

/// The record as one line of JSON, with its fields always in the same order.
pub fn json<T: Serialize>(record: &T) -> String {
    // An empty text in place of a record would erase a plan, so there is nothing to fall back on.
    serde_json::to_string(record)
        .unwrap_or_else(|error| unreachable!("text, numbers and lists always have a form: {error}"))
}

impl From<&Kept> for v1::Kept {
    fn from(kept: &Kept) -> Self {
        let draft = |(field, text): &(String, String)| v1::Draft {
            field: field.clone(),
            text: text.clone(),
        };
        Self {
            format: KEPT,
            version: v1::VERSION,
            plan: v1::Plan::from(&kept.plan),
            screen: kept.screen.clone(),
            drafts: kept.drafts.iter().map(draft).collect(),
            left: kept.left.clone(),
        }
    }
}

impl From<&Settings> for v1::Settings {
    fn from(settings: &Settings) -> Self {
        Self {
            format: SETTINGS,
            version: v1::VERSION,
            text_size: settings.text_size.clone(),
            theme: settings.theme.clone(),
        }
    }
}

impl From<&Plan> for v1::Plan {
    fn from(plan: &Plan) -> Self {
        Self {
            id: plan.id().as_str().to_owned(),
            called: words(plan.called()),
            next: plan.next_number(),
            visits: plan.visits().iter().map(Into::into).collect(),
            own_cards: plan.own_cards().iter().map(Into::into).collect(),
            mat: plan.mat().iter().map(Into::into).collect(),
            lines: plan.lines().iter().map(Into::into).collect(),
            ties: plan.ties().iter().map(Into::into).collect(),
            promises: plan.promises().iter().map(Into::into).collect(),
        }
    }
}

impl From<&Visit> for v1::Visit {
    fn from(visit: &Visit) -> Self {
        Self {
            day: visit.day.iso(),
            path: visit.path.map(Into::into),
            worker: words(visit.worker.as_ref()),
            here: visit
                .here
                .iter()
                .map(|name| name.as_str().to_owned())
                .collect(),
        }
    }
}

impl From<&OwnCard> for v1::OwnCard {
    fn from(own: &OwnCard) -> Self {
        Self {
            id: own.id.as_str().to_owned(),
            word: own.word.as_str().to_owned(),
        }
    }
}

impl From<&Sorted> for v1::Sorted {
    fn from(sorted: &Sorted) -> Self {
        Self {
            card: sorted.card.as_str().to_owned(),
            tray: sorted.tray.into(),
        }
    }
}

impl From<&Line> for v1::Line {
    fn from(line: &Line) -> Self {
        let (about, card) = about(&line.about);
        let (whose, written_by) = match &line.whose {
            Whose::Mine => (v1::Whose::MyWords, None),
            Whose::WrittenFor(by) => (v1::Whose::WrittenFor, words(by.as_ref())),
        };
        Self {
            id: line.id.0,
            visit: line.visit,
            about,
            card,
            whose,
            written_by,
            place: line.place.into(),
            text: line.text.as_str().to_owned(),
        }
    }
}

impl From<&Tie> for v1::Tie {
    fn from(tie: &Tie) -> Self {
        Self {
            id: tie.id.0,
            name: tie.name.as_str().to_owned(),
            ring: tie.ring.into(),
            closer: tie.closer,
            must_stay: tie.must_stay,
        }
    }
}

impl From<&Promise> for v1::Promise {
    fn from(promise: &Promise) -> Self {
        let (who, name) = match &promise.who {
            Party::Worker => (v1::Party::Worker, None),
            Party::Person => (v1::Party::Person, None),
            Party::Together => (v1::Party::Together, None),
            Party::Someone(name) => (v1::Party::Someone, words(Some(name))),
        };
        Self {
            id: promise.id.0,
            visit: promise.visit,
            who,
            name,
            what: promise.what.as_str().to_owned(),
            by: promise.by.map(Day::iso),
            kind: promise.kind.into(),
            know: words(promise.know.as_ref()),
            otherwise: words(promise.otherwise.as_ref()),
        }
    }
}

fn about(about: &About) -> (v1::About, Option<String>) {
    let mark = match about {
        About::Card(card) => return (v1::About::Card, Some(card.as_str().to_owned())),
        About::GoodDay => v1::About::GoodDay,
        About::HardDay => v1::About::HardDay,
        About::Helps => v1::About::Helps,
        About::MakesWorse => v1::About::MakesWorse,
        About::PleaseDo => v1::About::PleaseDo,
        About::PleaseDoNot => v1::About::PleaseDoNot,
        About::Gift => v1::About::Gift,
    };
    (mark, None)
}

fn words(words: Option<&Wording>) -> Option<String> {
    words.map(|words| words.as_str().to_owned())
}
