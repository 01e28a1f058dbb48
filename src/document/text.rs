//! An outline as plain text: it says what the page says, one thing a line, for a message or a notebook.
//!
//! What was said stands on lines of its own, byte for byte; nothing is indented, wrapped or put in quotation marks.

use super::each;
use super::outline::{
    Agreed, Blank, Card, Group, Meaning, Met, Outline, Part, Ring, Row, Rows, Said, Section,
};

pub fn text(outline: &Outline) -> String {
    let sections = each(&outline.sections, section);
    let (about, closing) = (outline.about.join("\n"), outline.closing.join("\n"));
    format!("{}\n{about}\n{sections}\n\n{closing}\n", outline.title)
}

/// A heading has two empty lines before it, a thing under it has one.
fn section(section: &Section) -> String {
    let parts = each(&section.parts, part);
    format!("\n\n{}\n{parts}", section.heading)
}

fn part(part: &Part) -> String {
    match part {
        Part::Promises(promises) => each(promises, promise),
        Part::Cards(cards) => each(cards, card),
        Part::Said(runs) => format!("\n{}", all_said(runs)),
        Part::Names { about, names, .. } => format!("\n{about}\n{}", lines(names)),
        Part::Counted { about, counts } => {
            format!(
                "\n{about}\n{}",
                each(counts, |one| format!("{}\n", one.words))
            )
        }
        Part::People(people) => each(&people.rings, ring),
        Part::Meanings(meanings) => each(meanings, meaning),
        Part::Group(one) => group(one),
        Part::Pictured(rows) => each(rows, row),
        Part::Visits(visits) | Part::Beside(visits) => each(visits, visit),
        Part::Blanks(blanks) => format!("\n{}", each(blanks, blank)),
        Part::Plain(sentences) | Part::Quoted(sentences) => format!("\n{}", lines(sentences)),
    }
}

fn group(group: &Group) -> String {
    format!("\n{}\n{}", group.name, each(&group.parts, part))
}

fn row(row: &Row) -> String {
    let name = row
        .name
        .as_ref()
        .map_or_else(String::new, |name| format!("{name}\n"));
    let said = row.said.as_slice();
    format!("\n{name}{}{}", all_said(said), lines(&row.sentences))
}

fn visit(met: &Met) -> String {
    format!("\n{}\n{}", met.day, lines(&met.changed))
}

/// Boxes and lines as they are drawn in a message.
fn blank(blank: &Blank) -> String {
    const LINE: &str = "____________________";
    match blank {
        Blank::Boxes(boxes) => {
            let boxes: Vec<String> = boxes.iter().map(|one| format!("{one} [ ]")).collect();
            format!("{}\n", boxes.join("   "))
        }
        Blank::Line { asked, known, room } => {
            let line = match room {
                Rows::None => None,
                Rows::OneLine => Some(LINE.to_owned()),
            };
            let answer: Vec<String> = known.clone().into_iter().chain(line).collect();
            format!("{asked}\n{}", lines(&answer))
        }
    }
}

fn promise(promise: &Agreed) -> String {
    let Agreed {
        picture: _,
        day,
        sentence,
        notes,
    } = promise;
    format!("\n{day}\n{sentence}\n{}", lines(notes))
}

fn card(card: &Card) -> String {
    format!("\n{}\n{}", card.name, all_said(&card.said))
}

fn all_said(runs: &[Said]) -> String {
    each(runs, |run| {
        let beside = all_said(&run.beside);
        format!("{}({})\n{beside}", lines(&run.texts), run.label)
    })
}

fn ring(ring: &Ring) -> String {
    let people = each(&ring.people, |person| {
        format!("{}\n{}", person.name, lines(&person.wishes))
    });
    format!("\n{}\n{people}", ring.name)
}

fn meaning(meaning: &Meaning) -> String {
    format!("\n{}\n{}\n", meaning.term, meaning.meaning)
}

fn lines(lines: &[String]) -> String {
    each(lines, |line| format!("{line}\n"))
}
