//! The card mat: one card at a time and three equal trays. A tap, a key and a drag do the same, and
//! so does the list of all cards.

mod choose;
mod list;
mod own;
mod pile;
mod trays;

use std::rc::Rc;

use yew::{Callback, Html, Properties, component, html, use_mut_ref, use_state_eq};

use crate::plan::{About, CardId, Day, Plan, Tray};
use crate::session::{Drafts, Mat as Sorting, Screen, intention};
use crate::view::focus::use_focus_later;
use crate::view::parts::done::done;
use crate::view::parts::{Button, ButtonKind, ButtonState};
use crate::view::{UiContext, use_ui};
use pile::Landings;

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
    let landings = use_mut_ref(|| Landings::before(&props.mat));
    let tools = html! {
        <div class="mat__tools">
            { talk(&props.plan, &ui) }
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
        *landings.borrow_mut() = Landings::before(&props.mat);
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
            { pile::pile(&ui, props, &mut landings.borrow_mut()) }
            { trays::trays(&ui, &trays::TraysProps { plan: props.plan.clone(), today: props.today, keys: props.keys }) }
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
