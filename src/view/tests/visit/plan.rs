//! What is shown when the plan is read, taken and left.

use super::*;

#[test]
fn what_is_read_back_is_one_heading_with_its_question_and_nothing_is_counted() {
    let html = page(&reading(4));
    let heading = element(&html, "<h1", "</h1>");
    in_order(
        heading,
        &[
            "Is this what you said?",
            "data-voice=\"person\"",
            "12 boats",
        ],
    );
    for answer in [
        "Yes, that is right",
        "Change it",
        "Take it out",
        "Go back one",
    ] {
        assert!(html.contains(answer), "{answer}");
    }
    assert!(!html.contains('%') && !words(&html).contains(" of 1"));
}

#[test]
fn nobody_is_asked_whether_they_said_what_somebody_else_wrote() {
    let pages: Vec<String> = (0..15).map(|steps| page(&reading(steps))).collect();
    let written = pages
        .iter()
        .find(|html| html.contains("written for me by Bo"));
    let heading = element(written.unwrap(), "<h1", "</h1>");
    in_order(
        heading,
        &["Is this right?", "Ida likes to hear the harbour."],
    );
    assert!(!heading.contains("Is this what you said?"));
}

#[test]
fn after_the_last_thing_comes_the_whole_plan_and_an_empty_one_says_so() {
    let all = page(&reading(40));
    in_order(
        &all,
        &["That is your plan.", "Take it with you", "<h2", "My plan"],
    );
    assert!(page(&at(visit(), Screen::Read)).contains("There is nothing to read yet."));
}

#[test]
fn whether_it_is_safe_is_asked_before_anything_can_be_taken() {
    let html = page(&alone_at(full_visit(), Screen::Take));
    assert!(html.contains("Is it safe to take home?") && !html.contains("Print it"));
    assert_eq!(count(&html, "class=\"take__answer\""), 4);
}

#[test]
fn a_copy_has_a_name_that_gives_nothing_away_and_the_page_says_what_it_cannot_do() {
    let html = page(&taken(at(full_visit(), Screen::Take)));
    for said in [
        "notes-2026-11-24.html",
        "In this plan, Bo has promised something, with a day.",
        "Other people could find a file or a page, and read it.",
        "A file stays on this tablet until someone deletes it.",
    ] {
        assert!(html.contains(said), "{said}");
    }
}

#[test]
fn words_that_are_not_kept_are_named_before_the_plan_is_taken() {
    for way_out in [Screen::Take, Screen::Goodbye] {
        let html = page(&alone_at(
            typing(full_visit(), &[("say-helps", "Tea")]),
            way_out,
        ));
        for said in [
            "You started something",
            ">Tea<",
            "Put it in the plan",
            "Leave it out",
        ] {
            assert!(html.contains(said), "{said}");
        }
    }
    let same = typing(
        full_visit(),
        &[
            ("change-14", "Fog lifting."),
            ("say-helps-whose", r#"{"whose":"my-words"}"#),
        ],
    );
    assert!(!page(&alone_at(same, Screen::Take)).contains("You started something"));
}

#[test]
fn a_plan_with_nothing_in_it_is_not_offered_for_taking() {
    let html = page(&at(visit(), Screen::Take));
    assert!(html.contains("There is nothing to take yet.") && !html.contains("safe to take"));
}

#[test]
fn the_three_ways_to_end_are_equal_and_no_feeling_is_chosen_for_anybody() {
    let html = page(&at(full_visit(), Screen::Goodbye));
    assert_eq!(count(&html, "class=\"goodbye__tile\""), 3);
    assert!(!html.contains("button--main") && !html.contains(CHOSEN));
    assert!(html.contains("We do not save these answers."));
}

#[test]
fn our_page_is_the_plan_and_holds_nothing_that_was_only_for_today() {
    let mut model = at(full_visit(), talk("where-i-live"));
    asked(&mut model, [Intention::Frame(intention::Frame::LookAtPage)]);
    let html = page(&model);
    let paper = element(&html, "class=\"paper\"", "</article>");
    assert!(
        paper.contains("A window that opens –  that's all.") && paper.contains("Words with a line")
    );
    assert!(!paper.contains("boathouse"));
}

#[test]
fn our_page_has_every_word_of_the_document() {
    let outline = {
        let model = full_visit();
        let plan = model.sitting().unwrap().plan().clone();
        crate::document::my_plan(&plan, &Words::english())
    };
    let mut model = full_visit();
    asked(&mut model, [Intention::Frame(intention::Frame::LookAtPage)]);
    let shown = words(&page(&model));
    for section in &outline.sections {
        assert!(
            shown.contains(&section.heading.replace('\'', "&#x27;"))
                || shown.contains(&section.heading),
            "{}",
            section.heading
        );
    }
    for line in outline.about.iter().chain(&outline.closing) {
        assert!(shown.contains(line.as_str()), "{line}");
    }
}

#[test]
fn a_tablet_that_keeps_nothing_promises_to_keep_nothing() {
    for screen in [Screen::Take, Screen::Goodbye] {
        let mut model = full_visit();
        asked(&mut model, [Intention::Writing(intention::Writing::Undo)]);
        drop(model.update(Msg::Frame(event::Frame::PauseOver)));
        let plan = crate::plan::PlanId::parse("made-up-1").unwrap();
        let result = Err(crate::device::StorageError::Full);
        drop(model.update(Msg::Keeping(event::Keeping::SaveFinished { plan, result })));
        let html = page(&alone_at(model, screen));
        assert!(html.contains("This tablet cannot save it"));
        assert!(!html.contains("It stays here") && !html.contains("for next time"));
    }
}
