//! A picture from the guide, drawn in the colour of the words beside it. It always stands beside a
//! word, so it says nothing by itself and a screen reader passes over it.

use yew::{Html, Properties, classes, component, html};

use crate::guide;

/// How large, and whether it lies on a round mat of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PictureSize {
    /// As high as the words it stands in.
    #[default]
    Line,
    /// On a small round mat: in a list.
    Small,
    /// On a round mat: on a tile.
    Tile,
    /// As large as there is room for: on a card.
    Card,
}

impl PictureSize {
    fn class(self) -> &'static str {
        match self {
            Self::Line => "picture--line",
            Self::Small => "picture--small",
            Self::Tile => "picture--tile",
            Self::Card => "picture--card",
        }
    }
}

#[derive(Properties, PartialEq)]
pub struct PictureProps {
    pub name: &'static str,
    #[prop_or_default]
    pub size: PictureSize,
}

#[component]
pub fn Picture(props: &PictureProps) -> Html {
    let paths = guide::Picture::named(props.name).map_or(&[][..], guide::Picture::paths);
    html! {
        <span class={classes!("picture", props.size.class())} aria-hidden="true">
            <svg class="picture__drawing" viewBox="0 0 24 24" focusable="false">
                for path in paths {
                    <path d={*path} />
                }
            </svg>
        </span>
    }
}
