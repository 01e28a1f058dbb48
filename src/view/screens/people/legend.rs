//! What the small signs on the map mean, in words. Only those that are on it now.

use yew::{Html, html};

use crate::plan::{Plan, Strength};
use crate::view::Table;
use crate::view::parts::Picture;

pub fn legend(table: &Table, plan: &Plan) -> Html {
    let ties = plan.ties();
    let signs = [
        (
            ties.iter().any(|tie| tie.closer),
            "heart-handshake",
            "people-closer",
        ),
        (
            ties.iter().any(|tie| tie.must_stay),
            "heart",
            "people-must-stay",
        ),
    ];
    let signs = signs.into_iter().filter(|(on, _, _)| *on);
    let bonds = [Strength::Strong, Strength::Thin].into_iter();
    let bonds = bonds.filter(|strength| ties.iter().any(|tie| tie.strength == Some(*strength)));
    html! {
        <ul class="people__legend" role="list">
            for (_, picture, words) in signs {
                <li class="people__wish">{ Picture::Line.of(picture) }{ table.say(words) }</li>
            }
            for strength in bonds {
                <li class="people__wish">{ bond(table, strength) }</li>
            }
            if !ties.is_empty() {
                <li>{ table.say("people-hint-drag") }</li>
                <li class="people__keys">{ table.say("people-hint-keys") }</li>
            }
        </ul>
    }
}

/// How a tie is, as a line and in words.
pub fn bond(table: &Table, strength: Strength) -> Html {
    let (kind, words) = match strength {
        Strength::Thin => ("thin", "people-thin-short"),
        Strength::Strong => ("strong", "people-strong-short"),
    };
    html! {
        <>
            <svg class="people__bond" viewBox="0 0 40 12" aria-hidden="true" focusable="false">
                <line data-strength={kind} x1="2" y1="6" x2="38" y2="6" />
            </svg>
            { table.say(words) }
        </>
    }
}
