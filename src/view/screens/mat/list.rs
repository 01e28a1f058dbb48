//! All cards as a list with the same three trays beside each: the mat for a screen reader, a switch,
//! and whoever likes to see everything at once.

use std::rc::Rc;

use yew::{Callback, Html, Properties, component, html, use_state_eq};

use super::own::{OneWordProps, one_word};
use crate::guide::{self, DeckCard};
use crate::plan::{CardId, Change, OwnCard, Plan, Tray, Wording};
use crate::session::{Drafts, Field, Intention, card_name, card_picture, tray_message};
use crate::view::focus::use_focus;
use crate::view::parts::{Answer, Button, ButtonState, Choice, ChoiceLook, Picture};
use crate::view::{Table, use_table};

#[derive(PartialEq, Properties)]
pub struct ListProps {
    pub plan: Rc<Plan>,
    pub drafts: Rc<Drafts>,
}

#[component]
pub fn AsList(props: &ListProps) -> Html {
    let table = use_table();
    let plan = &props.plan;
    let removed = use_state_eq(|| 0_u32);
    let place = use_focus((*removed > 0).then_some(*removed));
    let onremoved = Callback::from(move |()| removed.set(*removed + 1));
    let groups = guide::groups().iter();
    let dealt = groups.map(|group| {
        let cards = group.cards().filter(|card| !card.on_request);
        group_of(plan, &table.say(&group.name_id()), cards)
    });
    let asked_for = guide::deck().iter().filter(|card| card.on_request);
    html! {
        <div class="mat-list" tabindex="-1" ref={place}>
            if !plan.own_cards().is_empty() {
                <section class="mat-list__group">
                    <h2>{ table.say("mat-own-cards") }</h2>
                    <ul class="mat-list__rows">
                        for card in plan.own_cards() {
                            <Own
                                key={card.id.as_str().to_owned()} card={card.clone()}
                                plan={plan.clone()} drafts={props.drafts.clone()}
                                onremoved={onremoved.clone()}
                            />
                        }
                    </ul>
                </section>
            }
            { for dealt }
            { group_of(plan, &table.say("mat-on-request"), asked_for) }
        </div>
    }
}

fn group_of(plan: &Rc<Plan>, name: &str, cards: impl Iterator<Item = &'static DeckCard>) -> Html {
    let rows = cards.filter_map(|card| CardId::parse(card.id)).map(|card| {
        html! { <Row key={card.as_str().to_owned()} card={card.clone()} plan={plan.clone()} /> }
    });
    html! {
        <section class="mat-list__group" key={name.to_owned()}>
            <h2>{ name }</h2>
            <ul class="mat-list__rows">
                { for rows }
            </ul>
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct RowProps {
    card: CardId,
    plan: Rc<Plan>,
}

/// A card of the deck. Once it lies in a tray it can be put back on the pile.
#[component]
fn Row(props: &RowProps) -> Html {
    let table = use_table();
    let put_back = use_state_eq(|| 0_u32);
    let place = use_focus((*put_back > 0).then_some(*put_back));
    let card = &props.card;
    let onclick = table.send.reform({
        let card = card.clone();
        move |_| {
            put_back.set(*put_back + 1);
            Intention::Change(Change::TakeCardBack(card.clone()))
        }
    });
    let name = card_name(&props.plan, &table.words, card);
    html! {
        <li class="mat-list__row" tabindex="-1" ref={place}>
            { choice(&props.plan, card, &table) }
            if props.plan.tray_of(card).is_some() {
                { Button::quiet(table.say("mat-put-back"), onclick)
                    .full(table.say_with("mat-put-back-card", &[("card", name.into())]))
                    .html() }
            }
        </li>
    }
}

/// The card's word is the question; the trays are the answers.
fn choice(plan: &Plan, card: &CardId, table: &Table) -> Html {
    let tray = plan.tray_of(card);
    let chosen = tray.and_then(|tray| Tray::ALL.into_iter().position(|one| one == tray));
    let answers: Vec<_> = Tray::ALL
        .into_iter()
        .map(|tray| Answer::new(table.say(tray_message(tray))))
        .collect();
    let onchoose = {
        let card = card.clone();
        table.send.reform(move |number: usize| {
            let tray = Tray::ALL.get(number).copied().unwrap_or(Tray::AnotherDay);
            Intention::Change(Change::SortCard {
                card: card.clone(),
                tray,
            })
        })
    };
    html! {
        <>
            { Picture::Small.of(card_picture(card)) }
            { Choice::new(format!("tray-{}", card.as_str()), card_name(plan, &table.words, card), answers)
                .chosen(chosen)
                .look(ChoiceLook::Rows)
                .onchoose(onchoose)
                .html() }
        </>
    }
}

#[derive(PartialEq, Properties)]
struct OwnProps {
    card: OwnCard,
    plan: Rc<Plan>,
    drafts: Rc<Drafts>,
    onremoved: Callback<()>,
}

/// A card of one's own: its word can be changed, and it can be taken away.
#[component]
fn Own(props: &OwnProps) -> Html {
    let table = use_table();
    let changing = use_state_eq(|| false);
    let kept = use_state_eq(|| 0_u32);
    let place = use_focus((*kept > 0).then_some(*kept));
    let id = props.card.id.clone();
    let name = props.card.word.as_str();
    let toggle = {
        let changing = changing.clone();
        Callback::from(move |_| changing.set(!*changing))
    };
    let onkept = {
        let changing = changing.clone();
        Callback::from(move |()| {
            changing.set(false);
            kept.set(*kept + 1);
        })
    };
    let remove = {
        let (onremoved, id) = (props.onremoved.clone(), id.clone());
        table.send.reform(move |_| {
            onremoved.emit(());
            Intention::Change(Change::RemoveCard(id.clone()))
        })
    };
    let rename = {
        let card = id.clone();
        Callback::from(move |word: Wording| Change::RenameCard {
            card: card.clone(),
            word,
        })
    };
    let field = Field::card(&id);
    let word = OneWordProps {
        draft: props.drafts.get(&field).to_owned(),
        field,
        change: rename,
        label: "mat-own-word",
        button: "mat-own-keep",
        onkept,
    };
    html! {
        <li class="mat-list__row" tabindex="-1" ref={place}>
            { choice(&props.plan, &id, &table) }
            <div class="mat-list__ways">
                { Button::quiet(table.say("mat-own-change"), toggle)
                    .full(table.say_with("mat-own-change-card", &[("card", name.into())]))
                    .state(ButtonState::Open(*changing))
                    .html() }
                { Button::quiet(table.say("mat-own-remove"), remove)
                    .full(table.say_with("mat-own-remove-card", &[("card", name.into())]))
                    .html() }
            </div>
            if *changing {
                { one_word(&table, word) }
            }
        </li>
    }
}
