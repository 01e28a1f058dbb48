//! Pictures of one's own: making one, and where it is shown instead of the star.

use base64ct::{Base64, Encoding};

use super::visit::{element, typing};
use super::*;
use crate::plan::{CardId, Drawing, OwnPicture, Photo, Ring, TieDraft, Wording};
use crate::session::Field;

/// A house with a door, as somebody might draw it.
const HOUSE: &[&[(u16, u16)]] = &[
    &[(200, 800), (198, 420), (205, 400)],
    &[(200, 410), (500, 160), (810, 400)],
    &[(800, 400), (806, 600), (800, 805), (500, 810), (190, 800)],
    &[(440, 800), (445, 600), (560, 596), (565, 800)],
    &[(640, 560), (640, 480), (720, 480), (722, 560), (640, 562)],
    &[(720, 220), (720, 130), (760, 130), (762, 260)],
    &[(300, 520), (310, 515)],
];

pub(super) fn shown() -> Vec<(&'static str, Model)> {
    let own = || Screen::Talk(CardId::parse("own-1").unwrap());
    let drawing = |of: &str| drawn(at(full_visit(), Screen::Mat), of, HOUSE);
    let mut list = with(sailing());
    asked(
        &mut list,
        [
            Intention::Frame(intention::Frame::Go(Screen::Mat)),
            Intention::Cards(intention::Cards::ShowAsList(true)),
        ],
    );
    let mut dealt = with(sailing());
    asked(
        &mut dealt,
        [
            Intention::Frame(intention::Frame::Go(Screen::Mat)),
            Intention::Cards(intention::Cards::Sort(Tray::AnotherDay)),
        ],
    );
    let mut photo = drawing("own-card");
    comes(&mut photo, "own-card");
    let mut broken = drawing("own-card");
    let (plan, of) = (
        PlanId::parse("made-up-1").unwrap(),
        Field::named("own-card"),
    );
    let result = Err(crate::device::PhotoError::NotAPicture);
    drop(broken.update(Msg::Pictures(event::Pictures::PhotoTaken {
        plan,
        of,
        result,
    })));
    vec![
        ("mat-own-drawing", drawing("own-card")),
        ("mat-own-photo", photo),
        ("mat-own-no-photo", broken),
        ("mat-pictures", dealt),
        ("mat-list-pictures", list),
        ("read-drawing", reads_boats(house())),
        ("talk-drawing", at(with(house()), own())),
        ("talk-photo", at(with(sailing()), own())),
        (
            "talk-picture",
            at(drawn(with(house()), "card-own-1", HOUSE), own()),
        ),
    ]
}

fn house() -> OwnPicture {
    OwnPicture::Drawing(drawing(HOUSE))
}

fn drawing(strokes: &[&[(u16, u16)]]) -> Drawing {
    Drawing::parse(strokes.iter().map(|stroke| stroke.to_vec()).collect()).unwrap()
}

/// Somebody is drawing this for it.
fn drawn(mut model: Model, of: &str, strokes: &[&[(u16, u16)]]) -> Model {
    let (of, drawing) = (Field::named(of), Some(drawing(strokes)));
    let draw = intention::Pictures::Draw { of, drawing };
    asked(&mut model, [Intention::Pictures(draw)]);
    kept(&mut model);
    model
}

fn sailing() -> OwnPicture {
    OwnPicture::Photo(Photo::of_jpeg(&jpeg()).unwrap())
}

fn jpeg() -> String {
    Base64::encode_string(include_bytes!("../../../tests/pictures/sideways.jpg"))
}

/// A full visit, with this picture on the card that the two made.
fn with(picture: OwnPicture) -> Model {
    let mut model = full_visit();
    let card = CardId::parse("own-1").unwrap();
    let picture = Some(picture);
    asked(
        &mut model,
        [Intention::Writing(intention::Writing::Change(
            Change::PictureCard { card, picture },
        ))],
    );
    kept(&mut model);
    model
}

/// What was said about that card is read back.
fn reads_boats(picture: OwnPicture) -> Model {
    let mut model = at(with(picture), Screen::Read);
    let steps = (0..20).find(|_| {
        let found = page(&model).contains("12 boats");
        if !found {
            asked(&mut model, [Intention::Reading(intention::Reading::On)]);
        }
        found
    });
    assert!(steps.is_some(), "it is never read back");
    model
}

fn comes(model: &mut Model, of: &str) {
    let (plan, of) = (PlanId::parse("made-up-1").unwrap(), Field::named(of));
    let result = Ok(jpeg());
    drop(model.update(Msg::Pictures(event::Pictures::PhotoTaken {
        plan,
        of,
        result,
    })));
}

fn making(typed: &[(&str, &str)]) -> String {
    page(&at(typing(visit(), typed), Screen::Mat))
}

fn making_drawn(strokes: &[&[(u16, u16)]], typed: &[(&str, &str)]) -> String {
    let model = drawn(typing(visit(), typed), "own-card", strokes);
    page(&at(model, Screen::Mat))
}

#[test]
fn a_card_of_ones_own_begins_with_a_word_a_drawing_or_a_photo() {
    let html = making(&[("own-card", "boats")]);
    for way in [
        "A word or two for it",
        "Draw it",
        "Take a photo",
        "Choose a picture",
    ] {
        assert!(html.contains(way), "{way}");
    }
    assert!(html.contains("but not where it was taken") && html.contains("Ask before"));
    assert!(
        !html.contains("data-drawing"),
        "nothing is drawn before somebody wants to"
    );
}

