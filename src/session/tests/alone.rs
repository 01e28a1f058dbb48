//! What is dangerous to answer in front of others is asked alone. Where words go stays chosen.

use super::*;
use crate::plan::Present;
use crate::session::Safe;

#[test]
fn where_nobody_else_is_here_nothing_asks_first() {
    let mut tablet = started();
    tablet.changes(Change::WriteLine(mine(About::Gift, "Clocks")));
    for screen in [safety(), Screen::Take] {
        tablet.does(intention::Frame::Go(screen));
        assert!(!tablet.model.asks_if_alone());
    }
}

#[test]
fn on_safety_and_before_the_plan_is_taken_it_is_asked_first_and_nowhere_else() {
    let mut tablet = with_somebody();
    for screen in [safety(), Screen::Take] {
        tablet.does(intention::Frame::Go(screen));
        assert!(tablet.model.asks_if_alone());
    }
    let music = Screen::Talk(card("music"));
    for screen in [music, Screen::Ways, Screen::People, Screen::Goodbye] {
        tablet.does(intention::Frame::Go(screen.clone()));
        assert!(!tablet.model.asks_if_alone(), "{screen:?}");
    }
}

#[test]
fn a_card_on_safety_is_not_dealt_in_front_of_others_and_can_wait() {
    let mut tablet = with_somebody();
    tablet.changes(Change::ChoosePath(Path::Urgent));
    tablet.does(intention::Frame::Go(Screen::Mat));
    assert!(tablet.model.asks_if_alone(), "feeling safe lies on top");
    tablet.hears(event::Cards::KeyPressed(0));
    assert!(
        tablet.plan().mat().is_empty(),
        "what nobody sees is not sorted"
    );

    tablet.does(intention::Alone::LeaveForLater);
    assert_eq!(*tablet.model.screen(), Screen::Mat);
    assert!(!tablet.model.asks_if_alone());
    tablet.does(intention::Cards::Sort(Tray::AnotherDay));
    let sorted = &tablet.plan().mat()[0];
    assert!(!crate::guide::is_on_safety(sorted.card.as_str()));
    tablet.does(intention::Cards::BringBack);
    assert!(tablet.model.asks_if_alone(), "they wait");
    tablet.does(intention::Alone::WeAreAlone);
    assert!(!tablet.model.asks_if_alone());
    tablet.does(intention::Frame::Go(Screen::Harder));
    assert!(tablet.model.asks_if_alone());
}

#[test]
fn who_cannot_be_alone_can_stop_and_the_plan_stays_where_it_is() {
    let mut tablet = with_somebody();
    tablet.does(intention::Frame::StopHere);
    assert!(tablet.model.asks_if_alone());
    tablet.does(intention::Frame::StopHere);
    assert_eq!(tablet.model.notice(), Some(&Notice::KeptHere));
    assert_eq!(*tablet.model.screen(), Screen::Desk);
    assert_eq!(tablet.model.desk().entries().len(), 1);
}

#[test]
fn stopping_goes_on_to_the_whole_plan_and_then_to_goodbye() {
    let mut tablet = started();
    tablet.changes(Change::WriteLine(mine(About::Gift, "Clocks")));
    tablet.does(intention::Frame::Go(Screen::Take));
    tablet.does(intention::Taking::ChooseView(
        crate::document::View::Promises,
    ));
    tablet.does(intention::Frame::Go(Screen::Ways));
    tablet.does(intention::Frame::StopHere);
    let view = tablet.model.sitting().unwrap().taking().view().clone();
    assert_eq!(view, crate::document::View::MyPlan);
    tablet.does(intention::Frame::StopHere);
    assert_eq!(*tablet.model.screen(), Screen::Goodbye);
}

#[test]
fn a_yes_is_asked_for_once_at_each_place() {
    let mut tablet = with_somebody();
    tablet.does(intention::Frame::Go(safety()));
    tablet.does(intention::Alone::WeAreAlone);
    assert!(!tablet.model.asks_if_alone());
    assert_eq!(
        tablet.asked.last(),
        Some(&Effect::Frame(effect::Frame::Focus(Focus::Heading)))
    );
    tablet.does(intention::Frame::Go(Screen::Ways));
    tablet.does(intention::Frame::Go(safety()));
    assert!(!tablet.model.asks_if_alone());

    tablet.does(intention::Frame::Go(Screen::Talk(card("worries"))));
    assert!(tablet.model.asks_if_alone(), "another card");
    tablet.does(intention::Frame::Go(Screen::Take));
    assert!(tablet.model.asks_if_alone());
}

#[test]
fn who_comes_in_later_was_not_asked_for_and_who_left_changes_nothing() {
    let mut tablet = with_somebody();
    tablet.does(intention::Frame::Go(safety()));
    tablet.does(intention::Alone::WeAreAlone);
    tablet.changes(here(&["Huda", "Karim"]));
    assert!(tablet.model.asks_if_alone());
    tablet.changes(here(&["Huda"]));
    assert!(!tablet.model.asks_if_alone());
    tablet.changes(here(&[]));
    assert!(!tablet.model.asks_if_alone());
}

