//! The two questions about people: who should come closer, and who must stay. A touch marks somebody.
//! Then a promise is offered for each who is marked; it is made on the screen of promises or not at all.

use yew::{Callback, Html, html};

use super::PeopleProps;
use crate::plan::{Kind, Ring, Tie, TieDraft};
use crate::session::{Intention, Screen, intention};
use crate::view::UiContext;
use crate::view::parts::instead::{InsteadProps, instead};
use crate::view::parts::promise_edit::Making;
use crate::view::parts::tie_edit::change;
use crate::view::parts::{Button, Long, Picture, truth};
use crate::words::language_of;

/// What somebody may wish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    Closer,
    MustStay,
}

impl Wish {
    pub const ALL: [Self; 2] = [Self::Closer, Self::MustStay];

    pub fn question(self) -> &'static str {
        match self {
            Self::Closer => "people-ask-closer",
            Self::MustStay => "people-ask-stay",
        }
    }

    pub fn picture(self) -> &'static str {
        match self {
            Self::Closer => "heart-handshake",
            Self::MustStay => "heart",
        }
    }

    fn is_for(self, tie: &Tie) -> bool {
        match self {
            Self::Closer => tie.closer,
            Self::MustStay => tie.must_stay,
        }
    }

    fn turn(self, draft: &mut TieDraft) {
        match self {
            Self::Closer => draft.closer = !draft.closer,
            Self::MustStay => draft.must_stay = !draft.must_stay,
        }
    }

    /// The promise that is offered, and what it would say.
    fn offer(self) -> (&'static str, &'static str) {
        match self {
            Self::Closer => ("people-offer-closer", "people-offer-closer-what"),
            Self::MustStay => ("people-offer-stay", "people-offer-stay-what"),
        }
    }

    /// Company is something that grows; a telephone number can be written down this week.
    fn making(self, urgent: bool) -> Making {
        match self {
            Self::Closer if !urgent => Making::New(Kind::Grow),
            Self::Closer | Self::MustStay => Making::New(Kind::ThisWeek),
        }
    }
}

/// More offers than this help nobody to choose.
const MOST_OFFERS: usize = 100;

pub fn question(ui: &UiContext, props: &PeopleProps, wish: Wish, onclose: Callback<()>) -> Html {
    let ties = props.plan.ties();
    let by_ring = || {
        Ring::ALL
            .into_iter()
            .flat_map(|ring| ties.iter().filter(move |tie| tie.ring == ring))
    };
    let (count, one) = {
        let (ui, ties) = (ui.clone(), by_ring().cloned().collect::<Vec<Tie>>());
        let one = move |place: usize| mark(&ui, wish, &ties[place]);
        (props.plan.ties().len(), Callback::from(one))
    };
    let offers: Vec<Html> = by_ring()
        .filter(|tie| wish.is_for(tie))
        .filter_map(|tie| offer(ui, props, wish, tie))
        .take(MOST_OFFERS)
        .collect();
    let content = html! {
        <>
            <p class="people__lead">{ ui.say("people-ask-lead") }</p>
            <div class="people__marks" role="group" aria-label={ui.say(wish.question())}>
                <Long {count} {one} bare={true} />
            </div>
            if !offers.is_empty() {
                <section class="people__offers" aria-labelledby="people-offers">
                    <h2 id="people-offers">{ ui.say("people-offers") }</h2>
                    <div class="people__marks">{ for offers }</div>
                </section>
            }
            { Button::main(ui.say("people-back"), onclose.reform(|_| ())).html() }
        </>
    };
    instead(InsteadProps {
        title: ui.say(wish.question()).into(),
        about: wish.question().into(),
        onclose,
        content,
    })
}

fn mark(ui: &UiContext, wish: Wish, tie: &Tie) -> Html {
    let on = wish.is_for(tie);
    let onclick = ui.sends(intention::Writing::Change(change(tie, |draft| {
        wish.turn(draft);
    })));
    html! {
        <button class="people__tie" type="button" key={tie.id.0} aria-pressed={truth(on)} {onclick}>
            { Picture::Line.of(if on { "check" } else { wish.picture() }) }
            <span class="people__name" dir="auto" lang={language_of(tie.name.as_str())}>{ tie.name.as_str() }</span>
        </button>
    }
}

/// A promise about somebody; none when it was made already.
fn offer(ui: &UiContext, props: &PeopleProps, wish: Wish, tie: &Tie) -> Option<Html> {
    let (label, what) = wish.offer();
    let name = || [("name", tie.name.as_str().into())];
    let (label, what) = (ui.say_with(label, &name()), ui.say_with(what, &name()));
    let mut promises = props.plan.promises().iter();
    if promises.any(|promise| promise.what.as_str() == what) {
        return None;
    }
    let making = wish.making(props.plan.is_urgent());
    let onclick = {
        let (ui, drafts) = (ui.clone(), props.drafts.clone());
        Callback::from(move |_| {
            making.suggest(&ui, &drafts, &what);
            ui.send
                .emit(Intention::Frame(intention::Frame::Go(Screen::Promises)));
        })
    };
    Some(Button::new(label, onclick).picture("arrow-right").html())
}
