//! A year from now, and backwards from there to a first step.

use yew::{Html, component, html};

use super::SittingProps;
use crate::plan::About;
use crate::view::parts::done::done;
use crate::view::parts::{ButtonKind, Lines, use_reading_back};
use crate::view::use_table;

const ABOUTS: [About; 4] = [
    About::Year,
    About::Halfway,
    About::NextMonth,
    About::ThisWeek,
];

#[component]
pub fn Year(props: &SittingProps) -> Html {
    let table = use_table();
    let (plan, drafts) = (&props.plan, &props.drafts);
    let back = use_reading_back(plan, drafts, &ABOUTS);
    if let Some(instead) = back.instead(plan, drafts) {
        return instead;
    }
    html! {
        <div class="year">
            <h1 tabindex="-1">{ table.say("way-year") }</h1>
            { back.left_out(&table, plan) }
            for about in ABOUTS {
                <Lines
                    plan={plan.clone()} drafts={drafts.clone()} about={about.clone()}
                    label={table.say("say-some-words")} onagain={back.onagain()} back_to={back.back_to()}
                />
            }
            { done(&table, ButtonKind::Main, html! {}) }
        </div>
    }
}