#[test]
fn a_drawing_that_was_broken_off_lies_open_with_all_its_strokes() {
    let html = making_drawn(HOUSE, &[]);
    let surface = html.split("data-drawing=\"own-card\"").nth(1).unwrap();
    assert_eq!(count(surface.split("</svg>").next().unwrap(), "<path"), 7);
    assert!(
        html.contains("A place to draw with a finger. 7 lines are drawn."),
        "{html}"
    );
    assert!(html.contains("Undo the last line") && html.contains("Start again"));
}

#[test]
fn a_drawing_says_that_it_is_not_the_only_way() {
    let html = making_drawn(&[&[(1, 1)]], &[]);
    assert!(html.contains("Or use a word or a photo."));
    assert!(html.contains("One line is drawn."));
}

#[test]
fn a_picture_without_a_word_says_what_it_will_be_called() {
    let html = making_drawn(HOUSE, &[]);
    assert!(
        html.contains("If you add no word, we will call it \"our drawing\"."),
        "{html}"
    );
    let named = making_drawn(HOUSE, &[("own-card", "home")]);
    assert!(!named.contains("If you add no word"));
    assert!(!making(&[("own-card", "home")]).contains("our drawing"));
}

#[test]
fn a_photo_is_shown_before_it_is_kept_and_can_be_left_out() {
    let mut model = at(visit(), Screen::Mat);
    comes(&mut model, "own-card");
    let html = page(&model);
    assert!(html.contains("src=\"data:image/jpeg;base64,/9j/"), "{html}");
    assert!(html.contains("alt=\"The photo\"") && html.contains("Take this photo out"));
    assert!(html.contains("we will call it \"our photo\""));
    assert!(
        !html.contains("RXhpZg"),
        "where it was taken is gone by then"
    );
}

#[test]
fn a_card_shows_its_picture_instead_of_the_star_with_its_word_beside_it() {
    let card = || Screen::Talk(CardId::parse("own-1").unwrap());
    let star = crate::guide::Picture::named("star").unwrap().path();
    assert!(page(&at(full_visit(), card())).contains(star));

    let drawn = page(&at(with(house()), card()));
    assert!(!drawn.contains(star));
    assert!(
        drawn.contains("role=\"img\" aria-label=\"boats\""),
        "{drawn}"
    );
    assert!(drawn.contains("d=\"M440 800Q445 600 502.5 598Q560 596 562.5 698L565 800\""));
    let photo = page(&at(with(sailing()), card()));
    assert!(
        !photo.contains(star) && photo.contains("alt=\"boats\""),
        "{photo}"
    );
}

#[test]
fn the_list_and_the_tray_show_the_picture_as_well() {
    let mut model = at(with(sailing()), Screen::Mat);
    let tray = page(&model);
    assert_eq!(count(&tray, "data:image/jpeg"), 1);
    assert_eq!(
        count(&tray, "alt=\"\""),
        1,
        "the word is read right after it"
    );
    asked(
        &mut model,
        [Intention::Cards(intention::Cards::ShowAsList(true))],
    );
    let list = page(&model);
    assert_eq!(count(&list, "alt=\"boats\""), 1);
    assert!(list.contains("Change the picture: boats"));
}

#[test]
fn only_a_card_of_ones_own_can_be_given_a_picture() {
    let talk = |id: &str| page(&at(full_visit(), Screen::Talk(CardId::parse(id).unwrap())));
    assert!(talk("own-1").contains("Give it a picture"));
    assert!(!talk("where-i-live").contains("Give it a picture"));
}

#[test]
fn a_picture_for_a_card_that_is_there_is_kept_by_a_press() {
    let of = "card-own-1";
    let card = Screen::Talk(CardId::parse("own-1").unwrap());
    let html = page(&at(drawn(full_visit(), of, HOUSE), card.clone()));
    assert!(html.contains("Save this picture") && !html.contains("No picture"));
    let same = page(&at(drawn(with(house()), of, HOUSE), card));
    assert!(!same.contains("Save this picture"), "it is kept already");
    assert!(same.contains("No picture"));
}

#[test]
fn a_photo_that_did_not_come_is_said_in_words() {
    let (_, model) = shown().swap_remove(2);
    let html = page(&model);
    assert!(html.contains("This tablet cannot open that picture."));
    assert!(
        html.contains("7 lines are drawn."),
        "the drawing is still there"
    );
}

#[test]
fn what_is_read_back_stands_under_the_picture_that_the_person_knows_it_by() {
    let boats = page(&reads_boats(house()));
    let about = element(&boats, "class=\"read__about\"", "</p>");
    let picture = element(about, "<span aria-hidden=\"true\">", "</svg>");
    assert!(picture.contains("d=\"M440 800Q445 600"), "{about}");
    assert_eq!(words(about).trim(), "boats");
}

#[test]
fn somebody_is_read_back_with_the_picture_that_the_person_has_for_them() {
    let mut model = at(visit(), Screen::People);
    let name = Wording::parse("Mum").unwrap();
    let mum = TieDraft {
        picture: Some(house()),
        ..TieDraft::new(name, Ring::Closest)
    };
    asked(
        &mut model,
        [
            Intention::Writing(intention::Writing::Change(Change::AddTie(mum))),
            Intention::Frame(intention::Frame::Go(Screen::Read)),
        ],
    );
    assert_eq!(count(&page(&model), "face__strokes"), 1);
}
