//! Room for some words, with a label that stays. What is typed is kept as a draft with every
//! keystroke and is never corrected, coloured or counted.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::{AttrValue, Callback, Event, Html, InputEvent, KeyboardEvent, TargetCast, html};

use super::plain_words::{self, PlainWords, PlainWordsProps, place_of};
use crate::plan::{Whose, Wording};
use crate::session::{Drafts, Field, Intention, intention};
use crate::view::{UiContext, typed};

/// How much room there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rows {
    #[default]
    OneLine,
    /// As many lines as it takes.
    Lines,
}

/// What *Enter* does in a field of one line, if anything.
pub fn on_enter(does: Option<Callback<()>>) -> Callback<KeyboardEvent> {
    Callback::from(move |event: KeyboardEvent| {
        let in_field = event.target_dyn_into::<HtmlInputElement>().is_some();
        let enter = in_field && event.key() == "Enter" && !is_composing(&event);
        if let Some(does) = does.as_ref().filter(|_| enter) {
            does.emit(());
        }
    })
}

/// Whether a key belongs to a word that is still being put together, as in Japanese. Safari says so by a number alone, and
/// of the key that ends the word as well: <https://bugs.webkit.org/show_bug.cgi?id=165004>.
pub fn is_composing(event: &KeyboardEvent) -> bool {
    const COMPOSING: u32 = 229;
    event.is_composing() || event.key_code() == COMPOSING
}

/// A field that is being made. `value` is what stands in it: the draft, or what was kept before.
pub struct TextField {
    field: Field,
    label: AttrValue,
    value: AttrValue,
    rows: Rows,
    hint: Option<AttrValue>,
    /// The drafts, where there may be a quiet word on how to say it.
    plain: Option<Rc<Drafts>>,
    /// Whether a worker puts something in words.
    written: bool,
    reader: Option<AttrValue>,
    onfinish: Callback<String>,
}

impl TextField {
    pub fn new(field: Field, label: impl Into<AttrValue>, value: impl Into<AttrValue>) -> Self {
        Self {
            field,
            label: label.into(),
            value: value.into(),
            rows: Rows::OneLine,
            hint: None,
            plain: None,
            written: false,
            reader: None,
            onfinish: Callback::noop(),
        }
    }

    #[must_use]
    pub fn rows(self, rows: Rows) -> Self {
        Self { rows, ..self }
    }

    #[must_use]
    pub fn hint(self, hint: Option<String>) -> Self {
        let hint = hint.map(AttrValue::from);
        Self { hint, ..self }
    }

    /// What a worker writes gets a quiet word on how to say it plainly. The person's own words never do.
    #[must_use]
    pub fn whose(self, whose: &Whose, drafts: &Rc<Drafts>) -> Self {
        let written = *whose != Whose::Mine;
        let plain = written.then(|| drafts.clone());
        Self {
            plain,
            written,
            ..self
        }
    }

    /// Who the words will be read as. Where they are called by their name, "me" is offered.
    #[must_use]
    pub fn reader(self, name: Option<&Wording>, drafts: &Rc<Drafts>, ui: &UiContext) -> Self {
        let named = name.map(Wording::as_str).filter(|name| {
            let hints = ui.words.reader_hints(&self.value, name);
            self.written || !hints.is_empty() || plain_words::was_answered(drafts, &self.field)
        });
        let Some(name) = named else { return self };
        Self {
            plain: Some(drafts.clone()),
            reader: Some(name.to_owned().into()),
            ..self
        }
    }

    /// Gets the text, once somebody has finished with the field or has emptied it.
    #[must_use]
    pub fn onfinish(self, onfinish: Callback<String>) -> Self {
        Self { onfinish, ..self }
    }

    pub fn html(self, ui: &UiContext) -> Html {
        let onchange = self.onfinish.reform(|event: Event| typed(&event));
        let oninput = oninput(ui, self.field.clone(), self.onfinish);
        let id = AttrValue::from(self.field.as_str().to_owned());
        let hint_id = self.hint.as_ref().map(|_| format!("{id}-hint"));
        let plain_id = self
            .plain
            .as_ref()
            .map(|_| place_of(&self.field).to_string());
        let described: Vec<_> = hint_id.iter().cloned().chain(plain_id).collect();
        let described = (!described.is_empty()).then(|| described.join(" ").into());
        let (field, text) = (self.field, self.value.clone());
        html! {
            <div class="text-field" key={&*id}>
                <label class="text-field__label" for={id.clone()}>{ self.label }</label>
                if let Some(hint) = self.hint {
                    <p class="text-field__hint" id={hint_id.clone()}>{ hint }</p>
                }
                { input(self.rows, id, self.value, described, oninput, onchange) }
                if let Some(drafts) = self.plain {
                    { quiet_word(PlainWordsProps { field, text, drafts, written: self.written, reader: self.reader }) }
                }
            </div>
        }
    }
}

#[inline(never)]
fn quiet_word(props: PlainWordsProps) -> Html {
    html! { <PlainWords ..props /> }
}

fn oninput(ui: &UiContext, field: Field, onfinish: Callback<String>) -> Callback<InputEvent> {
    ui.send.reform(move |event: InputEvent| {
        let text = typed(&event);
        // Nothing is no draft, so an emptied field is finished with at once: what was kept
        // before would come back into it otherwise.
        if text.is_empty() {
            onfinish.emit(String::new());
        }
        Intention::Writing(intention::Writing::Type {
            field: field.clone(),
            text,
        })
    })
}

fn input(
    rows: Rows,
    id: AttrValue,
    value: AttrValue,
    described: Option<AttrValue>,
    oninput: Callback<InputEvent>,
    onchange: Callback<Event>,
) -> Html {
    match rows {
        Rows::OneLine => html! {
            <input
                class="text-field__input" type="text" dir="auto" id={id.clone()} name={id} {value} {oninput} {onchange}
                aria-describedby={described} autocomplete="off" autocorrect="off" spellcheck="false"
            />
        },
        Rows::Lines => html! {
            <textarea
                class="text-field__input" rows="3" dir="auto" id={id.clone()} name={id} {value} {oninput} {onchange}
                aria-describedby={described} autocomplete="off" autocorrect="off" spellcheck="false"
            />
        },
    }
}
