//! What helps may go to *Please do*, and what makes it worse to *Please don't*: the same words, byte
//! for byte, once the person has read them back and said yes. Nothing goes there by itself.

use std::rc::Rc;

use yew::{Callback, Html, html};

use crate::plan::{About, Change, Line, LineDraft, LineId, Plan};
use crate::session::{Intention, intention};
use crate::view::UiContext;
use crate::view::parts::instead::{InsteadProps, instead};
use crate::view::parts::read_back::large;
use crate::view::parts::said::{about, label};
use crate::view::parts::{Button, from_line};

/// Where a line may go too.
pub struct Offer {
    from: About,
    to: About,
    ask: &'static str,
    done: &'static str,
}

static OFFERS: [Offer; 2] = [
    Offer {
        from: About::Helps,
        to: About::PleaseDo,
        ask: "days-offer-please-do",
        done: "days-offered-please-do",
    },
    Offer {
        from: About::MakesWorse,
        to: About::PleaseDoNot,
        ask: "days-offer-please-do-not",
        done: "days-offered-please-do-not",
    },
];

impl Offer {
    pub fn of(about: &About) -> Option<&'static Self> {
        OFFERS.iter().find(|offer| offer.from == *about)
    }

    /// The same words by the same person, where they may go.
    fn line<'a>(&self, plan: &'a Plan, line: &Line) -> Option<&'a Line> {
        let mut there = plan.lines_about(&self.to);
        there.find(|other| other.text == line.text && other.whose == line.whose)
    }
}

pub struct OfferProps {
    pub plan: Rc<Plan>,
    pub line: Line,
    /// Whether somebody pressed something about this line last.
    pub answered: bool,
    /// Somebody wants to read the line back and answer.
    pub onask: Callback<LineId>,
    pub onanswer: Callback<LineId>,
}

/// Stands under a line.
pub fn offer(ui: &UiContext, props: &OfferProps) -> Html {
    let line = &props.line;
    let Some(offer) = Offer::of(&line.about) else {
        return html! {};
    };
    let (state, content) = match offer.line(&props.plan, line) {
        Some(there) if props.answered => ("there", there_now(ui, offer, there.id)),
        // It went there before, and needs no words about it.
        Some(_) => return html! {},
        None => ("open", question(ui, props, offer)),
    };
    from_line(line, state, props.answered, content)
}

fn question(ui: &UiContext, props: &OfferProps, offer: &Offer) -> Html {
    let line = props.line.id;
    Button::quiet(ui.say(offer.ask), props.onask.reform(move |_| line))
        .picture("plus")
        .full(about(ui, offer.ask, props.line.text.as_str()))
        .html()
}

fn there_now(ui: &UiContext, offer: &Offer, there: LineId) -> Html {
    let take_out = ui.sends(intention::Writing::Change(Change::LeaveOutLine(there)));
    html! {
        <div class="from-line__done">
            <p class="from-line__words">{ ui.say(offer.done) }</p>
            { Button::quiet(ui.say("days-offer-take-out"), take_out)
                .picture("arrow-back-up")
                .html() }
        </div>
    }
}

/// The line in large type, in place of the screen, for the person to answer.
pub fn asked(ui: &UiContext, props: &OfferProps) -> Option<Html> {
    let line = &props.line;
    let offer = Offer::of(&line.about)?;
    let (onanswer, id) = (props.onanswer.clone(), line.id);
    let onclose = Callback::from(move |()| onanswer.emit(id));
    let content = html! {
        <>
            <p class="read-back__label">{ label(ui, &props.plan, line) }</p>
            <div class="read-back__answers">
                { Button::new(ui.say("days-offer-yes"), yes(ui, offer, line, &onclose)).html() }
                { Button::new(ui.say("days-offer-no"), onclose.reform(|_| ())).html() }
            </div>
        </>
    };
    Some(instead(InsteadProps {
        title: large(&ui.say(offer.ask), &props.plan, line),
        about: offer.ask.into(),
        onclose,
        content,
    }))
}

fn yes<E: 'static>(
    ui: &UiContext,
    offer: &Offer,
    line: &Line,
    onclose: &Callback<()>,
) -> Callback<E> {
    let change = Change::WriteLine(LineDraft {
        about: offer.to.clone(),
        when: None,
        beside: None,
        whose: line.whose.clone(),
        place: line.place,
        text: line.text.clone(),
    });
    let (send, onclose) = (ui.send.clone(), onclose.clone());
    Callback::from(move |_| {
        onclose.emit(());
        send.emit(Intention::Writing(intention::Writing::Change(
            change.clone(),
        )));
    })
}
