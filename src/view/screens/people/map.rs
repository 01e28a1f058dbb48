//! Everybody on a map: touched, dragged, and moved with keys. It says to a screen reader what it shows
//! to the eye, ring by ring. One drawing serves a tablet and a phone: a style sheet chooses the shape.

mod lettering;
mod node;
mod numbers;
mod rings;

use std::rc::Rc;

use yew::{Callback, Html, html};

use super::Unfolded;
use crate::plan::map::{MOST, REACH, Round, Seats, Spot, Tall};
use crate::plan::{Ring, Strength, Tie, TieId, Wording};
use crate::session::ring_message;
use crate::view::{UiContext, drawn_as};
pub use lettering::Lettering;
use node::{node, number_for};
pub use numbers::Number;
use rings::{Areas, Names, areas, as_wide_as_the_round_one, names};

pub struct MapProps<'a> {
    /// Everybody, in the order in which they were added to the plan.
    pub ties: &'a [Tie],
    /// What the person is called whose plan it is.
    pub called: Option<&'a Wording>,
    pub drawing: &'a Drawing,
    /// The person that the keyboard comes to.
    pub focused: Option<TieId>,
    /// Somebody's page is to be opened, or somebody is to be added to a ring.
    pub goes: Callback<Unfolded>,
    /// Somebody is to stand in another ring.
    pub onmove: Callback<(TieId, Ring)>,
}

/// Where everything is on the map, in both its shapes.
pub struct Drawing {
    pub round: Round,
    pub tall: Tall,
    pub seats: Seats,
    pub lettering: Rc<Lettering>,
    /// What stands for the name of each, where it has no room. It is their place in the plan, and so it stays the same
    /// wherever on the map they go.
    pub numbers: Vec<Option<Number>>,
}

impl Drawing {
    /// Everybody who is there now. They keep the place in their ring that they had before, until there is no room for free
    /// places between them, or until everybody is larger without those. None when there are more people than it can show.
    pub fn of(ties: &[Tie], before: &Seats, lettering: &Rc<Lettering>) -> Option<Self> {
        if ties.len() > MOST {
            return None;
        }
        let kept = before.settled(ties);
        let closed_up = kept.have_gaps().then(|| Seats::default().settled(ties));
        let with = |seats| Self::with(seats, lettering.clone());
        let drawing = match (with(kept), closed_up.and_then(with)) {
            (Some(kept), Some(closed_up)) if closed_up.round.pitch <= kept.round.pitch => kept,
            (kept, closed_up) => closed_up.or(kept)?,
        };
        let all = ties.iter().enumerate();
        let numbers = all.map(|(at, tie)| number_for(tie, at + 1, &drawing));
        let numbers = numbers.collect();
        Some(Self { numbers, ..drawing })
    }

    fn with(seats: Seats, lettering: Rc<Lettering>) -> Option<Self> {
        // Where there is nobody yet, there is a place for the first.
        let counts = seats.counts().map(|count| count.max(1));
        Some(Self {
            round: Round::of(counts, lettering.rooms)?,
            tall: Tall::of(counts, lettering.line, lettering.lines),
            seats,
            lettering,
            numbers: Vec::new(),
        })
    }
}

/// Who stands in a ring.
fn members(ties: &[Tie], ring: Ring) -> impl Iterator<Item = &Tie> {
    ties.iter().filter(move |tie| tie.ring == ring)
}

/// Somebody with their place on the round map and on the tall one.
struct Standing<'a> {
    tie: &'a Tie,
    round: Spot,
    tall: Spot,
    number: Option<Number>,
}

