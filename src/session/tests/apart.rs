//! Pictures lie in records of their own: each is written once, goes with the first write that no longer names it, and takes
//! nothing with it when it is broken.

use base64ct::{Base64, Encoding};

use super::*;
use crate::plan::{Drawing, OwnPicture, Photo};

/// A photo that shows this, as large as that makes it.
fn photo(shows: &[u8]) -> OwnPicture {
    let head = b"\xff\xd8\xff\xe0\x00\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\
        \xff\xc0\x00\x0b\x08\x00\x06\x00\x08\x01\x01\x11\x00\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00";
    let jpeg = [head, shows, b"\xff\xd9"].concat();
    OwnPicture::Photo(Photo::of_jpeg(&Base64::encode_string(&jpeg)).unwrap())
}

fn drawing() -> OwnPicture {
    OwnPicture::Drawing(Drawing::parse(vec![vec![(1, 1), (90, 90)]]).unwrap())
}

fn make(picture: OwnPicture) -> Change {
    Change::MakeCard {
        word: words("ours"),
        picture: Some(picture),
        tray: Tray::TalkAboutNow,
    }
}

impl Tablet {
    /// The keys of all pictures that lie here.
    fn pictures(&self) -> Vec<&str> {
        let keys = self.records.iter().map(|(key, _)| key.as_str());
        keys.filter(|key| key.starts_with("picture/")).collect()
    }

    /// The keys and the bytes of what was written since so many effects.
    fn written_since(&self, before: usize) -> Vec<(&str, usize)> {
        let saves = self.asked[before..].iter().filter_map(|effect| {
            if let Effect::Keeping(effect::Keeping::Save { records, .. }) = effect {
                Some(records)
            } else {
                None
            }
        });
        saves
            .flatten()
            .map(|(key, text)| (key.as_str(), text.len()))
            .collect()
    }

    fn opens_with(&mut self, plan: &str) {
        if self.model.sitting().is_none() {
            self.does(intention::Desk::OpenPlan(id(plan)));
        }
    }
}

#[test]
fn forty_letters_beside_twenty_photos_write_less_than_a_megabyte() {
    let mut tablet = started();
    for number in 0..20 {
        tablet.changes(make(photo(&[vec![number; 118_000], vec![1]].concat())));
    }
    let before = tablet.asked.len();
    let field = Field::about(&About::Gift);
    for letters in 1..=40 {
        tablet.does(intention::Writing::Type {
            field: field.clone(),
            text: "x".repeat(letters),
        });
    }
    let written = tablet.written_since(before);
    let writes = written.iter().filter(|(key, _)| key.starts_with("plan/"));
    let bytes: usize = written.iter().map(|(_, bytes)| bytes).sum();
    assert_eq!(writes.count(), 40, "each letter was written by itself");
    assert!(bytes < 1_000_000, "{bytes} bytes");
    assert_eq!(tablet.pictures().len(), 20);
    assert_eq!(&tablet.kept().unwrap().plan, tablet.plan());
}

#[test]
fn a_picture_is_written_once_and_goes_with_the_first_write_that_no_longer_names_it() {
    let mut tablet = started();
    tablet.changes(make(photo(b"a boat")));
    let boat = tablet.pictures()[0].to_owned();
    assert_eq!(tablet.pictures().len(), 1);

    let before = tablet.asked.len();
    tablet.changes(Change::Call(Some(words("Ray"))));
    let written = tablet.written_since(before);
    assert!(written.iter().all(|(key, _)| *key != boat), "{written:?}");

    let card = tablet.plan().own_cards()[0].id.clone();
    tablet.changes(Change::PictureCard {
        card,
        picture: None,
    });
    assert!(tablet.pictures().is_empty());
    tablet.does(intention::Writing::Undo);
    assert_eq!(tablet.pictures(), [&boat], "undone, it is there again");
    assert_eq!(&tablet.kept().unwrap().plan, tablet.plan());
}

