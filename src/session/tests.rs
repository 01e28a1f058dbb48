//! Whole stories, told to the model message by message, as two people and a tablet would.

use super::message::FileKind;
use super::*;
use crate::device::{FileError, Hold, StorageError};
use crate::document;
use crate::plan::example::{card, day, empty, full, mine, promise, words};
use crate::plan::{About, Change, LineDraft, Party, Path, Place, PlanId, Tray};
use crate::record::{self, Kept};

/// A tablet that answers at once, and keeps what it is told to keep.
struct Tablet {
    model: Model,
    records: Vec<(String, String)>,
    asked: Vec<Effect>,
    answers: bool,
}

impl Tablet {
    fn on(today: &str, records: Vec<(String, String)>) -> Self {
        let (model, effects) = Model::start(Words::english(), day(today));
        let mut tablet = Self {
            model,
            records,
            asked: Vec::new(),
            answers: true,
        };
        tablet.perform(effects);
        tablet
    }

    fn empty() -> Self {
        Self::on("2026-11-24", Vec::new())
    }

    /// The same device after somebody closed the page.
    fn reopened(self, today: &str) -> Self {
        Self::on(today, self.records)
    }

    fn does(&mut self, intention: Intention) {
        self.hears(Msg::Person(intention));
    }

    fn changes(&mut self, change: Change) {
        self.does(Intention::Change(change));
    }

    fn hears(&mut self, msg: Msg) {
        let effects = self.model.update(msg);
        self.perform(effects);
    }

    fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            self.asked.push(effect.clone());
            if let Some(answer) = self.answer(effect).filter(|_| self.answers) {
                self.hears(answer);
            }
        }
    }

    fn answer(&mut self, effect: Effect) -> Option<Msg> {
        Some(match effect {
            Effect::Load => Msg::Loaded(Ok(self.records.clone())),
            Effect::Save { plan, key, text } => {
                self.keep(key, text);
                Msg::SaveFinished {
                    plan,
                    result: Ok(()),
                }
            }
            Effect::SaveSettings { key, text } => {
                self.keep(key, text);
                Msg::SettingsSaved(Ok(()))
            }
            Effect::ErasePlan { key } => {
                self.records.retain(|(kept, _)| *kept != key);
                Msg::PlanErased(Ok(()))
            }
            Effect::EraseEverything => {
                self.records.clear();
                Msg::EverythingErased(Ok(()))
            }
            Effect::Wait(_) => Msg::PauseOver,
            Effect::MakePlanId => {
                let made = self.count(|effect| *effect == Effect::MakePlanId);
                Msg::PlanIdMade {
                    id: id(&format!("new-{made}")),
                    today: self.model.today(),
                }
            }
            Effect::HoldPlan { plan, .. } => Msg::Held {
                plan,
                hold: Hold::Ours,
            },
            Effect::Offer { .. } => Msg::CopyOffered { done: true },
            Effect::Print { .. } => Msg::Printed { done: true },
            _ => return None,
        })
    }

    fn keep(&mut self, key: String, text: String) {
        self.records.retain(|(kept, _)| *kept != key);
        self.records.push((key, text));
    }

    fn plan(&self) -> &Plan {
        self.model.sitting().unwrap().plan()
    }

    fn kept(&self) -> Option<Kept> {
        let (_, text) = self
            .records
            .iter()
            .find(|(key, _)| key.starts_with("plan/"))?;
        record::decode_kept(text).ok()
    }

    fn everything_kept(&self) -> String {
        let records = self.records.iter();
        records
            .flat_map(|(key, text)| {
                [
                    key.as_str(),
                    " ",
                    text,
                    "
",
                ]
            })
            .collect()
    }

    fn count(&self, wanted: impl Fn(&Effect) -> bool) -> usize {
        self.asked.iter().filter(|effect| wanted(effect)).count()
    }
}

fn id(text: &str) -> PlanId {
    PlanId::parse(text).unwrap()
}

fn is_save(effect: &Effect) -> bool {
    matches!(effect, Effect::Save { .. })
}

