//! What people do on a device that fails them: one tale for each thing that is asked of it.

use alongside::device::Hold;
use alongside::plan::{About, Change, Day, LineDraft, Place, PlanId, Whose, Wording};
use alongside::session::{Intention, Keeping, Msg, Screen, SecretWord, Theme, event, intention};

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
            does(intention::Desk::StartConversation),
            line("one"),
            Msg::Frame(event::Frame::PageHidden),
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
            with(vec![line("two"), does(intention::Goodbye::KeepHere)]),
        ),
        story(
            "a secret word",
            with(vec![
                does(intention::Keeping::WithWord(word())),
                line("two"),
                does(intention::Frame::Lock),
                does(intention::Desk::GiveWord(word())),
                line("three"),
                does(intention::Frame::Lock),
                does(intention::Desk::NotNow),
            ]),
        ),
        story(
            "nowhere, and then here after all",
            with(vec![
                does(intention::Keeping::As(Keeping::Memory)),
                line("two"),
                does(intention::Goodbye::KeepHere),
            ]),
        ),
        story(
            "nowhere",
            with(vec![
                does(intention::Keeping::As(Keeping::Memory)),
                line("two"),
            ]),
        ),
        story(
            "cleared",
            with(vec![does(intention::Goodbye::ClearWithoutACopy)]),
        ),
        story(
            "all cleared in a visit",
            with(vec![does(intention::Goodbye::ClearEverything)]),
        ),
        story(
            "all cleared at the desk",
            with(vec![
                does(intention::Frame::Go(Screen::Desk)),
                does(intention::Goodbye::ClearEverything),
            ]),
        ),
        story(
            "how it looks",
            vec![does(intention::Settings::Theme(Theme::Dark))],
        ),
        story(
            "hidden",
            with(vec![
                line("two"),
                does(intention::Frame::Hide),
                does(intention::Frame::Uncover),
                line("three"),
            ]),
        ),
        story(
            "the next person",
            with(vec![does(intention::Desk::StartConversation), line("two")]),
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
    let open = || does(intention::Desk::OpenPlan(PlanId::parse("plan-1").unwrap()));
    vec![
        on(
            plain(),
            "2026-11-24",
            "from before plans were sealed",
            vec![
                open(),
                line("two"),
                does(intention::Frame::Go(Screen::Desk)),
            ],
        ),
        on(
            left_over(Keeping::Tablet),
            "2026-11-25",
            "from yesterday",
            vec![
                open(),
                line("two"),
                does(intention::Frame::Go(Screen::Desk)),
            ],
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
                Msg::Desk(event::Desk::Held {
                    plan: PlanId::parse("plan-1").unwrap(),
                    hold: Hold::Elsewhere,
                }),
                does(intention::Desk::TakeOver),
                line("two"),
            ],
        ),
    ]
}

fn does(intention: impl Into<Intention>) -> Msg {
    Msg::Person(intention.into())
}

fn line(text: &str) -> Msg {
    said(text, Place::InPlan)
}

fn said(text: &str, place: Place) -> Msg {
    does(intention::Writing::Change(Change::WriteLine(LineDraft {
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
        ..Disk::default()
    }
}

/// A talk of the 24th that was broken off.
fn left_over(keeping: Keeping) -> Disk {
    let mut page = Page::open(Disk::default(), Day::parse("2026-11-24").unwrap());
    for msg in [
        does(intention::Desk::StartConversation),
        does(intention::Keeping::As(keeping)),
        line("one"),
        said("only for the day", Place::OnlyToday),
    ] {
        page.hears(msg);
    }
    page.device.disk
}
