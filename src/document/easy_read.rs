//! *With pictures*: everything that *My plan* says, one thing a row, with a picture on the left. What somebody said is
//! never shortened for it, and a long line may hold more than one idea. So it does not call itself Easy Read: only people
//! with learning disabilities can say that of a page.

use crate::guide::part_picture;
use crate::words::Words;

use super::outline::{
    Agreed, Blank, Card, Group, Meaning, Met, Outline, Part, Ring, Row, Said, Section, Shown,
};
use super::view::View;

pub fn easy_read(my_plan: Outline, words: &Words) -> Outline {
    let no_more = words.say("document-open-no-more");
    let mut as_a_file = my_plan.as_a_file;
    as_a_file[1] = no_more;
    Outline {
        view: View::EasyRead.name(),
        sections: my_plan.sections.into_iter().map(section).collect(),
        as_a_file,
        ..my_plan
    }
}

fn section(section: Section) -> Section {
    let picture = part_picture(section.id);
    let rows = section
        .parts
        .into_iter()
        .flat_map(|part| rows(part, picture));
    Section {
        parts: vec![Part::Pictured(rows.collect())],
        ..section
    }
}

fn rows(part: Part, picture: &'static str) -> Vec<Row> {
    match part {
        Part::Promises(promises) => promises.into_iter().map(promise).collect(),
        Part::Cards(cards) => cards.into_iter().flat_map(card).collect(),
        Part::Said(runs) => lines(runs, &Shown::Guide(picture)),
        Part::Names {
            about,
            picture,
            names,
            pictures,
        } => names_of(about, picture, names, pictures),
        Part::Counted { about, counts } => {
            let counts = counts.into_iter();
            let rows = counts.map(|count| (count.words, Shown::Guide(count.picture)));
            let (names, pictures) = rows.unzip();
            names_of(about, "calendar-time", names, pictures)
        }
        Part::People(people) => people.rings.into_iter().flat_map(ring).collect(),
        Part::Meanings(meanings) => meanings.into_iter().map(|m| meaning(m, picture)).collect(),
        Part::Group(group) => of_group(group),
        Part::Pictured(rows) => rows,
        Part::Blanks(blanks) => blanks.into_iter().map(|b| blank(b, picture)).collect(),
        Part::Visits(visits) | Part::Beside(visits) => {
            visits.into_iter().map(|met| visit(met, picture)).collect()
        }
        Part::Plain(sentences) | Part::Quoted(sentences) => {
            sentences.into_iter().map(|s| plain(s, picture)).collect()
        }
    }
}

fn row(picture: Shown, name: Option<String>, sentences: Vec<String>) -> Row {
    Row {
        picture,
        name,
        said: None,
        sentences,
    }
}

fn promise(promise: Agreed) -> Row {
    let sentences = [promise.sentence].into_iter().chain(promise.notes);
    row(
        Shown::Guide(promise.picture),
        Some(promise.day),
        sentences.collect(),
    )
}

/// The name of a card stands with the first thing said about it, or alone where nothing was.
fn card(card: Card) -> Vec<Row> {
    let mut rows = lines(card.said, &card.picture);
    match rows.first_mut() {
        Some(first) => first.name = Some(card.name),
        None => rows.push(row(card.picture, Some(card.name), Vec::new())),
    }
    rows
}

/// Each line by itself, with the same picture.
fn lines(runs: Vec<Said>, picture: &Shown) -> Vec<Row> {
    let alone = runs.into_iter().flat_map(|run| {
        let Said {
            texts,
            label,
            voice,
            tongue,
            beside,
        } = run;
        texts.into_iter().map(move |text| Said {
            texts: vec![text],
            label: label.clone(),
            voice,
            tongue,
            beside: beside.clone(),
        })
    });
    alone
        .map(|said| Row {
            said: Some(said),
            ..row(picture.clone(), None, Vec::new())
        })
        .collect()
}

fn names_of(
    about: String,
    picture: &'static str,
    names: Vec<String>,
    pictures: Vec<Shown>,
) -> Vec<Row> {
    let first = plain(about, picture);
    let names = names.into_iter().zip(pictures);
    let names = names.map(|(name, picture)| row(picture, Some(name), Vec::new()));
    [first].into_iter().chain(names).collect()
}

/// How near somebody is, is said with each.
fn ring(ring: Ring) -> Vec<Row> {
    let Ring {
        name: near, people, ..
    } = ring;
    let person = |person: super::Person| {
        let picture = person.picture.unwrap_or(Shown::Guide("user"));
        let sentences = [near.clone()].into_iter().chain(person.wishes).collect();
        row(picture, Some(person.name), sentences)
    };
    people.into_iter().map(person).collect()
}

fn blank(blank: Blank, picture: &'static str) -> Row {
    match blank {
        Blank::Boxes(boxes) => row(Shown::Guide(picture), None, boxes),
        Blank::Line { asked, known, .. } => row(
            Shown::Guide(picture),
            Some(asked),
            known.into_iter().collect(),
        ),
    }
}

fn meaning(meaning: Meaning, picture: &'static str) -> Row {
    let sentences = vec![meaning.meaning];
    row(Shown::Guide(picture), Some(meaning.term), sentences)
}

fn of_group(group: Group) -> Vec<Row> {
    let Group {
        name,
        picture,
        parts,
    } = group;
    let mut rows: Vec<Row> = parts
        .into_iter()
        .flat_map(|part| rows(part, picture))
        .collect();
    if let Some(first) = rows.first_mut() {
        first.name = Some(name);
    }
    rows
}

fn visit(met: Met, picture: &'static str) -> Row {
    row(Shown::Guide(picture), Some(met.day), met.changed)
}

fn plain(sentence: String, picture: &'static str) -> Row {
    row(Shown::Guide(picture), None, vec![sentence])
}
