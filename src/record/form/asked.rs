//! What is in the way, what is asked for and who is brought in, in version 1 of the stored form: there and back.

use named::Named;
use serde::Serialize;
use serde_json::Value;

use super::marks::SOMEONE;
use super::read::{any, mark, number, only, text, visit_number, words};
use super::write;
use crate::plan::{
    self, Answer, AskDraft, AskId, Day, InvitationDraft, InvitationId, Party, PromiseId, Wording,
};

/// The fields of each piece that this version knows.
pub const ASK: &[&str] = &[
    "id",
    "visit",
    "promise",
    "to",
    "life",
    "step",
    "from",
    "until",
    "look_back",
    "allowed",
    "worth",
    "together",
    "costs_now",
    "costs_then",
    "decide_by",
    "reference",
    "reply_to",
    "agreed",
    "answered",
];
pub const INVITATION: &[&str] = &[
    "id",
    "visit",
    "name",
    "what_for",
    "introduced_by",
    "introducer",
    "how",
    "by",
    "tells",
    "may_be_told",
    "may_not_be_told",
    "person_there",
];
pub const ALONGSIDE: &[&str] = &["name", "reach", "away", "leaving"];
pub const LOAD: &[&str] = &["workers", "letters", "appointments", "forms"];

/// What is in the way of a promise.
#[derive(Serialize)]
pub struct InTheWay<'a> {
    pub kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whose_rule: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reality: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub costs: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meanwhile: Option<&'a str>,
    /// Absent where it was said in the first visit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visit: Option<usize>,
}

/// What is asked of somebody who can decide.
#[derive(Serialize)]
pub struct Ask<'a> {
    pub id: u32,
    pub visit: usize,
    /// The promise that it came from, by its number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promise: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub life: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub look_back: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub worth: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub together: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub costs_now: Vec<Cost<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub costs_then: Vec<Cost<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decide_by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreed: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answered: Option<Answered<'a>>,
}

/// One thing that something costs.
#[derive(Serialize)]
pub struct Cost<'a> {
    pub kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figure: Option<u32>,
}

/// What came back.
#[derive(Serialize)]
pub struct Answered<'a> {
    pub answer: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<&'a str>,
    pub visit: usize,
}

/// Who is brought in.
#[derive(Serialize)]
pub struct Invitation<'a> {
    pub id: u32,
    pub visit: usize,
    pub name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what_for: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub introduced_by: Option<&'static str>,
    /// Who, by name; only where somebody else makes the introduction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub introducer: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub how: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tells: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub may_be_told: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub may_not_be_told: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person_there: Option<bool>,
}

/// Who walks alongside.
#[derive(Serialize)]
pub struct Alongside<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reach: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub away: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leaving: Option<&'a str>,
}

/// How many there are in a month. What is none is not written.
#[derive(Serialize)]
pub struct Load {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workers: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub letters: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appointments: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forms: Option<u8>,
}

pub fn in_the_way(way: &plan::InTheWay) -> InTheWay<'_> {
    InTheWay {
        kind: way.kind.name(),
        rule: write::words(way.rule.as_ref()),
        whose_rule: write::words(way.whose.as_ref()),
        reality: way.reality.as_ref().map(Named::name),
        costs: write::words(way.costs.as_ref()),
        meanwhile: write::words(way.meanwhile.as_ref()),
        visit: write::later(way.visit),
    }
}

pub fn ask(ask: &plan::Ask) -> Ask<'_> {
    let asked = &ask.asked;
    Ask {
        id: ask.id.0,
        visit: ask.visit,
        promise: asked.promise.map(|promise| promise.0),
        to: write::words(asked.to.as_ref()),
        life: write::words(asked.life.as_ref()),
        step: write::words(asked.step.as_ref()),
        from: asked.from.map(Day::iso),
        until: asked.until.map(Day::iso),
        look_back: asked.look_back.map(Day::iso),
        allowed: write::words(asked.allowed.as_ref()),
        worth: write::words(asked.worth.as_ref()),
        together: write::words(asked.together.as_ref()),
        costs_now: asked.costs_now.iter().map(cost).collect(),
        costs_then: asked.costs_later.iter().map(cost).collect(),
        decide_by: asked.decide_by.map(Day::iso),
        reference: write::words(asked.reference.as_ref()),
        reply_to: write::words(asked.reply_to.as_ref()),
        agreed: ask.agreed.then_some(true),
        answered: ask.answered.as_ref().map(|answered| Answered {
            answer: answered.answer.name(),
            because: write::words(answered.answer.because()),
            visit: answered.visit,
        }),
    }
}

fn cost(cost: &plan::Cost) -> Cost<'_> {
    Cost {
        kind: cost.kind.name(),
        text: write::words(cost.words.as_ref()),
        figure: cost.figure,
    }
}

pub fn invitation(invitation: &plan::Invitation) -> Invitation<'_> {
    let asked = &invitation.asked;
    Invitation {
        id: invitation.id.0,
        visit: invitation.visit,
        name: asked.who.as_str(),
        what_for: write::words(asked.what_for.as_ref()),
        introduced_by: asked.introduced_by.as_ref().map(Named::name),
        introducer: write::words(asked.introduced_by.as_ref().and_then(Party::someone)),
        how: write::words(asked.how.as_ref()),
        by: asked.by.map(Day::iso),
        tells: write::words(asked.tells.as_ref()),
        may_be_told: write::words(asked.may_be_told.as_ref()),
        may_not_be_told: write::words(asked.may_not_be_told.as_ref()),
        person_there: asked.person_there,
    }
}

