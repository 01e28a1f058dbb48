//! A card of one's own: a word for something that the deck has no card for.

use yew::{Callback, Html, NodeRef, SubmitEvent, html};

use crate::plan::{Change, Tray, Wording};
use crate::session::{Drafts, Field, Intention};
use crate::view::Table;
use crate::view::focus::{On, TakesFocus};
use crate::view::parts::TextField;

/// Makes a card and puts it into *Talk about now*: who makes a card wants to talk about it.
pub fn make_own(table: &Table, drafts: &Drafts) -> Html {
    let field = Field::named("own-card");
    let make = |word| Change::MakeCard {
        word,
        picture: None,
        tray: Tray::TalkAboutNow,
    };
    let word = OneWordProps {
        draft: drafts.get(&field).to_owned(),
        field,
        change: Callback::from(make),
        label: "mat-own-word",
        button: "mat-own-make",
        onkept: Callback::noop(),
    };
    html! { <div class="mat__drawer" key="own">{ one_word(table, word) }</div> }
}

pub struct OneWordProps {
    pub field: Field,
    pub draft: String,
    /// What the word in the field is for.
    pub change: Callback<Wording, Change>,
    /// The messages for the field and for its button.
    pub label: &'static str,
    pub button: &'static str,
    /// The word was kept.
    pub onkept: Callback<()>,
}

/// A field with a button beside it. Nothing happens while there is nothing to read in it.
pub fn one_word(table: &Table, props: OneWordProps) -> Html {
    let (label, button) = (table.say(props.label), table.say(props.button));
    let text_field = TextField::new(props.field.clone(), label, props.draft.clone());
    let send = table.send.clone();
    let onsubmit = move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(word) = Wording::parse(&props.draft) {
            let change = props.change.emit(word);
            props.onkept.emit(());
            send.emit(Intention::Keep {
                field: props.field.clone(),
                change,
            });
        }
    };
    let place = NodeRef::default();
    html! {
        <form class="mat__word-form" ref={place.clone()} {onsubmit}>
            <TakesFocus {place} wanted={"word"} on={On::Field} />
            { text_field.html(table) }
            <button class="button" type="submit">
                <span class="button__label">{ button }</span>
            </button>
        </form>
    }
}
