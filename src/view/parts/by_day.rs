//! By which day: a tap for the near ones, the days themselves for the others, and none is an answer too.

use yew::{Callback, Html, html};

use super::{Choice, DayField, Possible};
use crate::plan::{Day, WEEK};
use crate::session::{Field, Intention, intention};
use crate::view::UiContext;

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

pub fn by_day(ui: &UiContext, props: &ByDayProps) -> Html {
    let [today, tomorrow, in_a_week] = [0, 1, WEEK].map(|days| By::Day(props.today.plus(days)));
    let ways = [today, tomorrow, in_a_week, By::Another, By::NoDay];
    let near = ways.iter().position(|way| *way == props.by);
    let chosen = near.unwrap_or(ANOTHER);
    let answers = WAYS.map(|way| Possible::new(ui.say(way))).to_vec();
    let write = {
        let (send, field) = (ui.send.clone(), props.field.clone());
        move |by: By| {
            send.emit(Intention::Writing(intention::Writing::Type {
                field: field.clone(),
                text: by.text(),
            }));
        }
    };
    let onchoose = {
        let write = write.clone();
        Callback::from(move |number: usize| write(ways.get(number).copied().unwrap_or(By::NoDay)))
    };
    html! {
        <div class="by-day">
            { Choice::new(ui.say("promise-by"), answers)
                .chosen(Some(chosen))
                .onchoose(onchoose)
                .html() }
            if chosen == ANOTHER {
                { calendar(ui, props, move |day| write(day.map_or(By::Another, By::Day))) }
            } else if let Some(day) = props.by.day() {
                <p class="by-day__said">{ ui.words.weekday_and_date(day) }</p>
            }
        </div>
    }
}

/// The days that there are.
fn calendar(ui: &UiContext, props: &ByDayProps, write: impl Fn(Option<Day>) + 'static) -> Html {
    let (id, day) = (format!("{}-day", props.field.as_str()), props.by.day());
    DayField::new(id, ui.say("promise-which-day"), day, props.today)
        .open()
        .until(props.last)
        .said(day.and_then(|day| not_for_now(ui, props, day)))
        .html(ui, &Callback::from(write))
}

/// Why a day is not one for now.
fn not_for_now(ui: &UiContext, props: &ByDayProps, day: Day) -> Option<String> {
    if props.last.is_some_and(|last| day > last) {
        Some(ui.say("promise-beyond-this-week"))
    } else if day < props.today {
        Some(ui.say("promise-day-is-over"))
    } else {
        None
    }
}
