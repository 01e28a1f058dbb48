//! The card mat: one card at a time and three equal trays. A tap, a key and a drag do the same, and
//! so does the list of all cards.

mod choose;
mod list;
mod own;
pub(super) mod pile;
pub(super) mod trays;

use std::rc::Rc;

use yew::{Callback, Html, Properties, component, html, use_mut_ref, use_state_eq};

use crate::guide;
use crate::plan::{About, CardId, Day, Plan, Tray};
use crate::session::{Drafts, Mat as Sorting, Screen, intention, tray_message};
use crate::view::focus::use_focus_later;
use crate::view::parts::done::{done, look_up};
use crate::view::parts::{Button, ButtonKind, ButtonState, Picture};
use crate::view::{UiContext, use_ui};
use pile::{Landing, Landings, PileProps};

#[derive(PartialEq, Properties)]
pub struct MatProps {
    pub plan: Rc<Plan>,
    pub drafts: Rc<Drafts>,
    pub mat: Sorting,
    pub today: Day,
    /// Whether the keys 1, 2 and 3 sort a card.
    pub keys: bool,
}

/// What is opened under the trays, if anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Drawer {
    Closed,
    MakeOwn,
    ChooseCards,
}

#[component]
pub fn Mat(props: &MatProps) -> Html {
    let ui = use_ui();
    // A card that was being made when the tablet was put away lies open again.
    let drawer = use_state_eq(|| {
        if own::is_begun(&props.drafts) {
            Drawer::MakeOwn
        } else {
            Drawer::Closed
        }
    });
    let open = |which: Drawer| {
        let drawer = drawer.clone();
        let to = if *drawer == which {
            Drawer::Closed
        } else {
            which
        };
        Callback::from(move |_| drawer.set(to))
    };
    let state = |which| ButtonState::Open(*drawer == which);
    let as_list = props.mat.as_list;
    let heading = use_focus_later((as_list, props.mat.top(&props.plan).is_some()));
    let landings = use_mut_ref(|| Landings::before(props.mat.landed()));
    let tools = html! {
        <div class="mat__tools">
            { talk(&props.plan, &ui) }
            { how_it_goes(&props.plan, &ui) }
            { pass(props, &ui) }
            { Button::quiet(ui.say("mat-make-own"), open(Drawer::MakeOwn))
                .picture("pencil")
                .state(state(Drawer::MakeOwn))
                .html() }
            if !as_list {
                { Button::quiet(ui.say("mat-choose-cards"), open(Drawer::ChooseCards))
                    .picture("cards")
                    .state(state(Drawer::ChooseCards))
                    .html() }
            }
            { other_view(as_list, &ui) }
        </div>
    };
    let opened = match *drawer {
        Drawer::MakeOwn => own::make_own(&ui, &props.plan, &props.drafts),
        Drawer::ChooseCards if !as_list => choose::choose_cards(&ui, &props.mat.pile),
        Drawer::ChooseCards | Drawer::Closed => html! {},
    };
    if as_list {
        *landings.borrow_mut() = Landings::before(props.mat.landed());
        return html! {
            <div class="mat mat--list">
                <h1 tabindex="-1" ref={heading}>{ ui.say("mat-list-title") }</h1>
                { tools }
                { opened }
                <list::AsList plan={props.plan.clone()} drafts={props.drafts.clone()} today={props.today} />
                { done(&ui, ButtonKind::Plain, html! {}) }
            </div>
        };
    }
    html! {
        <div class="mat">
            <h1 class="mat__ask" tabindex="-1" ref={heading}>{ asks(props, &ui) }</h1>
            { pile(&ui, props, &mut landings.borrow_mut()) }
            { trays::trays(&ui, &props.plan, "mat-trays", props.keys, &Tray::ALL.map(|tray| shown(&ui, props, tray))) }
            { tools }
            { opened }
        </div>
    }
}

/// The question that is the same for every card, until there is none left.
fn asks(props: &MatProps, ui: &UiContext) -> String {
    match props.mat.top(&props.plan) {
        Some(_) => ui.say("mat-ask"),
        None => ui.say("mat-all-seen"),
    }
}