pub fn map(ui: &UiContext, props: &MapProps) -> Html {
    let Drawing {
        round,
        tall,
        lettering,
        ..
    } = props.drawing;
    let standing = standing(props);
    html! {
        <div class="people-map" key="map">
            // As high as the tall map is, and nothing else.
            <svg
                class="people-map__room" viewBox={format!("0 0 {} {:.0}", Tall::WIDE, tall.high)}
                aria-hidden="true" focusable="false"
            />
            <svg
                class="people-map__drawing" viewBox="0 0 1000 1000" preserveAspectRatio="xMidYMin meet"
                role="group" aria-label={ui.say("people-map")} focusable="false"
            >
                { areas(Areas { round: round.edges, tall: tall.edges, high: tall.high, goes: props.goes.clone() }) }
                <g aria-hidden="true">
                    { for standing.iter().map(bond) }
                    { middle(ui, props) }
                    { for Ring::ALL.map(|ring| first_place(props, ring)) }
                </g>
                { names(Names { round: round.edges, tall: tall.names, lettering: lettering.clone() }) }
                { for Ring::ALL.map(|ring| group(ui, props, ring)) }
                { for standing.iter().map(|one| node(props, one)) }
            </svg>
        </div>
    }
}

/// Everybody with their places. What is in the page keeps its place there, wherever on the map it goes: an old tablet
/// takes long to put forty people into another order.
fn standing<'a>(props: &MapProps<'a>) -> Vec<Standing<'a>> {
    let Drawing {
        round, tall, seats, ..
    } = props.drawing;
    let all = props.ties.iter().zip(&props.drawing.numbers);
    all.filter_map(|(tie, number)| {
        let (ring, seat) = (tie.ring as usize, seats.of(tie.id)?);
        Some(Standing {
            tie,
            round: *round.places[ring].get(seat)?,
            tall: *tall.places[ring].get(seat)?,
            number: *number,
        })
    })
    .collect()
}

/// A ring with those who stand in it, for who hears the map.
fn group(ui: &UiContext, props: &MapProps, ring: Ring) -> Html {
    let those: Vec<_> = members(props.ties, ring).map(node::name_of).collect();
    if those.is_empty() {
        return html! {};
    }
    html! { <g role="group" aria-label={ui.say(ring_message(ring))} aria-owns={those.join(" ")} /> }
}

/// The line to the middle, once somebody has said how the tie is.
fn bond(one: &Standing) -> Html {
    let Standing {
        tie, round, tall, ..
    } = one;
    tie.strength.map_or_else(Html::default, |strength| {
        let from = (strength, *round, *tall);
        drawn_as(u64::from(tie.id.0), from, |_, (strength, round, tall)| {
            bond_drawn(*strength, *round, *tall)
        })
    })
}

fn bond_drawn(strength: Strength, round: Spot, tall: Spot) -> Html {
    let kind = match strength {
        Strength::Thin => "thin",
        Strength::Strong => "strong",
    };
    let line = |shape: &'static str, transform: Option<String>, from: Spot, to: Spot| {
        let [x1, y1, x2, y2] = [from.x, from.y, to.x, to.y].map(|number| format!("{number:.1}"));
        html! { <line class={shape} {transform} {x1} {y1} {x2} {y2} /> }
    };
    let wide = Some(as_wide_as_the_round_one());
    html! {
        <g class="people-map__bond" data-strength={kind}>
            { line("people-map__round", None, Round::MIDDLE, round) }
            { line("people-map__tall", wide, Tall::SELF, tall) }
        </g>
    }
}

/// A place for the first in a ring, where there is nobody. A touch on it is a touch on the ring.
fn first_place(props: &MapProps, ring: Ring) -> Html {
    let (round, tall) = (&props.drawing.round, &props.drawing.tall);
    let places = (
        &round.places[ring as usize][..],
        &tall.places[ring as usize][..],
    );
    let ([one, ..], [other, ..], None) = (places.0, places.1, members(props.ties, ring).next())
    else {
        return html! {};
    };
    let signs = html! {
        <>
            <circle class="people-map__free" r="70" />
            <path class="people-map__free" d="M-22 0H22M0-22V22" />
        </>
    };
    stand(round.pitch, *one, *other, signs)
}

/// Something on the map, with its place in either shape.
fn stand(pitch: f64, round: Spot, tall: Spot, what: Html) -> Html {
    let scale = pitch / (2.0 * REACH);
    html! {
        <g
            class="people-map__at-tall"
            transform={on_the_tall_one(tall)}
        >
            <g
                class="people-map__at-round"
                transform={format!("translate({:.1} {:.1}) scale({scale:.3})", round.x, round.y)}
            >
                { what }
            </g>
        </g>
    }
}

