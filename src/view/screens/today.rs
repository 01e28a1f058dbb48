//! What kind of talk it is today. Answers of equal size; either can be changed later.

use yew::{Html, html};

use super::SittingProps;
use crate::plan::{Change, Path};
use crate::session::{Screen, intention};
use crate::view::UiContext;
use crate::view::parts::{Button, Picture};

pub fn today(ui: &UiContext, props: &SittingProps) -> Html {
    let (plan, today) = (&props.plan, props.today);
    // What was chosen the last time says nothing about today.
    let chosen = plan.visit_on(today).and_then(|visit| visit.path);
    html! {
        <div class="today">
            <h1 tabindex="-1">{ ui.say("today-title") }</h1>
            <p class="today__lead">{ ui.say("today-lead") }</p>
            <div class="today__paths">
                { path(ui, Path::JustTalking, chosen) }
                { path(ui, Path::Urgent, chosen) }
                { path(ui, Path::LookingAhead, chosen) }
                if plan.last_time(today).is_some() {
                    { path(ui, Path::CatchingUp, chosen) }
                }
            </div>
            { Button::quiet(ui.say("skip"), ui.sends(intention::Frame::Go(Screen::Ways))).html() }
        </div>
    }
}

fn path(ui: &UiContext, path: Path, chosen: Option<Path>) -> Html {
    let (name, picture) = match path {
        Path::JustTalking => ("today-just-talking", "messages"),
        Path::Urgent => ("today-urgent", "clock"),
        Path::LookingAhead => ("today-looking-ahead", "road"),
        Path::CatchingUp => ("today-catching-up", "checklist"),
    };
    let current = (chosen == Some(path)).then_some("true");
    let onclick = ui.sends(intention::Writing::Change(Change::ChoosePath(path)));
    html! {
        <button class="today__path" type="button" aria-current={current} {onclick}>
            { Picture::Card.of(picture) }
            <span class="today__name">{ ui.say(name) }</span>
            <span class="today__about">{ ui.say(&format!("{name}.about")) }</span>
        </button>
    }
}
