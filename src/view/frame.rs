//! The frame round every screen: *Help now*, the way back, where we are, *Hide*; the screen; and the tools that
//! are always there. When everything is hidden there is no frame and no screen in the page at all.

use yew::{Html, html};

use super::cover::{Help, OurPageProps, hidden, our_page, put_down, unlock};
use super::parts::{
    Button, ButtonKind, ButtonState, KeepingProps, NoticeProps, keeping, not_kept, notice_card,
    practice,
};
use super::{UiContext, drawn, screens};
use crate::session::{Cover, Intention, Model, Notice, Screen, Sitting, card_name, intention};

pub(super) fn frame(model: &Model, told: (u32, &str), ui: &UiContext) -> Html {
    let is_hidden = model.cover() == Cover::Hidden;
    let settings = model.settings();
    let screen = if is_hidden {
        "hidden"
    } else {
        model.screen().name()
    };
    html! {
        <div
            class="frame"
            data-screen={screen}
            data-cover={cover_name(model.cover())}
            data-theme={settings.theme.name()}
            data-text={settings.text_size.name()}
            data-turned={model.is_turned().then_some("")}
            lang={ui.words.language()}
            dir={ui.words.direction()}
        >
            if is_hidden {
                { hidden(ui) }
            } else if model.cover() == Cover::SecretWord {
                { unlock(ui, model.asked_word()) }
            } else {
                { what_is_shown(model, told, ui) }
            }
        </div>
    }
}

/// The name of what lies over the screen, for styles and tests.
fn cover_name(cover: Cover) -> Option<&'static str> {
    match cover {
        Cover::Nothing => None,
        Cover::PutDown => Some("put-down"),
        Cover::OurPage => Some("our-page"),
        Cover::Help => Some("help"),
        Cover::Hidden => Some("hidden"),
        Cover::SecretWord => Some("secret-word"),
    }
}

fn what_is_shown(model: &Model, (number, told): (u32, &str), ui: &UiContext) -> Html {
    let covered = model.cover() != Cover::Nothing;
    let helps = if model.cover() == Cover::Help {
        ButtonState::Resting
    } else {
        ButtonState::Ready
    };
    let alone = *model.screen() == Screen::Desk && !covered && model.notice().is_none();
    let around = if alone {
        Around::default()
    } else {
        around(model, ui)
    };
    html! {
        <>
            <header class="frame__top" part="top">
                <div class="frame__side">
                    { tool(Tool {
                        kind: ButtonKind::Help,
                        state: helps,
                        ..Tool::new("frame-help", "lifebuoy", intention::Frame::GetHelp)
                    }) }
                    { around.back }
                </div>
                <div class="frame__middle">{ around.place }</div>
                <div class="frame__side frame__side--end">
                    { around.steps }
                </div>
            </header>
            <div class="frame__hide">
                { tool(Tool {
                    kind: ButtonKind::Hide,
                    ..Tool::new("frame-hide", "eye-off", intention::Frame::Hide)
                }) }
            </div>
            <main class="frame__main" data-scroll="" inert={covered}>
                { around.notices }
                { screens::screen(model, ui) }
            </main>
            { around.bar }
            { around.cover }
            <p class="visually-hidden" role="status" aria-live="polite">
                <span key={number}>{ told }</span>
            </p>
        </>
    }
}

/// What is round a screen beside *Hide*. Round the desk there is nothing.
#[derive(Default)]
struct Around {
    back: Html,
    /// Where we are and where the words are.
    place: Html,
    /// Undo and redo.
    steps: Html,
    notices: Html,
    /// The tools at the bottom.
    bar: Html,
    cover: Html,
}

#[inline(never)]
fn around(model: &Model, ui: &UiContext) -> Around {
    let covered = model.cover() != Cover::Nothing;
    let down = model.cover() == Cover::PutDown;
    let home = *model.screen() == Screen::Desk && !covered;
    let sitting = model.sitting().filter(|_| model.screen().needs_plan());
    let sitting = sitting.filter(|sitting| !sitting.is_elsewhere());
    let here = sitting.filter(|_| !down);
    Around {
        back: html! {
            if !home && !down {
                { tool(Tool::new("frame-back", "arrow-left", intention::Frame::Back)) }
            }
        },
        place: html! {
            if let Some(sitting) = here {
                <p class="frame__where">{ place(model, sitting, ui) }</p>
                { keeping(ui, &how_kept(model, sitting)) }
            }
        },
        steps: html! {
            if let Some(sitting) = here.filter(|_| !covered) {
                { step("frame-undo", "arrow-back-up", sitting.can_undo(), intention::Writing::Undo) }
                { step("frame-redo", "arrow-forward-up", sitting.can_redo(), intention::Writing::Redo) }
            }
        },
        notices: html! {
            <>
                if let Some(sitting) = sitting {
                    { not_kept(ui, &how_kept(model, sitting)) }
                }
                if let Some(sitting) = sitting.filter(|sitting| sitting.plan().is_practice()) {
                    { practice(ui, sitting.plan(), model.screen()) }
                }
                if let Some(notice) = model.notice().filter(|notice| !is_on_cover(model.cover(), notice)) {
                    { notice_card(ui, &NoticeProps { notice: notice.clone() }) }
                }
            </>
        },
        bar: html! {
            if sitting.is_some() {
                { bar(model, covered) }
            }
        },
        cover: cover(model, ui),
    }
}

