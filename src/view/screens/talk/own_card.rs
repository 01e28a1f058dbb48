//! A card of one's own: its word and its picture can be changed, and the card taken away with what was
//! said on it.

use std::rc::Rc;

use yew::{Callback, Html, NodeRef, html};

use crate::plan::{Change, OwnCard, OwnPicture, Wording};
use crate::session::{Drafts, Field, Intention, Screen, intention};
use crate::view::UiContext;
use crate::view::focus::{On, TakesFocus};
use crate::view::parts::picture_making::picture_for;
use crate::view::parts::{Button, Fold, Reword};

pub fn change_own_card(ui: &UiContext, drafts: &Rc<Drafts>, card: &OwnCard) -> Html {
    let field = Field::card(&card.id);
    let draft = drafts.get(&field);
    let place = NodeRef::default();
    let word = Wording::parse(draft).unwrap_or_else(|| card.word.clone());
    let change = Change::RenameCard {
        card: card.id.clone(),
        word,
    };
    let rename = Intention::Writing(intention::Writing::Keep {
        fields: vec![field.clone()],
        change,
    });
    // A new word folds it away again.
    let key = card.word.as_str().to_owned();
    html! {
        <Fold {key} label={ui.say("mat-own-change")} picture={"pencil"} open={!draft.is_empty()}>
            <div class="talk__rename" ref={place.clone()}>
                <TakesFocus {place} wanted={"word"} on={On::Field} />
                <Reword
                    {field}
                    drafts={drafts.clone()}
                    label={ui.say("mat-own-word")}
                    kept={card.word.clone()}
                />
                { Button::new(ui.say("mat-own-keep"), ui.sends(rename)).html() }
                { Button::quiet(ui.say("mat-own-remove"), remove(ui, card))
                    .picture("trash")
                    .html() }
            </div>
        </Fold>
    }
}

/// A picture, or another one. It is folded away again once it is kept.
pub fn picture_own_card(ui: &UiContext, drafts: &Rc<Drafts>, card: &OwnCard) -> Html {
    let label = match card.picture {
        Some(_) => "picture-change",
        None => "picture-give",
    };
    let open = drafts.hold_picture(&Field::card(&card.id));
    let size = card.picture.as_ref().map_or(0, OwnPicture::size);
    html! {
        <Fold key={format!("picture-{size}")} label={ui.say(label)} picture={"photo"} {open}>
            { picture_for(drafts, card, Callback::noop()) }
        </Fold>
    }
}

fn remove<E: 'static>(ui: &UiContext, card: &OwnCard) -> Callback<E> {
    let (send, card) = (ui.send.clone(), card.id.clone());
    Callback::from(move |_| {
        send.emit(Intention::Writing(intention::Writing::Change(
            Change::RemoveCard(card.clone()),
        )));
        send.emit(Intention::Frame(intention::Frame::Go(Screen::Mat)));
    })
}
