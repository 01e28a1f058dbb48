//! One person on the map: a circle with their name or their picture, and small signs for what is wished.
//! A touch opens their page; a finger or a key takes them to another ring.

use yew::{Callback, Html, KeyboardEvent, NodeRef, PointerEvent, Properties, component, html};

use super::super::Open;
use super::super::lines::{Circle, Column, LEADING, Set, set_apart};
use super::{MapProps, Standing, stand};
use crate::guide;
use crate::plan::map::Spot;
use crate::plan::{Ring, Strength, Tie, TieId};
use crate::session::{Intention, intention, ring_message};
use crate::view::focus::TakesFocus;
use crate::view::parts::face::face_drawn;
use crate::view::{Table, use_table};

/// What stands in the circle beside the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signs {
    None,
    Wishes,
    Picture,
}

pub(super) fn node(props: &MapProps, one: &Standing) -> Html {
    let tie = one.tie.clone();
    let (key, text) = (tie.id.0, props.drawing.lettering.text);
    let person = PersonProps {
        focused: props.focused == Some(tie.id),
        alike: one.alike,
        goes: props.goes.clone(),
        onmove: props.onmove.clone(),
        tie,
        text,
    };
    let pitch = props.drawing.round.pitch;
    html! { <Place {key} round={one.round} tall={one.tall} {pitch} {person} /> }
}

#[derive(PartialEq, Properties)]
struct PlaceProps {
    /// Where they stand on the round map and on the tall one.
    round: Spot,
    tall: Spot,
    /// How far apart two neighbours are on the round map, at least.
    pitch: f64,
    person: PersonProps,
}

/// Apart from all others: only who stands elsewhere now is put there.
#[component]
fn Place(props: &PlaceProps) -> Html {
    let person = html! { <Person ..props.person.clone() /> };
    stand(props.pitch, props.round, props.tall, person)
}

#[derive(Clone, PartialEq, Properties)]
struct PersonProps {
    tie: Tie,
    /// How many words at the beginning of the name somebody else has there as well.
    alike: usize,
    /// How large names are.
    text: f64,
    /// Whether the keyboard comes here.
    focused: bool,
    goes: Callback<Open>,
    onmove: Callback<(TieId, Ring)>,
}

/// For each of some names, how many words at its beginning another one has there as well.
pub(super) fn alike(names: &[&str]) -> Vec<usize> {
    let words: Vec<Vec<&str>> = names
        .iter()
        .map(|name| name.split_whitespace().collect())
        .collect();
    let mut alike = vec![0; words.len()];
    for (at, one) in words.iter().enumerate() {
        for (before, other) in words[..at].iter().enumerate() {
            let pairs = one.iter().zip(other);
            let same = pairs.take_while(|(one, other)| one == other).count();
            alike[at] = alike[at].max(same);
            alike[before] = alike[before].max(same);
        }
    }
    alike
}

/// Apart from their place: only who has changed is drawn anew.
#[component]
fn Person(props: &PersonProps) -> Html {
    let table = use_table();
    button(&table, props)
}

/// What somebody is called in the page.
pub(super) fn name_of(tie: &Tie) -> String {
    format!("tie-{}", tie.id.0)
}

fn button(table: &Table, props: &PersonProps) -> Html {
    let tie = &props.tie;
    let (place, id) = (NodeRef::default(), tie.id);
    let about = format!("{}-about", name_of(tie));
    let onpointerdown = table.send.reform(move |event: PointerEvent| {
        Intention::People(intention::People::Grab {
            tie: id,
            pointer: event.pointer_id(),
            x: event.client_x(),
            y: event.client_y(),
        })
    });
    html! {
        <>
            if props.focused {
                <TakesFocus place={place.clone()} wanted="back" />
            }
            <g
                class="people-map__person" role="button" tabindex="0" ref={place}
                id={name_of(tie)} data-tie={id.0.to_string()} aria-label={tie.name.as_str().to_owned()}
                aria-describedby={about.clone()} aria-keyshortcuts="1 2 3 4 5 ArrowUp ArrowDown"
                onclick={props.goes.reform(move |_| Open::Tie(id))} onkeydown={onkeydown(props)}
                {onpointerdown}
            >
                <desc id={about}>{ said(table, tie) }</desc>
                <circle class="people-map__reach" r="100" />
                <circle class="people-map__disc" r="94" />
                { inside(props) }
            </g>
        </>
    }
}

