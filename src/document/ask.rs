//! The page of an ask for a yes: the same words for the person and for whoever decides, in the order in which somebody
//! with half a minute needs them, and room to answer by hand.
//!
//! Three weighings and no score; a weighing in which nothing was said is "not sure yet". Whose matter it is stands on the
//! page only in the person's own words, and otherwise there is a line to write it on.

use crate::plan::{Ask, Cost, InTheWay, Plan, Wording};
use crate::words::Words;

use super::asked::{days, reality_id};
use super::costs::costs;
use super::outline::{Blank, Met, Outline, Part, Rows, Section};
use super::sections::{group, section};
use super::view::{Frame, View, title};
use super::visits::{self, Ends};

const REPLY: &str = "document-blank-reply";

pub fn ask(plan: &Plan, ask: &Ask, ends: Ends, words: &Words) -> Outline {
    let asked = &ask.asked;
    let to = asked.to.as_ref().map(|to| {
        let to = [("to", to.as_str().into())];
        words.say_with("document-ask-to", &to)
    });
    let sections = [
        section("step", step(ask, words), words),
        section("rule", rule(plan, ask, words), words),
        section("life", asked.life.as_ref().map(quoted), words),
        Some(weighed("allowed", asked.allowed.as_ref(), words)),
        Some(weighed("worth", asked.worth.as_ref(), words)),
        Some(weighed("together", asked.together.as_ref(), words)),
        section("costs", both_costs(ask, words), words),
        section("about-whom", Some(about_whom(ask, words)), words),
        section("decide", answer(plan, ask, words), words),
    ];
    let agreed = if ask.agreed {
        "document-ask-agreed"
    } else {
        "document-ask-draft"
    };
    let closing = [words.say(agreed)].into_iter();
    Frame::dated(&View::Ask(ask.id), plan, words).outline(
        title(plan, "document-ask-title", words),
        sections.into_iter().flatten().collect(),
        to,
        closing.chain(visits::wrote(plan, ends, words)).collect(),
    )
}

fn quoted(text: &Wording) -> Part {
    Part::Quoted(vec![text.as_str().to_owned()])
}

/// The exact step, with its days.
fn step(ask: &Ask, words: &Words) -> Vec<Part> {
    let days: Vec<String> = days(ask, words).into_iter().flatten().collect();
    let days = (!days.is_empty()).then_some(Part::Plain(days));
    let step = ask.asked.step.as_ref().map(quoted);
    step.into_iter().chain(days).collect()
}

/// The rule in its own words, as far as it was heard or read.
fn rule(plan: &Plan, ask: &Ask, words: &Words) -> Vec<Part> {
    let Some(way) = way(plan, ask) else {
        return Vec::new();
    };
    let Some(rule) = &way.rule else {
        return Vec::new();
    };
    let whose = way.whose.as_ref().map(|whose| {
        let whose = [("whose", whose.as_str().into())];
        words.say_with("document-way-whose", &whose)
    });
    let real = way.reality.map(|reality| words.say(&reality_id(reality)));
    let notes: Vec<String> = whose.into_iter().chain(real).collect();
    let notes = (!notes.is_empty()).then_some(Part::Plain(notes));
    [quoted(rule)].into_iter().chain(notes).collect()
}

/// What is in the way of the promise that the ask came from.
fn way<'a>(plan: &'a Plan, ask: &Ask) -> Option<&'a InTheWay> {
    plan.promise(ask.asked.promise?)?.in_the_way.as_deref()
}

/// Each weighing is a section of its own, so that its question can be understood without the others.
fn weighed(id: &'static str, said: Option<&Wording>, words: &Words) -> Section {
    let not_sure = || Part::Plain(vec![words.say("document-not-sure")]);
    Section {
        id,
        heading: words.say(&format!("document-weigh-{id}")),
        parts: vec![said.map_or_else(not_sure, quoted)],
    }
}

/// What it costs if nothing changes, beside what it costs if the answer is yes.
fn both_costs(ask: &Ask, words: &Words) -> Option<Part> {
    let side = |id, side: &[Cost]| {
        let changed = costs(side, words);
        let day = words.say(id);
        (!changed.is_empty()).then_some(Met { day, changed })
    };
    let sides = [
        side("document-costs-now", &ask.asked.costs_now),
        side("document-costs-then", &ask.asked.costs_later),
    ];
    let sides: Vec<Met> = sides.into_iter().flatten().collect();
    (!sides.is_empty()).then_some(Part::Beside(sides))
}

/// Whose matter it is: as the person wants it said, or to be written by hand.
fn about_whom(ask: &Ask, words: &Words) -> Part {
    let reference = ask.asked.reference.as_ref();
    Part::Blanks(vec![blank("document-blank-reference", reference, words)])
}

/// Rows to answer: yes or no, by when, and to whom. Where it is no: which rule, who can look again, and by when.
fn answer(plan: &Plan, ask: &Ask, words: &Words) -> Vec<Part> {
    let by = ask.asked.decide_by.map(|by| Blank::Line {
        asked: words.say("document-decide-by"),
        known: Some(words.full_date(by)),
        room: Rows::None,
    });
    let boxes = ["document-box-yes", "document-box-no"].map(|id| words.say(id));
    let first = [Blank::Boxes(boxes.into())].into_iter().chain(by);
    let no = [
        "document-decide-please",
        "document-decide-again",
        "document-blank-again-by",
    ];
    let no = Part::Blanks(no.map(|id| blank(id, None, words)).into());
    let no = group(words.say("document-decide-no"), "hand-stop", [no]);
    let signed = blank("document-blank-name", None, words);
    let last = Part::Blanks(vec![signed, reply(plan, ask, words)]);
    let first = Part::Blanks(first.collect());
    [first].into_iter().chain(no).chain([last]).collect()
}

/// Who is to be answered, where somebody said so; or else who walks alongside.
fn reply(plan: &Plan, ask: &Ask, words: &Words) -> Blank {
    match &ask.asked.reply_to {
        Some(reply_to) => blank(REPLY, Some(reply_to), words),
        None => reply_alongside(plan, words),
    }
}

/// Who walks alongside, or else whoever helped to write it, and how to reach them, as far as it is known.
pub fn reply_alongside(plan: &Plan, words: &Words) -> Blank {
    let alongside = plan.alongside();
    let who = alongside.who.as_ref().or(plan.visit().worker.as_ref());
    let reach = alongside.reach.as_ref();
    let known: Vec<&str> = [who, reach]
        .into_iter()
        .flatten()
        .map(Wording::as_str)
        .collect();
    Blank::Line {
        asked: words.say(REPLY),
        known: (!known.is_empty()).then(|| known.join("\n")),
        room: match reach {
            Some(_) => Rows::None,
            None => Rows::OneLine,
        },
    }
}

/// A line to write on.
fn blank(id: &str, known: Option<&Wording>, words: &Words) -> Blank {
    Blank::Line {
        asked: words.say(id),
        known: known.map(|known| known.as_str().to_owned()),
        room: match known {
            Some(_) => Rows::None,
            None => Rows::OneLine,
        },
    }
}
