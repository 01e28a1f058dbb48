//! What somebody is good at: three ways of asking, one place for the answers.

use yew::{Html, component, html};

use super::SittingProps;
use crate::plan::{About, Wording};
use crate::session::Field;
use crate::view::parts::done::{done, main_unless};
use crate::view::parts::skip::skip;
use crate::view::parts::{Lines, Picture, use_reading_back};
use crate::view::{UiContext, drawn, use_ui};

const QUESTIONS: [(&str, &str); 3] = [
    ("gifts-thank", "heart"),
    ("gifts-show", "hand-finger"),
    ("gifts-through", "road"),
];

#[component]
pub fn Gifts(props: &SittingProps) -> Html {
    let ui = use_ui();
    let (plan, drafts) = (&props.plan, &props.drafts);
    let back = use_reading_back(plan, drafts, &[About::Gift]);
    if let Some(instead) = back.instead(plan, drafts) {
        return instead;
    }
    let writing = Wording::parse(drafts.get(&Field::about(&About::Gift))).is_some();
    html! {
        <div class="gifts">
            { drawn((), |ui, ()| questions(ui)) }
            <div class="gifts__words">
                { back.left_out(&ui, plan) }
                <Lines
                    plan={plan.clone()}
                    drafts={drafts.clone()}
                    about={About::Gift}
                    label={ui.say("say-some-words")}
                    onagain={back.onagain()}
                    back_to={back.back_to()}
                />
            </div>
            { done(&ui, main_unless(writing), html! {}) }
        </div>
    }
}

/// Questions to begin from.
fn questions(ui: &UiContext) -> Html {
    html! {
        <div class="gifts__ask">
            <h1 tabindex="-1">{ ui.say("gifts-title") }</h1>
            { skip(ui) }
            <ul class="gifts__questions" role="list">
                for (question, picture) in QUESTIONS {
                    <li class="gifts__question">
                        { Picture::Small.of(picture) }
                        <span>{ ui.say(question) }</span>
                    </li>
                }
            </ul>
        </div>
    }
}
