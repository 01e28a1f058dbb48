//! Room for some words, with a label that stays. What is typed is kept as a draft with every
//! keystroke and is never corrected, coloured or counted.

use yew::{AttrValue, Callback, Event, Html, InputEvent, Properties, classes, component, html};

use crate::session::{Field, Intention};
use crate::view::{typed, use_table};

/// How much room there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Room {
    #[default]
    OneLine,
    /// As many lines as it takes.
    Lines,
}

#[derive(Properties, PartialEq)]
pub struct TextFieldProps {
    pub field: Field,
    pub label: AttrValue,
    /// What stands in it: the draft, or what was kept before.
    pub value: AttrValue,
    #[prop_or_default]
    pub room: Room,
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// The text, once somebody has finished with the field or has emptied it.
    #[prop_or_default]
    pub onfinish: Callback<String>,
}

#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let table = use_table();
    let oninput = {
        let (field, onfinish) = (props.field.clone(), props.onfinish.clone());
        table.send.reform(move |event: InputEvent| {
            let text = typed(&event);
            // Nothing is no draft, so an emptied field is finished with at once: what was kept
            // before would come back into it otherwise.
            if text.is_empty() {
                onfinish.emit(String::new());
            }
            Intention::Type {
                field: field.clone(),
                text,
            }
        })
    };
    let onchange = props.onfinish.reform(|event: Event| typed(&event));
    let value = props.value.clone();
    let id = props.field.as_str().to_owned();
    let hint_id = props.hint.as_ref().map(|_| format!("{id}-hint"));
    html! {
        <div class="text-field">
            <label class="text-field__label" for={id.clone()}>{ &props.label }</label>
            if let Some(hint) = &props.hint {
                <p class="text-field__hint" id={hint_id.clone()}>{ hint }</p>
            }
            { room(props.room, id, value, hint_id, oninput, onchange) }
        </div>
    }
}

fn room(
    room: Room,
    id: String,
    value: AttrValue,
    hint: Option<String>,
    oninput: Callback<InputEvent>,
    onchange: Callback<Event>,
) -> Html {
    let class = classes!("text-field__input");
    match room {
        Room::OneLine => html! {
            <input
                {class} type="text" dir="auto" id={id.clone()} name={id} {value} {oninput} {onchange}
                aria-describedby={hint} autocomplete="off" autocorrect="off" spellcheck="false"
            />
        },
        Room::Lines => html! {
            <textarea
                {class} rows="3" dir="auto" id={id.clone()} name={id} {value} {oninput} {onchange}
                aria-describedby={hint} autocomplete="off" autocorrect="off" spellcheck="false"
            />
        },
    }
}
