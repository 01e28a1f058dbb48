//! A promise is a sentence that one can say aloud, whoever makes it and whether or not anybody has a name.

use alongside::document::{View, promise_sentence};
use alongside::plan::{ActionId, Change, Party, Plan, PromiseDraft, Shelf};
use alongside::words::Words;

use crate::made::{empty, promise, with, wording};

#[test]
fn whoever_promises_it_is_a_sentence_with_and_without_names() {
    let someone = || Party::Someone(wording("my brother"));
    for (called, worker, who, sentence) in [
        (None, None, Party::Person, "I will sing."),
        (None, None, Party::Worker, "My worker will sing."),
        (None, None, Party::Together, "My worker and I will sing."),
        (None, None, someone(), "my brother will sing."),
        (Some("Ida"), None, Party::Person, "I will sing."),
        (Some("Ida"), None, Party::Worker, "My worker will sing."),
        (
            Some("Ida"),
            None,
            Party::Together,
            "My worker and I will sing.",
        ),
        (Some("Ida"), None, someone(), "my brother will sing."),
        (None, Some("Bo"), Party::Person, "I will sing."),
        (None, Some("Bo"), Party::Worker, "Bo will sing."),
        (None, Some("Bo"), Party::Together, "Bo and I will sing."),
        (None, Some("Bo"), someone(), "my brother will sing."),
        (Some("Ida"), Some("Bo"), Party::Person, "I will sing."),
        (Some("Ida"), Some("Bo"), Party::Worker, "Bo will sing."),
        (
            Some("Ida"),
            Some("Bo"),
            Party::Together,
            "Bo and I will sing.",
        ),
        (Some("Ida"), Some("Bo"), someone(), "my brother will sing."),
    ] {
        let plan = with([
            Change::Call(called.map(wording)),
            Change::NameWorker(worker.map(wording)),
            Change::MakePromise(promise(who.clone(), "sing", None)),
        ]);
        assert_eq!(
            said(&plan),
            sentence,
            "{who:?} with {called:?} and {worker:?}"
        );
    }
}

#[test]
fn what_the_shelf_has_no_sentence_for_is_said_as_it_was_when_it_was_promised() {
    for (action, detail) in [("open-letters", Some("the brown ones")), ("x-later", None)] {
        let draft = PromiseDraft {
            shelf: Some(Shelf {
                action: ActionId::parse(action).unwrap(),
                detail: detail.map(wording),
            }),
            ..promise(Party::Person, "open the brown ones", None)
        };
        let plan = with([Change::MakePromise(draft)]);
        assert_eq!(said(&plan), "I will open the brown ones.", "{action}");
    }
}

#[test]
fn what_was_promised_stands_in_its_sentence_byte_for_byte_with_one_end() {
    for (what, sentence) in [
        ("look  at the flat", "I will look  at the flat."),
        ("go there at 9.", "I will go there at 9."),
        ("ask \"why?\"", "I will ask \"why?\""),
        ("wait… ", "I will wait… "),
        ("ring (before 9)", "I will ring (before 9)."),
        ("pay £10", "I will pay £10."),
        ("{ $worker }", "I will { $worker }."),
    ] {
        let plan = with([Change::MakePromise(promise(Party::Person, what, None))]);
        assert_eq!(said(&plan), sentence);
    }
}

#[test]
fn what_is_a_sentence_of_its_own_is_said_beside_who_promised_it() {
    let fine = "The fine stops growing.";
    let someone = Party::Someone(wording("my brother"));
    for (worker, who, sentence) in [
        (None, Party::Person, "Me: The fine stops growing."),
        (None, Party::Worker, "My worker: The fine stops growing."),
        (
            None,
            Party::Together,
            "My worker and I: The fine stops growing.",
        ),
        (None, someone, "my brother: The fine stops growing."),
        (Some("Bo"), Party::Worker, "Bo: The fine stops growing."),
        (
            Some("Bo"),
            Party::Together,
            "Bo and I: The fine stops growing.",
        ),
    ] {
        let plan = with([
            Change::NameWorker(worker.map(wording)),
            Change::MakePromise(promise(who, fine, None)),
        ]);
        assert_eq!(said(&plan), sentence);
    }
    for (what, sentence) in [
        ("Pauline's", "I will Pauline's."),
        ("ring Mr. X.", "I will ring Mr. X."),
        ("أتصل.", "I will أتصل."),
    ] {
        let plan = with([Change::MakePromise(promise(Party::Person, what, None))]);
        assert_eq!(said(&plan).replace(['\u{2068}', '\u{2069}'], ""), sentence);
    }
}

#[test]
fn a_name_from_right_to_left_leaves_the_sentence_where_it_was() {
    let plan = with([
        Change::Call(Some(wording("أمينة"))),
        Change::NameWorker(Some(wording("هدى"))),
        Change::MakePromise(promise(Party::Worker, "ring", None)),
    ]);

    assert_eq!(said(&plan), "\u{2068}هدى\u{2069} will ring.");
    let title = crate::made::view(&plan, &View::OnePage).title;
    assert_eq!(title, "One page about \u{2068}أمينة\u{2069}");
}

#[test]
fn a_page_for_somebody_else_says_whose_it_is_and_the_plan_itself_does_not() {
    let named = with([Change::Call(Some(wording("Ida")))]);
    let title = |plan: &Plan, view: &View| crate::made::view(plan, view).title;

    assert_eq!(title(&named, &View::OnePage), "One page about Ida");
    assert_eq!(title(&empty(), &View::OnePage), "One page about me");
    for view in [View::MyPlan, View::EasyRead] {
        assert_eq!(title(&named, &view), "My plan");
    }
    assert_eq!(title(&named, &View::Promises), "What we promised");
}

#[test]
fn how_we_will_know_and_what_if_not_stand_under_the_promise() {
    let mut draft = promise(Party::Person, "sing", None);
    draft.know = Some(wording("They hum."));
    draft.otherwise = Some(wording("I whistle"));
    let plan = with([Change::MakePromise(draft)]);

    assert!(crate::made::text(&plan).contains(
        "I will sing.\nWe will know it is done when: They hum.\nIf it does not happen: I whistle\n"
    ));
}

#[test]
fn a_promise_whose_day_is_over_says_so_and_no_other_does() {
    let visit = empty().visit().day;
    for (days, over) in [(-1, true), (0, false), (1, false)] {
        let mut draft = promise(Party::Person, "sing", None);
        draft.by = Some(visit.plus(days));
        let plan = with([Change::MakePromise(draft)]);
        let text = crate::made::text(&plan);
        assert_eq!(
            text.contains("That day has passed."),
            over,
            "{days}: {text}"
        );
    }
}

fn said(plan: &Plan) -> String {
    promise_sentence(plan, &plan.promises()[0], &Words::english())
}
