//! One line, exactly as it was said: warm and open to the start for the person's words, cool and set
//! in for words written for them. Both say so in words too.

use std::rc::Rc;

use yew::{Callback, Html, Properties, component, html};

use super::marks::{place_label, whose_label};
use super::{Button, ButtonKind};
use crate::plan::{Line, Place, Plan, Whose};
use crate::view::focus::use_focus;
use crate::view::{Table, use_table};

/// What somebody wants to do with a line that was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// Read it back in large type.
    Read,
    Change,
}

/// Whose voice a line is in: the name that styles go by.
pub fn voice(line: &Line) -> &'static str {
    match line.whose {
        Whose::Mine => "person",
        Whose::WrittenFor(_) => "worker",
    }
}

/// Marks a line that is only for today, for styles.
fn for_today(line: &Line) -> Option<&'static str> {
    (line.place == Place::OnlyToday).then_some("")
}

/// Whose words, and where they go: "my words · in my plan".
pub fn label(table: &Table, plan: &Plan, line: &Line) -> String {
    let whose = whose_label(table, &line.whose, plan.writer_of(line));
    let place = place_label(table, line.place);
    table.say_with(
        "said-label",
        &[("whose", whose.into()), ("place", place.into())],
    )
}

#[derive(PartialEq, Properties)]
pub struct SaidProps {
    pub plan: Rc<Plan>,
    pub line: Line,
    pub onagain: Callback<Again>,
    /// Whether the keyboard comes to this line as soon as it is shown.
    #[prop_or_default]
    pub focused: bool,
}

#[component]
pub fn Said(props: &SaidProps) -> Html {
    let table = use_table();
    let place = use_focus(props.focused.then_some(props.line.id));
    let again = |again: Again| props.onagain.reform(move |_| again);
    let full = |id: &str| {
        let label = table.say(id);
        let words = props.line.text.as_str();
        table.say_with(
            "said-about",
            &[("label", label.into()), ("words", words.into())],
        )
    };
    html! {
        <li class="said" data-voice={voice(&props.line)} data-today={for_today(&props.line)}
            tabindex="-1" ref={place}>
            <p class="said__words" dir="auto">{ props.line.text.as_str() }</p>
            <div class="said__foot">
                <p class="said__label">{ label(&table, &props.plan, &props.line) }</p>
                <div class="said__tools">
                    <Button
                        label={table.say("said-read-back")}
                        full={full("said-read-back")}
                        picture="eye"
                        kind={ButtonKind::Quiet}
                        onclick={again(Again::Read)}
                    />
                    <Button
                        label={table.say("said-change")}
                        full={full("said-change")}
                        picture="pencil"
                        kind={ButtonKind::Quiet}
                        onclick={again(Again::Change)}
                    />
                </div>
            </div>
        </li>
    }
}
