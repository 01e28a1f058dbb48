//! The worker's two minutes, told as a worker and a tablet would.

use alongside_learning::{Entry, Kind as WayKind, Row, Stage, Table, Week, What, read_line};

use super::*;
use crate::device::{PoolNews, PooledFile};
use crate::plan::{AskDraft, InTheWayKind, Kind, PromiseDraft};
use crate::record::open_learning;
use crate::session::debrief::{debrief_field, way_field};

fn at_the_debrief() -> Tablet {
    let mut tablet = Tablet::empty();
    tablet.does(intention::Frame::Go(Screen::Learning));
    tablet.does(intention::Frame::Go(Screen::Debrief));
    tablet
}

impl Tablet {
    fn writes(&mut self, name: &str, text: &str) {
        let (field, text) = (debrief_field(name), text.to_owned());
        self.does(intention::Writing::Type { field, text });
    }

    fn keeps_it(&mut self) {
        self.does(intention::Workers::KeepDebrief { anyway: false });
    }

    fn debriefs(&self) -> Vec<Entry> {
        let open = self.model.learning().open();
        open.map(|open| open.entries.to_vec()).unwrap_or_default()
    }

    /// The file that was handed over last.
    fn offered(&self) -> Option<(&str, &str)> {
        let mut asked = self.asked.iter().rev();
        asked.find_map(|effect| {
            if let Effect::Taking(effect::Taking::Offer { name, text, .. }) = effect {
                Some((name.as_str(), text.as_str()))
            } else {
                None
            }
        })
    }

    fn debriefs_kept(&self) -> Vec<Entry> {
        let key = self.own_key.as_ref();
        let text = self.record("learning").zip(key);
        text.map(|(text, key)| open_learning(text, key).unwrap().entries)
            .unwrap_or_default()
    }
}

#[test]
fn a_debrief_is_kept_sealed_and_apart_and_is_there_the_next_day() {
    let mut tablet = at_the_debrief();
    tablet.writes("noticed", "  The letters were unopened. ");
    tablet.writes("team", "North");
    tablet.keeps_it();
    assert_eq!(tablet.model.screen(), &Screen::Learning);
    let [debrief] = &tablet.debriefs()[..] else {
        panic!("one debrief");
    };
    let noticed = debrief.debrief.noticed.as_deref();
    assert_eq!(noticed, Some("  The letters were unopened. "));
    assert_eq!(
        debrief.week.iso(),
        "2026-11-23",
        "the week, and not the day"
    );
    assert_eq!(tablet.debriefs_kept(), tablet.debriefs());
    let bare: Vec<_> = tablet
        .records
        .iter()
        .map(|(key, text)| format!("{key} {text}"))
        .collect();
    assert!(!bare.concat().contains("letters"));
    assert!(tablet.records.iter().all(|(key, _)| key == "learning"));

    let mut tablet = tablet.reopened("2026-11-25");
    tablet.does(intention::Frame::Go(Screen::Learning));
    assert_eq!(tablet.debriefs().len(), 1);
    tablet.does(intention::Frame::Go(Screen::Debrief));
    let team = debrief_field("team");
    let drafts = tablet.model.learning().open().unwrap().drafts.clone();
    assert_eq!(drafts.get(&team), "North", "the team stays");
    assert_eq!(drafts.iter().count(), 1);
}

#[test]
fn what_is_half_written_is_there_after_the_page_was_closed() {
    let mut tablet = at_the_debrief();
    tablet.writes("how", "Tired, and");
    let mut tablet = tablet.reopened("2026-11-24");
    tablet.does(intention::Frame::Go(Screen::Debrief));
    let drafts = tablet.model.learning().open().unwrap().drafts.clone();
    assert_eq!(drafts.get(&debrief_field("how")), "Tired, and");
    assert!(tablet.debriefs().is_empty());
}

