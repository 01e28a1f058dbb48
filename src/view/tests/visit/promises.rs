//! What is shown while promises are made.

use super::*;

#[test]
fn promises_open_on_what_needs_no_permission_and_the_two_kinds_stand_side_by_side() {
    let html = page(&at(visit(), Screen::Promises));
    in_order(
        &html,
        &[
            "This week, without asking anyone",
            "Come with you",
            "Something to get sorted",
            "Something to build up",
            "What we promised",
            "Done",
        ],
    );
    assert_eq!(count(&html, "aria-pressed=\"true\""), 0);
}

#[test]
fn what_is_on_the_shelf_is_promised_by_a_day_within_the_week_and_marked() {
    let mut model = at(visit(), Screen::Promises);
    assert!(page(&model).contains("Tap one and save it as a promise for Tuesday 1 December."));

    let promise = Change::MakePromise(come_with(None));
    asked(
        &mut model,
        [Intention::Writing(intention::Writing::Change(promise))],
    );
    let html = page(&model);
    assert_eq!(count(&html, "data-promised"), 1);
    assert!(element(&html, "data-promised", "</button>").contains("Come with you"));
    let sentence = "My worker will come with me somewhere I find hard.";
    in_order(&html, &[sentence, "We still need to decide where."]);
    assert!(!html.contains("This plan still needs a promise"));
}

#[test]
fn one_question_is_asked_about_it_and_may_stay_open() {
    let begun = |detail: &str| {
        let fields = [
            ("promise-shelf-come-with-by", "2026-12-01"),
            ("promise-shelf-come-with-know", "We went."),
            ("promise-shelf-come-with-detail", detail),
        ];
        page(&at(typing(visit(), &fields), Screen::Promises))
    };
    let open = begun("");
    in_order(
        &open,
        &[
            "<h1 tabindex=\"-1\" class=\"instead__title\">Come with you</h1>",
            "My worker will come with me somewhere I find hard.",
            ">Where?</label>",
            "Tuesday 1 December",
            "Save this promise",
        ],
    );
    assert!(!open.contains("Who promises?") && !open.contains("What kind of promise"));
    let said = begun("the flat on Mill Street");
    assert!(said.contains("My worker will come with me to the flat on Mill Street."));
}

#[test]
fn a_promise_from_the_shelf_says_in_the_plan_where_it_leads() {
    let mut model = at(visit(), Screen::Promises);
    let promise = Change::MakePromise(come_with(Some("the flat on Mill Street")));
    asked(
        &mut model,
        [Intention::Writing(intention::Writing::Change(promise))],
    );
    let html = page(&model);
    assert!(html.contains("My worker will come with me to the flat on Mill Street."));
    assert!(!html.contains("We still need to decide"));
}

#[test]
fn what_was_begun_from_the_shelf_lies_open_again_whatever_its_day() {
    use crate::view::parts::by_day::By;
    use crate::view::parts::promise_edit::Making;
    for by in ["2026-12-01", "none", "another"] {
        let fields = [
            ("promise-shelf-sit-with-by", by),
            ("promise-shelf-sit-with-detail", "the dentist"),
        ];
        let fields = fields.map(|(field, text)| (field.to_owned(), text.to_owned()));
        let drafts: crate::session::Drafts = fields.into_iter().collect();
        let begun = Making::begun(&drafts).unwrap();
        assert_eq!(begun.action().unwrap().as_str(), "sit-with", "{by}");
        // What was typed about one is nothing that was said about another.
        let other = crate::plan::ActionId::parse("come-with").unwrap();
        assert!(!Making::FromShelf(other, By::NoDay).is_begun(&drafts));
    }
}

#[test]
fn a_promise_that_this_release_has_no_shelf_for_is_changed_in_words() {
    let mut model = at(visit(), Screen::Promises);
    let mut draft = come_with(None);
    draft.shelf.as_mut().unwrap().action = crate::plan::ActionId::parse("x-later").unwrap();
    asked(
        &mut model,
        [Intention::Writing(intention::Writing::Change(
            Change::MakePromise(draft),
        ))],
    );
    let plan = model.sitting().unwrap().plan().clone();
    let id = plan.promises()[0].id.0;
    let fields = [
        (format!("promise-{id}-who"), "worker"),
        (
            format!("promise-{id}-what"),
            "as it was said then, and more",
        ),
    ];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(f, t)| (f.as_str(), *t)).collect();
    let html = page(&typing(model, &fields));
    assert!(
        html.contains("as it was said then, and more</textarea>"),
        "{html}"
    );
}

fn come_with(detail: Option<&str>) -> crate::plan::PromiseDraft {
    crate::plan::PromiseDraft {
        shelf: Some(crate::plan::Shelf {
            action: crate::plan::ActionId::parse("come-with").unwrap(),
            detail: detail.map(example::words),
        }),
        ..example::promise(Party::Worker, "as it was said then", Some("2026-12-01"))
    }
}

#[test]
fn in_urgent_times_only_today_and_this_week_are_there() {
    let html = page(&at(urgent_visit(), Screen::Promises));
    assert!(html.contains("What happens today and this week?"));
    assert!(html.contains("Tap one and save it as a promise for today."));
    in_order(
        &html,
        &[
            "Today and tonight",
            "Where you sleep tonight",
            "Children and animals",
        ],
    );
    assert!(!html.contains("vote") && !html.contains("furniture"));
    assert!(!html.contains("look again") && !html.contains("January"));
    assert!(!html.contains("Something to build up") && !html.contains("Something to get sorted"));
}

#[test]
fn many_promises_are_asked_about_quietly_and_five_are_not() {
    assert!(!page(&at(full_visit(), Screen::Promises)).contains("Which can wait?"));
    assert!(page(&many_promises()).contains("That is 7 promises. Which can wait?"));
}

#[test]
fn a_plan_without_a_workers_promise_by_a_day_says_gently_what_makes_it_shared() {
    let mut model = at(visit(), Screen::Promises);
    let promise = example::promise(Party::Person, "think about Per", None);
    asked(
        &mut model,
        [Intention::Writing(intention::Writing::Change(
            Change::MakePromise(promise),
        ))],
    );
    let note = "This plan still needs a promise from the worker, with a day.";
    assert!(page(&model).contains(note));
    assert!(!page(&at(full_visit(), Screen::Promises)).contains("This plan still needs a promise"));
}

#[test]
fn a_promise_that_was_begun_lies_open_again() {
    let fields = [
        ("promise-new-what", "find a lamp"),
        ("promise-new-who", "together"),
    ];
    let html = page(&at(typing(full_visit(), &fields), Screen::Promises));
    assert!(html.contains("Bo and Ida will …") && html.contains("Save this promise"));
    assert!(!html.contains("Come with you"));
}

#[test]
fn a_promise_keeps_its_kind_while_it_is_being_made() {
    use crate::view::parts::promise_edit::Making;
    let drafts = |fields: &[(&str, &str)]| -> crate::session::Drafts {
        let owned = |(field, text): &(&str, &str)| ((*field).to_owned(), (*text).to_owned());
        fields.iter().map(owned).collect()
    };
    let begun = Making::begun(&drafts(&[
        ("promise-new-what", "sing"),
        ("promise-new-kind", "grow"),
    ]));
    assert_eq!(begun, Some(Making::New(Kind::Grow)));
    assert_eq!(
        Making::begun(&drafts(&[("promise-new-kind", "grow")])),
        None
    );
}
