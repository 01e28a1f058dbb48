//! *About Me*: what was said, under the seven headings that health and care records in England use for it, with who
//! supported writing it and the date. It uses the same headings and claims no more.

use crate::plan::{About, Plan};
use crate::words::Words;

use super::outline::{Met, Outline, Part, Section};
use super::sections::{headed, lines, section, under, year};
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
    let under = |about| under(plan, &about, words);
    let wellness = [About::GoodDay, About::HardDay].map(under);
    let please = [About::PleaseDo, About::PleaseDoNot].map(under);
    let support = [About::Helps, About::MakesWorse, About::Helped].map(under);
    let year = headed("year", year(plan, words), words).filter(|_| !plan.is_urgent());
    let known = [About::Story, About::TiredOfTelling, About::Gift].map(under);
    let known = known.into_iter().chain([year]);
    [
        section("most-important", cards::parts(plan, words), words),
        section("important-people", people::people(plan, words), words),
        section("communicate", lines(plan, &About::Talking, words), words),
        section("wellness", wellness.into_iter().flatten(), words),
        section("please", please.into_iter().flatten(), words),
        section("when-to-support", support.into_iter().flatten(), words),
        section("worth-knowing", known.flatten(), words),
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
