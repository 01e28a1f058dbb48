//! A card of one's own: a word for something that the deck has no card for.

use std::rc::Rc;

use yew::{Callback, Html, Properties, SubmitEvent, component, html};

use crate::plan::{Change, Tray, Wording};
use crate::session::{Drafts, Field, Intention};
use crate::view::focus::use_focus_in_field;
use crate::view::parts::TextField;
use crate::view::use_table;

#[derive(PartialEq, Properties)]
pub struct MakeOwnProps {
    pub drafts: Rc<Drafts>,
}

/// Makes a card and puts it into *Talk about now*: who makes a card wants to talk about it.
#[component]
pub fn MakeOwn(props: &MakeOwnProps) -> Html {
    let field = Field::named("own-card");
    let make = |word| Change::MakeCard {
        word,
        tray: Tray::TalkAboutNow,
    };
    html! {
        <div class="mat__drawer">
            <OneWord
                {field} drafts={props.drafts.clone()} change={Callback::from(make)}
                label="mat-own-word" button="mat-own-make"
            />
        </div>
    }
}

#[derive(PartialEq, Properties)]
pub struct OneWordProps {
    pub field: Field,
    pub drafts: Rc<Drafts>,
    /// What the word in the field is for.
    pub change: Callback<Wording, Change>,
    /// The messages for the field and for its button.
    pub label: &'static str,
    pub button: &'static str,
    /// The word was kept.
    #[prop_or_default]
    pub onkept: Callback<()>,
}

/// A field with a button beside it. Nothing happens while there is nothing to read in it.
#[component]
pub fn OneWord(props: &OneWordProps) -> Html {
    let table = use_table();
    let place = use_focus_in_field();
    let draft = props.drafts.get(&props.field).to_owned();
    let onsubmit = {
        let (send, field) = (table.send.clone(), props.field.clone());
        let (change, draft, onkept) = (props.change.clone(), draft.clone(), props.onkept.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(word) = Wording::parse(&draft) {
                let change = change.emit(word);
                onkept.emit(());
                send.emit(Intention::Keep {
                    field: field.clone(),
                    change,
                });
            }
        }
    };
    html! {
        <form class="mat__word-form" ref={place} {onsubmit}>
            <TextField field={props.field.clone()} label={table.say(props.label)} value={draft} />
            <button class="button" type="submit">
                <span class="button__label">{ table.say(props.button) }</span>
            </button>
        </form>
    }
}
