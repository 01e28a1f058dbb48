//! A year from now, and backwards from there to a first step: a path with one place open at a time,
//! from the far end. This week's step becomes a promise with one tap.

mod step;

use yew::{Callback, Html, component, html, use_state_eq};

use super::SittingProps;
use crate::plan::{About, Line, PlanPart};
use crate::view::parts::Button;
use crate::view::parts::areas::{After, Area, Areas, use_areas};
use crate::view::parts::done::done;
use crate::view::parts::skip::skip;
use crate::view::{UiContext, use_ui};
use step::{StepProps, step};

/// Backwards: the far end first.
static AREAS: [Area; 4] = [
    Area::of(About::Year, "document-heading-year", "year-year", "star"),
    Area::of(
        About::Halfway,
        "document-heading-halfway",
        "year-halfway",
        "road",
    ),
    Area::of(
        About::NextMonth,
        "document-heading-next-month",
        "year-next-month",
        "calendar-event",
    ),
    Area {
        about: About::ThisWeek,
        when: None,
        name: "document-heading-this-week",
        ask: "year-this-week",
        picture: "walk",
        // The step is what a promise may say.
        hint: Some("promise-will-hint"),
    },
];

#[component]
pub fn Year(props: &SittingProps) -> Html {
    let ui = use_ui();
    let mut lines = props.plan.lines().iter();
    let begun = lines.any(|line| PlanPart::of(&line.about) == PlanPart::Year);
    let first = (!begun).then(|| AREAS[0].spot());
    let areas = use_areas(&props.plan, &props.drafts, AREAS.iter(), first);
    let answered = use_state_eq(|| None);
    if let Some(instead) = areas.instead() {
        return instead;
    }
    let onanswer = {
        let answered = answered.clone();
        Callback::from(move |line| answered.set(Some(line)))
    };
    let under_step: After = {
        let (ui, plan, today) = (ui.clone(), props.plan.clone(), props.today);
        let step = move |line: Line| {
            let shown = StepProps {
                plan: plan.clone(),
                today,
                answered: *answered == Some(line.id),
                line,
                onanswer: onanswer.clone(),
            };
            step(&ui, &shown)
        };
        Some(Callback::from(step))
    };
    let place = |(number, area): (usize, &Area)| {
        let after = (area.about == About::ThisWeek).then(|| under_step.clone());
        let nearer = nearer(&ui, &areas, AREAS.get(number + 1));
        areas.place(&ui, area, after.flatten(), nearer)
    };
    html! {
        <div class="year">
            <h1 tabindex="-1">{ ui.say("year-title") }</h1>
            { skip(&ui) }
            <p class="areas__lead">{ ui.say("year-lead") }</p>
            { areas.left_out(&ui) }
            <div class="areas year__path">{ for AREAS.iter().enumerate().map(place) }</div>
            { done(&ui, areas.done_kind(), html! {}) }
        </div>
    }
}

/// One place nearer to this week.
fn nearer(ui: &UiContext, areas: &Areas, next: Option<&Area>) -> Html {
    let Some(next) = next else {
        return html! {};
    };
    let label = ui.say_with("year-then", &[("place", ui.say(next.name).into())]);
    html! {
        <div class="year__nearer">
            { Button::new(label, areas.walks_to(next)).html() }
        </div>
    }
}
