//! The people of an outline as HTML: the map as a drawing, and beside it the list that says the same in words.

use super::each;
use super::escape::escape;
use super::html::{bdi, list, paragraphs};
use super::outline::{People, PeopleMap, Person, Ring};
use super::pictures::picture;
use crate::guide;

/// From so many millimetres on, the list stands under the map and not beside it.
const LARGE: u32 = 70;

pub fn people(people: &People) -> String {
    let mapped = people.map.is_some();
    let rings = list("rings", &people.rings, |one| ring(one, mapped));
    match &people.map {
        Some(map) => format!("<div class=\"mapped\">\n{}{rings}</div>\n", drawn(map)),
        None => rings,
    }
}

fn ring(ring: &Ring, mapped: bool) -> String {
    let people = list("people", &ring.people, |one| {
        let number = if mapped {
            format!(
                "<span class=\"number {}\">{}</span>\u{a0}",
                ring.mark.name(),
                one.number
            )
        } else {
            String::new()
        };
        person(one, &number)
    });
    format!("<p class=\"beside\">{}</p>\n{people}", escape(&ring.name))
}

fn person(person: &Person, number: &str) -> String {
    let wishes = paragraphs("note", &person.wishes);
    let name = format!("<p class=\"name\">{number}{}</p>\n", bdi(&person.name));
    match &person.picture {
        Some(shown) => {
            let picture = picture(shown);
            format!("<div class=\"pictured\">\n{picture}\n<div>\n{name}{wishes}</div>\n</div>\n")
        }
        None => name + &wishes,
    }
}

/// The drawing is as large as the people on it need.
fn drawn(map: &PeopleMap) -> String {
    let PeopleMap {
        wide,
        rings,
        letters,
        ..
    } = map;
    let large = if *wide > LARGE { " large" } else { "" };
    let (name, says) = (escape(&map.name), escape(&map.says));
    let me = guide::Picture::path_of("user");
    let spots = each(&map.spots, |spot| {
        let (class, shape, number) = (spot.mark.name(), &spot.shape, spot.number);
        let (x, y) = (spot.x, spot.y);
        format!(
            "<path class=\"{class}\" d=\"{shape}\"/><text x=\"{x}\" y=\"{y}\" font-size=\"{letters}\">{number}</text>\n"
        )
    });
    format!(
        r#"<svg class="map{large}" viewBox="0 0 1000 1000" width="{wide}mm" height="{wide}mm" role="img">
<title>{name}</title>
<desc>{says}</desc>
<path class="ring" d="{rings}"/>
<path class="me" transform="translate(440 440) scale(5)" d="{me}"/>
{spots}</svg>
"#
    )
}
