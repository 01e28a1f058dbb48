//! When something serious is said: help is one tap away, leads nowhere and leaves no trace.

use super::*;
use crate::guide::Country;
use crate::session::OwnContact;

#[test]
fn whoever_asks_for_help_and_carries_on_is_where_they_were_and_nothing_was_written() {
    let mut tablet = talking();
    let (plan, drafts) = (tablet.plan().clone(), drafts(&tablet));
    let (records, asked) = (tablet.records.clone(), tablet.asked.len());
    tablet.does(intention::Frame::GetHelp);
    assert_eq!(tablet.model.cover(), Cover::Help);
    assert_eq!(
        tablet.asked[asked..],
        [Effect::Frame(effect::Frame::Focus(Focus::Cover))]
    );
    tablet.does(intention::Frame::Uncover);

    assert_eq!(tablet.model.cover(), Cover::Nothing);
    assert_eq!(tablet.model.screen(), &Screen::Gifts);
    assert_eq!(
        tablet.asked.last(),
        Some(&Effect::Frame(effect::Frame::Focus(Focus::Under)))
    );
    assert_eq!((tablet.plan(), drafts), (&plan, self::drafts(&tablet)));
    assert_eq!(tablet.records, records);
    assert!(!tablet.model.sitting().unwrap().can_redo());
}

#[test]
fn help_can_be_asked_for_on_the_desk_as_well() {
    let mut tablet = Tablet::empty();
    tablet.does(intention::Frame::GetHelp);
    assert_eq!(tablet.model.cover(), Cover::Help);
    tablet.does(intention::Frame::StopHere);
    assert_eq!(
        tablet.model.screen(),
        &Screen::Desk,
        "there is nothing to take"
    );
    tablet.does(intention::Frame::Back);
    assert_eq!(tablet.model.cover(), Cover::Nothing);
    assert!(tablet.records.is_empty());
}

#[test]
fn whoever_stops_there_comes_to_where_the_plan_is_taken() {
    let mut tablet = talking();
    tablet.does(intention::Frame::GetHelp);
    tablet.does(intention::Frame::StopHere);
    assert_eq!(tablet.model.screen(), &Screen::Take);
    assert_eq!(tablet.model.cover(), Cover::Nothing);
}

#[test]
fn a_second_tap_in_a_hurry_does_not_close_it() {
    let mut tablet = talking();
    tablet.does(intention::Frame::GetHelp);
    tablet.does(intention::Frame::GetHelp);
    assert_eq!(tablet.model.cover(), Cover::Help);
    tablet.does(intention::Frame::Back);
    assert_eq!(tablet.model.cover(), Cover::Nothing);
    assert_eq!(tablet.model.screen(), &Screen::Gifts);
}

#[test]
fn it_is_put_away_by_escape_and_by_back_as_what_else_lies_over_the_screen() {
    for puts_away in [
        Msg::Frame(event::Frame::EscapePressed { at: 5_000 }),
        Msg::Frame(event::Frame::BackPressed),
    ] {
        let mut tablet = talking();
        tablet.does(intention::Frame::GetHelp);
        tablet.hears(puts_away);
        assert_eq!(tablet.model.cover(), Cover::Nothing);
        assert_eq!(tablet.model.screen(), &Screen::Gifts);
    }
}

#[test]
fn what_lay_over_the_screen_before_lies_there_again() {
    for (lays, cover) in [
        (Intention::Frame(intention::Frame::PutDown), Cover::PutDown),
        (
            Intention::Frame(intention::Frame::LookAtPage),
            Cover::OurPage,
        ),
    ] {
        let mut tablet = talking();
        tablet.does(lays);
        tablet.does(intention::Frame::GetHelp);
        assert_eq!(
            tablet.asked.last(),
            Some(&Effect::Frame(effect::Frame::Focus(Focus::NextCover)))
        );
        tablet.does(intention::Frame::Uncover);
        assert_eq!(tablet.model.cover(), cover);
        assert_eq!(
            tablet.asked.last(),
            Some(&Effect::Frame(effect::Frame::Focus(Focus::NextCover)))
        );
        tablet.does(intention::Frame::Uncover);
        assert_eq!(tablet.model.cover(), Cover::Nothing);
        assert_eq!(
            tablet.asked.last(),
            Some(&Effect::Frame(effect::Frame::Focus(Focus::Under)))
        );
    }
}

