//! What a team learns: the sheet of a week, a month or three months, in pictures first; what can be handed on; several
//! people's files together; and the debriefs on this tablet.

mod files;
mod mine;
mod picture;

use std::rc::Rc;

use alongside_learning::{Length, Period, Question, Table as Counts, What};
use yew::{Callback, Html, Properties, component, html, use_state_eq};

use crate::document::{learning_pictures, period_name, rule_rows};
use crate::session::{FileKind, Intention, Open, Pooled, Screen, intention};
use crate::view::parts::{Answer, Button, ButtonKind, ButtonState, Choice, Fold, Picture};
use crate::view::{Table, use_table};

/// The most answers to one question that stand on the page.
const MOST_SAID: usize = 100;

#[derive(PartialEq, Properties)]
pub struct LearningProps {
    pub open: Option<Open>,
    pub pooled: Rc<Pooled>,
    /// The debriefs on this tablet cannot be opened.
    pub closed: bool,
    pub table: Rc<Counts>,
}

#[component]
pub fn Learning(props: &LearningProps) -> Html {
    let table = use_table();
    let length = use_state_eq(Length::default);
    // How many periods before the last one.
    let before = use_state_eq(|| 0_usize);
    let periods = props.table.periods(*length);
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
            <h1 tabindex="-1">{ table.say("learning-title") }</h1>
            <p class="learning__lead">{ table.say("learning-lead") }</p>
            if props.closed {
                <p>{ table.say("learning-closed") }</p>
            } else {
                <div class="learning__ways">
                    { Button::main(table.say("learning-write"), table.sends(intention::Frame::Go(Screen::Debrief)))
                        .picture("pencil")
                        .html() }
                </div>
            }
            <section class="learning__sheet" aria-labelledby="learning-sheet">
                <h2 id="learning-sheet">{ table.say("learning-sheet") }</h2>
                <p>{ whose(&table, &props.pooled) }</p>
                if !periods.is_empty() {
                    { lengths(&table, *length, onlength) }
                }
                if let Some(period) = periods.get(at) {
                    <div class="learning__period">
                        { Button::new(table.say("learning-earlier"), step((at + 1).min(periods.len() - 1)))
                            .kind(ButtonKind::Step)
                            .picture("arrow-left")
                            .state(resting(at + 1 == periods.len()))
                            .html() }
                        <p class="learning__when" aria-live="polite">{ period_name(period, &table.words) }</p>
                        { Button::new(table.say("learning-later"), step(at.saturating_sub(1)))
                            .kind(ButtonKind::Step)
                            .picture("arrow-right")
                            .state(resting(at == 0))
                            .html() }
                    </div>
                    { sheet(&table, &props.table, period) }
                } else {
                    <div class="learning__none">
                        { Picture::Small.of("seedling") }
                        <p>{ table.say("learning-none") }{ " " }{ table.say("learning-none-why") }</p>
                    </div>
                }
                <p class="learning__fives">{ table.say("learning-fives") }</p>
            </section>
            { hand_on(&table, periods.get(at), props) }
            { files::files(&table, &props.pooled) }
            if let Some(open) = &props.open {
                { mine::open_rules(&table, open) }
                { mine::mine(&table, open) }
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

fn whose(table: &Table, pooled: &Pooled) -> String {
    if pooled.table.is_some() {
        let count = ("count", pooled.debriefs.to_string().into());
        table.say_with("learning-pooled", &[count])
    } else {
        table.say("learning-own")
    }
}

fn lengths(table: &Table, chosen: Length, onchoose: Callback<usize>) -> Html {
    let answer =
        |length: &Length| Answer::new(table.say(&format!("learning-length-{}", length.name())));
    let at = Length::ALL.iter().position(|length| *length == chosen);
    let answers = Length::ALL.iter().map(answer).collect();
    Choice::new(table.say("learning-length"), answers)
        .chosen(at)
        .onchoose(onchoose)
        .html()
}

/// The pictures of a period, then the rules, then the words.
fn sheet(table: &Table, counts: &Counts, period: &Period) -> Html {
    let count = counts.count(period, What::Debriefs, "").to_string();
    let rules = rule_rows(counts, period, &table.words);
    html! {
        <>
            <p>{ table.say_with("learning-debriefs", &[("count", count.into())]) }</p>
            <div class="learning__pictures">
                for one in learning_pictures(counts, period, &table.words) {
                    { picture::picture(table, &one) }
                }
                if !rules.is_empty() {
                    { picture::rules(table, &rules) }
                }
            </div>
            { said(table, counts, period) }
        </>
    }
}

fn said(table: &Table, counts: &Counts, period: &Period) -> Html {
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
            <h3 id="learning-said">{ table.say("learning-said") }</h3>
            for (name, texts) in answers {
                <Fold label={table.say(&format!("learning-said-{name}"))} picture="chevron-down">
                    <ul class="learning__said">
                        for text in texts.into_iter().take(MOST_SAID) {
                            <li dir="auto">{ text.to_owned() }</li>
                        }
                    </ul>
                </Fold>
            }
            if more {
                <p>{ table.say("learning-said-more") }</p>
            }
        </section>
    }
}

fn hand_on(table: &Table, period: Option<&Period>, props: &LearningProps) -> Html {
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
                { Button::new(table.say(&format!("learning-{name}")), table.sends(asks)).picture(picture).html() }
                <p>{ table.say(&format!("learning-{name}-means")) }</p>
            </li>
        }
    };
    html! {
        <section class="learning__hand-on" aria-labelledby="learning-hand-on">
            <h2 id="learning-hand-on">{ table.say("learning-hand-on") }</h2>
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
