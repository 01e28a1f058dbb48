//! The plan as a sheet of paper: the same outline, in the same order and shape, as the document that
//! is printed and taken home. Paper stays white where the room is dark. Nothing is left out here and
//! nothing is put in.

mod people;
mod shown;

use yew::{Callback, Html, Properties, component, html, use_state_eq};

use super::{Button, Picture};
use crate::document::{
    Agreed, Blank, Card, Count, Group, Meaning, Met, Outline, Part, Row, Rows, SIDE_BY_SIDE, Said,
    Section, Voice,
};
use crate::view::use_ui;
use crate::words::language_of;
use people::people;
use shown::shown;

/// So many things are drawn at once: more than an ordinary plan has, and no more than an old tablet draws in a moment.
const AT_ONCE: usize = 400;

#[derive(PartialEq, Properties)]
struct PaperProps {
    outline: Outline,
    level: u8,
}

/// `level` is which heading the title is: 1 where the paper is the page itself.
pub fn paper(outline: Outline, level: u8) -> Html {
    html! { <Paper {outline} {level} /> }
}

/// As much of a document as is drawn at once, and a way to more of it.
#[component]
fn Paper(props: &PaperProps) -> Html {
    let ui = use_ui();
    let shown = use_state_eq(|| AT_ONCE);
    let (outline, is_all) = props.outline.first(*shown);
    let level = props.level;
    let more = {
        let shown = shown.clone();
        Callback::from(move |_| shown.set(*shown + AT_ONCE))
    };
    let beside = |one: &Section, next: &Section| SIDE_BY_SIDE.contains(&(one.id, next.id));
    html! {
        <article class="paper" data-view={outline.view} lang={outline.language} dir={outline.direction}>
            <header class="paper__header">
                { heading(level, "paper__title", &outline.title) }
                for line in outline.about.iter() {
                    <p>{ line }</p>
                }
                if let Some(key) = &outline.key {
                    <p class="paper__key">{ key }</p>
                }
            </header>
            for group in outline.sections.chunk_by(beside) {
                { sections(group, level + 1) }
            }
            if !is_all {
                <div class="paper__more">
                    <p>{ ui.say("paper-more") }</p>
                    { Button::new(ui.say("paper-show-more"), more).html() }
                </div>
            }
            <footer class="paper__footer">
                for line in outline.closing.iter() {
                    <p>{ line }</p>
                }
            </footer>
        </article>
    }
}

fn heading(level: u8, class: &'static str, text: &str) -> Html {
    match level {
        1 => html! { <h1 {class} tabindex="-1" dir="auto">{ text }</h1> },
        2 => html! { <h2 {class} dir="auto">{ text }</h2> },
        3 => html! { <h3 {class} dir="auto">{ text }</h3> },
        _ => html! { <h4 {class} dir="auto">{ text }</h4> },
    }
}

/// One section, or two that belong beside each other.
fn sections(group: &[Section], level: u8) -> Html {
    let sections: Html = group.iter().map(|one| section(one, level)).collect();
    match group {
        [_] => sections,
        _ => html! { <div class="paper__pair">{ sections }</div> },
    }
}

fn section(section: &Section, level: u8) -> Html {
    html! {
        <section class="paper__section" data-section={section.id}>
            { heading(level, "paper__heading", &section.heading) }
            { for section.parts.iter().map(|one| part(one, level + 1)) }
        </section>
    }
}

fn part(part: &Part, level: u8) -> Html {
    match part {
        Part::Promises(promises) => list("paper__promises", promises, promise),
        Part::Cards(cards) => list("paper__cards", cards, |one| card(one, level)),
        Part::Said(runs) => runs.iter().map(said).collect(),
        Part::Names { about, names, .. } => html! {
            <>
                <p class="paper__about">{ about }</p>
                { list("paper__names", names, |name| html! { <bdi>{ name }</bdi> }) }
            </>
        },
        Part::Counted { about, counts } => html! {
            <>
                <p class="paper__about">{ about }</p>
                { self::counts(counts) }
            </>
        },
        Part::People(everybody) => people(everybody),
        Part::Meanings(meanings) => html! {
            <dl class="paper__meanings">{ for meanings.iter().map(meaning) }</dl>
        },
        Part::Group(one) => group(one, level),
        Part::Pictured(rows) => list("paper__rows", rows, row),
        Part::Visits(visits) => html! {
            <dl class="paper__meanings">{ for visits.iter().map(visit) }</dl>
        },
        Part::Beside(sides) => {
            html! { <div class="paper__pair">{ for sides.iter().map(|one| side(one, level)) }</div> }
        }
        Part::Blanks(blanks) => list("paper__blanks", blanks, blank),
        Part::Plain(sentences) => notes(sentences),
        Part::Quoted(texts) => quoted(texts),
    }
}

