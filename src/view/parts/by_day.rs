//! By which day: a tap for the near ones, a calendar for the others, and none is an answer too.

use yew::{Callback, Html, InputEvent, html};

use super::{Answer, Choice};
use crate::plan::{Day, WEEK};
use crate::session::{Field, Intention};
use crate::view::{Table, typed};

/// The day that is chosen, or how far the choosing has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    NoDay,
    /// Another day than the near ones; which one is still open.
    Another,
    Day(Day),
}

impl By {
    /// Reads a draft.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "none" => Some(Self::NoDay),
            "another" => Some(Self::Another),
            day => Day::parse(day).map(Self::Day),
        }
    }

    pub fn of(by: Option<Day>) -> Self {
        by.map_or(Self::NoDay, Self::Day)
    }

    /// The day, if there is one.
    pub fn day(self) -> Option<Day> {
        match self {
            Self::Day(day) => Some(day),
            Self::NoDay | Self::Another => None,
        }
    }

    /// The form in a draft.
    pub fn text(self) -> String {
        match self {
            Self::NoDay => "none".to_owned(),
            Self::Another => "another".to_owned(),
            Self::Day(day) => day.iso(),
        }
    }
}

pub struct ByDayProps {
    pub field: Field,
    pub by: By,
    pub today: Day,
    /// Nothing after this day, when long plans are not for now.
    pub last: Option<Day>,
}

/// The messages for the ways to answer: three near days, another, and none.
const WAYS: [&str; 5] = [
    "day-today",
    "day-tomorrow",
    "promise-in-a-week",
    "promise-another-day",
    "promise-no-day",
];
const ANOTHER: usize = 3;

pub fn by_day(table: &Table, props: &ByDayProps) -> Html {
    let [today, tomorrow, in_a_week] = [0, 1, WEEK].map(|days| By::Day(props.today.plus(days)));
    let ways = [today, tomorrow, in_a_week, By::Another, By::NoDay];
    let near = ways.iter().position(|way| *way == props.by);
    let chosen = near.unwrap_or(ANOTHER);
    let answers = WAYS.map(|way| Answer::new(table.say(way))).to_vec();
    let write = {
        let (send, field) = (table.send.clone(), props.field.clone());
        move |by: By| {
            send.emit(Intention::Type {
                field: field.clone(),
                text: by.text(),
            });
        }
    };
    let onchoose = {
        let write = write.clone();
        Callback::from(move |number: usize| write(ways.get(number).copied().unwrap_or(By::NoDay)))
    };
    html! {
        <div class="by-day">
            { Choice::new(props.field.as_str().to_owned(), table.say("promise-by"), answers)
                .chosen(Some(chosen))
                .onchoose(onchoose)
                .html() }
            if chosen == ANOTHER {
                { calendar(table, props, move |day| write(day.map_or(By::Another, By::Day))) }
            } else if let Some(day) = props.by.day() {
                <p class="by-day__said">{ table.words.weekday_and_date(day) }</p>
            }
        </div>
    }
}

/// The device's own calendar.
fn calendar(table: &Table, props: &ByDayProps, write: impl Fn(Option<Day>) + 'static) -> Html {
    let id = format!("{}-day", props.field.as_str());
    let oninput = Callback::from(move |event: InputEvent| write(Day::parse(&typed(&event))));
    let day = props.by.day();
    html! {
        <div class="by-day__calendar">
            <label class="text-field__label" for={id.clone()}>{ table.say("promise-which-day") }</label>
            <input
                class="text-field__input" type="date" id={id.clone()} name={id} autocomplete="off"
                min={props.today.iso()} max={props.last.map(Day::iso)}
                value={day.map(Day::iso)} {oninput}
            />
            if let Some(day) = day {
                <p class="by-day__said">{ said(table, props, day) }</p>
            }
        </div>
    }
}

/// The day in words, or why it is not one for now.
fn said(table: &Table, props: &ByDayProps, day: Day) -> String {
    if props.last.is_some_and(|last| day > last) {
        table.say("promise-beyond-this-week")
    } else if day < props.today {
        table.say("promise-day-is-over")
    } else {
        table.words.weekday_and_date(day)
    }
}