#[test]
fn after_everything_was_hidden_it_is_asked_anew() {
    let mut tablet = with_somebody();
    tablet.does(intention::Frame::Go(safety()));
    tablet.does(intention::Alone::WeAreAlone);
    tablet.does(intention::Frame::Hide);
    tablet.does(intention::Frame::Uncover);
    assert_eq!(tablet.model.screen(), &safety());
    assert!(tablet.model.asks_if_alone());
}

#[test]
fn taking_the_plan_can_wait_and_the_two_are_where_they_were() {
    for screen in [Screen::People, safety(), Screen::Promises] {
        let mut tablet = with_somebody();
        tablet.does(intention::Frame::Go(screen.clone()));
        let (plan, copies) = (tablet.plan().clone(), handed_over(&tablet));
        tablet.does(intention::Frame::StopHere);
        tablet.does(intention::Alone::LeaveForLater);

        assert_eq!(tablet.model.screen(), &screen);
        assert_eq!(tablet.plan(), &plan);
        assert_eq!(handed_over(&tablet), copies);
        assert_eq!(tablet.kept().unwrap().plan, plan, "it stays as it is kept");
        tablet.does(intention::Frame::StopHere);
        assert!(tablet.model.asks_if_alone(), "it can be asked later");
    }
}

#[test]
fn who_comes_back_from_saying_goodbye_is_led_to_the_talk() {
    let mut tablet = with_somebody();
    tablet.does(intention::Frame::Go(Screen::Take));
    tablet.does(intention::Frame::Go(Screen::Goodbye));
    tablet.does(intention::Frame::Back);
    assert!(tablet.model.asks_if_alone());
    tablet.does(intention::Alone::LeaveForLater);
    assert_eq!(tablet.model.screen(), &Screen::Ways);
}

#[test]
fn what_was_answered_is_not_asked_again_while_it_stands() {
    let mut tablet = with_somebody();
    tablet.does(intention::Frame::Go(Screen::Take));
    tablet.does(intention::Alone::WeAreAlone);
    tablet.does(intention::Taking::SayIfSafe(Some(Safe::Yes)));
    tablet.does(intention::Taking::Print);
    tablet.does(intention::Frame::Go(Screen::Goodbye));
    tablet.changes(here(&["Huda", "Karim"]));
    tablet.does(intention::Frame::Go(Screen::Take));
    assert!(!tablet.model.asks_if_alone());
    tablet.does(intention::Taking::SayIfSafe(None));
    assert!(tablet.model.asks_if_alone(), "the question is there again");
}

#[test]
fn a_card_that_is_left_for_later_stays_where_it_is() {
    let mut tablet = with_somebody();
    let card = card("feeling-safe");
    let tray = Tray::TalkAboutNow;
    tablet.changes(Change::SortCard { card, tray });
    let plan = tablet.plan().clone();
    tablet.does(intention::Frame::Go(safety()));
    tablet.does(intention::Alone::LeaveForLater);
    assert_eq!(tablet.model.screen(), &Screen::Mat);
    assert_eq!(tablet.plan(), &plan);
}

#[test]
fn nothing_of_being_alone_is_kept_or_handed_over() {
    let mut tablet = with_somebody();
    tablet.does(intention::Frame::Go(safety()));
    let before = tablet.everything_kept();
    tablet.does(intention::Alone::WeAreAlone);
    tablet.hears(event::Frame::PageHidden);
    assert_eq!(tablet.everything_kept(), before);
}

#[test]
fn only_for_today_stays_chosen_for_the_next_words_about_the_same_thing() {
    let mut tablet = started();
    let about = About::Card(card("feeling-safe"));
    chooses(&mut tablet, &about, Place::OnlyToday);
    assert_eq!(place(&tablet, &about), Place::OnlyToday);
    says(&mut tablet, &about, "He has a key");
    says(&mut tablet, &about, "He counts the money");
    tablet.does(intention::Frame::Go(Screen::Mat));
    tablet.does(intention::Frame::Go(safety()));
    assert_eq!(place(&tablet, &about), Place::OnlyToday);
    assert_eq!(place(&tablet, &About::Gift), Place::InPlan);

    chooses(&mut tablet, &about, Place::InPlan);
    assert_eq!(place(&tablet, &about), Place::InPlan);
}