/// How many there are of each: a picture for each one, and the words for who does not see them.
pub fn counts(counts: &[Count]) -> Html {
    list("paper__counts", counts, |count| {
        html! {
            <>
                <p class="paper__person">{ &count.words }</p>
                <div class="paper__counted" aria-hidden="true">
                    { for (0..count.times).map(|_| Picture::Line.of(count.picture)) }
                </div>
            </>
        }
    })
}

fn group(group: &Group, level: u8) -> Html {
    html! {
        <div class="paper__group">
            { heading(level, "paper__name", &group.name) }
            { for group.parts.iter().map(|one| part(one, level + 1)) }
        </div>
    }
}

fn row(row: &Row) -> Html {
    html! {
        <>
            { shown(&row.picture) }
            <div>
                if let Some(name) = &row.name {
                    <p class="paper__person" dir="auto" lang={language_of(name)}>{ name }</p>
                }
                { for row.said.iter().map(said) }
                for sentence in row.sentences.iter() {
                    <p class="paper__will">{ sentence }</p>
                }
            </div>
        </>
    }
}

fn visit(met: &Met) -> Html {
    html! {
        <div class="paper__meaning">
            <dt>{ &met.day }</dt>
            for change in met.changed.iter() {
                <dd dir="auto">{ change }</dd>
            }
        </div>
    }
}

fn list<T>(class: &'static str, things: &[T], item: impl Fn(&T) -> Html) -> Html {
    html! {
        <ul {class} role="list">
            for thing in things {
                <li>{ item(thing) }</li>
            }
        </ul>
    }
}

fn promise(promise: &Agreed) -> Html {
    html! {
        <>
            { Picture::Small.of(promise.picture) }
            <p class="paper__beside">{ &promise.day }</p>
            <div>
                <p class="paper__will">{ &promise.sentence }</p>
                { notes(&promise.notes) }
            </div>
        </>
    }
}

fn side(met: &Met, level: u8) -> Html {
    html! {
        <div>
            { heading(level, "paper__name", &met.day) }
            for line in met.changed.iter() {
                <p dir="auto">{ line }</p>
            }
        </div>
    }
}

/// What is filled in by hand on paper is seen here as it will be there.
fn blank(blank: &Blank) -> Html {
    match blank {
        Blank::Boxes(boxes) => html! {
            <p class="paper__boxes">
                for one in boxes.iter() {
                    <span class="paper__box">{ one }</span>
                }
            </p>
        },
        Blank::Line { asked, known, room } => html! {
            <p class="paper__line">
                { asked }
                if let Some(known) = known {
                    <span class="paper__known">{ known }</span>
                }
                if *room == Rows::OneLine {
                    <span class="paper__room"></span>
                }
            </p>
        },
    }
}

fn notes(notes: &[String]) -> Html {
    notes
        .iter()
        .map(|note| html! { <p class="paper__note">{ note }</p> })
        .collect()
}

fn quoted(texts: &[String]) -> Html {
    texts
        .iter()
        .map(|text| html! { <p dir="auto"><span class="paper__words" lang={language_of(text)}>{ text }</span></p> })
        .collect()
}

fn card(card: &Card, level: u8) -> Html {
    html! {
        <>
            { shown(&card.picture) }
            <div>
                { heading(level, "paper__name", &card.name) }
                { for card.said.iter().map(said) }
            </div>
        </>
    }
}

/// A run of one voice, and beside it how others see the same thing: there each is marked, and elsewhere only what is not the
/// person's own.
fn said(said: &Said) -> Html {
    if said.beside.is_empty() {
        return run(said, said.voice == Voice::Worker);
    }
    let marked = |said: &Said| run(said, true);
    html! {
        <div class="paper__views">
            { marked(said) }
            { for said.beside.iter().map(marked) }
        </div>
    }
}

/// Whose words they are stands once, at the end of a run, where it is marked.
fn run(said: &Said, marked: bool) -> Html {
    let voice = match said.voice {
        Voice::Person => "person",
        Voice::Worker => "worker",
    };
    let last = said.texts.len().saturating_sub(1);
    html! {
        <blockquote class="paper__said" data-voice={voice}>
            for (number, text) in said.texts.iter().enumerate() {
                <p dir="auto">
                    <span class="paper__words" lang={said.language_of(text)}>{ text }</span>
                    if marked && number == last {
                        { " " }<bdi class="paper__whose">{ &said.label }</bdi>
                    }
                </p>
            }
        </blockquote>
    }
}

fn meaning(meaning: &Meaning) -> Html {
    html! {
        <div class="paper__meaning">
            <dt>{ &meaning.term }</dt>
            <dd>{ &meaning.meaning }</dd>
        </div>
    }
}