fn record_of(plan: Plan, screen: &str) -> (String, String) {
    let key = format!("plan/{}", plan.id().as_str());
    let kept = Kept {
        plan,
        screen: screen.to_owned(),
        drafts: vec![],
        taken: None,
        left: vec![],
    };
    (key, record::encode_kept(&kept))
}

fn file_of(plan: &Plan) -> String {
    let data = record::plan_file::embed(&record::encode_plan(plan));
    document::html(&document::my_plan(plan, &Words::english()), &data)
}

fn started() -> Tablet {
    let mut tablet = Tablet::empty();
    tablet.does(Intention::StartConversation);
    tablet
}

fn only_today(text: &str) -> LineDraft {
    LineDraft {
        place: Place::OnlyToday,
        ..mine(About::Card(card("quiet")), text)
    }
}

// The eight rules of saving. The first, second, fourth and eighth stand as rules of `Saving` itself
// too; here they hold for the whole loop.

#[test]
fn rule_1_nothing_is_written_before_the_first_load_has_answered() {
    let (mut model, _) = Model::start(Words::english(), day("2026-11-24"));
    let mut effects = model.update(Msg::PlanIdMade {
        id: id("a"),
        today: day("2026-11-24"),
    });
    effects.extend(model.update(Msg::Held {
        plan: id("a"),
        hold: Hold::Ours,
    }));
    effects.extend(
        model.update(Msg::Person(Intention::Change(Change::Call(Some(words(
            "Ray",
        )))))),
    );
    effects.extend(model.update(Msg::PageHidden));
    assert_eq!(effects.iter().filter(|effect| is_save(effect)).count(), 0);

    let effects = model.update(Msg::Loaded(Ok(vec![])));
    assert_eq!(effects.iter().filter(|effect| is_save(effect)).count(), 1);
}

#[test]
fn rule_2_one_write_at_a_time_and_the_next_follows() {
    let mut tablet = started();
    tablet.answers = false;
    let before = tablet.count(is_save);
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.hears(Msg::PauseOver);
    tablet.changes(Change::Call(Some(words("Raymond"))));
    tablet.hears(Msg::PauseOver);
    tablet.hears(Msg::PageHidden);
    assert_eq!(tablet.count(is_save), before + 1);

    tablet.hears(Msg::SaveFinished {
        plan: id("new-1"),
        result: Ok(()),
    });
    assert_eq!(tablet.count(is_save), before + 2);
    assert_eq!(
        tablet.kept().unwrap().plan.called(),
        Some(&words("Raymond"))
    );
}

#[test]
fn rule_3_a_write_carries_the_whole_record_of_one_plan_and_only_that_plan_is_written() {
    let other = record_of(full(), "desk");
    let mut tablet = Tablet::on("2026-11-24", vec![other.clone()]);
    tablet.does(Intention::StartConversation);
    tablet.changes(Change::WriteLine(mine(About::Gift, "I can mend clocks.")));

    assert!(tablet.records.contains(&other));
    for effect in &tablet.asked {
        if let Effect::Save { plan, key, text } = effect {
            assert_eq!(key, "plan/new-1");
            assert_eq!(record::decode_kept(text).unwrap().plan.id(), plan);
        }
    }
    let kept = tablet
        .records
        .iter()
        .find(|(key, _)| key == "plan/new-1")
        .unwrap();
    assert_eq!(&record::decode_kept(&kept.1).unwrap().plan, tablet.plan());
}

#[test]
fn rule_4_a_failed_write_keeps_the_words_says_so_and_is_tried_again() {
    let mut tablet = started();
    tablet.answers = false;
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.hears(Msg::PauseOver);
    tablet.hears(Msg::SaveFinished {
        plan: id("new-1"),
        result: Err(StorageError::Full),
    });
    let sitting = tablet.model.sitting().unwrap();
    assert_eq!(sitting.saving(), &Saving::Failed(StorageError::Full));
    assert_eq!(tablet.plan().called(), Some(&words("Ray")));
    assert!(matches!(tablet.asked.last(), Some(Effect::Wait(_))));

    let before = tablet.count(is_save);
    tablet.hears(Msg::PauseOver);
    assert_eq!(tablet.count(is_save), before + 1);
}

