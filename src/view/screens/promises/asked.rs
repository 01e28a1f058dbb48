//! After the two kinds: who is brought in, and what needs somebody's yes.

use std::rc::Rc;

use yew::{Callback, Html, html};

use crate::plan::{Change, Day, Invitation, InvitationDraft, InvitationId, Kind, Plan, Wording};
use crate::session::{Drafts, Field, Intention, Screen, intention};
use crate::view::UiContext;
use crate::view::parts::ask_card::ask_cards;
use crate::view::parts::promise_edit::Making;
use crate::view::parts::said::about;
use crate::view::parts::{Button, ButtonState, Long, TextField};
use crate::view::screens::in_the_way::begin;
use crate::words::language_of;

pub struct AskedProps {
    pub plan: Rc<Plan>,
    pub drafts: Rc<Drafts>,
    pub today: Day,
    pub onmake: Callback<Making>,
}

fn shown<T>(all: &[T], now: impl Fn(&T) -> bool) -> Vec<&T> {
    all.iter().filter(|one| now(one)).collect()
}

/// Who is brought in, and room for one more.
pub fn invited(ui: &UiContext, props: &AskedProps) -> Html {
    let invitations: Vec<_> = shown(props.plan.invitations(), |one| {
        props.plan.is_for_now(one.asked.by)
    });
    let (count, one) = {
        let ui = ui.clone();
        let all: Vec<Invitation> = invitations.iter().map(|one| (*one).clone()).collect();
        let count = all.len();
        let one = move |place: usize| guest(&ui, &all[place]);
        (count, Callback::from(one))
    };
    html! {
        <section class="promises__asked" aria-labelledby="promises-invite">
            <h2 id="promises-invite">{ ui.say("promises-invite") }</h2>
            <p class="promises__lead">{ ui.say("promises-invite-lead") }</p>
            if !invitations.is_empty() {
                <ul class="promises__guests" role="list">
                    <Long {count} {one} />
                </ul>
            }
            { one_more(ui, props) }
        </section>
    }
}

fn guest(ui: &UiContext, invitation: &Invitation) -> Html {
    let who = invitation.asked.who.as_str();
    let open = ui.sends(intention::Frame::Go(Screen::Invite(invitation.id)));
    html! {
        <li class="promises__guest" key={invitation.id.0}>
            <div>
                <p class="promises__who" dir="auto">{ who }</p>
                if let Some(what) = &invitation.asked.what_for {
                    <p class="promises__for" dir="auto" lang={language_of(what.as_str())}>{ what.as_str() }</p>
                }
            </div>
            { Button::quiet(ui.say("invite-open"), open)
                .picture("pencil")
                .full(about(ui, "invite-open", who))
                .html() }
        </li>
    }
}

/// The field for who is brought in next.
pub fn new_guest_field() -> Field {
    Field::named("invite-new")
}

fn one_more(ui: &UiContext, props: &AskedProps) -> Html {
    let field = new_guest_field();
    let draft = props.drafts.get(&field).to_owned();
    let who = Wording::parse(&draft);
    let state = if who.is_some() {
        ButtonState::Ready
    } else {
        ButtonState::Resting
    };
    let id = InvitationId(props.plan.next_number());
    let invite = {
        let (send, field) = (ui.send.clone(), field.clone());
        Callback::from(move |_| {
            let Some(who) = who.clone() else { return };
            let (field, change) = (
                field.clone(),
                Change::Invite(Box::new(InvitationDraft::new(who))),
            );
            send.emit(Intention::Writing(intention::Writing::Keep {
                fields: vec![field],
                change,
            }));
            send.emit(Intention::Frame(intention::Frame::Go(Screen::Invite(id))));
        })
    };
    html! {
        <div class="promises__invite">
            { TextField::new(field, ui.say("invite-who"), draft)
                .hint(Some(ui.say("invite-who-hint")))
                .html(ui) }
            { Button::new(ui.say("invite-begin"), invite).picture("plus").state(state).html() }
        </div>
    }
}

/// What needs somebody's yes, and what was asked for already.
pub fn needs_yes(ui: &UiContext, props: &AskedProps) -> Html {
    let plan = &props.plan;
    let asks: Vec<_> = shown(plan.asks(), |ask| plan.is_for_now(ask.asked.decide_by));
    let urgent = plan.is_urgent();
    if urgent && asks.is_empty() {
        return html! {};
    }
    let make = props.onmake.reform(|_| Making::New(Kind::NeedsYes));
    html! {
        <section class="promises__asked" aria-labelledby="promises-yes">
            <h2 id="promises-yes">{ ui.say("promises-yes") }</h2>
            <p class="promises__lead">{ ui.say("promises-yes-lead") }</p>
            if !asks.is_empty() {
                <ul class="promises__guests" role="list">
                    { ask_cards(ui, plan, &props.drafts, props.today, &asks) }
                </ul>
            }
            if !urgent {
                <div class="promises__ask">
                    { Button::new(ui.say("promises-ask-for-yes"), begin(ui, plan, None))
                        .picture("mail")
                        .html() }
                    { Button::new(ui.say("promises-needs-a-yes"), make)
                        .picture("hand-finger")
                        .html() }
                </div>
            }
        </section>
    }
}
