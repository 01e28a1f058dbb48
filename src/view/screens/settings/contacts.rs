//! An organisation's own numbers for *Help now*. What is typed stays in the fields until it is added: it is nobody's words
//! and belongs to no plan.

use std::rc::Rc;

use yew::{Callback, Html, InputEvent, Properties, UseStateHandle, component, html, use_state_eq};

use crate::plan::Wording;
use crate::session::{Intention, OwnContact, intention};
use crate::view::focus::use_focus_later;
use crate::view::parts::said::about;
use crate::view::parts::{Button, ButtonState};
use crate::view::{UiContext, typed, use_ui};

#[derive(PartialEq, Properties)]
pub struct ContactsProps {
    pub contacts: Rc<[OwnContact]>,
}

/// What stands in the three fields.
#[derive(Clone, Debug, Default, PartialEq)]
struct Typed {
    name: String,
    number: String,
    when: String,
    /// Which of those there are is being changed.
    changes: Option<usize>,
}

impl Typed {
    fn of(contact: &OwnContact, at: usize) -> Self {
        let when = contact.when.as_ref();
        Self {
            name: contact.name.as_str().to_owned(),
            number: contact.number.as_str().to_owned(),
            when: when.map_or("", Wording::as_str).to_owned(),
            changes: Some(at),
        }
    }

    fn finished(&self) -> Option<OwnContact> {
        OwnContact::parse(&self.name, &self.number, &self.when)
    }
}

/// Which was taken out, and where it stood.
type Gone = Option<(usize, OwnContact)>;

#[component]
pub fn Contacts(props: &ContactsProps) -> Html {
    let ui = use_ui();
    let typed = use_state_eq(Typed::default);
    let gone = use_state_eq(|| Gone::None);
    // Whoever adds, changes or takes out one is heard where that shows.
    let place = use_focus_later(props.contacts.clone());
    let all = &props.contacts;
    let room = all.len() < OwnContact::MOST || typed.changes.is_some();
    html! {
        <section class="contacts">
            <h2 tabindex="-1" ref={place}>{ ui.say("own-contacts") }</h2>
            <p>{ ui.say("own-contacts-lead") }</p>
            <ul class="contacts__all" role="list">
                for (at, one) in all.iter().enumerate() {
                    { contact(&ui, all, (at, one), &typed, &gone) }
                }
            </ul>
            { taken_out(&ui, all, &gone) }
            if room {
                { fields(&ui, all, &typed, &gone) }
            } else {
                <p>{ ui.say_with("own-contacts-full", &[("count", OwnContact::MOST.into())]) }</p>
            }
        </section>
    }
}

fn contact(
    ui: &UiContext,
    all: &Rc<[OwnContact]>,
    (at, one): (usize, &OwnContact),
    typed: &UseStateHandle<Typed>,
    gone: &UseStateHandle<Gone>,
) -> Html {
    let name = one.name.as_str();
    let change = {
        // Whoever changes one has no second thoughts about another: its number would be another's then.
        let (typed, gone, now) = (typed.clone(), gone.clone(), Typed::of(one, at));
        Callback::from(move |_| {
            gone.set(None);
            typed.set(now.clone());
        })
    };
    let take_out = {
        let (typed, gone, send) = (typed.clone(), gone.clone(), ui.send.clone());
        let (all, one) = (all.clone(), one.clone());
        Callback::from(move |_| {
            typed.set(Typed::default());
            gone.set(Some((at, one.clone())));
            let mut left = all.to_vec();
            left.remove(at);
            send.emit(Intention::Settings(intention::Settings::Contacts(left)));
        })
    };
    html! {
        <li class="contacts__one" key={format!("{at}-{name}")}>
            <p class="contacts__name" dir="auto">{ name }</p>
            <p dir="auto">{ one.number.as_str() }</p>
            if let Some(when) = &one.when {
                <p dir="auto">{ when.as_str() }</p>
            }
            <div class="contacts__tools">
                { Button::quiet(ui.say("own-contacts-change"), change)
                    .picture("pencil")
                    .full(about(ui, "own-contacts-change", name))
                    .html() }
                { Button::quiet(ui.say("own-contacts-out"), take_out)
                    .picture("x")
                    .full(about(ui, "own-contacts-out", name))
                    .html() }
            </div>
        </li>
    }
}

/// What was taken out can be had again, where it stood.
fn taken_out(ui: &UiContext, all: &Rc<[OwnContact]>, gone: &UseStateHandle<Gone>) -> Html {
    let Some((at, one)) = (**gone).clone() else {
        return html! {};
    };
    let back = {
        let (gone, send, all) = (gone.clone(), ui.send.clone(), all.clone());
        Callback::from(move |_| {
            gone.set(None);
            let mut all = all.to_vec();
            all.insert(at.min(all.len()), one.clone());
            send.emit(Intention::Settings(intention::Settings::Contacts(all)));
        })
    };
    html! {
        <div class="left-out">
            <p class="left-out__label">{ ui.say("own-contacts-gone") }</p>
            { Button::quiet(ui.say("left-out-undo"), back).picture("arrow-back-up").html() }
        </div>
    }
}

fn fields(
    ui: &UiContext,
    all: &Rc<[OwnContact]>,
    typed: &UseStateHandle<Typed>,
    gone: &UseStateHandle<Gone>,
) -> Html {
    let finished = typed.finished();
    let state = if finished.is_some() {
        ButtonState::Ready
    } else {
        ButtonState::Resting
    };
    let keep = {
        let (typed, gone, send, all) = (typed.clone(), gone.clone(), ui.send.clone(), all.clone());
        Callback::from(move |_| {
            let Some(one) = finished.clone() else { return };
            let mut all = all.to_vec();
            match typed.changes.and_then(|at| all.get_mut(at)) {
                Some(there) => *there = one,
                None => all.push(one),
            }
            typed.set(Typed::default());
            gone.set(None);
            send.emit(Intention::Settings(intention::Settings::Contacts(all)));
        })
    };
    let leave = {
        let typed = typed.clone();
        Callback::from(move |_| typed.set(Typed::default()))
    };
    let is_new = typed.changes.is_none();
    let label = if is_new {
        "own-contacts-add"
    } else {
        "own-contacts-keep"
    };
    html! {
        <div class="contacts__fields">
            { field(ui, typed, "own-contacts-name", |typed| &mut typed.name) }
            { field(ui, typed, "own-contacts-number", |typed| &mut typed.number) }
            { field(ui, typed, "own-contacts-when", |typed| &mut typed.when) }
            <p>{ ui.say("own-contacts-when-hint") }</p>
            <div class="contacts__tools">
                { Button::new(ui.say(label), keep).state(state).html() }
                if !is_new {
                    { Button::quiet(ui.say("own-contacts-leave"), leave).html() }
                }
            </div>
        </div>
    }
}

fn field(
    ui: &UiContext,
    typed_now: &UseStateHandle<Typed>,
    id: &'static str,
    part: fn(&mut Typed) -> &mut String,
) -> Html {
    let value = part(&mut (**typed_now).clone()).clone();
    let oninput = {
        let typed_now = typed_now.clone();
        Callback::from(move |event: InputEvent| {
            let mut then = (*typed_now).clone();
            *part(&mut then) = typed(&event);
            typed_now.set(then);
        })
    };
    html! {
        <div class="text-field">
            <label class="text-field__label" for={id}>{ ui.say(id) }</label>
            <input
                class="text-field__input" type="text" dir="auto" {id} name={id} {value} {oninput}
                autocomplete="off" autocorrect="off" spellcheck="false"
            />
        </div>
    }
}
