//! If things get harder: a page of the plan for that day, made on a calmer one. What the person notices, what helps,
//! who they phone by day and at night. Nothing in here asks for the worst that has happened.

use yew::{Html, component, html};

use super::SittingProps;
use crate::plan::About;
use crate::view::parts::areas::{Area, use_areas};
use crate::view::parts::done::done;
use crate::view::use_table;

static AREAS: [Area; 6] = [
    Area::of(
        About::HarderNotice,
        "document-heading-harder-notice",
        "harder-notice",
        "eye",
    ),
    Area::of(
        About::HarderHelps,
        "document-heading-harder-helps",
        "harder-helps",
        "heart-handshake",
    ),
    Area::of(
        About::HarderHinders,
        "document-heading-harder-hinders",
        "harder-hinders",
        "hand-stop",
    ),
    Area::of(
        About::HarderByDay,
        "document-heading-harder-by-day",
        "harder-by-day",
        "phone",
    ),
    Area::of(
        About::HarderByNight,
        "document-heading-harder-by-night",
        "harder-by-night",
        "moon",
    ),
    Area::of(
        About::HarderPlease,
        "document-heading-harder-please",
        "harder-please",
        "users",
    ),
];

#[component]
pub fn Harder(props: &SittingProps) -> Html {
    let table = use_table();
    let areas = use_areas(&props.plan, &props.drafts, AREAS.iter(), None);
    if let Some(instead) = areas.instead() {
        return instead;
    }
    let place = |area: &Area| areas.place(&table, area, None, html! {});
    html! {
        <div class="harder">
            <h1 tabindex="-1">{ table.say("way-harder") }</h1>
            <p class="areas__lead">{ table.say("harder-lead") }</p>
            { areas.left_out(&table) }
            <div class="areas">{ for AREAS.iter().map(place) }</div>
            <p class="areas__after">{ table.say("harder-yours") }</p>
            { done(&table, areas.done_kind(), html! {}) }
        </div>
    }
}
