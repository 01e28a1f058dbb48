//! A card of one's own: a word, a picture or both, for something that the deck has no card for.

use std::rc::Rc;

use yew::{Callback, Html, NodeRef, SubmitEvent, html};

use crate::plan::{Change, Plan, Tray, Wording};
use crate::session::{Drafts, Field, Intention, intention};
use crate::view::UiContext;
use crate::view::focus::{On, TakesFocus};
use crate::view::parts::{PictureMaking, TextField};

/// Whether somebody has begun to make a card.
pub fn is_begun(drafts: &Drafts) -> bool {
    !drafts.get(&Field::own_card()).is_empty() || drafts.hold_picture(&Field::own_card())
}

/// Makes a card and puts it into *Talk about now*: who makes a card wants to talk about it.
pub fn make_own(ui: &UiContext, plan: &Plan, drafts: &Rc<Drafts>) -> Html {
    let (field, draft) = (Field::own_card(), drafts.get(&Field::own_card()));
    let instead = (draft.is_empty() && drafts.hold_picture(&field)).then(|| wordless(ui, drafts));
    let hint = instead
        .as_ref()
        .map(|word| ui.say_with("picture-no-word", &[("word", word.as_str().into())]));
    let text_field = TextField::new(field.clone(), ui.say("mat-own-word"), draft.to_owned());
    let (send, now) = (ui.send.clone(), drafts.clone());
    let onsubmit = {
        let field = field.clone();
        move |event: SubmitEvent| {
            event.prevent_default();
            let word = instead.as_deref().unwrap_or(now.get(&field));
            if let Some(word) = Wording::parse(word) {
                let change = Change::MakeCard {
                    word,
                    picture: now.picture(&field),
                    tray: Tray::TalkAboutNow,
                };
                let field = field.clone();
                send.emit(Intention::Writing(intention::Writing::Keep {
                    fields: vec![field],
                    change,
                }));
            }
        }
    };
    let place = NodeRef::default();
    // The next card is begun afresh.
    let key = plan.own_cards().len();
    html! {
        <form class="mat__drawer mat__own" key="own" ref={place.clone()} {onsubmit}>
            <TakesFocus {place} wanted={"word"} on={On::Field} />
            { text_field.hint(hint).html(ui) }
            <PictureMaking {key} of={field} drafts={drafts.clone()} />
            <button class="button" type="submit">
                <span class="button__label">{ ui.say("mat-own-make") }</span>
            </button>
        </form>
    }
}

/// What a card is called that has a picture and no word.
fn wordless(ui: &UiContext, drafts: &Drafts) -> String {
    let has_photo = drafts.photo(&Field::own_card()).is_some();
    ui.say(if has_photo {
        "picture-our-photo"
    } else {
        "picture-our-drawing"
    })
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
pub fn one_word(ui: &UiContext, props: OneWordProps) -> Html {
    let (label, button) = (ui.say(props.label), ui.say(props.button));
    let text_field = TextField::new(props.field.clone(), label, props.draft.clone());
    let send = ui.send.clone();
    let onsubmit = move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(word) = Wording::parse(&props.draft) {
            let change = props.change.emit(word);
            props.onkept.emit(());
            send.emit(Intention::Writing(intention::Writing::Keep {
                fields: vec![props.field.clone()],
                change,
            }));
        }
    };
    let place = NodeRef::default();
    html! {
        <form class="mat__word-form" ref={place.clone()} {onsubmit}>
            <TakesFocus {place} wanted={"word"} on={On::Field} />
            { text_field.html(ui) }
            <button class="button" type="submit">
                <span class="button__label">{ button }</span>
            </button>
        </form>
    }
}
