//! A good day and a hard day, each along its own line, and four small places for what follows from
//! them. One is open at a time. What people should do is for the person to confirm.

mod line;
mod offer;

use yew::{Callback, Html, UseStateHandle, component, html, use_state_eq};

use super::SittingProps;
use crate::plan::{About, Line, LineId, PartOfDay};
use crate::view::parts::areas::{Area, use_areas};
use crate::view::parts::done::done;
use crate::view::parts::skip::skip;
use crate::view::{UiContext, use_ui};
use line::{DayLine, day_line};
use offer::{OfferProps, asked, offer};

static DAYS: [DayLine; 2] = [
    DayLine {
        whole: Area::of(
            About::GoodDay,
            "document-heading-good-day",
            "days-good-day",
            "sun",
        ),
        parts: [
            part(About::GoodDay, PartOfDay::Morning, "days-good-morning"),
            part(About::GoodDay, PartOfDay::Afternoon, "days-good-afternoon"),
            part(About::GoodDay, PartOfDay::Evening, "days-good-evening"),
            part(About::GoodDay, PartOfDay::Night, "days-good-night"),
        ],
    },
    DayLine {
        whole: Area::of(
            About::HardDay,
            "document-heading-hard-day",
            "days-hard-day",
            "cloud",
        ),
        parts: [
            part(About::HardDay, PartOfDay::Morning, "days-hard-morning"),
            part(About::HardDay, PartOfDay::Afternoon, "days-hard-afternoon"),
            part(About::HardDay, PartOfDay::Evening, "days-hard-evening"),
            part(About::HardDay, PartOfDay::Night, "days-hard-night"),
        ],
    },
];

/// In pairs that belong beside each other, as they do in the plan.
static AREAS: [Area; 4] = [
    Area::of(
        About::Helps,
        "document-heading-helps",
        "days-helps",
        "heart-handshake",
    ),
    Area::of(
        About::MakesWorse,
        "document-heading-makes-worse",
        "days-makes-worse",
        "mood-nervous",
    ),
    Area::of(
        About::PleaseDo,
        "document-heading-please-do",
        "days-please-do",
        "circle-check",
    ),
    Area::of(
        About::PleaseDoNot,
        "document-heading-please-do-not",
        "days-please-do-not",
        "hand-stop",
    ),
];

const fn part(about: About, when: PartOfDay, ask: &'static str) -> Area {
    let (name, picture) = match when {
        PartOfDay::Morning => ("days-morning", "sunrise"),
        PartOfDay::Afternoon => ("days-afternoon", "sun"),
        PartOfDay::Evening => ("days-evening", "sunset"),
        PartOfDay::Night => ("days-night", "moon"),
    };
    Area {
        about,
        when: Some(when),
        name,
        ask,
        picture,
        hint: None,
    }
}

/// Where the screen is with offering a line to what people should do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Offering {
    Nothing,
    /// The line is read back, and its answer awaited.
    Asks(LineId),
    Answered(LineId),
}

#[component]
pub fn Days(props: &SittingProps) -> Html {
    let ui = use_ui();
    let days = DAYS
        .iter()
        .flat_map(|day| [&day.whole].into_iter().chain(&day.parts));
    let areas = use_areas(&props.plan, &props.drafts, days.chain(&AREAS), None);
    let offering = use_state_eq(|| Offering::Nothing);
    if let Some(instead) = areas.instead().or_else(|| asks(&ui, props, &offering)) {
        return instead;
    }
    let place = |area: &Area| {
        let after = Some(under(&ui, props, &offering));
        areas.place(&ui, area, after, html! {})
    };
    html! {
        <div class="days">
            <h1 tabindex="-1">{ ui.say("days-title") }</h1>
            { skip(&ui) }
            <p class="areas__lead">{ ui.say("days-lead") }</p>
            { areas.left_out(&ui) }
            { for DAYS.iter().map(|day| day_line(&ui, &areas, day)) }
            <div class="areas areas--pairs">{ for AREAS.iter().map(place) }</div>
            { done(&ui, areas.done_kind(), html! {}) }
        </div>
    }
}

/// What stands under each line.
fn under(
    ui: &UiContext,
    props: &SittingProps,
    offering: &UseStateHandle<Offering>,
) -> Callback<Line, Html> {
    let (ui, props, offering) = (ui.clone(), props.clone(), offering.clone());
    let shown = move |line: Line| offer(&ui, &offered(&props, line, &offering));
    Callback::from(shown)
}

/// The line that is being asked about, in place of the screen.
fn asks(ui: &UiContext, props: &SittingProps, offering: &UseStateHandle<Offering>) -> Option<Html> {
    let Offering::Asks(line) = **offering else {
        return None;
    };
    let line = props.plan.line(line)?.clone();
    asked(ui, &offered(props, line, offering))
}

fn offered(props: &SittingProps, line: Line, offering: &UseStateHandle<Offering>) -> OfferProps {
    let (ask, answer) = (offering.clone(), offering.clone());
    OfferProps {
        plan: props.plan.clone(),
        answered: **offering == Offering::Answered(line.id),
        line,
        onask: Callback::from(move |line| ask.set(Offering::Asks(line))),
        onanswer: Callback::from(move |line| answer.set(Offering::Answered(line))),
    }
}
