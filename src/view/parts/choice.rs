//! One of several equal answers: a question with a radio button for each, shown as large pills or
//! tiles. None is chosen unless somebody chose it.

use yew::{AttrValue, Callback, Event, Html, Properties, classes, component, html};

use super::{Picture, PictureSize};

/// One answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    pub label: AttrValue,
    pub picture: Option<&'static str>,
}

impl Answer {
    pub fn new(label: impl Into<AttrValue>) -> Self {
        Self {
            label: label.into(),
            picture: None,
        }
    }

    #[must_use]
    pub fn with_picture(self, name: &'static str) -> Self {
        Self {
            picture: Some(name),
            ..self
        }
    }
}

/// How the answers are laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChoiceLook {
    #[default]
    Pills,
    Tiles,
    /// Close together, for many questions in a list.
    Rows,
}

#[derive(Properties, PartialEq)]
pub struct ChoiceProps {
    /// A name that no other choice on the screen has.
    pub name: AttrValue,
    pub question: AttrValue,
    pub answers: Vec<Answer>,
    /// Which answer is chosen, from 0.
    #[prop_or_default]
    pub chosen: Option<usize>,
    pub onchoose: Callback<usize>,
    #[prop_or_default]
    pub look: ChoiceLook,
    /// The question is to be heard and not seen: it is plain from what stands round it.
    #[prop_or_default]
    pub quiet: bool,
}

#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let look = match props.look {
        ChoiceLook::Pills => None,
        ChoiceLook::Tiles => Some("choice--tiles"),
        ChoiceLook::Rows => Some("choice--rows"),
    };
    let question = if props.quiet {
        "visually-hidden"
    } else {
        "choice__question"
    };
    let answers = props.answers.iter().enumerate();
    html! {
        <fieldset class={classes!("choice", look)}>
            <legend class={question}>{ &props.question }</legend>
            <div class="choice__answers">
                { for answers.map(|(number, answer)| one(props, number, answer)) }
            </div>
        </fieldset>
    }
}

fn one(props: &ChoiceProps, number: usize, answer: &Answer) -> Html {
    let onchange: Callback<Event> = props.onchoose.reform(move |_| number);
    let size = match props.look {
        ChoiceLook::Tiles => PictureSize::Tile,
        _ => PictureSize::Line,
    };
    html! {
        <label class="choice__answer" key={number}>
            <input
                class="choice__input"
                type="radio"
                name={props.name.clone()}
                value={number.to_string()}
                checked={props.chosen == Some(number)}
                {onchange}
            />
            <span class="choice__dot" aria-hidden="true" />
            if let Some(name) = answer.picture {
                <Picture {name} {size} />
            }
            <span class="choice__label">{ &answer.label }</span>
        </label>
    }
}
