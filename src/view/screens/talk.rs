//! One card, one open question, and room. Words are optional, and nothing here asks for more of them.

mod ideas;
mod own_card;

use std::slice;

use yew::{Html, component, html};

use super::TalkProps;
use crate::guide;
use crate::plan::{About, CardId, Plan, Tray, Wording};
use crate::session::{Field, Intention, Screen, card_name, card_picture};
use crate::view::parts::{Button, ButtonKind, Done, Lines, Picture, PictureSize, use_reading_back};
use crate::view::{Table, use_table};
use ideas::Ideas;
use own_card::ChangeOwnCard;

/// Begins afresh with each card.
#[component]
pub fn Talk(props: &TalkProps) -> Html {
    html! { <OneCard key={props.card.as_str().to_owned()} ..props.clone() /> }
}

#[component]
fn OneCard(props: &TalkProps) -> Html {
    let table = use_table();
    let (plan, drafts, card) = (&props.plan, &props.drafts, &props.card);
    let about = About::Card(card.clone());
    let back = use_reading_back(plan, drafts, slice::from_ref(&about));
    if let Some(instead) = back.instead(plan, drafts) {
        return instead;
    }
    let writing = Wording::parse(drafts.get(&Field::about(&about))).is_some();
    html! {
        <div class="talk">
            <div class="talk__card">
                <Picture name={card_picture(card)} size={PictureSize::Card} />
                <h1 class="talk__name" tabindex="-1" dir="auto">
                    { card_name(plan, &table.words, card) }
                </h1>
                <p class="talk__ask">{ ask(&table, card) }</p>
                if let Some(card) = guide::card(card.as_str()) {
                    <Ideas card={*card} />
                }
                if let Some(own) = plan.own_card(card) {
                    <ChangeOwnCard card={own.clone()} drafts={drafts.clone()} />
                }
            </div>
            <div class="talk__words">
                { back.left_out(plan, table.say("left-out")) }
                <Lines
                    plan={plan.clone()}
                    drafts={drafts.clone()}
                    {about}
                    label={table.say("say-some-words")}
                    onagain={back.onagain()}
                    back_to={back.back_to()}
                />
            </div>
            { onward(&table, plan, card, writing) }
        </div>
    }
}

/// The question on the card; one's own cards have no words but the one on them.
fn ask(table: &Table, card: &CardId) -> String {
    match guide::card(card.as_str()) {
        Some(card) => table.say(&card.ask_id()),
        None => table.say("talk-ask-own"),
    }
}

/// Leads to the next card in *Talk about now*, as long as there is one after this.
fn onward(table: &Table, plan: &Plan, card: &CardId, writing: bool) -> Html {
    let main = if writing {
        ButtonKind::Plain
    } else {
        ButtonKind::Main
    };
    let cards: Vec<_> = plan.cards_in(Tray::TalkAboutNow).collect();
    let here = cards.iter().position(|one| *one == card);
    let next = cards.get(here.map_or(0, |here| here + 1));
    let Some(next) = next else {
        return html! { <Done kind={main} /> };
    };
    let name = card_name(plan, &table.words, next);
    html! {
        <Done kind={ButtonKind::Plain}>
            <Button
                label={table.say_with("talk-next", &[("card", name.into())])}
                kind={main}
                picture={"arrow-right"}
                onclick={table.sends(Intention::Go(Screen::Talk((*next).clone())))}
            />
        </Done>
    }
}