#[test]
fn rule_5_a_record_from_a_later_release_is_opened_by_no_one_and_overwritten_by_nothing() {
    let newer = (
        "plan/made-up-1".to_owned(),
        record_of(full(), "ways")
            .1
            .replace("\"version\":1", "\"version\":2"),
    );
    let mut tablet = Tablet::on("2026-11-24", vec![newer.clone()]);
    assert!(tablet.model.desk().entries()[0].is_too_new());

    tablet.does(Intention::OpenPlan(id("made-up-1")));
    assert!(tablet.model.sitting().is_none());
    tablet.hears(Msg::FileRead(Ok(file_of(&full()))));
    assert_eq!(
        tablet.model.notice(),
        Some(&Notice::FileNotOpened(FileTrouble::NewerOnTablet, vec![]))
    );
    assert_eq!(tablet.records, [newer]);
}

#[test]
fn rule_6_the_same_plan_is_open_in_one_window_and_the_other_can_take_over() {
    let mut tablet = Tablet::on("2026-11-24", vec![record_of(full(), "desk")]);
    tablet.answers = false;
    tablet.does(Intention::OpenPlan(id("made-up-1")));
    tablet.hears(Msg::Held {
        plan: id("made-up-1"),
        hold: Hold::Elsewhere,
    });
    assert!(tablet.model.sitting().unwrap().is_elsewhere());
    let before = tablet.count(is_save);
    tablet.changes(Change::Call(Some(words("Somebody else"))));
    tablet.hears(Msg::PauseOver);
    tablet.hears(Msg::PageHidden);
    assert_eq!(
        tablet.count(is_save),
        before,
        "the other window's plan is not written"
    );

    tablet.answers = true;
    tablet.does(Intention::TakeOver);
    let sitting = tablet.model.sitting().unwrap();
    assert!(!sitting.is_elsewhere());
    assert_eq!(
        sitting.plan().called(),
        Some(&words("Ida")),
        "read anew from the device"
    );
    tablet.changes(Change::Call(Some(words("Ida B"))));
    assert_eq!(tablet.kept().unwrap().plan.called(), Some(&words("Ida B")));
}

#[test]
fn rule_6_a_window_whose_plan_was_taken_over_writes_no_more() {
    let mut tablet = started();
    tablet.hears(Msg::Held {
        plan: id("new-1"),
        hold: Hold::Elsewhere,
    });
    let before = tablet.count(is_save);
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.hears(Msg::PageHidden);

    assert!(tablet.model.sitting().unwrap().is_elsewhere());
    assert_eq!(tablet.count(is_save), before);
}

#[test]
fn rule_7_hiding_leaving_and_covering_write_at_once() {
    let hide = Msg::Person(Intention::Hide);
    let leave = Msg::Person(Intention::Go(Screen::Desk));
    for at_once in [Msg::PageHidden, hide, leave] {
        let mut tablet = started();
        tablet.answers = false;
        tablet.changes(Change::Call(Some(words("Ray"))));
        let before = tablet.count(is_save);
        tablet.hears(at_once.clone());
        assert_eq!(tablet.count(is_save), before + 1, "{at_once:?}");
    }
}

#[test]
fn rule_8_what_is_shown_as_kept_is_kept() {
    let mut tablet = started();
    tablet.answers = false;
    tablet.changes(Change::Call(Some(words("Ray"))));
    let kept = |tablet: &Tablet| *tablet.model.sitting().unwrap().saving() == Saving::Kept;
    assert!(!kept(&tablet));
    tablet.hears(Msg::PauseOver);
    assert!(!kept(&tablet), "asked for is not done");
    tablet.hears(Msg::SaveFinished {
        plan: id("new-1"),
        result: Ok(()),
    });
    assert!(kept(&tablet));
}

