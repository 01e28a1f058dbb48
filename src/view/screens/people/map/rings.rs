//! The rings under everybody, with their names. Each is a place to let somebody go on, and a touch on
//! one adds somebody there; the buttons beside the map do the same.

use std::rc::Rc;

use yew::{Callback, Html, html};

use super::super::Unfolded;
use super::super::lines::{Column, LEADING, Set, set_however_small};
use super::Lettering;
use super::lettering::sign_post;
use crate::plan::Ring;
use crate::plan::map::{Round, SIDE, Tall};
use crate::session::ring_message;
use crate::view::{UiContext, drawn};

/// The rings that go all round, and the parts of the outer one, in the order of their places.
const OUTER: [Ring; 3] = [Ring::PaidToBeHere, Ring::UsedToBeClose, Ring::WouldLikeToBe];

#[derive(PartialEq)]
pub(super) struct Areas {
    /// Where the closest end and the important, on the round map and on the tall one.
    pub round: [f64; 2],
    pub tall: [f64; 2],
    /// How far down the tall map goes.
    pub high: f64,
    pub goes: Callback<Unfolded>,
}

/// The rings, in both shapes: drawn anew only when one of them becomes wider.
pub(super) fn areas(areas: Areas) -> Html {
    drawn(areas, |_, areas| {
        html! {
            <>
                { round_rings(areas) }
                { tall_rings(areas) }
            </>
        }
    })
}

/// A shape that somebody can be let go on.
fn area(props: &Areas, ring: Ring, d: String) -> Html {
    html! {
        <path
            class="people-map__ring" data-band={band(ring)} data-ring={(ring as usize).to_string()} {d}
            onclick={props.goes.reform(move |_| Unfolded::Adding(ring))}
        />
    }
}

fn band(ring: Ring) -> &'static str {
    match ring {
        Ring::Closest => "closest",
        Ring::Important => "important",
        Ring::PaidToBeHere | Ring::UsedToBeClose | Ring::WouldLikeToBe => "outer",
    }
}

fn round_rings(props: &Areas) -> Html {
    let [closest, important] = props.round;
    let parts = OUTER.into_iter().zip(Round::PARTS);
    html! {
        <g class="people-map__round" aria-hidden="true">
            { for parts.map(|(ring, from)| area(props, ring, wedge(from))) }
            { area(props, Ring::Important, disc(important)) }
            { area(props, Ring::Closest, disc(closest)) }
        </g>
    }
}

/// A third of the whole, from the middle to the rim.
fn wedge(from: f64) -> String {
    let part = std::f64::consts::TAU / 3.0;
    let (one, other) = (Round::at(from, 498.0), Round::at(from + part, 498.0));
    format!(
        "M500 500L{:.1} {:.1}A498 498 0 0 1 {:.1} {:.1}Z",
        one.x, one.y, other.x, other.y
    )
}

fn disc(far: f64) -> String {
    let (top, bottom) = (500.0 - far, 500.0 + far);
    format!(
        "M500 {top:.1}A{far:.1} {far:.1} 0 0 1 500 {bottom:.1}A{far:.1} {far:.1} 0 0 1 500 {top:.1}Z"
    )
}

fn tall_rings(props: &Areas) -> Html {
    let [closest, important] = props.tall;
    let third = Tall::WIDE / 3.0;
    let column = |ring: Ring, from: f64| {
        let top = important - Tall::RISE;
        let (to, high) = (from + third, props.high);
        area(
            props,
            ring,
            format!("M{from:.1} {top:.1}H{to:.1}V{high:.1}H{from:.1}Z"),
        )
    };
    html! {
        <g class="people-map__tall" aria-hidden="true" transform={as_wide_as_the_round_one()}>
            { column(Ring::UsedToBeClose, 0.0) }
            { column(Ring::PaidToBeHere, third) }
            { column(Ring::WouldLikeToBe, 2.0 * third) }
            { area(props, Ring::Important, arc(important)) }
            { area(props, Ring::Closest, arc(closest)) }
        </g>
    }
}

/// Everything above an arc round the person.
fn arc(edge: f64) -> String {
    let (end, bend) = (edge - Tall::RISE, edge + Tall::RISE);
    let (wide, middle) = (Tall::WIDE, Tall::SELF.x);
    format!("M0 0H{wide}V{end:.1}Q{middle} {bend:.1} 0 {end:.1}Z")
}

