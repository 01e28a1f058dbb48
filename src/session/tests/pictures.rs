//! Pictures that the two make: what a finger drew, a photo, and what becomes of them when the tablet is
//! hidden, locked or put away.

use super::*;
use crate::device::PhotoError;
use crate::plan::{Drawing, OwnPicture, Photo};

/// The shortest photo there is, and the same with where it was taken.
const PHOTO: &str = "/9j/4AAQSkZJRgABAQAAAQABAAD/wAALCAAGAAgBAREA/9oACAEBAAA/ABI0/9k=";
const TELLING: &str =
    "/9j/4AAQSkZJRgABAQAAAQABAAD/4QAMRXhpZgAAR1BTIf/AAAsIAAYACAEBEQD/2gAIAQEAAD8AEjT/2Q==";

fn own_card() -> Field {
    Field::named("own-card")
}

impl Tablet {
    fn draws(&mut self, of: &Field, stroke: &[(u16, u16)]) {
        let plan = self.plan().id().clone();
        self.hears(event::Pictures::StrokeDrawn {
            plan,
            of: of.clone(),
            stroke: stroke.to_vec(),
        });
    }

    fn photo_comes(&mut self, of: &Field, result: Result<String, PhotoError>) {
        let (plan, of) = (self.plan().id().clone(), of.clone());
        self.hears(event::Pictures::PhotoTaken { plan, of, result });
    }

    fn makes_card(&mut self, word: &str) {
        let picture = self.drafts().picture(&own_card());
        let change = Change::MakeCard {
            word: words(word),
            picture,
            tray: Tray::TalkAboutNow,
        };
        let field = own_card();
        self.does(intention::Writing::Keep {
            fields: vec![field],
            change,
        });
    }

    fn drafts(&self) -> &Drafts {
        self.model.sitting().unwrap().drafts()
    }
}

fn drawing(strokes: &[&[(u16, u16)]]) -> OwnPicture {
    let strokes = strokes.iter().map(|stroke| stroke.to_vec()).collect();
    OwnPicture::Drawing(Drawing::parse(strokes).unwrap())
}

fn photo() -> OwnPicture {
    OwnPicture::Photo(Photo::parse(PHOTO).unwrap())
}

#[test]
fn strokes_become_a_drawing_and_the_drawing_a_card() {
    let mut tablet = started();
    tablet.draws(&own_card(), &[(1, 1), (90, 90)]);
    tablet.draws(&own_card(), &[(5, 5)]);
    assert_eq!(
        tablet.drafts().picture(&own_card()),
        Some(drawing(&[&[(1, 1), (90, 90)], &[(5, 5)]]))
    );
    tablet.makes_card("boats");

    let card = &tablet.plan().own_cards()[0];
    assert_eq!(
        card.picture,
        Some(drawing(&[&[(1, 1), (90, 90)], &[(5, 5)]]))
    );
    assert!(
        !tablet.drafts().hold_picture(&own_card()),
        "the next card begins empty"
    );
}

#[test]
fn a_drawing_that_is_broken_off_is_kept_and_lies_open_again() {
    let mut tablet = started();
    tablet.does(intention::Frame::Go(Screen::Mat));
    tablet.draws(&own_card(), &[(1, 1), (90, 90)]);
    assert_eq!(
        tablet.kept().unwrap().pictures,
        [("own-card".into(), drawing(&[&[(1, 1), (90, 90)]]))]
    );

    let tablet = tablet.reopened("2026-11-24");
    assert_eq!(
        tablet.drafts().picture(&own_card()),
        Some(drawing(&[&[(1, 1), (90, 90)]]))
    );
}

#[test]
fn a_photo_leaves_behind_where_it_was_taken() {
    let mut tablet = started();
    tablet.photo_comes(&own_card(), Ok(TELLING.to_owned()));
    assert_eq!(tablet.drafts().picture(&own_card()), Some(photo()));
    tablet.makes_card("boats");

    assert_eq!(tablet.plan().own_cards()[0].picture, Some(photo()));
    assert!(
        !tablet.everything_kept().contains("RXhpZg"),
        "Exif, in base64"
    );
}

#[test]
fn a_photo_that_cannot_be_read_is_said_and_nothing_is_lost() {
    for (result, why) in [
        (Err(PhotoError::TooLarge), PhotoError::TooLarge),
        (Err(PhotoError::NotAPicture), PhotoError::NotAPicture),
        (Ok("AAAA".to_owned()), PhotoError::NotAPicture),
    ] {
        let mut tablet = started();
        tablet.draws(&own_card(), &[(7, 7)]);
        tablet.photo_comes(&own_card(), result);
        assert_eq!(tablet.model.notice(), Some(&Notice::NoPhoto(why)));
        assert_eq!(
            tablet.drafts().picture(&own_card()),
            Some(drawing(&[&[(7, 7)]]))
        );
    }
}

