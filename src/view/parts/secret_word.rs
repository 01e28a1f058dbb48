//! Asks for a secret word, or lets somebody choose one. What is typed stays in the field, is handed on
//! once and is then gone: it is no draft, and nobody else sees it.
//!
//! The field is one for text that is drawn as dots, and not one for passwords: a browser offers to keep
//! what is typed into those, and a word that the browser keeps is no secret on a shared tablet.

use web_sys::HtmlInputElement;
use yew::{
    AttrValue, Callback, Html, NodeRef, Properties, SubmitEvent, classes, component, html,
    use_node_ref, use_state_eq,
};

use super::Button;
use crate::view::use_table;

/// What the word is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecretWordUse {
    Open,
    /// It is asked for twice, so that a slip of the finger locks nobody out.
    Choose,
}

#[derive(Properties, PartialEq)]
pub struct SecretWordProps {
    /// A name that no other field on the screen has.
    pub name: AttrValue,
    pub label: AttrValue,
    /// What the button says.
    pub button: AttrValue,
    pub usage: SecretWordUse,
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What happens with the word now, while it does.
    #[prop_or_default]
    pub busy: Option<AttrValue>,
    #[prop_or_default]
    pub wrong: Option<AttrValue>,
    /// The word, which is not empty.
    pub onsend: Callback<String>,
}

#[component]
pub fn SecretWord(props: &SecretWordProps) -> Html {
    let table = use_table();
    let shown = use_state_eq(|| false);
    let differ = use_state_eq(|| false);
    let (first, second) = (use_node_ref(), use_node_ref());
    let onsubmit = {
        let (first, second, differ) = (first.clone(), second.clone(), differ.clone());
        let (onsend, usage, busy) = (props.onsend.clone(), props.usage, props.busy.is_some());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let word = text_in(&first);
            if busy || word.trim().is_empty() {
                return focus(&first);
            }
            let same = usage == SecretWordUse::Open || text_in(&second).trim() == word.trim();
            differ.set(!same);
            if same {
                empty(&first);
                empty(&second);
                onsend.emit(word);
            } else {
                focus(&second);
            }
        })
    };
    let show = {
        let shown = shown.clone();
        Callback::from(move |_| shown.set(!*shown))
    };
    let wrong = if *differ {
        Some(AttrValue::from(table.say("secret-word-differ")))
    } else {
        props.wrong.clone()
    };
    html! {
        <form class="secret-word" autocomplete="off" {onsubmit}>
            { field(props, &props.name, &props.label, first, *shown, wrong.as_ref()) }
            if props.usage == SecretWordUse::Choose {
                { field(props, &format!("{}-again", props.name).into(), &table.say("secret-word-again").into(), second, *shown, None) }
            }
            { Button::new(table.say(if *shown { "secret-word-hide" } else { "secret-word-show" }), show)
                .picture(if *shown { "eye-off" } else { "eye" })
                .html() }
            { send(props) }
        </form>
    }
}

fn field(
    props: &SecretWordProps,
    name: &AttrValue,
    label: &AttrValue,
    place: NodeRef,
    shown: bool,
    wrong: Option<&AttrValue>,
) -> Html {
    let first = *name == props.name;
    let hint = props.hint.as_ref().filter(|_| first);
    let (hint_id, wrong_id) = (format!("{name}-hint"), format!("{name}-wrong"));
    let described: Vec<_> = [
        hint.map(|_| hint_id.clone()),
        wrong.map(|_| wrong_id.clone()),
    ]
    .into_iter()
    .flatten()
    .collect();
    html! {
        <div class="secret-word__field">
            <label for={name.clone()}>{ label }</label>
            if let Some(hint) = hint {
                <p class="secret-word__hint" id={hint_id}>{ hint }</p>
            }
            <input
                ref={place} class="secret-word__input" type="text" id={name.clone()} name={name.clone()} dir="auto"
                data-dots={(!shown).then_some("")} data-secret-word={first.then_some("")}
                aria-invalid={wrong.map(|_| "true")} aria-describedby={(!described.is_empty()).then(|| described.join(" "))}
                autocomplete="off" autocorrect="off" autocapitalize="none" spellcheck="false"
                data-lpignore="true" data-bwignore=""
            />
            if let Some(wrong) = wrong {
                <p class="secret-word__wrong" id={wrong_id} role="alert">{ wrong }</p>
            }
        </div>
    }
}

/// The button, and what is being done with the word.
fn send(props: &SecretWordProps) -> Html {
    html! {
        <>
            <button
                class={classes!("button", (props.usage == SecretWordUse::Open).then_some("button--main"))} type="submit"
                aria-disabled={props.busy.as_ref().map(|_| "true")}
            >
                <span class="button__label">{ &props.button }</span>
            </button>
            <div class="secret-word__busy" role="status">
                if let Some(busy) = &props.busy {
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
