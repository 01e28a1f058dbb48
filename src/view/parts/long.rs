//! A list that may have more in it than a tablet draws in a moment, after years of visits or out of a file made to be a burden:
//! the first of it, and a way to more.

use yew::{Callback, Html, Properties, component, html, use_state_eq};

use super::Button;
use crate::view::{UiContext, use_ui};

/// So many are drawn at once: more than people take in, and no more than an old tablet draws in a moment.
pub const AT_ONCE: usize = 100;

#[derive(PartialEq, Properties)]
pub struct LongProps {
    /// How many there are.
    pub count: usize,
    /// What stands at each place, counted from nothing.
    pub one: Callback<usize, Html>,
    /// One that has to be there, because the keyboard comes to it.
    #[prop_or_default]
    pub wanted: Option<usize>,
    /// Whether they stand in something that is no list.
    #[prop_or_default]
    pub bare: bool,
}

/// The list's items, in whatever list they stand.
#[component]
pub fn Long(props: &LongProps) -> Html {
    let ui = use_ui();
    let more = use_state_eq(|| AT_ONCE);
    let shown = props.wanted.map_or(*more, |wanted| (*more).max(wanted + 1));
    let shown = shown.min(props.count);
    let onmore = {
        let more = more.clone();
        Callback::from(move |()| more.set(shown + AT_ONCE))
    };
    html! {
        <>
            { for (0..shown).map(|place| props.one.emit(place)) }
            if shown < props.count {
                if props.bare {
                    { show_more(&ui, props.count - shown, &onmore) }
                } else {
                    <li class="long__more">{ show_more(&ui, props.count - shown, &onmore) }</li>
                }
            }
        </>
    }
}

/// The way to more, which says how many are left.
pub fn show_more(ui: &UiContext, left: usize, onmore: &Callback<()>) -> Html {
    let label = ui.say_with("long-more", &[("count", left.into())]);
    Button::quiet(label, onmore.reform(|_| ()))
        .picture("plus")
        .html()
}
