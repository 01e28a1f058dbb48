//! What a team learns: the sheet of a week, a month or three months, in pictures first; what can be handed on; several
//! people's files together; and the debriefs on this tablet.

mod files;
mod mine;
mod picture;

use std::rc::Rc;

use alongside_learning::{Length, Period, Question, Table as Counts, What};
use yew::{Callback, Html, Properties, component, html, use_state_eq};

use crate::document::{learning_pictures, period_name, rule_rows};
use crate::session::{FileKind, Intention, OpenDebriefs, Pooled, Screen, intention};
use crate::view::parts::{Button, ButtonKind, ButtonState, Choice, Fold, Picture, Possible};
use crate::view::{UiContext, use_ui};

/// The most answers to one question that stand on the page.
const MOST_SAID: usize = 100;

#[derive(PartialEq, Properties)]
pub struct LearningProps {
    pub open: Option<OpenDebriefs>,
    pub pooled: Rc<Pooled>,
    /// The debriefs on this tablet cannot be opened.
    pub closed: bool,
    pub counts: Rc<Counts>,
}

#[component]
pub fn Learning(props: &LearningProps) -> Html {
    let ui = use_ui();
    let length = use_state_eq(Length::default);
    // How many periods before the last one.
    let before = use_state_eq(|| 0_usize);
    let periods = props.counts.periods(*length);
    let at = (*before).min(periods.len().saturating_sub(1));
    let onlength = {
        let (length, before) = (length.clone(), before.clone());
        Callback::from(move |chosen: usize| {
            length.set(Length::ALL.get(chosen).copied().unwrap_or_default());
            before.set(0);
        })
    };
    let step = {
        let before = before.clone();
        move |to: usize| {
            let before = before.clone();
            Callback::from(move |_| before.set(to))
        }
    };
    html! {
        <div class="learning">
            <h1 tabindex="-1">{ ui.say("learning-title") }</h1>
            <p class="learning__lead">{ ui.say("learning-lead") }</p>
            if props.closed {
                <p>{ ui.say("learning-closed") }</p>
            } else {
                <div class="learning__ways">
                    { Button::main(ui.say("learning-write"), ui.sends(intention::Frame::Go(Screen::Debrief)))
                        .picture("pencil")
                        .html() }
                </div>
            }
            <section class="learning__sheet" aria-labelledby="learning-sheet">
                <h2 id="learning-sheet">{ ui.say("learning-sheet") }</h2>
                <p>{ whose(&ui, &props.pooled) }</p>
                if !periods.is_empty() {
                    { lengths(&ui, *length, onlength) }
                }
                if let Some(period) = periods.get(at) {
                    <div class="learning__period">
                        { Button::new(ui.say("learning-earlier"), step((at + 1).min(periods.len() - 1)))
                            .kind(ButtonKind::Step)
                            .picture("arrow-left")
                            .state(resting(at + 1 == periods.len()))
                            .html() }
                        <p class="learning__when" aria-live="polite">{ period_name(period, &ui.words) }</p>
                        { Button::new(ui.say("learning-later"), step(at.saturating_sub(1)))
                            .kind(ButtonKind::Step)
                            .picture("arrow-right")
                            .state(resting(at == 0))
                            .html() }
                    </div>
                    { sheet(&ui, &props.counts, period) }
                } else {
                    <div class="learning__none">
                        { Picture::Small.of("seedling") }
                        <p>{ ui.say("learning-none") }{ " " }{ ui.say("learning-none-why") }</p>
                    </div>
                }
                <p class="learning__fives">{ ui.say("learning-fives") }</p>
            </section>
            { hand_on(&ui, periods.get(at), props) }
            { files::files(&ui, &props.pooled) }
            if let Some(open) = &props.open {
                { mine::open_rules(&ui, open) }
                { mine::mine(&ui, open) }
            }
        </div>
    }
}

