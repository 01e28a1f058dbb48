//! Telling it once: three places for one's own words, so that nobody has to ask again. Who may see
//! them is the person's to say, line by line.

use yew::{Html, component, html};

use super::SittingProps;
use crate::plan::About;
use crate::view::parts::areas::{Area, use_areas};
use crate::view::parts::done::done;
use crate::view::use_table;

static AREAS: [Area; 3] = [
    Area::of(
        About::Talking,
        "document-heading-talking",
        "story-talking",
        "ear",
    ),
    Area::of(
        About::TiredOfTelling,
        "document-heading-tired-of-telling",
        "story-tired-of-telling",
        "volume-off",
    ),
    Area::of(About::Story, "document-heading-story", "story-told", "book"),
];

#[component]
pub fn Story(props: &SittingProps) -> Html {
    let table = use_table();
    let areas = use_areas(&props.plan, &props.drafts, AREAS.iter(), None);
    if let Some(instead) = areas.instead() {
        return instead;
    }
    let place = |area: &Area| areas.place(&table, area, None, html! {});
    html! {
        <div class="story">
            <h1 tabindex="-1">{ table.say("way-story") }</h1>
            <p class="areas__lead">{ table.say("story-lead") }</p>
            { areas.left_out(&table) }
            <div class="areas">{ for AREAS.iter().map(place) }</div>
            <p class="areas__after">{ table.say("story-yours") }</p>
            { done(&table, areas.done_kind(), html! {}) }
        </div>
    }
}
