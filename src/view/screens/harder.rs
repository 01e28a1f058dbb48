//! If things get harder: a page of the plan for that day, made on a calmer one. What the person notices, what helps,
//! who they phone by day and at night. Nothing in here asks for the worst that has happened.

use yew::{Html, html};

use super::SittingProps;
use crate::plan::About;
use crate::view::parts::areas::{Area, OnlyAreas};

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

pub fn harder(props: &SittingProps) -> Html {
    let (plan, drafts) = (props.plan.clone(), props.drafts.clone());
    html! {
        <OnlyAreas
            {plan} {drafts} key="harder" class="harder" areas={&AREAS[..]}
            title="way-harder" lead="harder-lead" after="harder-yours"
        />
    }
}