#[derive(PartialEq)]
pub(super) struct Names {
    /// Where the closest end and the important on the round map.
    pub round: [f64; 2],
    /// How far down the names of the closest, the important and the outer ring stand on the tall one.
    pub tall: [f64; 3],
    pub lettering: Rc<Lettering>,
}

/// The names of the rings, over the lines to the middle.
pub(super) fn names(names: Names) -> Html {
    drawn(names, |ui, names| {
        html! {
            <>
                { round_names(ui, names) }
                { tall_names(names) }
            </>
        }
    })
}

fn round_names(ui: &UiContext, props: &Names) -> Html {
    let [closest, important] = props.round;
    html! {
        <g class="people-map__round" aria-hidden="true">
            { sign(ui, props, Ring::Closest, closest) }
            { sign(ui, props, Ring::Important, important) }
            { corner(ui, props, Ring::UsedToBeClose, &Corner { x: 0.0, top: true, anchor: "start" }) }
            { corner(ui, props, Ring::WouldLikeToBe, &Corner { x: SIDE, top: true, anchor: "end" }) }
            { corner(ui, props, Ring::PaidToBeHere, &Corner { x: 0.0, top: false, anchor: "start" }) }
        </g>
    }
}

/// Both shapes are drawn on one ground. The tall one has fewer beside each other, and everything on it is larger.
pub(super) fn as_wide_as_the_round_one() -> String {
    format!("scale({})", SIDE / Tall::WIDE)
}

/// A ring's name on its edge, at the top.
fn sign(ui: &UiContext, props: &Names, ring: Ring, far: f64) -> Html {
    let (name, size) = (ui.say(ring_message(ring)), props.lettering.label);
    let (wide, high) = (sign_post(&name, size), size * 1.5);
    let y = 500.0 - far;
    html! {
        <>
            <rect
                class="people-map__sign-post"
                x={format!("{:.1}", 500.0 - wide / 2.0)} y={format!("{:.1}", y - high / 2.0)}
                width={format!("{wide:.1}")} height={format!("{high:.1}")} rx={format!("{:.1}", high / 2.0)}
            />
            <text
                class="people-map__label" x="500" y={format!("{:.1}", y + size * 0.34)}
                font-size={format!("{size:.0}")}
            >
                { name }
            </text>
        </>
    }
}

/// Outside of the round map there is room in the corners.
struct Corner {
    x: f64,
    top: bool,
    anchor: &'static str,
}

fn corner(ui: &UiContext, props: &Names, ring: Ring, corner: &Corner) -> Html {
    let size = props.lettering.label * 1.1;
    let name = ui.say(ring_message(ring));
    let Set { size, lines, .. } = set_however_small(&name, size, 3, &Column(size * 6.6));
    let high = lines
        .iter()
        .skip(1)
        .fold(0.0, |high, _| high + size * LEADING);
    let mut y = if corner.top { size } else { SIDE - 10.0 - high };
    let x = format!("{:.0}", corner.x);
    let lines = lines.into_iter().map(|line| {
        let at = format!("{y:.1}");
        y += size * LEADING;
        html! { <tspan x={x.clone()} y={at}>{ line }</tspan> }
    });
    html! {
        <text
            class="people-map__label" font-size={format!("{size:.0}")} text-anchor={corner.anchor}
        >
            { for lines }
        </text>
    }
}

fn tall_names(props: &Names) -> Html {
    let [closest, important, outermost] = props.tall;
    let outer = OUTER.into_iter().zip(Tall::COLUMNS);
    html! {
        <g class="people-map__tall" aria-hidden="true" transform={as_wide_as_the_round_one()}>
            { label(props, Ring::Closest, Tall::SELF.x, closest) }
            { label(props, Ring::Important, Tall::SELF.x, important) }
            { for outer.map(|(ring, x)| label(props, ring, x, outermost - Tall::rise(x))) }
        </g>
    }
}

fn label(props: &Names, ring: Ring, x: f64, middle: f64) -> Html {
    let Set { size, lines, .. } = &props.lettering.names[ring as usize];
    let half = lines.iter().skip(1).fold(0.0, |half, _| half + 0.5);
    let mut y = middle - half * size * LEADING + size * 0.34;
    let x = format!("{x:.1}");
    let lines = lines.iter().map(|line| {
        let at = format!("{y:.1}");
        y += size * LEADING;
        html! { <tspan x={x.clone()} y={at}>{ line }</tspan> }
    });
    html! { <text class="people-map__label" data-band={band(ring)} font-size={format!("{size:.0}")}>{ for lines }</text> }
}