/// Whether what there is to say stands on what lies over the screen: what is under it cannot be reached.
fn is_on_cover(cover: Cover, notice: &Notice) -> bool {
    match cover {
        Cover::OurPage => true,
        // Only what was done on that page itself: nothing else matters now.
        Cover::Help => *notice == Notice::SettingsNotKept,
        Cover::Nothing | Cover::PutDown | Cover::Hidden | Cover::SecretWord => false,
    }
}

/// Where the words are now.
fn how_kept(model: &Model, sitting: &Sitting) -> KeepingProps {
    KeepingProps {
        keeping: sitting.keeping(),
        saving: sitting.saving().clone(),
        desk: model.desk().state.clone(),
        in_doubt: model.is_alone_in_doubt(),
    }
}

/// Where we are, in a word or two.
fn place(model: &Model, sitting: &Sitting, ui: &UiContext) -> String {
    match model.cover() {
        Cover::OurPage => return ui.say("frame-our-page"),
        Cover::Help => return ui.say("frame-help"),
        Cover::Nothing | Cover::PutDown | Cover::Hidden | Cover::SecretWord => {}
    }
    if model.asks_if_alone() {
        // What it is about is for the two of them.
        return ui.say("place-ways");
    }
    if let Screen::Talk(card) = model.screen() {
        card_name(sitting.plan(), &ui.words, card)
    } else {
        ui.say(&format!("place-{}", model.screen().name()))
    }
}

/// The tools at the bottom: always the same five, in the same order.
fn bar(model: &Model, covered: bool) -> Html {
    let turned = ButtonState::Pressed(model.is_turned());
    let reading = ButtonState::Pressed(model.is_reading_out());
    drawn(
        (turned, reading, covered),
        |ui, (turned, reading, covered)| {
            let tools = [
                Tool::new("frame-put-down", "player-pause", intention::Frame::PutDown),
                Tool {
                    state: *turned,
                    ..Tool::new("frame-turn-round", "rotate-2", intention::Frame::TurnRound)
                },
                Tool::new("frame-our-page", "file-text", intention::Frame::LookAtPage),
                Tool {
                    state: *reading,
                    ..Tool::new("frame-read-out", "volume", intention::Frame::ReadOut(None))
                },
                Tool::new("frame-stop-here", "hand-stop", intention::Frame::StopHere),
            ];
            html! {
                <nav class="frame__bar" part="bar" aria-label={ui.say("frame-tools")} inert={*covered}>
                    { for tools.iter().map(|tool| tool.html(ui)) }
                </nav>
            }
        },
    )
}

fn cover(model: &Model, ui: &UiContext) -> Html {
    let sitting = model.sitting();
    let notice = model.notice();
    let notice = notice.filter(|notice| is_on_cover(model.cover(), notice));
    match (model.cover(), sitting) {
        (Cover::Help, _) => {
            let (country, own) = (model.settings().country, model.contacts().clone());
            let can_stop = sitting.is_some_and(|sitting| !sitting.is_elsewhere());
            let notice = notice.cloned();
            html! {
                <div class="frame__cover" data-scroll="">
                    <Help {country} {own} {can_stop} {notice} />
                </div>
            }
        }
        (Cover::PutDown, _) => html! { <div class="frame__cover">{ put_down(ui) }</div> },
        (Cover::OurPage, Some(sitting)) => {
            let page = OurPageProps {
                plan: sitting.plan().clone(),
                reading: model.is_reading_out(),
                turned: model.is_turned(),
                notice: notice.cloned(),
            };
            html! { <div class="frame__cover" data-scroll="">{ our_page(ui, &page) }</div> }
        }
        (Cover::OurPage, None) | (Cover::Nothing | Cover::Hidden | Cover::SecretWord, _) => {
            html! {}
        }
    }
}

/// One of the buttons of the frame, and what it asks for.
#[derive(PartialEq)]
struct Tool<A> {
    /// The message of the guide that names it.
    label: &'static str,
    picture: &'static str,
    asks: A,
    kind: ButtonKind,
    state: ButtonState,
}

impl<A: Into<Intention> + Clone + 'static> Tool<A> {
    fn new(label: &'static str, picture: &'static str, asks: A) -> Self {
        Self {
            label,
            picture,
            asks,
            kind: ButtonKind::Tool,
            state: ButtonState::default(),
        }
    }

    fn html(&self, ui: &UiContext) -> Html {
        Button::new(ui.say(self.label), ui.sends(self.asks.clone()))
            .kind(self.kind)
            .picture(self.picture)
            .state(self.state)
            .html()
    }
}

/// Most stay as they are while everything else changes.
fn tool<A: Into<Intention> + Clone + PartialEq + 'static>(tool: Tool<A>) -> Html {
    drawn(tool, |ui, tool| tool.html(ui))
}

/// One step back or forth: a picture with its name said, resting when there is no step to take.
fn step(label: &'static str, picture: &'static str, can: bool, asks: intention::Writing) -> Html {
    let state = if can {
        ButtonState::Ready
    } else {
        ButtonState::Resting
    };
    tool(Tool {
        kind: ButtonKind::Step,
        state,
        ..Tool::new(label, picture, asks)
    })
}
