//! The screens, one file each, named as in the page. Chooses which of them is shown.

mod alone;
mod alongside;
mod ask;
mod catch_up;
mod days;
mod debrief;
mod desk;
mod gifts;
mod going;
mod goodbye;
mod harder;
mod in_the_way;
mod invite;
mod learning;
mod mat;
mod opening;
mod people;
mod promises;
mod read;
mod settings;
mod story;
mod take;
mod talk;
mod today;
mod ways;
mod year;

use std::rc::Rc;

use yew::{Html, Properties, html};

use crate::plan::{CardId, Day, Plan};
use crate::session::{
    CopyState, DeskState, Drafts, Keeping, Model, ReadItem, Safe, Saving, Screen, Sitting, Taking,
    WordState,
};
use crate::view::UiContext;
use crate::view::cover::{ElsewhereProps, elsewhere};

/// What most screens of a visit show.
#[derive(Clone, PartialEq, Properties)]
pub struct SittingProps {
    pub plan: Rc<Plan>,
    pub drafts: Rc<Drafts>,
    pub today: Day,
}

/// What is shown about one card.
#[derive(Clone, PartialEq, Properties)]
pub struct TalkProps {
    pub plan: Rc<Plan>,
    pub drafts: Rc<Drafts>,
    pub card: CardId,
}

/// What is read back, one thing at a time.
pub struct ReadProps {
    pub plan: Rc<Plan>,
    pub drafts: Rc<Drafts>,
    /// The thing being read, and its place from 1; nothing when all was read.
    pub reading: Option<(usize, ReadItem)>,
    /// How many things there are to read.
    pub total: usize,
}

/// What is shown when the visit ends.
#[derive(Clone, PartialEq, Properties)]
pub struct EndingProps {
    pub plan: Rc<Plan>,
    pub drafts: Rc<Drafts>,
    pub today: Day,
    pub saving: Saving,
    pub desk: DeskState,
    /// What is known of the copy that was handed over in this visit.
    pub copy: CopyState,
    /// Whether a plan from a file took the place of one that can be had back.
    pub can_give_back: bool,
    /// How far the locking of a plan file is.
    pub word: WordState,
    pub keeping: Keeping,
    /// What was said about taking it home, and what is to be taken.
    pub safe: Option<Safe>,
    pub taking: Taking,
    /// Whether the device can give a file to its other apps.
    pub can_share: bool,
    /// Whether the next to use this tablet may be somebody else.
    pub shared: bool,
}

/// The screen where we are.
pub fn screen(model: &Model, ui: &UiContext) -> Html {
    if *model.screen() == Screen::Desk {
        desk(model, ui)
    } else {
        beyond_the_desk(model, ui)
    }
}

#[inline(never)]
fn beyond_the_desk(model: &Model, ui: &UiContext) -> Html {
    // Nothing on it is asked alone.
    let opens = *model.screen() == Screen::Opening;
    match model.sitting() {
        Some(sitting) if opens && !sitting.is_elsewhere() => opening(model, sitting, ui),
        _ => beyond_the_opening(model, ui),
    }
}

#[inline(never)]
fn beyond_the_opening(model: &Model, ui: &UiContext) -> Html {
    let Some(sitting) = model.sitting() else {
        return without_plan(model, ui);
    };
    if sitting.is_elsewhere() && model.screen().needs_plan() {
        return elsewhere(
            ui,
            &ElsewhereProps {
                called: sitting.plan().called().cloned(),
            },
        );
    }
    of_a_visit(model, sitting, ui)
}

fn without_plan(model: &Model, ui: &UiContext) -> Html {
    let screen = model.screen();
    if *screen == Screen::Settings {
        settings(model)
    } else if *screen == Screen::Debrief {
        debrief::debrief(ui, model.learning())
    } else if *screen == Screen::Learning {
        learning(model)
    } else {
        desk(model, ui)
    }
}

#[inline(never)]
fn opening(model: &Model, sitting: &Sitting, ui: &UiContext) -> Html {
    let props = opening::OpeningProps {
        plan: sitting.plan().clone(),
        drafts: sitting.drafts().clone(),
        today: model.today(),
        text_size: model.settings().text_size,
        keeping: sitting.keeping(),
        word: model.chosen_word(),
        chooses_word: sitting.chooses_word(),
        name_shown: sitting.is_name_shown(),
    };
    opening::opening(ui, &props)
}

