//! One card, one open question, and room. Words are optional, and nothing here asks for more of them.

mod own_card;

use std::slice;

use yew::{Html, component, html};

use super::TalkProps;
use crate::guide::{self, DeckCard};
use crate::plan::{About, CardId, Plan, Tray, Wording};
use crate::session::{Field, Screen, card_name, intention};
use crate::view::focus::use_focus_later;
use crate::view::parts::done::{done, main_unless};
use crate::view::parts::own_picture::picture_of_card;
use crate::view::parts::{
    Button, ButtonKind, Fold, Lines, Picture, about, aloud, help_now, use_reading_back,
};
use crate::view::{UiContext, use_ui};
use crate::words::language_of;
use own_card::{change_own_card, picture_own_card};

/// Begins afresh with each card.
pub fn talk(props: TalkProps) -> Html {
    let key = props.card.as_str().to_owned();
    html! { <Talk {key} ..props /> }
}

#[component]
fn Talk(props: &TalkProps) -> Html {
    let ui = use_ui();
    let (plan, drafts, card) = (&props.plan, &props.drafts, &props.card);
    let about = About::Card(card.clone());
    let name = card_name(plan, &ui.words, card);
    // A card that was called something else says so, and one with another picture has been kept.
    let own = plan.own_card(card);
    let heading = use_focus_later((name.clone(), own.and_then(|own| own.picture.clone())));
    let back = use_reading_back(plan, drafts, slice::from_ref(&about));
    if let Some(instead) = back.instead(plan, drafts) {
        return instead;
    }
    let writing = Wording::parse(drafts.get(&Field::about(&about))).is_some();
    html! {
        <div class="talk">
            <div class="talk__card">
                { picture_of_card(&ui, plan, card, Picture::Card) }
                <h1 class="talk__name" tabindex="-1" dir="auto" lang={language_of(&name)} ref={heading}>{ name.clone() }</h1>
                { asked(&ui, "talk__ask", ask(&ui, card)) }
                { ideas(&ui, card) }
                if guide::is_on_safety(card.as_str()) {
                    { help_now(&ui, &name) }
                }
                if let Some(own) = own {
                    { change_own_card(&ui, drafts, own) }
                    { picture_own_card(&ui, drafts, own) }
                }
            </div>
            <div class="talk__words">
                { back.left_out(&ui, plan) }
                <Lines
                    plan={plan.clone()}
                    drafts={drafts.clone()}
                    {about}
                    label={ui.say("say-some-words")}
                    onagain={back.onagain()}
                    back_to={back.back_to()}
                />
            </div>
            { onward(&ui, plan, card, writing) }
        </div>
    }
}

/// The question on the card; one's own cards have no words but their name.
fn ask(ui: &UiContext, card: &CardId) -> String {
    match guide::card(card.as_str()) {
        Some(card) => ui.say(&card.ask_id()),
        None => ui.say("talk-ask-own"),
    }
}

/// A question that can be heard.
fn asked(ui: &UiContext, class: &'static str, question: String) -> Html {
    let heard = aloud(ui, &question, None)
        .full(about(ui, "said-read-out", &question))
        .html();
    html! { <div class="talk__asked"><p {class}>{ question }</p>{ heard }</div> }
}

/// Three more questions for when the talk stands still.
fn ideas(ui: &UiContext, card: &CardId) -> Html {
    let own = || "talk-ask-own".to_owned();
    let of = guide::card(card.as_str()).map_or_else(own, DeckCard::name_id);
    html! {
        <Fold label={ui.say("talk-ideas")} picture={"messages"}>
            <ul class="talk__questions" role="list">
                for idea in guide::idea_ids(&of) {
                    <li>{ asked(ui, "talk__question", ui.say(&idea)) }</li>
                }
            </ul>
        </Fold>
    }
}

/// Leads to the next card in *Talk about now*, as long as there is one after this.
fn onward(ui: &UiContext, plan: &Plan, card: &CardId, writing: bool) -> Html {
    let main = main_unless(writing);
    let cards: Vec<_> = plan.cards_in(Tray::TalkAboutNow).collect();
    let here = cards.iter().position(|one| *one == card);
    let next = cards.get(here.map_or(0, |here| here + 1));
    let Some(next) = next else {
        return done(ui, main, html! {});
    };
    let name = card_name(plan, &ui.words, next);
    let next = Button::new(
        ui.say_with("talk-next", &[("card", name.into())]),
        ui.sends(intention::Frame::Go(Screen::Talk((*next).clone()))),
    )
    .kind(main)
    .picture("arrow-right")
    .html();
    done(ui, ButtonKind::Plain, next)
}
