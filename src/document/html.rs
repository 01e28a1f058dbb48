//! An outline as one HTML file: readable in any browser, with no script, no outside reference and no network.
//!
//! Everything that comes out of an outline is text here, never markup. The same outline and data always give the same
//! bytes.

use crate::guide::Picture;

use super::each;
use super::escape::escape;
use super::head::head;
use super::outline::{
    Agreed, Card, Meaning, Outline, Part, Ring, SIDE_BY_SIDE, Said, Section, Voice,
};

/// The only styles that the file may use, by the hash of `plan.css`. The test that checks it prints the right one.
const POLICY: &str = "default-src 'none'; style-src 'sha256-IaJXrdoc/1IQDNYEvJtpd19aHGjGhfiovXMBvZrfeV4='; base-uri 'none'; form-action 'none'";

/// The whole file. `data` is the plan for Alongside to open again, made safe by `record::plan_file::embed`.
pub fn html(outline: &Outline, data: &str) -> String {
    let sections = sections(&outline.sections);
    let (language, direction) = (outline.language, outline.direction);
    let title = escape(&outline.title);
    let about = sentences(&outline.about);
    let closing = sentences(&outline.closing);
    let as_a_file = sentences(&outline.as_a_file);
    let head = head(POLICY, "alongside-plan 1", "light", &title);
    format!(
        r#"<!doctype html>
<html lang="{language}" dir="{direction}">
<head>
{head}</head>
<body>
<main>
<header>
<h1>{title}</h1>
{about}</header>
{sections}<footer>
{closing}</footer>
</main>
<aside>
{as_a_file}</aside>
<script type="application/json" id="alongside-plan">{data}</script>
</body>
</html>
"#
    )
}

fn sections(sections: &[Section]) -> String {
    let pairs = |one: &Section, next: &Section| SIDE_BY_SIDE.contains(&(one.id, next.id));
    sections
        .chunk_by(pairs)
        .map(|beside| match beside {
            [one] => section(one),
            several => format!("<div class=\"pair\">\n{}</div>\n", each(several, section)),
        })
        .collect()
}

fn section(section: &Section) -> String {
    let heading = escape(&section.heading);
    let parts = each(&section.parts, part);
    format!(
        "<section id=\"{}\">\n<h2>{heading}</h2>\n{parts}</section>\n",
        section.id
    )
}

fn part(part: &Part) -> String {
    match part {
        Part::Promises(promises) => list("promises", promises, promise),
        Part::Cards(cards) => list("cards", cards, card),
        Part::Said(runs) => each(runs, said),
        Part::Names { about, names } => {
            let names = list("names", names, |name| bdi(name) + "\n");
            format!("<p>{}</p>\n{names}", escape(about))
        }
        Part::People(rings) => list("rings", rings, ring),
        Part::Meanings(meanings) => format!("<dl>\n{}</dl>\n", each(meanings, meaning)),
    }
}

fn promise(promise: &Agreed) -> String {
    let (day, sentence) = (escape(&promise.day), escape(&promise.sentence));
    let notes = paragraphs("note", &promise.notes);
    format!(
        "<p class=\"beside\">{day}</p>\n<div>\n<p class=\"will\">{sentence}</p>\n{notes}</div>\n"
    )
}

fn card(card: &Card) -> String {
    let picture = picture(card.picture);
    let name = bdi(&card.name);
    let said = each(&card.said, said);
    format!("{picture}\n<div>\n<h3>{name}</h3>\n{said}</div>\n")
}

/// A run of one voice. The label stands at the end of it, outside the element that holds the words.
fn said(said: &Said) -> String {
    let voice = match said.voice {
        Voice::Person => "mine",
        Voice::Worker => "theirs",
    };
    let label = format!("\u{a0} <bdi class=\"whose\">{}</bdi>", escape(&said.label));
    let line = |text: &str, label: &str| {
        let text = escape(text);
        format!("<p dir=\"auto\"><span class=\"said\">{text}</span>{label}</p>\n")
    };
    let lines = match said.texts.split_last() {
        Some((last, before)) => each(before, |text| line(text, "")) + &line(last, &label),
        None => String::new(),
    };
    format!("<blockquote class=\"{voice}\">\n{lines}</blockquote>\n")
}

fn ring(ring: &Ring) -> String {
    let people = list("people", &ring.people, |person| {
        let wishes = paragraphs("note", &person.wishes);
        format!("<p class=\"name\">{}</p>\n{wishes}", bdi(&person.name))
    });
    format!("<p class=\"beside\">{}</p>\n{people}", escape(&ring.name))
}

fn meaning(meaning: &Meaning) -> String {
    let (term, meaning) = (escape(&meaning.term), escape(&meaning.meaning));
    format!("<div>\n<dt>{term}</dt>\n<dd>{meaning}</dd>\n</div>\n")
}

/// A picture says what the word beside it says, so it is not read out.
fn picture(name: &str) -> String {
    let paths = Picture::named(name).map_or(&[][..], Picture::paths);
    let drawn = each(paths, |path| format!("<path d=\"{path}\"/>"));
    format!("<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\">{drawn}</svg>")
}

fn list<T>(class: &str, things: &[T], item: impl Fn(&T) -> String) -> String {
    let items = each(things, |thing| format!("<li>\n{}</li>\n", item(thing)));
    format!("<ul class=\"{class}\" role=\"list\">\n{items}</ul>\n")
}

/// Words of somebody's inside a line of ours, in their own direction.
fn bdi(text: &str) -> String {
    format!("<bdi>{}</bdi>", escape(text))
}

fn sentences(sentences: &[String]) -> String {
    each(sentences, |sentence| {
        format!("<p>{}</p>\n", escape(sentence))
    })
}

fn paragraphs(class: &str, sentences: &[String]) -> String {
    each(sentences, |sentence| {
        format!("<p class=\"{class}\">{}</p>\n", escape(sentence))
    })
}
