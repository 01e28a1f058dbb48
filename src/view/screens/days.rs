//! Good days and hard days: six small places for words, one of them open at a time. What was said
//! shows on each, open or not.

use yew::{Callback, Html, UseStateHandle, component, html, use_state_eq};

use super::SittingProps;
use crate::plan::{About, Wording};
use crate::session::Field;
use crate::view::parts::done::{done, main_unless};
use crate::view::parts::said::voice;
use crate::view::parts::{Lines, Picture, ReadingBack, truth, use_reading_back};
use crate::view::{Table, use_table};

/// One small place for words.
struct Area {
    about: About,
    name: &'static str,
    ask: &'static str,
    picture: &'static str,
}

/// In pairs that belong beside each other, as they do in the plan.
const AREAS: [Area; 6] = [
    area(
        About::GoodDay,
        "document-heading-good-day",
        "days-good-day",
        "sun",
    ),
    area(
        About::HardDay,
        "document-heading-hard-day",
        "days-hard-day",
        "moon",
    ),
    area(
        About::Helps,
        "document-heading-helps",
        "days-helps",
        "heart-handshake",
    ),
    area(
        About::MakesWorse,
        "document-heading-makes-worse",
        "days-makes-worse",
        "mood-nervous",
    ),
    area(
        About::PleaseDo,
        "document-heading-please-do",
        "days-please-do",
        "circle-check",
    ),
    area(
        About::PleaseDoNot,
        "document-heading-please-do-not",
        "days-please-do-not",
        "hand-stop",
    ),
];

const fn area(about: About, name: &'static str, ask: &'static str, picture: &'static str) -> Area {
    Area {
        about,
        name,
        ask,
        picture,
    }
}

#[component]
pub fn Days(props: &SittingProps) -> Html {
    let table = use_table();
    let (plan, drafts) = (&props.plan, &props.drafts);
    let abouts = AREAS.map(|area| area.about);
    let back = use_reading_back(plan, drafts, &abouts);
    let begun = |about: &&About| Wording::parse(drafts.get(&Field::about(about))).is_some();
    // What was being written when the tablet was put away lies open again.
    let open = use_state_eq(|| abouts.iter().find(begun).cloned());
    if let Some(instead) = back.instead(plan, drafts) {
        return instead;
    }
    let writing = open.as_ref().is_some_and(|about| begun(&about));
    html! {
        <div class="days">
            <h1 tabindex="-1">{ table.say("days-title") }</h1>
            <p class="days__lead">{ table.say("days-lead") }</p>
            { back.left_out(&table, plan) }
            <div class="days__areas">
                { for AREAS.iter().map(|area| place(&table, props, area, &open, &back)) }
            </div>
            { done(&table, main_unless(writing), html! {}) }
        </div>
    }
}

fn place(
    table: &Table,
    props: &SittingProps,
    area: &Area,
    open: &UseStateHandle<Option<About>>,
    back: &ReadingBack,
) -> Html {
    let is_open = open.as_ref() == Some(&area.about);
    let onclick = {
        let (to, open) = ((!is_open).then(|| area.about.clone()), open.clone());
        Callback::from(move |_| open.set(to.clone()))
    };
    html! {
        <section class="days__area" data-open={is_open.then_some("")} key={area.name}>
            <h2 class="days__name">
                <button class="days__open" type="button" aria-expanded={truth(is_open)} {onclick}>
                    { Picture::Small.of(area.picture) }
                    <span>{ table.say(area.name) }</span>
                    { Picture::Line.of(if is_open { "chevron-up" } else { "chevron-down" }) }
                </button>
            </h2>
            if is_open {
                <Lines
                    plan={props.plan.clone()}
                    drafts={props.drafts.clone()}
                    about={area.about.clone()}
                    label={table.say(area.ask)}
                    onagain={back.onagain()}
                    back_to={back.back_to()}
                />
            } else {
                { so_far(props, &area.about) }
            }
        </section>
    }
}

/// What was said there, without anything to press.
fn so_far(props: &SittingProps, about: &About) -> Html {
    let lines: Vec<_> = props.plan.lines_about(about).collect();
    if lines.is_empty() {
        return html! {};
    }
    html! {
        <ul class="days__said" role="list">
            for line in lines {
                <li data-voice={voice(line)} dir="auto">{ line.text.as_str() }</li>
            }
        </ul>
    }
}
