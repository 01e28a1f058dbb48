//! A debrief: the worker's two minutes after a visit. What is half written lies in drafts like everything else that is
//! typed; keeping it makes a debrief of them. Of a visit only kinds and numbers are offered, and never a word.

use std::rc::Rc;

use alongside_learning::{
    Debrief, Entry, EntryId, Kind, MAX_LINE, Names, Reality, Stage, Step, Theme, Way, write_line,
};

use super::context::Context;
use super::learning::week_of;
use super::{Desk, Drafts, Field, Learning, Model, Notice, Screen};
use crate::plan::{self, Answer, InTheWay, InTheWayKind, Party, Plan, Wording};

/// The most things in the way that one debrief names.
pub const MOST_WAYS: usize = 5;

/// The numbers of a visit that is over, for a debrief to begin with if the worker likes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    pub made: u8,
    pub free: u8,
    pub ways: Vec<(Kind, Option<Reality>, Option<Stage>)>,
}

impl Facts {
    /// Of the last visit of a plan. Nothing where nothing was promised.
    pub(super) fn of(plan: &Plan) -> Option<Self> {
        let visit = plan.visits().len() - 1;
        let promises = plan.promises().iter();
        let made: Vec<_> = promises.filter(|promise| promise.visit == visit).collect();
        let free = |promise: &&&plan::Promise| promise.needs_nobodys_yes();
        let number = |count: usize| u8::try_from(count).unwrap_or(u8::MAX);
        let ways = plan
            .promises()
            .iter()
            .filter(|promise| promise.is_open() || promise.visit == visit);
        let ways = ways.filter_map(|promise| Some((promise, promise.in_the_way.as_deref()?)));
        let facts = Self {
            made: number(made.len()),
            free: number(made.iter().filter(free).count()),
            ways: ways
                .take(MOST_WAYS)
                .map(|(promise, way)| (kind(way), reality(way), stage(plan, promise)))
                .collect(),
        };
        (facts != Self::default()).then_some(facts)
    }
}

fn kind(way: &InTheWay) -> Kind {
    match way.kind {
        InTheWayKind::HowUnknown => Kind::HowUnknown,
        InTheWayKind::NotAsked => Kind::NotAsked,
        InTheWayKind::Habit => Kind::Habit,
        InTheWayKind::OwnRule => Kind::OwnRule,
        InTheWayKind::Law => Kind::Law,
    }
}

fn reality(way: &InTheWay) -> Option<Reality> {
    Some(match way.reality? {
        plan::Reality::Real => Reality::Real,
        plan::Reality::Assumed => Reality::Assumed,
        plan::Reality::NotSure => Reality::NotSure,
    })
}

fn stage(plan: &Plan, promise: &plan::Promise) -> Option<Stage> {
    let mut asks = plan.asks().iter().rev();
    let ask = asks.find(|ask| ask.asked.promise == Some(promise.id))?;
    match &ask.answered {
        Some(answered) => Some(match answered.answer {
            Answer::Yes => Stage::Yes,
            Answer::No { .. } => Stage::No,
            Answer::NoAnswer => Stage::NoAnswer,
        }),
        None => ask.agreed.then_some(Stage::Asked),
    }
}

/// What everybody in a plan is called.
pub fn names_in(plan: &Plan) -> Vec<String> {
    let visits = plan.visits().iter();
    let visits = visits.flat_map(|visit| {
        let here = visit.here.iter().map(|present| &present.name);
        here.chain(&visit.worker)
    });
    let promises = plan.promises().iter().map(|promise| &promise.who);
    let invitations = plan
        .invitations()
        .iter()
        .map(|invitation| &invitation.asked);
    let introduced = invitations
        .clone()
        .filter_map(|asked| asked.introduced_by.as_ref());
    let parties = promises.chain(introduced).filter_map(|who| match who {
        Party::Someone(name) => Some(name),
        Party::Worker | Party::Person | Party::Together => None,
    });
    let texts: Vec<&Wording> = plan
        .called()
        .into_iter()
        .chain(visits)
        .chain(plan.ties().iter().map(|tie| &tie.name))
        .chain(plan.lines().iter().filter_map(|line| plan.writer_of(line)))
        .chain(parties)
        .chain(invitations.map(|asked| &asked.who))
        .chain(&plan.alongside().who)
        .chain(plan.asks().iter().filter_map(|ask| ask.asked.to.as_ref()))
        .collect();
    texts
        .into_iter()
        .map(|text| text.as_str().to_owned())
        .collect()
}

/// The field of an answer.
pub fn debrief_field(name: &str) -> Field {
    Field::named(&format!("debrief-{name}"))
}

/// The field of one thing that got in the way.
pub fn way_field(number: usize, name: &str) -> Field {
    Field::named(&format!("debrief-way-{number}-{name}"))
}

