//! The people in somebody's life: a map of rings, and a list of the same people with the same power.
//! Each name is read back to the person. Two questions at most, and neither has to be answered.

mod add;
mod confirm;
mod layout;
mod legend;
mod lines;
mod map;
mod open;
mod question;
mod ring;

use std::rc::Rc;

use yew::{Callback, Html, Properties, component, html, use_callback, use_state_eq};

use crate::plan::{Plan, Ring, Tie};
use crate::session::{Drafts, Intention, TextSize, ring_message};
use crate::view::focus::{TakesFocus, use_focus_later};
use crate::view::parts::done::{done, main_unless};
use crate::view::parts::left_out::left_out;
use crate::view::parts::tie_edit::new_name_field;
use crate::view::parts::{Button, ButtonState};
use crate::view::{Table, use_table};
use add::add;
use legend::legend;
use map::{Drawing, MapProps, map};
use open::{Open, broken_off, in_its_place};
use question::Wish;
use ring::{RingBandProps, ring_band};

#[derive(Clone, PartialEq, Properties)]
pub struct PeopleProps {
    pub plan: Rc<Plan>,
    pub drafts: Rc<Drafts>,
    pub text_size: TextSize,
    pub as_list: bool,
}

#[component]
pub fn People(props: &PeopleProps) -> Html {
    let table = use_table();
    let open = use_state_eq(|| broken_off(&props.plan, &props.drafts));
    let heading = use_focus_later(props.as_list);
    let goes = use_callback(open.setter(), |to, open| open.set(to));
    if let Some(instead) = in_its_place(&table, props, *open, &goes) {
        return instead;
    }
    let drawing = Drawing::of(&table, &props.plan, props.text_size);
    let drawing = drawing.filter(|_| !props.as_list);
    let as_map = drawing.is_some();
    let is_full = !as_map && !props.as_list;
    let shown = Shown {
        table: &table,
        props,
        open: *open,
        goes: &goes,
    };
    let everybody = match &drawing {
        Some(drawing) => shown.map(drawing),
        None => {
            html! { <div class="people__rings">{ for Ring::ALL.map(|ring| shown.band(ring)) }</div> }
        }
    };
    html! {
        <div class={if as_map { "people people--map" } else { "people" }}>
            <div class="people__say">
                <h1 tabindex="-1" ref={heading.clone()}>{ table.say("people-title") }</h1>
                <TakesFocus place={heading} wanted={(*open == Open::Back).then_some("back")} />
                { shown.lead(as_map) }
                { shown.had_back() }
                if is_full {
                    <p class="people__lead">{ table.say("people-full") }</p>
                } else {
                    { other_view(&table, props.as_list) }
                }
            </div>
            { everybody }
            <div class="people__more-to-say">
                if as_map {
                    { shown.adds() }
                    { legend(&table, &props.plan) }
                }
                { shown.questions() }
                { done(&table, main_unless(shown.is_writing()), html! {}) }
            </div>
        </div>
    }
}

fn other_view(table: &Table, as_list: bool) -> Html {
    let (label, picture) = if as_list {
        ("people-as-map", "users-group")
    } else {
        ("people-as-list", "list")
    };
    let onclick = table.sends(Intention::ShowPeopleAsList(!as_list));
    Button::quiet(table.say(label), onclick)
        .picture(picture)
        .html()
}

/// The screen as it is now.
struct Shown<'a> {
    table: &'a Table,
    props: &'a PeopleProps,
    open: Open,
    goes: &'a Callback<Open>,
}

impl Shown<'_> {
    fn goes<E: 'static>(&self, to: Open) -> Callback<E> {
        self.goes.reform(move |_| to)
    }

    /// Where to begin, and then what can be done.
    fn lead(&self, as_map: bool) -> Html {
        let nobody = self.props.plan.ties().is_empty();
        let said: &[&str] = match (nobody, as_map) {
            (true, true) => &["people-begin", "people-touch-ring", "people-lead"],
            (true, false) => &["people-begin", "people-lead"],
            (false, true) => &["people-touch-ring", "people-touch-person"],
            (false, false) => &["people-lead"],
        };
        let said: Vec<_> = said.iter().map(|id| self.table.say(id)).collect();
        html! { <p class="people__lead">{ said.join(" ") }</p> }
    }

    /// What is said after somebody was taken out.
    fn had_back(&self) -> Html {
        match self.open {
            Open::LeftOut { of, tie } if self.props.plan.ties().len() + 1 == of => {
                let onback = self.goes(Open::BackAt(tie));
                left_out(self.table, &self.table.say("left-out"), onback)
            }
            _ => html! {},
        }
    }

    fn is_writing(&self) -> bool {
        let begun = |ring| {
            !self
                .props
                .drafts
                .get(&new_name_field(ring))
                .trim()
                .is_empty()
        };
        matches!(self.open, Open::Adding(ring) if begun(ring))
    }

    /// The way to add somebody to a ring, open or closed.
    fn toggles(&self, ring: Ring) -> (bool, Callback<()>) {
        let adding = self.open == Open::Adding(ring);
        let to = if adding {
            Open::Nothing
        } else {
            Open::Adding(ring)
        };
        (adding, self.goes(to))
    }

    fn added(&self) -> Callback<()> {
        self.goes(Open::Added(self.props.plan.ties().len()))
    }

    /// One button for each ring, and room for a name under them.
    fn adds(&self) -> Html {
        let button = |ring: Ring| {
            let (name, (adding, onadd)) = (self.table.say(ring_message(ring)), self.toggles(ring));
            let full = self
                .table
                .say_with("people-add-to", &[("ring", name.as_str().into())]);
            Button::new(name, onadd.reform(|_| ()))
                .picture("plus")
                .full(full)
                .state(ButtonState::Open(adding))
                .html()
        };
        let writing = match self.open {
            Open::Adding(ring) => add(self.table, &self.props.drafts, ring, &self.added()),
            _ => html! {},
        };
        html! {
            <>
                <div class="people__adds" role="group" aria-labelledby="people-add-where">
                    <p class="people__add-where" id="people-add-where">{ self.table.say("people-add-where") }</p>
                    { for Ring::ALL.map(button) }
                </div>
                { writing }
            </>
        }
    }

    fn map(&self, drawing: &Drawing) -> Html {
        let focused = match self.open {
            Open::BackAt(tie) => Some(tie),
            _ => None,
        };
        let shown = MapProps {
            plan: &self.props.plan,
            drawing,
            focused,
            goes: self.goes.clone(),
        };
        map(self.table, &shown)
    }

    fn band(&self, ring: Ring) -> Html {
        let ties = self.props.plan.ties().iter().filter(|tie| tie.ring == ring);
        let ties: Vec<Tie> = ties.cloned().collect();
        let focused = match self.open {
            Open::BackAt(tie) => Some(tie),
            _ => None,
        };
        let (adding, onadd) = self.toggles(ring);
        let band = RingBandProps {
            drafts: self.props.drafts.clone(),
            ring,
            adding,
            focused,
            onopen: self.goes.reform(Open::Tie),
            onadd,
            onadded: self.added(),
            ties,
        };
        ring_band(self.table, &band)
    }

    /// Two questions that may be asked once somebody is there.
    fn questions(&self) -> Html {
        if self.props.plan.ties().is_empty() {
            return html! {};
        }
        let ask = |wish: Wish| {
            Button::quiet(
                self.table.say(wish.question()),
                self.goes(Open::Asking(wish)),
            )
            .picture(wish.picture())
            .html()
        };
        html! { <div class="people__questions">{ for Wish::ALL.map(ask) }</div> }
    }
}
