//! One line, exactly as it was said: warm and open to the start for the person's words, cool and set
//! in for the worker's, set in and without a colour for anybody else's. All say so in words too.

use std::rc::Rc;

use yew::{Callback, Html, NodeRef, html};

use super::marks::{place_label, whose_label};
use super::{Button, aloud};
use crate::plan::{Line, Place, Plan, Whose};
use crate::view::UiContext;
use crate::view::focus::TakesFocus;
use crate::words::language_of_line;

/// What somebody wants to do with a line that was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// Read it back in large type.
    Read,
    Change,
    /// Say beside it how somebody else sees it.
    Differ,
}

/// Whose voice a line is in: the name that styles go by.
pub fn voice(line: &Line) -> &'static str {
    match line.whose {
        Whose::Mine => "person",
        Whose::WrittenFor(None) | Whose::Theirs(None) => "worker",
        Whose::WrittenFor(Some(_)) | Whose::Theirs(Some(_)) => "other",
    }
}

/// Marks a line that is only for today, for styles.
fn for_today(line: &Line) -> Option<&'static str> {
    (line.place == Place::OnlyToday).then_some("")
}

/// What a button says with what it is about, for who does not see what stands beside it.
pub fn about(ui: &UiContext, label: &str, words: &str) -> String {
    let label = ui.say(label);
    let about = [("label", label.into()), ("words", words.into())];
    ui.say_with("said-about", &about)
}

/// Whose words, and where they go: "my words · in my plan".
pub fn label(ui: &UiContext, plan: &Plan, line: &Line) -> String {
    let whose = whose_label(ui, &line.whose, plan.writer_of(line));
    let place = place_label(ui, line.place);
    ui.say_with(
        "said-label",
        &[("whose", whose.into()), ("place", place.into())],
    )
}

pub struct SaidProps {
    pub plan: Rc<Plan>,
    pub line: Line,
    pub onagain: Callback<Again>,
    /// Whether the keyboard comes to this line as soon as it is shown.
    pub focused: bool,
}

pub fn said(ui: &UiContext, props: &SaidProps) -> Html {
    let place = NodeRef::default();
    let wanted = props.focused.then(|| props.line.id.0.to_string());
    let again = |again: Again| props.onagain.reform(move |_| again);
    let words = props.line.text.as_str();
    let tongue = language_of_line(&props.plan, &props.line);
    html! {
        <li
            class="said" key={props.line.id.0} tabindex="-1" ref={place.clone()}
            data-voice={voice(&props.line)} data-today={for_today(&props.line)}
        >
            <TakesFocus {place} {wanted} />
            <p class="said__words" dir="auto" lang={tongue.clone()}>{ words }</p>
            <div class="said__foot">
                <p class="said__label">{ label(ui, &props.plan, &props.line) }</p>
                // The words are the name of the group, so that they are not the name of each button in it as well.
                <div class="said__tools" role="group" aria-label={words.to_owned()}>
                    { aloud(ui, words, tongue).html() }
                    { Button::quiet(ui.say("said-read-back"), again(Again::Read))
                        .picture("eye")
                        .html() }
                    { Button::quiet(ui.say("said-change"), again(Again::Change))
                        .picture("pencil")
                        .html() }
                    { Button::quiet(ui.say("said-differ"), again(Again::Differ))
                        .picture("messages")
                        .html() }
                </div>
            </div>
        </li>
    }
}
