//! How it felt, and whether the worker listened: faces with words under them. The answers live on
//! this screen while it is shown, and nowhere else.

use yew::{Callback, Html, component, html, use_state_eq};

use crate::view::parts::{Answer, Choice, ChoiceLook};
use crate::view::use_table;

const FEELINGS: [(&str, &str); 3] = [
    ("goodbye-felt-good", "mood-smile"),
    ("goodbye-felt-mixed", "mood-neutral"),
    ("goodbye-felt-hard", "mood-sad"),
];
const LISTENING: [(&str, &str); 3] = [
    ("goodbye-listened-yes", "mood-smile"),
    ("goodbye-listened-partly", "mood-neutral"),
    ("goodbye-listened-no", "mood-sad"),
];

#[component]
pub fn Felt() -> Html {
    let table = use_table();
    let felt = use_state_eq(|| None::<usize>);
    let listened = use_state_eq(|| None::<usize>);
    let (set_felt, set_listened) = (felt.clone(), listened.clone());
    let answers = |faces: [(&'static str, &'static str); 3]| -> Vec<Answer> {
        let face = |(name, picture)| Answer::new(table.say(name)).with_picture(picture);
        faces.into_iter().map(face).collect()
    };
    html! {
        <div class="goodbye__felt">
            { Choice::new("felt", table.say("goodbye-felt"), answers(FEELINGS))
                .chosen(*felt)
                .look(ChoiceLook::Tiles)
                .onchoose(Callback::from(move |number| set_felt.set(Some(number))))
                .html() }
            { Choice::new("listened", table.say("goodbye-listened"), answers(LISTENING))
                .chosen(*listened)
                .look(ChoiceLook::Tiles)
                .onchoose(Callback::from(move |number| set_listened.set(Some(number))))
                .html() }
            <p class="goodbye__between-us">{ table.say("goodbye-between-us") }</p>
        </div>
    }
}
