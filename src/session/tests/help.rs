//! When something serious is said: help is one tap away, leads nowhere and leaves no trace.

use super::*;
use crate::guide::Country;
use crate::session::OwnContact;

#[test]
fn whoever_asks_for_help_and_carries_on_is_where_they_were_and_nothing_was_written() {
    let mut tablet = talking();
    let (plan, drafts) = (tablet.plan().clone(), drafts(&tablet));
    let (records, asked) = (tablet.records.clone(), tablet.asked.len());
    tablet.does(Intention::GetHelp);
    assert_eq!(tablet.model.cover(), Cover::Help);
    assert_eq!(tablet.asked[asked..], [Effect::Focus(Focus::Cover)]);
    tablet.does(Intention::Uncover);

    assert_eq!(tablet.model.cover(), Cover::Nothing);
    assert_eq!(tablet.model.screen(), &Screen::Gifts);
    assert_eq!(tablet.asked.last(), Some(&Effect::Focus(Focus::Under)));
    assert_eq!((tablet.plan(), drafts), (&plan, self::drafts(&tablet)));
    assert_eq!(tablet.records, records);
    assert!(!tablet.model.sitting().unwrap().can_redo());
}

#[test]
fn help_can_be_asked_for_on_the_desk_as_well() {
    let mut tablet = Tablet::empty();
    tablet.does(Intention::GetHelp);
    assert_eq!(tablet.model.cover(), Cover::Help);
    tablet.does(Intention::StopHere);
    assert_eq!(
        tablet.model.screen(),
        &Screen::Desk,
        "there is nothing to take"
    );
    tablet.does(Intention::Back);
    assert_eq!(tablet.model.cover(), Cover::Nothing);
    assert!(tablet.records.is_empty());
}

#[test]
fn whoever_stops_there_comes_to_where_the_plan_is_taken() {
    let mut tablet = talking();
    tablet.does(Intention::GetHelp);
    tablet.does(Intention::StopHere);
    assert_eq!(tablet.model.screen(), &Screen::Take);
    assert_eq!(tablet.model.cover(), Cover::Nothing);
}

#[test]
fn a_second_tap_in_a_hurry_does_not_close_it() {
    let mut tablet = talking();
    tablet.does(Intention::GetHelp);
    tablet.does(Intention::GetHelp);
    assert_eq!(tablet.model.cover(), Cover::Help);
    tablet.does(Intention::Back);
    assert_eq!(tablet.model.cover(), Cover::Nothing);
    assert_eq!(tablet.model.screen(), &Screen::Gifts);
}

#[test]
fn it_is_put_away_by_escape_and_by_back_as_what_else_lies_over_the_screen() {
    for puts_away in [Msg::EscapePressed { at: 5_000 }, Msg::BackPressed] {
        let mut tablet = talking();
        tablet.does(Intention::GetHelp);
        tablet.hears(puts_away);
        assert_eq!(tablet.model.cover(), Cover::Nothing);
        assert_eq!(tablet.model.screen(), &Screen::Gifts);
    }
}

#[test]
fn what_lay_over_the_screen_before_lies_there_again() {
    for (lays, cover) in [
        (Intention::PutDown, Cover::PutDown),
        (Intention::LookAtPage, Cover::OurPage),
    ] {
        let mut tablet = talking();
        tablet.does(lays);
        tablet.does(Intention::GetHelp);
        assert_eq!(tablet.asked.last(), Some(&Effect::Focus(Focus::NextCover)));
        tablet.does(Intention::Uncover);
        assert_eq!(tablet.model.cover(), cover);
        assert_eq!(tablet.asked.last(), Some(&Effect::Focus(Focus::NextCover)));
        tablet.does(Intention::Uncover);
        assert_eq!(tablet.model.cover(), Cover::Nothing);
        assert_eq!(tablet.asked.last(), Some(&Effect::Focus(Focus::Under)));
    }
}

#[test]
fn hide_closes_it_and_opening_again_does_not_bring_it_back() {
    for first in [vec![], vec![Intention::LookAtPage]] {
        let mut tablet = talking();
        for lays in first {
            tablet.does(lays);
        }
        tablet.does(Intention::GetHelp);
        tablet.does(Intention::Hide);
        assert_eq!(tablet.model.cover(), Cover::Hidden);
        assert!(tablet.model.sitting().is_none());
        tablet.does(Intention::Uncover);
        assert_eq!(tablet.model.cover(), Cover::Nothing);
        assert_eq!(tablet.model.screen(), &Screen::Gifts);
    }
}

#[test]
fn it_does_not_close_by_itself_while_people_phone_and_not_never_either() {
    for phones_with_this_tablet in [false, true] {
        let mut tablet = talking();
        tablet.does(Intention::SetLockAfter(LockAfter::Five));
        tablet.does(Intention::GetHelp);
        tablet.hears(Msg::Clock { at: 0 });
        if phones_with_this_tablet {
            tablet.hears(Msg::PageHidden);
        }
        tablet.hears(Msg::Clock { at: 59 * 60_000 });
        assert_eq!(tablet.model.cover(), Cover::Help);
        tablet.hears(Msg::Clock { at: 60 * 60_000 });
        assert_eq!(tablet.model.cover(), Cover::Hidden);
        assert!(tablet.model.sitting().is_none());
    }
}

#[test]
fn the_country_is_chosen_and_never_guessed_and_found_again() {
    let mut tablet = Tablet::empty();
    assert_eq!(tablet.model.settings().country, None);
    let wales = Country::named("gb");
    tablet.does(Intention::SetCountry(wales));
    let mut tablet = tablet.reopened("2026-11-25");
    assert_eq!(tablet.model.settings().country, wales);
    tablet.does(Intention::SetCountry(None));
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
    tablet.does(Intention::SetContacts(both.clone()));
    let mut tablet = tablet.reopened("2026-11-25");
    assert_eq!(tablet.model.contacts()[..], both);
    tablet.does(Intention::SetTheme(Theme::Dark));
    assert_eq!(tablet.model.contacts()[..], both);

    tablet.does(Intention::ClearEverything);
    assert!(tablet.model.contacts().is_empty());
    assert!(tablet.records.is_empty());
}

#[test]
fn too_many_numbers_or_one_that_is_no_line_change_nothing() {
    let mut tablet = Tablet::empty();
    let one = own("Night team", "01632 960 001");
    tablet.does(Intention::SetContacts(vec![one.clone(); OwnContact::MOST]));
    tablet.does(Intention::SetContacts(vec![one; OwnContact::MOST + 1]));
    assert_eq!(tablet.model.contacts().len(), OwnContact::MOST);
    tablet.does(Intention::SetContacts(vec![own(&"n".repeat(401), "1 2 3")]));
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
    tablet.does(Intention::Go(Screen::Gifts));
    tablet.does(Intention::Type {
        field: Field::about(&About::Gift),
        text: "He says he".to_owned(),
    });
    tablet
}

fn drafts(tablet: &Tablet) -> Drafts {
    (**tablet.model.sitting().unwrap().drafts()).clone()
}
