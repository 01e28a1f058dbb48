//! How it felt, and whether the worker listened: faces with words under them. The answers live on
//! this screen while it is shown, and nowhere else.

use yew::{Callback, Html, UseStateHandle, html};

use crate::view::UiContext;
use crate::view::parts::{Choice, ChoiceLook, Possible};

const FEELINGS: [(&str, &str); 3] = [
    ("goodbye-felt-good", "mood-smile"),
    ("goodbye-felt-mixed", "mood-empty"),
    ("goodbye-felt-hard", "mood-sad"),
];
const LISTENING: [(&str, &str); 3] = [
    ("goodbye-listened-yes", "mood-smile"),
    ("goodbye-listened-partly", "mood-empty"),
    ("goodbye-listened-no", "mood-sad"),
];

/// What was said so far: the numbers of the answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Felt {
    felt: Option<usize>,
    listened: Option<usize>,
}

pub fn felt(ui: &UiContext, said: &UseStateHandle<Felt>) -> Html {
    let ask = |question, faces: [(&str, &'static str); 3], chosen| {
        let face = |(name, picture)| Possible::new(ui.say(name)).with_picture(picture);
        Choice::new(ui.say(question), faces.map(face).to_vec())
            .chosen(chosen)
            .look(ChoiceLook::Tiles)
    };
    let answers = |with: fn(Felt, usize) -> Felt| {
        let said = said.clone();
        Callback::from(move |number| said.set(with(*said, number)))
    };
    let onfelt = answers(|said, number| Felt {
        felt: Some(number),
        ..said
    });
    let onlistened = answers(|said, number| Felt {
        listened: Some(number),
        ..said
    });
    html! {
        <div class="goodbye__felt">
            { ask("goodbye-felt", FEELINGS, said.felt).onchoose(onfelt).html() }
            { ask("goodbye-listened", LISTENING, said.listened)
                .onchoose(onlistened)
                .html() }
            <p class="goodbye__between-us">{ ui.say("goodbye-between-us") }</p>
        </div>
    }
}
