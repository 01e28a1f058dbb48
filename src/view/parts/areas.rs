//! Small places for words, one of them open at a time. What was said shows on each, open or not, and
//! nothing shows how much is missing.

use std::rc::Rc;

use yew::{
    Callback, Html, MouseEvent, NodeRef, Properties, UseStateHandle, component, hook, html,
    use_state_eq,
};

use super::done::{done, main_unless};
use super::place::opener;
use super::said::{label, voice};
use super::skip::skip;
use super::{ButtonKind, Fold, Lines, ReadingBack, use_reading_back};
use crate::guide;
use crate::plan::{About, Line, PartOfDay, Place, Plan, Whose, Wording};
use crate::session::{Drafts, Field};
use crate::view::focus::TakesFocus;
use crate::view::{UiContext, use_ui};
use crate::words::language_of_line;

/// One small place for words. Beside the question stand three ideas for asking more.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    pub about: About,
    pub when: Option<PartOfDay>,
    pub name: &'static str,
    pub ask: &'static str,
    pub picture: &'static str,
    /// How to begin, where it matters.
    pub hint: Option<&'static str>,
}

/// What an area is about.
pub type Spot = (About, Option<PartOfDay>);

impl Area {
    pub const fn of(
        about: About,
        name: &'static str,
        ask: &'static str,
        picture: &'static str,
    ) -> Self {
        Self {
            about,
            when: None,
            name,
            ask,
            picture,
            hint: None,
        }
    }

    pub fn spot(&self) -> Spot {
        (self.about.clone(), self.when)
    }
}

/// The areas of one screen, with what lies open among them.
#[derive(Clone, PartialEq)]
pub struct Areas {
    plan: Rc<Plan>,
    drafts: Rc<Drafts>,
    open: UseStateHandle<Option<Spot>>,
    /// The area that was opened from another one, and takes the keyboard.
    walked_to: UseStateHandle<Option<Spot>>,
    back: ReadingBack,
}

/// What was being written when the tablet was put away lies open again; else `first` does.
#[hook]
pub fn use_areas<'a>(
    plan: &Rc<Plan>,
    drafts: &Rc<Drafts>,
    areas: impl Iterator<Item = &'a Area>,
    first: Option<Spot>,
) -> Areas {
    let spots: Vec<Spot> = areas.map(Area::spot).collect();
    let abouts: Vec<About> = spots.iter().map(|(about, _)| about.clone()).collect();
    let back = use_reading_back(plan, drafts, &abouts);
    let open = use_state_eq(|| spots.into_iter().find(|spot| begun(drafts, spot)).or(first));
    let walked_to = use_state_eq(|| None);
    Areas {
        plan: plan.clone(),
        drafts: drafts.clone(),
        open,
        walked_to,
        back,
    }
}

/// A screen that is nothing but areas, with a sentence before and after them.
#[derive(PartialEq, Properties)]
pub struct OnlyAreasProps {
    pub plan: Rc<Plan>,
    pub drafts: Rc<Drafts>,
    /// The name of the screen, for styles.
    pub class: &'static str,
    pub areas: &'static [Area],
    pub title: &'static str,
    pub lead: &'static str,
    pub after: &'static str,
}

#[component]
pub fn OnlyAreas(props: &OnlyAreasProps) -> Html {
    let ui = use_ui();
    let areas = use_areas(&props.plan, &props.drafts, props.areas.iter(), None);
    if let Some(instead) = areas.instead() {
        return instead;
    }
    let place = |area: &Area| areas.place(&ui, area, None, html! {});
    html! {
        <div class={props.class}>
            <h1 tabindex="-1">{ ui.say(props.title) }</h1>
            { skip(&ui) }
            <p class="areas__lead">{ ui.say(props.lead) }</p>
            { areas.left_out(&ui) }
            <div class="areas">{ for props.areas.iter().map(place) }</div>
            <p class="areas__after">{ ui.say(props.after) }</p>
            { done(&ui, areas.done_kind(), html! {}) }
        </div>
    }
}

fn begun(drafts: &Drafts, (about, when): &Spot) -> bool {
    Wording::parse(drafts.get(&Field::about_at(about, *when))).is_some()
}

impl Areas {
    /// What stands in place of the screen, while a line is being read back.
    pub fn instead(&self) -> Option<Html> {
        self.back.instead(&self.plan, &self.drafts)
    }

    /// What is said on the screen after a line was left out.
    pub fn left_out(&self, ui: &UiContext) -> Html {
        self.back.left_out(ui, &self.plan)
    }