#[test]
fn the_same_picture_twice_lies_here_once_and_under_another_name_in_another_plan() {
    let mut tablet = started();
    tablet.changes(make(photo(b"a boat")));
    tablet.changes(make(photo(b"a boat")));
    let (first, count) = (tablet.pictures()[0].to_owned(), tablet.pictures().len());
    tablet.does(intention::Goodbye::KeepHere);
    tablet.does(intention::Desk::StartConversation);
    tablet.changes(make(photo(b"a boat")));

    let name = |key: &str| key.rsplit('/').next().unwrap().to_owned();
    let names: Vec<_> = tablet.pictures().into_iter().map(name).collect();
    assert_eq!((count, names.len()), (1, 2));
    assert!(names.contains(&name(&first)));
    assert_ne!(
        names[0], names[1],
        "nobody can test for a picture they know"
    );
}

#[test]
fn another_key_brings_other_names_and_nothing_of_the_old_ones_stays() {
    let mut tablet = started();
    tablet.changes(make(photo(b"a boat")));
    tablet.changes(make(drawing()));
    let before: Vec<_> = tablet.records.clone();
    tablet.does(intention::Keeping::WithWord(
        SecretWord::parse("four green boats").unwrap(),
    ));
    let now: Vec<_> = tablet.pictures();
    assert_eq!(now.len(), 2);
    for (key, text) in before {
        assert!(!now.contains(&key.as_str()), "{key}");
        assert!(tablet.records.iter().all(|(_, other)| *other != text));
    }
}

#[test]
fn a_picture_that_is_broken_or_gone_is_told_and_everything_else_opens() {
    for broken in [true, false] {
        let mut tablet = started();
        tablet.changes(make(photo(b"a boat")));
        tablet.changes(make(drawing()));
        tablet.changes(Change::Call(Some(words("Ray"))));
        let boat = tablet.pictures()[0].to_owned();
        let text = tablet
            .record(&boat)
            .unwrap()
            .replace("sealed\":\"", "sealed\":\"AAAA");
        tablet.records.retain(|(key, _)| *key != boat);
        if broken {
            tablet.records.push((boat, text));
        }
        let mut tablet = tablet.reopened("2026-11-24");
        assert!(tablet.model.sitting().is_none(), "not by itself");
        tablet.opens_with("new-1");
        assert_eq!(tablet.model.notice(), Some(&Notice::NotAsKept));
        assert_eq!(tablet.plan().called(), Some(&words("Ray")));
        let [first, second] = tablet.plan().own_cards() else {
            panic!("two cards")
        };
        assert_eq!((&first.picture, &second.picture), (&None, &Some(drawing())));
    }
}

#[test]
fn a_picture_that_a_later_release_wrote_is_left_alone_with_its_plan() {
    let mut tablet = started();
    tablet.changes(make(photo(b"a boat")));
    let boat = tablet.pictures()[0].to_owned();
    let later = tablet
        .record(&boat)
        .unwrap()
        .replace("\"version\":1", "\"version\":2");
    tablet.keep(boat, later);
    let before = tablet.records.clone();
    let mut tablet = tablet.reopened("2026-11-24");
    tablet.opens_with("new-1");
    assert!(tablet.model.sitting().is_none());
    assert_eq!(tablet.records, before);
}

#[test]
fn a_write_that_failed_and_was_done_all_the_same_costs_no_picture() {
    let mut tablet = started();
    tablet.changes(make(photo(b"a boat")));
    tablet.answers = false;
    let card = tablet.plan().own_cards()[0].id.clone();
    tablet.changes(Change::PictureCard {
        card,
        picture: Some(drawing()),
    });
    tablet.hears(event::Frame::PauseOver);
    assert_eq!(tablet.pictures().len(), 1, "it was done");
    let full = || event::Keeping::SaveFinished {
        plan: id("new-1"),
        result: Err(StorageError::Full),
    };
    tablet.hears(full());
    tablet.answers = true;
    tablet.does(intention::Writing::Undo);
    tablet.hears(event::Frame::PauseOver);
    assert!(tablet.model.sitting().unwrap().saving().is_kept());
    assert_eq!(&tablet.kept().unwrap().plan, tablet.plan());
    assert_eq!(tablet.pictures().len(), 1);
}

