//! How the app looks on this tablet, clearing the tablet, and what this is. Nothing about anybody,
//! except the names of what would be cleared.

mod contacts;
mod storage;

use std::rc::Rc;

use yew::{Callback, Html, NodeRef, Properties, component, html, use_state_eq};

use crate::device::Storage;
use crate::plan::{Plan, Wording};
use crate::session::{
    Entry, Intention, LockAfter, OwnContact, SecondState, Settings as Chosen, TextSize, Theme,
    intention,
};
use crate::view::focus::use_focus;
use crate::view::parts::country::country;
use crate::view::parts::skip::skip;
use crate::view::parts::{Button, Choice, Possible};
use crate::view::{UiContext, use_ui};
use contacts::Contacts;

#[derive(PartialEq, Properties)]
pub struct SettingsProps {
    pub settings: Chosen,
    /// An organisation's own numbers.
    pub contacts: Rc<[OwnContact]>,
    pub entries: Vec<Rc<Entry>>,
    /// The plan that is open, which may not be on the desk yet.
    pub open: Option<Rc<Plan>>,
    pub storage: Option<Storage>,
    pub second: SecondState,
}

#[component]
pub fn Settings(props: &SettingsProps) -> Html {
    let ui = use_ui();
    // Clearing everything takes two steps: the second says what goes.
    let asked = use_state_eq(|| false);
    let place = use_focus(asked.then_some(()));
    let names = asked.then(|| names(props, &ui));
    let ask = Callback::from(move |yes| asked.set(yes));
    html! {
        <div class="settings">
            <h1 tabindex="-1">{ ui.say("settings-title") }</h1>
            { skip(&ui) }
            { text_size(&ui, props.settings.text_size) }
            { theme(&ui, props.settings.theme) }
            { closing_up(&ui, props.settings.lock_after, props.open.is_some()) }
            { shared(&ui, props.settings.shared) }
            { keys(&ui, props.settings.keys) }
            { country(&ui, props.settings.country) }
            <Contacts contacts={props.contacts.clone()} />
            { storage::storage(&ui, props.storage, props.second) }
            { clearing(&ui, names, place, &ask) }
            { about(&ui) }
        </div>
    }
}

/// How large the words are. Each answer shows itself.
pub fn text_size(ui: &UiContext, chosen: TextSize) -> Html {
    let answer = |size: TextSize| Possible::new(ui.say(&format!("text-size-{}", size.name())));
    let all = &TextSize::ALL;
    html! {
        <div class="settings__text-size">
            { one_of(ui, "text-size", all, chosen, answer, |of| Intention::Settings(intention::Settings::TextSize(of))) }
        </div>
    }
}

fn theme(ui: &UiContext, theme: Theme) -> Html {
    let picture = |theme| match theme {
        Theme::AsTheTablet => "device-tablet",
        Theme::Light => "sun",
        Theme::Dark => "moon",
        Theme::HighContrast => "contrast",
    };
    let answer = |theme: Theme| {
        Possible::new(ui.say(&format!("theme-{}", theme.name()))).with_picture(picture(theme))
    };
    let all = &Theme::ALL;
    one_of(ui, "theme", all, theme, answer, |of| {
        Intention::Settings(intention::Settings::Theme(of))
    })
}

/// A question that has these answers and no others.
fn one_of<T: Copy + Default + PartialEq>(
    ui: &UiContext,
    question: &'static str,
    all: &'static [T],
    chosen: T,
    answer: impl Fn(T) -> Possible,
    asks: fn(T) -> Intention,
) -> Html {
    let onchoose = ui
        .send
        .reform(move |number: usize| asks(all.get(number).copied().unwrap_or_default()));
    let answers = all.iter().copied().map(answer).collect();
    Choice::new(ui.say(question), answers)
        .chosen(all.iter().position(|one| *one == chosen))
        .onchoose(onchoose)
        .html()
}

/// Whether the next person may be somebody else: then a plan is taken and cleared unless they say.
fn shared(ui: &UiContext, shared: bool) -> Html {
    yes_or_no(ui, "shared", shared, intention::Settings::Shared)
}

