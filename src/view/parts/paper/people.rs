//! The people on the paper: the map as a drawing, and beside it the list that says the same in words.

use yew::{Html, html};

use super::{list, notes, shown};
use crate::document::{People, PeopleMap, Person, Ring, Spot};
use crate::guide;

pub fn people(people: &People) -> Html {
    let mapped = people.map.is_some();
    let rings = list("paper__rings", &people.rings, |one| ring(one, mapped));
    match &people.map {
        Some(map) => html! { <div class="paper__mapped">{ drawn(map) }{ rings }</div> },
        None => rings,
    }
}

fn ring(ring: &Ring, mapped: bool) -> Html {
    html! {
        <>
            <p class="paper__beside">{ &ring.name }</p>
            <ul class="paper__people" role="list">
                for one in ring.people.iter() {
                    <li>{ person(ring, one, mapped) }</li>
                }
            </ul>
        </>
    }
}

fn person(ring: &Ring, person: &Person, mapped: bool) -> Html {
    let told = html! {
        <>
            <p class="paper__person" dir="auto">
                if mapped {
                    <span class="paper__number" data-mark={ring.mark.name()}>{ person.number }</span>
                    { " " }
                }
                { &person.name }
            </p>
            { notes(&person.wishes) }
        </>
    };
    match &person.picture {
        Some(picture) => html! {
            <div class="paper__pictured">{ shown(picture) }<div>{ told }</div></div>
        },
        None => told,
    }
}

fn drawn(map: &PeopleMap) -> Html {
    let letters = map.letters.to_string();
    let spot = |spot: &Spot| {
        html! {
            <>
                <path data-mark={spot.mark.name()} d={spot.shape.clone()} />
                <text x={spot.x.to_string()} y={spot.y.to_string()} font-size={letters.clone()}>
                    { spot.number }
                </text>
            </>
        }
    };
    html! {
        <svg
            class="paper__map" viewBox="0 0 1000 1000" width={format!("{}mm", map.wide)} role="img"
            aria-label={map.name.clone()}
        >
            <desc>{ &map.says }</desc>
            <path data-mark="ring" d={map.rings.clone()} />
            <path
                data-mark="me" transform="translate(440 440) scale(5)"
                d={guide::Picture::path_of("user")}
            />
            { for map.spots.iter().map(spot) }
        </svg>
    }
}
