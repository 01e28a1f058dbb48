//! The whole plan so far on one page, as it will be printed. It is there to be looked at together.

use std::rc::Rc;

use yew::{Html, html};

use crate::document;
use crate::plan::Plan;
use crate::session::{Notice, intention};
use crate::view::UiContext;
use crate::view::parts::{Button, ButtonState, NoticeProps, notice_card, paper};

pub struct OurPageProps {
    pub plan: Rc<Plan>,
    /// Whether something is being read out.
    pub reading: bool,
    /// Whether the screen is turned round.
    pub turned: bool,
    /// What there is to say meanwhile: the screen under it cannot.
    pub notice: Option<Notice>,
}

#[inline(never)]
pub fn our_page(ui: &UiContext, props: &OurPageProps) -> Html {
    let outline = document::my_plan(&props.plan, &ui.words);
    let read = ui.sends(intention::Frame::ReadOut(None));
    html! {
        <section class="our-page" role="dialog" aria-label={ui.say("our-page")}>
            if let Some(notice) = &props.notice {
                { notice_card(ui, &NoticeProps { notice: notice.clone() }) }
            }
            { paper(outline, 1) }
            <div class="our-page__close">
                { Button::main(ui.say("our-page-close"), ui.sends(intention::Frame::Uncover))
                    .html() }
                { Button::new(ui.say("frame-read-out"), read)
                    .picture("volume")
                    .state(ButtonState::Pressed(props.reading))
                    .html() }
                { Button::new(ui.say("frame-turn-round"), ui.sends(intention::Frame::TurnRound))
                    .picture("rotate-2")
                    .state(ButtonState::Pressed(props.turned))
                    .html() }
            </div>
        </section>
    }
}
