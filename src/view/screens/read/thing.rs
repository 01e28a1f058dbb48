//! One thing of the plan, as large as there is room for, with the person's three answers.

use std::rc::Rc;

use yew::{Callback, Html, MouseEvent, Properties, component, html, use_state_eq};

use crate::document;
use crate::plan::{Ask, CardId, Change, Invitation, Line, Load, Plan, Promise, Tie};
use crate::session::{Drafts, Intention, ReadItem, Screen, card_name, intention};
use crate::view::parts::face::face;
use crate::view::parts::instead::{InsteadProps, instead};
use crate::view::parts::own_picture::picture_of_card;
use crate::view::parts::promise_card::leaf;
use crate::view::parts::promise_edit::{Making, PromiseEditProps, promise_edit};
use crate::view::parts::read_back::{ask, large, large_words, pass};
use crate::view::parts::rewrite::{RewriteProps, rewrite};
use crate::view::parts::said::label;
use crate::view::parts::tie_edit::{TieEditProps, ring_message, tie_edit};
use crate::view::parts::{Button, Picture, counts};
use crate::view::{UiContext, use_ui};

#[derive(PartialEq, Properties)]
pub struct ThingProps {
    pub plan: Rc<Plan>,
    pub drafts: Rc<Drafts>,
    pub item: ReadItem,
    /// Whether there is nothing before it.
    pub first: bool,
}

/// The thing itself.
enum Shown {
    Promise(Promise),
    Line(Line),
    Tie(Tie),
    Guest(Invitation),
    Ask(Ask),
    Alongside,
    Load,
}

impl Shown {
    fn find(plan: &Plan, item: ReadItem) -> Option<Self> {
        match item {
            ReadItem::Promise(id) => plan.promise(id).cloned().map(Self::Promise),
            ReadItem::Line(id) => plan.line(id).cloned().map(Self::Line),
            ReadItem::Tie(id) => plan
                .ties()
                .iter()
                .find(|tie| tie.id == id)
                .cloned()
                .map(Self::Tie),
            ReadItem::Invitation(id) => plan.invitation(id).cloned().map(Self::Guest),
            ReadItem::Ask(id) => plan.ask(id).cloned().map(Self::Ask),
            ReadItem::Alongside => Some(Self::Alongside),
            ReadItem::Load => Some(Self::Load),
        }
    }

    /// The screen on which it is changed, where it has one of its own.
    fn changed_on(&self) -> Option<Screen> {
        match self {
            Self::Promise(_) | Self::Line(_) | Self::Tie(_) => None,
            Self::Guest(guest) => Some(Screen::Invite(guest.id)),
            Self::Ask(ask) => Some(Screen::Ask(ask.id)),
            Self::Alongside | Self::Load => Some(Screen::Alongside),
        }
    }

    fn leave_out(&self) -> Change {
        match self {
            Self::Promise(promise) => Change::LetGoOfPromise(promise.id),
            Self::Line(line) => Change::LeaveOutLine(line.id),
            Self::Tie(tie) => Change::RemoveTie(tie.id),
            Self::Guest(guest) => Change::RemoveInvitation(guest.id),
            Self::Ask(ask) => Change::RemoveAsk(ask.id),
            Self::Alongside => Change::WalkAlongside(Box::default()),
            Self::Load => Change::CountLoad(Load::default()),
        }
    }
}

#[component]
pub fn Thing(props: &ThingProps) -> Html {
    let ui = use_ui();
    let changing = use_state_eq(|| false);
    let Some(found) = Shown::find(&props.plan, props.item) else {
        return html! {};
    };
    let shut = {
        let changing = changing.clone();
        Callback::from(move |()| changing.set(false))
    };
    if *changing {
        return instead(InsteadProps {
            title: ui.say(change_title(&found)).into(),
            about: "change".into(),
            onclose: shut.clone(),
            content: edit(&ui, props, &found, &shut),
        });
    }
    let onchange = {
        let (ui, drafts) = (ui.clone(), props.drafts.clone());
        let making = if let Shown::Promise(promise) = &found {
            Some(Making::Anew(Box::new(promise.clone())))
        } else {
            None
        };
        let elsewhere = found.changed_on();
        Callback::from(move |_| {
            if let Some(screen) = &elsewhere {
                ui.send
                    .emit(Intention::Frame(intention::Frame::Go(screen.clone())));
                return;
            }
            if let Some(making) = &making {
                making.begin(&ui, &drafts);
            }
            changing.set(true);
        })
    };
    let content = html! {
        <>
            { below(&ui, &props.plan, &found) }
            if props.first {
                { pass(&ui, &props.plan, None) }
            }
            { answers(&ui, props, &found, onchange) }
        </>
    };
    html! {
        <div class="read">
            <p class="read__about">{ about(&ui, &props.plan, &found) }</p>
            { instead(InsteadProps {
                title: title(&ui, &props.plan, &found),
                about: "read".into(),
                onclose: Callback::noop(),
                content,
            }) }
        </div>
    }
}

fn answers(
    ui: &UiContext,
    props: &ThingProps,
    found: &Shown,
    onchange: Callback<MouseEvent>,
) -> Html {
    html! {
        <>
            <div class="read__answers">
                { Button::main(ui.say("read-yes"), ui.sends(intention::Reading::On)).html() }
                { Button::new(ui.say("read-change"), onchange).html() }
                { Button::new(ui.say("read-leave-out"), ui.sends(intention::Writing::Change(found.leave_out())))
                    .html() }
            </div>
            if !props.first {
                { Button::quiet(ui.say("read-one-back"), ui.sends(intention::Reading::Back))
                    .picture("arrow-left")
                    .html() }
            }
        </>
    }
}

