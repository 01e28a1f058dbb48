//! A card of one's own: its word can be changed, and the card taken away with what was said on it.

use std::rc::Rc;

use yew::{Callback, Html, Properties, component, html, use_state_eq};

use crate::plan::{Change, OwnCard, Wording};
use crate::session::{Drafts, Field, Intention, Screen};
use crate::view::focus::use_focus_in_field;
use crate::view::parts::{Button, ButtonKind, ButtonState, TextField};
use crate::view::rewording::use_rewording;
use crate::view::{Table, use_table};

#[derive(PartialEq, Properties)]
pub struct ChangeOwnCardProps {
    pub card: OwnCard,
    pub drafts: Rc<Drafts>,
}

#[component]
pub fn ChangeOwnCard(props: &ChangeOwnCardProps) -> Html {
    let table = use_table();
    let open = use_state_eq(|| !props.drafts.get(&Field::card(&props.card.id)).is_empty());
    let onclick = {
        let open = open.clone();
        Callback::from(move |_| open.set(!*open))
    };
    let shut = {
        let open = open.clone();
        Callback::from(move |()| open.set(false))
    };
    html! {
        <div class="talk__own">
            <Button
                label={table.say("mat-own-change")}
                picture={"pencil"}
                kind={ButtonKind::Quiet}
                state={ButtonState::Open(*open)}
                {onclick}
            />
            if *open {
                <Opened card={props.card.clone()} drafts={props.drafts.clone()} ondone={shut} />
            }
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct OpenedProps {
    card: OwnCard,
    drafts: Rc<Drafts>,
    ondone: Callback<()>,
}

#[component]
fn Opened(props: &OpenedProps) -> Html {
    let table = use_table();
    let place = use_focus_in_field();
    let field = Field::card(&props.card.id);
    let draft = props.drafts.get(&field);
    let (value, onfinish) = use_rewording(draft, props.card.word.as_str());
    html! {
        <div class="talk__rename" ref={place}>
            <TextField field={field.clone()} label={table.say("mat-own-word")} {value} {onfinish} />
            <Button label={table.say("mat-own-keep")} onclick={rename(&table, props, field)} />
            <Button
                label={table.say("mat-own-remove")}
                picture={"trash"}
                kind={ButtonKind::Quiet}
                onclick={remove(&table, props)}
            />
        </div>
    }
}

fn rename<E: 'static>(table: &Table, props: &OpenedProps, field: Field) -> Callback<E> {
    let word = Wording::parse(props.drafts.get(&field)).unwrap_or_else(|| props.card.word.clone());
    let change = Change::RenameCard {
        card: props.card.id.clone(),
        word,
    };
    let (send, ondone) = (table.send.clone(), props.ondone.clone());
    Callback::from(move |_| {
        send.emit(Intention::Keep {
            field: field.clone(),
            change: change.clone(),
        });
        ondone.emit(());
    })
}

fn remove<E: 'static>(table: &Table, props: &OpenedProps) -> Callback<E> {
    let (send, card) = (table.send.clone(), props.card.id.clone());
    Callback::from(move |_| {
        send.emit(Intention::Change(Change::RemoveCard(card.clone())));
        send.emit(Intention::Go(Screen::Mat));
    })
}