fn on_the_tall_one(Spot { x, y }: Spot) -> String {
    format!("{} translate({x:.1} {y:.1})", as_wide_as_the_round_one())
}

/// The person whose plan it is: by their name where it can be read, and else it is just them.
fn middle(ui: &UiContext, props: &MapProps) -> Html {
    let scale = Round::SELF / (REACH * 1.12);
    let (text, signs) = (props.drawing.lettering.text, node::Signs::None);
    let called = props.called.and_then(|name| {
        let set = node::set_for(name.as_str(), text, signs)?;
        let number = Number::of(0, Some(set.size), scale * 2.0 * REACH);
        number.is_none().then_some(set)
    });
    let set = called.or_else(|| node::set_for(&ui.say("called-me"), text, signs));
    html! {
        <g class="people-map__at-tall" transform={on_the_tall_one(Tall::SELF)}>
            <g class="people-map__at-round" transform={format!("translate(500 500) scale({scale:.3})")}>
                <circle class="people-map__self" r="94" />
                if let Some(set) = set {
                    { node::name(&set, signs) }
                }
            </g>
        </g>
    }
}

#[cfg(test)]
mod tests {
    use super::super::lines::Set;
    use super::*;
    use crate::plan::map::Extent;

    fn lettering() -> Rc<Lettering> {
        let room = || Extent {
            wide: 130.0,
            high: 34.0,
        };
        Rc::new(Lettering {
            text: 46.0,
            label: 30.0,
            rooms: [room(), room()],
            names: Ring::ALL.map(|_| Set {
                size: 36.0,
                lines: vec!["Important".to_owned()],
                wide: vec![None],
            }),
            line: 70.0,
            lines: 120.0,
        })
    }

    /// So many who are closest, and then so many who are important.
    fn people(closest: u32, important: u32) -> Vec<Tie> {
        let ring = |id| {
            if id < closest {
                Ring::Closest
            } else {
                Ring::Important
            }
        };
        let all = 0..closest + important;
        all.map(|id| Tie {
            id: TieId(id),
            name: Wording::parse("Mum").unwrap(),
            picture: None,
            ring: ring(id),
            strength: None,
            visit: 0,
            closer: false,
            must_stay: false,
        })
        .collect()
    }

    fn drawn(ties: &[Tie], before: &Seats) -> Drawing {
        Drawing::of(ties, before, &lettering()).unwrap()
    }

    #[test]
    fn who_stays_keeps_their_place_while_nobody_would_be_larger_without_the_gap() {
        let all = people(3, 30);
        let before = drawn(&all, &Seats::default());

        let after = drawn(&all[1..], &before.seats);

        assert_eq!(after.round.pitch.to_bits(), before.round.pitch.to_bits());
        assert_eq!(after.seats.of(TieId(1)), Some(1));
        assert_eq!(after.seats.of(TieId(2)), Some(2));
    }

    #[test]
    fn gaps_close_when_everybody_becomes_larger_by_it() {
        let all = people(0, 40);
        let before = drawn(&all, &Seats::default());

        let after = drawn(&all[20..], &before.seats);

        assert!(after.round.pitch > before.round.pitch);
        assert!(!after.seats.have_gaps());
        let alone = drawn(&all[20..], &Seats::default());
        assert_eq!(after.round.pitch.to_bits(), alone.round.pitch.to_bits());
    }

    #[test]
    fn gaps_close_when_there_is_no_room_for_them() {
        let (moved, most) = (20, 137);
        let mut ties = people(0, most);
        let full = drawn(&ties, &Seats::default());
        let with_gaps = Drawing::of(&people(moved, most), &Seats::default(), &lettering());
        assert!(with_gaps.is_none());

        for tie in &mut ties[..moved as usize] {
            tie.ring = Ring::Closest;
        }

        assert!(!drawn(&ties, &full.seats).seats.have_gaps());
    }

    #[test]
    fn there_is_no_drawing_of_more_people_than_have_room() {
        let drawing = Drawing::of(&people(0, 400), &Seats::default(), &lettering());
        assert!(drawing.is_none());
    }
}
