//! What the mat shows: the card on top, the trays, the list, and the end of the pile.

use super::*;

fn mat() -> Model {
    at(visit(), Screen::Mat)
}

/// What stands in the page from one mark to the next.
fn between<'a>(html: &'a str, from: &str, to: &str) -> &'a str {
    html.split(from)
        .nth(1)
        .and_then(|rest| rest.split(to).next())
        .unwrap_or_default()
}

#[test]
fn one_card_lies_on_top_with_its_word_and_one_open_question() {
    let html = page(&mat());
    assert_eq!(count(&html, "data-card="), 1);
    assert!(html.contains("Music") && html.contains("What do you like to listen to?"));
    assert_eq!(count(&html, "data-depth=\"1\""), 1);
    assert!(
        !html.contains("What makes a place feel like home"),
        "the next one is face down"
    );
}

#[test]
fn the_three_trays_are_equal_buttons_and_places_to_drop_a_card() {
    let html = page(&mat());
    for (number, name) in ["Talk about now", "Another day", "No thanks"]
        .into_iter()
        .enumerate()
    {
        let tray = between(&html, &format!("data-tray=\"{number}\""), "</button>");
        assert!(
            tray.contains(name) && tray.contains(&format!("aria-keyshortcuts=\"{}\"", number + 1))
        );
    }
    assert_eq!(
        count(&html, "button--main"),
        0,
        "no tray is the right answer"
    );
}

#[test]
fn a_sorted_card_lies_in_its_tray_and_flies_there_once() {
    let mut model = mat();
    asked(
        &mut model,
        [Intention::Cards(intention::Cards::Sort(Tray::AnotherDay))],
    );
    let html = page(&model);
    let held = between(&html, "data-tray=\"1\"", "data-tray=\"2\"");
    assert!(
        held.contains("In Another day") && held.contains("Music"),
        "{held}"
    );
    assert!(
        !html.contains("data-landing"),
        "what landed before the mat was shown does not fly"
    );
}

#[test]
fn a_full_tray_says_how_many_more_it_holds() {
    let mut model = mat();
    asked(
        &mut model,
        vec![Intention::Cards(intention::Cards::Sort(Tray::NotForThis)); 7],
    );
    let html = page(&model);
    assert_eq!(count(&html, "class=\"mat-trays__small\""), 5);
    assert!(html.contains("and 2 more"));
}

#[test]
fn talking_is_offered_once_something_is_to_be_talked_about() {
    let mut model = mat();
    assert!(!page(&model).contains("Talk about these"));
    asked(
        &mut model,
        [Intention::Cards(intention::Cards::Sort(Tray::TalkAboutNow))],
    );
    assert!(page(&model).contains("Talk about these"));
}

#[test]
fn the_end_of_a_pile_is_said_and_what_was_left_can_come_again() {
    let mut model = mat();
    asked(
        &mut model,
        [
            Intention::Cards(intention::Cards::ChoosePile(Pile::OnRequest)),
            Intention::Cards(intention::Cards::Pass),
            Intention::Cards(intention::Cards::Pass),
        ],
    );
    let sorted = || Intention::Cards(intention::Cards::Sort(Tray::NotForThis));
    asked(&mut model, [sorted(), sorted()]);
    let html = page(&model);
    assert!(html.contains("There are no more cards here."));
    assert!(html.contains("You left 2 for later.") && html.contains("Look at those again"));
    assert!(!html.contains("Skip for now") && !html.contains("data-card="));
    asked(
        &mut model,
        [Intention::Cards(intention::Cards::ShowAsList(true))],
    );
    for end in [html, page(&model)] {
        assert!(end.contains("Pause and talk"));
    }
}

#[test]
fn the_list_holds_every_card_with_the_same_three_answers() {
    let mut model = at(full_visit(), Screen::Mat);
    asked(
        &mut model,
        [Intention::Cards(intention::Cards::ShowAsList(true))],
    );
    let html = page(&model);

    let cards = crate::guide::deck().len() + 1;
    assert_eq!(count(&html, "<fieldset"), cards);
    assert_eq!(count(&html, "class=\"choice__answer\""), cards * 3);
    assert_eq!(count(&html, CHOSEN), 4, "the four that are sorted");
    assert!(html.find("Our own cards") < html.find("My days"));
    assert!(html.find("Only if you ask") > html.find("Safe and calm"));
    assert!(!html.contains("data-tray"), "nothing is dragged in a list");
}

#[test]
fn only_a_card_of_ones_own_can_be_taken_away() {
    let mut model = at(full_visit(), Screen::Mat);
    asked(
        &mut model,
        [Intention::Cards(intention::Cards::ShowAsList(true))],
    );
    let html = page(&model);
    assert_eq!(count(&html, "Take it out: boats"), 1);
    assert_eq!(count(&html, "aria-label=\"Take it out"), 1);
    assert!(html.contains("Put it back: Where I live"));
}

fn chosen() -> Model {
    let mut model = visit();
    let sort = Intention::Cards(intention::Cards::Sort(Tray::TalkAboutNow));
    asked(
        &mut model,
        [
            Intention::Frame(intention::Frame::Go(Screen::Mat)),
            sort.clone(),
            sort,
        ],
    );
    model
}

#[test]
fn how_it_is_going_asks_about_the_chosen_cards_alone_and_offers_equal_answers() {
    let mut model = chosen();
    assert!(
        page(&model).contains("How is it going?"),
        "the cards lead there"
    );
    model = at(model, Screen::Going);
    let html = page(&model);
    assert_eq!(
        (count(&html, "data-card="), count(&html, "data-depth=\"1\"")),
        (1, 1)
    );
    assert_eq!(
        (
            count(&html, "data-depth=\"2\""),
            count(&html, "button--main")
        ),
        (0, 0)
    );
    for (number, name) in ["Going well", "Up and down", "Not good"]
        .into_iter()
        .enumerate()
    {
        let place = between(&html, &format!("data-tray=\"{number}\""), "</button>");
        assert!(place.contains(name), "{place}");
    }
    let lay = |going| Intention::Cards(intention::Cards::Lay(going));
    asked(&mut model, [lay(Going::NotGood), lay(Going::Well)]);
    let html = page(&model);
    assert!(
        html.contains("Is that how it is?") && !html.contains("Last time"),
        "{html}"
    );
    assert!(between(&html, "data-tray=\"2\"", "</ul>").contains("Music"));
}

#[test]
fn the_worker_lays_their_own_beside_the_persons_and_two_answers_leave_the_middle_out() {
    let mut model = at(chosen(), Screen::Going);
    asked(
        &mut model,
        [
            Intention::Cards(intention::Cards::Lay(Going::NotGood)),
            Intention::Cards(intention::Cards::AskHow(Scale::Going, LaidBy::Worker)),
            Intention::Cards(intention::Cards::TwoPlaces(true)),
        ],
    );
    let html = page(&model);
    assert!(html.contains("How does the worker see it?"), "{html}");
    assert!(!html.contains("Up and down") && count(&html, "data-tray=") == 2);
    let place = between(&html, "data-tray=\"1\"", "mat__tools");
    assert!(
        place.contains("How the person sees it") && place.contains("Music"),
        "{place}"
    );
}

#[test]
fn where_nothing_was_chosen_how_it_is_going_leads_to_the_cards() {
    let html = page(&at(visit(), Screen::Going));
    assert!(html.contains("First choose something to talk about."));
    assert!(html.contains("Go to the cards") && !html.contains("data-tray"));
}
