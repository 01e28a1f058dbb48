//! Puts a plan together again from its stored form, piece by piece, under the plan's own rules. A
//! piece that breaks one, or that cannot be made out, is left as text; the pieces around it stay.

use serde_json::Value;

use super::album::Apart;
use super::envelope::Fields;
use super::form::{asked, read};
use super::{Kept, Unreadable, left, limits};
use crate::plan::{Day, Piece, Plan, PlanId, Tongue, Visit, Wording};

/// Puts back what a plan file holds, with the words that found no place.
pub fn plan_file(mut fields: Fields) -> Result<(Plan, Vec<String>), Unreadable> {
    let mut left = Vec::new();
    let plan = plan(fields.take("plan"), 0, &mut Apart::nowhere(), &mut left)?;
    fields.leave(&mut left);
    Ok((plan, left))
}

/// Puts back what was kept on the tablet.
pub fn kept(mut fields: Fields, apart: &mut Apart) -> Result<Kept, Unreadable> {
    let mut left = Vec::new();
    let earlier = fields.take_list("left", &mut left);
    let typed = fields.take_list("drafts", &mut left);
    let begun = fields.take_list("pictures", &mut left);
    let screen = fields
        .take("screen")
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let taken = day_taken(&fields.take("taken"), &mut left);
    let beside = earlier.len() + typed.len() + begun.len();
    let before = Some(fields.take("replaced")).filter(|stored| !stored.is_null());
    let replaced = before.map(|stored| self::plan(stored, beside, apart, &mut left));
    let replaced = replaced.transpose()?;
    let plan = plan(fields.take("plan"), beside, apart, &mut left)?;
    let mut drafts = Vec::new();
    each(&typed, read::DRAFT, &mut left, &mut |piece| {
        drafts.push(read::draft(piece)?);
        Some(())
    });
    let mut pictures = Vec::new();
    each(&begun, read::MAKING, &mut left, &mut |piece| {
        pictures.extend(read::making(piece, apart)?);
        Some(())
    });
    fields.leave(&mut left);
    // What was left before stays as it was, blanks and all.
    let as_it_was = |text: &Value| {
        text.as_str()
            .map(str::to_owned)
            .or_else(|| left::text_of(text))
    };
    let left = earlier.iter().filter_map(as_it_was).chain(left).collect();
    Ok(Kept {
        plan,
        screen,
        taken,
        drafts,
        pictures,
        replaced,
        left,
    })
}

fn day_taken(stored: &Value, left: &mut Vec<String>) -> Option<Day> {
    let day = stored.as_str().and_then(Day::parse);
    if day.is_none() {
        left.extend(left::text_of(stored));
    }
    day
}

fn plan(
    stored: Value,
    beside: usize,
    apart: &mut Apart,
    left: &mut Vec<String>,
) -> Result<Plan, Unreadable> {
    let mut fields = Fields::of(stored).ok_or(Unreadable::Damaged)?;
    let lists = Lists::take(&mut fields, left);
    lists.check(beside)?;
    let id = fields
        .take("id")
        .as_str()
        .and_then(PlanId::parse)
        .ok_or(Unreadable::Damaged)?;
    let (mut plan, visits) = visits(&id, &lists.visits, left).ok_or(Unreadable::Damaged)?;
    call(&mut plan, &fields.take("called"), left);
    speak(&mut plan, &fields.take("tongue"), left);
    practice(&mut plan, &fields.take("practice"), left);
    lists.put_back(&mut plan, &visits, apart, left);
    around(&mut plan, &mut fields, left);
    go_on_numbering(&mut plan, &fields.take("next"), left);
    fields.leave(left);
    Ok(plan)
}

/// The lists of a stored plan, still as they were found.
struct Lists {
    visits: Vec<Value>,
    own_cards: Vec<Value>,
    mat: Vec<Value>,
    then: Vec<Value>,
    laid: Vec<Value>,
    lines: Vec<Value>,
    ties: Vec<Value>,
    promises: Vec<Value>,
    asks: Vec<Value>,
    invitations: Vec<Value>,
}

