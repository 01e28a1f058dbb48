//! What is shown when something serious is said, and what is asked alone.

use super::*;
use crate::guide::{Country, Need};
use crate::plan::{CardId, Present, Wording};
use crate::session::OwnContact;

pub(super) fn shown() -> Vec<(&'static str, Model)> {
    let take = at(with_somebody(), Screen::Take);
    let card = at(with_somebody(), safety());
    let mut settings = at(with_numbers(on_the_desk()), Screen::Settings);
    asked(
        &mut settings,
        [Intention::Settings(intention::Settings::Country(
            Country::named("gb"),
        ))],
    );
    vec![
        ("help", helped(visit(), None)),
        ("help-desk", helped(on_the_desk(), Some("au"))),
        ("help-gb", helped(with_numbers(visit()), Some("gb"))),
        ("alone-take", take),
        ("alone-card", card),
        ("talk-safety", alone_at(full_visit(), safety())),
        ("settings-contacts", settings),
    ]
}

#[test]
fn help_is_in_the_corner_of_every_screen_and_hide_in_the_other() {
    for (name, html) in pages::written() {
        if name.contains("hidden") || html.contains("class=\"unlock\"") {
            continue;
        }
        let top = html.split("<main").next().unwrap();
        let corner = top.split("frame__side\">").nth(1).unwrap();
        let first = corner.split("</button>").next().unwrap();
        assert!(first.contains("Help now"), "{name}: {first}");
        assert!(
            top.trim_end().ends_with("Hide</span></button></div>"),
            "{name}"
        );
    }
}

#[test]
fn while_no_country_is_chosen_it_is_asked_first_and_no_number_is_shown() {
    let html = page(&helped(visit(), None));
    let (before, after) = html.split_once("If someone is in danger now").unwrap();
    assert!(before.contains("Which country are we in?"));
    assert!(after.contains("Phone your local emergency number."));
    assert!(!html.contains("href=\"tel:") && !html.contains("href=\"sms:"));
    assert!(!html.contains("looked up on"));
}

#[test]
fn the_number_for_danger_comes_first_and_can_be_pressed() {
    for (code, number) in [("gb", "999"), ("au", "000")] {
        let html = page(&helped(visit(), Some(code)));
        let first = html.split("href=\"").nth(1).unwrap();
        assert!(first.starts_with(&format!("tel:{number}\"")), "{first}");
        let (before, _) = html.split_once("Words to say first").unwrap();
        assert!(before.contains(&format!("Phone {number}")));
        assert!(!before.contains("Which country are we in?"));
        assert!(html.contains("These numbers were looked up on 28 November 2026."));
        assert!(html.contains(&format!("there is danger, I will phone {number}.")));
    }
}

#[test]
fn it_says_what_to_say_what_to_do_and_what_a_phone_remembers() {
    let html = page(&helped(visit(), Some("gb")));
    for said in [
        "“I believe you.”",
        "Thoughts of ending your life",
        "About a child who may be hurt",
        "I cannot keep this to myself.",
        "I will tell my manager or our safeguarding lead today.",
        "The phone keeps a list of calls and texts.",
        "Carry on",
        "Stop here",
    ] {
        assert!(html.contains(said), "{said}");
    }
}

#[test]
fn where_no_visit_is_there_is_nothing_to_stop() {
    let html = page(&helped(on_the_desk(), None));
    let (_, ways) = html.split_once("help__ways").unwrap();
    assert!(ways.contains("Carry on") && !ways.contains("Stop here"));
}

#[test]
fn an_organisations_own_numbers_come_before_the_others_as_they_were_typed() {
    let html = page(&helped(with_numbers(visit()), Some("gb")));
    let (_, who) = html.split_once("Who to phone").unwrap();
    let (own, _) = who.split_once("help__folds").unwrap();
    assert!(own.contains("Night team &lt;b&gt;") && own.contains("href=\"tel:01632960001\""));
    assert!(own.contains("01632 960 001") && own.contains("After six"));
    assert!(own.contains("ask at the desk") && count(own, "href=") == 1);
}

#[test]
fn what_a_row_does_not_say_is_not_said() {
    for country in Country::all() {
        for row in country.contacts() {
            let html = super::html(crate::view::cover::contact_shown(&ui(), row));
            let claims = |claim: &str| html.contains(claim);
            let has = |cost: &str| row.costs.contains(&cost);
            let free = has("free") || has("free-on-many");
            assert_eq!(claims("Free"), free, "{}: {html}", row.id);
            assert_eq!(claims("Not on the bill"), has("not-on-bill"), "{}", row.id);
            assert_eq!(
                claims("Day and night"),
                row.hours == Some("day-and-night"),
                "{}",
                row.id
            );
        }
    }
}

