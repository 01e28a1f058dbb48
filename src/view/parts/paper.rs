//! The plan as a sheet of paper: the same outline, in the same order and shape, as the document that
//! is printed and taken home. Paper stays white where the room is dark. Nothing is left out here and
//! nothing is put in.

use yew::{Html, html};

use super::Picture;
use crate::document::{
    Agreed, Card, Meaning, Outline, Part, Ring, SIDE_BY_SIDE, Said, Section, Voice,
};

/// `level` is which heading the title is: 1 where the paper is the page itself.
pub fn paper(outline: &Outline, level: u8) -> Html {
    let beside = |one: &Section, next: &Section| SIDE_BY_SIDE.contains(&(one.id, next.id));
    html! {
        <article class="paper" lang={outline.language} dir={outline.direction}>
            <header class="paper__header">
                { heading(level, "paper__title", &outline.title) }
                for line in outline.about.iter() {
                    <p>{ line }</p>
                }
            </header>
            for group in outline.sections.chunk_by(beside) {
                { sections(group, level + 1) }
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
        Part::Names { about, names } => html! {
            <>
                <p class="paper__about">{ about }</p>
                { list("paper__names", names, |name| html! { <bdi>{ name }</bdi> }) }
            </>
        },
        Part::People(rings) => list("paper__rings", rings, ring),
        Part::Meanings(meanings) => html! {
            <dl class="paper__meanings">{ for meanings.iter().map(meaning) }</dl>
        },
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
            <p class="paper__beside">{ &promise.day }</p>
            <div>
                <p class="paper__will">{ &promise.sentence }</p>
                { notes(&promise.notes) }
            </div>
        </>
    }
}

fn notes(notes: &[String]) -> Html {
    notes
        .iter()
        .map(|note| html! { <p class="paper__note">{ note }</p> })
        .collect()
}

fn card(card: &Card, level: u8) -> Html {
    html! {
        <>
            { Picture::Small.of(card.picture) }
            <div>
                { heading(level, "paper__name", &card.name) }
                { for card.said.iter().map(said) }
            </div>
        </>
    }
}

/// A run of one voice; whose words they are stands once, at its end.
fn said(said: &Said) -> Html {
    let voice = match said.voice {
        Voice::Person => "person",
        Voice::Worker => "worker",
    };
    let last = said.texts.len().saturating_sub(1);
    html! {
        <blockquote class="paper__said" data-voice={voice}>
            for (number, text) in said.texts.iter().enumerate() {
                <p dir="auto">
                    <span class="paper__words">{ text }</span>
                    if number == last {
                        { " " }<bdi class="paper__whose">{ &said.label }</bdi>
                    }
                </p>
            }
        </blockquote>
    }
}

fn ring(ring: &Ring) -> Html {
    html! {
        <>
            <p class="paper__beside">{ &ring.name }</p>
            <ul class="paper__people" role="list">
                for person in ring.people.iter() {
                    <li>
                        <p class="paper__person" dir="auto">{ &person.name }</p>
                        { notes(&person.wishes) }
                    </li>
                }
            </ul>
        </>
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