fn pile(ui: &UiContext, props: &MatProps, landings: &mut Landings) -> Html {
    let plan = &props.plan;
    let number = |tray| Tray::ALL.iter().position(|one| *one == tray);
    let last = plan.mat().last();
    let left = props.mat.left(plan);
    let dealt = left.first().and_then(|card| guide::card(card.as_str()));
    let shown = PileProps {
        plan: plan.clone(),
        landed: props.mat.landed(),
        last: last.and_then(|sorted| {
            let (card, tray) = (sorted.card.clone(), number(sorted.tray)?);
            Some(Landing { card, tray })
        }),
        question: dealt.map(|card| ui.say(&card.ask_id())),
        empty: left.is_empty().then(|| all_seen(props, ui)),
        left,
    };
    pile::pile(ui, &shown, landings, |card| number(plan.tray_of(card)?))
}

/// Nothing is left on the pile. What was passed over can come again; it does not have to.
fn all_seen(props: &MatProps, ui: &UiContext) -> Html {
    let passed = props.mat.passed(&props.plan);
    html! {
        <>
            { Picture::Tile.of("check") }
            if passed > 0 {
                { passed_over(ui, passed) }
            } else {
                <p class="mat-pile__question">{ ui.say("mat-all-sorted") }</p>
            }
            { look_up(ui) }
        </>
    }
}

/// How many cards were left for later, and how they come again.
pub(super) fn passed_over(ui: &UiContext, passed: usize) -> Html {
    html! {
        <>
            <p class="mat-pile__question">
                { ui.say_with("mat-passed", &[("count", passed.into())]) }
            </p>
            { Button::new(ui.say("mat-look-again"), ui.sends(intention::Cards::BringBack)).html() }
        </>
    }
}

fn shown(ui: &UiContext, props: &MatProps, tray: Tray) -> trays::Tray {
    let plan = &props.plan;
    let before = plan.mat_before(props.today).iter();
    let moved =
        before.filter(|sorted| sorted.tray == tray && plan.tray_of(&sorted.card) != Some(tray));
    trays::Tray {
        name: ui.say(tray_message(tray)),
        picture: None,
        onsort: ui.sends(intention::Cards::Sort(tray)),
        held: plan.cards_in(tray).cloned().collect(),
        before: moved.map(|sorted| sorted.card.clone()).collect(),
        beside: None,
    }
}

/// Leads on to how it is going with the cards that somebody wants to talk about.
fn how_it_goes(plan: &Plan, ui: &UiContext) -> Html {
    if plan.cards_to_lay().next().is_none() {
        return html! {};
    }
    Button::quiet(
        ui.say("place-going"),
        ui.sends(intention::Frame::Go(Screen::Going)),
    )
    .picture("mood-smile")
    .html()
}

/// Leads on to the cards that somebody wants to talk about, once there are any.
fn talk(plan: &Plan, ui: &UiContext) -> Html {
    let Some(card) = first_to_talk_about(plan) else {
        return html! {};
    };
    Button::main(
        ui.say("mat-talk"),
        ui.sends(intention::Frame::Go(Screen::Talk(card))),
    )
    .html()
}

/// The first card in *Talk about now* that nothing has been said about, or else the first.
fn first_to_talk_about(plan: &Plan) -> Option<CardId> {
    let open = |card: &&CardId| {
        plan.lines_about(&About::Card((*card).clone()))
            .next()
            .is_none()
    };
    let mut cards = plan.cards_in(Tray::TalkAboutNow);
    let first = plan.cards_in(Tray::TalkAboutNow).next();
    cards.find(open).or(first).cloned()
}

/// A card may always be left: it goes to the back of the pile.
fn pass(props: &MatProps, ui: &UiContext) -> Html {
    if props.mat.as_list || props.mat.top(&props.plan).is_none() {
        return html! {};
    }
    Button::quiet(ui.say("mat-pass"), ui.sends(intention::Cards::Pass))
        .picture("arrow-right")
        .html()
}

fn other_view(as_list: bool, ui: &UiContext) -> Html {
    let (label, picture) = if as_list {
        ("mat-as-cards", "cards")
    } else {
        ("mat-as-list", "list")
    };
    Button::quiet(
        ui.say(label),
        ui.sends(intention::Cards::ShowAsList(!as_list)),
    )
    .picture(picture)
    .html()
}
