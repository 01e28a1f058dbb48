//! From the plan to its stored form. Decides nothing: every field is written as it is.

use named::Named;

use super::drawing::text_of;
use super::{
    Contact, Draft, Held, Laid, Line, Making, News, OwnCard, OwnPicture, Plan, Present, Promise,
    Sorted, Spot, TakenOut, Tie, Visit, asked,
};
use crate::plan::{self, CardId, Day, Wording};
use crate::record::{Album, OwnContact};

impl<'a> Plan<'a> {
    /// Pictures that are in the album are only named.
    pub fn of(plan: &'a plan::Plan, album: Option<&'a Album>) -> Self {
        let own_card = |own| own_card(own, album);
        let tie = |one| tie(one, album);
        Self {
            id: plan.id().as_str(),
            called: words(plan.called()),
            tongue: plan.tongue().map(plan::Tongue::as_str),
            practice: plan.is_practice(),
            next: plan.next_number(),
            visits: plan.visits().iter().map(visit).collect(),
            own_cards: plan.own_cards().iter().map(own_card).collect(),
            mat: plan.mat().iter().map(sorted).collect(),
            then: plan.mat_last_visit().iter().map(sorted).collect(),
            laid: plan.laid().iter().map(laid).collect(),
            lines: plan.lines().iter().map(line).collect(),
            ties: plan.ties().iter().map(tie).collect(),
            promises: plan.promises().iter().map(promise).collect(),
            asks: plan.asks().iter().map(asked::ask).collect(),
            invitations: plan.invitations().iter().map(asked::invitation).collect(),
            alongside: asked::alongside(plan.alongside()),
            load: asked::load(plan.load()),
        }
    }
}

pub fn contact(contact: &OwnContact) -> Contact<'_> {
    Contact {
        name: &contact.name,
        number: &contact.number,
        when: &contact.when,
    }
}

pub fn draft((field, text): &(String, String)) -> Draft<'_> {
    Draft { field, text }
}

pub fn making<'a>(
    (field, of): &'a (String, plan::OwnPicture),
    album: Option<&'a Album>,
) -> Making<'a> {
    let picture = picture(of, album);
    Making { field, picture }
}

fn visit(visit: &plan::Visit) -> Visit<'_> {
    Visit {
        day: visit.day.iso(),
        path: visit.path.as_ref().map(Named::name),
        worker: words(visit.worker.as_ref()),
        here: visit.here.iter().map(present).collect(),
        taken_out: (visit.taken_out != plan::TakenOut::default())
            .then(|| taken_out(visit.taken_out)),
        held: visit.held.map(|held| Held {
            until: held.until.map(Day::iso),
        }),
    }
}

fn taken_out(out: plan::TakenOut) -> TakenOut {
    let some = |count| (count > 0).then_some(count);
    TakenOut {
        lines: some(out.lines),
        people: some(out.people),
        promises: some(out.promises),
        cards: some(out.cards),
        asks: some(out.asks),
        invitations: some(out.invitations),
    }
}

pub(super) fn later(visit: usize) -> Option<usize> {
    (visit > 0).then_some(visit)
}

fn present(present: &plan::Present) -> Present<'_> {
    let (name, helped) = (present.name.as_str(), present.helped);
    match present.role.as_ref().map(Named::name) {
        None if !helped => Present::Name(name),
        role => Present::More {
            name,
            role,
            helped: helped.then_some(true),
        },
    }
}

pub fn picture<'a>(picture: &'a plan::OwnPicture, album: Option<&'a Album>) -> OwnPicture<'a> {
    if let Some(name) = album.and_then(|album| album.name_of(picture)) {
        return OwnPicture::Apart(name);
    }
    match picture {
        plan::OwnPicture::Drawing(drawing) => OwnPicture::Drawing(text_of(drawing)),
        plan::OwnPicture::Photo(photo) => OwnPicture::Photo(photo.base64()),
    }
}

fn own_card<'a>(own: &'a plan::OwnCard, album: Option<&'a Album>) -> OwnCard<'a> {
    OwnCard {
        id: own.id.as_str(),
        word: own.word.as_str(),
        picture: own.picture.as_ref().map(|own| picture(own, album)),
    }
}

fn sorted(sorted: &plan::Sorted) -> Sorted<'_> {
    Sorted {
        card: sorted.card.as_str(),
        tray: sorted.tray.name(),
        visit: later(sorted.visit),
    }
}

fn laid(laid: &plan::Laid) -> Laid<'_> {
    let plan::Laid { what, spot, before } = laid;
    Laid {
        card: what.card.as_str(),
        scale: what.scale.name(),
        view: what.by.name(),
        going: spot.going.name(),
        visit: later(spot.visit),
        before: before.map(|before| Spot {
            going: before.going.name(),
            visit: later(before.visit),
        }),
    }
}

fn line(line: &plan::Line) -> Line<'_> {
    Line {
        id: line.id.0,
        visit: line.visit,
        about: line.about.name(),
        card: line.about.card().map(CardId::as_str),
        when: line.when.as_ref().map(Named::name),
        beside: line.beside.map(|other| other.0),
        whose: line.whose.name(),
        written_by: words(line.whose.by()),
        place: line.place.name(),
        text: line.text.as_str(),
    }
}

fn tie<'a>(tie: &'a plan::Tie, album: Option<&'a Album>) -> Tie<'a> {
    Tie {
        id: tie.id.0,
        name: tie.name.as_str(),
        picture: tie.picture.as_ref().map(|own| picture(own, album)),
        ring: tie.ring.name(),
        strength: tie.strength.as_ref().map(Named::name),
        visit: later(tie.visit),
        closer: tie.closer,
        must_stay: tie.must_stay,
    }
}

fn promise(promise: &plan::Promise) -> Promise<'_> {
    Promise {
        id: promise.id.0,
        visit: promise.visit,
        who: promise.who.name(),
        name: words(promise.who.someone()),
        what: promise.what.as_str(),
        action: promise.shelf.as_ref().map(|shelf| shelf.action.as_str()),
        detail: words(
            promise
                .shelf
                .as_ref()
                .and_then(|shelf| shelf.detail.as_ref()),
        ),
        by: promise.by.map(Day::iso),
        kind: promise.kind.name(),
        know: words(promise.know.as_ref()),
        otherwise: words(promise.otherwise.as_ref()),
        news: promise.news.as_ref().map(|news| News {
            outcome: news.outcome.name(),
            note: words(news.note.as_ref()),
            visit: news.visit,
        }),
        in_the_way: promise.in_the_way.as_deref().map(asked::in_the_way),
    }
}

pub(super) fn words(words: Option<&Wording>) -> Option<&str> {
    words.map(Wording::as_str)
}
