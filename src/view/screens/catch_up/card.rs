//! One card, in place of the screen: where it lay and lies, what was said about it, and room for what is different now.

use std::rc::Rc;
use std::slice;

use yew::{Callback, Html, Properties, component, html};

use super::moved::lay_in;
use crate::plan::{About, CardId, Day, Plan, Tray};
use crate::session::{Drafts, card_name, tray_message};
use crate::view::parts::instead::{InsteadProps, instead};
use crate::view::parts::{Button, Lines, use_reading_back};
use crate::view::{UiContext, use_ui};

#[derive(PartialEq, Properties)]
pub struct OneCardProps {
    pub plan: Rc<Plan>,
    pub drafts: Rc<Drafts>,
    pub today: Day,
    pub card: CardId,
    pub onclose: Callback<()>,
}

#[component]
pub fn OneCard(props: &OneCardProps) -> Html {
    let ui = use_ui();
    let (plan, drafts, card) = (&props.plan, &props.drafts, &props.card);
    let about = About::Card(card.clone());
    let back = use_reading_back(plan, drafts, slice::from_ref(&about));
    if let Some(instead) = back.instead(plan, drafts) {
        return instead;
    }
    let content = html! {
        <>
            <p class="catch-up__ask">{ then_and_now(&ui, props) }</p>
            { back.left_out(&ui, plan) }
            <Lines
                plan={plan.clone()} drafts={drafts.clone()} {about}
                label={ui.say("catch-up-moved-words")}
                onagain={back.onagain()} back_to={back.back_to()}
            />
            { Button::new(ui.say("catch-up-back"), props.onclose.reform(|_| ()))
                .picture("arrow-left")
                .html() }
        </>
    };
    let name = card_name(plan, &ui.words, card);
    instead(InsteadProps {
        title: html! { <span dir="auto">{ name }</span> },
        about: card.as_str().to_owned().into(),
        onclose: props.onclose.clone(),
        content,
    })
}

fn then_and_now(ui: &UiContext, props: &OneCardProps) -> String {
    let tray = |tray: Option<Tray>| ui.say(tray.map_or("catch-up-on-the-pile", tray_message));
    let then = tray(lay_in(props.plan.mat_before(props.today), &props.card));
    let now = tray(props.plan.tray_of(&props.card));
    let both = [("then", then.into()), ("now", now.into())];
    ui.say_with("catch-up-then-and-now", &both)
}
