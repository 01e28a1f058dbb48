//! What people do on a device that fails them: one tale for each thing that is asked of it.

use alongside::device::Hold;
use alongside::plan::{About, Change, Day, LineDraft, Place, PlanId, Whose, Wording};
use alongside::session::{Intention, Keeping, Msg, Screen, SecretWord, Theme};

use crate::device::Disk;
use crate::page::Page;

/// What people do, on a tablet on which something may lie already.
pub struct Story {
    pub name: &'static str,
    pub disk: Disk,
    pub today: &'static str,
    pub happens: Vec<Msg>,
}

pub const WORD: &str = "four green boats";

pub fn stories() -> Vec<Story> {
    let mut stories = on_an_empty_tablet();
    stories.extend(on_one_with_a_plan());
    stories
}

fn on_an_empty_tablet() -> Vec<Story> {
    let talk = || {
        vec![
            does(Intention::StartConversation),
            line("one"),
            Msg::PageHidden,
        ]
    };
    let with = |more: Vec<Msg>| talk().into_iter().chain(more).collect::<Vec<_>>();
    let word = || SecretWord::parse(WORD).unwrap();
    let story = |name, happens| Story {
        name,
        disk: Disk::default(),
        today: "2026-11-24",
        happens,
    };
    vec![
        story(
            "a talk that is kept",
            with(vec![line("two"), does(Intention::KeepHere)]),
        ),
        story(
            "a secret word",
            with(vec![
                does(Intention::KeepWithWord(word())),
                line("two"),
                does(Intention::Lock),
                does(Intention::GiveWord(word())),
                line("three"),
                does(Intention::Lock),
                does(Intention::NotNow),
            ]),
        ),
        story(
            "nowhere, and then here after all",
            with(vec![
                does(Intention::KeepAs(Keeping::Memory)),
                line("two"),
                does(Intention::KeepHere),
            ]),
        ),
        story(
            "nowhere",
            with(vec![does(Intention::KeepAs(Keeping::Memory)), line("two")]),
        ),
        story("cleared", with(vec![does(Intention::ClearWithoutACopy)])),
        story(
            "all cleared in a visit",
            with(vec![does(Intention::ClearEverything)]),
        ),
        story(
            "all cleared at the desk",
            with(vec![
                does(Intention::Go(Screen::Desk)),
                does(Intention::ClearEverything),
            ]),
        ),
        story("how it looks", vec![does(Intention::SetTheme(Theme::Dark))]),
        story(
            "hidden",
            with(vec![
                line("two"),
                does(Intention::Hide),
                does(Intention::Uncover),
                line("three"),
            ]),
        ),
        story(
            "the next person",
            with(vec![does(Intention::StartConversation), line("two")]),
        ),
    ]
}

fn on_one_with_a_plan() -> Vec<Story> {
    let on = |disk, today, name, happens| Story {
        name,
        disk,
        today,
        happens,
    };
    let open = || does(Intention::OpenPlan(PlanId::parse("plan-1").unwrap()));
    vec![
        on(
            plain(),
            "2026-11-24",
            "from before plans were sealed",
            vec![open(), line("two"), does(Intention::Go(Screen::Desk))],
        ),
        on(
            left_over(Keeping::Tablet),
            "2026-11-25",
            "from yesterday",
            vec![open(), line("two"), does(Intention::Go(Screen::Desk))],
        ),
        on(
            left_over(Keeping::Visit),
            "2026-11-25",
            "only for yesterday",
            vec![],
        ),
        on(
            left_over(Keeping::Tablet),
            "2026-11-24",
            "taken over",
            vec![
                Msg::Held {
                    plan: PlanId::parse("plan-1").unwrap(),
                    hold: Hold::Elsewhere,
                },
                does(Intention::TakeOver),
                line("two"),
            ],
        ),
    ]
}

fn does(intention: Intention) -> Msg {
    Msg::Person(intention)
}

fn line(text: &str) -> Msg {
    said(text, Place::InPlan)
}

fn said(text: &str, place: Place) -> Msg {
    does(Intention::Change(Change::WriteLine(LineDraft {
        about: About::Gift,
        when: None,
        beside: None,
        whose: Whose::Mine,
        place,
        text: Wording::parse(text).unwrap(),
    })))
}

fn plain() -> Disk {
    let text = include_str!("../records/v1-kept-by-hand.json");
    let mut value: serde_json::Value = serde_json::from_str(text).unwrap();
    value["plan"]["id"] = "plan-1".into();
    let records = [("plan/plan-1".to_owned(), value.to_string())].into();
    Disk {
        records,
        tablet_key: None,
    }
}

/// A talk of the 24th that was broken off.
fn left_over(keeping: Keeping) -> Disk {
    let mut page = Page::open(Disk::default(), Day::parse("2026-11-24").unwrap());
    for msg in [
        does(Intention::StartConversation),
        does(Intention::KeepAs(keeping)),
        line("one"),
        said("only for the day", Place::OnlyToday),
    ] {
        page.hears(msg);
    }
    page.device.disk
}