#[test]
fn every_number_can_be_pressed_where_it_is_one_to_phone_or_text() {
    let samaritans = Country::named("gb").unwrap();
    let samaritans = samaritans.for_need(Need::Talk).next().unwrap();
    let html = super::html(crate::view::cover::contact_shown(&ui(), samaritans));
    assert!(html.contains("href=\"tel:116123\""), "{html}");
    assert!(html.contains("aria-label=\"Phone Samaritans: 116 123\""));
    let shout = Country::named("gb").unwrap().contacts().iter();
    let shout = shout.clone().find(|row| row.id == "shout").unwrap();
    let html = super::html(crate::view::cover::contact_shown(&ui(), shout));
    assert!(html.contains("href=\"sms:85258?body=SHOUT\"") && html.contains("Text SHOUT to 85258"));
}

#[test]
fn a_card_on_safety_leads_to_help_and_another_does_not() {
    let near = |screen| {
        let html = page(&alone_at(full_visit(), screen));
        html.split("talk__words")
            .next()
            .unwrap()
            .contains("Help now: Feeling safe")
    };
    assert!(near(safety()));
    assert!(!near(Screen::Talk(CardId::parse("music").unwrap())));
}

#[test]
fn while_it_is_asked_whether_they_are_alone_nothing_of_the_question_is_on_the_screen() {
    let html = page(&at(with_somebody(), safety()));
    assert!(html.contains("Is this a good moment to ask this alone?"));
    assert!(html.contains("Yes, we are alone") && html.contains("Leave it for later"));
    assert!(!html.contains("Feeling safe"), "{html}");

    let html = page(&at(with_somebody(), Screen::Take));
    assert!(!html.contains("Is it safe") && html.contains("Nothing is taken."));
    let mut model = at(with_somebody(), Screen::Take);
    asked(&mut model, [Intention::Alone(intention::Alone::WeAreAlone)]);
    assert!(page(&model).contains("Is it safe"));
}

#[test]
fn the_opening_ends_with_one_question_back_that_may_be_skipped() {
    let html = page(&visit());
    let (_, check) = html
        .split_once("when would I have to tell someone?")
        .unwrap();
    let (check, _) = check.split_once("</ul>").unwrap();
    assert!(check.contains("You can skip this."));
    assert!(!check.contains("<input") && !check.contains("<button"));
}

#[test]
fn only_for_today_is_said_each_time_it_is_used_and_one_tap_from_the_other() {
    let about = crate::plan::About::Gift;
    let field = crate::session::Field::about(&about);
    let mut model = at(visit(), Screen::Gifts);
    assert!(!page(&model).contains("only for us today"));
    let place = crate::plan::Place::OnlyToday;
    asked(
        &mut model,
        [Intention::Writing(intention::Writing::ChoosePlace {
            field,
            about,
            place,
        })],
    );
    let html = page(&model);
    assert!(
        html.contains("These words are deleted when we stop."),
        "{html}"
    );
    assert!(html.contains("in my plan") && html.contains("only for us today"));
}

#[test]
fn settings_hold_the_country_and_no_more_numbers_than_can_be_looked_through() {
    let mut model = at(on_the_desk(), Screen::Settings);
    let html = page(&model);
    assert!(html.contains("Which country are we in?") && html.contains("Add this number"));
    let one = own("Night team", "01632 960 001");
    asked(
        &mut model,
        [Intention::Settings(intention::Settings::Contacts(
            vec![one; OwnContact::MOST],
        ))],
    );
    let html = page(&model);
    assert_eq!(count(&html, "contacts__one"), OwnContact::MOST);
    assert!(!html.contains("Add this number") && html.contains("There is room for 8 numbers."));
}

fn helped(mut model: Model, code: Option<&str>) -> Model {
    let country = code.and_then(Country::named);
    asked(
        &mut model,
        [
            Intention::Settings(intention::Settings::Country(country)),
            Intention::Frame(intention::Frame::GetHelp),
        ],
    );
    model
}

fn with_numbers(mut model: Model) -> Model {
    let all = vec![
        own("Night team <b>", "01632 960 001"),
        own("Sam", "ask at the desk"),
    ];
    asked(
        &mut model,
        [Intention::Settings(intention::Settings::Contacts(all))],
    );
    model
}

fn own(name: &str, number: &str) -> OwnContact {
    OwnContact {
        name: Wording::parse(name).unwrap(),
        number: Wording::parse(number).unwrap(),
        when: Wording::parse("After six"),
    }
}

fn safety() -> Screen {
    Screen::Talk(CardId::parse("feeling-safe").unwrap())
}

fn with_somebody() -> Model {
    let mut model = full_visit();
    let huda = Present::named(Wording::parse("Huda").unwrap());
    asked(
        &mut model,
        [Intention::Writing(intention::Writing::Change(
            Change::SayWhoIsHere(vec![huda]),
        ))],
    );
    model
}

fn ui() -> crate::view::UiContext {
    crate::view::UiContext {
        words: Words::english(),
        send: Callback::noop(),
    }
}
