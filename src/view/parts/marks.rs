//! Whose words, and where they go: the two questions that stand beside words being written. The
//! answers are kept as drafts with the words, so that nothing said for today slips into the plan.

use std::rc::Rc;

use yew::{Callback, Html, html};

use super::{Choice, Possible};
use crate::plan::{About, Change, Place, Plan, Whose, Wording};
use crate::session::{Drafts, Field, Intention, draft, intention};
use crate::view::UiContext;

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
        let whose = draft::decode_whose(drafts.get(&field.whose()));
        Self {
            whose: whose.unwrap_or_else(|| self.whose.clone()),
            place: Place::named(drafts.get(&field.place())).unwrap_or(self.place),
        }
    }
}

/// Whose words it may be: the person's, the worker's, those of everybody who is here and helps to write, and whose
/// it was before.
pub fn writers(plan: &Plan, before: &Whose) -> Vec<Whose> {
    let helpers = plan.visit().here.iter().filter(|present| present.helped);
    let helpers = helpers.map(|present| Whose::WrittenFor(Some(present.name.clone())));
    let mut all = vec![Whose::Mine, Whose::WrittenFor(None)];
    all.extend(helpers);
    if !all.contains(before) {
        all.push(before.clone());
    }
    all
}

/// Who may see something differently: the person where it is not their line, the worker, and everybody who is here.
pub fn viewers(plan: &Plan, of: &Whose) -> Vec<Whose> {
    let here = plan.visit().here.iter();
    let here = here.map(|present| Whose::Theirs(Some(present.name.clone())));
    let all = [Whose::Mine, Whose::Theirs(None)].into_iter().chain(here);
    all.filter(|whose| whose != of).collect()
}

/// A field, and those in which stands what was chosen beside it.
pub fn with_choices(field: Field) -> Vec<Field> {
    let beside = [field.whose(), field.place(), field.plain()];
    [field].into_iter().chain(beside).collect()
}

/// Keeps what was written in a field; nothing that was chosen beside it is left.
pub fn kept<E: 'static>(
    ui: &UiContext,
    field: Field,
    change: Change,
    ondone: &Callback<()>,
) -> Callback<E> {
    let fields = with_choices(field);
    let keep = intention::Writing::Keep { fields, change };
    finished(ui, keep, ondone)
}

/// Leaves it as it was before somebody wrote.
pub fn left<E: 'static>(ui: &UiContext, field: Field, ondone: &Callback<()>) -> Callback<E> {
    let fields = with_choices(field).into_iter();
    let empty = fields.map(|field| (field, String::new())).collect();
    finished(ui, intention::Writing::Fill(empty), ondone)
}

fn finished<E: 'static>(
    ui: &UiContext,
    with: intention::Writing,
    ondone: &Callback<()>,
) -> Callback<E> {
    let (send, ondone) = (ui.send.clone(), ondone.clone());
    Callback::from(move |_| {
        send.emit(with.clone().into());
        ondone.emit(());
    })
}

/// Whose words it says, in words.
pub fn whose_label(ui: &UiContext, whose: &Whose, writer: Option<&Wording>) -> String {
    match (whose, writer) {
        (Whose::Mine, _) => ui.say("document-my-words"),
        (Whose::WrittenFor(_), None) => ui.say("document-written-for-me"),
        (Whose::WrittenFor(_), Some(by)) => {
            ui.say_with("document-written-by", &[("by", by.as_str().into())])
        }
        (Whose::Theirs(_), by) => {
            let by = by.map_or_else(|| ui.say("the-worker"), |by| by.as_str().to_owned());
            ui.say_with("document-their-words", &[("by", by.into())])
        }
    }
}

/// Where words go, in words.
pub fn place_label(ui: &UiContext, place: Place) -> String {
    match place {
        Place::InPlan => ui.say("said-in-plan"),
        Place::OnlyToday => ui.say("said-only-today"),
    }
}

pub struct MarkingProps {
    /// The field with the words.
    pub field: Field,
    pub drafts: Rc<Drafts>,
    pub before: Marks,
    /// Who the worker is, where an answer names nobody.
    pub writer: Option<Wording>,
    /// Whose words they may be.
    pub among: Vec<Whose>,
    /// What new words are about: where they go stays chosen for the next ones. Nothing where a line is changed.
    pub new_about: Option<About>,
}

pub fn marking(ui: &UiContext, props: &MarkingProps) -> Html {
    let now = props.before.chosen(&props.drafts, &props.field);
    let writes = |field: Field, codes: Vec<String>| {
        ui.send.reform(move |number: usize| {
            Intention::Writing(intention::Writing::Type {
                field: field.clone(),
                text: codes.get(number).cloned().unwrap_or_default(),
            })
        })
    };
    let whose = props.among.iter().map(|one| {
        let named = one.by().or(props.writer.as_ref());
        whose_label(ui, one, named)
    });
    html! {
        <div class="marks">
            { choice(
                ui.say("say-whose"), whose.collect(),
                props.among.iter().position(|one| *one == now.whose),
                writes(props.field.whose(), props.among.iter().map(draft::encode_whose).collect()),
            ) }
            { where_they_go(ui, &props.field, props.new_about.as_ref(), now.place) }
        </div>
    }
}

const PLACES: [Place; 2] = [Place::InPlan, Place::OnlyToday];

/// Where words go, and what that means each time they do not go into the plan.
pub fn where_they_go(ui: &UiContext, field: &Field, new_about: Option<&About>, now: Place) -> Html {
    let onchoose = {
        let (field, new_about) = (field.clone(), new_about.cloned());
        ui.send.reform(move |number: usize| {
            let place = PLACES.get(number).copied().unwrap_or(Place::InPlan);
            match &new_about {
                Some(about) => Intention::Writing(intention::Writing::ChoosePlace {
                    field: field.clone(),
                    about: about.clone(),
                    place,
                }),
                None => Intention::Writing(intention::Writing::Type {
                    field: field.place(),
                    text: place.name().to_owned(),
                }),
            }
        })
    };
    let labels = PLACES.map(|one| place_label(ui, one));
    let chosen = PLACES.iter().position(|one| *one == now);
    html! {
        <>
            { choice(ui.say("say-place"), labels.to_vec(), chosen, onchoose) }
            if now == Place::OnlyToday {
                <p class="marks__hint">{ ui.say("say-only-today-hint") }</p>
            }
        </>
    }
}

fn choice(
    question: String,
    answers: Vec<String>,
    chosen: Option<usize>,
    onchoose: Callback<usize>,
) -> Html {
    let answers: Vec<_> = answers.into_iter().map(Possible::new).collect();
    Choice::new(question, answers)
        .chosen(chosen)
        .onchoose(onchoose)
        .html()
}
