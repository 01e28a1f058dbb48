//! A first step, this week, and who will do it: one tap makes it a promise, in the words that were
//! said, and one more takes it back. What is only for today stays what it is.

use std::rc::Rc;

use yew::{Callback, Html, html};

use crate::document;
use crate::plan::{
    Change, Day, Kind, Line, LineId, Party, Place, Plan, Promise, PromiseDraft, WEEK,
};
use crate::session::{Intention, intention};
use crate::view::UiContext;
use crate::view::parts::promise_edit::called;
use crate::view::parts::{Button, Picture, from_line};

pub struct StepProps {
    pub plan: Rc<Plan>,
    pub today: Day,
    pub line: Line,
    /// Whether somebody pressed something under this line last.
    pub answered: bool,
    pub onanswer: Callback<LineId>,
}

pub fn step(ui: &UiContext, props: &StepProps) -> Html {
    let line = &props.line;
    if line.place == Place::OnlyToday {
        return html! {};
    }
    let (state, content) = match promise_of(&props.plan, line) {
        Some(promise) => ("promised", promised(ui, props, promise)),
        None => ("open", who(ui, props)),
    };
    from_line(line, state, props.answered, content)
}

/// The promise that was made of this step, if there is one.
fn promise_of<'a>(plan: &'a Plan, line: &Line) -> Option<&'a Promise> {
    let mut promises = plan.promises().iter();
    promises.find(|promise| promise.what == line.text && promise.is_open())
}

fn who(ui: &UiContext, props: &StepProps) -> Html {
    let by = props.today.plus(WEEK);
    let day = ui.words.weekday_and_date(by);
    html! {
        <>
            <p class="from-line__ask">{ ui.say_with("year-who", &[("day", day.into())]) }</p>
            <div class="from-line__answers">
                for who in [Party::Person, Party::Worker, Party::Together] {
                    { will(ui, props, who, by) }
                }
            </div>
        </>
    }
}

fn will(ui: &UiContext, props: &StepProps, who: Party, by: Day) -> Html {
    let plan = &props.plan;
    let name = called(ui, plan, &who, plan.visit().worker.as_ref());
    let words = props.line.text.as_str();
    let about = [("who", name.clone().into()), ("words", words.into())];
    let label = ui.say_with("year-who-will", &[("who", name.into())]);
    let promise = PromiseDraft {
        who,
        what: props.line.text.clone(),
        shelf: None,
        by: Some(by),
        kind: Kind::ThisWeek,
        know: None,
        otherwise: None,
    };
    Button::new(label, answer(ui, props, Change::MakePromise(promise)))
        .full(ui.say_with("year-promise-about", &about))
        .html()
}

fn promised(ui: &UiContext, props: &StepProps, promise: &Promise) -> Html {
    let sentence = document::promise_sentence(&props.plan, promise, &ui.words);
    let day = |day| ui.say_with("year-by", &[("day", ui.words.weekday_and_date(day).into())]);
    let now = promise.visit == props.plan.this_visit();
    let let_go = answer(ui, props, Change::LetGoOfPromise(promise.id));
    html! {
        <div class="from-line__done">
            { Picture::Small.of("checklist") }
            <div>
                <p class="from-line__words" dir="auto">{ sentence }</p>
                if let Some(by) = promise.by {
                    <p class="from-line__note">{ day(by) }</p>
                }
            </div>
            if now {
                { Button::quiet(ui.say("promise-let-go"), let_go).picture("x").html() }
            }
        </div>
    }
}

fn answer<E: 'static>(ui: &UiContext, props: &StepProps, change: Change) -> Callback<E> {
    let (send, onanswer, line) = (ui.send.clone(), props.onanswer.clone(), props.line.id);
    Callback::from(move |_| {
        onanswer.emit(line);
        send.emit(Intention::Writing(intention::Writing::Change(
            change.clone(),
        )));
    })
}
