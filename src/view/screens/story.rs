//! Telling it once: three places for one's own words, so that nobody has to ask again. Who may see
//! them is the person's to say, line by line.

use yew::{Html, html};

use super::SittingProps;
use crate::plan::About;
use crate::view::parts::areas::{Area, OnlyAreas};

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

pub fn story(props: &SittingProps) -> Html {
    let (plan, drafts) = (props.plan.clone(), props.drafts.clone());
    html! {
        <OnlyAreas
            {plan} {drafts} key="story" class="story" areas={&AREAS[..]}
            title="way-story" lead="story-lead" after="story-yours"
        />
    }
}
