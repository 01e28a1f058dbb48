//! Asks for a secret word, or lets somebody choose one. What is typed stays in the field, is handed on
//! once and is then gone: it is no draft, and nobody else sees it.
//!
//! The field is one for text that is drawn as dots, and not one for passwords: a browser offers to keep
//! what is typed into those, and a word that the browser keeps is no secret on a shared tablet. That holds without a form
//! around it as well, see `docs/safety.md`. What that costs is said beside the field: a screen reader can say the word, and a
//! keyboard can learn it.

use web_sys::HtmlInputElement;
use yew::{
    AttrValue, Callback, Html, NodeRef, Properties, SubmitEvent, classes, component, html,
    use_node_ref, use_state_eq,
};

use super::Button;
use crate::session::{SecretWord as Word, WordState};
use crate::view::{UiContext, use_ui};

/// What the word is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecretWordUse {
    Open,
    /// It is asked for twice, so that a slip of the finger locks nobody out.
    Choose,
}

/// Why what was typed cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    Blank,
    Differ,
}

impl SecretWordUse {
    /// The word that stands in the field, and where one is chosen in the second field as well.
    pub fn word(self, first: &str, second: &str) -> Result<Word, Slip> {
        let word = Word::parse(first).ok_or(Slip::Blank)?;
        if self == Self::Choose && second.trim() != first.trim() {
            return Err(Slip::Differ);
        }
        Ok(word)
    }
}

#[derive(Properties, PartialEq)]
pub struct SecretWordProps {
    /// A name that no other field on the screen has.
    pub name: AttrValue,
    /// What the button says.
    pub button: AttrValue,
    pub usage: SecretWordUse,
    /// What became of the word that was handed on last.
    pub state: WordState,
    pub onsend: Callback<Word>,
}

#[component]
pub fn SecretWord(props: &SecretWordProps) -> Html {
    let ui = use_ui();
    let shown = use_state_eq(|| false);
    let slip = use_state_eq(|| None);
    let (first, second) = (use_node_ref(), use_node_ref());
    let onsubmit = {
        let (first, second, slip) = (first.clone(), second.clone(), slip.clone());
        let (onsend, usage, state) = (props.onsend.clone(), props.usage, props.state);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if state == WordState::Busy {
                return focus(&first);
            }
            let word = usage.word(&text_in(&first), &text_in(&second));
            slip.set(word.as_ref().err().copied());
            match word {
                Ok(word) => {
                    empty(&first);
                    empty(&second);
                    onsend.emit(word);
                }
                Err(Slip::Blank) => focus(&first),
                Err(Slip::Differ) => focus(&second),
            }
        })
    };
    let show = {
        let shown = shown.clone();
        Callback::from(move |_| shown.set(!*shown))
    };
    let choose = props.usage == SecretWordUse::Choose;
    let wrong = wrong(*slip, props.state);
    let (first_wrong, second_wrong) = match *slip {
        Some(Slip::Differ) => (None, wrong),
        Some(Slip::Blank) | None => (wrong, None),
    };
    html! {
        <form class="secret-word" autocomplete="off" {onsubmit}>
            { field(&ui, props, false, first_wrong, first, *shown) }
            if choose {
                { field(&ui, props, true, second_wrong, second, *shown) }
            }
            { Button::new(ui.say(if *shown { "secret-word-hide" } else { "secret-word-show" }), show)
                .picture(if *shown { "eye-off" } else { "eye" })
                .html() }
            { send(&ui, props) }
        </form>
    }
}

/// What is said of a word that was not taken.
fn wrong(slip: Option<Slip>, state: WordState) -> Option<&'static str> {
    match (slip, state) {
        (Some(Slip::Blank), _) => Some("secret-word-none"),
        (Some(Slip::Differ), _) => Some("secret-word-differ"),
        (None, WordState::Wrong) => Some("secret-word-wrong"),
        (None, WordState::CannotTry) => Some("secret-word-cannot"),
        (None, WordState::Waiting | WordState::Busy) => None,
    }
}

/// What is seen with the field before anything is typed into it.
fn hints(usage: SecretWordUse, shown: bool) -> &'static [&'static str] {
    match (usage, shown) {
        (SecretWordUse::Choose, _) => &["secret-word-good", "secret-word-learned"],
        (SecretWordUse::Open, true) => &["secret-word-learned"],
        (SecretWordUse::Open, false) => &[],
    }
}

/// The field with what helps, or the second one for the same word; and what is wrong.
fn field(
    ui: &UiContext,
    props: &SecretWordProps,
    again: bool,
    wrong: Option<&'static str>,
    place: NodeRef,
    shown: bool,
) -> Html {
    let (name, label) = if again {
        (format!("{}-again", props.name).into(), "secret-word-again")
    } else {
        (props.name.clone(), "secret-word")
    };
    let (hint_id, wrong_id) = (format!("{name}-hint"), format!("{name}-wrong"));
    let described: Vec<_> = [
        (!again).then(|| hint_id.clone()),
        wrong.map(|_| wrong_id.clone()),
    ]
    .into_iter()
    .flatten()
    .collect();
    html! {
        <div class="secret-word__field">
            <label for={name.clone()}>{ ui.say(label) }</label>
            if !again {
                <div class="secret-word__hint" id={hint_id}>
                    for hint in hints(props.usage, shown) {
                        <p>{ ui.say(hint) }</p>
                    }
                    // For whoever hears the page.
                    <p class="visually-hidden">{ ui.say("secret-word-heard") }</p>
                </div>
            }
            <input
                ref={place} class="secret-word__input" type="text" id={name.clone()} {name} dir="auto"
                data-dots={(!shown).then_some("")} data-secret-word={(!again).then_some("")}
                aria-invalid={wrong.map(|_| "true")} aria-describedby={(!described.is_empty()).then(|| described.join(" "))}
                autocomplete="off" autocorrect="off" autocapitalize="none" spellcheck="false"
                data-lpignore="true" data-bwignore=""
            />
            if let Some(wrong) = wrong {
                <p class="secret-word__wrong" id={wrong_id} role="alert">{ ui.say(wrong) }</p>
            }
        </div>
    }
}

/// The button, and what is being done with the word.
fn send(ui: &UiContext, props: &SecretWordProps) -> Html {
    let (kind, doing) = match props.usage {
        SecretWordUse::Open => (Some("button--main"), "secret-word-trying"),
        SecretWordUse::Choose => (None, "secret-word-making"),
    };
    let busy = (props.state == WordState::Busy).then(|| AttrValue::from(ui.say(doing)));
    html! {
        <>
            <button class={classes!("button", kind)} type="submit" aria-disabled={busy.as_ref().map(|_| "true")}>
                <span class="button__label">{ &props.button }</span>
            </button>
            <div class="secret-word__busy" role="status">
                if let Some(busy) = busy {
                    <progress aria-label={busy.clone()} />
                    <p>{ busy }</p>
                }
            </div>
        </>
    }
}

fn text_in(place: &NodeRef) -> String {
    let input = place.cast::<HtmlInputElement>();
    input.map(|input| input.value()).unwrap_or_default()
}

fn empty(place: &NodeRef) {
    if let Some(input) = place.cast::<HtmlInputElement>() {
        input.set_value("");
    }
}

fn focus(place: &NodeRef) {
    if let Some(input) = place.cast::<HtmlInputElement>() {
        input.focus().ok();
    }
}
