//! One person in somebody's life: how near they are, and what is wished for the two. Every answer is
//! kept as it is given; only a new name waits until somebody keeps it.

use std::rc::Rc;

use yew::{AttrValue, Callback, Html, html};

use super::face::face;
use super::text_field::on_enter;
use super::{Button, ButtonState, Choice, Fold, PictureMaking, Possible, Reword};
use crate::plan::{Change, Ring, Strength, Tie, TieDraft, TieId, Wording};
pub use crate::session::ring_message;
use crate::session::{Drafts, Field, Intention, intention};
use crate::view::UiContext;

/// The field for a new name of somebody.
pub fn name_field(tie: TieId) -> Field {
    Field::named(&format!("tie-{}", tie.0))
}

/// The field for one more name in this ring.
pub fn new_name_field(ring: Ring) -> Field {
    Field::named(match ring {
        Ring::Closest => "person-closest",
        Ring::Important => "person-important",
        Ring::PaidToBeHere => "person-paid",
        Ring::UsedToBeClose => "person-used-to-be",
        Ring::WouldLikeToBe => "person-would-like",
    })
}

pub struct TieEditProps {
    pub tie: Tie,
    pub drafts: Rc<Drafts>,
    /// What it says on the way back, and what it does.
    pub done: AttrValue,
    pub ondone: Callback<()>,
    /// They are called something else now.
    pub onrenamed: Callback<()>,
    /// They were taken out of the plan.
    pub onremove: Callback<()>,
}

pub fn tie_edit(ui: &UiContext, props: &TieEditProps) -> Html {
    html! {
        <div class="tie-edit">
            { picture(&props.tie) }
            { nearness(ui, &props.tie) }
            { strength(ui, &props.tie) }
            { wishes(ui, &props.tie) }
            { name(ui, props) }
            { making(ui, props) }
            <div class="tie-edit__answers">
                { Button::main(props.done.clone(), props.ondone.reform(|_| ())).html() }
                { Button::quiet(ui.say("people-remove"), remove(ui, props))
                    .picture("trash")
                    .html() }
            </div>
        </div>
    }
}

/// In which ring they stand.
fn nearness(ui: &UiContext, tie: &Tie) -> Html {
    let answers = Ring::ALL.map(|ring| Possible::new(ui.say(ring_message(ring))));
    let onchoose = {
        let (send, tie) = (ui.send.clone(), tie.clone());
        Callback::from(move |number: usize| {
            if let Some(ring) = Ring::ALL.get(number) {
                let change = change(&tie, |draft| draft.ring = *ring);
                send.emit(Intention::Writing(intention::Writing::Change(change)));
            }
        })
    };
    Choice::new(ui.say("people-how-near"), answers.to_vec())
        .chosen(Ring::ALL.iter().position(|ring| *ring == tie.ring))
        .onchoose(onchoose)
        .html()
}

/// The picture that the person has for them.
fn picture(tie: &Tie) -> Html {
    let Some(picture) = &tie.picture else {
        return html! {};
    };
    html! { <div class="face-alone">{ face(picture) }</div> }
}

/// The way to give them a picture, another one, or none.
fn making(ui: &UiContext, props: &TieEditProps) -> Html {
    let tie = props.tie.clone();
    let (of, kept) = (name_field(tie.id), tie.picture.clone());
    let change = Callback::from(move |picture| change(&tie, |draft| draft.picture = picture));
    // What was being made when somebody went elsewhere lies open again.
    let open = props.drafts.hold_picture(&of);
    html! {
        <Fold label={ui.say("people-picture")} picture={"pencil"} {open}>
            <PictureMaking {of} drafts={props.drafts.clone()} {kept} {change} />
        </Fold>
    }
}

/// How the tie is: thin, strong, or nothing said. One more touch takes it back.
fn strength(ui: &UiContext, tie: &Tie) -> Html {
    let answer = |label: &str, strength: Strength| {
        let on = tie.strength == Some(strength);
        let now = (!on).then_some(strength);
        let onclick = ui.sends(intention::Writing::Change(change(tie, |draft| {
            draft.strength = now;
        })));
        Button::new(ui.say(label), onclick)
            .state(ButtonState::Pressed(on))
            .html()
    };
    let id = format!("tie-{}-strength", tie.id.0);
    html! {
        <div role="group" aria-labelledby={id.clone()}>
            <p class="choice__question" {id}>{ ui.say("people-tie") }</p>
            <div class="tie-edit__wishes">
                { answer("people-strong", Strength::Strong) }
                { answer("people-thin", Strength::Thin) }
            </div>
        </div>
    }
}

/// What is wished for the two: each switched on or off by itself.
fn wishes(ui: &UiContext, tie: &Tie) -> Html {
    let wish = |label: &str, picture: &'static str, on: bool, draft: fn(&mut TieDraft)| {
        let onclick = ui.sends(intention::Writing::Change(change(tie, draft)));
        let picture = if on { "check" } else { picture };
        Button::new(ui.say(label), onclick)
            .picture(picture)
            .state(ButtonState::Pressed(on))
            .html()
    };
    let closer = |draft: &mut TieDraft| draft.closer = !draft.closer;
    let stay = |draft: &mut TieDraft| draft.must_stay = !draft.must_stay;
    html! {
        <div class="tie-edit__wishes" role="group" aria-label={ui.say("people-wishes")}>
            { wish("people-closer", "heart-handshake", tie.closer, closer) }
            { wish("people-must-stay", "heart", tie.must_stay, stay) }
        </div>
    }
}

/// The same person with one thing changed.
pub fn change(tie: &Tie, edit: impl FnOnce(&mut TieDraft)) -> Change {
    let mut draft = TieDraft::of(tie);
    edit(&mut draft);
    Change::ChangeTie { tie: tie.id, draft }
}

/// What they are called, and the way to call them something else.
fn name(ui: &UiContext, props: &TieEditProps) -> Html {
    let tie = &props.tie;
    let field = name_field(tie.id);
    let new_name = Wording::parse(props.drafts.get(&field)).filter(|name| *name != tie.name);
    let keep = new_name.map(|name| rename(ui, props, field.clone(), name));
    let onkeydown = on_enter(keep.clone());
    html! {
        <div class="tie-edit__name" {onkeydown}>
            <Reword
                {field}
                drafts={props.drafts.clone()}
                label={ui.say("people-name")}
                kept={tie.name.clone()}
            />
            if let Some(keep) = keep {
                { Button::new(ui.say("people-keep-name"), keep.reform(|_| ())).html() }
            }
        </div>
    }
}

fn rename(ui: &UiContext, props: &TieEditProps, field: Field, name: Wording) -> Callback<()> {
    let change = change(&props.tie, |draft| draft.name = name);
    let keep = Intention::Writing(intention::Writing::Keep {
        fields: vec![field],
        change,
    });
    let (send, onrenamed) = (ui.send.clone(), props.onrenamed.clone());
    Callback::from(move |()| {
        onrenamed.emit(());
        send.emit(keep.clone());
    })
}

fn remove<E: 'static>(ui: &UiContext, props: &TieEditProps) -> Callback<E> {
    let (send, onremove, tie) = (ui.send.clone(), props.onremove.clone(), props.tie.id);
    Callback::from(move |_| {
        onremove.emit(());
        send.emit(Intention::Writing(intention::Writing::Change(
            Change::RemoveTie(tie),
        )));
    })
}
