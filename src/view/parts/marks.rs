//! Whose words, and where they go: the two questions that stand beside words being written. The
//! answers are kept as drafts with the words, so that nothing said for today slips into the plan.

use std::rc::Rc;

use yew::{AttrValue, Callback, Html, html};

use super::{Answer, Choice, plain_words};
use crate::plan::{Place, Whose, Wording};
use crate::session::{Drafts, Field, Intention};
use crate::view::Table;

/// What is known about words before anybody says more.
#[derive(Clone, Debug, PartialEq)]
pub struct Marks {
    pub whose: Whose,
    pub place: Place,
}

impl Marks {
    /// The person's own words, for the plan.
    pub const USUAL: Self = Self {
        whose: Whose::Mine,
        place: Place::InPlan,
    };

    /// As somebody chose them beside this field, and as they were where nobody did.
    #[must_use]
    pub fn chosen(&self, drafts: &Drafts, field: &Field) -> Self {
        let whose = match (drafts.get(&whose_field(field)), &self.whose) {
            ("mine", _) => Whose::Mine,
            ("written", Whose::Mine) => Whose::WrittenFor(None),
            (_, before) => before.clone(),
        };
        let place = match drafts.get(&place_field(field)) {
            "plan" => Place::InPlan,
            "today" => Place::OnlyToday,
            _ => self.place,
        };
        Self { whose, place }
    }
}

fn whose_field(field: &Field) -> Field {
    Field::named(&format!("{}-whose", field.as_str()))
}

fn place_field(field: &Field) -> Field {
    Field::named(&format!("{}-place", field.as_str()))
}

/// Forgets what was chosen beside a field.
pub fn forget(table: &Table, field: &Field) {
    plain_words::forget(table, field);
    for field in [whose_field(field), place_field(field)] {
        table.send.emit(Intention::Type {
            field,
            text: String::new(),
        });
    }
}

/// Whose words it says, in words.
pub fn whose_label(table: &Table, whose: &Whose, writer: Option<&Wording>) -> String {
    match (whose, writer) {
        (Whose::Mine, _) => table.say("document-my-words"),
        (Whose::WrittenFor(_), None) => table.say("document-written-for-me"),
        (Whose::WrittenFor(_), Some(by)) => {
            table.say_with("document-written-by", &[("by", by.as_str().into())])
        }
        (Whose::Theirs(_), by) => {
            let by = by.map_or_else(|| table.say("the-worker"), |by| by.as_str().to_owned());
            table.say_with("document-their-words", &[("by", by.into())])
        }
    }
}

/// Where words go, in words.
pub fn place_label(table: &Table, place: Place) -> String {
    match place {
        Place::InPlan => table.say("said-in-plan"),
        Place::OnlyToday => table.say("said-only-today"),
    }
}

pub struct MarkingProps {
    /// The field with the words.
    pub field: Field,
    pub drafts: Rc<Drafts>,
    pub before: Marks,
    /// Who writes, when it is not the person.
    pub writer: Option<Wording>,
}

pub fn marking(table: &Table, props: &MarkingProps) -> Html {
    let now = props.before.chosen(&props.drafts, &props.field);
    let writes = |field: Field, codes: [&'static str; 2]| {
        table.send.reform(move |number: usize| Intention::Type {
            field: field.clone(),
            text: codes[number.min(1)].to_owned(),
        })
    };
    let written = Whose::WrittenFor(None);
    let whose = [&Whose::Mine, &written].map(|one| whose_label(table, one, props.writer.as_ref()));
    let place = [Place::InPlan, Place::OnlyToday].map(|one| place_label(table, one));
    html! {
        <div class="marks">
            { choice(
                &props.field, "whose", table.say("say-whose"), whose,
                usize::from(now.whose != Whose::Mine),
                writes(whose_field(&props.field), ["mine", "written"]),
            ) }
            { choice(
                &props.field, "place", table.say("say-place"), place,
                usize::from(now.place == Place::OnlyToday),
                writes(place_field(&props.field), ["plan", "today"]),
            ) }
            if now.place == Place::OnlyToday {
                <p class="marks__hint">{ table.say("say-only-today-hint") }</p>
            }
        </div>
    }
}

fn choice(
    field: &Field,
    part: &str,
    question: String,
    answers: [String; 2],
    chosen: usize,
    onchoose: Callback<usize>,
) -> Html {
    let name: AttrValue = format!("{}-{part}", field.as_str()).into();
    let answers: Vec<_> = answers.into_iter().map(Answer::new).collect();
    Choice::new(name, question, answers)
        .chosen(Some(chosen))
        .onchoose(onchoose)
        .html()
}
