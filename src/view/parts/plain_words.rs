//! One quiet line under words that a worker writes: what could be said more plainly, and a better word to take with
//! one tap. It holds nothing up, changes nothing by itself, and never stands under the person's own words.

mod answered;

use std::rc::Rc;

use yew::{AttrValue, Callback, Html, MouseEvent, Properties, component, html, use_state_eq};

use super::Button;
use crate::session::draft::Swap;
use crate::session::{Drafts, Field, Intention, intention};
use crate::view::focus::use_focus;
use crate::view::{UiContext, use_ui};
use crate::words::plain::{Hint, Instead, Kind, MANY_WORDS, Stage, TOO_MANY_WORDS};
use answered::{Answered, put_back};

#[derive(PartialEq, Properties)]
pub struct PlainWordsProps {
    pub field: Field,
    /// What stands in the field.
    pub text: AttrValue,
    pub drafts: Rc<Drafts>,
    /// Whether a worker writes it for somebody.
    pub written: bool,
    /// Who the text will be read as, by name: a plan says "me" of them.
    pub reader: Option<AttrValue>,
}

/// Where the line stands, for the field to be described by.
pub fn place_of(field: &Field) -> AttrValue {
    field.plain().as_str().to_owned().into()
}

/// Whether somebody has answered a hint about a text: then what they did can be taken back.
pub fn was_answered(drafts: &Drafts, field: &Field) -> bool {
    !drafts.get(&field.plain()).is_empty()
}

#[component]
pub fn PlainWords(props: &PlainWordsProps) -> Html {
    let ui = use_ui();
    let taps = use_state_eq(|| 0_u32);
    // What was tapped is gone, so the keyboard stays with the line.
    let place = use_focus((*taps > 0).then_some(*taps));
    let text = props.text.as_str();
    let answered = Answered::read(props.drafts.get(&props.field.plain()));
    let reader = props.reader.iter();
    let named = reader.flat_map(|name| ui.words.reader_hints(text, name));
    let written = props.written.then(|| ui.words.hints(text));
    let mut hints = named.chain(written.into_iter().flatten());
    let hint = hints.find(|hint| !answered.is_left(text, hint));
    let answer = |text: Option<String>, now: &Answered| {
        let (send, field, note) = (ui.send.clone(), props.field.clone(), now.text());
        let taps = taps.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(text) = text.clone() {
                let field = field.clone();
                send.emit(Intention::Writing(intention::Writing::Type { field, text }));
            }
            let (field, text) = (field.plain(), note.clone());
            send.emit(Intention::Writing(intention::Writing::Type { field, text }));
            taps.set(*taps + 1);
        })
    };
    let swapped = answered.swapped_in(text);
    html! {
        <div class="plain-words" tabindex="-1" ref={place}>
            { lines(&ui, props, hint.as_ref(), swapped.map(|swap| swap.after.as_str())) }
            <div class="plain-words__answers">
                if let Some(hint) = &hint {
                    { offers(&ui, text, hint, |way| {
                        let (text, now) = answered.swap(text, hint, way);
                        answer(Some(text), &now)
                    }) }
                    { Button::quiet(ui.say("plain-leave"), answer(None, &answered.leave(text, hint)))
                        .html() }
                }
                if let Some(swap) = swapped {
                    { back(&ui, swap, answer(Some(put_back(swap, text)), &answered.put_back())) }
                }
            </div>
        </div>
    }
}

fn back(ui: &UiContext, swap: &Swap, onclick: Callback<MouseEvent>) -> Html {
    let words = [("words", swap.before.as_str().into())];
    Button::quiet(ui.say_with("plain-back", &words), onclick)
        .picture("arrow-back-up")
        .html()
}

/// What there is to say. Only what the next letter does not change is said aloud, and only when it becomes something
/// else: typing on is not interrupted, and nothing waits for a pause.
fn lines(
    ui: &UiContext,
    props: &PlainWordsProps,
    hint: Option<&Hint>,
    swapped: Option<&str>,
) -> Html {
    let said = hint.map(|hint| what(ui, &props.text, hint));
    let done = swapped.map(|better| ui.say_with("plain-swapped", &[("better", better.into())]));
    let settled = hint.is_some_and(|hint| hint.stage == Stage::Settled);
    let (aloud, silent) = if settled { (said, None) } else { (None, said) };
    let aloud: Vec<_> = done.into_iter().chain(aloud).collect();
    html! {
        <div id={place_of(&props.field)}>
            <p class="plain-words__what" role="status">{ aloud.join(" ") }</p>
            <p class="plain-words__what">{ silent }</p>
        </div>
    }
}

/// A button for each better word. Each says what it is about to who does not see what stands beside it.
fn offers(
    ui: &UiContext,
    text: &str,
    hint: &Hint,
    take: impl Fn(&str) -> Callback<MouseEvent>,
) -> Html {
    let Instead::Say(ways) = &hint.instead else {
        return html! {};
    };
    let offer = |way: &String| {
        let label = ui.say_with("plain-say", &[("better", way.as_str().into())]);
        let about = [
            ("label", label.as_str().into()),
            ("words", what(ui, text, hint).into()),
        ];
        let full = ui.say_with("said-about", &about);
        Button::new(label, take(way)).full(full).html()
    };
    ways.iter().map(offer).collect()
}

/// What it is about the words, with the question that leads on.
fn what(ui: &UiContext, text: &str, hint: &Hint) -> String {
    let words = text.get(hint.at.clone()).unwrap_or_default();
    let about = |id| ui.say_with(id, &[("words", words.into())]);
    let kind = match hint.kind {
        Kind::Long(count) => return length(ui, count, hint.stage),
        Kind::Office => Some(about("plain-office")),
        Kind::Blame => Some(about("plain-blame")),
        Kind::Initials => Some(about("plain-initials")),
        Kind::Reader => Some(ui.say("plain-reader")),
        Kind::When | Kind::Who => None,
    };
    let question = match (&hint.instead, hint.kind) {
        (Instead::Ask(question), _) => *question,
        (Instead::Open, Kind::When) => "which-day",
        (Instead::Open, Kind::Who) => "who",
        (Instead::Open, Kind::Initials) => "in-full",
        (Instead::Open, Kind::Office | Kind::Blame | Kind::Reader | Kind::Long(_))
        | (Instead::Say(_), _) => return kind.unwrap_or_default(),
    };
    let question = ui.say(&format!("plain-ask-{question}"));
    if let Some(kind) = kind {
        return format!("{kind} {question}");
    }
    let asked = [("words", words.into()), ("question", question.into())];
    ui.say_with("plain-asked", &asked)
}

/// How long a sentence is. While it grows nobody counts along.
fn length(ui: &UiContext, count: usize, stage: Stage) -> String {
    if stage == Stage::Settled {
        return ui.say_with("plain-long", &[("count", count.into())]);
    }
    let over = if count > TOO_MANY_WORDS {
        TOO_MANY_WORDS
    } else {
        MANY_WORDS
    };
    ui.say_with("plain-growing", &[("count", over.into())])
}