pub fn alongside(alongside: &plan::Alongside) -> Option<Alongside<'_>> {
    (!alongside.is_empty()).then(|| Alongside {
        name: write::words(alongside.who.as_ref()),
        reach: write::words(alongside.reach.as_ref()),
        away: write::words(alongside.away.as_ref()),
        leaving: write::words(alongside.leaving.as_ref()),
    })
}

pub fn load(load: plan::Load) -> Option<Load> {
    let some = |count| (count > 0).then_some(count);
    (!load.is_empty()).then(|| Load {
        workers: some(load.workers),
        letters: some(load.letters),
        appointments: some(load.appointments),
        forms: some(load.forms),
    })
}

pub fn read_in_the_way(piece: &Value) -> Option<plan::InTheWay> {
    let known = [
        "kind",
        "rule",
        "whose_rule",
        "reality",
        "costs",
        "meanwhile",
        "visit",
    ];
    only(piece, &known)?;
    Some(plan::InTheWay {
        kind: mark(piece, "kind")?,
        rule: any(piece, "rule", words)?,
        whose: any(piece, "whose_rule", words)?,
        reality: any(piece, "reality", |reality| Named::named(reality.as_str()?))?,
        costs: any(piece, "costs", words)?,
        meanwhile: any(piece, "meanwhile", words)?,
        visit: visit_number(piece)?,
    })
}

/// An ask, with its visits by the numbers that they have in the record.
pub fn read_ask(piece: &Value) -> Option<plan::Ask> {
    let promise = any(piece, "promise", |id| u32::try_from(id.as_u64()?).ok())?;
    Some(plan::Ask {
        id: AskId(number(piece, "id")?),
        visit: number(piece, "visit")?,
        asked: AskDraft {
            promise: promise.map(PromiseId),
            to: any(piece, "to", words)?,
            life: any(piece, "life", words)?,
            step: any(piece, "step", words)?,
            from: any(piece, "from", day)?,
            until: any(piece, "until", day)?,
            look_back: any(piece, "look_back", day)?,
            allowed: any(piece, "allowed", words)?,
            worth: any(piece, "worth", words)?,
            together: any(piece, "together", words)?,
            costs_now: any(piece, "costs_now", costs)?.unwrap_or_default(),
            costs_later: any(piece, "costs_then", costs)?.unwrap_or_default(),
            decide_by: any(piece, "decide_by", day)?,
            reference: any(piece, "reference", words)?,
            reply_to: any(piece, "reply_to", words)?,
        },
        agreed: any(piece, "agreed", Value::as_bool)?.unwrap_or_default(),
        answered: any(piece, "answered", answered)?,
    })
}

fn costs(list: &Value) -> Option<Vec<plan::Cost>> {
    list.as_array()?.iter().map(read_cost).collect()
}

fn read_cost(piece: &Value) -> Option<plan::Cost> {
    only(piece, &["kind", "text", "figure"])?;
    Some(plan::Cost {
        kind: mark(piece, "kind")?,
        words: any(piece, "text", words)?,
        figure: any(piece, "figure", |figure| {
            u32::try_from(figure.as_u64()?).ok()
        })?,
    })
}

fn answered(piece: &Value) -> Option<plan::Answered> {
    only(piece, &["answer", "because", "visit"])?;
    let because = any(piece, "because", words)?;
    Some(plan::Answered {
        answer: match (mark(piece, "answer")?, because) {
            (Answer::No { .. }, because) => Answer::No { because },
            (answer, None) => answer,
            (_, Some(_)) => return None,
        },
        visit: number(piece, "visit")?,
    })
}

/// Who is brought in, with the visit by the number that it has in the record.
pub fn read_invitation(piece: &Value) -> Option<plan::Invitation> {
    let introducer = any(piece, "introducer", words)?;
    let by = any(piece, "introduced_by", |by| Some(by.as_str()?.to_owned()))?;
    Some(plan::Invitation {
        id: InvitationId(number(piece, "id")?),
        visit: number(piece, "visit")?,
        asked: InvitationDraft {
            who: Wording::parse(text(piece, "name")?)?,
            what_for: any(piece, "what_for", words)?,
            introduced_by: match (by.as_deref(), introducer) {
                (None, None) => None,
                (Some(SOMEONE), name) => Some(Party::Someone(name?)),
                (Some(by), None) => Some(Party::named(by)?),
                (_, Some(_)) => return None,
            },
            how: any(piece, "how", words)?,
            by: any(piece, "by", day)?,
            tells: any(piece, "tells", words)?,
            may_be_told: any(piece, "may_be_told", words)?,
            may_not_be_told: any(piece, "may_not_be_told", words)?,
            person_there: any(piece, "person_there", Value::as_bool)?,
        },
    })
}

pub fn read_alongside(piece: &Value) -> Option<plan::Alongside> {
    piece.as_object()?;
    Some(plan::Alongside {
        who: any(piece, "name", words)?,
        reach: any(piece, "reach", words)?,
        away: any(piece, "away", words)?,
        leaving: any(piece, "leaving", words)?,
    })
}

pub fn read_load(piece: &Value) -> Option<plan::Load> {
    piece.as_object()?;
    let count = |field| {
        let count = any(piece, field, |count| u8::try_from(count.as_u64()?).ok())?;
        Some(count.unwrap_or_default())
    };
    Some(plan::Load {
        workers: count("workers")?,
        letters: count("letters")?,
        appointments: count("appointments")?,
        forms: count("forms")?,
    })
}

fn day(value: &Value) -> Option<Day> {
    Day::parse(value.as_str()?)
}
