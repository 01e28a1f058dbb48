//! How it is going: the cards to talk about, one at a time, under words and faces for how things are. Each of the two may
//! lay their own, and both are kept.

use std::rc::Rc;

use yew::{Callback, Html, Properties, component, html, use_mut_ref, use_state_eq};

use super::mat::passed_over;
use super::mat::pile::{Landing, Landings, PileProps, pile};
use super::mat::trays::{Tray, trays};
use crate::document::{face, going_id};
use crate::plan::{CardId, Change, Day, Going as Place, LaidBy, LaidCard, Party, Plan, Scale};
use crate::session::{
    GoingMat, Intention, Screen, card_name, intention, party_name, scale_message,
};
use crate::view::focus::use_focus_later;
use crate::view::parts::done::{look_up, to_ways};
use crate::view::parts::own_picture::picture_of_card;
use crate::view::parts::{
    Button, ButtonKind, ButtonState, Choice, ChoiceLook, Fold, Picture, Possible,
};
use crate::view::{UiContext, use_ui};

#[derive(PartialEq, Properties)]
pub struct GoingProps {
    pub plan: Rc<Plan>,
    pub going: GoingMat,
    pub today: Day,
    /// Whether the keys 1, 2 and 3 lay a card.
    pub keys: bool,
}

#[component]
pub fn Going(props: &GoingProps) -> Html {
    let ui = use_ui();
    let asks_otherwise = use_state_eq(|| false);
    let left = props.going.left(&props.plan, props.today);
    let (scale, by) = (props.going.scale, props.going.by);
    let heading = use_focus_later((scale, by, left.is_empty()));
    let landings = use_mut_ref(|| Landings::before(props.going.landed()));
    if props.plan.cards_to_lay().next().is_none() {
        return nothing_chosen(&ui);
    }
    let toggle = {
        let open = asks_otherwise.clone();
        Callback::from(move |_| open.set(!*open))
    };
    let places: Vec<Tray> = props
        .going
        .places()
        .iter()
        .map(|place| shown(&ui, props, *place))
        .collect();
    html! {
        <div class="mat">
            <h1 class="mat__ask mat__ask--alone" tabindex="-1" ref={heading}>{ asks(&ui, props) }</h1>
            { the_pile(&ui, props, left.clone(), &mut landings.borrow_mut()) }
            { trays(&ui, &props.plan, "going-places", props.keys, &places) }
            <div class="mat__tools">
                if left.is_empty() {
                    { to_ways(&ui, "done", ButtonKind::Main) }
                } else {
                    { Button::quiet(ui.say("mat-pass"), ui.sends(intention::Cards::Pass))
                        .picture("arrow-right")
                        .html() }
                }
                { Button::quiet(ui.say("going-otherwise"), toggle)
                    .picture("messages")
                    .state(ButtonState::Open(*asks_otherwise))
                    .html() }
                { Button::quiet(ui.say("catch-up-cards"), ui.sends(intention::Frame::Go(Screen::Mat)))
                    .picture("cards")
                    .html() }
            </div>
            if *asks_otherwise {
                { otherwise(&ui, props) }
            }
            if left.is_empty() {
                { change(&ui, props) }
            }
        </div>
    }
}

/// The question, and who is asked where it is not the person.
fn asks(ui: &UiContext, props: &GoingProps) -> String {
    let question = ui.say(scale_message(props.going.scale));
    match props.going.by {
        LaidBy::Person => question,
        LaidBy::Worker => {
            let name = name(ui, &props.plan, LaidBy::Worker);
            ui.say_with("going-ask-as", &[("name", name.into())])
        }
    }
}

fn name(ui: &UiContext, plan: &Plan, by: LaidBy) -> String {
    let party = match by {
        LaidBy::Person => Party::Person,
        LaidBy::Worker => Party::Worker,
    };
    party_name(plan, &ui.words, &party, plan.visit().worker.as_ref())
}

