//! How a visit begins: what both can count on, read together, and what each wants to be called.
//! Every field may stay empty.

use std::rc::Rc;

use yew::{Callback, Html, html};

use super::settings::text_size;
use crate::plan::{Change, Plan, Present, Wording};
use crate::session::{Drafts, Field, Intention, Keeping, Screen, TextSize, WordState};
use crate::view::Table;
use crate::view::parts::{Button, KeepChoice, Picture, Room, TextField};

/// What is read together, with its picture.
const LINES: [(&str, &str); 4] = [
    ("opening-yours", "heart"),
    ("opening-stays", "device-tablet"),
    ("opening-stop", "hand-stop"),
    ("opening-tell", "message-2"),
];

pub struct OpeningProps {
    pub plan: Rc<Plan>,
    pub drafts: Rc<Drafts>,
    pub text_size: TextSize,
    pub keeping: Keeping,
    pub word: WordState,
    pub name_shown: bool,
}

pub fn opening(table: &Table, props: &OpeningProps) -> Html {
    let on = table.sends(Intention::Go(Screen::Today));
    html! {
        <div class="opening">
            <h1 tabindex="-1">{ table.say("opening-title") }</h1>
            <ul class="opening__lines">
                for (line, picture) in LINES {
                    <li class="opening__line">
                        { Picture::Small.of(picture) }
                        <div>
                            <p class="opening__say">{ table.say(line) }</p>
                            <p class="opening__also">{ table.say(&format!("{line}.also")) }</p>
                        </div>
                    </li>
                }
            </ul>
            <div class="opening__names">
                { field(table, props, Asked::Called) }
                { field(table, props, Asked::Worker) }
                { field(table, props, Asked::Here) }
            </div>
            { text_size(table, props.text_size) }
            <KeepChoice keeping={props.keeping} word={props.word} name_shown={props.name_shown} />
            <div class="opening__on">
                { Button::main(table.say("opening-on"), on.clone()).html() }
                { Button::quiet(table.say("skip"), on).html() }
            </div>
        </div>
    }
}

/// Who is asked after.
#[derive(Clone, Copy)]
enum Asked {
    Called,
    Worker,
    Here,
}

impl Asked {
    fn field(self) -> Field {
        Field::named(match self {
            Self::Called => "called",
            Self::Worker => "worker",
            Self::Here => "here",
        })
    }

    fn message(self) -> &'static str {
        match self {
            Self::Called => "opening-called",
            Self::Worker => "opening-worker",
            Self::Here => "opening-here",
        }
    }

    /// What the plan holds now.
    fn kept(self, plan: &Plan) -> String {
        let visit = plan.visit();
        let name = |name: Option<&Wording>| name.map_or("", Wording::as_str).to_owned();
        match self {
            Self::Called => name(plan.called()),
            Self::Worker => name(visit.worker.as_ref()),
            Self::Here => visit
                .here
                .iter()
                .map(|present| present.name.as_str())
                .collect::<Vec<_>>()
                .join("\n"),
        }
    }

    fn change(self, text: &str) -> Change {
        match self {
            Self::Called => Change::Call(Wording::parse(text)),
            Self::Worker => Change::NameWorker(Wording::parse(text)),
            Self::Here => {
                let names = text.split('\n').filter_map(Wording::parse);
                Change::SayWhoIsHere(names.map(Present::named).collect())
            }
        }
    }
}

fn field(table: &Table, props: &OpeningProps, asked: Asked) -> Html {
    let field = asked.field();
    let draft = props.drafts.get(&field);
    let value = if draft.is_empty() {
        asked.kept(&props.plan)
    } else {
        draft.to_owned()
    };
    let onfinish: Callback<String> = {
        let field = field.clone();
        table.send.reform(move |text: String| Intention::Keep {
            field: field.clone(),
            change: asked.change(&text),
        })
    };
    let room = if matches!(asked, Asked::Here) {
        Room::Lines
    } else {
        Room::OneLine
    };
    let hint = matches!(asked, Asked::Here).then(|| table.say("opening-here.hint"));
    TextField::new(field, table.say(asked.message()), value)
        .room(room)
        .hint(hint)
        .onfinish(onfinish)
        .html(table)
}