#[test]
fn a_visit_goes_on_where_it_was_broken_off_with_half_a_sentence_in_its_field() {
    let mut tablet = started();
    let about = About::Card(card("quiet"));
    tablet.changes(Change::SortCard {
        card: card("quiet"),
        tray: Tray::TalkAboutNow,
    });
    tablet.does(Intention::Go(Screen::Talk(card("quiet"))));
    let field = Field::about(&about);
    tablet.does(Intention::Type {
        field: field.clone(),
        text: "Nights are the ".to_owned(),
    });
    let before = tablet.plan().clone();

    let tablet = tablet.reopened("2026-11-24");
    assert_eq!(tablet.model.screen(), &Screen::Talk(card("quiet")));
    assert_eq!(tablet.plan(), &before);
    assert_eq!(
        tablet.model.sitting().unwrap().drafts().get(&field),
        "Nights are the "
    );
}

#[test]
fn a_visit_of_an_earlier_day_does_not_open_by_itself_and_loses_what_was_only_for_that_day() {
    let mut tablet = started();
    tablet.changes(Change::WriteLine(only_today("I went back on Sunday")));
    tablet.changes(Change::WriteLine(mine(About::Gift, "Clocks")));
    assert!(tablet.everything_kept().contains("back on Sunday"));

    let tablet = tablet.reopened("2026-11-25");
    assert!(tablet.model.sitting().is_none());
    assert!(!tablet.everything_kept().contains("back on Sunday"));
    assert!(tablet.everything_kept().contains("Clocks"));
}

#[test]
fn keeping_a_visit_ends_it_and_what_was_only_for_today_is_gone_for_good() {
    let mut tablet = started();
    tablet.changes(Change::WriteLine(only_today("I went back on Sunday")));
    tablet.changes(Change::WriteLine(mine(About::Gift, "Clocks")));
    tablet.does(Intention::KeepHere);

    assert_eq!(tablet.model.notice(), Some(&Notice::KeptHere));
    assert!(tablet.model.sitting().is_none());
    assert!(!tablet.everything_kept().contains("back on Sunday"));
    assert_eq!(tablet.model.desk().entries().len(), 1);
    assert!(
        tablet.reopened("2026-11-24").model.sitting().is_none(),
        "it is over"
    );
}

#[test]
fn what_was_only_for_today_reaches_no_export() {
    let mut tablet = started();
    tablet.changes(Change::WriteLine(only_today("I went back on Sunday")));
    for take in [
        Intention::Print,
        Intention::TakeFile {
            name: "a.html".to_owned(),
        },
        Intention::TakeText {
            name: "a.txt".to_owned(),
        },
    ] {
        tablet.does(take);
    }

    assert_eq!(
        tablet.count(|e| matches!(e, Effect::Print { .. } | Effect::Offer { .. })),
        3
    );
    for effect in &tablet.asked {
        if let Effect::Print { html: text } | Effect::Offer { text, .. } = effect {
            assert!(!text.contains("back on Sunday"));
        }
    }
}

#[test]
fn what_is_printed_is_exactly_the_file() {
    let mut tablet = started();
    tablet.changes(Change::WriteLine(mine(About::Gift, "Clocks")));
    tablet.does(Intention::Print);
    tablet.does(Intention::TakeFile {
        name: "a.html".to_owned(),
    });

    let printed = tablet.asked.iter().find_map(|effect| match effect {
        Effect::Print { html } => Some(html),
        _ => None,
    });
    let offered = tablet.asked.iter().find_map(|effect| match effect {
        Effect::Offer {
            kind: FileKind::Html,
            text,
            ..
        } => Some(text),
        _ => None,
    });
    assert!(printed.is_some());
    assert_eq!(printed, offered);
}

#[test]
fn the_desk_knows_when_a_copy_was_last_taken() {
    let mut tablet = started();
    tablet.does(Intention::TakeFile {
        name: "a.html".to_owned(),
    });
    tablet.does(Intention::KeepHere);
    let tablet = tablet.reopened("2026-11-30");

    assert_eq!(
        tablet.model.desk().entries()[0].last_copy(),
        Some(day("2026-11-24"))
    );
}

#[test]
fn a_file_brings_everything_back_and_opening_it_twice_makes_no_second_copy() {
    let mut tablet = Tablet::empty();
    for _ in 0..2 {
        tablet.does(Intention::ChooseFile);
        tablet.hears(Msg::FileRead(Ok(file_of(&full()))));
        assert_eq!(*tablet.plan(), full().after_today());
        tablet.does(Intention::Go(Screen::Desk));
        assert_eq!(tablet.model.desk().entries().len(), 1);
    }
    assert_eq!(tablet.records.len(), 1);
}

