//! What was said about one thing so far, and room for more. A line that was just kept takes the
//! keyboard, so that it can be read back at once.

use std::rc::Rc;

use yew::{AttrValue, Callback, Html, Properties, component, html, use_state_eq};

use super::Again;
use super::said::{SaidProps, said};
use super::say::{SayProps, say};
use crate::plan::{About, Line, LineId, PartOfDay, Plan};
use crate::session::Drafts;
use crate::view::use_table;

#[derive(PartialEq, Properties)]
pub struct LinesProps {
    pub plan: Rc<Plan>,
    pub drafts: Rc<Drafts>,
    pub about: About,
    /// The part of a day that it is about.
    #[prop_or_default]
    pub when: Option<PartOfDay>,
    /// What stands above the room for words.
    pub label: AttrValue,
    pub onagain: Callback<(LineId, Again)>,
    /// The line that the keyboard comes back to.
    #[prop_or_default]
    pub back_to: Option<LineId>,
    /// What may come of a line, to stand under it.
    #[prop_or_default]
    pub after: Option<Callback<Line, Html>>,
}

#[component]
pub fn Lines(props: &LinesProps) -> Html {
    let table = use_table();
    let lines = props.plan.lines_about(&props.about);
    let lines: Vec<Line> = lines
        .filter(|line| line.when == props.when)
        .cloned()
        .collect();
    // How many lines there were when some words were kept: the next one is the new one.
    let kept_after = use_state_eq(|| None::<usize>);
    let onkept = {
        let (kept_after, count) = (kept_after.clone(), lines.len());
        Callback::from(move |()| kept_after.set(Some(count)))
    };
    let one = |(number, line): (usize, &Line)| {
        let id = line.id;
        let shown = SaidProps {
            plan: props.plan.clone(),
            line: line.clone(),
            onagain: props.onagain.reform(move |again| (id, again)),
            focused: *kept_after == Some(number) || props.back_to == Some(id),
        };
        let after = props.after.as_ref().map(|after| after.emit(line.clone()));
        html! { <>{ said(&table, &shown) }{ after }</> }
    };
    let more = SayProps {
        plan: props.plan.clone(),
        drafts: props.drafts.clone(),
        about: props.about.clone(),
        when: props.when,
        label: props.label.clone(),
        onkept,
    };
    html! {
        <div class="lines">
            if !lines.is_empty() {
                <ul class="lines__said" role="list">{ for lines.iter().enumerate().map(one) }</ul>
            }
            { say(&table, &more) }
        </div>
    }
}
