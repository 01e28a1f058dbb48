//! The visit itself: cards, words, promises, reading back, hiding.

use super::*;
use crate::plan::{Alongside, InvitationDraft, Load};

#[test]
fn the_next_visit_begins_with_the_first_thing_said_in_it() {
    let mut tablet = Tablet::on("2026-12-29", vec![record_of(full().after_today(), "desk")]);
    tablet.does(intention::Desk::OpenPlan(id("made-up-1")));
    assert_eq!(tablet.plan().visits().len(), 1, "looking is not a visit");
    tablet.changes(Change::WriteLine(mine(About::Gift, "I mended it")));

    assert_eq!(tablet.plan().visits().len(), 2);
    assert_eq!(tablet.plan().visit().day, day("2026-12-29"));
    assert_eq!(tablet.plan().visit().worker, Some(words("Bo")));
    tablet.does(intention::Writing::Undo);
    assert_eq!(tablet.plan().visits().len(), 1);
}

#[test]
fn who_comes_back_begins_with_what_was_promised_until_it_was_looked_back_on() {
    let kept = vec![record_of(full().after_today(), "desk")];
    let mut tablet = Tablet::on("2026-12-29", kept.clone());
    tablet.does(intention::Desk::OpenPlan(id("made-up-1")));
    assert_eq!(tablet.model.screen(), &Screen::CatchUp);
    assert_eq!(
        tablet.kept().unwrap().plan,
        full().after_today(),
        "looking is no visit"
    );

    let promises: Vec<_> = tablet.plan().promises().iter().map(|one| one.id).collect();
    let back = |promise| Change::LookBack {
        promise,
        outcome: Outcome::NotYet,
        note: None,
    };
    tablet.changes(back(promises[0]));
    tablet.does(intention::Frame::Go(Screen::Desk));
    tablet.does(intention::Desk::OpenPlan(id("made-up-1")));
    assert_eq!(tablet.model.screen(), &Screen::CatchUp, "three are left");

    for promise in &promises[1..] {
        tablet.changes(back(*promise));
    }
    tablet.does(intention::Frame::Go(Screen::Desk));
    tablet.does(intention::Desk::OpenPlan(id("made-up-1")));
    assert_eq!(tablet.model.screen(), &Screen::Ways);
}

#[test]
fn a_plan_with_nothing_in_it_begins_with_saying_hello_on_a_later_day_too() {
    let mut tablet = Tablet::on("2026-12-29", vec![record_of(empty(), "desk")]);
    tablet.does(intention::Desk::OpenPlan(id("made-up-1")));
    assert_eq!(tablet.model.screen(), &Screen::Opening);
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
    tablet.does(intention::Writing::Undo);
    assert_eq!(tablet.plan().lines(), [line]);
    tablet.does(intention::Writing::Redo);
    assert!(tablet.plan().lines().is_empty());
}

#[test]
fn words_kept_from_a_field_leave_it_empty() {
    let mut tablet = started();
    let field = Field::about(&About::Gift);
    tablet.does(intention::Writing::Type {
        field: field.clone(),
        text: "Clocks".to_owned(),
    });
    let change = Change::WriteLine(mine(About::Gift, "Clocks"));
    tablet.does(intention::Writing::Keep {
        fields: vec![field.clone()],
        change,
    });

    assert_eq!(tablet.model.sitting().unwrap().drafts().get(&field), "");
    assert_eq!(tablet.plan().lines()[0].text, words("Clocks"));
}