#[test]
fn a_file_saved_again_is_the_same_file() {
    let file = file_of(&full());
    let mut tablet = Tablet::on("2027-03-01", vec![]);
    tablet.hears(Msg::FileRead(Ok(file.clone())));
    tablet.does(Intention::TakeFile {
        name: "a.html".to_owned(),
    });

    let Some(Effect::Offer { text, .. }) = tablet
        .asked
        .iter()
        .find(|effect| matches!(effect, Effect::Offer { .. }))
    else {
        panic!("nothing was offered")
    };
    assert_eq!(*text, file);
}

#[test]
fn a_file_that_cannot_be_opened_says_why_and_changes_nothing() {
    let bad = [
        (Ok("shopping list".to_owned()), FileTrouble::NotOurs),
        (Err(FileError::TooLarge), FileTrouble::TooLarge),
        (Err(FileError::NotText), FileTrouble::NotOurs),
        (
            Ok(record::encode_plan(&full()).replace("\"version\":1", "\"version\":9")),
            FileTrouble::TooNew,
        ),
    ];
    for (read, trouble) in bad {
        let mut tablet = Tablet::on("2026-11-24", vec![record_of(full(), "desk")]);
        let before = tablet.records.clone();
        tablet.hears(Msg::FileRead(read));
        assert_eq!(
            tablet.model.notice(),
            Some(&Notice::FileNotOpened(trouble, vec![]))
        );
        assert!(tablet.model.sitting().is_none());
        assert_eq!(tablet.records, before);
    }
}

#[test]
fn a_file_that_breaks_off_shows_the_words_that_can_still_be_read() {
    let file = file_of(&full());
    let cut = file.find("The radio.").map(|at| at + 12).unwrap();
    let data = file.rfind("The radio.").unwrap();
    assert!(cut < data, "once on the page, once in the data");
    let mut tablet = Tablet::empty();
    tablet.hears(Msg::FileRead(Ok(file[..data + 12].to_owned())));

    let Some(Notice::FileNotOpened(FileTrouble::CutShort, words)) = tablet.model.notice() else {
        panic!("{:?}", tablet.model.notice())
    };
    assert!(words.contains(&"Fog lifting.".to_owned()), "{words:?}");
}

#[test]
fn when_the_file_says_something_else_somebody_chooses_and_neither_copy_is_lost() {
    let mut on_paper = full();
    on_paper
        .apply(Change::WriteLine(mine(About::Gift, "written at home")))
        .unwrap();
    let mut tablet = Tablet::on("2026-11-24", vec![record_of(full(), "desk")]);
    tablet.hears(Msg::FileRead(Ok(file_of(&on_paper))));
    assert_eq!(tablet.model.notice(), Some(&Notice::TwoCopies));
    assert!(tablet.model.sitting().is_none());

    tablet.does(Intention::OpenFiles);
    assert_eq!(*tablet.plan(), on_paper.after_today());
    tablet.does(Intention::Undo);
    assert_eq!(*tablet.plan(), full(), "the tablet's copy is one step away");
}

#[test]
fn the_next_visit_begins_with_the_first_thing_said_in_it() {
    let mut tablet = Tablet::on("2026-12-29", vec![record_of(full().after_today(), "desk")]);
    tablet.does(Intention::OpenPlan(id("made-up-1")));
    assert_eq!(tablet.plan().visits().len(), 1, "looking is not a visit");
    tablet.changes(Change::WriteLine(mine(About::Gift, "I mended it")));

    assert_eq!(tablet.plan().visits().len(), 2);
    assert_eq!(tablet.plan().visit().day, day("2026-12-29"));
    assert_eq!(tablet.plan().visit().worker, Some(words("Bo")));
    tablet.does(Intention::Undo);
    assert_eq!(tablet.plan().visits().len(), 1);
}

