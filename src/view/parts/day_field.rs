//! A day from the device's own calendar, or none. Under it stands the day in words, because a device may write the
//! month first.

use yew::{AttrValue, Callback, Html, InputEvent, html};

use crate::plan::Day;
use crate::view::{UiContext, typed};

/// A field that is being made.
pub struct DayField {
    id: AttrValue,
    label: AttrValue,
    day: Option<Day>,
    hint: Option<AttrValue>,
    first: Option<Day>,
    last: Option<Day>,
    said: Option<AttrValue>,
}

impl DayField {
    /// `id` is one that no other field has.
    pub fn new(id: impl Into<AttrValue>, label: impl Into<AttrValue>, day: Option<Day>) -> Self {
        Self {
            id: id.into(),
            label: label.into(),
            day,
            hint: None,
            first: None,
            last: None,
            said: None,
        }
    }

    #[must_use]
    pub fn hint(self, hint: impl Into<AttrValue>) -> Self {
        let hint = Some(hint.into());
        Self { hint, ..self }
    }

    /// No day before this one.
    #[must_use]
    pub fn from(self, first: Day) -> Self {
        let first = Some(first);
        Self { first, ..self }
    }

    /// No day after this one, if there is one.
    #[must_use]
    pub fn until(self, last: Option<Day>) -> Self {
        Self { last, ..self }
    }

    /// What stands under it in place of the day in words.
    #[must_use]
    pub fn said(self, said: Option<String>) -> Self {
        let said = said.map(AttrValue::from);
        Self { said, ..self }
    }

    pub fn html(self, ui: &UiContext, onday: &Callback<Option<Day>>) -> Html {
        let oninput = onday.reform(|event: InputEvent| Day::parse(&typed(&event)));
        let hint_id = self.hint.as_ref().map(|_| format!("{}-hint", self.id));
        let day = self.day.map(|day| ui.words.weekday_and_date(day).into());
        let said = self.said.or(day);
        html! {
            <div class="text-field day-field" key={&*self.id}>
                <label class="text-field__label" for={self.id.clone()}>{ self.label }</label>
                if let Some(hint) = self.hint {
                    <p class="text-field__hint" id={hint_id.clone()}>{ hint }</p>
                }
                <input
                    class="text-field__input" type="date" id={self.id.clone()} name={self.id} autocomplete="off"
                    min={self.first.map(Day::iso)} max={self.last.map(Day::iso)} value={self.day.map(Day::iso)}
                    aria-describedby={hint_id} {oninput}
                />
                if let Some(said) = said {
                    <p class="text-field__hint">{ said }</p>
                }
            </div>
        }
    }
}