    /// How much the way out of the screen stands out: less while words wait to be kept.
    pub fn done_kind(&self) -> ButtonKind {
        let open = self.open.as_ref();
        main_unless(open.is_some_and(|spot| begun(&self.drafts, spot)))
    }

    pub fn is_open(&self, area: &Area) -> bool {
        self.open.as_ref() == Some(&area.spot())
    }

    /// Goes on from the open area to another one.
    pub fn walks_to(&self, area: &Area) -> Callback<MouseEvent> {
        self.goes_to(Some(area.spot()), Some(area.spot()))
    }

    /// Opens an area, and with it closes the one that was open; or closes it.
    pub fn turns(&self, area: &Area) -> Callback<MouseEvent> {
        self.goes_to((!self.is_open(area)).then(|| area.spot()), None)
    }

    fn goes_to(&self, to: Option<Spot>, walking: Option<Spot>) -> Callback<MouseEvent> {
        let (open, walked_to) = (self.open.clone(), self.walked_to.clone());
        Callback::from(move |_| {
            open.set(to.clone());
            walked_to.set(walking.clone());
        })
    }

    /// The lines that were said there.
    pub fn lines(&self, area: &Area) -> impl Iterator<Item = &Line> {
        let lines = self.plan.lines_about(&area.about);
        lines.filter(|line| line.when == area.when)
    }

    /// An area with its name to open it by. `after` is what may come of each line, and `more` what
    /// stands at the end while it is open.
    pub fn place(&self, ui: &UiContext, area: &Area, after: After, more: Html) -> Html {
        let is_open = self.is_open(area);
        let empty = self.lines(area).next().is_none();
        html! {
            <section class="area" data-open={is_open.then_some("")} key={area.name}>
                { self.heading(ui, area) }
                if is_open {
                    { self.words(ui, area, after) }
                    { more }
                } else if empty {
                    <p class="area__ask">{ ui.say(area.ask) }</p>
                } else {
                    { self.so_far(ui, area) }
                }
            </section>
        }
    }

    /// The name of an area, to open it and close it by.
    pub fn heading(&self, ui: &UiContext, area: &Area) -> Html {
        let is_open = self.is_open(area);
        let here = NodeRef::default();
        let walked_here = self.walked_to.as_ref() == Some(&area.spot());
        html! {
            <h2 class="area__name">
                <TakesFocus place={here.clone()} wanted={walked_here.then_some(area.name)} />
                { opener(&ui.say(area.name).into(), area.picture, is_open, self.turns(area), here) }
            </h2>
        }
    }

    /// The open area: what was said, room for more, and ideas for asking.
    pub fn words(&self, ui: &UiContext, area: &Area, after: After) -> Html {
        html! {
            <div class="area__words">
                if let Some(hint) = area.hint {
                    <p class="area__hint">{ ui.say(hint) }</p>
                }
                <Lines
                    plan={self.plan.clone()}
                    drafts={self.drafts.clone()}
                    about={area.about.clone()}
                    when={area.when}
                    label={ui.say(area.ask)}
                    onagain={self.back.onagain()}
                    back_to={self.back.back_to()}
                    {after}
                />
                { ideas(ui, area.ask) }
            </div>
        }
    }

    /// What was said there, without anything to press. Whatever is not simply the person's words in the plan says so.
    pub fn so_far(&self, ui: &UiContext, area: &Area) -> Html {
        let lines: Vec<&Line> = self.lines(area).collect();
        if lines.is_empty() {
            return html! {};
        }
        html! {
            <ul class="area__said" role="list">
                for line in lines {
                    <li data-voice={voice(line)}>
                        <span dir="auto" lang={language_of_line(&self.plan, line)}>{ line.text.as_str() }</span>
                        if line.whose != Whose::Mine || line.place != Place::InPlan {
                            <span class="area__label">{ label(ui, &self.plan, line) }</span>
                        }
                    </li>
                }
            </ul>
        }
    }
}

/// What may come of a line, to stand under it.
pub type After = Option<Callback<Line, Html>>;

/// Three more questions for when the talk stands still. Both see them.
fn ideas(ui: &UiContext, ask: &str) -> Html {
    html! {
        <Fold label={ui.say("talk-ideas")} picture={"messages"}>
            <ul class="area__ideas" role="list">
                for idea in guide::idea_ids(ask) {
                    <li class="area__idea">{ ui.say(&idea) }</li>
                }
            </ul>
        </Fold>
    }
}
