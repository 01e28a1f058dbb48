//! Words to say first. They are the worker's, and plain: stay, believe, ask directly, tell what happens next.

use yew::{Html, html};

use super::heading;
use crate::view::UiContext;
use crate::view::parts::Fold;

/// Said whatever it is about.
const FIRST: [&str; 4] = [
    "help-say-glad",
    "help-say-believe",
    "help-say-stay",
    "help-say-next",
];

/// What it may be about, what can be said then, and what the worker keeps to.
struct Talk {
    name: &'static str,
    picture: &'static str,
    says: &'static [&'static str],
    knows: &'static [&'static str],
}

const TALKS: [Talk; 4] = [
    Talk {
        name: "help-suicide",
        picture: "message-circle-heart",
        says: &[
            "help-suicide-ask",
            "help-suicide-tell",
            "help-suicide-near",
            "help-suicide-away",
            "help-suicide-with",
        ],
        knows: &[
            "help-suicide-know-ask",
            "help-suicide-know-serious",
            "help-suicide-know-stay",
        ],
    },
    Talk {
        name: "help-violence",
        picture: "shield-heart",
        says: &[
            "help-violence-ask",
            "help-violence-fear",
            "help-violence-fault",
            "help-violence-tonight",
            "help-violence-word",
        ],
        knows: &[
            "help-violence-know-alone",
            "help-violence-know-hear",
            "help-violence-know-not",
            "help-violence-know-leave",
            "help-violence-know-push",
        ],
    },
    Talk {
        name: "help-child",
        picture: "horse-toy",
        says: &[
            "help-child-right",
            "help-child-fault",
            "help-child-own",
            "help-child-tell",
        ],
        knows: &[
            "help-child-know-time",
            "help-child-know-words",
            "help-child-know-ask",
            "help-child-know-not",
        ],
    },
    Talk {
        name: "help-adult",
        picture: "user",
        says: &["help-adult-afraid", "help-adult-want", "help-adult-when"],
        knows: &[
            "help-adult-know-promise",
            "help-adult-know-not",
            "help-adult-know-leave",
        ],
    },
];

pub fn words(ui: &UiContext) -> Html {
    html! {
        <section class="help__part">
            { heading(ui, "messages", "help-words") }
            <p>{ ui.say("help-words-lead") }</p>
            { said(ui, &FIRST) }
            <div class="help__folds">
                for talk in &TALKS {
                    <Fold label={ui.say(talk.name)} picture={talk.picture}>
                        { about(ui, talk) }
                    </Fold>
                }
            </div>
        </section>
    }
}

fn about(ui: &UiContext, talk: &Talk) -> Html {
    html! {
        <div class="help__open">
            <h3>{ ui.say("help-talk-says") }</h3>
            { said(ui, talk.says) }
            <h3>{ ui.say("help-talk-knows") }</h3>
            { super::listed(ui, talk.knows) }
        </div>
    }
}

/// What is said aloud, with the marks of the language round it.
fn said(ui: &UiContext, ids: &[&str]) -> Html {
    let quoted = |id: &str| ui.say_with("help-say", &[("words", ui.say(id).into())]);
    html! {
        <ul class="help__says">
            for id in ids {
                <li>{ quoted(id) }</li>
            }
        </ul>
    }
}
