//! Bringing somebody in: who, what for, who makes the introduction, and what they may be told. The page that they get
//! lies below, so that nobody has to guess what is on it.

use std::rc::Rc;

use yew::{Html, html};

use super::SittingProps;
use crate::document::{self, View};
use crate::plan::{Change, InvitationDraft, InvitationId, Party, Plan, Wording};
use crate::session::{Intention, Screen, intention};
use crate::view::UiContext;
use crate::view::parts::form::{Form, KeptText, Part, after};
use crate::view::parts::promise_edit::called;
use crate::view::parts::skip::skip;
use crate::view::parts::{Button, Choice, Fold, Place, Possible, Rows, paper};

const WHAT_FOR: Part<InvitationDraft> =
    Part::of("what-for", "invite-what-for", None, Rows::Lines, |asked| {
        &mut asked.what_for
    });
const HOW: Part<InvitationDraft> = Part::of(
    "how",
    "invite-how",
    Some("invite-how-hint"),
    Rows::OneLine,
    |asked| &mut asked.how,
);
const TELLS: Part<InvitationDraft> = Part::of(
    "tells",
    "invite-tells",
    Some("invite-tells-hint"),
    Rows::Lines,
    |asked| &mut asked.tells,
);
const MAY: Part<InvitationDraft> = Part::of("may", "invite-may", None, Rows::Lines, |asked| {
    &mut asked.may_be_told
});
const MAY_NOT: Part<InvitationDraft> =
    Part::of("may-not", "invite-may-not", None, Rows::Lines, |asked| {
        &mut asked.may_not_be_told
    });
const PARTS: [&Part<InvitationDraft>; 5] = [&WHAT_FOR, &HOW, &TELLS, &MAY, &MAY_NOT];

pub fn invite(ui: &UiContext, props: &SittingProps, id: InvitationId) -> Html {
    let Some(invitation) = props.plan.invitation(id) else {
        return html! {};
    };
    let form = Form::new(
        format!("invite-{}", id.0),
        &invitation.asked,
        &props.drafts,
        props.today,
        move |draft| Change::ChangeInvitation {
            invitation: id,
            draft: Box::new(draft),
        },
    );
    let outline = document::outline(&props.plan, &View::Invitation(id), &ui.words);
    html! {
        <div class="invite">
            <h1 tabindex="-1" dir="auto">
                { ui.say_with("invite-title", &[("who", form.now.who.as_str().into())]) }
            </h1>
            { skip(ui) }
            <div class="form">
                { called_otherwise(ui, &form) }
                { form.text(ui, &WHAT_FOR) }
                { introduced(ui, &props.plan, &form) }
                { there(ui, &props.plan, &form) }
                { form.text(ui, &TELLS) }
                <div class="areas">
                    { meeting(ui, &form) }
                    { for_us(ui, &form) }
                </div>
            </div>
            <section class="invite__page" aria-labelledby="invite-page">
                <h2 id="invite-page">{ ui.say("invite-page") }</h2>
                { paper(outline, 3) }
            </section>
            { done(ui, &form, id) }
        </div>
    }
}

/// Their name stands at the top already, and can be changed.
fn called_otherwise(ui: &UiContext, form: &Form<InvitationDraft>) -> Html {
    let begun = !form.drafts.get(&form.field("who")).is_empty();
    html! {
        <Fold label={ui.say("invite-change-who")} picture={"pencil"} open={begun}>
            { who(ui, form) }
        </Fold>
    }
}

/// What else can be said of how they meet.
fn meeting(ui: &UiContext, form: &Form<InvitationDraft>) -> Html {
    let now = form.now;
    let by = now.by.map(|day| {
        let day = ui.words.full_date(day).into();
        ui.say_with("document-invitation-by-day", &[("day", day)])
    });
    let how = form.words(&HOW).map(|how| how.as_str().to_owned());
    html! {
        <Place
            name={ui.say("document-heading-meet")} picture={"calendar-event"} about={ui.say("invite-how-hint")}
            said={how.into_iter().chain(by).collect::<Vec<_>>()} begun={form.is_begun(&[&HOW])}
        >
            { form.text(ui, &HOW) }
            { form.day(ui, "by", "invite-by", now.by, |asked, day| asked.by = day) }
        </Place>
    }
}

/// What is only for us is on no page that goes to somebody.
fn for_us(ui: &UiContext, form: &Form<InvitationDraft>) -> Html {
    let parts = [
        (&MAY, "document-invite-may"),
        (&MAY_NOT, "document-invite-may-not"),
    ];
    let said = parts.iter().filter_map(|(part, id)| {
        let words = form.words(part)?.as_str().to_owned();
        Some(ui.say_with(id, &[("words", words.into())]))
    });
    html! {
        <Place
            name={ui.say("invite-for-us")} picture={"users"} about={ui.say("invite-for-us.about")}
            said={said.collect::<Vec<_>>()} begun={form.is_begun(&[&MAY, &MAY_NOT])}
        >
            <p>{ ui.say("invite-for-us.means") }</p>
            { form.text(ui, &MAY) }
            { form.text(ui, &MAY_NOT) }
        </Place>
    }
}

