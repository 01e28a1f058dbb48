//! What a file is called and what it says of itself tells nothing to whoever sees it lie there: no name of anybody, and not
//! what made it.

use alongside::document::{self, CalendarSays, View, file_name, locked_html};
use alongside::plan::Plan;
use alongside::words::Words;

use crate::made::{file, sheet, views};
use crate::page::between;
use crate::visit;

const VISITS: [&str; 4] = ["ray", "amina", "jules", "ray-again"];

/// Every view of a plan, with its asks, its invitations and the page for harder times.
fn every_view(plan: &Plan) -> Vec<View> {
    let asks = plan.asks().iter().map(|ask| View::Ask(ask.id));
    let invited = plan.invitations().iter();
    let invited = invited.map(|one| View::Invitation(one.id));
    let all = views().into_iter().chain([View::Harder]);
    all.chain(asks).chain(invited).collect()
}

/// What nobody should learn by seeing a file in a list: who it is about, who they spoke with, and by what it was made.
fn telling(plan: &Plan) -> Vec<String> {
    let names = [plan.called(), plan.visit().worker.as_ref()];
    let names = names
        .into_iter()
        .flatten()
        .map(alongside::plan::Wording::as_str);
    let told: Vec<String> = names.chain(["Alongside"]).map(str::to_lowercase).collect();
    assert_eq!(told.len(), 3, "{told:?}");
    told
}

/// The head of a file, without its styles: its title and all that it says of itself.
fn head(file: &str) -> String {
    let (head, _) = between(file, "<head>", "</head>")
        .split_once("<style>")
        .unwrap();
    head.to_lowercase()
}

#[test]
fn no_file_says_in_its_head_or_its_name_whose_it_is_or_what_made_it() {
    for name in VISITS {
        let plan = visit::named(name).plan;
        for view in every_view(&plan) {
            let sheet = sheet(&plan, &view);
            let called = file_name(plan.visit().day, &view).to_lowercase();
            for told in telling(&plan) {
                assert!(!head(&sheet).contains(&told), "{told}: {}", head(&sheet));
                assert!(!called.contains(&told), "{told}: {called}");
            }
            assert_eq!(between(&sheet, "<title>", "</title>"), "Notes");
        }
        for told in telling(&plan) {
            assert!(!head(&file(&plan)).contains(&told), "{told}");
        }
        assert_eq!(between(&file(&plan), "<title>", "</title>"), "Notes");
    }
    let locked = head(&locked_html(&Words::english(), "{}"));
    assert!(!locked.contains("alongside"), "{locked}");
}

#[test]
fn the_first_line_of_the_plan_names_nobody() {
    for name in VISITS {
        let plan = visit::named(name).plan;
        let file = file(&plan).to_lowercase();
        let first = between(&file, "<header>", "</header>");
        for told in telling(&plan) {
            assert!(!first.contains(&told), "{told}: {first}");
        }
    }
}

#[test]
fn a_calendar_is_only_a_reminder_unless_the_words_were_chosen() {
    let says = CalendarSays::OnlyThatThereIsOne;
    for name in VISITS {
        let plan = visit::named(name).plan;
        let calendar = document::calendar(&plan, says, &Words::english()).unwrap();
        let unfolded = calendar.replace("\r\n ", "");
        assert!(unfolded.contains("SUMMARY:Reminder\r\n"));
        // The number of the plan is made at random; here it is the name of the visit.
        let told = unfolded.replace(plan.id().as_str(), "").to_lowercase();
        for word in telling(&plan) {
            assert!(!told.contains(&word), "{word}: {told}");
        }
        assert!(!told.contains("promise"), "{told}");
    }
}

#[test]
fn whoever_chose_the_words_for_the_calendar_has_them_and_still_not_what_made_it() {
    let plan = visit::named("ray").plan;
    let says = CalendarSays::ThePromise;
    let calendar = document::calendar(&plan, says, &Words::english()).unwrap();

    assert!(calendar.contains("Dawn will find"));
    assert!(!calendar.to_lowercase().contains("alongside"), "{calendar}");
}
