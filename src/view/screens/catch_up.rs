//! Catching up: what became of the promises of earlier visits, and what has moved since.

use yew::{Html, html};

use super::SittingProps;
use crate::view::Table;
use crate::view::parts::ButtonKind;
use crate::view::parts::done::done;

pub fn catch_up(table: &Table, _props: &SittingProps) -> Html {
    html! {
        <div class="catch-up">
            <h1 tabindex="-1">{ table.say("today-catching-up") }</h1>
            { done(table, ButtonKind::Main, html! {}) }
        </div>
    }
}
