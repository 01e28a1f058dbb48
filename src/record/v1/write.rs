//! From the plan to its stored form. Decides nothing: every field is written as it is.

use super::{Draft, Line, Mark, OwnCard, Plan, Promise, Sorted, Tie, Visit};
use crate::plan::{self, About, Day, Party, Whose, Wording};

impl<'a> Plan<'a> {
    pub fn of(plan: &'a plan::Plan) -> Self {
        Self {
            id: plan.id().as_str(),
            called: words(plan.called()),
            next: plan.next_number(),
            visits: plan.visits().iter().map(visit).collect(),
            own_cards: plan.own_cards().iter().map(own_card).collect(),
            mat: plan.mat().iter().map(sorted).collect(),
            lines: plan.lines().iter().map(line).collect(),
            ties: plan.ties().iter().map(tie).collect(),
            promises: plan.promises().iter().map(promise).collect(),
        }
    }
}

pub fn draft((field, text): &(String, String)) -> Draft<'_> {
    Draft { field, text }
}

fn visit(visit: &plan::Visit) -> Visit<'_> {
    Visit {
        day: visit.day.iso(),
        path: visit.path.as_ref().map(Mark::mark),
        worker: words(visit.worker.as_ref()),
        here: visit.here.iter().map(Wording::as_str).collect(),
    }
}

fn own_card(own: &plan::OwnCard) -> OwnCard<'_> {
    OwnCard {
        id: own.id.as_str(),
        word: own.word.as_str(),
    }
}

fn sorted(sorted: &plan::Sorted) -> Sorted<'_> {
    Sorted {
        card: sorted.card.as_str(),
        tray: sorted.tray.mark(),
    }
}

fn line(line: &plan::Line) -> Line<'_> {
    Line {
        id: line.id.0,
        visit: line.visit,
        about: line.about.mark(),
        card: match &line.about {
            About::Card(card) => Some(card.as_str()),
            _ => None,
        },
        whose: line.whose.mark(),
        written_by: match &line.whose {
            Whose::WrittenFor(by) => words(by.as_ref()),
            Whose::Mine => None,
        },
        place: line.place.mark(),
        text: line.text.as_str(),
    }
}

fn tie(tie: &plan::Tie) -> Tie<'_> {
    Tie {
        id: tie.id.0,
        name: tie.name.as_str(),
        ring: tie.ring.mark(),
        closer: tie.closer,
        must_stay: tie.must_stay,
    }
}

fn promise(promise: &plan::Promise) -> Promise<'_> {
    Promise {
        id: promise.id.0,
        visit: promise.visit,
        who: promise.who.mark(),
        name: match &promise.who {
            Party::Someone(name) => Some(name.as_str()),
            _ => None,
        },
        what: promise.what.as_str(),
        by: promise.by.map(Day::iso),
        kind: promise.kind.mark(),
        know: words(promise.know.as_ref()),
        otherwise: words(promise.otherwise.as_ref()),
    }
}

fn words(words: Option<&Wording>) -> Option<&str> {
    words.map(Wording::as_str)
}