/// All that is known of the tie, in words.
fn said(table: &Table, tie: &Tie) -> String {
    let closer = tie.closer.then_some("people-closer");
    let must_stay = tie.must_stay.then_some("people-must-stay");
    let strength = tie.strength.map(|strength| match strength {
        Strength::Thin => "people-thin",
        Strength::Strong => "people-strong",
    });
    let said = [Some(ring_message(tie.ring)), closer, must_stay, strength];
    let said: Vec<_> = said.into_iter().flatten().map(|id| table.say(id)).collect();
    said.join(". ")
}

fn inside(props: &PersonProps) -> Html {
    let tie = &props.tie;
    let wished = [
        (tie.closer, "heart-handshake", "-59"),
        (tie.must_stay, "heart", "59"),
    ];
    let wished: Vec<_> = wished.into_iter().filter(|(on, ..)| *on).collect();
    let signs = match (&tie.picture, wished.is_empty()) {
        (Some(_), _) => Signs::Picture,
        (None, false) => Signs::Wishes,
        (None, true) => Signs::None,
    };
    html! {
        <>
            if let Some(picture) = &tie.picture {
                <svg class="people-map__face" x="-90" y="-90" width="180" height="180" viewBox="0 0 1000 1000">
                    { face_drawn(picture) }
                </svg>
                <rect class="people-map__plate" x="-76" y="29" width="152" height="48" rx="24" />
            }
            { name(tie.name.as_str(), props.alike, props.text, signs) }
            for (_, picture, x) in wished {
                { sign(picture, x) }
            }
        </>
    }
}

/// A picture of the guide, small, on the edge of the circle.
fn sign(name: &str, x: &str) -> Html {
    let path = guide::Picture::path_of(name);
    html! {
        <g class="people-map__sign" transform={format!("translate({x} -59)")}>
            <circle r="25" />
            <path transform="translate(-16 -16) scale(1.33)" d={path} />
        </g>
    }
}

/// A name, on as many lines as there is room for. Whoever listens is told the whole of it.
pub fn name(name: &str, alike: usize, size: f64, signs: Signs) -> Html {
    let in_circle = |lower| set_apart(name, alike, size, 3, &Circle { lower });
    let (lower, Set { size, lines }) = match signs {
        Signs::None => (0.0, in_circle(0.0)),
        // A little lower, and as though it were lower still: the signs take the upper corners.
        Signs::Wishes => (8.0, in_circle(14.0)),
        Signs::Picture => {
            let plate = Column(136.0);
            (53.0, set_apart(name, alike, size.min(42.0), 1, &plate))
        }
    };
    let half = lines.iter().skip(1).fold(0.0, |half, _| half + 0.5);
    let mut y = lower - half * size * LEADING + size * 0.35;
    let whole = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let begins = lines.first().and_then(|line| whole.find(line.as_str()));
    let mut rest = &whole[begins.unwrap_or(0)..];
    let lines = lines.into_iter().map(|line| {
        let at = format!("{y:.1}");
        y += size * LEADING;
        rest = rest.strip_prefix(line.as_str()).unwrap_or_default();
        // Where a line ends between two words, they stay two words.
        let apart = rest.starts_with(' ').then_some(" ");
        rest = rest.trim_start();
        html! { <tspan x="0" y={at}>{ line }{ apart }</tspan> }
    });
    html! {
        <text class="people-map__name" font-size={format!("{size:.0}")}>{ for lines }</text>
    }
}

/// *Enter* opens; 1 to 5 and the arrows move. Up is nearer.
fn onkeydown(props: &PersonProps) -> Callback<KeyboardEvent> {
    let (goes, onmove) = (props.goes.clone(), props.onmove.clone());
    let (tie, now) = (props.tie.id, props.tie.ring as usize);
    Callback::from(move |event: KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let key = event.key();
        let ring = match key.as_str() {
            "Enter" | " " => None,
            "ArrowUp" => Some(now.saturating_sub(1)),
            "ArrowDown" => Some(now + 1),
            digit => match digit.parse::<usize>() {
                Ok(number @ 1..=5) => Some(number - 1),
                _ => return,
            },
        };
        event.prevent_default();
        match ring {
            None => goes.emit(Open::Tie(tie)),
            Some(ring) => {
                if let Some(ring) = Ring::ALL.get(ring).copied() {
                    onmove.emit((tie, ring));
                }
            }
        }
    })
}
