//! One promise of an earlier visit: how it went, in equal answers, and what came of it or got in the way, in words.
//! Then it is carried on or let go. No answer is better than another.

use std::rc::Rc;

use yew::{Callback, Html, NodeRef, Properties, UseStateHandle, component, html, use_state_eq};

use crate::document;
use crate::plan::{Change, Day, News, Outcome, Plan, Promise, PromiseId, Wording};
use crate::session::{Drafts, Field, Intention, intention};
use crate::view::focus::TakesFocus;
use crate::view::parts::promise_card::leaf;
use crate::view::parts::promise_edit::Making;
use crate::view::parts::{Button, Choice, Possible, Reword, Rows, TextField};
use crate::view::{UiContext, use_ui};
use crate::words::language_of;

#[derive(PartialEq, Properties)]
pub struct LookBackProps {
    pub plan: Rc<Plan>,
    pub drafts: Rc<Drafts>,
    pub today: Day,
    pub promise: Promise,
    pub oncarryon: Callback<Promise>,
    pub onletgo: Callback<PromiseId>,
    /// Whether the keyboard comes to this promise as soon as it is shown.
    pub focused: bool,
}

/// How far the words about it are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Shown,
    Changing,
    /// They were kept just now, and take the keyboard.
    Kept,
    /// They were left out just now, and the promise takes the keyboard.
    LeftOut,
}

#[component]
pub fn LookBack(props: &LookBackProps) -> Html {
    let ui = use_ui();
    let stage = use_state_eq(|| Stage::Shown);
    let promise = &props.promise;
    let sentence = document::promise_sentence(&props.plan, promise, &ui.words);
    let news = props.plan.news_of(promise, props.today);
    let place = NodeRef::default();
    let wanted = if *stage == Stage::LeftOut {
        Some("left-out".to_owned())
    } else {
        props.focused.then(|| promise.id.0.to_string())
    };
    html! {
        <li class="leaf-card look-back" tabindex="-1" ref={place.clone()}>
            <TakesFocus {place} {wanted} />
            { leaf(&ui, promise.by) }
            <div class="look-back__words">
                { how_it_went(&ui, props, &sentence, news) }
                if let Some(before) = promise.news.as_ref().filter(|_| news.is_none()) {
                    { last_time(&ui, before) }
                }
                if let Some(news) = news {
                    { words(&ui, props, &sentence, news, &stage) }
                    { what_next(&ui, props, &sentence, news) }
                }
            </div>
        </li>
    }
}

/// The message with an answer.
fn outcome_message(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::DidIt => "catch-up-did-it",
        Outcome::Partly => "catch-up-partly",
        Outcome::NotYet => "catch-up-not-yet",
        Outcome::DidNotHappen => "catch-up-did-not",
        Outcome::ChangedOurMinds => "catch-up-changed",
    }
}

/// The field for what came of a promise, or got in the way.
pub fn note_field(promise: PromiseId) -> Field {
    Field::promise(promise, "news")
}

/// The promise is the question, so that each question says what it is about.
fn how_it_went(ui: &UiContext, props: &LookBackProps, sentence: &str, news: Option<&News>) -> Html {
    let id = props.promise.id;
    let answers = Outcome::ALL.map(|outcome| Possible::new(ui.say(outcome_message(outcome))));
    let note = news.and_then(|news| news.note.clone());
    let onchoose = ui.send.reform(move |number: usize| {
        Intention::Writing(intention::Writing::Change(Change::LookBack {
            promise: id,
            outcome: Outcome::ALL[number.min(Outcome::ALL.len() - 1)],
            note: note.clone(),
        }))
    });
    let chosen = news.and_then(|news| Outcome::ALL.iter().position(|one| *one == news.outcome));
    Choice::new(sentence.to_owned(), answers.to_vec())
        .chosen(chosen)
        .onchoose(onchoose)
        .html()
}

/// What was said about it in an earlier visit.
fn last_time(ui: &UiContext, before: &News) -> Html {
    let how = ui.say(outcome_message(before.outcome));
    html! {
        <div class="look-back__before">
            <p>{ ui.say_with("catch-up-before", &[("how", how.into())]) }</p>
            if let Some(note) = &before.note {
                <p class="look-back__note" dir="auto" lang={language_of(note.as_str())}>{ note.as_str() }</p>
            }
        </div>
    }
}

