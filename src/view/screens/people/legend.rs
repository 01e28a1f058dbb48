//! What the small signs on the map mean, in words. Only those that are on it now.

use yew::{Html, html};

use super::map::{Drawing, Number};
use crate::plan::{Strength, Tie, Wording};
use crate::view::UiContext;
use crate::view::parts::Picture;
use crate::words::language_of;

/// What is on the map, in the order in which it is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Legend {
    /// Everybody who is a number there.
    numbered: Vec<(Number, Wording)>,
    anybody: bool,
    /// The picture and the words of each wish that somebody has.
    wishes: Vec<(&'static str, &'static str)>,
    bonds: Vec<Strength>,
}

impl Legend {
    pub fn of(ties: &[Tie], drawing: &Drawing) -> Self {
        let all = ties.iter().zip(&drawing.numbers);
        let numbered = all.filter_map(|(tie, number)| Some(((*number)?, tie.name.clone())));
        let closer = ties.iter().any(|tie| tie.closer);
        let must_stay = ties.iter().any(|tie| tie.must_stay);
        let wishes = [
            closer.then_some(("heart-handshake", "people-closer")),
            must_stay.then_some(("heart", "people-must-stay")),
        ];
        let bonds = [Strength::Strong, Strength::Thin].into_iter();
        let is_there = |strength: &Strength| ties.iter().any(|tie| tie.strength == Some(*strength));
        Self {
            numbered: numbered.collect(),
            anybody: !ties.is_empty(),
            wishes: wishes.into_iter().flatten().collect(),
            bonds: bonds.filter(is_there).collect(),
        }
    }
}

/// Names for the numbers on the map. The style sheet shows those for which there is a number now.
pub fn names(shown: &Legend) -> Html {
    if shown.numbered.is_empty() {
        return html! {};
    }
    html! {
        <ul class="people__names" role="list">
            for (number, name) in &shown.numbered {
                <li key={number.of} data-number={number.shapes()}>
                    <b class="people__number">{ number.of }</b>
                    <span dir="auto" lang={language_of(name.as_str())}>{ name.as_str() }</span>
                </li>
            }
        </ul>
    }
}

pub fn signs(ui: &UiContext, shown: &Legend) -> Html {
    html! {
        <ul class="people__legend" role="list">
            for (picture, words) in &shown.wishes {
                <li class="people__wish">{ Picture::Line.of(picture) }{ ui.say(words) }</li>
            }
            for strength in &shown.bonds {
                <li class="people__wish">{ bond(ui, *strength) }</li>
            }
            if shown.anybody {
                <li>{ ui.say("people-hint-drag") }</li>
                <li class="people__keys">{ ui.say("people-hint-keys") }</li>
            }
        </ul>
    }
}

/// How a tie is, as a line and in words.
pub fn bond(ui: &UiContext, strength: Strength) -> Html {
    let (kind, words) = match strength {
        Strength::Thin => ("thin", "people-thin-short"),
        Strength::Strong => ("strong", "people-strong-short"),
    };
    html! {
        <>
            <svg class="people__bond" viewBox="0 0 40 12" aria-hidden="true" focusable="false">
                <line data-strength={kind} x1="2" y1="6" x2="38" y2="6" />
            </svg>
            { ui.say(words) }
        </>
    }
}