#[test]
fn more_than_a_field_can_hold_is_refused_and_the_field_keeps_what_it_held() {
    let mut tablet = started();
    let field = Field::about(&About::Gift);
    tablet.does(intention::Writing::Type {
        field: field.clone(),
        text: "Clocks".to_owned(),
    });
    let text = "x".repeat(Field::MAX + 1);
    tablet.does(intention::Writing::Type {
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
fn a_hidden_screen_comes_back_by_a_tap_and_by_nothing_else() {
    let mut tablet = started();
    for at in [0, 300, 600] {
        tablet.hears(event::Frame::EscapePressed { at });
    }
    assert_eq!(tablet.model.cover(), Cover::Hidden);
    tablet.hears(event::Frame::BackPressed);
    tablet.hears(event::Frame::EscapePressed { at: 9_000 });
    tablet.hears(event::Frame::PageShown {
        today: day("2026-11-24"),
    });
    assert_eq!(tablet.model.cover(), Cover::Hidden);

    tablet.does(intention::Frame::Uncover);
    assert_eq!(tablet.model.cover(), Cover::Nothing);
    assert_eq!(tablet.model.screen(), &Screen::Opening);
}

#[test]
fn escape_pressed_now_and_then_hides_nothing() {
    let mut tablet = started();
    for at in [0, 3_000, 6_000, 9_000] {
        tablet.hears(event::Frame::EscapePressed { at });
    }
    assert_eq!(tablet.model.cover(), Cover::Nothing);
}

#[test]
fn the_keys_1_2_3_sort_the_top_card_on_the_mat_and_nowhere_else() {
    let mut tablet = started();
    tablet.hears(event::Cards::KeyPressed(0));
    assert!(tablet.plan().mat().is_empty());
    tablet.does(intention::Frame::Go(Screen::Mat));
    let top = tablet
        .model
        .sitting()
        .unwrap()
        .mat()
        .top(tablet.plan())
        .unwrap();
    tablet.hears(event::Cards::KeyPressed(1));

    assert_eq!(tablet.plan().tray_of(&top), Some(Tray::AnotherDay));
    assert!(tablet.model.announced().1.contains("Another day"));
}

#[test]
fn what_was_sorted_and_what_comes_next_is_announced_with_its_question_and_undo_says_what_it_took_back()
 {
    let mut tablet = started();
    tablet.does(intention::Frame::Go(Screen::Mat));
    tablet.hears(event::Cards::KeyPressed(0));
    let told = tablet.model.announced().1.to_owned();
    let mat = tablet.model.sitting().unwrap().mat();
    let next = mat.top(tablet.plan()).unwrap();
    let question = crate::guide::card(next.as_str()).unwrap().ask_id();
    let question = tablet.model.words().say(&question);
    assert!(
        told.contains("Talk about now") && told.ends_with(&question),
        "{told}"
    );

    tablet.does(intention::Writing::Undo);
    assert_eq!(tablet.model.announced().1, "Undone: where a card goes.");
    tablet.does(intention::Writing::Redo);
    assert_eq!(tablet.model.announced().1, "Put back: where a card goes.");
    tablet.does(intention::Frame::Go(Screen::People));
    assert_eq!(
        tablet.model.announced().1,
        "",
        "nothing old is left to be heard"
    );
}

#[test]
fn the_keys_sort_nothing_where_they_were_switched_off() {
    let mut tablet = started();
    tablet.does(intention::Settings::Keys(false));
    tablet.does(intention::Frame::Go(Screen::Mat));
    tablet.hears(event::Cards::KeyPressed(1));
    assert!(tablet.plan().mat().is_empty());
    tablet.does(intention::Settings::Keys(true));
    tablet.hears(event::Cards::KeyPressed(1));
    assert_eq!(tablet.plan().mat().len(), 1);
}

#[test]
fn a_card_let_go_over_no_tray_goes_nowhere() {
    let mut tablet = started();
    tablet.does(intention::Frame::Go(Screen::Mat));
    tablet.hears(event::Cards::Dropped(None));
    tablet.hears(event::Cards::Dropped(Some(9)));
    assert!(tablet.plan().mat().is_empty());
    tablet.hears(event::Cards::Dropped(Some(2)));
    assert_eq!(tablet.plan().mat()[0].tray, Tray::NotForThis);
}

#[test]
fn somebody_who_is_moved_to_another_ring_is_announced_and_can_be_had_back() {
    let mut tablet = started();
    let draft = TieDraft::new(words("my sister Pauline"), Ring::UsedToBeClose);
    tablet.changes(Change::AddTie(draft));
    let tie = tablet.plan().ties()[0].id;
    let ring = |tablet: &Tablet| tablet.plan().ties()[0].ring;

    let [pointer, x, y] = [2, 3, 4];
    tablet.does(intention::People::Grab { tie, pointer, x, y });
    let follow = Effect::People(effect::People::Follow { tie, pointer, x, y });
    assert!(tablet.asked.contains(&follow));
    for nowhere in [None, Some(5)] {
        tablet.hears(event::People::Dropped { tie, ring: nowhere });
        assert_eq!(ring(&tablet), Ring::UsedToBeClose);
    }
    tablet.hears(event::People::Dropped { tie, ring: Some(0) });
    assert_eq!(ring(&tablet), Ring::Closest);
    assert_eq!(tablet.model.announced().1, "my sister Pauline: Closest.");

    let ring_now = Ring::WouldLikeToBe;
    tablet.does(intention::People::Move {
        tie,
        ring: ring_now,
    });
    assert_eq!(ring(&tablet), ring_now);
    tablet.does(intention::Writing::Undo);
    assert_eq!(ring(&tablet), Ring::Closest);
}

#[test]
fn who_is_let_go_where_they_stand_or_is_not_there_any_more_changes_nothing() {
    let mut tablet = started();
    tablet.changes(Change::AddTie(TieDraft::new(
        words("Dawn"),
        Ring::PaidToBeHere,
    )));
    let tie = tablet.plan().ties()[0].id;
    let (before, said) = (tablet.plan().clone(), tablet.model.announced().0);
    tablet.hears(event::People::Dropped { tie, ring: Some(2) });
    tablet.hears(event::People::Dropped {
        tie: TieId(99),
        ring: Some(0),
    });
    assert_eq!(*tablet.plan(), before);
    assert_eq!(tablet.model.announced().0, said);
    assert!(tablet.model.notice().is_none());
}

#[test]
fn every_move_that_is_asked_for_is_counted_whether_it_changes_something_or_not() {
    let mut tablet = started();
    tablet.changes(Change::AddTie(TieDraft::new(words("Dawn"), Ring::Closest)));
    let tie = tablet.plan().ties()[0].id;
    let counted = |tablet: &Tablet| tablet.model.moves();
    let before = counted(&tablet);
    for (ring, tie) in [
        (Ring::Important, tie),
        (Ring::Important, tie),
        (Ring::Closest, TieId(99)),
    ] {
        tablet.does(intention::People::Move { tie, ring });
    }
    assert_eq!(counted(&tablet), before + 3);
}

#[test]
fn a_whole_read_back_passes_every_promise_every_line_of_the_plan_and_everybody() {
    let mut tablet = Tablet::on("2026-11-24", vec![record_of(full(), "desk")]);
    tablet.does(intention::Desk::OpenPlan(id("made-up-1")));
    tablet.does(intention::Frame::Go(Screen::Read));
    let mut seen = 0;
    while tablet.model.sitting().unwrap().reading().is_some() {
        seen += 1;
        tablet.does(intention::Reading::On);
    }
    let plan = full().after_today();

    assert_eq!(
        seen,
        plan.promises().len() + plan.lines().len() + plan.ties().len()
    );
}

#[test]
fn what_can_wait_is_never_shown_while_it_is_urgent() {
    let waits = [
        Screen::People,
        Screen::Days,
        Screen::Gifts,
        Screen::Story,
        Screen::Year,
    ];
    let mut tablet = started();
    tablet.changes(Change::ChoosePath(Path::Urgent));
    for screen in waits.clone() {
        tablet.does(intention::Frame::Go(screen.clone()));
        assert_eq!(tablet.model.screen(), &Screen::Ways, "{screen:?}");
    }
    for near in [Screen::Mat, Screen::Promises, Screen::Read, Screen::Take] {
        tablet.does(intention::Frame::Go(near.clone()));
        assert_eq!(tablet.model.screen(), &near);
    }

    tablet.changes(Change::ChoosePath(Path::LookingAhead));
    assert_eq!(
        tablet.model.screen(),
        &Screen::Year,
        "it is not urgent any more"
    );
    tablet.does(intention::Writing::Undo);
    assert_eq!(tablet.model.screen(), &Screen::Ways, "and now it is again");
}

#[test]
fn what_needs_others_is_read_back_too_and_in_a_crisis_only_what_is_for_now() {
    let mut tablet = started();
    let mut guest = InvitationDraft::new(words("Sal"));
    guest.by = Some(day("2027-03-01"));
    let alongside = Alongside {
        reach: Some(words("On Tuesdays.")),
        ..Alongside::default()
    };
    tablet.changes(Change::Invite(Box::new(guest)));
    tablet.changes(Change::MakeAsk(Box::default()));
    tablet.changes(Change::WalkAlongside(Box::new(alongside)));
    tablet.changes(Change::CountLoad(Load {
        letters: 2,
        ..Load::default()
    }));
    let plan = tablet.plan();
    let (guest, ask) = (plan.invitations()[0].id, plan.asks()[0].id);
    let items = |tablet: &Tablet| tablet.model.sitting().unwrap().read_items();
    let (guest, ask) = (ReadItem::Invitation(guest), ReadItem::Ask(ask));
    assert_eq!(
        items(&tablet),
        [ReadItem::Alongside, guest, ask, ReadItem::Load]
    );

    tablet.changes(Change::ChoosePath(Path::Urgent));
    assert_eq!(
        items(&tablet),
        [ReadItem::Alongside, ask],
        "Sal and the letters can wait"
    );
}

#[test]
fn what_is_kept_from_several_fields_empties_them_all_in_one_act() {
    let mut tablet = started();
    let fields = || {
        vec![
            Field::named("promise-new-what"),
            Field::named("promise-new-by"),
        ]
    };
    let texts = ["come along", "2026-11-27"].map(str::to_owned);
    tablet.does(intention::Writing::Fill(
        fields().into_iter().zip(texts).collect(),
    ));
    let drafts = tablet.model.sitting().unwrap().drafts().clone();
    assert_eq!(drafts.get(&fields()[1]), "2026-11-27");

    let before = tablet.asked.len();
    tablet.does(intention::Writing::Keep {
        fields: fields(),
        change: Change::MakePromise(promise(Party::Worker, "come along", None)),
    });
    assert!(!tablet.model.sitting().unwrap().drafts().hold_words());
    let saved = tablet.asked[before..]
        .iter()
        .filter(|effect| is_save(effect));
    assert_eq!(saved.count(), 1);
}

#[test]
fn of_several_fields_all_are_filled_or_none() {
    let mut tablet = started();
    let long = "a".repeat(Field::MAX + 1);
    let texts = [("a", "come along"), ("b", &long)];
    let texts = texts.map(|(field, text)| (Field::named(field), text.to_owned()));
    tablet.does(intention::Writing::Fill(texts.into()));
    assert!(!tablet.model.sitting().unwrap().drafts().hold_words());
    assert_eq!(tablet.model.notice(), Some(&Notice::TooLong));
}

#[test]
fn two_cards_that_are_sorted_one_upon_the_other_are_both_told_and_taken_back_together() {
    let mut tablet = started();
    tablet.does(intention::Frame::Go(Screen::Mat));
    let mat = tablet.plan().mat().len();
    let mut sorts = |at: u64| {
        tablet.hears(event::Frame::Clock { at });
        tablet.does(intention::Cards::Sort(Tray::AnotherDay));
        tablet.model.announced().0
    };
    let told = [sorts(10_000), sorts(10_200), sorts(12_000)];
    assert!(told[0] < told[1] && told[1] < told[2]);
    assert_eq!(tablet.plan().mat().len(), mat + 3);
    tablet.does(intention::Writing::Undo);
    assert_eq!(tablet.plan().mat().len(), mat + 2);
    tablet.does(intention::Writing::Undo);
    assert_eq!(tablet.plan().mat().len(), mat, "both of the first two");
    tablet.does(intention::Writing::Redo);
    assert_eq!(tablet.plan().mat().len(), mat + 2);
}

#[test]
fn whoever_only_looks_at_an_ask_has_made_none() {
    let mut tablet = started();
    let before = tablet.plan().clone();
    let look = |tablet: &mut Tablet| {
        let ask = crate::plan::AskId(tablet.plan().next_number());
        tablet.changes(Change::MakeAsk(Box::default()));
        tablet.does(intention::Frame::Go(Screen::Ask(ask)));
        ask
    };
    for _ in 0..2 {
        look(&mut tablet);
        tablet.does(intention::Frame::Back);
        assert_eq!(*tablet.plan(), before);
        assert!(!tablet.model.sitting().unwrap().can_redo());
    }
    let mut tablet = tablet.reopened("2026-11-24");
    assert!(tablet.plan().asks().is_empty(), "nor on the tablet");

    let ask = look(&mut tablet);
    let to = Field::named(&format!("ask-{}-to", ask.0));
    tablet.does(intention::Writing::Type {
        field: to,
        text: "the harbour".to_owned(),
    });
    tablet.does(intention::Frame::Back);
    assert!(tablet.plan().ask(ask).is_some(), "something is begun");
}

#[test]
fn back_leads_to_the_screen_before_and_never_round_and_round() {
    let mut tablet = started();
    let go = |tablet: &mut Tablet, screen| tablet.does(intention::Frame::Go(screen));
    let back = |tablet: &mut Tablet| {
        tablet.does(intention::Frame::Back);
        tablet.model.screen().clone()
    };
    go(&mut tablet, Screen::Ways);
    go(&mut tablet, Screen::Gifts);
    go(&mut tablet, Screen::Promises);
    assert_eq!(back(&mut tablet), Screen::Gifts);
    assert_eq!(back(&mut tablet), Screen::Ways);

    go(&mut tablet, Screen::Mat);
    go(&mut tablet, Screen::Ways);
    assert_ne!(back(&mut tablet), Screen::Mat, "they were done with it");

    go(&mut tablet, Screen::Goodbye);
    tablet.does(intention::Frame::Hide);
    tablet.does(intention::Frame::Uncover);
    assert_eq!(*tablet.model.screen(), Screen::Goodbye);
    let mut way = Vec::new();
    while *tablet.model.screen() != Screen::Desk {
        way.push(back(&mut tablet));
        assert!(way.len() < 10, "{way:?}");
    }
    assert_eq!(way[..2], [Screen::Take, Screen::Ways]);
}

#[test]
fn how_it_is_going_is_laid_card_by_card_told_and_taken_back() {
    let mut tablet = started();
    for id in ["music", "money"] {
        let (card, tray) = (card(id), Tray::TalkAboutNow);
        tablet.changes(Change::SortCard { card, tray });
    }
    tablet.does(intention::Frame::Go(Screen::Going));
    assert!(tablet.plan().laid().is_empty(), "looking lays nothing");
    tablet.does(intention::Cards::Lay(Going::UpAndDown));
    let (_, said) = tablet.model.announced();
    assert!(said.contains("Music: Up and down."), "{said}");
    assert!(
        said.contains("Next card: Money. How is it going?"),
        "{said}"
    );

    tablet.hears(event::Cards::KeyPressed(2));
    let lies: Vec<Going> = tablet
        .plan()
        .laid()
        .iter()
        .map(|one| one.spot.going)
        .collect();
    assert_eq!(lies, [Going::UpAndDown, Going::NotGood]);
    tablet.does(intention::Writing::Undo);
    tablet.hears(event::Cards::Dropped(Some(0)));
    assert_eq!(tablet.plan().laid()[1].spot.going, Going::Well);
    tablet.hears(event::Cards::Dropped(None));
    tablet.hears(event::Cards::KeyPressed(0));
    assert_eq!(tablet.plan().laid().len(), 2, "no card is left");
}

#[test]
fn a_card_left_out_of_how_it_is_going_comes_back_when_asked_for() {
    let mut tablet = started();
    let (music, tray) = (card("music"), Tray::TalkAboutNow);
    tablet.changes(Change::SortCard { card: music, tray });
    tablet.does(intention::Frame::Go(Screen::Going));
    tablet.does(intention::Cards::Pass);
    tablet.does(intention::Cards::Lay(Going::Well));
    assert!(tablet.plan().laid().is_empty());
    tablet.does(intention::Cards::BringBack);
    tablet.does(intention::Cards::TwoPlaces(true));
    tablet.hears(event::Cards::KeyPressed(1));
    assert_eq!(tablet.plan().laid()[0].spot.going, Going::NotGood);
}
