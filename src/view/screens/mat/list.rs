//! All cards as a list with the same three trays beside each: the mat for a screen reader, a switch,
//! and whoever likes to see everything at once.

use std::rc::Rc;

use yew::{Callback, Html, NodeRef, Properties, component, html, use_state_eq};

use super::own::{OneWordProps, one_word};
use crate::guide::{self, DeckCard};
use crate::plan::{CardId, Change, Day, OwnCard, Plan, Tray, Wording};
use crate::session::{Drafts, Field, Intention, card_name, intention, tray_message};
use crate::view::focus::use_focus;
use crate::view::parts::own_picture::picture_of_card;
use crate::view::parts::picture_making::picture_for;
use crate::view::parts::{Button, ButtonState, Choice, ChoiceLook, Picture, Possible};
use crate::view::{UiContext, use_ui};

#[derive(PartialEq, Properties)]
pub struct ListProps {
    pub plan: Rc<Plan>,
    pub drafts: Rc<Drafts>,
    pub today: Day,
}

/// What was done last in the list.
#[derive(Clone, Debug, PartialEq)]
enum Last {
    Nothing,
    /// The word of this card is being changed.
    Changing(CardId),
    /// A picture is being made for it.
    Picturing(CardId),
    /// Something was finished at this card, which takes the keyboard.
    At(CardId),
    /// A card is gone, and the list takes the keyboard.
    Removed,
}

/// Where the keyboard goes, and how to say what was done.
struct Hand {
    last: Last,
    place: NodeRef,
    does: Callback<Last>,
}

impl Hand {
    /// The place for the keyboard, if this is where it goes.
    fn place(&self, here: bool) -> NodeRef {
        if here {
            self.place.clone()
        } else {
            NodeRef::default()
        }
    }

    /// Says that something was finished at this card.
    fn back_at(&self, card: &CardId) -> Callback<()> {
        let card = card.clone();
        self.does.reform(move |()| Last::At(card.clone()))
    }

    fn row(&self, card: &CardId) -> NodeRef {
        self.place(matches!(&self.last, Last::At(at) if at == card))
    }
}

#[component]
pub fn AsList(props: &ListProps) -> Html {
    let ui = use_ui();
    // Counted, so that the same thing done twice takes the keyboard twice.
    let done = use_state_eq(|| (0_u32, Last::Nothing));
    let (times, last) = (*done).clone();
    let takes = matches!(last, Last::At(_) | Last::Removed);
    let hand = Hand {
        last,
        place: use_focus(takes.then_some(times)),
        does: Callback::from(move |last| done.set((done.0 + 1, last))),
    };
    let groups = guide::groups().iter();
    let dealt = groups.map(|group| {
        let cards = group.cards().filter(|card| !card.on_request);
        group_of(&ui, props, &hand, &ui.say(&group.name_id()), cards)
    });
    let asked_for = guide::deck().iter().filter(|card| card.on_request);
    let on_request = ui.say("mat-on-request");
    html! {
        <div class="mat-list" tabindex="-1" ref={hand.place(hand.last == Last::Removed)}>
            if !props.plan.own_cards().is_empty() {
                <section class="mat-list__group">
                    <h2>{ ui.say("mat-own-cards") }</h2>
                    <ul class="mat-list__rows">
                        for card in props.plan.own_cards() {
                            { own(&ui, props, &hand, card) }
                        }
                    </ul>
                </section>
            }
            { for dealt }
            { group_of(&ui, props, &hand, &on_request, asked_for) }
        </div>
    }
}

fn group_of(
    ui: &UiContext,
    props: &ListProps,
    hand: &Hand,
    name: &str,
    cards: impl Iterator<Item = &'static DeckCard>,
) -> Html {
    let cards = cards.filter_map(|card| CardId::parse(card.id));
    html! {
        <section class="mat-list__group" key={name.to_owned()}>
            <h2>{ name }</h2>
            <ul class="mat-list__rows">
                { for cards.map(|card| row(ui, props, hand, &card)) }
            </ul>
        </section>
    }
}

/// A card of the deck. Once it lies in a tray it can be put back on the pile.
fn row(ui: &UiContext, props: &ListProps, hand: &Hand, card: &CardId) -> Html {
    let plan = &props.plan;
    let onclick = ui.send.reform({
        let (card, does) = (card.clone(), hand.does.clone());
        move |_| {
            does.emit(Last::At(card.clone()));
            Intention::Writing(intention::Writing::Change(Change::TakeCardBack(
                card.clone(),
            )))
        }
    });
    let name = card_name(plan, &ui.words, card);
    html! {
        <li class="mat-list__row" tabindex="-1" key={card.as_str().to_owned()} ref={hand.row(card)}>
            { choice(props, card, ui) }
            if plan.tray_of(card).is_some() {
                { Button::quiet(ui.say("mat-put-back"), onclick)
                    .full(ui.say_with("mat-put-back-card", &[("card", name.into())]))
                    .html() }
            }
        </li>
    }
}

