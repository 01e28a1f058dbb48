//! What may come of a line that was said: it stands under the line, asks, and does nothing by itself.
//! After somebody has answered, it takes the keyboard, so that what happened is heard.

use yew::{Html, NodeRef, html};

use crate::plan::Line;
use crate::view::focus::TakesFocus;

/// `state` says how it stands, and `touched` whether somebody answered this one last.
pub fn from_line(line: &Line, state: &'static str, touched: bool, content: Html) -> Html {
    let place = NodeRef::default();
    let (id, wanted) = (line.id.0, touched.then_some(state));
    html! {
        <li
            class="from-line" key={format!("from-{id}")} data-state={state} tabindex="-1"
            ref={place.clone()}
        >
            <TakesFocus {place} {wanted} />
            { content }
        </li>
    }
}
