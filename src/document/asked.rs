//! What is in the way, who is brought in and what is asked for, as *My plan* tells it: all of it, because the person
//! may see everything. What only its reader may see is made in `invitation` and `ask`.

use crate::plan::{
    About, Answer, Ask, Day, InTheWay, InTheWayKind, Invitation, Party, Plan, Promise, Reality,
    Wording,
};
use crate::words::Words;

use super::costs::costs;
use super::outline::{Agreed, Count, Met};
use super::promises::{day, promise_sentence};
use super::said::is_in_plan;

/// What stops a promise, kind by kind beside the promise.
pub fn in_the_way(plan: &Plan, words: &Words) -> Vec<Agreed> {
    let promises = plan.promises_for_now().into_iter();
    let stopped = promises.filter_map(|promise| {
        let way = promise.in_the_way.as_deref()?;
        Some(stops(plan, promise, way, words))
    });
    stopped.collect()
}

fn stops(plan: &Plan, promise: &Promise, way: &InTheWay, words: &Words) -> Agreed {
    Agreed {
        picture: way_picture(way.kind),
        day: by_day(plan, promise.by, words),
        sentence: promise_sentence(plan, promise, words),
        notes: [words.say(&stopped_by_id(way.kind))]
            .into_iter()
            .chain(known_of(way, words))
            .collect(),
    }
}

/// What is in the way of a promise, kind first; nothing where nothing is.
pub fn in_the_way_of(promise: &Promise, words: &Words) -> Vec<String> {
    let Some(way) = promise.in_the_way.as_deref() else {
        return Vec::new();
    };
    let kind = words.say(&kind_id(way.kind));
    [kind].into_iter().chain(known_of(way, words)).collect()
}

fn known_of(way: &InTheWay, words: &Words) -> Vec<String> {
    let with = |id, name, text: &Option<Wording>| with_words(id, name, text.as_ref(), words);
    let notes = [
        with("document-way-rule", "rule", &way.rule),
        with("document-way-whose", "whose", &way.whose),
        way.reality.map(|reality| words.say(&reality_id(reality))),
        with("document-way-costs", "costs", &way.costs),
        with("document-way-meanwhile", "meanwhile", &way.meanwhile),
    ];
    notes.into_iter().flatten().collect()
}

/// The message that says what is in the way as a sentence.
fn stopped_by_id(kind: InTheWayKind) -> String {
    format!("document-stopped-{}", kind.name())
}

/// The message with the name of what is in the way.
pub fn kind_id(kind: InTheWayKind) -> String {
    format!("document-way-kind-{}", kind.name())
}

/// The picture of what is in the way, everywhere.
pub fn way_picture(kind: InTheWayKind) -> &'static str {
    match kind {
        InTheWayKind::HowUnknown => "search",
        InTheWayKind::NotAsked => "messages",
        InTheWayKind::Habit => "history",
        InTheWayKind::OwnRule => "file-text",
        InTheWayKind::Law => "scale",
    }
}

pub fn reality_id(reality: Reality) -> String {
    format!("document-way-{}", reality.name())
}

/// Who is brought in. In a crisis nobody who is beyond this week.
pub fn invited(plan: &Plan, words: &Words) -> Vec<Agreed> {
    let now = |one: &&Invitation| plan.is_for_now(one.asked.by);
    let invitations = plan.invitations().iter().filter(now);
    invitations.map(|one| brings(plan, one, words)).collect()
}

/// One guest, with all that is kept about it.
pub fn brings(plan: &Plan, invitation: &Invitation, words: &Words) -> Agreed {
    let asked = &invitation.asked;
    let with = |id, name, text: &Option<Wording>| with_words(id, name, text.as_ref(), words);
    let notes = [
        with("document-invite-for", "what", &asked.what_for),
        with("document-invite-how", "how", &asked.how),
        joined([
            introduced(plan, invitation, words),
            there(invitation, words),
        ]),
        with("document-invite-tells", "words", &asked.tells),
        with("document-invite-may", "words", &asked.may_be_told),
        with("document-invite-may-not", "words", &asked.may_not_be_told),
    ];
    let who = [("who", asked.who.as_str().into())];
    Agreed {
        picture: "users-group",
        day: by_day(plan, asked.by, words),
        sentence: words.say_with("document-invite", &who),
        notes: notes.into_iter().flatten().collect(),
    }
}

/// "Femi will introduce us."
pub fn introduced(plan: &Plan, invitation: &Invitation, words: &Words) -> Option<String> {
    let worker = plan.visits()[invitation.visit].worker.as_ref();
    let named = |id, name: &Wording| {
        let name = [("name", name.as_str().into())];
        words.say_with(id, &name)
    };
    Some(match (invitation.asked.introduced_by.as_ref()?, worker) {
        (Party::Person, _) => words.say("document-invite-by-me"),
        (Party::Someone(name), _) | (Party::Worker, Some(name)) => {
            named("document-invite-by", name)
        }
        (Party::Worker, None) => words.say("document-invite-by-worker"),
        (Party::Together, Some(name)) => named("document-invite-by-both", name),
        (Party::Together, None) => words.say("document-invite-by-worker-and-me"),
    })
}

/// Whether the person wants to be there, where they said so.
pub fn there(invitation: &Invitation, words: &Words) -> Option<String> {
    let there = invitation.asked.person_there?;
    let id = if there {
        "document-invite-there"
    } else {
        "document-invite-not-there"
    };
    Some(words.say(id))
}

