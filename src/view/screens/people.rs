//! The people in somebody's life: a map of rings, and a list of the same people with the same power.
//! Each name is read back to the person. Two questions at most, and neither has to be answered.

mod add;
mod confirm;
mod foot;
mod legend;
mod lines;
mod map;
mod open;
mod optimistic;
mod question;
mod ring;

use std::cell::RefCell;
use std::rc::Rc;

use yew::{
    Callback, Html, Properties, component, html, use_callback, use_memo, use_mut_ref, use_state_eq,
};

use crate::plan::map::Seats;
use crate::plan::{Plan, Ring, Tie, TieId};
use crate::session::{Drafts, TextSize, intention};
use crate::view::focus::{TakesFocus, use_focus_later};
use crate::view::parts::Button;
use crate::view::parts::left_out::left_out;
use crate::view::parts::skip::skip;
use crate::view::{UiContext, use_ui};
use foot::{Foot, foot, toggles};
use legend::Legend;
use map::{Drawing, Lettering, MapProps, map};
use open::{Unfolded, broken_off, in_its_place};
use optimistic::use_optimistic;
use ring::{RingBandProps, ring_band};

#[derive(Clone, PartialEq, Properties)]
pub struct PeopleProps {
    pub plan: Rc<Plan>,
    pub drafts: Rc<Drafts>,
    pub text_size: TextSize,
    pub as_list: bool,
    /// How often somebody was asked to stand in another ring.
    pub moves: u32,
}

#[component]
pub fn People(props: &PeopleProps) -> Html {
    let ui = use_ui();
    let open = use_state_eq(|| broken_off(&props.plan, &props.drafts));
    let heading = use_focus_later(props.as_list);
    let goes = use_callback(open.setter(), |to, open| open.set(to));
    let lettering = use_memo((ui.clone(), props.text_size), |(ui, text)| {
        Lettering::of(ui, *text)
    });
    let seats = use_mut_ref(Seats::default);
    let ahead = use_optimistic(&ui, props.moves);
    if let Some(instead) = in_its_place(&ui, props, *open, &goes) {
        return instead;
    }
    let ties = ahead.seen(props.plan.ties());
    let drawing = if props.as_list {
        None
    } else {
        drawing(&ties, &seats, &lettering)
    };
    let as_map = drawing.is_some();
    let is_full = !as_map && !props.as_list;
    let shown = Shown {
        ui: &ui,
        props,
        open: *open,
        goes: &goes,
    };
    let everybody = match &drawing {
        Some(drawing) => shown.map(&ties, drawing, ahead.onmove),
        None => {
            html! { <div class="people__rings">{ for Ring::ALL.map(|ring| shown.band(ring)) }</div> }
        }
    };
    html! {
        <div class={if as_map { "people people--map" } else { "people" }}>
            <div class="people__say">
                <h1 tabindex="-1" ref={heading.clone()}>{ ui.say("people-title") }</h1>
                { skip(&ui) }
                <TakesFocus place={heading} wanted={(*open == Unfolded::Back).then_some("back")} />
                { shown.lead(as_map) }
                { shown.had_back() }
                if is_full {
                    <p class="people__lead">{ ui.say("people-full") }</p>
                } else {
                    { other_view(&ui, props.as_list) }
                }
            </div>
            { everybody }
            { foot(Foot {
                drafts: props.drafts.clone(),
                open: *open,
                goes: goes.clone(),
                count: props.plan.ties().len(),
                map: drawing.as_ref().map(|drawing| Legend::of(&ties, drawing)),
            }) }
        </div>
    }
}

/// The map, unless it has no room for so many.
fn drawing(ties: &[Tie], seats: &RefCell<Seats>, lettering: &Rc<Lettering>) -> Option<Drawing> {
    let drawing = Drawing::of(ties, &seats.borrow(), lettering)?;
    seats.replace(drawing.seats.clone());
    Some(drawing)
}

fn other_view(ui: &UiContext, as_list: bool) -> Html {
    let (label, picture) = if as_list {
        ("people-as-map", "users-group")
    } else {
        ("people-as-list", "list")
    };
    let onclick = ui.sends(intention::People::ShowAsList(!as_list));
    Button::quiet(ui.say(label), onclick)
        .picture(picture)
        .html()
}

/// The screen as it is now.
struct Shown<'a> {
    ui: &'a UiContext,
    props: &'a PeopleProps,
    open: Unfolded,
    goes: &'a Callback<Unfolded>,
}

impl Shown<'_> {
    fn goes<E: 'static>(&self, to: Unfolded) -> Callback<E> {
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
        let said: Vec<_> = said.iter().map(|id| self.ui.say(id)).collect();
        html! { <p class="people__lead">{ said.join(" ") }</p> }
    }

    /// What is said after somebody was taken out.
    fn had_back(&self) -> Html {
        if let Unfolded::LeftOut { of, tie } = self.open
            && self.props.plan.ties().len() + 1 == of
        {
            let onback = self.goes(Unfolded::BackAt(tie));
            left_out(self.ui, &self.ui.say("left-out"), onback)
        } else {
            html! {}
        }
    }

    fn map(&self, ties: &[Tie], drawing: &Drawing, onmove: Callback<(TieId, Ring)>) -> Html {
        let shown = MapProps {
            ties,
            called: self.props.plan.called(),
            drawing,
            focused: self.open.back_at(),
            goes: self.goes.clone(),
            onmove,
        };
        map(self.ui, &shown)
    }

    fn band(&self, ring: Ring) -> Html {
        let ties = self.props.plan.ties().iter().filter(|tie| tie.ring == ring);
        let ties: Rc<[Tie]> = ties.cloned().collect();
        let (adding, onadd) = toggles(self.open, ring, self.goes);
        let band = RingBandProps {
            drafts: self.props.drafts.clone(),
            ring,
            adding,
            focused: self.open.back_at(),
            onopen: self.goes.reform(Unfolded::Tie),
            onadd,
            onadded: self.goes(Unfolded::Added(self.props.plan.ties().len())),
            ties,
        };
        ring_band(self.ui, &band)
    }
}