#[test]
fn hide_closes_it_and_opening_again_does_not_bring_it_back() {
    for first in [vec![], vec![Intention::Frame(intention::Frame::LookAtPage)]] {
        let mut tablet = talking();
        for lays in first {
            tablet.does(lays);
        }
        tablet.does(intention::Frame::GetHelp);
        tablet.does(intention::Frame::Hide);
        assert_eq!(tablet.model.cover(), Cover::Hidden);
        assert!(tablet.model.sitting().is_none());
        tablet.does(intention::Frame::Uncover);
        assert_eq!(tablet.model.cover(), Cover::Nothing);
        assert_eq!(tablet.model.screen(), &Screen::Gifts);
    }
}

#[test]
fn it_does_not_close_by_itself_while_people_phone_and_not_never_either() {
    for phones_with_this_tablet in [false, true] {
        let mut tablet = talking();
        tablet.does(intention::Settings::LockAfter(LockAfter::Five));
        tablet.does(intention::Frame::GetHelp);
        tablet.hears(event::Frame::Clock { at: 0 });
        if phones_with_this_tablet {
            tablet.hears(event::Frame::PageHidden);
        }
        tablet.hears(event::Frame::Clock { at: 59 * 60_000 });
        assert_eq!(tablet.model.cover(), Cover::Help);
        tablet.hears(event::Frame::Clock { at: 60 * 60_000 });
        assert_eq!(tablet.model.cover(), Cover::Hidden);
        assert!(tablet.model.sitting().is_none());
    }
}

#[test]
fn the_country_is_chosen_and_never_guessed_and_found_again() {
    let mut tablet = Tablet::empty();
    assert_eq!(tablet.model.settings().country, None);
    let wales = Country::named("gb");
    tablet.does(intention::Settings::Country(wales));
    let mut tablet = tablet.reopened("2026-11-25");
    assert_eq!(tablet.model.settings().country, wales);
    tablet.does(intention::Settings::Country(None));
    let tablet = tablet.reopened("2026-11-26");
    assert_eq!(tablet.model.settings().country, None);
}

#[test]
fn an_organisations_own_numbers_are_kept_in_their_order_and_go_when_everything_goes() {
    let mut tablet = Tablet::empty();
    let both = vec![
        own("Night team", "01632 960 001"),
        own("Sam", "ask at the desk"),
    ];
    tablet.does(intention::Settings::Contacts(both.clone()));
    let mut tablet = tablet.reopened("2026-11-25");
    assert_eq!(tablet.model.contacts()[..], both);
    tablet.does(intention::Settings::Theme(Theme::Dark));
    assert_eq!(tablet.model.contacts()[..], both);

    tablet.does(intention::Goodbye::ClearEverything);
    assert!(tablet.model.contacts().is_empty());
    assert!(tablet.records.is_empty());
}

#[test]
fn too_many_numbers_or_one_that_is_no_line_change_nothing() {
    let mut tablet = Tablet::empty();
    let one = own("Night team", "01632 960 001");
    tablet.does(intention::Settings::Contacts(vec![
        one.clone();
        OwnContact::MOST
    ]));
    tablet.does(intention::Settings::Contacts(vec![
        one;
        OwnContact::MOST + 1
    ]));
    assert_eq!(tablet.model.contacts().len(), OwnContact::MOST);
    tablet.does(intention::Settings::Contacts(vec![own(
        &"n".repeat(401),
        "1 2 3",
    )]));
    assert_eq!(tablet.model.contacts().len(), OwnContact::MOST);
}

fn own(name: &str, number: &str) -> OwnContact {
    OwnContact {
        name: words(name),
        number: words(number),
        when: Some(words("After six")),
    }
}

fn talking() -> Tablet {
    let mut tablet = started();
    tablet.changes(Change::WriteLine(mine(About::Gift, "Clocks")));
    tablet.does(intention::Frame::Go(Screen::Gifts));
    tablet.does(intention::Writing::Type {
        field: Field::about(&About::Gift),
        text: "He says he".to_owned(),
    });
    tablet
}

fn drafts(tablet: &Tablet) -> Drafts {
    (**tablet.model.sitting().unwrap().drafts()).clone()
}