/// Whether the keys for the trays are on.
fn keys(ui: &UiContext, on: bool) -> Html {
    yes_or_no(ui, "tray-keys", on, intention::Settings::Keys)
}

fn yes_or_no(
    ui: &UiContext,
    name: &'static str,
    yes: bool,
    choose: fn(bool) -> intention::Settings,
) -> Html {
    let answers = ["yes", "no"].map(|answer| Possible::new(ui.say(&format!("{name}-{answer}"))));
    let onchoose = ui
        .send
        .reform(move |number: usize| Intention::Settings(choose(number == 0)));
    Choice::new(ui.say(name), answers.to_vec())
        .chosen(Some(usize::from(!yes)))
        .onchoose(onchoose)
        .html()
}

/// When what is open is closed up by itself, and closing it up now.
fn closing_up(ui: &UiContext, after: LockAfter, open: bool) -> Html {
    let answer = |after: LockAfter| Possible::new(ui.say(&format!("lock-after-{}", after.name())));
    let all = &LockAfter::ALL;
    html! {
        <section class="settings__closing">
            { one_of(ui, "lock-after", all, after, answer, |of| Intention::Settings(intention::Settings::LockAfter(of))) }
            if open {
                <p>{ ui.say("lock-now-means") }</p>
                { Button::new(ui.say("lock-now"), ui.sends(intention::Frame::Lock))
                    .picture("lock")
                    .html() }
            }
        </section>
    }
}

/// By name, everything that would be gone.
fn names(props: &SettingsProps, ui: &UiContext) -> Vec<String> {
    let named = |name: Option<&Wording>| match name {
        Some(name) => name.as_str().to_owned(),
        None => ui.say("desk-no-name"),
    };
    let open = props.open.as_deref();
    let here = |entry: &&Rc<Entry>| open.is_none_or(|plan| *plan.id() != entry.id);
    let kept = props
        .entries
        .iter()
        .filter(here)
        .map(|entry| named(entry.called()));
    open.map(|plan| named(plan.called()))
        .into_iter()
        .chain(kept)
        .collect()
}

/// The names of what would go are there once somebody has asked.
fn clearing(
    ui: &UiContext,
    names: Option<Vec<String>>,
    place: NodeRef,
    ask: &Callback<bool>,
) -> Html {
    let clear = ui.say("clear-everything");
    html! {
        <section class="settings__clear">
            <h2>{ ui.say("clear-title") }</h2>
            <p>{ ui.say("clear-about") }</p>
            if let Some(names) = names {
                { sure(ui, names, place, ask) }
            } else {
                { Button::new(clear, ask.reform(|_| true)).picture("trash").html() }
            }
        </section>
    }
}

fn sure(ui: &UiContext, names: Vec<String>, place: NodeRef, ask: &Callback<bool>) -> Html {
    html! {
        <div class="settings__sure" tabindex="-1" ref={place} role="group" aria-label={ui.say("clear-sure")}>
            <h3>{ ui.say("clear-sure") }</h3>
            if !names.is_empty() {
                <ul class="settings__names">
                    for name in names {
                        <li>{ name }</li>
                    }
                </ul>
            }
            <p>{ ui.say("clear-settings-too") }</p>
            <p>{ ui.say("clear-no-way-back") }</p>
            <p>{ ui.say("clear-not-these") }</p>
            <p>{ ui.say("goodbye-disk") }{ " " }{ ui.say("goodbye-disk-word") }</p>
            <div class="settings__ways">
                { Button::new(ui.say("clear-yes"), ui.sends(intention::Goodbye::ClearEverything))
                    .picture("trash")
                    .html() }
                { Button::new(ui.say("clear-no"), ask.reform(|_| false)).html() }
            </div>
        </div>
    }
}

fn about(ui: &UiContext) -> Html {
    let lines = [
        "about-what",
        "about-where",
        "about-pictures",
        "about-licence",
    ];
    html! {
        <section class="settings__about">
            <h2>{ ui.say("about-title") }</h2>
            for line in lines {
                <p>{ ui.say(line) }</p>
            }
            <p>{ ui.say_with("about-version", &[("version", env!("CARGO_PKG_VERSION").into())]) }</p>
        </section>
    }
}
