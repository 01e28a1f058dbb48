//! A tablet that somebody else's program wrote, in Python, from `docs/safety.md` and `docs/plan-file.md` alone: with the keys,
//! the names and the bindings that stand there. It opens as if this app had written it.

use alongside::plan::{Day, OwnPicture, PlanId};
use alongside::session::Notice;
use alongside::vault::Key;

use crate::device::Disk;
use crate::page::Page;

fn disk() -> Disk {
    let records = serde_json::from_str(include_str!("../records/v2-tablet-by-hand.json")).unwrap();
    Disk {
        records,
        tablet_key: Some(Key::from_bytes([7; 32])),
        ..Disk::default()
    }
}

fn opened(disk: Disk) -> (Page, bool) {
    let plan = PlanId::parse("by-hand-2").unwrap();
    let mut page = Page::open(disk, Day::parse("2026-11-24").unwrap());
    let opens = page.opens(&plan, &[]);
    (page, opens)
}

#[test]
fn what_was_sealed_from_the_documents_alone_opens_with_its_picture_and_without_a_word() {
    let (page, opens) = opened(disk());
    assert!(opens);
    assert_eq!(page.model.notice(), None);
    let plan = page.model.sitting().unwrap().plan();
    assert_eq!(plan.called().unwrap().as_str(), "Ida");
    let card = &plan.own_cards()[0];
    assert_eq!(card.word.as_str(), "a roof");
    let drawing = card.picture.as_ref().and_then(OwnPicture::drawing).unwrap();
    assert_eq!(
        drawing.strokes(),
        [vec![(100, 900), (500, 100), (900, 900)]]
    );
}

/// The revision stands on the outside, for everybody to change.
#[test]
fn the_words_are_bound_to_their_revision() {
    let mut disk = disk();
    for text in disk.records.values_mut() {
        *text = text.replace("\"revision\":7,", "\"revision\":8,");
    }
    assert!(!opened(disk).1);
}

#[test]
fn a_picture_is_bound_to_its_name_and_the_label_to_the_pictures_there_are() {
    let (key, text) = disk()
        .records
        .into_iter()
        .find(|(key, _)| key.starts_with("picture/"))
        .unwrap();
    let mut renamed = disk();
    renamed.records.remove(&key);
    let (page, _) = opened(renamed.clone());
    assert_eq!(page.model.notice(), Some(&Notice::NotAsKept));
    renamed
        .records
        .insert(format!("picture/by-hand-2/{}", "0".repeat(32)), text);
    let (page, _) = opened(renamed);
    assert_eq!(page.model.notice(), Some(&Notice::NotAsKept));
    assert_eq!(
        page.model.sitting().unwrap().plan().own_cards()[0].picture,
        None
    );
}
