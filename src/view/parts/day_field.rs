//! A day, chosen from days: the next two weeks with their weekdays, and later ones behind them. Never a field that wants a date
//! in the order that the device is used to.

use yew::{AttrValue, Callback, Html, MouseEvent, html};

use super::Fold;
use crate::plan::{Day, WEEK};
use crate::view::{UiContext, drawn};

/// How many days are shown first, how many more each time, and how far ahead a day can be.
const FIRST: i32 = 2 * WEEK;
const MORE: i32 = 4 * WEEK;
const FARTHEST: i32 = 366;

/// A field that is being made.
pub struct DayField {
    id: AttrValue,
    label: AttrValue,
    day: Option<Day>,
    hint: Option<AttrValue>,
    today: Day,
    last: Option<Day>,
    said: Option<AttrValue>,
    open: bool,
}

impl DayField {
    /// `id` is one that no other field has. No day before today can be chosen.
    pub fn new(
        id: impl Into<AttrValue>,
        label: impl Into<AttrValue>,
        day: Option<Day>,
        today: Day,
    ) -> Self {
        Self {
            id: id.into(),
            label: label.into(),
            day,
            hint: None,
            today,
            last: None,
            said: None,
            open: false,
        }
    }

    #[must_use]
    pub fn hint(self, hint: impl Into<AttrValue>) -> Self {
        let hint = Some(hint.into());
        Self { hint, ..self }
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

    /// The days lie open, because somebody has asked for them.
    #[must_use]
    pub fn open(self) -> Self {
        Self { open: true, ..self }
    }

    /// The chosen day, pressed again, is chosen no more.
    pub fn html(self, ui: &UiContext, onday: &Callback<Option<Day>>) -> Html {
        let label_id = format!("{}-label", self.id);
        let hint_id = self.hint.as_ref().map(|_| format!("{}-hint", self.id));
        let chosen = self.day.map(|day| ui.words.weekday_and_date(day));
        let label = chosen.unwrap_or_else(|| ui.say("day-choose"));
        let farthest = self.today.plus(FARTHEST);
        let days = Days {
            from: self.today,
            count: FIRST,
            last: self.last.map_or(farthest, |last| last.min(farthest)),
            today: self.today,
            chosen: self.day,
        };
        html! {
            <div class="day-field" role="group" aria-labelledby={label_id.clone()} aria-describedby={hint_id.clone()} key={&*self.id}>
                <p class="text-field__label" id={label_id}>{ self.label }</p>
                if let Some(hint) = self.hint {
                    <p class="text-field__hint" id={hint_id}>{ hint }</p>
                }
                if self.open {
                    { days.html(onday.clone()) }
                } else {
                    <Fold {label} picture="calendar-event">{ days.html(onday.clone()) }</Fold>
                }
                if let Some(said) = self.said {
                    <p class="text-field__hint">{ said }</p>
                }
            </div>
        }
    }
}

/// Some days in a row, with the later ones folded away behind them.
#[derive(Clone, Copy, PartialEq)]
struct Days {
    from: Day,
    count: i32,
    last: Day,
    today: Day,
    chosen: Option<Day>,
}

impl Days {
    /// Drawn anew with every other callback: what it keeps may be made of what was said until now.
    fn html(self, onday: Callback<Option<Day>>) -> Html {
        drawn((self, onday), |ui, (days, onday)| {
            let next = days.from.plus(days.count);
            let later = Self {
                from: next,
                count: MORE,
                ..*days
            };
            let since = ("day", ui.words.date_below(next).into());
            let there = (0..days.count).map(|ahead| days.from.plus(ahead));
            html! {
                <>
                    <ul class="day-field__days" role="list">
                        { for there.filter(|day| *day <= days.last).map(|day| days.one(ui, day, onday)) }
                    </ul>
                    if next <= days.last {
                        <Fold label={ui.say_with("day-later", &[since])} picture="chevron-down" open={days.chosen.is_some_and(|day| day >= next)}>
                            { later.html(onday.clone()) }
                        </Fold>
                    }
                </>
            }
        })
    }

    fn one(&self, ui: &UiContext, day: Day, onday: &Callback<Option<Day>>) -> Html {
        let is_chosen = self.chosen == Some(day);
        let onclick = onday.reform(move |_: MouseEvent| (!is_chosen).then_some(day));
        let near = match day.days_since(self.today) {
            0 => Some("day-today"),
            1 => Some("day-tomorrow"),
            _ => None,
        };
        html! {
            <li key={day.iso()}>
                <button type="button" class="day-field__day" aria-pressed={is_chosen.to_string()} {onclick}>
                    <span class="day-field__weekday">{ ui.words.weekday(day) }</span>
                    { " " }
                    <span>{ ui.words.date_below(day) }</span>
                    if let Some(near) = near {
                        { " " }
                        <span class="day-field__near">{ ui.say(near) }</span>
                    }
                </button>
            </li>
        }
    }
}