#[test]
fn whatever_takes_a_plan_off_the_tablet_takes_its_pictures_along() {
    let ways: [fn(&mut Tablet); 3] = [
        |tablet| tablet.does(intention::Goodbye::ClearWithoutACopy),
        |tablet| tablet.does(intention::Goodbye::ClearEverything),
        |tablet| tablet.does(intention::Keeping::As(Keeping::Memory)),
    ];
    for way in ways {
        let mut tablet = started();
        tablet.changes(make(photo(b"a boat")));
        assert_eq!(tablet.records.len(), 4);
        way(&mut tablet);
        assert!(tablet.records.is_empty(), "{:?}", tablet.records);
    }
}

#[test]
fn what_may_be_gone_in_spite_of_what_the_device_says_is_written_again_with_its_pictures() {
    let mut tablet = started();
    tablet.changes(make(photo(b"a boat")));
    tablet.answers = false;
    tablet.does(intention::Goodbye::ClearWithoutACopy);
    assert!(tablet.records.is_empty());
    tablet.answers = true;
    tablet.hears(event::Keeping::PlanErased {
        plan: id("new-1"),
        result: Err(StorageError::Full),
    });
    assert_eq!(&tablet.kept().unwrap().plan, tablet.plan());
}

#[test]
fn what_was_cleared_somewhere_else_is_written_again_with_its_pictures() {
    let mut tablet = started();
    tablet.changes(make(photo(b"a boat")));
    tablet.records.retain(|(key, _)| key.starts_with("desk/"));
    tablet.own_key = None;
    tablet.changes(Change::Call(Some(words("Ray"))));
    assert_eq!(&tablet.kept().unwrap().plan, tablet.plan());
}

#[test]
fn what_is_kept_after_all_is_written_with_its_pictures() {
    let mut tablet = started();
    tablet.changes(make(photo(b"a boat")));
    tablet.does(intention::Keeping::As(Keeping::Memory));
    assert!(tablet.records.is_empty());
    tablet.does(intention::Keeping::As(Keeping::Tablet));
    assert_eq!(&tablet.kept().unwrap().plan, tablet.plan());
}

#[test]
fn what_was_kept_only_for_its_visit_leaves_no_picture_behind() {
    let mut tablet = started();
    tablet.does(intention::Keeping::As(Keeping::Visit));
    tablet.changes(make(photo(b"a boat")));
    assert_eq!(tablet.pictures().len(), 1);
    let tablet = tablet.reopened("2026-11-25");
    assert!(tablet.records.is_empty());
}

#[test]
fn no_picture_stays_open_behind_a_screen_that_is_hidden() {
    let mut tablet = started();
    tablet.changes(make(photo(b"a boat")));
    let weak = {
        let Some(OwnPicture::Photo(photo)) = tablet.plan().own_cards()[0].picture.clone() else {
            panic!("a photo")
        };
        photo.watched()
    };
    tablet.asked.clear();
    tablet.does(intention::Frame::Hide);
    tablet.asked.clear();
    assert!(weak.upgrade().is_none(), "nobody holds it any more");
    tablet.does(intention::Frame::Uncover);
    assert_eq!(tablet.plan().own_cards()[0].picture, Some(photo(b"a boat")));
}

/// The words of a plan that only names its pictures hold none of them.
#[test]
fn nothing_of_a_picture_stands_beside_its_record() {
    let mut tablet = started();
    tablet.changes(make(photo(&vec![7; 30_000])));
    let rest = tablet
        .records
        .iter()
        .filter(|(key, _)| !key.starts_with("picture/"));
    let bytes: usize = rest.map(|(_, text)| text.len()).sum();
    assert!(bytes < 4_000, "{bytes} bytes");
}
