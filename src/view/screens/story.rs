//! Telling it once, so that nobody has to ask again.

use yew::{Html, component, html};

use super::SittingProps;
use crate::plan::About;
use crate::view::parts::done::done;
use crate::view::parts::{ButtonKind, Lines, use_reading_back};
use crate::view::use_table;

const ABOUTS: [About; 3] = [About::Talking, About::TiredOfTelling, About::Story];

#[component]
pub fn Story(props: &SittingProps) -> Html {
    let table = use_table();
    let (plan, drafts) = (&props.plan, &props.drafts);
    let back = use_reading_back(plan, drafts, &ABOUTS);
    if let Some(instead) = back.instead(plan, drafts) {
        return instead;
    }
    html! {
        <div class="story">
            <h1 tabindex="-1">{ table.say("way-story") }</h1>
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
