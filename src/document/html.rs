//! An outline as one HTML file: readable in any browser, with no script, no outside reference and no network.
//!
//! Everything that comes out of an outline is text here, never markup. The same outline and data always give the same
//! bytes.

use crate::resources;
use crate::words::language_of;

use super::each;
use super::escape::escape;
use super::head::head;
use super::html_people::people;
use super::outline::{
    Agreed, Blank, Card, Count, Group, Meaning, Met, Outline, Part, Row, Rows, SIDE_BY_SIDE, Said,
    Section, Shown, Voice,
};
use super::page_numbers::page_numbers;
use super::pictures::picture;

/// The only styles that the file may use, by the hash of `plan.css`, which the build knows.
const POLICY: &str = concat!(
    "default-src 'none'; style-src ",
    env!("HASH_PLAN_CSS"),
    "; img-src data:; base-uri 'none'; form-action 'none'"
);

/// The same for a view that is not the plan file: `plan.css` and `views.css`.
const SHEET_POLICY: &str = concat!(
    "default-src 'none'; style-src ",
    env!("HASH_PLAN_CSS"),
    " ",
    env!("HASH_VIEWS_CSS"),
    "; img-src data:; base-uri 'none'; form-action 'none'"
);

/// The whole file. `data` is the plan for Alongside to open again, made safe by `record::plan_file::embed`.
pub fn html(outline: &Outline, data: &str) -> String {
    let head = head(POLICY, "plan-file 1", "light", &escape(&outline.name));
    let data = format!("<script type=\"application/json\" id=\"alongside-plan\">{data}</script>\n");
    page(outline, &head, &data)
}

/// A file that holds what it shows and nothing else.
pub fn sheet(outline: &Outline) -> String {
    let title = escape(&outline.name);
    let head = head(SHEET_POLICY, "plan-sheet 1", "light", &title);
    let styles = resources::named("styles/document/views.css");
    page(outline, &format!("{head}<style>{styles}</style>\n"), "")
}

