//! What was said about one thing so far, and room for more. A line that was just kept takes the
//! keyboard, so that it can be read back at once. Two views of one thing stand side by side, and what was said in
//! earlier visits is folded away when there is much of it.

use std::collections::BTreeMap;
use std::rc::Rc;

use yew::{AttrValue, Callback, Html, Properties, component, html, use_state_eq};

use super::long::{AT_ONCE, show_more};
use super::said::{SaidProps, said};
use super::say::{SayProps, say};
use super::{Again, Fold};
use crate::plan::{About, Line, LineId, PartOfDay, Plan};
use crate::session::Drafts;
use crate::view::{Table, use_table};

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
    let shown = use_state_eq(|| AT_ONCE);
    // How many lines there were when some words were kept: the next one is the new one.
    let kept_after = use_state_eq(|| None::<usize>);
    let onkept = {
        let (kept_after, count) = (kept_after.clone(), lines.len());
        Callback::from(move |()| kept_after.set(Some(count)))
    };
    let one = |(number, line): &(usize, &Line)| {
        let id = line.id;
        let shown = SaidProps {
            plan: props.plan.clone(),
            line: (*line).clone(),
            onagain: props.onagain.reform(move |again| (id, again)),
            focused: *kept_after == Some(*number) || props.back_to == Some(id),
        };
        let after = props
            .after
            .as_ref()
            .map(|after| after.emit((*line).clone()));
        html! { <>{ said(&table, &shown) }{ after }</> }
    };
    let (before, now) = folded(together(&lines), lines.len(), props.plan.this_visit());
    let comes_back = |view: &Views| view.iter().any(|(_, line)| props.back_to == Some(line.id));
    let open = before.iter().any(comes_back);
    let count: usize = before.iter().map(Vec::len).sum();
    // After years, or in a file made to be a burden, there are more than a tablet draws in a moment: the last come first.
    let listed = |views: Vec<Views>| {
        let back = views.iter().position(comes_back);
        let earlier = views.len().saturating_sub(*shown);
        let earlier = back.map_or(earlier, |back| back.min(earlier));
        let onmore = {
            let shown = shown.clone();
            Callback::from(move |()| shown.set(*shown + AT_ONCE))
        };
        html! {
            <>
                if earlier > 0 {
                    { show_more(&table, earlier, &onmore) }
                }
                <ul class="lines__said" role="list">
                    for view in &views[earlier..] {
                        { side_by_side(&table, view.iter().map(one).collect()) }
                    }
                </ul>
            </>
        }
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
            if count > 0 {
                <Fold
                    label={table.say_with("lines-before", &[("count", count.into())])}
                    picture={"history"} {open}
                >
                    { listed(before) }
                </Fold>
            }
            if !now.is_empty() {
                { listed(now) }
            }
            { say(&table, &more) }
        </div>
    }
}

/// The lines that stand side by side, with their places: one, or more where people see one thing differently.
type Views<'a> = Vec<(usize, &'a Line)>;

/// More lines than this cannot be taken in at once.
const PLENTY: usize = 8;

/// Puts each line that stands beside another one to that one.
fn together(lines: &[Line]) -> Vec<Views<'_>> {
    let mut all: Vec<Views> = Vec::new();
    let mut stands = BTreeMap::new();
    for (number, line) in lines.iter().enumerate() {
        let beside = line.beside.and_then(|other| stands.get(&other));
        let at = beside.copied().unwrap_or(all.len());
        if at == all.len() {
            all.push(Vec::new());
        }
        all[at].push((number, line));
        stands.insert(line.id, at);
    }
    all
}

/// Parts what was said before this visit from the rest, where all of it would be too much.
fn folded(
    all: Vec<Views<'_>>,
    count: usize,
    this_visit: usize,
) -> (Vec<Views<'_>>, Vec<Views<'_>>) {
    let before = |views: &Views| {
        let mut views = views.iter();
        views.all(|(_, line)| line.visit < this_visit)
    };
    all.into_iter()
        .partition(|views| count > PLENTY && before(views))
}

fn side_by_side(table: &Table, views: Vec<Html>) -> Html {
    if views.len() == 1 {
        return views.into_iter().collect();
    }
    html! {
        <li class="lines__views">
            <ul class="lines__beside" role="list" aria-label={table.say("beside-both")}>
                { for views }
            </ul>
        </li>
    }
}