#[test]
fn clearing_comes_after_taking_and_is_said_only_when_the_device_has_confirmed() {
    let mut tablet = started();
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.does(Intention::ClearThisPlan);
    assert_eq!(tablet.model.notice(), Some(&Notice::TakeACopyFirst));
    tablet.does(Intention::TakeFile {
        name: "a.html".to_owned(),
    });

    tablet.answers = false;
    tablet.does(Intention::ClearThisPlan);
    assert_eq!(
        tablet.plan().called(),
        Some(&words("Ray")),
        "not gone before it is gone"
    );
    tablet.hears(Msg::PlanErased(Err(StorageError::Failed("x".to_owned()))));
    assert_eq!(tablet.model.notice(), Some(&Notice::NotCleared));
    tablet.answers = true;
    tablet.does(Intention::ClearThisPlan);
    assert_eq!(tablet.model.notice(), Some(&Notice::PlanCleared));
    assert!(tablet.model.sitting().is_none());
    assert!(tablet.records.is_empty());
    assert!(tablet.model.desk().entries().is_empty());
}

#[test]
fn a_plan_that_nobody_may_find_can_be_cleared_without_a_copy_and_no_other_plan_goes_with_it() {
    let other = record_of(full(), "desk");
    let mut tablet = Tablet::on("2026-11-24", vec![other.clone()]);
    tablet.does(Intention::StartConversation);
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.does(Intention::ClearThisPlan);
    tablet.does(Intention::ClearWithoutACopy);

    assert_eq!(tablet.model.notice(), Some(&Notice::PlanCleared));
    assert_eq!(tablet.records, [other]);
}

#[test]
fn an_urgent_talk_reads_back_nothing_beyond_this_week() {
    let mut tablet = started();
    tablet.changes(Change::ChoosePath(Path::Urgent));
    for by in [
        Some("2026-11-24"),
        Some("2026-12-01"),
        Some("2026-12-02"),
        None,
    ] {
        tablet.changes(Change::MakePromise(promise(
            Party::Worker,
            "wait with you",
            by,
        )));
    }
    let read = tablet.model.sitting().unwrap().read_items();
    assert_eq!(read.len(), 3, "all but the one in eight days");

    tablet.changes(Change::ChoosePath(Path::JustTalking));
    assert_eq!(tablet.model.sitting().unwrap().read_items().len(), 4);
}

#[test]
fn clearing_waits_for_a_write_that_is_under_way_and_nothing_is_written_after_it() {
    let mut tablet = started();
    tablet.answers = false;
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.hears(Msg::PauseOver);
    tablet.does(Intention::ClearEverything);
    let erases = |effect: &Effect| matches!(effect, Effect::EraseEverything);
    assert_eq!(tablet.count(erases), 0);
    tablet.hears(Msg::SaveFinished {
        plan: id("new-1"),
        result: Ok(()),
    });
    assert_eq!(tablet.count(erases), 1);

    let before = tablet.count(is_save);
    tablet.changes(Change::Call(Some(words("Raymond"))));
    tablet.hears(Msg::PauseOver);
    tablet.hears(Msg::PageHidden);
    assert_eq!(tablet.count(is_save), before);
    tablet.hears(Msg::EverythingErased(Ok(())));
    assert_eq!(tablet.model.notice(), Some(&Notice::EverythingCleared));
}

#[test]
fn a_visit_that_cannot_be_kept_stays_open_and_says_so() {
    let mut tablet = started();
    tablet.answers = false;
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.does(Intention::KeepHere);
    tablet.hears(Msg::SaveFinished {
        plan: id("new-1"),
        result: Err(StorageError::Full),
    });

    assert_eq!(tablet.model.notice(), Some(&Notice::StillOpen));
    assert_eq!(tablet.plan().called(), Some(&words("Ray")));
    assert_eq!(
        tablet.model.screen(),
        &Screen::Take,
        "where a file can be taken"
    );
}

#[test]
fn starting_with_the_next_person_first_keeps_and_puts_away_the_last_ones_plan() {
    let mut tablet = started();
    tablet.changes(Change::Call(Some(words("Ray"))));
    tablet.does(Intention::Go(Screen::Desk));
    tablet.does(Intention::StartConversation);

    assert_eq!(tablet.plan().called(), None);
    assert!(tablet.everything_kept().contains("Ray"));
    assert!(!tablet.model.sitting().unwrap().can_undo());
}