#[test]
fn words_that_are_only_for_today_say_so_from_the_first_letter_on() {
    let mut tablet = started();
    let about = About::HardDay;
    chooses(&mut tablet, &about, Place::OnlyToday);
    let field = Field::about_at(&about, Some(crate::plan::PartOfDay::Night));
    types(&mut tablet, &field, "He");
    tablet.hears(event::Frame::PageHidden);
    let kept = tablet.kept().unwrap().drafts;
    let mark = (
        field.place().as_str().to_owned(),
        "only-for-us-today".to_owned(),
    );
    assert!(kept.contains(&mark), "{kept:?}");

    let mut tablet = tablet.reopened("2026-11-24");
    let drafts = tablet.model.sitting().unwrap().drafts().clone();
    assert_eq!(
        drafts.get(&field.place()),
        "only-for-us-today",
        "after a crash too"
    );
    chooses(&mut tablet, &about, Place::OnlyToday);
    types(&mut tablet, &field, "");
    let drafts = tablet.model.sitting().unwrap().drafts().clone();
    assert!(!drafts.hold_words(), "{drafts:?}");
}

#[test]
fn what_is_being_written_goes_where_somebody_says_last() {
    let mut tablet = started();
    let field = Field::about(&About::Gift);
    types(&mut tablet, &field, "Clocks");
    for (place, code) in [
        (Place::OnlyToday, "only-for-us-today"),
        (Place::InPlan, "in-my-plan"),
    ] {
        chooses(&mut tablet, &About::Gift, place);
        let drafts = tablet.model.sitting().unwrap().drafts();
        assert_eq!(drafts.get(&field.place()), code);
    }
}

#[test]
fn where_words_go_stays_chosen_behind_a_hidden_screen_and_not_until_the_next_day() {
    let mut tablet = started();
    tablet.changes(Change::Call(Some(words("Ray"))));
    chooses(&mut tablet, &About::Gift, Place::OnlyToday);
    tablet.does(intention::Frame::Hide);
    tablet.does(intention::Frame::Uncover);
    assert_eq!(place(&tablet, &About::Gift), Place::OnlyToday);

    let mut tablet = tablet.reopened("2026-11-25");
    tablet.does(intention::Desk::OpenPlan(id("new-1")));
    assert_eq!(place(&tablet, &About::Gift), Place::InPlan);
}

fn safety() -> Screen {
    Screen::Talk(card("feeling-safe"))
}

fn with_somebody() -> Tablet {
    let mut tablet = started();
    tablet.changes(Change::WriteLine(mine(About::Gift, "Clocks")));
    tablet.changes(here(&["Huda"]));
    tablet
}

fn here(names: &[&str]) -> Change {
    let names = names.iter().map(|name| Present::named(words(name)));
    Change::SayWhoIsHere(names.collect())
}

fn handed_over(tablet: &Tablet) -> usize {
    let hands = |effect: &Effect| {
        matches!(
            effect,
            Effect::Taking(
                effect::Taking::Offer { .. }
                    | effect::Taking::Share { .. }
                    | effect::Taking::Print { .. }
            )
        )
    };
    tablet.count(hands)
}

fn types(tablet: &mut Tablet, field: &Field, text: &str) {
    let (field, text) = (field.clone(), text.to_owned());
    tablet.does(intention::Writing::Type { field, text });
}

fn chooses(tablet: &mut Tablet, about: &About, place: Place) {
    let (field, about) = (Field::about(about), about.clone());
    tablet.does(intention::Writing::ChoosePlace {
        field,
        about,
        place,
    });
}

/// Words are typed and kept where they go, as the page does it.
fn says(tablet: &mut Tablet, about: &About, text: &str) {
    let field = Field::about(about);
    types(tablet, &field, text);
    let place = tablet.model.sitting().unwrap().drafts().get(&field.place());
    assert_eq!(place, "only-for-us-today");
    let draft = LineDraft {
        place: Place::OnlyToday,
        ..mine(about.clone(), text)
    };
    let change = Change::WriteLine(draft);
    tablet.does(intention::Writing::Keep {
        fields: vec![field.clone()],
        change,
    });
    types(tablet, &field.place(), "");
}

fn place(tablet: &Tablet, about: &About) -> Place {
    tablet.model.sitting().unwrap().drafts().place_about(about)
}

#[test]
fn how_it_is_with_safety_is_not_asked_in_front_of_others() {
    let mut tablet = with_somebody();
    for id in ["feeling-safe", "music"] {
        let (card, tray) = (card(id), Tray::TalkAboutNow);
        tablet.changes(Change::SortCard { card, tray });
    }
    tablet.does(intention::Frame::Go(Screen::Going));
    assert!(tablet.model.asks_if_alone());
    tablet.does(intention::Cards::Lay(Going::NotGood));
    assert!(
        tablet.plan().laid().is_empty(),
        "what nobody sees is not laid"
    );
    tablet.does(intention::Alone::LeaveForLater);
    assert_eq!(*tablet.model.screen(), Screen::Going);
    tablet.does(intention::Cards::Lay(Going::Well));
    assert_eq!(tablet.plan().laid()[0].what.card, card("music"));
}
