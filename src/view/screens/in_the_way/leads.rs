//! Where what is in the way leads: to a promise, to somebody who can say yes, or to saying honestly that it is the law.

use yew::{Callback, Html, html};

use super::super::SittingProps;
use crate::plan::{
    About, AskDraft, AskId, Change, InTheWay, InTheWayKind, Party, Place, Plan, Promise, Reality,
    Whose,
};
use crate::session::{Intention, Screen, intention};
use crate::view::UiContext;
use crate::view::parts::Button;
use crate::view::parts::one_tap::one_tap;

pub fn leads(ui: &UiContext, props: &SittingProps, promise: &Promise, way: &InTheWay) -> Html {
    let what = [("what", promise.what.as_str().into())];
    let tap = |label, who, what: String| one_tap(ui, &props.plan, props.today, label, who, &what);
    let (says, does) = match way.kind {
        InTheWayKind::HowUnknown => (
            "in-way-how-unknown",
            tap(
                "in-way-find-out",
                Party::Together,
                ui.say_with("in-way-find-out.what", &what),
            ),
        ),
        InTheWayKind::NotAsked => (
            "in-way-not-asked",
            tap(
                "in-way-ask-them",
                Party::Worker,
                ui.say_with("in-way-ask-them.what", &what),
            ),
        ),
        InTheWayKind::Habit | InTheWayKind::OwnRule => ("in-way-can-bend", yes(ui, props, promise)),
        InTheWayKind::Law => (
            "in-way-law",
            html! { <p>{ ui.say("in-way-law-learn") }</p> },
        ),
    };
    let hint = ui.words.say_if_there(hint(way.kind));
    let unsure = way.kind.can_bend() && way.reality != Some(Reality::Real);
    html! {
        <section class="in-the-way__leads" aria-labelledby="in-way-leads">
            <h2 id="in-way-leads">{ ui.say("in-way-leads") }</h2>
            <p class="in-the-way__says">{ ui.say(says) }</p>
            if let Some(hint) = hint {
                <p class="in-the-way__hint">{ hint }</p>
            }
            <div class="in-the-way__does">
                { does }
                if unsure {
                    { tap("in-way-which-rule", Party::Worker, ui.say_with("in-way-which-rule.what", &what)) }
                }
            </div>
        </section>
    }
}

/// Our own guide gives no hint, because laws and offices differ. An organisation may add its own: see guide/README.md.
fn hint(kind: InTheWayKind) -> &'static str {
    match kind {
        InTheWayKind::HowUnknown => "hint-how-unknown",
        InTheWayKind::NotAsked => "hint-not-asked",
        InTheWayKind::Habit => "hint-habit",
        InTheWayKind::OwnRule => "hint-own-rule",
        InTheWayKind::Law => "hint-law",
    }
}

/// To the ask that came from this promise, or to a new one.
fn yes(ui: &UiContext, props: &SittingProps, promise: &Promise) -> Html {
    let mut asks = props.plan.asks().iter();
    let begun = asks.find(|ask| ask.asked.promise == Some(promise.id));
    let (label, onclick) = match begun {
        Some(ask) => (
            "in-way-open-ask",
            ui.sends(intention::Frame::Go(Screen::Ask(ask.id))),
        ),
        None => ("in-way-ask-for-yes", begin(ui, &props.plan, Some(promise))),
    };
    Button::main(ui.say(label), onclick).picture("mail").html()
}

/// Begins an ask with what was said already: the life that the person wants, what it costs them, and the day.
pub fn begin<E: 'static>(ui: &UiContext, plan: &Plan, promise: Option<&Promise>) -> Callback<E> {
    let mut lines = plan.lines_about(&About::Year);
    let life = lines.find(|line| line.whose == Whose::Mine && line.place == Place::InPlan);
    let way = promise.and_then(|promise| promise.in_the_way.as_deref());
    let draft = AskDraft {
        promise: promise.map(|promise| promise.id),
        life: life.map(|line| line.text.clone()),
        worth: way.and_then(|way| way.costs.clone()),
        decide_by: promise.and_then(|promise| promise.by),
        ..AskDraft::default()
    };
    let (send, ask) = (ui.send.clone(), AskId(plan.next_number()));
    Callback::from(move |_| {
        let change = Change::MakeAsk(Box::new(draft.clone()));
        send.emit(Intention::Writing(intention::Writing::Change(change)));
        send.emit(Intention::Frame(intention::Frame::Go(Screen::Ask(ask))));
    })
}