impl Lists {
    fn take(fields: &mut Fields, left: &mut Vec<String>) -> Self {
        let mut list = |name| fields.take_list(name, left);
        Self {
            visits: list("visits"),
            own_cards: list("own_cards"),
            mat: list("mat"),
            then: list("then"),
            laid: list("laid"),
            lines: list("lines"),
            ties: list("ties"),
            promises: list("promises"),
            asks: list("asks"),
            invitations: list("invitations"),
        }
    }

    fn check(&self, beside: usize) -> Result<(), Unreadable> {
        let cards = self.own_cards.len() + self.mat.len() + self.then.len();
        let said = self.lines.len() + self.ties.len() + self.promises.len();
        let asked = self.asks.iter().map(asked_things).sum::<usize>() + self.invitations.len();
        let things = self.visits.len() + cards + self.laid.len() + said + asked + beside;
        if cards > limits::MAX_CARDS || things > limits::MAX_THINGS {
            Err(Unreadable::TooLarge)
        } else {
            Ok(())
        }
    }

    /// Lines are about cards, and only a card that is there can lie on the mat: so cards come first.
    fn put_back(
        &self,
        plan: &mut Plan,
        visits: &[Option<usize>],
        apart: &mut Apart,
        left: &mut Vec<String>,
    ) {
        let visit = |number: usize| *visits.get(number)?;
        each(&self.own_cards, read::OWN_CARD, left, &mut |piece| {
            plan.restore(Piece::OwnCard(read::own_card(piece, apart)?))
                .ok()
        });
        for (mat, then) in [(&self.mat, false), (&self.then, true)] {
            each(mat, read::SORTED, left, &mut |piece| {
                let mut sorted = read::sorted(piece)?;
                sorted.visit = visit(sorted.visit)?;
                plan.restore_card(sorted, then).ok()
            });
        }
        each(&self.laid, read::LAID, left, &mut |piece| {
            let mut laid = read::laid(piece)?;
            laid.spot.visit = visit(laid.spot.visit)?;
            if let Some(before) = &mut laid.before {
                before.visit = visit(before.visit)?;
            }
            plan.restore_laid(laid).ok()
        });
        each(&self.lines, read::LINE, left, &mut |piece| {
            let mut line = read::line(piece)?;
            line.visit = visit(line.visit)?;
            plan.restore(Piece::Line(line)).ok()
        });
        each(&self.ties, read::TIE, left, &mut |piece| {
            let mut tie = read::tie(piece, apart)?;
            tie.visit = visit(tie.visit)?;
            plan.restore(Piece::Tie(tie)).ok()
        });
        each(&self.promises, read::PROMISE, left, &mut |piece| {
            let mut promise = read::promise(piece)?;
            promise.visit = visit(promise.visit)?;
            if let Some(news) = &mut promise.news {
                news.visit = visit(news.visit)?;
            }
            if let Some(way) = &mut promise.in_the_way {
                way.visit = visit(way.visit)?;
            }
            plan.restore(Piece::Promise(promise)).ok()
        });
        each(&self.asks, asked::ASK, left, &mut |piece| {
            let mut ask = asked::read_ask(piece)?;
            ask.visit = visit(ask.visit)?;
            if let Some(answered) = &mut ask.answered {
                answered.visit = visit(answered.visit)?;
            }
            plan.restore(Piece::Ask(ask)).ok()
        });
        each(&self.invitations, asked::INVITATION, left, &mut |piece| {
            let mut invitation = asked::read_invitation(piece)?;
            invitation.visit = visit(invitation.visit)?;
            plan.restore(Piece::Invitation(invitation)).ok()
        });
        plan.restored();
    }
}

/// An ask is as many things as the plan counts it for: itself, and each of its costs.
fn asked_things(piece: &Value) -> usize {
    let side = |name| {
        piece
            .get(name)
            .and_then(Value::as_array)
            .map_or(0, Vec::len)
    };
    1 + side("costs_now") + side("costs_then")
}

