//! Three more questions for when the talk stands still. They stay folded until somebody wants them.

use yew::{Callback, Html, Properties, component, html, use_state_eq};

use crate::guide::DeckCard;
use crate::view::parts::{Button, ButtonKind, ButtonState};
use crate::view::use_table;

#[derive(PartialEq, Properties)]
pub struct IdeasProps {
    pub card: DeckCard,
}

#[component]
pub fn Ideas(props: &IdeasProps) -> Html {
    let table = use_table();
    let open = use_state_eq(|| false);
    let onclick = {
        let open = open.clone();
        Callback::from(move |_| open.set(!*open))
    };
    html! {
        <div class="talk__ideas">
            <Button
                label={table.say("talk-ideas")}
                picture={"messages"}
                kind={ButtonKind::Quiet}
                state={ButtonState::Open(*open)}
                {onclick}
            />
            if *open {
                <ul class="talk__questions" role="list">
                    for idea in props.card.idea_ids() {
                        <li class="talk__question">{ table.say(&idea) }</li>
                    }
                </ul>
            }
        </div>
    }
}
