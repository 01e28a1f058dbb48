//! One person on the map: a circle with their name or their picture, and small signs for what is wished.
//! A touch opens their page; a finger or a key takes them to another ring.

use yew::{Callback, Html, KeyboardEvent, NodeRef, PointerEvent, html};

use super::super::Unfolded;
use super::super::lines::{Circle, Column, LEADING, Set, set};
use super::numbers::{self, Number};
use super::{Drawing, MapProps, Standing, stand};
use crate::guide;
use crate::plan::{Ring, Strength, Tie, TieId};
use crate::session::{Intention, intention, ring_message};
use crate::view::focus::TakesFocus;
use crate::view::parts::face::face_drawn;
use crate::view::{UiContext, drawn, drawn_as};

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
    let person = Person {
        focused: props.focused == Some(tie.id),
        number: one.number,
        goes: props.goes.clone(),
        onmove: props.onmove.clone(),
        tie,
        text,
    };
    let pitch = props.drawing.round.pitch;
    // Only who stands elsewhere now is put there, and only who has changed is drawn anew.
    let place = (one.round, one.tall, pitch, person);
    drawn_as(key, place, |_, (round, tall, pitch, person)| {
        let drawn = drawn(person.clone(), button);
        stand(*pitch, *round, *tall, drawn)
    })
}

#[derive(Clone, PartialEq)]
struct Person {
    tie: Tie,
    /// What stands for the name where it has no room.
    number: Option<Number>,
    /// How large names are.
    text: f64,
    /// Whether the keyboard comes here.
    focused: bool,
    goes: Callback<Unfolded>,
    onmove: Callback<(TieId, Ring)>,
}

/// What somebody is called in the page.
pub(super) fn name_of(tie: &Tie) -> String {
    format!("tie-{}", tie.id.0)
}