#[test]
fn names_of_plans_that_are_kept_here_are_pointed_out_before_anything_is_kept() {
    let plan = full();
    let mut tablet = Tablet::on("2026-11-24", vec![record_of(plan.clone(), "desk")]);
    let name = plan.ties()[0]
        .name
        .as_str()
        .split(' ')
        .next_back()
        .unwrap()
        .to_owned();
    tablet.does(intention::Frame::Go(Screen::Debrief));
    tablet.writes("noticed", &format!("I saw {name}'s flat."));
    tablet.keeps_it();
    assert!(tablet.debriefs().is_empty());
    let named = tablet.model.learning().open().unwrap().named.clone();
    assert_eq!(named, [format!("{name}'s")]);
    assert_eq!(tablet.model.screen(), &Screen::Debrief);

    tablet.does(intention::Frame::Go(Screen::Debrief));
    assert!(tablet.model.learning().open().unwrap().named.is_empty());
    tablet.writes("noticed", "I saw a flat.");
    tablet.keeps_it();
    assert_eq!(tablet.debriefs().len(), 1);
}

#[test]
fn the_worker_decides_about_a_word_that_is_no_name() {
    let plan = full();
    let mut tablet = Tablet::on("2026-11-24", vec![record_of(plan.clone(), "desk")]);
    tablet.does(intention::Frame::Go(Screen::Debrief));
    tablet.writes("noticed", plan.ties()[0].name.as_str());
    tablet.keeps_it();
    tablet.does(intention::Workers::KeepDebrief { anyway: true });
    assert_eq!(tablet.debriefs().len(), 1);
}

#[test]
fn a_name_that_came_with_a_later_plan_is_pointed_out_before_the_file_is_taken() {
    let mut tablet = at_the_debrief();
    tablet.writes("noticed", "Quill was at the door.");
    tablet.keeps_it();
    assert_eq!(tablet.debriefs().len(), 1, "it is nobody's name yet");
    tablet.does(intention::Frame::Go(Screen::Desk));
    tablet.does(intention::Desk::StartConversation);
    tablet.changes(Change::Call(Some(words("Quill"))));
    tablet.does(intention::Workers::Take { anyway: false });
    let named = Notice::NamesInLearning(vec!["Quill".to_owned()]);
    assert_eq!(tablet.model.notice(), Some(&named));
    assert_eq!(tablet.offered(), None);

    tablet.does(intention::Workers::Take { anyway: true });
    assert!(
        tablet
            .offered()
            .is_some_and(|(_, text)| text.contains("Quill"))
    );
}

#[test]
fn nothing_is_no_debrief() {
    let mut tablet = at_the_debrief();
    tablet.writes("team", "North");
    tablet.keeps_it();
    assert!(tablet.debriefs().is_empty());
    assert_eq!(tablet.model.notice(), Some(&Notice::NothingToKeep));
}

#[test]
fn hiding_closes_the_debriefs_up_and_loses_nothing() {
    let mut tablet = at_the_debrief();
    tablet.answers = false;
    tablet.writes("noticed", "Half a");
    tablet.does(intention::Frame::Hide);
    assert!(tablet.model.learning().open().is_none());
    let written = tablet.asked.iter().rev().find_map(|effect| {
        if let Effect::Workers(effect::Workers::Save { text, .. }) = effect {
            Some(text.clone())
        } else {
            None
        }
    });
    let written = open_learning(&written.unwrap(), &tablet_key()).unwrap();
    assert_eq!(written.drafts[0].1, "Half a");

    tablet.answers = true;
    tablet.hears(event::Workers::Saved(Ok(())));
    tablet.does(intention::Frame::Uncover);
    let drafts = tablet.model.learning().open().unwrap().drafts.clone();
    assert_eq!(drafts.get(&debrief_field("noticed")), "Half a");
}

#[test]
fn the_numbers_of_the_visit_are_offered_and_never_taken() {
    let mut tablet = started();
    tablet.changes(Change::MakePromise(promise(
        Party::Worker,
        "ring the bank",
        None,
    )));
    tablet.does(intention::Goodbye::KeepHere);
    tablet.does(intention::Frame::Go(Screen::Debrief));
    let facts = tablet.model.learning().facts().cloned().unwrap();
    assert_eq!(facts.made, 1);
    assert_eq!(
        tablet
            .model
            .learning()
            .open()
            .unwrap()
            .drafts
            .iter()
            .count(),
        0
    );

    tablet.does(intention::Workers::UseFacts);
    let drafts = tablet.model.learning().open().unwrap().drafts.clone();
    assert_eq!(drafts.get(&debrief_field("made")), "1");
    assert!(
        drafts.iter().all(|(_, text)| !text.contains("bank")),
        "no words"
    );
}

