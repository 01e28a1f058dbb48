//! After the two kinds: who is brought in, and what needs somebody's yes.

use std::rc::Rc;

use yew::{Callback, Html, html};

use crate::plan::{Change, Day, Invitation, InvitationDraft, InvitationId, Kind, Plan, Wording};
use crate::session::{Drafts, Field, Intention, Screen, intention};
use crate::view::Table;
use crate::view::parts::ask_card::ask_cards;
use crate::view::parts::promise_edit::Making;
use crate::view::parts::said::about;
use crate::view::parts::{Button, ButtonState, Long, TextField};
use crate::view::screens::in_the_way::begin;
use crate::words::tongue_of;

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
pub fn invited(table: &Table, props: &AskedProps) -> Html {
    let invitations: Vec<_> = shown(props.plan.invitations(), |one| {
        props.plan.is_for_now(one.asked.by)
    });
    let (count, one) = {
        let table = table.clone();
        let all: Vec<Invitation> = invitations.iter().map(|one| (*one).clone()).collect();
        let count = all.len();
        let one = move |place: usize| guest(&table, &all[place]);
        (count, Callback::from(one))
    };
    html! {
        <section class="promises__asked" aria-labelledby="promises-invite">
            <h2 id="promises-invite">{ table.say("promises-invite") }</h2>
            <p class="promises__lead">{ table.say("promises-invite-lead") }</p>
            if !invitations.is_empty() {
                <ul class="promises__guests" role="list">
                    <Long {count} {one} />
                </ul>
            }
            { one_more(table, props) }
        </section>
    }
}

fn guest(table: &Table, invitation: &Invitation) -> Html {
    let who = invitation.asked.who.as_str();
    let open = table.sends(intention::Frame::Go(Screen::Invite(invitation.id)));
    html! {
        <li class="promises__guest" key={invitation.id.0}>
            <div>
                <p class="promises__who" dir="auto">{ who }</p>
                if let Some(what) = &invitation.asked.what_for {
                    <p class="promises__for" dir="auto" lang={tongue_of(what.as_str())}>{ what.as_str() }</p>
                }
            </div>
            { Button::quiet(table.say("invite-open"), open)
                .picture("pencil")
                .full(about(table, "invite-open", who))
                .html() }
        </li>
    }
}

/// The field for who is brought in next.
pub fn new_guest_field() -> Field {
    Field::named("invite-new")
}

fn one_more(table: &Table, props: &AskedProps) -> Html {
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
        let (send, field) = (table.send.clone(), field.clone());
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
            { TextField::new(field, table.say("invite-who"), draft)
                .hint(Some(table.say("invite-who-hint")))
                .html(table) }
            { Button::new(table.say("invite-begin"), invite).picture("plus").state(state).html() }
        </div>
    }
}

/// What needs somebody's yes, and what was asked for already.
pub fn needs_yes(table: &Table, props: &AskedProps) -> Html {
    let plan = &props.plan;
    let asks: Vec<_> = shown(plan.asks(), |ask| plan.is_for_now(ask.asked.decide_by));
    let urgent = plan.is_urgent();
    if urgent && asks.is_empty() {
        return html! {};
    }
    let make = props.onmake.reform(|_| Making::New(Kind::NeedsYes));
    html! {
        <section class="promises__asked" aria-labelledby="promises-yes">
            <h2 id="promises-yes">{ table.say("promises-yes") }</h2>
            <p class="promises__lead">{ table.say("promises-yes-lead") }</p>
            if !asks.is_empty() {
                <ul class="promises__guests" role="list">
                    { ask_cards(table, plan, &props.drafts, props.today, &asks) }
                </ul>
            }
            if !urgent {
                <div class="promises__ask">
                    { Button::new(table.say("promises-ask-for-yes"), begin(table, plan, None))
                        .picture("mail")
                        .html() }
                    { Button::new(table.say("promises-needs-a-yes"), make)
                        .picture("hand-finger")
                        .html() }
                </div>
            }
        </section>
    }
}
