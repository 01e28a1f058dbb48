//! A day as a line: morning, afternoon, evening and night along the way of the sun. Each part is
//! touched to write there, and the name of the day for what is about no part of it.

use yew::{Html, html};

use crate::plan::PartOfDay;
use crate::view::UiContext;
use crate::view::parts::areas::{Area, Areas};
use crate::view::parts::{Picture, truth};

/// The whole of a day, and its four parts.
pub struct DayLine {
    pub whole: Area,
    pub parts: [Area; 4],
}

/// The way of the sun through the places of the four parts, and the ground.
const SUN: &str = "M-50 88C-17 82 17 68 50 58C83 48 117 31 150 28C183 25 217 34 250 42\
                   C283 50 317 66 350 74C383 82 417 87 450 92";
const GROUND: &str = "M0 67H400";

pub fn day_line(ui: &UiContext, areas: &Areas, day: &DayLine) -> Html {
    let whole = &day.whole;
    let is_open = areas.is_open(whole);
    let any_time = areas.lines(whole).next().is_some();
    html! {
        <section class="day" data-open={is_open.then_some("")} key={whole.name}>
            { areas.heading(ui, whole) }
            if is_open {
                <div class="day__any">{ areas.words(ui, whole, None) }</div>
            }
            <div class="day__line">
                <svg
                    class="day__sun" viewBox="0 0 400 96" preserveAspectRatio="none"
                    aria-hidden="true" focusable="false"
                >
                    <path class="day__ground" d={GROUND} />
                    <path class="day__way" d={SUN} />
                </svg>
                <ul class="day__parts" role="list">
                    { for day.parts.iter().map(|area| part(ui, areas, whole, area)) }
                </ul>
            </div>
            if any_time && !is_open {
                <div class="day__any">
                    <p class="day__any-name">{ ui.say("days-any-time") }</p>
                    { areas.so_far(ui, whole) }
                </div>
            }
        </section>
    }
}

fn part(ui: &UiContext, areas: &Areas, whole: &Area, area: &Area) -> Html {
    let is_open = areas.is_open(area);
    let name = ui.say(area.name);
    let names = [
        ("day", ui.say(whole.name).into()),
        ("part", name.clone().into()),
    ];
    let part = area.when.map(part_name);
    html! {
        <li class="day__part" data-part={part} data-open={is_open.then_some("")} key={area.ask}>
            <button
                class="day__open" type="button" aria-expanded={truth(is_open)}
                aria-label={ui.say_with("days-part-of-day", &names)} onclick={areas.turns(area)}
            >
                { Picture::Small.of(area.picture) }
                <span class="day__name">{ name }</span>
            </button>
            if is_open {
                <div class="day__words">{ areas.words(ui, area, None) }</div>
            } else {
                { areas.so_far(ui, area) }
            }
        </li>
    }
}

/// The name that styles go by.
fn part_name(part: PartOfDay) -> &'static str {
    match part {
        PartOfDay::Morning => "morning",
        PartOfDay::Afternoon => "afternoon",
        PartOfDay::Evening => "evening",
        PartOfDay::Night => "night",
    }
}
