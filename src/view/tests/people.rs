//! The people as a map: everybody is there for the eye, for a finger, and for who listens.

use super::visit::{self as visits, element, listed};
use super::*;
use crate::plan::{Drawing, OwnPicture, Ring, Strength, TieDraft, Wording};
use crate::session::TextSize;

/// Forty people: in every ring, with long names and in other alphabets, and every sign there is.
fn forty() -> Model {
    let mut model = at(visit(), Screen::People);
    let names = [
        "Mum",
        "my sister Pauline",
        "Big Col from the depot",
        "ناس من الشارع",
        "王阿姨",
        "Nanna",
        "the woman from the flat above who feeds the cats",
        "Dr Okonkwo-Featherstonehaugh",
    ];
    for number in 0..40 {
        let name = Wording::parse(names[number % names.len()]).unwrap();
        let ring = [0, 1, 2, 1, 3, 2, 4, 1, 2, 0][number % 10];
        let draft = TieDraft {
            picture: (number == 7).then(drawn),
            strength: [None, Some(Strength::Thin), None, Some(Strength::Strong)][number % 4],
            closer: number % 5 == 4,
            must_stay: number % 6 == 0,
            ..TieDraft::new(name, Ring::ALL[ring])
        };
        asked(
            &mut model,
            [Intention::Writing(intention::Writing::Change(
                Change::AddTie(draft),
            ))],
        );
    }
    kept(&mut model);
    model
}

pub(super) fn shown() -> Vec<(&'static str, Model)> {
    vec![
        ("people-list", listed(at(full_visit(), Screen::People))),
        ("people-list-empty", listed(at(visit(), Screen::People))),
        ("people-many", forty()),
        ("people-many-list", listed(forty())),
        ("people-largest", largest()),
        ("people-list-mixed", listed(visits::mixed(Screen::People))),
    ]
}

fn largest() -> Model {
    let mut model = at(full_visit(), Screen::People);
    asked(
        &mut model,
        [Intention::Settings(intention::Settings::TextSize(
            TextSize::Largest,
        ))],
    );
    model
}

/// A face.
fn drawn() -> OwnPicture {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "every point lies on the square"
    )]
    let round = (0..=24).map(|step| {
        let angle = f64::from(step) / 24.0 * std::f64::consts::TAU;
        let place = |part: f64| (500.0 + 380.0 * part).round() as u16;
        (place(angle.cos()), place(angle.sin()))
    });
    let eyes = [vec![(370, 420)], vec![(630, 420)]];
    let mouth = vec![(340, 640), (500, 720), (660, 640)];
    let strokes = [vec![round.collect()], eyes.to_vec(), vec![mouth]].concat();
    OwnPicture::Drawing(Drawing::parse(strokes).unwrap())
}

#[test]
fn everybody_on_the_map_is_a_button_with_their_whole_name_in_the_group_of_their_ring() {
    let html = page(&at(full_visit(), Screen::People));
    for (ring, name, about) in [
        (
            "Used to be close",
            "my brother Per",
            "Used to be close. I would like us to be closer<",
        ),
        (
            "Paid to support me",
            "Bo",
            "Paid to support me. They must stay in my life, whatever changes<",
        ),
    ] {
        let person = tag(&html, &format!("aria-label=\"{name}\""));
        for there in ["role=\"button\"", "tabindex=\"0\""] {
            assert!(person.contains(there), "{there}: {person}");
        }
        let id = element(person, " id=\"", "\" ").trim_start_matches(" id=\"");
        let described = element(&html, &format!("<desc id=\"{id}-about\">"), "/desc>");
        assert!(described.contains(about), "{about}: {described}");
        let ring = tag(&html, &format!("aria-label=\"{ring}\" aria-owns"));
        assert!(ring.contains(id), "{id}: {ring}");
    }
}

