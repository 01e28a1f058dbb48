//! How a visit begins: what both can count on, read together, and what each wants to be called.
//! Every field may stay empty.

pub mod here;
mod tongue;

use std::rc::Rc;

use yew::{Callback, Html, MouseEvent, html};

use super::SittingProps;
use super::settings::text_size;
use crate::plan::{Change, Day, Plan, Wording};
use crate::session::{Drafts, Field, Intention, Keeping, Screen, TextSize, WordState, intention};
use crate::view::UiContext;
use crate::view::parts::skip::skip;
use crate::view::parts::{Button, KeepChoiceProps, Picture, TextField, keep_choice};
use here::here;
use tongue::tongue;

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
    pub today: Day,
    pub text_size: TextSize,
    pub keeping: Keeping,
    pub word: WordState,
    /// Whether a secret word is wanted that is not there yet.
    pub chooses_word: bool,
    pub name_shown: bool,
}

pub fn opening(ui: &UiContext, props: &OpeningProps) -> Html {
    let sitting = SittingProps {
        plan: props.plan.clone(),
        drafts: props.drafts.clone(),
        today: props.today,
    };
    let waiting = here::waiting(&sitting);
    let send = ui.send.clone();
    let on = Callback::from(move |_: MouseEvent| {
        if let Some(waiting) = waiting.clone() {
            send.emit(waiting);
        }
        send.emit(Intention::Frame(intention::Frame::Go(Screen::Today)));
    });
    html! {
        <div class="opening">
            <h1 tabindex="-1">{ ui.say("opening-title") }</h1>
            { skip(ui) }
            <ul class="opening__lines">
                for (line, picture) in LINES {
                    <li class="opening__line">
                        { Picture::Small.of(picture) }
                        <div>
                            <p class="opening__say">{ ui.say(line) }</p>
                            <p class="opening__also">{ ui.say(&format!("{line}.also")) }</p>
                        </div>
                    </li>
                }
                // Nothing to fill in: it is said aloud, or skipped.
                <li class="opening__line">
                    { Picture::Small.of("ear") }
                    <div>
                        <p class="opening__say">{ ui.say("opening-tell-check") }</p>
                        <p class="opening__also">{ ui.say("opening-tell-check.hint") }</p>
                    </div>
                </li>
            </ul>
            <div class="opening__names">
                { field(ui, props, Asked::Called) }
                { field(ui, props, Asked::Worker) }
                { tongue(ui, &props.plan) }
                { here(ui, &sitting) }
            </div>
            { text_size(ui, props.text_size) }
            { keep_choice(KeepChoiceProps {
                keeping: props.keeping,
                word: props.word,
                chooses_word: props.chooses_word,
                name_shown: props.name_shown,
            }) }
            <div class="opening__on">
                { Button::main(ui.say("opening-on"), on.clone()).html() }
                { Button::quiet(ui.say("skip"), on).html() }
            </div>
        </div>
    }
}

/// Who is asked after by one name.
#[derive(Clone, Copy)]
enum Asked {
    Called,
    Worker,
}

impl Asked {
    fn field(self) -> Field {
        Field::named(match self {
            Self::Called => "called",
            Self::Worker => "worker",
        })
    }

    fn message(self) -> &'static str {
        match self {
            Self::Called => "opening-called",
            Self::Worker => "opening-worker",
        }
    }

    /// What the plan holds now.
    fn kept(self, plan: &Plan) -> String {
        let name = match self {
            Self::Called => plan.called(),
            Self::Worker => plan.visit().worker.as_ref(),
        };
        name.map_or("", Wording::as_str).to_owned()
    }

    fn change(self, text: &str) -> Change {
        match self {
            Self::Called => Change::Call(Wording::parse(text)),
            Self::Worker => Change::NameWorker(Wording::parse(text)),
        }
    }
}

fn field(ui: &UiContext, props: &OpeningProps, asked: Asked) -> Html {
    let field = asked.field();
    let draft = props.drafts.get(&field);
    let value = if draft.is_empty() {
        asked.kept(&props.plan)
    } else {
        draft.to_owned()
    };
    let onfinish: Callback<String> = {
        let field = field.clone();
        ui.send.reform(move |text: String| {
            Intention::Writing(intention::Writing::Keep {
                fields: vec![field.clone()],
                change: asked.change(&text),
            })
        })
    };
    TextField::new(field, ui.say(asked.message()), value)
        .onfinish(onfinish)
        .html(ui)
}
