//! Saying goodbye: how it felt, and where the plan stays. What somebody feels is looked at together
//! and kept nowhere.

mod ending;
mod felt;

use yew::{Callback, Html, component, html, use_state_eq};

use super::EndingProps;
use crate::session::intention;
use crate::view::focus::use_focus;
use crate::view::parts::{Button, begun_card};
use crate::view::use_ui;
use ending::{Ending, SureProps, sure};
use felt::{Felt, felt};

#[component]
pub fn Goodbye(props: &EndingProps) -> Html {
    let ui = use_ui();
    let asked = use_state_eq(|| None::<Ending>);
    let said = use_state_eq(Felt::default);
    // Back from being asked once more, the keyboard is at the top again.
    let heading = use_focus(asked.is_none().then_some(()));
    let ask = {
        let asked = asked.clone();
        Callback::from(move |ending| asked.set(ending))
    };
    if let Some(ending) = *asked {
        return sure(
            &ui,
            &SureProps {
                ending,
                copy: props.copy,
                keeping: props.keeping,
                onback: ask.reform(|()| None),
            },
        );
    }
    let title = match props.plan.called() {
        Some(name) => ui.say_with("goodbye-title-named", &[("name", name.as_str().into())]),
        None => ui.say("goodbye-title"),
    };
    html! {
        <div class="goodbye">
            <h1 tabindex="-1" ref={heading}>{ title }</h1>
            { begun_card(&ui, &props.plan, &props.drafts) }
            if props.can_give_back {
                <div class="goodbye__replaced">
                    <p>{ ui.say("goodbye-replaced") }</p>
                    { Button::new(ui.say("notice-give-back"), ui.sends(intention::Desk::GiveBack)).html() }
                </div>
            }
            { felt(&ui, &said) }
            <section class="goodbye__endings" aria-labelledby="goodbye-endings">
                <h2 id="goodbye-endings">{ ui.say("goodbye-where") }</h2>
                <div class="goodbye__tiles">
                    { for Ending::in_order(props.shared).map(|ending| ending::tile(&ui, ending, props, &ask)) }
                </div>
            </section>
        </div>
    }
}