#[test]
fn a_name_without_room_is_a_number_and_stands_whole_beside_the_map_with_it() {
    let html = page(&forty());
    let long = "the woman from the flat above who feeds the cats";
    let person = tag(&html, &format!("aria-label=\"7 {long}\""));
    assert!(
        person.contains("data-number=\"tall upright aside\""),
        "{person}"
    );
    let beside = element(&html, "people__names", "</ul>");
    let entry = format!("<b class=\"people__number\">7</b><span dir=\"auto\">{long}</span>");
    assert_eq!(count(beside, &entry), 1, "{beside}");
    assert_eq!(count(beside, "<li"), 40, "forty are too many for names");
    // A phone has room for a short one.
    assert_eq!(
        count(beside, "<li data-number=\"upright aside\""),
        30,
        "{beside}"
    );

    let few = page(&at(full_visit(), Screen::People));
    assert!(
        !few.contains("data-number"),
        "a few people are called by their names"
    );
}

#[test]
fn all_forty_are_on_the_map_and_in_the_list() {
    assert_eq!(count(&page(&forty()), "class=\"people-map__person\""), 40);
    assert_eq!(count(&page(&listed(forty())), "class=\"people__tie\""), 40);
}

#[test]
fn a_tie_is_a_line_to_the_middle_once_somebody_has_said_how_it_is_and_is_said_in_words() {
    let html = page(&at(full_visit(), Screen::People));
    assert!(!html.contains("people-map__bond") && !html.contains("very close"));

    let many = page(&forty());
    for (kind, words) in [("thin", "Not very close"), ("strong", "Very close")] {
        let line = format!("<g data-strength=\"{kind}\" class=\"people-map__bond\"");
        assert_eq!(count(&many, &line), 10, "{kind}");
        assert!(many.contains(words));
    }
    let list = page(&listed(forty()));
    assert_eq!(count(&list, "not close"), 10);
    assert_eq!(count(&list, "very close"), 10);
}

#[test]
fn the_signs_on_the_map_are_explained_and_no_others() {
    let html = page(&at(full_visit(), Screen::People));
    let legend = element(&html, "people__legend", "</ul>");
    assert!(legend.contains("I would like us to be closer") && legend.contains("must stay"));
    assert!(!legend.contains("tie"));
    let empty = page(&at(visit(), Screen::People));
    assert!(!element(&empty, "people__legend", "</ul>").contains("closer"));
}

#[test]
fn a_picture_of_somebody_stands_on_the_map_in_the_list_and_on_their_own_page() {
    for html in [page(&forty()), page(&listed(forty()))] {
        assert_eq!(count(&html, "face__strokes"), 1);
    }
}

#[test]
fn a_map_with_nobody_on_it_asks_for_one_person_and_has_every_ring() {
    let html = page(&at(visit(), Screen::People));
    assert!(html.contains("Start with one person."));
    for number in 0..5 {
        assert_eq!(
            count(&html, &format!("data-ring=\"{number}\"")),
            2,
            "round and tall"
        );
    }
    assert!(!html.contains("Who would you like to be closer to?"));
    assert!(
        page(&at(full_visit(), Screen::People)).contains("Who would you like to be closer to?")
    );
}

#[test]
fn more_people_than_a_map_can_show_are_a_list() {
    let mut model = forty();
    for number in 0..200 {
        let name = Wording::parse(&format!("number {number}")).unwrap();
        let draft = TieDraft::new(name, Ring::Important);
        asked(
            &mut model,
            [Intention::Writing(intention::Writing::Change(
                Change::AddTie(draft),
            ))],
        );
    }
    let html = page(&model);
    assert!(html.contains("The list has everyone.") && !html.contains("people-map"));
    assert_eq!(
        count(&html, "class=\"people__tie\""),
        128,
        "a hundred of a ring"
    );
    assert!(html.contains("Show more. There are 112 more."));
}

/// The whole tag that this stands in.
fn tag<'a>(html: &'a str, within: &str) -> &'a str {
    let at = html.find(within).unwrap_or_else(|| panic!("no {within}"));
    let start = html[..at].rfind('<').unwrap();
    let end = html[at..].find('>').unwrap();
    &html[start..at + end]
}