fn nothing_chosen(ui: &UiContext) -> Html {
    html! {
        <div class="mat">
            <h1 class="mat__ask" tabindex="-1">{ ui.say("going-none") }</h1>
            { Button::main(ui.say("catch-up-cards"), ui.sends(intention::Frame::Go(Screen::Mat))).html() }
        </div>
    }
}

fn the_pile(
    ui: &UiContext,
    props: &GoingProps,
    left: Vec<CardId>,
    landings: &mut Landings,
) -> Html {
    let places = props.going.places();
    let plan = &props.plan;
    let number = |card: &CardId| {
        let lies = plan.laid_today(&props.going.of(card), props.today)?;
        places.iter().position(|place| *place == lies)
    };
    let last = plan.laid().last().map(|laid| laid.what.card.clone());
    let shown = PileProps {
        plan: plan.clone(),
        landed: props.going.landed(),
        last: last.and_then(|card| {
            Some(Landing {
                tray: number(&card)?,
                card,
            })
        }),
        question: None,
        empty: left.is_empty().then(|| all_laid(ui, props)),
        left,
    };
    pile(ui, &shown, landings, number)
}

/// Everything lies somewhere. What has moved since the last time is said, and what helped is asked.
fn all_laid(ui: &UiContext, props: &GoingProps) -> Html {
    let plan = &props.plan;
    let passed = props.going.passed(plan, props.today);
    let moved: Vec<String> = plan
        .cards_to_lay()
        .filter_map(|card| moved(ui, props, card))
        .collect();
    html! {
        <>
            { Picture::Tile.of("check") }
            if passed > 0 {
                { passed_over(ui, passed) }
            } else {
                <p class="mat-pile__question">{ ui.say("going-all-laid") }</p>
            }
            if !moved.is_empty() {
                <ul role="list">
                    for moved in moved {
                        <li>{ moved }</li>
                    }
                </ul>
                { Button::new(ui.say("catch-up-helped"), ui.sends(intention::Frame::Go(Screen::CatchUp))).html() }
            }
            { look_up(ui) }
        </>
    }
}

/// A card that lay elsewhere the last time, in a sentence.
fn moved(ui: &UiContext, props: &GoingProps, card: &CardId) -> Option<String> {
    let what = props.going.of(card);
    let now = props.plan.laid_today(&what, props.today)?;
    let then = props.plan.laid_before(&what, props.today)?;
    let place = |going| ui.say(going_id(what.scale, going));
    let name = card_name(&props.plan, &ui.words, card);
    let said = [
        ("card", name.into()),
        ("then", place(then).into()),
        ("now", place(now).into()),
    ];
    (then != now).then(|| ui.say_with("going-moved", &said))
}

fn shown(ui: &UiContext, props: &GoingProps, place: Place) -> Tray {
    let (plan, going, today) = (&props.plan, &props.going, props.today);
    let other = match going.by {
        LaidBy::Person => LaidBy::Worker,
        LaidBy::Worker => LaidBy::Person,
    };
    let by = |card: &CardId, by| LaidCard {
        by,
        ..going.of(card)
    };
    let cards = |lies: &dyn Fn(&CardId) -> bool| {
        let all = plan.cards_to_lay().filter(|card| lies(card));
        all.cloned().collect::<Vec<_>>()
    };
    let held = cards(&|card| plan.laid_today(&going.of(card), today) == Some(place));
    let before = cards(&|card| {
        let what = going.of(card);
        let lay_here = plan.laid_before(&what, today) == Some(place);
        lay_here && plan.laid_today(&what, today) != Some(place)
    });
    let theirs = cards(&|card| plan.laid_today(&by(card, other), today) == Some(place));
    let whose = [("name", name(ui, plan, other).into())];
    Tray {
        name: ui.say(going_id(going.scale, place)),
        picture: Some(face(place)),
        onsort: ui.sends(intention::Cards::Lay(place)),
        held,
        before,
        beside: Some((ui.say_with("going-as", &whose), theirs)),
    }
}

