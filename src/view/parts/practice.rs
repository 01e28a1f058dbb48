//! Says on every screen that this is practice, and what there is to try next.

use yew::{Html, html};

use super::{Button, Picture};
use crate::plan::Plan;
use crate::session::{PracticeStep, Screen, intention};
use crate::view::UiContext;

pub fn practice(ui: &UiContext, plan: &Plan, screen: &Screen) -> Html {
    let step = PracticeStep::of(plan);
    let (say, go) = match step {
        PracticeStep::Cards => ("practice-cards", "practice-cards-go"),
        PracticeStep::Promise => ("practice-promise", "practice-promise-go"),
        PracticeStep::Over => ("practice-over", "practice-end"),
    };
    let on = match step.screen() {
        Some(there) if there == *screen => None,
        Some(there) => Some(Button::new(
            ui.say(go),
            ui.sends(intention::Frame::Go(there)),
        )),
        None => Some(Button::main(
            ui.say(go),
            ui.sends(intention::Frame::Go(Screen::Desk)),
        )),
    };
    html! {
        <aside class="practice" aria-label={ui.say("practice")}>
            { Picture::Small.of("seedling") }
            <div class="practice__words">
                <p class="practice__what">{ ui.say("practice-what") }</p>
                <p class="practice__step" aria-live="polite">{ ui.say(say) }</p>
            </div>
            <div class="practice__ways">
                { on.map(Button::html) }
                if step != PracticeStep::Over {
                    { Button::quiet(ui.say("practice-end"), ui.sends(intention::Frame::Go(Screen::Desk)))
                        .html() }
                }
            </div>
        </aside>
    }
}
