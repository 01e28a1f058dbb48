//! A second way to see one thing: what somebody else says about it stands beside the line, under their own name. Neither
//! is changed by the other.

use std::rc::Rc;

use yew::{Callback, Html, html};

use super::marks::{MarkingProps, Marks, kept, left, marking, viewers};
use super::said::{label, voice};
use super::{Button, Rows, TextField};
use crate::plan::{Change, Line, LineDraft, Plan, Whose, Wording};
use crate::session::{Drafts, Field};
use crate::view::UiContext;
use crate::words::language_of_line;

pub struct BesideProps {
    pub plan: Rc<Plan>,
    pub drafts: Rc<Drafts>,
    /// What somebody sees differently.
    pub line: Line,
    /// Somebody has finished, with another view or without one.
    pub ondone: Callback<()>,
}

pub fn beside(ui: &UiContext, props: &BesideProps) -> Html {
    let line = &props.line;
    let field = Field::beside(line.id);
    let text = props.drafts.get(&field).to_owned();
    let marks = MarkingProps {
        field: field.clone(),
        drafts: props.drafts.clone(),
        before: usual(line),
        writer: props.plan.visit().worker.clone(),
        among: viewers(&props.plan, &line.whose),
        new_about: None,
    };
    html! {
        <div class="beside">
            <blockquote class="beside__line" data-voice={voice(line)}>
                <p class="beside__words" dir="auto" lang={language_of_line(&props.plan, line)}>{ line.text.as_str() }</p>
                <p class="beside__label">{ label(ui, &props.plan, line) }</p>
            </blockquote>
            { TextField::new(field.clone(), ui.say("beside-words"), text.clone())
                .rows(Rows::Lines)
                .html(ui) }
            if Wording::parse(&text).is_some() {
                { marking(ui, &marks) }
            }
            <div class="beside__answers">
                if let Some(text) = Wording::parse(&text) {
                    { Button::main(ui.say("say-keep"), keep(ui, props, field.clone(), text)).html() }
                }
                { Button::new(ui.say("rewrite-leave"), left(ui, field, &props.ondone)).html() }
            </div>
        </div>
    }
}

/// It goes where the other goes. The person sees differently what others said, and the worker what the person said.
fn usual(line: &Line) -> Marks {
    let whose = match line.whose {
        Whose::Mine => Whose::Theirs(None),
        Whose::WrittenFor(_) | Whose::Theirs(_) => Whose::Mine,
    };
    Marks {
        whose,
        place: line.place,
    }
}

fn keep<E: 'static>(
    ui: &UiContext,
    props: &BesideProps,
    field: Field,
    text: Wording,
) -> Callback<E> {
    let line = &props.line;
    let Marks { whose, place } = usual(line).chosen(&props.drafts, &field);
    let draft = LineDraft {
        about: line.about.clone(),
        when: line.when,
        beside: Some(line.id),
        whose,
        place,
        text,
    };
    kept(ui, field, Change::WriteLine(draft), &props.ondone)
}
