//! The promises as a calendar file (RFC 5545), for any calendar program: each is an entry for the whole of its day.
//!
//! A whole day has no hour and so no time zone: it is the same day wherever the telephone is. Each is an event and no
//! to-do, because most calendars do not show to-dos. Others often see a calendar, so it can be made without anybody's
//! words: then each entry is only a reminder. Nothing in either says what made the file.

use crate::plan::{Day, Plan, Promise};
use crate::words::Words;

use super::promises::{notes, promise_sentence};

/// What the entries of a calendar say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarSays {
    /// Who does what, and how we will know.
    ThePromise,
    /// Only that there is something to think of.
    OnlyThatThereIsOne,
}

/// The longest that a line may be, in bytes, without its end.
const FOLD_AT: usize = 75;

/// The calendar file, or nothing where no promise for now has a day.
pub fn calendar(plan: &Plan, says: CalendarSays, words: &Words) -> Option<String> {
    let promises = plan.promises_for_now();
    let dated = promises
        .into_iter()
        .filter_map(|promise| Some((promise, promise.by?)));
    let events: String = dated
        .map(|(promise, day)| event(plan, promise, day, says, words))
        .collect();
    let head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Calendar//Reminders 1//EN\r\n";
    (!events.is_empty()).then(|| format!("{head}{events}END:VCALENDAR\r\n"))
}

/// Whether there is anything to put into a calendar.
pub fn has_days(plan: &Plan) -> bool {
    plan.promises_for_now()
        .iter()
        .any(|promise| promise.by.is_some())
}

/// One promise. The same promise is the same entry in every file, so that a calendar that reads a later one moves it
/// and does not show it twice.
fn event(plan: &Plan, promise: &Promise, day: Day, says: CalendarSays, words: &Words) -> String {
    let (begins, ends) = (date(day), date(day.plus(1)));
    let written = date(plan.visit().day);
    let id = format!("{}-{}@reminder", plan.id().as_str(), promise.id.0);
    let (summary, more) = match says {
        CalendarSays::ThePromise => (
            promise_sentence(plan, promise, words),
            notes(promise, words),
        ),
        CalendarSays::OnlyThatThereIsOne => (words.say("document-calendar-entry"), Vec::new()),
    };
    let mut event = String::from("BEGIN:VEVENT\r\n");
    let mut line = |text: String| event.push_str(&folded(&text));
    line(format!("UID:{id}"));
    line(format!("DTSTAMP:{written}T000000Z"));
    line(format!("DTSTART;VALUE=DATE:{begins}"));
    line(format!("DTEND;VALUE=DATE:{ends}"));
    line(format!("SUMMARY:{}", escaped(&summary)));
    let practice = plan.is_practice().then(|| words.say("document-practice"));
    let more: Vec<String> = practice.into_iter().chain(more).collect();
    if !more.is_empty() {
        line(format!("DESCRIPTION:{}", escaped(&more.join("\n"))));
    }
    line("CLASS:PRIVATE".to_owned());
    line("TRANSP:TRANSPARENT".to_owned());
    event.push_str("END:VEVENT\r\n");
    event
}

fn date(day: Day) -> String {
    day.iso().replace('-', "")
}

/// Text as the value of a property. Control characters may not stand there, so they become spaces.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            '\n' | '\r' => escaped.push_str("\\n"),
            '\t' => escaped.push('\t'),
            other if other.is_control() => escaped.push(' '),
            other => escaped.push(other),
        }
    }
    escaped
}

/// A line with its end, broken where it would be too long, and never inside a letter.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + line.len() / 24);
    let mut width = 0;
    for letter in line.chars() {
        if width + letter.len_utf8() > FOLD_AT {
            folded.push_str("\r\n ");
            width = 1;
        }
        folded.push(letter);
        width += letter.len_utf8();
    }
    folded + "\r\n"
}