#[test]
fn urgent_goes_straight_to_what_happens_this_week() {
    let mut tablet = started();
    tablet.changes(Change::ChoosePath(Path::Urgent));
    assert_eq!(tablet.model.screen(), &Screen::Promises);
    tablet.changes(Change::ChoosePath(Path::JustTalking));
    assert_eq!(tablet.model.screen(), &Screen::Ways);
}

#[test]
fn any_change_is_undone_and_redone_and_the_words_come_back_as_they_were() {
    let mut tablet = started();
    tablet.changes(Change::WriteLine(mine(
        About::Gift,
        "Not a hostel.  Not again.",
    )));
    let line = tablet.plan().lines()[0].clone();
    tablet.changes(Change::LeaveOutLine(line.id));
    tablet.does(Intention::Undo);
    assert_eq!(tablet.plan().lines(), [line]);
    tablet.does(Intention::Redo);
    assert!(tablet.plan().lines().is_empty());
}

#[test]
fn words_kept_from_a_field_leave_it_empty() {
    let mut tablet = started();
    let field = Field::about(&About::Gift);
    tablet.does(Intention::Type {
        field: field.clone(),
        text: "Clocks".to_owned(),
    });
    let change = Change::WriteLine(mine(About::Gift, "Clocks"));
    tablet.does(Intention::Keep {
        field: field.clone(),
        change,
    });

    assert_eq!(tablet.model.sitting().unwrap().drafts().get(&field), "");
    assert_eq!(tablet.plan().lines()[0].text, words("Clocks"));
}

#[test]
fn more_than_a_field_can_hold_is_refused_and_the_field_keeps_what_it_held() {
    let mut tablet = started();
    let field = Field::about(&About::Gift);
    tablet.does(Intention::Type {
        field: field.clone(),
        text: "Clocks".to_owned(),
    });
    let text = "x".repeat(Field::MAX + 1);
    tablet.does(Intention::Type {
        field: field.clone(),
        text,
    });

    assert_eq!(tablet.model.notice(), Some(&Notice::TooLong));
    assert_eq!(
        tablet.model.sitting().unwrap().drafts().get(&field),
        "Clocks"
    );
}

#[test]
fn a_plan_that_is_gone_when_it_is_taken_over_leaves_the_next_one_free_to_be_kept() {
    let mut tablet = Tablet::on("2026-11-24", vec![record_of(full(), "desk")]);
    tablet.does(Intention::OpenPlan(id("made-up-1")));
    tablet.hears(Msg::Held {
        plan: id("made-up-1"),
        hold: Hold::Elsewhere,
    });
    tablet.records.clear();
    tablet.does(Intention::TakeOver);
    assert!(tablet.model.sitting().is_none());

    tablet.does(Intention::StartConversation);
    tablet.changes(Change::Call(Some(words("Ray"))));
    assert!(tablet.everything_kept().contains("Ray"));
}

#[test]
fn a_hidden_screen_comes_back_by_a_tap_and_by_nothing_else() {
    let mut tablet = started();
    for at in [0, 300, 600] {
        tablet.hears(Msg::EscapePressed { at });
    }
    assert_eq!(tablet.model.cover(), Cover::Hidden);
    tablet.hears(Msg::BackPressed);
    tablet.hears(Msg::EscapePressed { at: 9_000 });
    tablet.hears(Msg::PageShown {
        today: day("2026-11-24"),
    });
    assert_eq!(tablet.model.cover(), Cover::Hidden);

    tablet.does(Intention::Uncover);
    assert_eq!(tablet.model.cover(), Cover::Nothing);
    assert_eq!(tablet.model.screen(), &Screen::Opening);
}

#[test]
fn escape_pressed_now_and_then_hides_nothing() {
    let mut tablet = started();
    for at in [0, 3_000, 6_000, 9_000] {
        tablet.hears(Msg::EscapePressed { at });
    }
    assert_eq!(tablet.model.cover(), Cover::Nothing);
}

