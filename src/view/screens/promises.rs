//! What happens next. It opens on ordinary things that nobody else has to agree to; then come
//! promises of one's own. The person need promise nothing.

mod asked;
mod made;
mod own;
mod shelf;

use yew::{Callback, Html, NodeRef, UseStateHandle, component, html, use_state_eq};

use super::SittingProps;
use crate::guide;
use crate::plan::PromiseId;
use crate::view::focus::TakesFocus;
use crate::view::parts::done::{done, main_unless};
use crate::view::parts::instead::{InsteadProps, instead};
use crate::view::parts::left_out::left_out;
use crate::view::parts::promise_card::offer_message;
use crate::view::parts::promise_edit::{Finished, Making, PromiseEditProps, promise_edit};
use crate::view::parts::skip::skip;
use crate::view::{UiContext, use_ui};
use asked::{AskedProps, invited, needs_yes};
use made::{MadeProps, made};
use own::{OwnProps, own};
use shelf::{ShelfProps, shelf};

/// What is open on the screen.
#[derive(Clone, Debug, PartialEq)]
enum Unfolded {
    Nothing,
    Making(Making),
    /// Back from making a new one that was left.
    Back,
    /// Back from making one anew, at its place.
    BackAt(PromiseId),
    /// A new one was kept after so many.
    KeptAfter(usize),
    /// One was let go of: one fewer than there were.
    LetGo {
        of: usize,
        promise: PromiseId,
    },
}

#[component]
pub fn Promises(props: &SittingProps) -> Html {
    let ui = use_ui();
    let open = use_state_eq(|| broken_off(props));
    if let Unfolded::Making(making) = &*open {
        return being_made(&ui, props, making.clone(), &open);
    }
    let plan = &props.plan;
    let urgent = plan.is_urgent();
    let title = if urgent {
        "promises-title-urgent"
    } else {
        "promises-title"
    };
    let onmake = onmake(&ui, props, &open);
    let offered = ShelfProps {
        plan: plan.clone(),
        today: props.today,
        onmake: onmake.clone(),
    };
    let asked = AskedProps {
        plan: plan.clone(),
        drafts: props.drafts.clone(),
        today: props.today,
        onmake: onmake.clone(),
    };
    let kept = MadeProps {
        plan: plan.clone(),
        focused: focused(props, &open),
        onmake: onmake.clone(),
        onletgo: {
            let (open, of) = (open.clone(), plan.promises().len());
            Callback::from(move |promise| open.set(Unfolded::LetGo { of, promise }))
        },
    };
    let heading = NodeRef::default();
    html! {
        <div class="promises">
            <h1 tabindex="-1" ref={heading.clone()}>{ ui.say(title) }</h1>
            <TakesFocus place={heading} wanted={(*open == Unfolded::Back).then_some("back")} />
            { skip(&ui) }
            <div class="promises__offers">
                { shelf(&ui, &offered) }
                { own(&ui, &OwnProps { urgent, onmake }) }
                { invited(&ui, &asked) }
                { needs_yes(&ui, &asked) }
            </div>
            <div class="promises__made">
                { had_back(&ui, props, &open) }
                { made(&ui, &kept) }
            </div>
            { done(&ui, main_unless(kept.focused.is_some()), html! {}) }
        </div>
    }
}

/// Opens the making of a promise.
fn onmake(
    ui: &UiContext,
    props: &SittingProps,
    open: &UseStateHandle<Unfolded>,
) -> Callback<Making> {
    let (ui, open, drafts) = (ui.clone(), open.clone(), props.drafts.clone());
    Callback::from(move |making: Making| {
        making.begin(&ui, &drafts);
        open.set(Unfolded::Making(making));
    })
}

/// What is said after a promise was let go of.
fn had_back(ui: &UiContext, props: &SittingProps, open: &UseStateHandle<Unfolded>) -> Html {
    if let Unfolded::LetGo { of, promise } = **open
        && props.plan.promises().len() + 1 == of
    {
        let open = open.clone();
        let onback = Callback::from(move |()| open.set(Unfolded::BackAt(promise)));
        left_out(ui, &ui.say("promise-gone"), onback)
    } else {
        html! {}
    }
}

/// What was being made when the tablet was put away lies open again.
fn broken_off(props: &SittingProps) -> Unfolded {
    let anew = props
        .plan
        .promises()
        .iter()
        .map(|promise| Making::Anew(Box::new(promise.clone())));
    let begun = anew
        .into_iter()
        .find(|making| making.is_begun(&props.drafts));
    begun
        .or_else(|| Making::begun(&props.drafts))
        .map_or(Unfolded::Nothing, Unfolded::Making)
}

/// The promise that the keyboard comes to.
fn focused(props: &SittingProps, open: &Unfolded) -> Option<PromiseId> {
    let promises = props.plan.promises();
    match open {
        Unfolded::BackAt(promise) => Some(*promise),
        Unfolded::KeptAfter(count) => {
            let kept = promises.last().filter(|_| promises.len() > *count);
            kept.map(|one| one.id)
        }
        Unfolded::Nothing | Unfolded::Making(_) | Unfolded::Back | Unfolded::LetGo { .. } => None,
    }
}

/// One promise, in place of the screen, until it is made or left.
fn being_made(
    ui: &UiContext,
    props: &SittingProps,
    making: Making,
    open: &UseStateHandle<Unfolded>,
) -> Html {
    let count = props.plan.promises().len();
    let (title, kept, back) = match &making {
        Making::New(kind) => (
            offer_message(*kind),
            Unfolded::KeptAfter(count),
            Unfolded::Back,
        ),
        Making::FromShelf(action, _) => (
            guide::action(action.as_str()).map_or_else(String::new, guide::Action::short_id),
            Unfolded::KeptAfter(count),
            Unfolded::Back,
        ),
        Making::Anew(promise) => (
            "promise-change".to_owned(),
            Unfolded::BackAt(promise.id),
            Unfolded::BackAt(promise.id),
        ),
    };
    let ondone = {
        let (open, back) = (open.clone(), back.clone());
        Callback::from(move |finished| {
            open.set(if finished == Finished::Kept {
                kept.clone()
            } else {
                back.clone()
            });
        })
    };
    let onclose = {
        let open = open.clone();
        Callback::from(move |()| open.set(back.clone()))
    };
    let edit = PromiseEditProps {
        plan: props.plan.clone(),
        drafts: props.drafts.clone(),
        making,
        today: props.today,
        ondone,
    };
    instead(InsteadProps {
        title: ui.say(&title).into(),
        about: title.into(),
        onclose,
        content: promise_edit(ui, &edit),
    })
}