#[test]
fn a_full_drawing_says_so_and_stays_as_it_is() {
    let mut tablet = started();
    let spot = |n: u16| (n * 7 % 1000, n % 10 * 100);
    let scribble: Vec<_> = (0..2000).map(spot).collect();
    while tablet.model.notice().is_none() {
        tablet.draws(&own_card(), &scribble);
    }
    assert_eq!(tablet.model.notice(), Some(&Notice::DrawingFull));
    assert_eq!(
        tablet
            .drafts()
            .drawing(&own_card())
            .unwrap()
            .strokes()
            .len(),
        3
    );
}

#[test]
fn what_a_finger_or_a_camera_brings_after_hiding_belongs_nowhere() {
    let mut tablet = started();
    let (plan, of) = (tablet.plan().id().clone(), own_card());
    tablet.does(intention::Frame::Hide);
    tablet.hears(event::Pictures::StrokeDrawn {
        plan: plan.clone(),
        of: of.clone(),
        stroke: vec![(1, 1)],
    });
    let result = Ok(PHOTO.to_owned());
    tablet.hears(event::Pictures::PhotoTaken { plan, of, result });
    tablet.does(intention::Frame::Uncover);
    assert_eq!(tablet.drafts().picture(&own_card()), None);
}

#[test]
fn a_photo_for_one_plan_never_comes_into_another() {
    let mut tablet = started();
    let (plan, of) = (tablet.plan().id().clone(), own_card());
    tablet.does(intention::Goodbye::KeepHere);
    tablet.does(intention::Desk::StartConversation);
    let result = Ok(PHOTO.to_owned());
    tablet.hears(event::Pictures::PhotoTaken { plan, of, result });
    assert_eq!(tablet.drafts().picture(&own_card()), None);
}

#[test]
fn a_picture_hides_with_everything_else_and_comes_back_with_it() {
    let mut tablet = started();
    tablet.draws(&own_card(), &[(123, 456)]);
    tablet.photo_comes(&own_card(), Ok(PHOTO.to_owned()));
    tablet.does(intention::Frame::Hide);
    for (_, text) in &tablet.records {
        assert!(!text.contains("123,456") && !text.contains(PHOTO), "{text}");
    }
    assert!(tablet.model.sitting().is_none());
    tablet.does(intention::Frame::Uncover);
    assert_eq!(tablet.drafts().picture(&own_card()), Some(photo()));
}

#[test]
fn a_picture_that_is_being_made_when_a_visit_ends_waits_for_the_next() {
    let mut tablet = started();
    tablet.makes_card("boats");
    tablet.draws(&own_card(), &[(123, 456)]);
    tablet.does(intention::Goodbye::KeepHere);
    let mut tablet = tablet.reopened("2026-12-01");
    tablet.does(intention::Desk::OpenPlan(id("new-1")));
    assert!(tablet.drafts().hold_picture(&own_card()));
}

#[test]
fn a_card_gets_another_picture_and_keeps_the_word_that_is_being_typed() {
    let mut tablet = started();
    tablet.makes_card("boats");
    let card = tablet.plan().own_cards()[0].id.clone();
    let of = Field::card(&card);
    tablet.does(intention::Writing::Type {
        field: of.clone(),
        text: "my bo".to_owned(),
    });
    tablet.draws(&of, &[(9, 9)]);
    let picture = tablet.drafts().picture(&of);
    let change = Change::PictureCard { card, picture };
    tablet.does(intention::Pictures::Keep {
        of: of.clone(),
        change,
    });

    assert_eq!(
        tablet.plan().own_cards()[0].picture,
        Some(drawing(&[&[(9, 9)]]))
    );
    assert_eq!(tablet.drafts().get(&of), "my bo");
    assert!(!tablet.drafts().hold_picture(&of));
    tablet.does(intention::Writing::Undo);
    assert_eq!(tablet.plan().own_cards()[0].picture, None);
}

#[test]
fn a_new_word_leaves_a_drawing_that_is_being_made_alone() {
    let mut tablet = started();
    tablet.makes_card("boats");
    let card = tablet.plan().own_cards()[0].id.clone();
    let field = Field::card(&card);
    tablet.draws(&field, &[(9, 9)]);
    let word = words("my boat");
    let change = Change::RenameCard { card, word };
    tablet.does(intention::Writing::Keep {
        fields: vec![field.clone()],
        change,
    });
    assert_eq!(tablet.drafts().picture(&field), Some(drawing(&[&[(9, 9)]])));
}