#[test]
fn the_keys_1_2_3_sort_the_top_card_on_the_mat_and_nowhere_else() {
    let mut tablet = started();
    tablet.hears(Msg::TrayKeyPressed(0));
    assert!(tablet.plan().mat().is_empty());
    tablet.does(Intention::Go(Screen::Mat));
    let top = tablet
        .model
        .sitting()
        .unwrap()
        .mat()
        .top(tablet.plan())
        .unwrap();
    tablet.hears(Msg::TrayKeyPressed(1));

    assert_eq!(tablet.plan().tray_of(&top), Some(Tray::AnotherDay));
    assert!(tablet.model.announced().1.contains("Another day"));
}

#[test]
fn a_card_let_go_over_no_tray_goes_nowhere() {
    let mut tablet = started();
    tablet.does(Intention::Go(Screen::Mat));
    tablet.hears(Msg::CardDropped(None));
    tablet.hears(Msg::CardDropped(Some(9)));
    assert!(tablet.plan().mat().is_empty());
    tablet.hears(Msg::CardDropped(Some(2)));
    assert_eq!(tablet.plan().mat()[0].tray, Tray::NotForThis);
}

#[test]
fn a_tablet_that_keeps_nothing_still_carries_a_conversation_and_a_copy() {
    let mut tablet = Tablet::empty();
    tablet.hears(Msg::Loaded(Err(StorageError::Unavailable)));
    tablet.does(Intention::StartConversation);
    tablet.answers = false;
    tablet.changes(Change::MakePromise(promise(
        Party::Worker,
        "come with you",
        Some("2026-11-27"),
    )));
    tablet.hears(Msg::PauseOver);
    let failed = Err(StorageError::Unavailable);
    tablet.hears(Msg::SaveFinished {
        plan: id("new-1"),
        result: failed,
    });
    tablet.answers = true;
    tablet.does(Intention::TakeFile {
        name: "a.html".to_owned(),
    });

    assert!(matches!(tablet.model.desk().state, DeskState::Blocked(_)));
    assert!(tablet.model.sitting().unwrap().is_taken());
}

#[test]
fn one_broken_record_takes_no_other_with_it_and_shows_what_can_be_read() {
    let text = "{\"format\":\"alongside-kept\",\"plan\":{\"lines\":[{\"text\":\"Not a hostel.  Not again.\"}]";
    let broken = ("plan/other".to_owned(), text.to_owned());
    let tablet = Tablet::on("2026-11-24", vec![broken, record_of(full(), "desk")]);
    let desk = tablet.model.desk();

    assert_eq!(desk.entries().len(), 2);
    assert_eq!(
        desk.entry(&id("made-up-1")).unwrap().called(),
        Some(&words("Ida"))
    );
    let other = desk.entry(&id("other")).unwrap();
    assert!(!other.can_open());
    assert_eq!(other.readable_words(), ["Not a hostel.  Not again."]);
}

#[test]
fn a_whole_read_back_passes_every_promise_every_line_of_the_plan_and_everybody() {
    let mut tablet = Tablet::on("2026-11-24", vec![record_of(full(), "desk")]);
    tablet.does(Intention::OpenPlan(id("made-up-1")));
    tablet.does(Intention::Go(Screen::Read));
    let mut seen = 0;
    while tablet.model.sitting().unwrap().reading().is_some() {
        seen += 1;
        tablet.does(Intention::ReadOn);
    }
    let plan = full().after_today();

    assert_eq!(
        seen,
        plan.promises().len() + plan.lines().len() + plan.ties().len()
    );
}

#[test]
fn settings_are_kept_and_found_again() {
    let mut tablet = Tablet::empty();
    tablet.does(Intention::SetTheme(Theme::Dark));
    tablet.does(Intention::SetTextSize(TextSize::Largest));
    let settings = tablet.reopened("2026-11-24").model.settings();

    assert_eq!(
        settings,
        Settings {
            text_size: TextSize::Largest,
            theme: Theme::Dark
        }
    );
}

#[test]
fn an_empty_plan_is_a_plan_too() {
    let mut tablet = started();
    tablet.does(Intention::StopHere);
    tablet.does(Intention::Print);
    assert_eq!(
        tablet.count(|effect| matches!(effect, Effect::Print { .. })),
        1
    );
    assert!(empty().is_empty());
}
