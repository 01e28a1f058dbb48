//! What was said about one thing so far, and room for more. A line that was just kept takes the
//! keyboard, so that it can be read back at once.

use std::rc::Rc;

use yew::{AttrValue, Callback, Html, Properties, component, html, use_state_eq};

use super::{Again, Said, Say};
use crate::plan::{About, Line, LineId, Plan};
use crate::session::Drafts;

#[derive(PartialEq, Properties)]
pub struct LinesProps {
    pub plan: Rc<Plan>,
    pub drafts: Rc<Drafts>,
    pub about: About,
    /// What stands above the room for words.
    pub label: AttrValue,
    pub onagain: Callback<(LineId, Again)>,
    /// The line that the keyboard comes back to.
    #[prop_or_default]
    pub back_to: Option<LineId>,
}

#[component]
pub fn Lines(props: &LinesProps) -> Html {
    let lines: Vec<Line> = props.plan.lines_about(&props.about).cloned().collect();
    // How many lines there were when some words were kept: the next one is the new one.
    let kept_after = use_state_eq(|| None::<usize>);
    let onkept = {
        let (kept_after, count) = (kept_after.clone(), lines.len());
        Callback::from(move |()| kept_after.set(Some(count)))
    };
    let said = lines.iter().enumerate().map(|(number, line)| {
        let id = line.id;
        let onagain = props.onagain.reform(move |again| (id, again));
        let focused = *kept_after == Some(number) || props.back_to == Some(id);
        let (plan, line) = (props.plan.clone(), line.clone());
        html! { <Said key={id.0} {plan} {line} {onagain} {focused} /> }
    });
    html! {
        <div class="lines">
            if !lines.is_empty() {
                <ul class="lines__said" role="list">{ for said }</ul>
            }
            <Say
                plan={props.plan.clone()}
                drafts={props.drafts.clone()}
                about={props.about.clone()}
                label={props.label.clone()}
                {onkept}
            />
        </div>
    }
}
