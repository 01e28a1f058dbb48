//! One of several equal answers: a question with a button for each, shown as large pills or tiles. None is chosen unless
//! somebody chose it. Radio buttons would need the arrow keys, which whoever has two switches does not have.

use yew::{AttrValue, Callback, Html, MouseEvent, html};

use super::{Picture, truth};

/// One answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Possible {
    pub label: AttrValue,
    pub picture: Option<&'static str>,
}

impl Possible {
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

/// A choice that is being made.
pub struct Choice {
    question: AttrValue,
    answers: Vec<Possible>,
    chosen: Option<usize>,
    onchoose: Callback<usize>,
    look: ChoiceLook,
}

impl Choice {
    pub fn new(question: impl Into<AttrValue>, answers: Vec<Possible>) -> Self {
        Self {
            question: question.into(),
            answers,
            chosen: None,
            onchoose: Callback::noop(),
            look: ChoiceLook::Pills,
        }
    }

    /// Which answer is chosen, from 0.
    #[must_use]
    pub fn chosen(self, chosen: Option<usize>) -> Self {
        Self { chosen, ..self }
    }

    #[must_use]
    pub fn onchoose(self, onchoose: Callback<usize>) -> Self {
        Self { onchoose, ..self }
    }

    #[must_use]
    pub fn look(self, look: ChoiceLook) -> Self {
        Self { look, ..self }
    }

    pub fn html(self) -> Html {
        let class = match self.look {
            ChoiceLook::Pills => "choice",
            ChoiceLook::Tiles => "choice choice--tiles",
            ChoiceLook::Rows => "choice choice--rows",
        };
        let answers = self.answers.iter().enumerate();
        html! {
            <fieldset {class}>
                <legend class="choice__question">{ &self.question }</legend>
                <div class="choice__answers">
                    { for answers.map(|(number, answer)| self.one(number, answer)) }
                </div>
            </fieldset>
        }
    }

    fn one(&self, number: usize, answer: &Possible) -> Html {
        let onclick: Callback<MouseEvent> = self.onchoose.reform(move |_| number);
        let chosen = truth(self.chosen == Some(number));
        let size = match self.look {
            ChoiceLook::Tiles => Picture::Tile,
            ChoiceLook::Pills | ChoiceLook::Rows => Picture::Line,
        };
        html! {
            <button type="button" class="choice__answer" aria-pressed={chosen} key={number} {onclick}>
                <span class="choice__dot" aria-hidden="true" />
                if let Some(name) = answer.picture {
                    { size.of(name) }
                }
                <span class="choice__label">{ &answer.label }</span>
            </button>
        }
    }
}
