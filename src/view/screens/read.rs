//! The whole plan read together in large type, one thing at a time; the person presses. Nothing is
//! counted, and what was left out is gone, not hidden.

mod thing;

use yew::{Html, html};

use super::ReadProps;
use crate::document;
use crate::session::{ReadItem, Screen, intention};
use crate::view::UiContext;
use crate::view::parts::{Button, Picture, paper};
use thing::Thing;

pub fn read(ui: &UiContext, props: &ReadProps) -> Html {
    match props.reading {
        Some((place, item)) => html! {
            <Thing
                key={name(item)}
                plan={props.plan.clone()}
                drafts={props.drafts.clone()}
                {item}
                first={place == 1}
            />
        },
        None => all_read(ui, props),
    }
}

fn name(item: ReadItem) -> String {
    match item {
        ReadItem::Promise(promise) => format!("promise-{}", promise.0),
        ReadItem::Line(line) => format!("line-{}", line.0),
        ReadItem::Tie(tie) => format!("tie-{}", tie.0),
        ReadItem::Invitation(guest) => format!("invitation-{}", guest.0),
        ReadItem::Ask(ask) => format!("ask-{}", ask.0),
        ReadItem::Alongside => "alongside".to_owned(),
        ReadItem::Load => "load".to_owned(),
    }
}

fn all_read(ui: &UiContext, props: &ReadProps) -> Html {
    let outline = document::my_plan(&props.plan, &ui.words);
    if outline.sections.is_empty() {
        return nothing_yet(ui);
    }
    html! {
        <div class="read read--all">
            <h1 tabindex="-1">{ ui.say("read-all") }</h1>
            <div class="read__answers">
                { Button::main(ui.say("read-take"), ui.sends(intention::Frame::Go(Screen::Take)))
                    .html() }
                if props.total > 0 {
                    { Button::new(ui.say("read-again"), ui.sends(intention::Frame::Go(Screen::Read)))
                        .html() }
                }
            </div>
            { paper(outline, 2) }
        </div>
    }
}

fn nothing_yet(ui: &UiContext) -> Html {
    html! {
        <div class="read read--nothing">
            { Picture::Tile.of("eyeglass") }
            <h1 tabindex="-1">{ ui.say("read-nothing") }</h1>
            <p class="read__lead">{ ui.say("read-nothing-lead") }</p>
            <div class="read__answers">
                { Button::main(ui.say("read-ways"), ui.sends(intention::Frame::Go(Screen::Ways)))
                    .html() }
            </div>
        </div>
    }
}
