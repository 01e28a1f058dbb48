//! *About Me*: what was said, under the seven headings that health and care records in England use for it, with who
//! supported writing it and the date. It uses the same headings and claims no more.

use crate::plan::{About, Plan};
use crate::words::Words;

use super::outline::{Met, Outline, Part, Section};
use super::said::day;
use super::sections::{group, lines, section, year};
use super::view::{Frame, View, title};
use super::visits::{EndLine, Ends};
use super::{cards, people, visits};

pub fn about_me(plan: &Plan, ends: Ends, words: &Words) -> Outline {
    let mut sections = seven(plan, words);
    let empty = sections.is_empty().then(|| words.say("document-empty"));
    if empty.is_none() {
        sections.extend(section("written", Some(written(plan, ends, words)), words));
    }
    let about = [words.say("document-about-me-same")]
        .into_iter()
        .chain(empty);
    let closing = visits::mine(ends, words);
    let title = title(plan, "document-about-me-title", words);
    Frame::of(&View::AboutMe, plan, words).outline(title, sections, about, closing)
}

fn seven(plan: &Plan, words: &Words) -> Vec<Section> {
    let named =
        |name: &str, picture, about| group(words.say(name), picture, lines(plan, &about, words));
    let of_a_day =
        |name: &str, picture, about| group(words.say(name), picture, day(plan, &about, words));
    let wellness = [
        of_a_day("document-heading-good-day", "sun", About::GoodDay),
        of_a_day("document-heading-hard-day", "mood-sad", About::HardDay),
    ];
    let please = [
        named("document-heading-please-do", "check", About::PleaseDo),
        named(
            "document-heading-please-do-not",
            "hand-stop",
            About::PleaseDoNot,
        ),
    ];
    let support = [
        named("document-heading-helps", "heart-handshake", About::Helps),
        named(
            "document-heading-makes-worse",
            "mood-nervous",
            About::MakesWorse,
        ),
        named("document-heading-helped", "heart-handshake", About::Helped),
    ];
    let known = [
        named("document-heading-story", "book", About::Story),
        named(
            "document-heading-tired-of-telling",
            "volume-off",
            About::TiredOfTelling,
        ),
        named("document-heading-good-at", "gift", About::Gift),
        group(
            words.say("document-heading-year"),
            "road",
            year(plan, words),
        )
        .filter(|_| !plan.is_urgent()),
    ];
    [
        section("most-important", cards::parts(plan, words), words),
        section("important-people", people::people(plan, words), words),
        section("communicate", lines(plan, &About::Talking, words), words),
        section("wellness", wellness.into_iter().flatten(), words),
        section("please", please.into_iter().flatten(), words),
        section("when-to-support", support.into_iter().flatten(), words),
        section("worth-knowing", known.into_iter().flatten(), words),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Who supported writing it, and the date.
fn written(plan: &Plan, ends: Ends, words: &Words) -> Part {
    let by = visits::supporters(plan, words);
    let by = ends.has(EndLine::WhoHelped).then_some(by);
    let on = words.full_date(plan.visit().day);
    let by = by.map(|changed| Met {
        day: words.say("document-about-me-by"),
        changed,
    });
    let on = Met {
        day: words.say("document-about-me-date"),
        changed: vec![on],
    };
    Part::Visits(by.into_iter().chain([on]).collect())
}