fn page(outline: &Outline, head: &str, data: &str) -> String {
    let sections = sections(&outline.sections);
    let (language, direction) = (outline.language, outline.direction);
    let view = outline.view;
    let title = escape(&outline.title);
    let about = sentences(&outline.about);
    let key = paragraphs("key", outline.key.as_slice());
    let closing = sentences(&outline.closing);
    let as_a_file = sentences(&outline.as_a_file);
    let main = format!(
        r#"<main class="{view}">
<header>
<h1>{title}</h1>
{about}{key}</header>
{sections}<footer>
{closing}</footer>
</main>
"#
    );
    let page_numbers = page_numbers(&main, &outline.page_words);
    format!(
        r#"<!doctype html>
<html lang="{language}" dir="{direction}">
<head>
{head}</head>
<body>
{main}{page_numbers}<aside>
{as_a_file}</aside>
{data}</body>
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
    let parts = each(&section.parts, |one| part(one, 3));
    format!(
        "<section id=\"{}\">\n<h2>{heading}</h2>\n{parts}</section>\n",
        section.id
    )
}

/// `level` is which heading a name within the part is.
fn part(part: &Part, level: u8) -> String {
    match part {
        Part::Promises(promises) => list("promises", promises, promise),
        Part::Cards(cards) => list("cards", cards, card),
        Part::Said(runs) => each(runs, said),
        Part::Names { about, names, .. } => {
            let names = list("names", names, |name| bdi(name) + "\n");
            format!(
                "<div class=\"named\">\n<p>{}</p>\n{names}</div>\n",
                escape(about)
            )
        }
        Part::Counted { about, counts } => {
            let counts = list("counts", counts, count);
            format!("<p>{}</p>\n{counts}", escape(about))
        }
        Part::People(everybody) => people(everybody),
        Part::Meanings(meanings) => format!("<dl>\n{}</dl>\n", each(meanings, meaning)),
        Part::Group(one) => group(one, level),
        Part::Pictured(rows) => list("rows", rows, row),
        Part::Visits(visits) => format!("<dl>\n{}</dl>\n", each(visits, visit)),
        Part::Beside(sides) => format!("<div class=\"pair sides\">\n{}</div>\n", each(sides, side)),
        Part::Blanks(blanks) => list("blanks", blanks, blank),
        Part::Plain(lines) => sentences(lines),
        Part::Quoted(texts) => quoted(texts),
    }
}

fn quoted(texts: &[String]) -> String {
    each(texts, |text| {
        let (tongue, text) = (tongue(text), escape(text));
        format!("<p dir=\"auto\"><span class=\"said\"{tongue}>{text}</span></p>\n")
    })
}

fn group(group: &Group, level: u8) -> String {
    let name = escape(&group.name);
    let parts = each(&group.parts, |one| self::part(one, level + 1));
    let picture = picture(&Shown::Guide(group.picture));
    format!(
        "<div class=\"group\">\n{picture}\n<h{level}>{name}</h{level}>\n<div>\n{parts}</div>\n</div>\n"
    )
}

/// Without a heading: each would be one thing more to step over.
fn row(row: &Row) -> String {
    let picture = picture(&row.picture);
    let name = row.name.as_ref();
    let name = name.map_or_else(String::new, |name| {
        format!("<p class=\"name\">{}</p>\n", bdi(name))
    });
    let said = row.said.as_ref().map_or_else(String::new, said);
    let lines = paragraphs("will", &row.sentences);
    format!("{picture}\n<div>\n{name}{said}{lines}</div>\n")
}

fn visit(met: &Met) -> String {
    let day = escape(&met.day);
    let changed = each(&met.changed, |one| format!("<dd>{}</dd>\n", bdi(one)));
    format!("<div>\n<dt>{day}</dt>\n{changed}</div>\n")
}

fn promise(promise: &Agreed) -> String {
    let (day, sentence) = (escape(&promise.day), escape(&promise.sentence));
    let notes = paragraphs("note", &promise.notes);
    let picture = picture(&Shown::Guide(promise.picture));
    format!(
        "{picture}\n<p class=\"beside\">{day}</p>\n<p class=\"will\">{sentence}</p>\n<div>\n{notes}</div>\n"
    )
}

fn card(card: &Card) -> String {
    let picture = picture(&card.picture);
    let name = bdi(&card.name);
    let said = each(&card.said, said);
    let said = match said.as_str() {
        "" => String::new(),
        said => format!("<div>\n{said}</div>\n"),
    };
    format!("{picture}\n<h3>{name}</h3>\n{said}")
}

fn side(met: &Met) -> String {
    let (name, lines) = (escape(&met.day), sentences(&met.changed));
    format!("<div>\n<h3>{name}</h3>\n{lines}</div>\n")
}

/// A box to tick and a line to write on are drawn: not every font has signs for them.
fn blank(blank: &Blank) -> String {
    match blank {
        Blank::Boxes(boxes) => {
            let boxes = each(boxes, |one| {
                format!(
                    "<span class=\"box\">{} <svg viewBox=\"0 0 24 24\" width=\"24\" height=\"24\" aria-hidden=\"true\"><path d=\"M2 2h20v20H2z\"/></svg></span>\n",
                    escape(one)
                )
            });
            format!("<p class=\"boxes\">\n{boxes}</p>\n")
        }
        Blank::Line { asked, known, room } => {
            let known = known.as_ref().map_or_else(String::new, |known| {
                format!(" <span class=\"known\">{}</span>", escape(known))
            });
            let line = match room {
                Rows::None => "",
                Rows::OneLine => "<span class=\"room\"></span>",
            };
            format!(
                "<p class=\"line\"><span class=\"asked\">{}</span>{known}{line}</p>\n",
                escape(asked)
            )
        }
    }
}

/// The words say all of it to who does not see the pictures.
fn count(count: &Count) -> String {
    let pictures = picture(&Shown::Guide(count.picture)).repeat(count.times.into());
    format!(
        "<p class=\"name\">{}</p>\n<div class=\"counted\">{pictures}</div>\n",
        escape(&count.words)
    )
}

/// A run of one voice, and beside it how others see the same thing: there each is marked, and elsewhere only what is not the
/// person's own.
fn said(said: &Said) -> String {
    if said.beside.is_empty() {
        return match said.voice {
            Voice::Person => run(said, ""),
            Voice::Worker => run(said, &label(said)),
        };
    }
    let labelled = |said: &Said| run(said, &label(said));
    let (own, beside) = (labelled(said), each(&said.beside, labelled));
    format!("<div class=\"views\">\n{own}{beside}</div>\n")
}

fn label(said: &Said) -> String {
    format!("\u{a0} <bdi class=\"whose\">{}</bdi>", escape(&said.label))
}

/// The label stands at the end of a run, outside the element that holds the words.
fn run(said: &Said, label: &str) -> String {
    let voice = match said.voice {
        Voice::Person => "mine",
        Voice::Worker => "theirs",
    };
    let line = |text: &str, label: &str| {
        let (tongue, text) = (lang(said.language_of(text).as_deref()), escape(text));
        format!("<p dir=\"auto\"><span class=\"said\"{tongue}>{text}</span>{label}</p>\n")
    };
    let lines = match said.texts.split_last() {
        Some((last, before)) => each(before, |text| line(text, "")) + &line(last, label),
        None => String::new(),
    };
    format!("<blockquote class=\"{voice}\">\n{lines}</blockquote>\n")
}

fn meaning(meaning: &Meaning) -> String {
    let (term, meaning) = (escape(&meaning.term), escape(&meaning.meaning));
    format!("<div>\n<dt>{term}</dt>\n<dd>{meaning}</dd>\n</div>\n")
}

pub(super) fn list<T>(class: &str, things: &[T], item: impl Fn(&T) -> String) -> String {
    let items = each(things, |thing| format!("<li>\n{}</li>\n", item(thing)));
    format!("<ul class=\"{class}\" role=\"list\">\n{items}</ul>\n")
}

/// Words of somebody's inside a line of ours, in their own direction.
pub(super) fn bdi(text: &str) -> String {
    format!("<bdi{}>{}</bdi>", tongue(text), escape(text))
}

/// In which language a voice is to read it, where its letters tell.
fn tongue(text: &str) -> String {
    lang(language_of(text))
}

fn lang(tongue: Option<&str>) -> String {
    tongue.map_or_else(String::new, |tongue| format!(" lang=\"{tongue}\""))
}

fn sentences(sentences: &[String]) -> String {
    each(sentences, |sentence| {
        format!("<p>{}</p>\n", escape(sentence))
    })
}

pub(super) fn paragraphs(class: &str, sentences: &[String]) -> String {
    each(sentences, |sentence| {
        format!("<p class=\"{class}\">{}</p>\n", escape(sentence))
    })
}
