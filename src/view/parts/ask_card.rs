//! An ask for a yes among others: to whom, by which day, and what came back, with what can be done next. None of the
//! three answers is the end of it.

use std::rc::Rc;

use yew::{Callback, Html, html};

use super::form::KeptText;
use super::one_tap::one_tap;
use super::promise_card::leaf;
use super::said::about;
use super::{Button, Choice, Long, Rows};
use crate::document;
use crate::plan::{Answer, Ask, Change, Day, Party, Plan, PromiseId, Wording};
use crate::session::{Drafts, Field, Intention, Screen, intention};
use crate::view::UiContext;
use crate::words::language_of;

struct AskCardProps<'a> {
    plan: &'a Plan,
    drafts: &'a Rc<Drafts>,
    today: Day,
    ask: &'a Ask,
}

/// Several of them, in a list.
pub fn ask_cards(
    ui: &UiContext,
    plan: &Rc<Plan>,
    drafts: &Rc<Drafts>,
    today: Day,
    asks: &[&Ask],
) -> Html {
    let (ui, plan, drafts) = (ui.clone(), plan.clone(), drafts.clone());
    let all: Vec<Ask> = asks.iter().map(|ask| (*ask).clone()).collect();
    let count = all.len();
    let one = Callback::from(move |place: usize| {
        let ask = &all[place];
        let (plan, drafts) = (&plan, &drafts);
        ask_card(
            &ui,
            &AskCardProps {
                plan,
                drafts,
                today,
                ask,
            },
        )
    });
    html! { <Long {count} {one} /> }
}

fn ask_card(ui: &UiContext, props: &AskCardProps) -> Html {
    let ask = props.ask;
    let sentence = match &ask.asked.to {
        Some(to) => ui.say_with("document-ask", &[("to", to.as_str().into())]),
        None => ui.say("document-ask-nobody"),
    };
    let state = match document::answer(ask, &ui.words) {
        Some(state) => state,
        None => ui.say("ask-is-out"),
    };
    let open = ui.sends(intention::Frame::Go(Screen::Ask(ask.id)));
    html! {
        <li class="leaf-card ask-card" key={ask.id.0}>
            { leaf(ui, ask.asked.decide_by) }
            <div class="ask-card__words">
                <p class="ask-card__who" dir="auto">{ sentence.as_str() }</p>
                if let Some(step) = &ask.asked.step {
                    <p class="ask-card__step" dir="auto" lang={language_of(step.as_str())}>{ step.as_str() }</p>
                }
                <p class="ask-card__state" dir="auto">{ state }</p>
                if ask.agreed {
                    { what_came_back(ui, props) }
                }
                <div class="leaf-card__tools">
                    { Button::quiet(ui.say("ask-open"), open)
                        .picture("pencil")
                        .full(about(ui, "ask-open", &sentence))
                        .html() }
                </div>
            </div>
        </li>
    }
}

/// The field for why the answer was no.
pub fn because_field(ask: &Ask) -> Field {
    Field::named(&format!("ask-{}-because", ask.id.0))
}

fn what_came_back(ui: &UiContext, props: &AskCardProps) -> Html {
    let ask = props.ask;
    let id = ask.id;
    let now = ask.answered.as_ref().map(|answered| &answered.answer);
    let answers = ["ask-answer-yes", "ask-answer-no", "ask-answer-none"];
    let answers = answers.map(|answer| super::Possible::new(ui.say(answer)));
    let because = now.and_then(Answer::because).cloned();
    let chosen = now.map(|answer| match answer {
        Answer::Yes => 0,
        Answer::No { .. } => 1,
        Answer::NoAnswer => 2,
    });
    let onchoose = ui.send.reform(move |number: usize| {
        let answer = Some(match number {
            0 => Answer::Yes,
            1 => Answer::No {
                because: because.clone(),
            },
            _ => Answer::NoAnswer,
        });
        Intention::Writing(intention::Writing::Change(Change::AnswerAsk {
            ask: id,
            answer,
        }))
    });
    html! {
        <>
            { Choice::new(ui.say("ask-what-came"), answers.to_vec())
                .chosen(chosen)
                .onchoose(onchoose)
                .html() }
            if let Some(answer) = now {
                { next(ui, props, answer) }
            }
        </>
    }
}

/// What can be done next.
fn next(ui: &UiContext, props: &AskCardProps, answer: &Answer) -> Html {
    let to = props.ask.asked.to.as_ref();
    let to = to.map_or_else(|| ui.say("ask-them"), |to| to.as_str().to_owned());
    let to = [("to", to.into())];
    let tap = |label, who, what: String| one_tap(ui, props.plan, props.today, label, who, &what);
    let taps = match answer {
        Answer::Yes => tap(
            "ask-next-begin",
            Party::Together,
            ui.say("ask-next-begin.what"),
        ),
        Answer::No { because } => html! {
            <>
                { why(ui, props, because.as_ref()) }
                { tap("ask-next-again", Party::Worker, ui.say_with("ask-next-again.what", &to)) }
                if let Some(promise) = props.ask.asked.promise {
                    { way_on(ui, promise) }
                }
            </>
        },
        Answer::NoAnswer => tap(
            "ask-next-ring",
            Party::Together,
            ui.say_with("ask-next-ring.what", &to),
        ),
    };
    html! { <div class="ask-card__next">{ taps }</div> }
}

fn why(ui: &UiContext, props: &AskCardProps, because: Option<&Wording>) -> Html {
    let ask = props.ask.id;
    let kept = KeptText {
        field: because_field(props.ask),
        label: ui.say("ask-because"),
        hint: None,
        rows: Rows::Lines,
        kept: because,
        change: Rc::new(move |because| Change::AnswerAsk {
            ask,
            answer: Some(Answer::No { because }),
        }),
    };
    kept.html(ui, props.drafts)
}

fn way_on(ui: &UiContext, promise: PromiseId) -> Html {
    let look = ui.sends(intention::Frame::Go(Screen::InTheWay(promise)));
    Button::new(ui.say("ask-next-way"), look)
        .picture("directions")
        .html()
}
