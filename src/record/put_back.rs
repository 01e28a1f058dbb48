//! Puts a plan together again from its stored form, piece by piece, under the plan's own rules. A
//! piece that breaks one, or that cannot be made out, is left as text; the pieces around it stay.

use serde_json::Value;

use super::envelope::Fields;
use super::read::{self, Stored};
use super::{Kept, Opened, Unreadable, left, limits, v1};
use crate::plan::{CardId, Change, Kept as Piece, Plan, PlanId, Visit, Wording};

/// Puts back what a plan file holds.
pub fn plan_file(mut fields: Fields) -> Result<Opened, Unreadable> {
    let mut left = Vec::new();
    let plan = plan(fields.take("plan"), 0, &mut left)?;
    fields.leave(&mut left);
    Ok(Opened { plan, left })
}

/// Puts back what was kept on the tablet.
pub fn kept(mut fields: Fields) -> Result<Kept, Unreadable> {
    let mut left = Vec::new();
    let earlier = fields.take_list("left", &mut left);
    let typed = fields.take_list("drafts", &mut left);
    let screen = fields
        .take("screen")
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let plan = plan(fields.take("plan"), earlier.len() + typed.len(), &mut left)?;
    let mut drafts = Vec::new();
    each(&typed, &mut left, |draft: &v1::Draft| {
        drafts.push((draft.field.clone(), draft.text.clone()));
        Some(())
    });
    fields.leave(&mut left);
    // What was left before stays as it was, blanks and all.
    let as_it_was = |text: Value| {
        text.as_str()
            .map(str::to_owned)
            .or_else(|| left::text_of(&text))
    };
    let left = earlier
        .into_iter()
        .filter_map(as_it_was)
        .chain(left)
        .collect();
    Ok(Kept {
        plan,
        screen,
        drafts,
        left,
    })
}

fn plan(stored: Value, beside: usize, left: &mut Vec<String>) -> Result<Plan, Unreadable> {
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
    // Lines are about cards, and only cards that are there can lie on the mat: so cards come first.
    each(&lists.own_cards, left, |own| {
        restore(&mut plan, Piece::OwnCard(read::own_card(own)?))
    });
    each(&lists.mat, left, |sorted| sort(&mut plan, sorted));
    each(&lists.lines, left, |line| {
        restore(&mut plan, Piece::Line(read::line(line, &visits)?))
    });
    each(&lists.ties, left, |tie| {
        restore(&mut plan, Piece::Tie(read::tie(tie)?))
    });
    each(&lists.promises, left, |promise| {
        restore(&mut plan, Piece::Promise(read::promise(promise, &visits)?))
    });
    let next = fields
        .take("next")
        .as_u64()
        .and_then(|next| u32::try_from(next).ok());
    plan.number_from(next.unwrap_or_default());
    fields.leave(left);
    Ok(plan)
}

/// The lists of a stored plan, still as they were found.
struct Lists {
    visits: Vec<Value>,
    own_cards: Vec<Value>,
    mat: Vec<Value>,
    lines: Vec<Value>,
    ties: Vec<Value>,
    promises: Vec<Value>,
}

impl Lists {
    fn take(fields: &mut Fields, left: &mut Vec<String>) -> Self {
        let mut list = |name| fields.take_list(name, left);
        Self {
            visits: list("visits"),
            own_cards: list("own_cards"),
            mat: list("mat"),
            lines: list("lines"),
            ties: list("ties"),
            promises: list("promises"),
        }
    }

    fn check(&self, beside: usize) -> Result<(), Unreadable> {
        let cards = self.own_cards.len() + self.mat.len();
        let said = self.lines.len() + self.ties.len() + self.promises.len();
        let things = self.visits.len() + cards + said + beside;
        if cards > limits::MAX_CARDS || things > limits::MAX_THINGS {
            Err(Unreadable::TooLarge)
        } else {
            Ok(())
        }
    }
}

/// Puts each piece back, or leaves it; the words in fields that nobody knows are left either way.
fn each<T: Stored>(
    values: &[Value],
    left: &mut Vec<String>,
    mut put: impl FnMut(&T) -> Option<()>,
) {
    for value in values {
        let put = read::piece(value).and_then(|piece| put(&piece));
        left.extend(match put {
            Some(()) => read::unknown_words::<T>(value),
            None => left::text_of(value),
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
    for value in stored {
        let number = read::visit(value).and_then(|(visit, unread)| {
            let number = arrive(&mut plan, id, visit)?;
            left.extend(unread);
            Some(number)
        });
        if number.is_none() {
            left.extend(left::text_of(value));
        }
        numbers.push(number);
    }
    Some((plan?, numbers))
}

fn arrive(plan: &mut Option<Plan>, id: &PlanId, visit: Visit) -> Option<usize> {
    match plan {
        Some(plan) => restore(plan, Piece::Visit(visit))?,
        None => *plan = Some(first_visit(id, visit)?),
    }
    plan.as_ref().map(|plan| plan.visits().len() - 1)
}

fn first_visit(id: &PlanId, visit: Visit) -> Option<Plan> {
    let mut plan = Plan::begin(id.clone(), visit.day);
    let path = visit.path.map(Change::ChoosePath);
    let who = [
        Change::NameWorker(visit.worker),
        Change::SayWhoIsHere(visit.here),
    ];
    for change in who.into_iter().chain(path) {
        plan.apply(change).ok()?;
    }
    Some(plan)
}

fn call(plan: &mut Plan, called: &Value, left: &mut Vec<String>) {
    let name = called.as_str().and_then(Wording::parse);
    let put = name.and_then(|name| plan.apply(Change::Call(Some(name))).ok());
    if put.is_none() {
        left.extend(left::text_of(called));
    }
}

/// A card lies in one tray at a time, so a second place for it is not put over the first.
fn sort(plan: &mut Plan, sorted: &v1::Sorted) -> Option<()> {
    let card = CardId::parse(&sorted.card)?;
    if plan.tray_of(&card).is_some() {
        return None;
    }
    plan.apply(Change::SortCard {
        card,
        tray: sorted.tray.into(),
    })
    .ok()
}

fn restore(plan: &mut Plan, piece: Piece) -> Option<()> {
    plan.restore(piece).ok()
}