fn button(ui: &UiContext, props: &Person) -> Html {
    let tie = &props.tie;
    let (place, id) = (NodeRef::default(), tie.id);
    let about = format!("{}-about", name_of(tie));
    let onpointerdown = ui.send.reform(move |event: PointerEvent| {
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
                id={name_of(tie)} data-tie={id.0.to_string()} aria-label={called(props)}
                aria-describedby={about.clone()} aria-keyshortcuts="1 2 3 4 5 ArrowUp ArrowDown"
                onclick={props.goes.reform(move |_| Unfolded::Tie(id))} onkeydown={onkeydown(props)}
                {onpointerdown} data-number={props.number.map(Number::shapes)}
            >
                <desc id={about}>{ said(ui, tie) }</desc>
                <circle class="people-map__reach" r="100" />
                <circle class="people-map__disc" r="94" />
                { inside(props) }
            </g>
        </>
    }
}

/// Their name, after the number by which somebody may ask for them: who speaks to the tablet says what they see.
fn called(props: &Person) -> String {
    let name = props.tie.name.as_str();
    let number = props.number.map(|number| number.of);
    number.map_or_else(|| name.to_owned(), |number| format!("{number} {name}"))
}

/// All that is known of the tie, in words.
fn said(ui: &UiContext, tie: &Tie) -> String {
    let closer = tie.closer.then_some("people-closer");
    let must_stay = tie.must_stay.then_some("people-must-stay");
    let strength = tie.strength.map(|strength| match strength {
        Strength::Thin => "people-thin",
        Strength::Strong => "people-strong",
    });
    let said = [Some(ring_message(tie.ring)), closer, must_stay, strength];
    let said: Vec<_> = said.into_iter().flatten().map(|id| ui.say(id)).collect();
    said.join(". ")
}

fn inside(props: &Person) -> Html {
    let tie = &props.tie;
    let wished = [
        (tie.closer, "heart-handshake", "-59"),
        (tie.must_stay, "heart", "59"),
    ];
    let wished = wished.into_iter().filter(|(on, ..)| *on);
    let signs = signs_of(tie);
    html! {
        <>
            if let Some(picture) = &tie.picture {
                <svg class="people-map__face" x="-90" y="-90" width="180" height="180" viewBox="0 0 1000 1000">
                    { face_drawn(picture) }
                </svg>
                <rect class="people-map__plate" x="-76" y="29" width="152" height="48" rx="24" />
            }
            if let Some(set) = set_for(tie.name.as_str(), props.text, signs) {
                { name(&set, signs) }
            }
            if let Some(number) = props.number {
                { numbered(number, signs) }
            }
            for (_, picture, x) in wished {
                { sign(picture, x) }
            }
        </>
    }
}

fn signs_of(tie: &Tie) -> Signs {
    match (&tie.picture, tie.closer || tie.must_stay) {
        (Some(_), _) => Signs::Picture,
        (None, true) => Signs::Wishes,
        (None, false) => Signs::None,
    }
}

/// What stands for somebody's name where it has no room on the map.
pub(super) fn number_for(tie: &Tie, number: usize, drawing: &Drawing) -> Option<Number> {
    let set = set_for(tie.name.as_str(), drawing.lettering.text, signs_of(tie));
    Number::of(number, set.map(|set| set.size), drawing.round.pitch)
}

/// A number on the disc, or on a plate that leaves the upper half of the face to be seen.
fn numbered(number: Number, signs: Signs) -> Html {
    let middle = match signs {
        Signs::None => 0.0,
        Signs::Wishes => 14.0,
        Signs::Picture => 44.0,
    };
    let y = format!("{:.0}", middle + numbers::SIZE * 0.35);
    html! {
        <g class="people-map__number" aria-hidden="true">
            if signs == Signs::Picture {
                <rect class="people-map__plate" x="-72" y="2" width="144" height="84" rx="42" />
            }
            <text class="people-map__name" x="0" {y} font-size={format!("{:.0}", numbers::SIZE)}>{ number.of }</text>
        </g>
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

/// The lines of a name, where the whole of it has room.
pub(super) fn set_for(name: &str, size: f64, signs: Signs) -> Option<Set> {
    match signs {
        Signs::None => set(name, size, 3, &Circle { lower: 0.0 }),
        // As though it were lower than it is: the signs take the upper corners.
        Signs::Wishes => set(name, size, 3, &Circle { lower: 14.0 }),
        Signs::Picture => set(name, size.min(42.0), 1, &Column(136.0)),
    }
}

/// A name on its lines.
pub(super) fn name(set: &Set, signs: Signs) -> Html {
    let (size, lines) = (set.size, &set.lines);
    let lower = match signs {
        Signs::None => 0.0,
        Signs::Wishes => 8.0,
        Signs::Picture => 53.0,
    };
    let half = lines.iter().skip(1).fold(0.0, |half, _| half + 0.5);
    let mut y = lower - half * size * LEADING + size * 0.35;
    let lines = lines.iter().zip(&set.wide).map(|(line, wide)| {
        let at = format!("{y:.1}");
        y += size * LEADING;
        let wide = wide.map(|wide| format!("{wide:.0}"));
        let drawn = wide.as_ref().map(|_| "spacingAndGlyphs");
        // Where a line ends between two words, they stay two words.
        html! {
            <>
                <tspan x="0" y={at} textLength={wide} lengthAdjust={drawn}>{ line }</tspan>
                <tspan font-size="0">{ " " }</tspan>
            </>
        }
    });
    html! {
        <text class="people-map__name" font-size={format!("{size:.0}")}>{ for lines }</text>
    }
}

/// *Enter* opens; 1 to 5 and the arrows move. Up is nearer.
fn onkeydown(props: &Person) -> Callback<KeyboardEvent> {
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
            None => goes.emit(Unfolded::Tie(tie)),
            Some(ring) => {
                if let Some(ring) = Ring::ALL.get(ring).copied() {
                    onmove.emit((tie, ring));
                }
            }
        }
    })
}
