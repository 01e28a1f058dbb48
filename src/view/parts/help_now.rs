//! The way to help beside what may lead to it, so that nobody has to look for the corner.

use yew::Html;

use super::Button;
use super::said::about;
use crate::session::intention;
use crate::view::UiContext;

/// `beside` is what it stands beside, for who does not see that.
pub fn help_now(ui: &UiContext, beside: &str) -> Html {
    Button::new(ui.say("frame-help"), ui.sends(intention::Frame::GetHelp))
        .picture("lifebuoy")
        .full(about(ui, "frame-help", beside))
        .html()
}
