//! A field that changes words which were kept before: they stand in it until somebody types, and do
//! not come back while it is empty.

use std::rc::Rc;

use yew::{AttrValue, Callback, Html, Properties, component, use_state_eq};

use super::{Rows, TextField};
use crate::plan::{Whose, Wording};
use crate::session::{Drafts, Field};
use crate::view::use_ui;

#[derive(PartialEq, Properties)]
pub struct RewordProps {
    pub field: Field,
    pub drafts: Rc<Drafts>,
    pub label: AttrValue,
    pub kept: Wording,
    #[prop_or_default]
    pub rows: Rows,
    /// Whose words they are going to be.
    #[prop_or(Whose::Mine)]
    pub whose: Whose,
}

#[component]
pub fn Reword(props: &RewordProps) -> Html {
    let ui = use_ui();
    let emptied = use_state_eq(|| false);
    let value = match props.drafts.get(&props.field) {
        "" if *emptied => "",
        "" => props.kept.as_str(),
        typed => typed,
    };
    let value = value.to_owned();
    let onfinish = Callback::from(move |text: String| emptied.set(text.is_empty()));
    let (field, label, rows) = (props.field.clone(), props.label.clone(), props.rows);
    TextField::new(field, label, value)
        .rows(rows)
        .whose(&props.whose, &props.drafts)
        .onfinish(onfinish)
        .html(&ui)
}