#[test]
fn a_promise_needs_nobodys_yes_unless_somebody_else_is_in_its_way_or_decides() {
    let mut tablet = started();
    let kinds = [Kind::ThisWeek, Kind::Sorted, Kind::Grow, Kind::NeedsYes];
    for kind in kinds {
        let draft = PromiseDraft {
            kind,
            ..promise(Party::Worker, "ring the bank", None)
        };
        tablet.changes(Change::MakePromise(draft));
    }
    let ids: Vec<_> = tablet
        .plan()
        .promises()
        .iter()
        .map(|promise| promise.id)
        .collect();
    tablet.changes(Change::in_the_way(ids[0], InTheWayKind::HowUnknown));
    tablet.changes(Change::in_the_way(ids[1], InTheWayKind::Law));
    let ask = AskDraft {
        promise: Some(ids[1]),
        ..AskDraft::default()
    };
    tablet.changes(Change::MakeAsk(Box::new(ask)));
    let ask = tablet.plan().asks()[0].id;
    tablet.changes(Change::AgreeToAsk { ask, agreed: true });
    tablet.does(intention::Goodbye::KeepHere);
    tablet.does(intention::Frame::Go(Screen::Debrief));

    let facts = tablet.model.learning().facts().cloned().unwrap();
    assert_eq!((facts.made, facts.free), (4, 2));
    let ways = [
        (WayKind::HowUnknown, None, None),
        (WayKind::Law, None, Some(Stage::Asked)),
    ];
    assert_eq!(facts.ways, ways);
}

#[test]
fn two_windows_keep_the_debriefs_of_both() {
    let mut tablet = at_the_debrief();
    let mut other = Tablet::with_key("2026-11-24", tablet.records.clone(), tablet.own_key.clone());
    other.does(intention::Frame::Go(Screen::Debrief));
    other.writes("noticed", "In the other window");
    other.keeps_it();
    tablet.records = other.records;
    tablet.writes("noticed", "In this one");
    tablet.keeps_it();
    assert_eq!(tablet.debriefs_kept().len(), 2);
    assert!(tablet.model.learning().is_kept());
}

#[test]
fn clear_everything_takes_the_debriefs_too() {
    let mut tablet = at_the_debrief();
    tablet.writes("noticed", "Something");
    tablet.keeps_it();
    tablet.does(intention::Goodbye::ClearEverything);
    assert!(tablet.records.is_empty());
    assert!(tablet.model.learning().open().is_none());
    tablet.does(intention::Frame::Go(Screen::Learning));
    assert!(tablet.debriefs().is_empty());
}

#[test]
fn what_a_later_release_keeps_is_opened_by_no_one_and_overwritten_by_nothing() {
    let later = "{\"format\":\"alongside-debriefs\",\"version\":9}".to_owned();
    let record = ("learning".to_owned(), later);
    let mut tablet = Tablet::on("2026-11-24", vec![record.clone()]);
    tablet.does(intention::Frame::Go(Screen::Debrief));
    tablet.writes("noticed", "Something");
    tablet.keeps_it();
    assert!(tablet.model.learning().is_closed_for_good());
    assert_eq!(tablet.records, [record]);
}

