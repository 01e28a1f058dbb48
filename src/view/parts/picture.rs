//! A picture from the guide, drawn in the colour of the words beside it. It always stands beside a
//! word, so it says nothing by itself and a screen reader passes over it.

use yew::{Html, classes, html};

use crate::guide;

/// How large, and whether it lies on a round mat of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// As high as the words it stands in.
    Line,
    /// On a small round mat: in a list.
    Small,
    /// On a round mat: on a tile.
    Tile,
    /// As large as there is room for: on a card.
    Card,
}

impl Picture {
    /// The picture of this name.
    pub fn of(self, name: &str) -> Html {
        self.of_group(name, None)
    }

    /// The picture of a card, in the colour of its group: cards can be told apart across a table. What they are, their words say.
    pub fn of_group(self, name: &str, group: Option<&'static str>) -> Html {
        let class = match self {
            Self::Line => "picture picture--line",
            Self::Small => "picture picture--small",
            Self::Tile => "picture picture--tile",
            Self::Card => "picture picture--card",
        };
        let path = guide::Picture::path_of(name);
        // What points back or on points the other way where one reads the other way.
        let turns = name.starts_with("arrow-").then_some("picture--turns");
        html! {
            <span class={classes!(class, turns)} data-group={group} aria-hidden="true">
                <svg class="picture__drawing" viewBox="0 0 24 24" focusable="false">
                    <path d={path} />
                </svg>
            </span>
        }
    }
}
