//! The whole plan read together in large type, one thing at a time; the person presses. Nothing is
//! counted, and what was left out is gone, not hidden.

mod thing;

use yew::{Html, html};

use super::ReadProps;
use crate::document;
use crate::session::{ReadItem, Screen, intention};
use crate::view::Table;
use crate::view::parts::{Button, Picture, paper};
use thing::Thing;

pub fn read(table: &Table, props: &ReadProps) -> Html {
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
        None => all_read(table, props),
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

fn all_read(table: &Table, props: &ReadProps) -> Html {
    let outline = document::my_plan(&props.plan, &table.words);
    if outline.sections.is_empty() {
        return nothing_yet(table);
    }
    html! {
        <div class="read read--all">
            <h1 tabindex="-1">{ table.say("read-all") }</h1>
            <div class="read__answers">
                { Button::main(table.say("read-take"), table.sends(intention::Frame::Go(Screen::Take)))
                    .html() }
                if props.total > 0 {
                    { Button::new(table.say("read-again"), table.sends(intention::Frame::Go(Screen::Read)))
                        .html() }
                }
            </div>
            { paper(outline, 2) }
        </div>
    }
}

fn nothing_yet(table: &Table) -> Html {
    html! {
        <div class="read read--nothing">
            { Picture::Tile.of("eyeglass") }
            <h1 tabindex="-1">{ table.say("read-nothing") }</h1>
            <p class="read__lead">{ table.say("read-nothing-lead") }</p>
            <div class="read__answers">
                { Button::main(table.say("read-ways"), table.sends(intention::Frame::Go(Screen::Ways)))
                    .html() }
            </div>
        </div>
    }
}