/// Another question, another's view, and one place less.
fn otherwise(ui: &UiContext, props: &GoingProps) -> Html {
    let (scale, by, two) = (props.going.scale, props.going.by, props.going.two);
    let asked = |scale| Possible::new(ui.say(scale_message(scale)));
    let onask = ui.send.reform(move |number: usize| {
        let scale = Scale::ALL[number.min(Scale::ALL.len() - 1)];
        // What somebody likes and manages, they say themselves.
        let by = if scale == Scale::Going {
            by
        } else {
            LaidBy::Person
        };
        Intention::Cards(intention::Cards::AskHow(scale, by))
    });
    let onwho = ui.send.reform(move |number: usize| {
        let by = LaidBy::ALL[number.min(LaidBy::ALL.len() - 1)];
        Intention::Cards(intention::Cards::AskHow(scale, by))
    });
    let onplaces = ui
        .send
        .reform(|number: usize| Intention::Cards(intention::Cards::TwoPlaces(number == 1)));
    let who = LaidBy::ALL.map(|by| Possible::new(name(ui, &props.plan, by)));
    let places = ["going-three", "going-two"].map(|message| Possible::new(ui.say(message)));
    html! {
        <div class="mat__drawer mat__choices">
            { Choice::new(ui.say("going-question"), Scale::ALL.map(asked).to_vec())
                .chosen(Scale::ALL.iter().position(|one| *one == scale))
                .onchoose(onask)
                .html() }
            if scale == Scale::Going {
                { Choice::new(ui.say("going-whose"), who.to_vec())
                    .chosen(LaidBy::ALL.iter().position(|one| *one == by))
                    .onchoose(onwho)
                    .html() }
            }
            { Choice::new(ui.say("going-how-many"), places.to_vec())
                .chosen(Some(usize::from(two)))
                .onchoose(onplaces)
                .html() }
            <p>{ ui.say("going-middle") }</p>
            <p>{ ui.say("going-not-for-everyone") }</p>
        </div>
    }
}

/// Every card that was laid today, to be laid elsewhere or taken up again.
fn change(ui: &UiContext, props: &GoingProps) -> Html {
    let plan = &props.plan;
    let laid = |card: &&CardId| {
        plan.laid_today(&props.going.of(card), props.today)
            .is_some()
    };
    let cards: Vec<&CardId> = plan.cards_to_lay().filter(laid).collect();
    if cards.is_empty() {
        return html! {};
    }
    html! {
        <div class="mat__change">
            <Fold label={ui.say("going-change")} picture={"list"}>
                <ul class="mat__laid" role="list">
                    { for cards.into_iter().map(|card| row(ui, props, card)) }
                </ul>
            </Fold>
        </div>
    }
}

fn row(ui: &UiContext, props: &GoingProps, card: &CardId) -> Html {
    let what = props.going.of(card);
    let lies = props.plan.laid_today(&what, props.today);
    let places = props.going.places();
    let answers = places.iter().map(|place| {
        Possible::new(ui.say(going_id(what.scale, *place))).with_picture(face(*place))
    });
    let name = card_name(&props.plan, &ui.words, card);
    let onchoose = {
        let what = what.clone();
        ui.send.reform(move |number: usize| {
            let (what, going) = (what.clone(), places[number.min(places.len() - 1)]);
            Intention::Writing(intention::Writing::Change(Change::Lay { what, going }))
        })
    };
    let onback = ui.sends(intention::Writing::Change(Change::TakeUp(what.clone())));
    html! {
        <li class="mat__laid-card" key={card.as_str().to_owned()}>
            { picture_of_card(ui, &props.plan, card, Picture::Small) }
            { Choice::new(name.clone(), answers.collect())
                .chosen(places.iter().position(|place| Some(*place) == lies))
                .look(ChoiceLook::Rows)
                .onchoose(onchoose)
                .html() }
            { Button::quiet(ui.say("mat-put-back"), onback)
                .full(ui.say_with("mat-put-back-card", &[("card", name.into())]))
                .html() }
        </li>
    }
}