/// The debrief that stands in the drafts so far.
pub fn debrief_in(drafts: &Drafts, week: alongside_learning::Week) -> Debrief {
    let said = |field: &Field| {
        let text = drafts.get(field);
        (!text.trim().is_empty()).then(|| text.to_owned())
    };
    let at = |name: &str| said(&debrief_field(name));
    let number = |name: &str| drafts.get(&debrief_field(name)).parse().unwrap_or(0);
    let way = |at: usize| {
        let stage = Stage::named(drafts.get(&way_field(at, "came")));
        Way {
            kind: Kind::named(drafts.get(&way_field(at, "kind"))),
            rule: said(&way_field(at, "rule")),
            reality: Reality::named(drafts.get(&way_field(at, "reality"))),
            cost: said(&way_field(at, "cost")),
            thread: stage
                .map(|stage| Step { week, stage })
                .into_iter()
                .collect(),
        }
    };
    let made: u8 = number("made");
    Debrief {
        team: at("team"),
        theme: Theme::named(drafts.get(&debrief_field("theme"))),
        noticed: at("noticed"),
        surprised: at("surprised"),
        ways: (0..MOST_WAYS)
            .map(way)
            .filter(|way| !way.is_empty())
            .collect(),
        did: at("did"),
        made,
        free: number("free").min(made),
        next: at("next"),
        how: at("how"),
    }
}

impl Learning {
    /// Keeps what was written as a debrief; `anyway` although names stand in it.
    pub(super) fn keep(&mut self, context: &mut Context, desk: &Desk, anyway: bool) {
        let Some(open) = self.open() else {
            return;
        };
        let week = week_of(context.today);
        let debrief = debrief_in(&open.drafts, week);
        if debrief.is_empty() {
            return context.notify(Notice::NothingToKeep);
        }
        let id = EntryId(u128::from_be_bytes(context.keys.random.bytes()));
        let team = debrief.team.clone();
        // Every plan on this tablet is opened for it.
        let named = if anyway {
            Vec::new()
        } else {
            names_of(&desk.names(context), [&debrief])
        };
        let entry = Entry {
            id,
            revision: 0,
            week,
            debrief,
        };
        if write_line(&entry).len() > MAX_LINE {
            return context.notify(Notice::TooLong);
        }
        if !named.is_empty() {
            context.say("debrief-named");
            return self.edit(context, |open| open.named = named);
        }
        self.facts = None;
        self.edit(context, |open| {
            Rc::make_mut(&mut open.entries).push(entry);
            let mut drafts = Drafts::default();
            // The team stays the same from visit to visit.
            drafts.set(debrief_field("team"), team.unwrap_or_default());
            open.drafts = Rc::new(drafts);
            open.named.clear();
            open.kept = Some(id);
        });
        self.write_now(context);
        self.count_own(context);
        context.go(Screen::Learning);
        context.say("debrief-kept");
    }

    /// Puts the numbers of the last visit into the debrief. They can be changed there.
    pub(super) fn use_facts(&mut self, context: &mut Context) {
        let Some(facts) = self.facts.take() else {
            return;
        };
        self.edit(context, |open| {
            let drafts = Rc::make_mut(&mut open.drafts);
            drafts.set(debrief_field("made"), facts.made.to_string());
            drafts.set(debrief_field("free"), facts.free.to_string());
            for (at, (kind, reality, stage)) in facts.ways.into_iter().enumerate() {
                drafts.set(way_field(at, "kind"), kind.name().to_owned());
                let reality = reality.map_or("", |reality| reality.name());
                drafts.set(way_field(at, "reality"), reality.to_owned());
                let stage = stage.map_or("", |stage| stage.name());
                drafts.set(way_field(at, "came"), stage.to_owned());
            }
        });
        context.say("debrief-facts-used");
    }

    /// Takes a debrief out, or puts the one that was kept last back on the table to be changed.
    pub(super) fn take_out(&mut self, context: &mut Context, id: EntryId) {
        self.edit(context, |open| {
            Rc::make_mut(&mut open.entries).retain(|entry| entry.id != id);
        });
        self.write_now(context);
        self.count_own(context);
        context.say("learning-taken-out");
    }

    /// Something came of a rule that was reported.
    pub(super) fn tell_of_rule(
        &mut self,
        context: &mut Context,
        id: EntryId,
        way: usize,
        stage: Stage,
    ) {
        let week = week_of(context.today);
        self.edit(context, |open| {
            let entries = Rc::make_mut(&mut open.entries);
            let entry = entries.iter_mut().find(|entry| entry.id == id);
            let Some(entry) = entry else { return };
            entry.revision += 1;
            if let Some(way) = entry.debrief.ways.get_mut(way) {
                // A slip of the finger is put right by the next tap on the same day.
                way.thread.retain(|step| step.week != week);
                way.thread.push(Step { week, stage });
            }
        });
        self.write_now(context);
        self.count_own(context);
    }
}

/// The words in some debriefs that are also names in plans on this tablet, each once.
pub(super) fn names_of<'a>(
    known: &Names,
    debriefs: impl IntoIterator<Item = &'a Debrief>,
) -> Vec<String> {
    let mut named: Vec<String> = Vec::new();
    let texts = debriefs.into_iter().flat_map(Debrief::texts);
    for found in texts.flat_map(|text| known.find(text)) {
        if !named.contains(&found.text) {
            named.push(found.text);
        }
    }
    named
}

impl Model {
    /// The visit is over: its numbers may be of use to the worker.
    pub(super) fn remember_facts(&mut self) {
        let open = self.context.sitting().filter(|open| !open.is_practice());
        if let Some(sitting) = open {
            self.learning.facts = Facts::of(sitting.plan());
        }
    }
}
