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
use crate::view::{UiContext, drawn, use_ui};

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
    let shown = use_state_eq(|| AT_ONCE);
    // How many lines there were when some words were kept: the next one is the new one.
    let kept_after = use_state_eq(|| None::<usize>);
    let ui = use_ui();
    let onkept = {
        let (kept_after, plan) = (kept_after.clone(), props.plan.clone());
        let (about, when) = (props.about.clone(), props.when);
        Callback::from(move |()| kept_after.set(Some(lines(&plan, &about, when).count())))
    };
    let more = SayProps {
        plan: props.plan.clone(),
        drafts: props.drafts.clone(),
        about: props.about.clone(),
        when: props.when,
        label: props.label.clone(),
        onkept,
    };
    let so_far = SoFar {
        plan: props.plan.clone(),
        about: props.about.clone(),
        when: props.when,
        after: props.after.clone(),
        back_to: props.back_to,
        new: *kept_after,
        shown: *shown,
    };
    let onagain = props.onagain.clone();
    let onmore = Callback::from(move |count| shown.set(count));
    html! {
        <div class="lines">
            { drawn(so_far, move |ui, so_far| so_far.html(ui, &onagain, &onmore)) }
            { say(&ui, &more) }
        </div>
    }
}

/// What was said about a thing, in the order in which it was.
fn lines<'a>(
    plan: &'a Plan,
    about: &'a About,
    when: Option<PartOfDay>,
) -> impl Iterator<Item = &'a Line> {
    let lines = plan.lines_about(about);
    lines.filter(move |line| line.when == when)
}

/// All that the lines are drawn from. Whoever types below them changes nothing of it.
#[derive(Clone, PartialEq)]
struct SoFar {
    plan: Rc<Plan>,
    about: About,
    when: Option<PartOfDay>,
    after: Option<Callback<Line, Html>>,
    back_to: Option<LineId>,
    /// The place of the line that was kept just now.
    new: Option<usize>,
    /// How many are shown at the most.
    shown: usize,
}

impl SoFar {
    fn html(
        &self,
        ui: &UiContext,
        onagain: &Callback<(LineId, Again)>,
        onmore: &Callback<usize>,
    ) -> Html {
        let (before, now) = self.folded();
        let open = before.iter().any(|views| self.comes_back_to(views));
        let count: usize = before.iter().map(Vec::len).sum();
        let earlier = {
            let (onagain, onmore) = (onagain.clone(), onmore.clone());
            drawn(self.clone(), move |ui, so_far| {
                let (before, _) = so_far.folded();
                so_far.listed(ui, &before, &onagain, &onmore)
            })
        };
        html! {
            <>
                if count > 0 {
                    <Fold
                        label={ui.say_with("lines-before", &[("count", count.into())])}
                        picture={"history"} {open}
                    >
                        { earlier }
                    </Fold>
                }
                if !now.is_empty() {
                    { self.listed(ui, &now, onagain, onmore) }
                }
            </>
        }
    }

    /// What was said before this visit, where all of it would be too much, and the rest.
    fn folded(&self) -> (Vec<Views<'_>>, Vec<Views<'_>>) {
        let lines: Vec<_> = lines(&self.plan, &self.about, self.when).collect();
        let this_visit = self.plan.this_visit();
        let before = |views: &Views| {
            let mut views = views.iter();
            views.all(|(_, line)| line.visit < this_visit)
        };
        let all = together(&lines).into_iter();
        all.partition(|views| lines.len() > PLENTY && before(views))
    }

    fn comes_back_to(&self, views: &Views) -> bool {
        let back_to = |(_, line): &(usize, &Line)| self.back_to == Some(line.id);
        views.iter().any(back_to)
    }

    /// After years, or in a file made to be a burden, there are more than a tablet draws in a moment: the last come first.
    fn listed(
        &self,
        ui: &UiContext,
        views: &[Views],
        onagain: &Callback<(LineId, Again)>,
        onmore: &Callback<usize>,
    ) -> Html {
        let back = views.iter().position(|views| self.comes_back_to(views));
        let earlier = views.len().saturating_sub(self.shown);
        let earlier = back.map_or(earlier, |back| back.min(earlier));
        let more = self.shown + AT_ONCE;
        let one = |place: &(usize, &Line)| self.one(ui, place, onagain);
        html! {
            <>
                if earlier > 0 {
                    { show_more(ui, earlier, &onmore.reform(move |()| more)) }
                }
                <ul class="lines__said" role="list">
                    for views in &views[earlier..] {
                        { side_by_side(ui, views.iter().map(one).collect()) }
                    }
                </ul>
            </>
        }
    }

    fn one(
        &self,
        ui: &UiContext,
        (number, line): &(usize, &Line),
        onagain: &Callback<(LineId, Again)>,
    ) -> Html {
        let id = line.id;
        let shown = SaidProps {
            plan: self.plan.clone(),
            line: (*line).clone(),
            onagain: onagain.reform(move |again| (id, again)),
            focused: self.new == Some(*number) || self.back_to == Some(id),
        };
        let after = self.after.as_ref();
        let after = after.map(|after| after.emit((*line).clone()));
        html! { <>{ said(ui, &shown) }{ after }</> }
    }
}

/// The lines that stand side by side, with their places: one, or more where people see one thing differently.
type Views<'a> = Vec<(usize, &'a Line)>;

/// More lines than this cannot be taken in at once.
const PLENTY: usize = 8;

/// Puts each line that stands beside another one to that one.
fn together<'a>(lines: &[&'a Line]) -> Vec<Views<'a>> {
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

fn side_by_side(ui: &UiContext, views: Vec<Html>) -> Html {
    if views.len() == 1 {
        return views.into_iter().collect();
    }
    html! {
        <li class="lines__views">
            <ul class="lines__beside" role="list" aria-label={ui.say("beside-both")}>
                { for views }
            </ul>
        </li>
    }
}
