//! Promises of one's own: something to get sorted and something to grow, side by side and equal. In
//! urgent times there is only this week.

use yew::{Callback, Html, html};

use crate::document::kind_picture;
use crate::plan::Kind;
use crate::view::UiContext;
use crate::view::parts::Picture;
use crate::view::parts::promise_card::offer_message;
use crate::view::parts::promise_edit::Making;

pub struct OwnProps {
    pub urgent: bool,
    pub onmake: Callback<Making>,
}

pub fn own(ui: &UiContext, props: &OwnProps) -> Html {
    let kinds: &[Kind] = if props.urgent {
        &[Kind::ThisWeek]
    } else {
        &[Kind::Sorted, Kind::Grow, Kind::ThisWeek]
    };
    html! {
        <section class="promises__own" aria-labelledby="promises-own">
            <h2 id="promises-own">{ ui.say("promises-own") }</h2>
            <div class="promises__kinds">
                for kind in kinds.iter().copied() {
                    <button
                        class="promises__kind"
                        type="button"
                        data-kind={kind.name()}
                        onclick={props.onmake.reform(move |_| Making::New(kind))}
                    >
                        { Picture::Tile.of(kind_picture(kind)) }
                        <span class="promises__name">{ ui.say(&offer_message(kind)) }</span>
                        <span class="promises__about">
                            { ui.say(&format!("promises-{}.about", kind.name())) }
                        </span>
                    </button>
                }
            </div>
        </section>
    }
}