/// The card's word is the question; the trays are the answers.
fn choice(props: &ListProps, card: &CardId, ui: &UiContext) -> Html {
    let plan = &props.plan;
    let tray = plan.tray_of(card);
    let chosen = tray.and_then(|tray| Tray::ALL.into_iter().position(|one| one == tray));
    let answers: Vec<_> = Tray::ALL
        .into_iter()
        .map(|tray| Possible::new(ui.say(tray_message(tray))))
        .collect();
    let onchoose = {
        let card = card.clone();
        ui.send.reform(move |number: usize| {
            let tray = Tray::ALL.get(number).copied().unwrap_or(Tray::AnotherDay);
            Intention::Writing(intention::Writing::Change(Change::SortCard {
                card: card.clone(),
                tray,
            }))
        })
    };
    html! {
        <>
            { picture_of_card(ui, plan, card, Picture::Small) }
            { Choice::new(card_name(plan, &ui.words, card), answers)
                .chosen(chosen)
                .look(ChoiceLook::Rows)
                .onchoose(onchoose)
                .html() }
            { then(props, card, ui) }
        </>
    }
}

/// Where the card lay the last time, faint, when it has moved since.
fn then(props: &ListProps, card: &CardId, ui: &UiContext) -> Html {
    let mut before = props.plan.mat_before(props.today).iter();
    let lay = before.find(|sorted| sorted.card == *card);
    let moved = lay.filter(|sorted| props.plan.tray_of(card) != Some(sorted.tray));
    let Some(sorted) = moved else {
        return html! {};
    };
    let tray = ui.say(tray_message(sorted.tray));
    html! {
        <p class="mat-list__then">{ ui.say_with("mat-lay-in", &[("tray", tray.into())]) }</p>
    }
}

/// A card of one's own: its word and its picture can be changed, and it can be taken away.
fn own(ui: &UiContext, props: &ListProps, hand: &Hand, card: &OwnCard) -> Html {
    let id = &card.id;
    let (changing, picturing) = (Last::Changing(id.clone()), Last::Picturing(id.clone()));
    let (picture, which) = match card.picture {
        Some(_) => ("picture-change", "picture-change-card"),
        None => ("picture-give", "picture-give-card"),
    };
    let remove = {
        let (does, id) = (hand.does.clone(), id.clone());
        ui.send.reform(move |_| {
            does.emit(Last::Removed);
            Intention::Writing(intention::Writing::Change(Change::RemoveCard(id.clone())))
        })
    };
    let full = |message| about(ui, message, card);
    html! {
        <li class="mat-list__row" tabindex="-1" key={id.as_str().to_owned()} ref={hand.row(id)}>
            { choice(props, id, ui) }
            <div class="mat-list__ways">
                { opens(ui, hand, &changing, "mat-own-change").full(full("mat-own-change-card")).html() }
                { opens(ui, hand, &picturing, picture).full(full(which)).html() }
                { Button::quiet(ui.say("mat-own-remove"), remove)
                    .full(full("mat-own-remove-card"))
                    .html() }
            </div>
            if hand.last == changing {
                { one_word(ui, rename(&props.drafts, hand, id)) }
            }
            if hand.last == picturing {
                { picture_for(&props.drafts, card, hand.back_at(id)) }
            }
        </li>
    }
}

fn about(ui: &UiContext, message: &str, card: &OwnCard) -> String {
    ui.say_with(message, &[("card", card.word.as_str().into())])
}

/// A button that opens something at a card, and closes it again.
fn opens(ui: &UiContext, hand: &Hand, what: &Last, label: &str) -> Button {
    let open = hand.last == *what;
    let to = if open { Last::Nothing } else { what.clone() };
    Button::quiet(ui.say(label), hand.does.reform(move |_| to.clone()))
        .state(ButtonState::Open(open))
}

fn rename(drafts: &Drafts, hand: &Hand, id: &CardId) -> OneWordProps {
    let field = Field::card(id);
    let card = id.clone();
    OneWordProps {
        draft: drafts.get(&field).to_owned(),
        field,
        change: Callback::from(move |word: Wording| Change::RenameCard {
            card: card.clone(),
            word,
        }),
        label: "mat-own-word",
        button: "mat-own-keep",
        onkept: hand.back_at(id),
    }
}
