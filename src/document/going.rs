//! How it is going with what matters: each card under the words under which it lies, with those under which it lay before.
//! No card says how many there are, and none stands for a sum.

use super::cards::{name, picture, shows_card};
use super::outline::Part;
use crate::plan::{Going, Laid, LaidBy, Plan, Scale};
use crate::words::Words;

/// The message with the name of a place.
pub fn going_id(scale: Scale, going: Going) -> &'static str {
    match (scale, going) {
        (Scale::Going, Going::Well) => "going-well",
        (Scale::Going, Going::UpAndDown) => "going-up-and-down",
        (Scale::Going, Going::NotGood) => "going-not-good",
        (Scale::Managing, Going::Well) => "managing-well",
        (Scale::Managing, Going::UpAndDown) => "managing-up-and-down",
        (Scale::Managing, Going::NotGood) => "managing-not-good",
        (Scale::Liking, Going::Well) => "liking-well",
        (Scale::Liking, Going::UpAndDown) => "liking-up-and-down",
        (Scale::Liking, Going::NotGood) => "liking-not-good",
    }
}

/// A face for each place. It stands beside the words, in the colour of every picture.
pub fn face(going: Going) -> &'static str {
    match going {
        Going::Well => "mood-smile",
        Going::UpAndDown => "mood-empty",
        Going::NotGood => "mood-sad",
    }
}

/// The person's view of each question, and after it the worker's.
pub fn parts(plan: &Plan, words: &Words) -> Vec<Part> {
    let asked = Scale::ALL.into_iter().flat_map(|scale| {
        let by = move |by| Going::ALL.map(|going| (scale, by, going));
        LaidBy::ALL.into_iter().flat_map(by)
    });
    asked
        .flat_map(|(scale, by, going)| place(plan, words, scale, by, going))
        .collect()
}

/// What lies in one place. Each worker's view stands by itself, under the name that they had in that visit.
fn place(plan: &Plan, words: &Words, scale: Scale, by: LaidBy, going: Going) -> Vec<Part> {
    let here = |laid: &&Laid| {
        let what = &laid.what;
        (what.scale, what.by, laid.spot.going) == (scale, by, going) && shows_card(plan, &what.card)
    };
    let mut views: Vec<(Option<String>, Vec<&Laid>)> = Vec::new();
    for laid in plan.laid().iter().filter(here) {
        let whose = seen_by(plan, words, laid);
        match views.iter_mut().find(|(view, _)| *view == whose) {
            Some((_, cards)) => cards.push(laid),
            None => views.push((whose, vec![laid])),
        }
    }
    let part = |(whose, cards): (Option<String>, Vec<&Laid>)| {
        let place = words.say(going_id(scale, going));
        let about = match whose {
            None => place,
            Some(name) => {
                let seen = [("place", place.into()), ("name", name.into())];
                words.say_with("document-going-as", &seen)
            }
        };
        let pictures = cards.iter().map(|laid| picture(plan, &laid.what.card));
        Part::Names {
            about,
            picture: face(going),
            pictures: pictures.collect(),
            names: cards.iter().map(|laid| named(plan, words, laid)).collect(),
        }
    };
    views.into_iter().map(part).collect()
}

/// Who sees it so, where it is not the person.
fn seen_by(plan: &Plan, words: &Words, laid: &Laid) -> Option<String> {
    let worker = || plan.visits()[laid.spot.visit].worker.as_ref();
    match laid.what.by {
        LaidBy::Person => None,
        LaidBy::Worker => Some(worker().map_or_else(
            || words.say("the-worker"),
            |worker| worker.as_str().to_owned(),
        )),
    }
}

/// The word on the card, and where it lay before if that was elsewhere.
fn named(plan: &Plan, words: &Words, laid: &Laid) -> String {
    let name = name(plan, &laid.what.card, words);
    let elsewhere = laid.before.filter(|before| before.going != laid.spot.going);
    match elsewhere {
        None => name,
        Some(before) => {
            let then = words.say(going_id(laid.what.scale, before.going));
            let was = [("card", name.into()), ("then", then.into())];
            words.say_with("document-going-was", &was)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{View, outline, text};
    use crate::plan::example::{card, day, empty, words};
    use crate::plan::{Change, LaidCard, Tray};

    fn lay(plan: &mut Plan, id: &str, by: LaidBy, going: Going) {
        let (card, scale) = (card(id), Scale::Going);
        let what = LaidCard { card, scale, by };
        plan.apply(Change::Lay { what, going }).unwrap();
    }

    fn told(plan: &Plan) -> String {
        text(&outline(plan, &View::MyPlan, &Words::english()))
    }

    #[test]
    fn both_views_stand_in_the_plan_and_what_has_moved_says_from_where() {
        let mut plan = empty();
        for id in ["money", "quiet"] {
            let (card, tray) = (card(id), Tray::TalkAboutNow);
            plan.apply(Change::SortCard { card, tray }).unwrap();
        }
        lay(&mut plan, "money", LaidBy::Person, Going::NotGood);
        lay(&mut plan, "money", LaidBy::Worker, Going::UpAndDown);
        plan.apply(Change::BeginVisit(day("2026-12-29"))).unwrap();
        lay(&mut plan, "money", LaidBy::Person, Going::Well);

        let told = told(&plan);
        let part = told.split("How it is going").nth(1).unwrap();
        let part = part.split("\n\n\n").next().unwrap();
        assert!(part.contains("Going well\n"), "{told}");
        assert!(part.contains("(last time: Not good)"), "{told}");
        assert!(
            part.contains("Up and down, as the worker sees it"),
            "{told}"
        );
    }

    #[test]
    fn the_views_of_two_workers_stand_under_their_own_names() {
        let mut plan = empty();
        for (id, worker, on) in [
            ("money", "Bo", "2026-12-01"),
            ("quiet", "Ann", "2026-12-29"),
        ] {
            plan.apply(Change::BeginVisit(day(on))).unwrap();
            plan.apply(Change::NameWorker(Some(words(worker)))).unwrap();
            let (card, tray) = (card(id), Tray::TalkAboutNow);
            plan.apply(Change::SortCard { card, tray }).unwrap();
            lay(&mut plan, id, LaidBy::Worker, Going::Well);
        }
        let told = told(&plan);
        for line in ["Going well, as Bo sees it", "Going well, as Ann sees it"] {
            assert!(told.contains(line), "{told}");
        }
    }

    #[test]
    fn where_nothing_was_laid_or_its_card_is_not_shown_there_is_no_heading() {
        let mut plan = empty();
        let (money, tray) = (card("money"), Tray::TalkAboutNow);
        plan.apply(Change::SortCard { card: money, tray }).unwrap();
        assert!(!told(&plan).contains("How it is going"));
        lay(&mut plan, "money", LaidBy::Person, Going::NotGood);
        assert!(told(&plan).contains("How it is going"));
        let kept = plan.without(&[crate::plan::PlanPart::Card(card("money"))]);
        assert!(!told(&kept).contains("How it is going"));
    }
}