/// What the thing belongs to, in a word or two. A card is known by its picture as well.
fn about(ui: &UiContext, plan: &Plan, found: &Shown) -> Html {
    let heading = match found {
        Shown::Promise(_) => "document-heading-next",
        Shown::Tie(_) => "document-heading-people",
        Shown::Guest(_) => "document-heading-invitations",
        Shown::Ask(_) => "document-heading-asks",
        Shown::Alongside => "document-heading-alongside",
        Shown::Load => "document-heading-load",
        Shown::Line(line) => match line.about.card() {
            Some(card) => return pictured(ui, plan, card),
            None => &format!("document-heading-{}", line.about.name()),
        },
    };
    ui.say(heading).into()
}

/// The picture says nothing by itself: its word is heard right after it.
fn pictured(ui: &UiContext, plan: &Plan, card: &CardId) -> Html {
    html! {
        <>
            <span aria-hidden="true">{ picture_of_card(ui, plan, card, Picture::Small) }</span>
            { card_name(plan, &ui.words, card) }
        </>
    }
}

/// The question and the thing, heard as one heading.
fn title(ui: &UiContext, plan: &Plan, found: &Shown) -> Html {
    let (question, words) = match found {
        Shown::Line(line) => return large(&ui.say(ask(line)), plan, line),
        Shown::Promise(promise) => (
            "read-ask-promise",
            document::promise_sentence(plan, promise, &ui.words),
        ),
        Shown::Tie(tie) => ("read-ask-right", tie.name.as_str().to_owned()),
        Shown::Guest(guest) => (
            "read-ask-right",
            document::brings(plan, guest, &ui.words).sentence,
        ),
        Shown::Ask(ask) => (
            "read-ask-right",
            document::asks_for(plan, ask, &ui.words).sentence,
        ),
        Shown::Alongside => {
            let who = plan.alongside().who.as_ref();
            let who = who.map_or_else(
                || ui.say("document-heading-alongside"),
                |who| who.as_str().to_owned(),
            );
            ("read-ask-right", who)
        }
        Shown::Load => ("read-ask-right", ui.say("document-load-month")),
    };
    let voice = matches!(found, Shown::Tie(_)).then_some("person");
    large_words(&ui.say(question), voice, &words)
}

/// What stands under the thing: whose words, by which day, how near.
fn below(ui: &UiContext, plan: &Plan, found: &Shown) -> Html {
    match found {
        Shown::Line(line) => html! { <p class="read-back__label">{ label(ui, plan, line) }</p> },
        Shown::Promise(promise) => html! {
            <div class="read__promise">
                { leaf(ui, promise.by) }
                { said(document::promise_notes(promise, &ui.words)) }
                { said(document::in_the_way_of(promise, &ui.words)) }
            </div>
        },
        Shown::Guest(guest) => said(document::brings(plan, guest, &ui.words).notes),
        Shown::Ask(ask) => said(document::asks_for(plan, ask, &ui.words).notes),
        Shown::Alongside => {
            let told = document::alongside(plan, &ui.words).into_iter();
            said(
                told.skip(usize::from(plan.alongside().who.is_some()))
                    .flat_map(|met| [met.day].into_iter().chain(met.changed)),
            )
        }
        Shown::Load => counts(&document::load(plan, &ui.words)),
        Shown::Tie(tie) => {
            let closer = tie.closer.then_some("document-people-closer");
            let must_stay = tie.must_stay.then_some("document-people-must-stay");
            let said = [Some(ring_message(tie.ring)), closer, must_stay];
            html! {
                <>
                    if let Some(picture) = &tie.picture {
                        <div class="face-alone">{ face(picture) }</div>
                    }
                    for id in said.into_iter().flatten() {
                        <p class="read__note">{ ui.say(id) }</p>
                    }
                </>
            }
        }
    }
}

fn said(notes: impl IntoIterator<Item = String>) -> Html {
    let notes = notes.into_iter();
    notes
        .map(|note| html! { <p class="read__note" dir="auto">{ note }</p> })
        .collect()
}

fn change_title(found: &Shown) -> &'static str {
    match found {
        Shown::Line(_) => "rewrite-title",
        Shown::Promise(_) => "promise-change",
        Shown::Tie(_) | Shown::Guest(_) | Shown::Ask(_) | Shown::Alongside | Shown::Load => {
            "people-change"
        }
    }
}

fn edit(ui: &UiContext, props: &ThingProps, found: &Shown, shut: &Callback<()>) -> Html {
    let (plan, drafts) = (props.plan.clone(), props.drafts.clone());
    match found {
        Shown::Line(line) => {
            let (line, ondone) = (line.clone(), shut.clone());
            rewrite(
                ui,
                &RewriteProps {
                    plan,
                    drafts,
                    line,
                    ondone,
                },
            )
        }
        Shown::Promise(promise) => {
            let (making, today) = (Making::Anew(Box::new(promise.clone())), plan.visit().day);
            let ondone = shut.reform(|_| ());
            promise_edit(
                ui,
                &PromiseEditProps {
                    plan,
                    drafts,
                    making,
                    today,
                    ondone,
                },
            )
        }
        Shown::Tie(tie) => {
            let edit = TieEditProps {
                tie: tie.clone(),
                drafts,
                done: ui.say("done").into(),
                ondone: shut.clone(),
                onrenamed: shut.clone(),
                onremove: shut.clone(),
            };
            tie_edit(ui, &edit)
        }
        // These are changed on screens of their own.
        Shown::Guest(_) | Shown::Ask(_) | Shown::Alongside | Shown::Load => html! {},
    }
}
