//! A made-up person's plan for the tests of every module: built as people would, change by change.

use super::{
    About, CardId, Change, Day, Kind, LineDraft, Party, Path, Place, Plan, PlanId, Present,
    PromiseDraft, Ring, TieDraft, Tray, Whose, Wording,
};

pub fn words(text: &str) -> Wording {
    Wording::parse(text).unwrap()
}

pub fn card(id: &str) -> CardId {
    CardId::parse(id).unwrap()
}

pub fn day(iso: &str) -> Day {
    Day::parse(iso).unwrap()
}

pub fn empty() -> Plan {
    Plan::begin(PlanId::parse("made-up-1").unwrap(), day("2026-11-24"))
}

pub fn mine(about: About, text: &str) -> LineDraft {
    LineDraft {
        about,
        when: None,
        beside: None,
        whose: Whose::Mine,
        place: Place::InPlan,
        text: words(text),
    }
}

pub fn promise(who: Party, what: &str, by: Option<&str>) -> PromiseDraft {
    let by = by.map(day);
    PromiseDraft {
        who,
        what: words(what),
        shelf: None,
        by,
        kind: Kind::ThisWeek,
        know: None,
        otherwise: None,
    }
}

/// A whole first talk with something in every part of the plan.
pub fn full() -> Plan {
    let mut plan = empty();
    for change in full_changes() {
        plan.apply(change).unwrap();
    }
    plan
}

pub fn full_changes() -> Vec<Change> {
    let sort = |id: &str, tray| Change::SortCard {
        card: card(id),
        tray,
    };
    let about = |id: &str| About::Card(card(id));
    let mut know = promise(
        Party::Worker,
        "come with Ida to see the room",
        Some("2026-11-27"),
    );
    know.know = Some(words("We have both stood in it."));
    know.otherwise = Some(words("I ring on Saturday & say why."));
    vec![
        Change::Call(Some(words("Ida"))),
        Change::NameWorker(Some(words("Bo"))),
        Change::SayWhoIsHere(vec![Present::named(words("Ida's brother"))]),
        Change::ChoosePath(Path::JustTalking),
        sort("where-i-live", Tray::TalkAboutNow),
        sort("money", Tray::AnotherDay),
        sort("work", Tray::NotForThis),
        Change::MakeCard {
            picture: None,
            word: words("boats"),
            tray: Tray::TalkAboutNow,
        },
        Change::WriteLine(mine(
            about("where-i-live"),
            "A window that opens –  that's all.",
        )),
        Change::WriteLine(LineDraft {
            whose: Whose::WrittenFor(None),
            ..mine(about("where-i-live"), "Ida likes to hear the harbour.")
        }),
        Change::WriteLine(mine(about("own-1"), "<b>12 boats</b> & \"one\" oar")),
        Change::WriteLine(LineDraft {
            place: Place::OnlyToday,
            ..mine(about("where-i-live"), "I slept in the boathouse")
        }),
        Change::WriteLine(mine(About::GoodDay, "Fog lifting.")),
        Change::WriteLine(mine(About::HardDay, "Knocking.")),
        Change::WriteLine(mine(About::Helps, "The radio.")),
        Change::WriteLine(mine(About::MakesWorse, "Being rushed.")),
        Change::WriteLine(mine(About::PleaseDo, "Ring first.")),
        Change::WriteLine(mine(About::PleaseDoNot, "Please don't send a stranger.")),
        Change::WriteLine(mine(About::Gift, "I can splice rope.")),
        Change::AddTie(TieDraft {
            picture: None,
            strength: None,
            name: words("my brother Per"),
            ring: Ring::UsedToBeClose,
            closer: true,
            must_stay: false,
        }),
        Change::AddTie(TieDraft {
            picture: None,
            strength: None,
            name: words("Bo"),
            ring: Ring::PaidToBeHere,
            closer: false,
            must_stay: true,
        }),
        Change::MakePromise(know),
        Change::MakePromise(promise(Party::Person, "think about Per", None)),
        Change::MakePromise(promise(
            Party::Together,
            "sort the letter",
            Some("2026-12-01"),
        )),
        Change::MakePromise(promise(
            Party::Someone(words("Per")),
            "bring the oars",
            Some("2026-11-26"),
        )),
    ]
}
