//! The page of an ask for a yes: the same words for the person and for whoever decides. Three weighings and no score; a
//! weighing in which nothing was said is "not sure yet".

use crate::plan::{Ask, Plan, Wording};
use crate::words::Words;

use super::costs::costs;
use super::outline::{Met, Outline, Part, Section};
use super::said::set_apart;
use super::sections::section;
use super::view::{Frame, View, title};
use super::visits;

pub fn ask(plan: &Plan, ask: &Ask, words: &Words) -> Outline {
    let asked = &ask.asked;
    let to = asked.to.as_ref().map(|to| {
        let to = [("to", set_apart(to.as_str()).into())];
        words.say_with("document-ask-to", &to)
    });
    let life = asked.life.as_ref();
    let life = life.map(|life| Part::Quoted(vec![life.as_str().to_owned()]));
    let sections = [
        section("life", life, words),
        step(ask, words),
        weigh(ask, words),
        both_costs(ask, words),
        section("decide", Some(Part::Visits(decide(ask, words))), words),
    ];
    let agreed = if ask.agreed {
        "document-ask-agreed"
    } else {
        "document-ask-draft"
    };
    let helped = visits::helped(plan, words).into_iter().take(1);
    let closing = [words.say(agreed)].into_iter().chain(helped);
    Frame::dated(&View::Ask(ask.id), plan, words).outline(
        title(plan, "document-ask-title", words),
        sections.into_iter().flatten().collect(),
        to,
        closing.collect(),
    )
}

/// The exact step, with its days.
fn step(ask: &Ask, words: &Words) -> Option<Section> {
    let asked = &ask.asked;
    let days = [
        ("document-ask-from", asked.from),
        ("document-ask-until", asked.until),
        ("document-ask-look-back", asked.look_back),
    ];
    let days: Vec<String> = days
        .into_iter()
        .filter_map(|(id, day)| {
            let day = words.full_date(day?);
            Some(words.say_with(id, &[("day", day.into())]))
        })
        .collect();
    let days = (!days.is_empty()).then_some(Part::Plain(days));
    let step = asked.step.as_ref();
    let step = step.map(|step| Part::Quoted(vec![step.as_str().to_owned()]));
    section("step", step.into_iter().chain(days), words)
}

fn weigh(ask: &Ask, words: &Words) -> Option<Section> {
    let asked = &ask.asked;
    let weighed = [
        ("document-weigh-allowed", &asked.allowed),
        ("document-weigh-worth", &asked.worth),
        ("document-weigh-together", &asked.together),
    ];
    let weighed = weighed.map(|(id, said)| {
        let said = said.as_ref().map(Wording::as_str).map(str::to_owned);
        Met {
            day: words.say(id),
            changed: vec![said.unwrap_or_else(|| words.say("document-not-sure"))],
        }
    });
    section("weigh", Some(Part::Visits(weighed.into())), words)
}

/// What going on as now costs, beside what this step costs.
fn both_costs(ask: &Ask, words: &Words) -> Option<Section> {
    let sides = [
        ("document-costs-now", &ask.asked.costs_now),
        ("document-costs-then", &ask.asked.costs_then),
    ];
    let sides: Vec<Met> = sides
        .into_iter()
        .filter(|(_, side)| !side.is_empty())
        .map(|(id, side)| Met {
            day: words.say(id),
            changed: costs(side, words),
        })
        .collect();
    let sides = (!sides.is_empty()).then_some(Part::Visits(sides));
    section("costs", sides, words)
}

/// Who decides, by which day, and what to write if the answer is no.
fn decide(ask: &Ask, words: &Words) -> Vec<Met> {
    let asked = &ask.asked;
    let said = |id, changed| Met {
        day: words.say(id),
        changed,
    };
    let who = asked.to.as_ref();
    let who = who.map(|to| said("document-decide-who", vec![to.as_str().to_owned()]));
    let by = asked.decide_by;
    let by = by.map(|by| said("document-decide-by", vec![words.full_date(by)]));
    let no = ["document-decide-please", "document-decide-again"].map(|id| words.say(id));
    let no = said("document-decide-no", no.into());
    who.into_iter().chain(by).chain([no]).collect()
}
