//! A tablet as the first release left it: with a plan under a secret word, one on the desk, one that was broken off in the
//! middle of a picture, and one from before plans were sealed. It opens, and each plan becomes one of today at its next
//! write.

use alongside::plan::{Change, Day, OwnPicture, Plan, PlanId, Wording};
use alongside::record::sealed;
use alongside::session::{Drafts, Field, intention};
use alongside::vault::Key;

use crate::device::Disk;
use crate::made_up;
use crate::page::Page;

/// What opens the first plan.
pub const WORD: &str = "four green boats";

pub fn disk() -> Disk {
    let records = serde_json::from_str(include_str!("../records/v1-tablet.json")).unwrap();
    Disk {
        records,
        tablet_key: Some(Key::from_bytes([7; 32])),
        ..Disk::default()
    }
}

#[test]
fn every_plan_of_version_1_opens_with_all_its_pictures() {
    let photo = |shows: &[u8]| Some(OwnPicture::Photo(made_up::photo(shows).unwrap()));
    let (ray, _) = opened("plan-1");
    let [door, boat] = ray.own_cards() else {
        panic!("two cards")
    };
    let strokes = door.picture.as_ref().unwrap().drawing().unwrap().strokes();
    assert_eq!(
        strokes,
        [
            vec![(100, 900), (500, 100), (900, 900)],
            vec![(450, 900), (450, 600)]
        ]
    );
    assert_eq!(boat.picture, photo(b"a boat"));
    assert_eq!(
        ray.lines()[0].text.as_str(),
        "I mend clocks.  \u{1f6b2}\r\n"
    );

    let (jo, _) = opened("plan-2");
    assert_eq!(jo.ties()[0].picture, photo(b"her face"));

    let (sal, drafts) = opened("plan-3");
    let of = Field::named("own-card");
    assert_eq!(sal.lines()[0].text.as_str(), "Not a hostel. Not again.");
    assert_eq!(drafts.get(&of), "  the s");
    assert_eq!(
        drafts.photo(&of).cloned().map(OwnPicture::Photo),
        photo(b"the sea")
    );
    assert_eq!(
        drafts.drawing(&of).unwrap().strokes(),
        [vec![(7, 7), (70, 70)]]
    );

    let (bo, drafts) = opened("plan-0");
    assert_eq!(bo.own_cards()[0].picture, photo(b"a kettle"));
    let kettle = drafts.picture(&Field::named("card-own-1"));
    assert_eq!(kettle, photo(b"another kettle"));
}

#[test]
fn a_plan_of_version_1_is_one_of_version_2_after_its_next_write_with_its_pictures_apart() {
    for (plan, pictures) in [("plan-0", 2), ("plan-1", 2), ("plan-2", 1), ("plan-3", 2)] {
        let mut page = page(plan);
        let (before, under) = (shown(&page), format!("picture/{plan}/"));
        let name = |name| intention::Writing::Change(Change::Call(Wording::parse(name)));
        page.does(name("R"));
        let disk = page.device.disk.clone();
        let words = &disk.records[&format!("plan/{plan}")];
        assert!(
            words.contains(r#""format":"alongside-sealed","version":2,"#),
            "{words}"
        );
        let apart = disk.records.keys().filter(|key| key.starts_with(&under));
        assert_eq!(apart.count(), pictures, "{plan}");

        let mut again = Page::open(disk, today());
        assert!(again.open_plan() == Some(&id(plan)) || again.opens(&id(plan), &[WORD.to_owned()]));
        page.does(intention::Writing::Undo);
        assert_eq!(shown(&page), before, "{plan}");
        let called = before.0.called().cloned();
        again.does(intention::Writing::Change(Change::Call(called)));
        assert_eq!(shown(&again), before, "{plan}");
    }
}

/// The first release asked of every record which version it has, before it looked at anything else in it.
#[test]
fn what_is_written_now_is_of_a_version_that_the_first_release_leaves_alone() {
    let mut page = page("plan-2");
    page.does(intention::Writing::Change(Change::Call(Wording::parse(
        "R",
    ))));
    let words = &page.device.disk.records["plan/plan-2"];
    let record: serde_json::Value = serde_json::from_str(words).unwrap();
    assert_eq!(record["format"], "alongside-sealed");
    assert_eq!(record["version"], 2);
    assert!(sealed::revision_of(words).is_ok());
}

fn opened(plan: &str) -> (Plan, Drafts) {
    shown(&page(plan))
}

fn page(plan: &str) -> Page {
    let mut page = Page::open(disk(), today());
    let is_open = page.open_plan() == Some(&id(plan));
    assert!(
        is_open || page.opens(&id(plan), &[WORD.to_owned()]),
        "{plan}"
    );
    assert_eq!(page.model.notice(), None, "{plan}");
    page
}

fn shown(page: &Page) -> (Plan, Drafts) {
    let sitting = page.model.sitting().unwrap();
    ((**sitting.plan()).clone(), (**sitting.drafts()).clone())
}

fn id(plan: &str) -> PlanId {
    PlanId::parse(plan).unwrap()
}

fn today() -> Day {
    Day::parse("2026-11-24").unwrap()
}