/// Who it is. Somebody has to be invited, so an empty field leaves it as it was.
fn who(ui: &UiContext, form: &Form<InvitationDraft>) -> Html {
    let (now, change) = (form.now.clone(), form.change.clone());
    let kept = KeptText {
        field: form.field("who"),
        label: ui.say("invite-who"),
        hint: None,
        rows: Rows::OneLine,
        kept: Some(&form.now.who),
        change: Rc::new(move |who| {
            let who = who.unwrap_or_else(|| now.who.clone());
            change(InvitationDraft { who, ..now.clone() })
        }),
    };
    kept.html(ui, form.drafts)
}

/// Who makes the introduction. Somebody else is asked for by name.
fn introduced(ui: &UiContext, plan: &Plan, form: &Form<InvitationDraft>) -> Html {
    let ours = [Party::Worker, Party::Person, Party::Together];
    let worker = plan.visit().worker.as_ref();
    let mut answers: Vec<Possible> = ours
        .iter()
        .map(|who| Possible::new(called(ui, plan, who, worker)))
        .collect();
    answers.push(Possible::new(ui.say("promise-someone-else")));
    let by = form.now.introduced_by.as_ref();
    let else_field = form.field("else");
    let is_else = matches!(by, Some(Party::Someone(_))) || !form.drafts.get(&else_field).is_empty();
    let chosen = if is_else {
        Some(ours.len())
    } else {
        by.and_then(|by| ours.iter().position(|one| one == by))
    };
    let (now, change, field) = (form.now.clone(), form.change.clone(), else_field);
    let onchoose = ui.send.reform(move |number: usize| match ours.get(number) {
        None => Intention::Writing(intention::Writing::Type {
            field: field.clone(),
            text: "else".to_owned(),
        }),
        Some(by) => Intention::Writing(intention::Writing::Keep {
            fields: vec![field.clone()],
            change: change(InvitationDraft {
                introduced_by: Some(by.clone()),
                ..now.clone()
            }),
        }),
    });
    html! {
        <>
            { Choice::new(ui.say("invite-introduced"), answers)
                .chosen(chosen)
                .onchoose(onchoose)
                .html() }
            if is_else {
                { introducer(ui, form) }
            }
        </>
    }
}

fn introducer(ui: &UiContext, form: &Form<InvitationDraft>) -> Html {
    let kept = form.now.introduced_by.as_ref().and_then(Party::someone);
    let (now, change) = (form.now.clone(), form.change.clone());
    let kept = KeptText {
        field: form.field("introducer"),
        label: ui.say("promise-name"),
        hint: None,
        rows: Rows::OneLine,
        kept,
        change: Rc::new(move |name: Option<Wording>| {
            change(InvitationDraft {
                introduced_by: name.map(Party::Someone),
                ..now.clone()
            })
        }),
    };
    kept.html(ui, form.drafts)
}

/// Whether the person wants to be there.
fn there(ui: &UiContext, plan: &Plan, form: &Form<InvitationDraft>) -> Html {
    let answers = ["invite-there", "invite-not-there", "invite-there-open"];
    let answers = answers.map(|answer| Possible::new(ui.say(answer)));
    let chosen = match form.now.person_there {
        Some(true) => 0,
        Some(false) => 1,
        None => 2,
    };
    let question = match plan.called() {
        Some(name) => ui.say_with("invite-there-named", &[("name", name.as_str().into())]),
        None => ui.say("invite-there-ask"),
    };
    let onchoose = form.keeps(ui, |asked: &mut InvitationDraft, number: usize| {
        asked.person_there = match number {
            0 => Some(true),
            1 => Some(false),
            _ => None,
        };
    });
    Choice::new(question, answers.to_vec())
        .chosen(Some(chosen))
        .onchoose(onchoose)
        .html()
}

fn done(ui: &UiContext, form: &Form<InvitationDraft>, id: InvitationId) -> Html {
    let waiting = form.waiting(&PARTS);
    let onward = |then| after(ui, &waiting, then);
    let remove = vec![
        Intention::Writing(intention::Writing::Change(Change::RemoveInvitation(id))),
        Intention::Frame(intention::Frame::Go(Screen::Promises)),
    ];
    let take = vec![
        Intention::Taking(intention::Taking::ChooseView(View::Invitation(id))),
        Intention::Frame(intention::Frame::Go(Screen::Take)),
    ];
    html! {
        <div class="done">
            { Button::quiet(ui.say("invite-remove"), onward(remove)).picture("x").html() }
            { Button::new(ui.say("invite-take"), onward(take)).picture("printer").html() }
            { Button::main(ui.say("done"), onward(vec![Intention::Frame(intention::Frame::Go(Screen::Promises))])).html() }
        </div>
    }
}
