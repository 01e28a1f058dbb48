//! Which view of the plan is taken. *My plan* is chosen already, so nobody has to look in here.

use yew::{Callback, Html, InputEvent, Properties, component, html, use_state_eq};

use super::super::EndingProps;
use super::part_name::{self, means, name, picture};
use super::ticks::{Tick, ticks};
use crate::document::{self, APart, View};
use crate::plan::{AskId, InvitationId, Plan, PlanPart, Wording};
use crate::session::{Intention, intention};
use crate::view::parts::{Fold, Picture, paper};
use crate::view::{UiContext, typed, use_ui};

/// The view, folded away under its name, and how it would look.
pub fn which(ui: &UiContext, props: &EndingProps) -> Html {
    let taking = &props.taking;
    let short = taking.of(&props.plan, &ui.words);
    let views = views(&short, taking.part());
    let chosen = named(ui, &short, taking.view());
    let label = ui.say_with("take-view", &[("view", chosen.into())]);
    let outline = taking.outline(&short, taking.view(), &ui.words);
    html! {
        <div class="take__which">
            <Fold {label} picture={view_picture(taking.view())}>
                <fieldset class="take__views">
                    <legend class="choice__question">{ ui.say("take-view-which") }</legend>
                    { for views.iter().map(|view| one(ui, &short, view, taking.view() == view)) }
                </fieldset>
                if let View::Part(_) = taking.view() {
                    <ForOneReader plan={short} part={taking.part()} />
                }
            </Fold>
            <Fold label={ui.say("take-look")} picture={"eye"}>
                { paper(outline, 2) }
            </Fold>
        </div>
    }
}

/// Everything that can be taken: the views that are always there, then each ask that the person agreed to, and each
/// invitation.
fn views(plan: &Plan, part: APart) -> Vec<View> {
    let always = [
        View::MyPlan,
        View::EasyRead,
        View::OnePage,
        View::AboutMe,
        View::Promises,
        View::Harder,
        View::Part(part),
    ];
    let asks = plan.asks().iter().map(|ask| View::Ask(ask.id));
    let invited = plan.invitations().iter();
    let invited = invited.map(|invitation| View::Invitation(invitation.id));
    let mut views: Vec<View> = always.into_iter().chain(asks).chain(invited).collect();
    views.retain(|view| view.may_be_taken(plan));
    views
}

/// What a view is called, and for whom it is where it is for one reader.
fn named(ui: &UiContext, plan: &Plan, view: &View) -> String {
    let who = match view {
        View::Ask(id) => plan.ask(*id).and_then(|ask| ask.asked.to.as_ref()),
        View::Invitation(id) => plan.invitation(*id).map(|one| &one.asked.who),
        View::MyPlan
        | View::EasyRead
        | View::OnePage
        | View::AboutMe
        | View::Promises
        | View::Harder
        | View::Part(_) => None,
    };
    let view = ui.say(message(view));
    match who {
        Some(who) => {
            let both = [("view", view.into()), ("who", who.as_str().into())];
            ui.say_with("take-view-for", &both)
        }
        None => view,
    }
}

/// What tells one view from all others.
fn id(view: &View) -> String {
    match view {
        View::Ask(AskId(number)) | View::Invitation(InvitationId(number)) => {
            format!("{}-{number}", view.name())
        }
        View::MyPlan
        | View::EasyRead
        | View::OnePage
        | View::AboutMe
        | View::Promises
        | View::Harder
        | View::Part(_) => view.name().to_owned(),
    }
}

fn one(ui: &UiContext, plan: &Plan, view: &View, chosen: bool) -> Html {
    let message = message(view);
    let onclick = {
        let (send, view) = (ui.send.clone(), view.clone());
        Callback::from(move |_| {
            send.emit(Intention::Taking(intention::Taking::ChooseView(
                view.clone(),
            )));
        })
    };
    html! {
        <button type="button" class="take__tick" aria-pressed={chosen.to_string()} key={id(view)} {onclick}>
            <span class="choice__dot" aria-hidden="true" />
            { Picture::Small.of(view_picture(view)) }
            <span class="take__tick-words">
                <span class="take__tick-name" dir="auto">{ named(ui, plan, view) }</span>
                <span class="take__means">{ ui.say(&format!("{message}.means")) }</span>
            </span>
        </button>
    }
}

fn message(view: &View) -> &'static str {
    match view {
        View::MyPlan => "take-view-my-plan",
        View::EasyRead => "take-view-easy-read",
        View::OnePage => "take-view-one-page",
        View::AboutMe => "take-view-about-me",
        View::Promises => "take-view-promises",
        View::Harder => "take-view-harder",
        View::Part(_) => "take-view-part",
        View::Ask(_) => "take-view-ask",
        View::Invitation(_) => "take-view-invitation",
    }
}

