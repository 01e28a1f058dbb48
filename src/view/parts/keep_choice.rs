//! How shall we keep it? Three equal answers, each with what it means, and what follows from it: a
//! secret word to choose, or whether a tablet that stops brings the talk back.

use yew::{Html, html};

use super::{Choice, ChoiceLook, Possible, SecretWord, SecretWordUse};
use crate::session::{Intention, Keeping, WordState, intention};
use crate::view::{UiContext, drawn};

#[derive(PartialEq)]
pub struct KeepChoiceProps {
    pub keeping: Keeping,
    pub word: WordState,
    /// Whether a secret word is wanted that is not there yet.
    pub chooses_word: bool,
    /// Whether the desk may show the name.
    pub name_shown: bool,
}

const ANSWERS: [(&str, &str); 3] = [
    ("keep-talk", "messages"),
    ("keep-tablet", "device-tablet"),
    ("keep-word", "lock"),
];

pub fn keep_choice(props: KeepChoiceProps) -> Html {
    drawn(props, choice)
}

fn choice(ui: &UiContext, props: &KeepChoiceProps) -> Html {
    let kept = match props.keeping {
        Keeping::Memory | Keeping::Visit => 0,
        Keeping::Tablet => 1,
        Keeping::Word => 2,
    };
    let chosen = if props.chooses_word { 2 } else { kept };
    let onchoose = {
        let now = props.keeping;
        ui.send.reform(move |number: usize| {
            Intention::Keeping(match number {
                0 if now == Keeping::Visit => intention::Keeping::As(now),
                0 => intention::Keeping::As(Keeping::Memory),
                1 => intention::Keeping::As(Keeping::Tablet),
                _ => intention::Keeping::ChooseWord,
            })
        })
    };
    let answers = ANSWERS.map(|(name, picture)| Possible::new(ui.say(name)).with_picture(picture));
    let asks = props.chooses_word;
    html! {
        <section class="keep-choice">
            { Choice::new(ui.say("keep-question"), answers.to_vec())
                .chosen(Some(chosen))
                .look(ChoiceLook::Tiles)
                .onchoose(onchoose)
                .html() }
            <p class="keep-choice__means" role="status">{ means(ui, props.keeping, asks) }</p>
            if asks {
                <SecretWord
                    name="keep-word" button={ui.say("keep-word-use")} usage={SecretWordUse::Choose}
                    state={props.word} onsend={ui.send.reform(|of| Intention::Keeping(intention::Keeping::WithWord(of)))}
                />
            } else {
                { and_then(ui, props) }
            }
        </section>
    }
}

fn means(ui: &UiContext, keeping: Keeping, asks: bool) -> String {
    if asks {
        return ui.say("keep-word.means");
    }
    ui.say(match keeping {
        Keeping::Memory => "keep-memory.means",
        Keeping::Visit => "keep-visit.means",
        Keeping::Tablet => "keep-tablet.means",
        Keeping::Word => "keep-word.kept",
    })
}

/// What can be said beside the answer that was chosen.
fn and_then(ui: &UiContext, props: &KeepChoiceProps) -> Html {
    let (question, answers, chosen, asks): (_, _, _, fn(usize) -> Intention) = match props.keeping {
        Keeping::Memory | Keeping::Visit => (
            "keep-stops",
            ["keep-stops-go", "keep-stops-back"],
            usize::from(props.keeping == Keeping::Visit),
            |number| {
                Intention::Keeping(intention::Keeping::As(
                    [Keeping::Memory, Keeping::Visit][number.min(1)],
                ))
            },
        ),
        Keeping::Word => (
            "keep-name",
            ["keep-name-shown", "keep-name-hidden"],
            usize::from(!props.name_shown),
            |number| Intention::Keeping(intention::Keeping::ShowName(number == 0)),
        ),
        Keeping::Tablet => return html! {},
    };
    let answers = answers.map(|answer| Possible::new(ui.say(answer))).to_vec();
    Choice::new(ui.say(question), answers)
        .chosen(Some(chosen))
        .onchoose(ui.send.reform(asks))
        .html()
}
