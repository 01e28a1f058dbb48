//! Something from the shelf: the sentence as the plan will say it, and the one question about it.

use yew::{Html, html};

use super::draft::Drafted;
use super::{PromiseEditProps, whose_words, worker};
use crate::document::{on_shelf, who_will};
use crate::guide;
use crate::plan::{ActionId, Party, Shelf, Wording};
use crate::view::UiContext;
use crate::view::parts::TextField;

pub fn detail(ui: &UiContext, props: &PromiseEditProps, action: &ActionId, now: &Drafted) -> Html {
    let (making, drafts) = (&props.making, &props.drafts);
    let question = guide::action(action.as_str()).and_then(guide::Action::asks);
    let shelf = Shelf {
        action: action.clone(),
        detail: Wording::parse(&now.detail),
    };
    let who = now.party().unwrap_or(Party::Worker);
    let sentence =
        on_shelf(&shelf, &ui.words).map(|what| who_will(&who, worker(props), &what, &ui.words));
    html! {
        <>
            <p class="promise-edit__sentence" dir="auto" aria-live="polite">{ sentence }</p>
            if let Some(question) = question {
                { TextField::new(making.field("detail"), ui.say(&question.ask_id()), now.detail.clone())
                    .hint(Some(ui.say("shelf-asks-hint")))
                    .whose(&whose_words(now), drafts)
                    .html(ui) }
            }
        </>
    }
}
