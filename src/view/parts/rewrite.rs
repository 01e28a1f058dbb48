//! Changing a line that was said: its words, whose they are and where they go. What stood there
//! before stays until somebody keeps the new words.

use std::rc::Rc;

use yew::{Callback, Html, html};

use super::marks::{MarkingProps, Marks, kept, left, marking, writers};
use super::{Button, Reword, Rows};
use crate::plan::{Change, Line, LineDraft, Plan, Wording};
use crate::session::{Drafts, Field};
use crate::view::UiContext;

pub struct RewriteProps {
    pub plan: Rc<Plan>,
    pub drafts: Rc<Drafts>,
    pub line: Line,
    /// Somebody has finished, with new words or with the old ones.
    pub ondone: Callback<()>,
}

pub fn rewrite(ui: &UiContext, props: &RewriteProps) -> Html {
    let line = &props.line;
    let field = Field::line(line.id);
    // The worker of the visit in which it was said.
    let writer = props.plan.visits()[line.visit].worker.as_ref();
    let writer = writer.or(props.plan.visit().worker.as_ref());
    let marks = MarkingProps {
        field: field.clone(),
        drafts: props.drafts.clone(),
        before: marks(line),
        writer: writer.cloned(),
        among: writers(&props.plan, &line.whose),
        new_about: None,
    };
    html! {
        <div class="rewrite">
            <Reword
                field={field.clone()}
                drafts={props.drafts.clone()}
                label={ui.say("rewrite-words")}
                kept={line.text.clone()}
                rows={Rows::Lines}
                whose={marks.before.chosen(&props.drafts, &field).whose}
            />
            { marking(ui, &marks) }
            <div class="rewrite__answers">
                { Button::main(ui.say("say-keep"), keep(ui, props, field.clone())).html() }
                { Button::new(ui.say("rewrite-leave"), left(ui, field, &props.ondone)).html() }
            </div>
        </div>
    }
}

fn marks(line: &Line) -> Marks {
    Marks {
        whose: line.whose.clone(),
        place: line.place,
    }
}

fn keep<E: 'static>(ui: &UiContext, props: &RewriteProps, field: Field) -> Callback<E> {
    let line = &props.line;
    let text = Wording::parse(props.drafts.get(&field)).unwrap_or_else(|| line.text.clone());
    let Marks { whose, place } = marks(line).chosen(&props.drafts, &field);
    let draft = LineDraft {
        about: line.about.clone(),
        when: line.when,
        beside: line.beside,
        whose,
        place,
        text,
    };
    let change = Change::RewriteLine {
        line: line.id,
        draft,
    };
    kept(ui, field, change, &props.ondone)
}