fn of_a_visit(model: &Model, sitting: &Sitting, ui: &UiContext) -> Html {
    let plan = sitting.plan().clone();
    let drafts = sitting.drafts().clone();
    let usual = SittingProps {
        plan: plan.clone(),
        drafts: drafts.clone(),
        today: model.today(),
    };
    if model.asks_if_alone() {
        return alone::alone(ui, model.screen());
    }
    match model.screen() {
        Screen::Desk => desk(model, ui),
        Screen::Debrief | Screen::Learning | Screen::Settings => without_plan(model, ui),
        Screen::Opening => opening(model, sitting, ui),
        Screen::Today => today::today(ui, &usual),
        Screen::Ways => {
            let today = model.today();
            ways::ways(ui, &ways::WaysProps { plan, today })
        }
        Screen::Mat => {
            html! { <mat::Mat {plan} {drafts} mat={sitting.mat().clone()} today={model.today()} keys={model.settings().keys} /> }
        }
        Screen::Going => {
            let (going, keys) = (sitting.going().clone(), model.settings().keys);
            html! { <going::Going {plan} {going} today={model.today()} {keys} /> }
        }
        Screen::Talk(card) => talk::talk(TalkProps {
            plan,
            drafts,
            card: card.clone(),
        }),
        Screen::People => {
            let (text_size, as_list) = (model.settings().text_size, sitting.are_people_listed());
            let moves = model.moves();
            html! { <people::People {plan} {drafts} {text_size} {as_list} {moves} /> }
        }
        Screen::Days => html! { <days::Days ..usual /> },
        Screen::Gifts => html! { <gifts::Gifts ..usual /> },
        Screen::Story => story::story(&usual),
        Screen::Year => html! { <year::Year ..usual /> },
        Screen::Harder => harder::harder(&usual),
        Screen::CatchUp => html! { <catch_up::CatchUp ..usual /> },
        Screen::Promises => html! { <promises::Promises ..usual /> },
        Screen::InTheWay(promise) => in_the_way::in_the_way(ui, &usual, *promise),
        Screen::Ask(ask) => ask::ask(ui, &usual, *ask),
        Screen::Invite(guest) => invite::invite(ui, &usual, *guest),
        Screen::Alongside => alongside::alongside(ui, &usual),
        Screen::Read => {
            let (reading, total) = (sitting.reading(), sitting.read_items().len());
            read::read(
                ui,
                &ReadProps {
                    plan,
                    drafts,
                    reading,
                    total,
                },
            )
        }
        Screen::Take => take::take(ui, &ending(model, sitting)),
        Screen::Goodbye => html! { <goodbye::Goodbye ..ending(model, sitting) /> },
    }
}

fn ending(model: &Model, sitting: &Sitting) -> EndingProps {
    EndingProps {
        plan: sitting.plan().clone(),
        drafts: sitting.drafts().clone(),
        today: model.today(),
        saving: sitting.saving().clone(),
        desk: model.desk().state.clone(),
        copy: sitting.copy(),
        can_give_back: sitting.can_give_back(),
        word: model.files_word(),
        keeping: sitting.keeping(),
        safe: sitting.safe(),
        taking: sitting.taking().clone(),
        can_share: model.can_share(),
        shared: model.settings().shared,
    }
}

fn desk(model: &Model, ui: &UiContext) -> Html {
    let desk = model.desk();
    desk::desk(
        ui,
        &desk::DeskProps {
            today: model.today(),
            state: desk.state.clone(),
            entries: desk.entries().to_vec(),
            storage: model.storage(),
            second: model.second(),
            is_lost: desk.is_lost,
        },
    )
}

fn learning(model: &Model) -> Html {
    let learning = model.learning();
    let open = learning.open().cloned();
    let pooled = learning.pooled().clone();
    let closed = learning.is_closed_for_good();
    let counts = learning.shown_table().clone();
    html! { <learning::Learning {open} {pooled} {closed} {counts} /> }
}

fn settings(model: &Model) -> Html {
    let open = model.sitting().map(|sitting| sitting.plan().clone());
    let entries = model.desk().entries().to_vec();
    let contacts = model.contacts().clone();
    html! {
        <settings::Settings
            settings={model.settings()} {contacts} {entries} {open} storage={model.storage()}
            second={model.second()}
        />
    }
}
