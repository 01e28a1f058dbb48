//! Changing a line that was said: its words, whose they are and where they go. What stood there
//! before stays until somebody keeps the new words.

use std::rc::Rc;

use yew::{Callback, Html, Properties, component, html};

use super::marks::{MarkingProps, Marks, forget, marking};
use super::{Button, ButtonKind, Room, TextField};
use crate::plan::{Change, Line, LineDraft, Plan, Wording};
use crate::session::{Drafts, Field, Intention};
use crate::view::rewording::use_rewording;
use crate::view::{Table, use_table};

#[derive(PartialEq, Properties)]
pub struct RewriteProps {
    pub plan: Rc<Plan>,
    pub drafts: Rc<Drafts>,
    pub line: Line,
    /// Somebody has finished, with new words or with the old ones.
    pub ondone: Callback<()>,
}

#[component]
pub fn Rewrite(props: &RewriteProps) -> Html {
    let table = use_table();
    let line = &props.line;
    let field = Field::line(line.id);
    let draft = props.drafts.get(&field);
    let (value, onfinish) = use_rewording(draft, line.text.as_str());
    let writer = props
        .plan
        .writer_of(line)
        .or(props.plan.visit().worker.as_ref())
        .cloned();
    html! {
        <div class="rewrite">
            <TextField
                field={field.clone()}
                label={table.say("rewrite-words")}
                {value}
                room={Room::Lines}
                {onfinish}
            />
            { marking(&table, &MarkingProps { field: field.clone(), drafts: props.drafts.clone(), before: marks(line), writer }) }
            <div class="rewrite__answers">
                <Button
                    label={table.say("say-keep")}
                    kind={ButtonKind::Main}
                    onclick={keep(&table, props, field.clone())}
                />
                <Button label={table.say("rewrite-leave")} onclick={leave(&table, props, field)} />
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
        whose,
        place,
        text,
    };
    let change = Change::RewriteLine {
        line: line.id,
        draft,
    };
    let (table, ondone) = (table.clone(), props.ondone.clone());
    Callback::from(move |_| {
        table.send.emit(Intention::Keep {
            field: field.clone(),
            change: change.clone(),
        });
        forget(&table, &field);
        ondone.emit(());
    })
}

fn leave<E: 'static>(table: &Table, props: &RewriteProps, field: Field) -> Callback<E> {
    let (table, ondone) = (table.clone(), props.ondone.clone());
    Callback::from(move |_| {
        table.send.emit(Intention::Type {
            field: field.clone(),
            text: String::new(),
        });
        forget(&table, &field);
        ondone.emit(());
    })
}