fn resting(yes: bool) -> ButtonState {
    if yes {
        ButtonState::Resting
    } else {
        ButtonState::Ready
    }
}

fn whose(ui: &UiContext, pooled: &Pooled) -> String {
    if pooled.table.is_some() {
        let count = ("count", pooled.debriefs.to_string().into());
        ui.say_with("learning-pooled", &[count])
    } else {
        ui.say("learning-own")
    }
}

fn lengths(ui: &UiContext, chosen: Length, onchoose: Callback<usize>) -> Html {
    let answer =
        |length: &Length| Possible::new(ui.say(&format!("learning-length-{}", length.name())));
    let at = Length::ALL.iter().position(|length| *length == chosen);
    let answers = Length::ALL.iter().map(answer).collect();
    Choice::new(ui.say("learning-length"), answers)
        .chosen(at)
        .onchoose(onchoose)
        .html()
}

/// The pictures of a period, then the rules, then the words.
fn sheet(ui: &UiContext, counts: &Counts, period: &Period) -> Html {
    let count = counts.count(period, What::Debriefs, "").to_string();
    let rules = rule_rows(counts, period, &ui.words);
    html! {
        <>
            <p>{ ui.say_with("learning-debriefs", &[("count", count.into())]) }</p>
            <div class="learning__pictures">
                for one in learning_pictures(counts, period, &ui.words) {
                    { picture::picture(ui, &one) }
                }
                if !rules.is_empty() {
                    { picture::rules(ui, &rules) }
                }
            </div>
            { said(ui, counts, period) }
        </>
    }
}

fn said(ui: &UiContext, counts: &Counts, period: &Period) -> Html {
    let answers = Question::ALL
        .iter()
        .map(|question| (question.name(), counts.said(period, *question)));
    let answers: Vec<_> = answers.filter(|(_, texts)| !texts.is_empty()).collect();
    if answers.is_empty() {
        return html! {};
    }
    let more = counts.said_more || answers.iter().any(|(_, texts)| texts.len() > MOST_SAID);
    html! {
        <section class="learning__in-words" aria-labelledby="learning-said">
            <h3 id="learning-said">{ ui.say("learning-said") }</h3>
            for (name, texts) in answers {
                <Fold label={ui.say(&format!("learning-said-{name}"))} picture="chevron-down">
                    <ul class="learning__said">
                        for text in texts.into_iter().take(MOST_SAID) {
                            <li dir="auto">{ text.to_owned() }</li>
                        }
                    </ul>
                </Fold>
            }
            if more {
                <p>{ ui.say("learning-said-more") }</p>
            }
        </section>
    }
}

fn hand_on(ui: &UiContext, period: Option<&Period>, props: &LearningProps) -> Html {
    let some = props
        .open
        .as_ref()
        .is_some_and(|open| !open.entries.is_empty());
    if period.is_none() && !some {
        return html! {};
    }
    let way = |name: &str, picture: &'static str, asks: Intention| {
        html! {
            <li class="learning__way">
                { Button::new(ui.say(&format!("learning-{name}")), ui.sends(asks)).picture(picture).html() }
                <p>{ ui.say(&format!("learning-{name}-means")) }</p>
            </li>
        }
    };
    html! {
        <section class="learning__hand-on" aria-labelledby="learning-hand-on">
            <h2 id="learning-hand-on">{ ui.say("learning-hand-on") }</h2>
            <ul class="learning__list">
                if let Some(period) = period {
                    { way("print", "printer", Intention::Workers(intention::Workers::Print(*period))) }
                    { way("table", "download", Intention::Workers(intention::Workers::TakeTable(FileKind::Table))) }
                    { way("lines", "download", Intention::Workers(intention::Workers::TakeTable(FileKind::Lines))) }
                }
                if some {
                    { way("file", "users-group", Intention::Workers(intention::Workers::Take { anyway: false })) }
                }
            </ul>
        </section>
    }
}