#[test]
fn a_rule_keeps_its_thread() {
    let mut tablet = at_the_debrief();
    let (field, text) = (way_field(0, "rule"), "Proof of address".to_owned());
    tablet.does(intention::Writing::Type { field, text });
    tablet.keeps_it();
    let mut tablet = tablet.reopened("2026-12-08");
    tablet.does(intention::Frame::Go(Screen::Learning));
    let debrief = tablet.debriefs()[0].id;
    for stage in [Stage::Asked, Stage::Yes] {
        let way = 0;
        tablet.does(intention::Workers::TellOfRule {
            debrief,
            way,
            stage,
        });
    }
    let kept = tablet.debriefs_kept();
    let thread = &kept[0].debrief.ways[0].thread;
    assert_eq!(thread.len(), 1, "of one week the last tap counts");
    assert_eq!(
        (thread[0].stage, thread[0].week.iso()),
        (Stage::Yes, "2026-12-07".to_owned())
    );
    assert!(kept[0].revision > 0);
}

#[test]
fn the_learning_file_says_nothing_of_how_the_worker_is() {
    let mut tablet = at_the_debrief();
    tablet.writes("noticed", "The heating was off.");
    tablet.writes("how", "Worn out");
    tablet.keeps_it();
    tablet.does(intention::Workers::Take { anyway: false });
    let (name, text) = tablet.offered().unwrap();
    assert_eq!(name, "learning.jsonl");
    let read = read_line(text.trim_end()).unwrap();
    assert_eq!(
        read.debrief.noticed.as_deref(),
        Some("The heating was off.")
    );
    assert!(!text.contains("Worn out"));
}

#[test]
fn a_debrief_that_was_taken_out_is_gone_from_the_tablet() {
    let mut tablet = at_the_debrief();
    tablet.writes("noticed", "Something");
    tablet.keeps_it();
    let id = tablet.debriefs()[0].id;
    tablet.does(intention::Workers::TakeOutDebrief(id));
    assert!(tablet.debriefs_kept().is_empty());
}

#[test]
fn files_that_are_read_together_take_the_place_of_the_sheet_until_they_are_put_away() {
    let mut tablet = Tablet::empty();
    tablet.does(intention::Frame::Go(Screen::Learning));
    tablet.hears(event::Workers::PoolCame(PoolNews::Reading { debriefs: 3 }));
    assert_eq!(tablet.model.learning().pooled().reading, Some(3));
    let rows = vec![Row {
        week: Week::of(2026, 11, 2),
        what: What::Kind,
        group: "habit".to_owned(),
        count: 15,
    }];
    let table = Table {
        rows,
        ..Table::default()
    };
    tablet.hears(event::Workers::PoolCame(PoolNews::Read {
        table: table.encode(),
        debriefs: 17,
        files: vec![PooledFile::default()],
    }));
    assert_eq!(tablet.model.learning().shown_table().rows[0].count, 15);
    tablet.does(intention::Workers::PutFilesAway);
    assert!(tablet.model.learning().shown_table().rows.is_empty());
}

#[test]
fn five_debriefs_of_a_week_that_is_over_are_shown_and_counted_anew_with_every_change() {
    let mut tablet = at_the_debrief();
    for number in 0..5 {
        tablet.does(intention::Frame::Go(Screen::Debrief));
        tablet.writes("noticed", &format!("Something {number}"));
        tablet.keeps_it();
    }
    assert!(
        tablet.model.learning().shown_table().rows.is_empty(),
        "the week is not over"
    );
    let mut tablet = tablet.reopened("2026-12-01");
    tablet.does(intention::Frame::Go(Screen::Learning));
    assert_eq!(tablet.model.learning().shown_table().rows[0].count, 5);
    let id = tablet.debriefs()[0].id;
    tablet.does(intention::Workers::TakeOutDebrief(id));
    assert!(tablet.model.learning().shown_table().rows.is_empty());
}

#[test]
fn debriefs_that_could_not_be_written_when_they_were_hidden_are_tried_again() {
    let mut tablet = at_the_debrief();
    tablet.answers = false;
    tablet.writes("noticed", "Half a");
    tablet.does(intention::Frame::Hide);
    tablet.hears(event::Workers::Saved(Err(StorageError::Full)));
    let tried = |effect: &Effect| matches!(effect, Effect::Workers(effect::Workers::Save { .. }));
    let before = tablet.count(tried);
    tablet.hears(event::Frame::PauseOver);
    assert_eq!(tablet.count(tried), before + 1);
}
