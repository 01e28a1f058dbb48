//! Room for some words about one thing. Nothing has to be written; whose words they are and where
//! they go is asked only once there are any. Where they go stays chosen for the next ones about the same thing.

use std::rc::Rc;

use yew::{AttrValue, Callback, Html, html};

use super::marks::{MarkingProps, Marks, marking, where_they_go, with_choices, writers};
use super::{Button, Rows, TextField};
use crate::plan::{About, Change, LineDraft, PartOfDay, Place, Plan, Wording};
use crate::session::{Drafts, Field, Intention, intention};
use crate::view::UiContext;

pub struct SayProps {
    pub plan: Rc<Plan>,
    pub drafts: Rc<Drafts>,
    pub about: About,
    pub when: Option<PartOfDay>,
    pub label: AttrValue,
    /// The words were kept.
    pub onkept: Callback<()>,
}

pub fn say(ui: &UiContext, props: &SayProps) -> Html {
    let field = Field::about_at(&props.about, props.when);
    let text = props.drafts.get(&field).to_owned();
    let before = before(props);
    let whose = before.chosen(&props.drafts, &field).whose;
    let marks = MarkingProps {
        field: field.clone(),
        drafts: props.drafts.clone(),
        before: before.clone(),
        writer: props.plan.visit().worker.clone(),
        among: writers(&props.plan, &before.whose),
        new_about: Some(props.about.clone()),
    };
    html! {
        <div class="say">
            { TextField::new(field.clone(), props.label.clone(), text.clone())
                .rows(Rows::Lines)
                .whose(&whose, &props.drafts)
                .html(ui) }
            if let Some(text) = Wording::parse(&text) {
                { marking(ui, &marks) }
                { Button::main(ui.say("say-keep"), keep(ui, props, field, text)).html() }
            } else if before.place == Place::OnlyToday {
                <div class="marks">
                    { where_they_go(ui, &marks.field, marks.new_about.as_ref(), before.place) }
                </div>
            }
        </div>
    }
}

/// The person's own words; they go where those before them went.
fn before(props: &SayProps) -> Marks {
    Marks {
        place: props.drafts.place_about(&props.about),
        ..Marks::USUAL
    }
}

fn keep<E: 'static>(ui: &UiContext, props: &SayProps, field: Field, text: Wording) -> Callback<E> {
    let Marks { whose, place } = before(props).chosen(&props.drafts, &field);
    let draft = LineDraft {
        about: props.about.clone(),
        when: props.when,
        beside: None,
        whose,
        place,
        text,
    };
    let (ui, onkept) = (ui.clone(), props.onkept.clone());
    Callback::from(move |_| {
        onkept.emit(());
        let change = Change::WriteLine(draft.clone());
        ui.send.emit(Intention::Writing(intention::Writing::Keep {
            fields: with_choices(field.clone()),
            change,
        }));
    })
}
