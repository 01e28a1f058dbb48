//! Changing a line that was said: its words, whose they are and where they go. What stood there
//! before stays until somebody keeps the new words.

use std::rc::Rc;

use yew::{Callback, Html, html};

use super::marks::{MarkingProps, Marks, kept, left, marking, writers};
use super::{Button, Reword, Room};
use crate::plan::{Change, Line, LineDraft, Plan, Wording};
use crate::session::{Drafts, Field};
use crate::view::Table;

pub struct RewriteProps {
    pub plan: Rc<Plan>,
    pub drafts: Rc<Drafts>,
    pub line: Line,
    /// Somebody has finished, with new words or with the old ones.
    pub ondone: Callback<()>,
}

pub fn rewrite(table: &Table, props: &RewriteProps) -> Html {
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
                label={table.say("rewrite-words")}
                kept={line.text.clone()}
                room={Room::Lines}
                whose={marks.before.chosen(&props.drafts, &field).whose}
            />
            { marking(table, &marks) }
            <div class="rewrite__answers">
                { Button::main(table.say("say-keep"), keep(table, props, field.clone())).html() }
                { Button::new(table.say("rewrite-leave"), left(table, field, &props.ondone)).html() }
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

fn keep<E: 'static>(table: &Table, props: &RewriteProps, field: Field) -> Callback<E> {
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
    kept(table, field, change, &props.ondone)
}