fn view_picture(view: &View) -> &'static str {
    match view {
        View::MyPlan => "file-text",
        View::EasyRead => "list",
        View::OnePage => "user",
        View::AboutMe => "pills",
        View::Promises => "calendar-event",
        View::Harder => "cloud",
        View::Part(_) => "eye",
        View::Ask(_) => "mail",
        View::Invitation(_) => "users-group",
    }
}

#[derive(PartialEq, Properties)]
struct ForOneReaderProps {
    plan: Plan,
    part: APart,
}

/// What is ticked for one reader, who it is and what for. The two fields are nobody's words in the plan, so they are kept
/// nowhere.
#[component]
fn ForOneReader(props: &ForOneReaderProps) -> Html {
    let ui = use_ui();
    let typed_so_far =
        |said: Option<&Wording>| said.map_or_else(String::new, |w| w.as_str().to_owned());
    let to = use_state_eq(|| typed_so_far(props.part.shown_to.as_ref()));
    let what = use_state_eq(|| typed_so_far(props.part.what_for.as_ref()));
    let choose = |change: fn(&mut APart, String)| {
        let (send, part) = (ui.send.clone(), props.part.clone());
        move |text: String| {
            let mut part = part.clone();
            change(&mut part, text);
            send.emit(Intention::Taking(intention::Taking::ChooseView(
                View::Part(part),
            )));
        }
    };
    let say_to = choose(|part, text| part.shown_to = Wording::parse(&text));
    let say_what = choose(|part, text| part.what_for = Wording::parse(&text));
    let onto = {
        let to = to.clone();
        Callback::from(move |event: InputEvent| {
            to.set(typed(&event));
            say_to(typed(&event));
        })
    };
    let onwhat = {
        let what = what.clone();
        Callback::from(move |event: InputEvent| {
            what.set(typed(&event));
            say_what(typed(&event));
        })
    };
    html! {
        <div class="take__reader">
            { parts(&ui, &props.plan, &props.part) }
            { field(&ui, "take-shown-to", &to, onto) }
            { field(&ui, "take-shown-for", &what, onwhat) }
            <p class="take__means">{ ui.say("take-shown-not-kept") }</p>
        </div>
    }
}

fn parts(ui: &UiContext, plan: &Plan, part: &APart) -> Html {
    // Those that are ticked at first stand there first.
    let is_first = |part: &PlanPart| APart::AT_FIRST.contains(part);
    let parts = plan.parts().into_iter();
    let (first, others): (Vec<_>, Vec<_>) = parts
        .filter(|part| says_something(plan, part))
        .partition(is_first);
    let all: Vec<PlanPart> = first.into_iter().chain(others).collect();
    let rows: Vec<Tick> = all
        .iter()
        .map(|one| Tick {
            id: format!("in-{}", part_name::id(one)),
            picture: picture(one),
            label: name(ui, plan, one),
            means: means(ui, one),
            ticked: part.parts.contains(one),
        })
        .collect();
    let (send, part) = (ui.send.clone(), part.clone());
    let ontick = Callback::from(move |(number, ticked): (usize, bool)| {
        if let Some(one) = all.get(number) {
            let mut part = part.clone();
            part.parts.retain(|other| other != one);
            if ticked {
                part.parts.push(one.clone());
            }
            send.emit(Intention::Taking(intention::Taking::ChooseView(
                View::Part(part),
            )));
        }
    });
    ticks(&ui.say("take-part-tick"), &rows, &ontick)
}

/// A card that no plan shows has nothing to say to anybody.
fn says_something(plan: &Plan, part: &PlanPart) -> bool {
    let PlanPart::Card(card) = part else {
        return true;
    };
    document::shows_card(plan, card)
}

fn field(ui: &UiContext, id: &'static str, value: &str, oninput: Callback<InputEvent>) -> Html {
    html! {
        <div class="text-field">
            <label class="text-field__label" for={id}>{ ui.say(id) }</label>
            <input
                class="text-field__input" type="text" {id} name={id} value={value.to_owned()} {oninput}
                dir="auto" autocomplete="off" autocorrect="off" spellcheck="false"
            />
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::example::{card, full, mine};
    use crate::plan::{About, Change, Path, Tray};

    #[test]
    fn a_card_that_says_nothing_is_offered_to_no_reader() {
        let mut plan = full();
        let part = PlanPart::Card(card("sport"));
        for (tray, before, urgent) in [
            (Tray::TalkAboutNow, true, true),
            (Tray::AnotherDay, true, false),
            (Tray::NotForThis, false, false),
        ] {
            let card = card("sport");
            plan.apply(Change::SortCard { card, tray }).unwrap();
            assert_eq!(says_something(&plan, &part), before, "{tray:?}");
            let mut hurried = plan.clone();
            let path = Path::Urgent;
            hurried.apply(Change::ChoosePath(path)).unwrap();
            assert_eq!(says_something(&hurried, &part), urgent, "{tray:?}");
        }
        let darts = mine(About::Card(card("sport")), "Darts.");
        plan.apply(Change::WriteLine(darts)).unwrap();
        assert!(says_something(&plan, &part));
    }
}
