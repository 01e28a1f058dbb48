//! The way to help beside what may lead to it, so that nobody has to look for the corner.

use yew::Html;

use super::Button;
use super::said::about;
use crate::session::intention;
use crate::view::Table;

/// `beside` is what it stands beside, for who does not see that.
pub fn help_now(table: &Table, beside: &str) -> Html {
    Button::new(
        table.say("frame-help"),
        table.sends(intention::Frame::GetHelp),
    )
    .picture("lifebuoy")
    .full(about(table, "frame-help", beside))
    .html()
}