/// Puts back who walks alongside, and how many are in the person's life.
fn around(plan: &mut Plan, fields: &mut Fields, left: &mut Vec<String>) {
    let mut one = |name| match fields.take(name) {
        Value::Null => Vec::new(),
        piece @ (Value::Bool(_)
        | Value::Number(_)
        | Value::String(_)
        | Value::Array(_)
        | Value::Object(_)) => vec![piece],
    };
    let (alongside, load) = (one("alongside"), one("load"));
    each(&alongside, asked::ALONGSIDE, left, &mut |piece| {
        let alongside = Box::new(asked::read_alongside(piece)?);
        plan.restore(Piece::Alongside(alongside)).ok()
    });
    each(&load, asked::LOAD, left, &mut |piece| {
        plan.restore(Piece::Load(asked::read_load(piece)?)).ok()
    });
}

/// Puts each piece back, or leaves it; the words in fields that nobody knows are left either way.
fn each(
    pieces: &[Value],
    fields: &[&str],
    left: &mut Vec<String>,
    put: &mut dyn FnMut(&Value) -> Option<()>,
) {
    for piece in pieces {
        left.extend(match put(piece) {
            Some(()) => left::words_beside(piece, fields),
            None => left::text_of(piece),
        });
    }
}

/// Begins the plan on the first visit that has a day; without one there is no plan. Says which
/// number each stored visit has now, so that no line comes to stand in another one.
fn visits(
    id: &PlanId,
    stored: &[Value],
    left: &mut Vec<String>,
) -> Option<(Plan, Vec<Option<usize>>)> {
    let mut plan = None;
    let mut numbers = Vec::new();
    for piece in stored {
        let (visit, known) = match read::visit(piece) {
            Some(visit) => (Some(visit), read::VISIT),
            // Its day alone makes a visit: all that was said in it would be lost with it.
            None => (read::day(piece).map(Visit::on), &["day"][..]),
        };
        let number = visit.and_then(|visit| arrive(&mut plan, id, visit));
        left.extend(match number {
            Some(_) => left::words_beside(piece, known),
            None => left::text_of(piece),
        });
        numbers.push(number);
    }
    Some((plan?, numbers))
}

fn arrive(plan: &mut Option<Plan>, id: &PlanId, visit: Visit) -> Option<usize> {
    match plan {
        Some(plan) => plan.restore(Piece::Visit(visit)).ok()?,
        None => *plan = Some(Plan::begun_with(id.clone(), visit)),
    }
    plan.as_ref().map(|plan| plan.visits().len() - 1)
}

/// Where nothing says how to go on, numbers go on above the highest.
fn go_on_numbering(plan: &mut Plan, next: &Value, left: &mut Vec<String>) {
    match next.as_u64().and_then(|next| u32::try_from(next).ok()) {
        Some(next) => plan.number_from(next),
        None => left.extend(left::words_beside(next, &[])),
    }
}

fn practice(plan: &mut Plan, practice: &Value, left: &mut Vec<String>) {
    match practice.as_bool() {
        Some(true) => drop(plan.restore(Piece::Practice)),
        Some(false) => {}
        None => left.extend(left::words_beside(practice, &[])),
    }
}

fn speak(plan: &mut Plan, tongue: &Value, left: &mut Vec<String>) {
    match tongue.as_str().and_then(Tongue::parse) {
        Some(tongue) => drop(plan.restore(Piece::Tongue(tongue))),
        None => left.extend(left::text_of(tongue)),
    }
}

fn call(plan: &mut Plan, called: &Value, left: &mut Vec<String>) {
    let name = called.as_str().and_then(Wording::parse);
    let put = name.and_then(|name| plan.restore(Piece::Called(name)).ok());
    if put.is_none() {
        left.extend(left::text_of(called));
    }
}