/// What came of it, or got in the way: kept words, or room for some.
fn words(
    ui: &UiContext,
    props: &LookBackProps,
    sentence: &str,
    news: &News,
    stage: &UseStateHandle<Stage>,
) -> Html {
    let field = note_field(props.promise.id);
    let draft = props.drafts.get(&field).to_owned();
    match &news.note {
        Some(kept) if **stage != Stage::Changing && draft.is_empty() => {
            kept_words(ui, props, news, kept, stage)
        }
        kept => {
            let label = ui.say(&format!("{}.note", outcome_message(news.outcome)));
            html! {
                // It asks the same of each promise: whoever listens is told of which.
                <div class="look-back__say" role="group" aria-label={sentence.to_owned()}>
                    if let Some(kept) = kept {
                        <Reword
                            {field} drafts={props.drafts.clone()} {label}
                            kept={kept.clone()} rows={Rows::Lines}
                        />
                    } else {
                        { TextField::new(field, label, draft.clone()).rows(Rows::Lines).html(ui) }
                    }
                    { keep_or_leave(ui, props, sentence, news, stage) }
                </div>
            }
        }
    }
}

fn keep_or_leave(
    ui: &UiContext,
    props: &LookBackProps,
    sentence: &str,
    news: &News,
    stage: &UseStateHandle<Stage>,
) -> Html {
    let field = note_field(props.promise.id);
    let new =
        Wording::parse(props.drafts.get(&field)).filter(|new| news.note.as_ref() != Some(new));
    let keep = |text: Wording| {
        let change = look_back(props, news, Some(text));
        let (send, stage, field) = (ui.send.clone(), stage.clone(), field.clone());
        Callback::from(move |_| {
            let (field, change) = (field.clone(), change.clone());
            send.emit(Intention::Writing(intention::Writing::Keep {
                fields: vec![field],
                change,
            }));
            stage.set(Stage::Kept);
        })
    };
    let leave = {
        let (send, stage, field) = (ui.send.clone(), stage.clone(), field.clone());
        Callback::from(move |_| {
            send.emit(Intention::Writing(intention::Writing::Type {
                field: field.clone(),
                text: String::new(),
            }));
            stage.set(Stage::Kept);
        })
    };
    html! {
        <div class="look-back__answers" role="group" aria-label={sentence.to_owned()}>
            if let Some(new) = new {
                { Button::main(ui.say("say-keep"), keep(new)).html() }
            }
            if news.note.is_some() {
                { Button::new(ui.say("rewrite-leave"), leave).html() }
            }
        </div>
    }
}

fn kept_words(
    ui: &UiContext,
    props: &LookBackProps,
    news: &News,
    kept: &Wording,
    stage: &UseStateHandle<Stage>,
) -> Html {
    let place = NodeRef::default();
    let wanted = (**stage == Stage::Kept).then(|| kept.as_str().to_owned());
    let change = {
        let stage = stage.clone();
        Callback::from(move |_| stage.set(Stage::Changing))
    };
    let leave_out = {
        let (stage, change) = (stage.clone(), look_back(props, news, None));
        ui.send.reform(move |_| {
            stage.set(Stage::LeftOut);
            Intention::Writing(intention::Writing::Change(change.clone()))
        })
    };
    let words = kept.as_str();
    html! {
        <div class="look-back__kept" tabindex="-1" ref={place.clone()}>
            <TakesFocus {place} {wanted} />
            <p class="look-back__note" dir="auto" lang={language_of(words)}>{ words }</p>
            <div class="leaf-card__tools" role="group" aria-label={words.to_owned()}>
                { Button::quiet(ui.say("said-change"), change)
                    .picture("pencil")
                    .html() }
                { Button::quiet(ui.say("read-leave-out"), leave_out)
                    .picture("x")
                    .html() }
            </div>
        </div>
    }
}

fn look_back(props: &LookBackProps, news: &News, note: Option<Wording>) -> Change {
    Change::LookBack {
        promise: props.promise.id,
        outcome: news.outcome,
        note,
    }
}

/// What is still to be done is carried on, with a new day perhaps, or let go.
fn what_next(ui: &UiContext, props: &LookBackProps, sentence: &str, news: &News) -> Html {
    match news.outcome {
        Outcome::Partly | Outcome::NotYet | Outcome::DidNotHappen => {}
        Outcome::DidIt | Outcome::ChangedOurMinds => return html! {},
    }
    let carry_on = {
        let (ui, drafts, promise) = (ui.clone(), props.drafts.clone(), props.promise.clone());
        props.oncarryon.reform(move |_| {
            Making::Anew(Box::new(promise.clone())).begin(&ui, &drafts);
            promise.clone()
        })
    };
    let let_go = {
        let (send, onletgo, id) = (ui.send.clone(), props.onletgo.clone(), props.promise.id);
        Callback::from(move |_| {
            onletgo.emit(id);
            send.emit(Intention::Writing(intention::Writing::Change(
                Change::LetGoOfPromise(id),
            )));
        })
    };
    html! {
        <div class="look-back__answers" role="group" aria-label={sentence.to_owned()}>
            { Button::new(ui.say("catch-up-carry-on"), carry_on)
                .picture("calendar-event")
                .html() }
            { Button::new(ui.say("promise-let-go"), let_go)
                .picture("x")
                .html() }
        </div>
    }
}
