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
use crate::view::parts::{Answer, Button, Choice};
use crate::view::{Table, use_table};
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
    let table = use_table();
    // Clearing everything takes two steps: the second says what goes.
    let asked = use_state_eq(|| false);
    let place = use_focus(asked.then_some(()));
    let names = asked.then(|| names(props, &table));
    let ask = Callback::from(move |yes| asked.set(yes));
    html! {
        <div class="settings">
            <h1 tabindex="-1">{ table.say("settings-title") }</h1>
            { skip(&table) }
            { text_size(&table, props.settings.text_size) }
            { theme(&table, props.settings.theme) }
            { closing_up(&table, props.settings.lock_after, props.open.is_some()) }
            { shared(&table, props.settings.shared) }
            { keys(&table, props.settings.keys) }
            { country(&table, props.settings.country) }
            <Contacts contacts={props.contacts.clone()} />
            { storage::storage(&table, props.storage, props.second) }
            { clearing(&table, names, place, &ask) }
            { about(&table) }
        </div>
    }
}

/// How large the words are. Each answer shows itself.
pub fn text_size(table: &Table, chosen: TextSize) -> Html {
    let answer = |size: TextSize| Answer::new(table.say(&format!("text-size-{}", size.name())));
    let all = &TextSize::ALL;
    html! {
        <div class="settings__text-size">
            { one_of(table, "text-size", all, chosen, answer, |of| Intention::Settings(intention::Settings::TextSize(of))) }
        </div>
    }
}

fn theme(table: &Table, theme: Theme) -> Html {
    let picture = |theme| match theme {
        Theme::AsTheTablet => "device-tablet",
        Theme::Light => "sun",
        Theme::Dark => "moon",
        Theme::HighContrast => "contrast",
    };
    let answer = |theme: Theme| {
        Answer::new(table.say(&format!("theme-{}", theme.name()))).with_picture(picture(theme))
    };
    let all = &Theme::ALL;
    one_of(table, "theme", all, theme, answer, |of| {
        Intention::Settings(intention::Settings::Theme(of))
    })
}

/// A question that has these answers and no others.
fn one_of<T: Copy + Default + PartialEq>(
    table: &Table,
    question: &'static str,
    all: &'static [T],
    chosen: T,
    answer: impl Fn(T) -> Answer,
    asks: fn(T) -> Intention,
) -> Html {
    let onchoose = table
        .send
        .reform(move |number: usize| asks(all.get(number).copied().unwrap_or_default()));
    let answers = all.iter().copied().map(answer).collect();
    Choice::new(table.say(question), answers)
        .chosen(all.iter().position(|one| *one == chosen))
        .onchoose(onchoose)
        .html()
}

/// Whether the next person may be somebody else: then a plan is taken and cleared unless they say.
fn shared(table: &Table, shared: bool) -> Html {
    yes_or_no(table, "shared", shared, intention::Settings::Shared)
}

/// Whether the keys for the trays are on.
fn keys(table: &Table, on: bool) -> Html {
    yes_or_no(table, "tray-keys", on, intention::Settings::Keys)
}

fn yes_or_no(
    table: &Table,
    name: &'static str,
    yes: bool,
    choose: fn(bool) -> intention::Settings,
) -> Html {
    let answers = ["yes", "no"].map(|answer| Answer::new(table.say(&format!("{name}-{answer}"))));
    let onchoose = table
        .send
        .reform(move |number: usize| Intention::Settings(choose(number == 0)));
    Choice::new(table.say(name), answers.to_vec())
        .chosen(Some(usize::from(!yes)))
        .onchoose(onchoose)
        .html()
}

/// When what is open is closed up by itself, and closing it up now.
fn closing_up(table: &Table, after: LockAfter, open: bool) -> Html {
    let answer = |after: LockAfter| Answer::new(table.say(&format!("lock-after-{}", after.name())));
    let all = &LockAfter::ALL;
    html! {
        <section class="settings__closing">
            { one_of(table, "lock-after", all, after, answer, |of| Intention::Settings(intention::Settings::LockAfter(of))) }
            if open {
                <p>{ table.say("lock-now-means") }</p>
                { Button::new(table.say("lock-now"), table.sends(intention::Frame::Lock))
                    .picture("lock")
                    .html() }
            }
        </section>
    }
}

/// By name, everything that would be gone.
fn names(props: &SettingsProps, table: &Table) -> Vec<String> {
    let named = |name: Option<&Wording>| match name {
        Some(name) => name.as_str().to_owned(),
        None => table.say("desk-no-name"),
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
    table: &Table,
    names: Option<Vec<String>>,
    place: NodeRef,
    ask: &Callback<bool>,
) -> Html {
    let clear = table.say("clear-everything");
    html! {
        <section class="settings__clear">
            <h2>{ table.say("clear-title") }</h2>
            <p>{ table.say("clear-about") }</p>
            if let Some(names) = names {
                { sure(table, names, place, ask) }
            } else {
                { Button::new(clear, ask.reform(|_| true)).picture("trash").html() }
            }
        </section>
    }
}

fn sure(table: &Table, names: Vec<String>, place: NodeRef, ask: &Callback<bool>) -> Html {
    html! {
        <div class="settings__sure" tabindex="-1" ref={place} role="group" aria-label={table.say("clear-sure")}>
            <h3>{ table.say("clear-sure") }</h3>
            if !names.is_empty() {
                <ul class="settings__names">
                    for name in names {
                        <li>{ name }</li>
                    }
                </ul>
            }
            <p>{ table.say("clear-settings-too") }</p>
            <p>{ table.say("clear-no-way-back") }</p>
            <p>{ table.say("clear-not-these") }</p>
            <p>{ table.say("goodbye-disk") }{ " " }{ table.say("goodbye-disk-word") }</p>
            <div class="settings__ways">
                { Button::new(table.say("clear-yes"), table.sends(intention::Goodbye::ClearEverything))
                    .picture("trash")
                    .html() }
                { Button::new(table.say("clear-no"), ask.reform(|_| false)).html() }
            </div>
        </div>
    }
}

fn about(table: &Table) -> Html {
    let lines = [
        "about-what",
        "about-where",
        "about-pictures",
        "about-licence",
    ];
    html! {
        <section class="settings__about">
            <h2>{ table.say("about-title") }</h2>
            for line in lines {
                <p>{ table.say(line) }</p>
            }
            <p>{ table.say_with("about-version", &[("version", env!("CARGO_PKG_VERSION").into())]) }</p>
        </section>
    }
}