/// What is asked for. In a crisis nothing that is beyond this week.
pub fn asks(plan: &Plan, words: &Words) -> Vec<Agreed> {
    let now = |ask: &&Ask| plan.is_for_now(ask.asked.decide_by);
    let asks = plan.asks().iter().filter(now);
    let told = |ask: &Ask| {
        let mut ask = ask.clone();
        // What stands under a year from now is not said a second time.
        ask.asked.life = ask.asked.life.filter(|life| !is_told(plan, life));
        asks_for(plan, &ask, words)
    };
    asks.map(told).collect()
}

fn is_told(plan: &Plan, life: &Wording) -> bool {
    let year = plan.lines_about(&About::Year);
    let mut shown = year.filter(|line| is_in_plan(line) && !plan.is_urgent());
    shown.any(|line| line.text == *life)
}

/// Short sentences of ours that belong together, as one note.
fn joined(sentences: impl IntoIterator<Item = Option<String>>) -> Option<String> {
    let sentences: Vec<String> = sentences.into_iter().flatten().collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// One ask, with all that was said for it.
pub fn asks_for(plan: &Plan, ask: &Ask, words: &Words) -> Agreed {
    let asked = &ask.asked;
    let with = |id, name, text: &Option<Wording>| with_words(id, name, text.as_ref(), words);
    let costing = |id, side| {
        let costs = costs(side, words).join("; ");
        (!costs.is_empty()).then(|| words.say_with(id, &[("costs", costs.into())]))
    };
    let notes = [
        with("document-ask-step", "step", &asked.step),
        with("document-ask-life", "life", &asked.life),
        joined(days(ask, words)),
        with("document-ask-allowed", "words", &asked.allowed),
        with("document-ask-worth", "words", &asked.worth),
        with("document-ask-together", "words", &asked.together),
        costing("document-ask-now", &asked.costs_now),
        costing("document-ask-then", &asked.costs_later),
        answer(ask, words),
    ];
    let sentence = match &asked.to {
        Some(to) => words.say_with("document-ask", &[("to", to.as_str().into())]),
        None => words.say("document-ask-nobody"),
    };
    Agreed {
        picture: "mail",
        day: by_day(plan, asked.decide_by, words),
        sentence,
        notes: notes.into_iter().flatten().collect(),
    }
}

/// From when, until when, and when everybody looks at it again.
pub fn days(ask: &Ask, words: &Words) -> [Option<String>; 3] {
    let asked = &ask.asked;
    [
        on("document-ask-from", asked.from, words),
        on("document-ask-until", asked.until, words),
        on("document-ask-look-back", asked.look_back, words),
    ]
}

/// What came back, or that the person has not agreed yet. Nothing while it is out.
pub fn answer(ask: &Ask, words: &Words) -> Option<String> {
    let answer = ask.answered.as_ref().map(|answered| &answered.answer);
    Some(match answer {
        None if ask.agreed => return None,
        None => words.say("document-ask-draft"),
        Some(Answer::Yes) => words.say("document-answer-yes"),
        Some(Answer::NoAnswer) => words.say("document-answer-none"),
        Some(Answer::No { because: None }) => words.say("document-answer-no"),
        Some(Answer::No {
            because: Some(because),
        }) => {
            let because = [("because", because.as_str().into())];
            words.say_with("document-answer-because", &because)
        }
    })
}

/// How many of each there are in a month. What was not counted is not told.
pub fn load(plan: &Plan, words: &Words) -> Vec<Count> {
    let load = plan.load();
    let counted = [
        ("load-count-workers", load.workers, "user"),
        ("load-count-letters", load.letters, "mail"),
        (
            "load-count-appointments",
            load.appointments,
            "calendar-event",
        ),
        ("load-count-forms", load.forms, "checklist"),
    ];
    let counted = counted.into_iter().filter(|(_, times, _)| *times > 0);
    let counts = counted.map(|(id, times, picture)| Count {
        words: words.say_with(id, &[("count", usize::from(times).into())]),
        picture,
        times,
    });
    counts.collect()
}

/// Up to how many characters who walks alongside is short enough for the first page.
const SHORT: usize = 160;

/// Whether what is said of who walks alongside is short enough to stand first.
pub fn is_alongside_short(plan: &Plan) -> bool {
    let all = plan.alongside().texts();
    all.map(|words| words.as_str().chars().count())
        .sum::<usize>()
        <= SHORT
}

/// Who walks alongside, how to reach them, and what happens when they are away or leave.
pub fn alongside(plan: &Plan, words: &Words) -> Vec<Met> {
    let alongside = plan.alongside();
    let said = [
        ("document-alongside-who", &alongside.who),
        ("document-alongside-reach", &alongside.reach),
        ("document-alongside-away", &alongside.away),
        ("document-alongside-leaving", &alongside.leaving),
    ];
    let said = said.into_iter().filter_map(|(id, text)| {
        Some(Met {
            day: words.say(id),
            changed: vec![text.as_ref()?.as_str().to_owned()],
        })
    });
    said.collect()
}

fn by_day(plan: &Plan, by: Option<Day>, words: &Words) -> String {
    match by {
        Some(by) => day(by, plan.visit().day, words),
        None => words.say("document-promise-no-day"),
    }
}

fn on(id: &str, day: Option<Day>, words: &Words) -> Option<String> {
    let day = words.full_date(day?);
    Some(words.say_with(id, &[("day", day.into())]))
}

fn with_words(id: &str, name: &str, text: Option<&Wording>, words: &Words) -> Option<String> {
    let text = text?.as_str().into();
    Some(words.say_with(id, &[(name, text)]))
}
