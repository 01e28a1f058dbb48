//! The views of a plan, and what all of them have in common: a title, whose it is, and what to know about it as a file.
//!
//! Only *My plan* carries the plan inside itself. Every other view holds what it shows and nothing else.

use crate::plan::{AskId, InvitationId, Line, Plan, PlanPart, Wording};
use crate::words::Words;

use super::outline::{Outline, Part, Said, Section, Voice};
use super::page_numbers::page_words;
use super::said::is_in_plan;
use super::visits::{EndLine, Ends};
use super::{about_me, ask, easy_read, invitation, one_page, part, sections, visits};

/// One way to show a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The whole plan in plain words.
    #[default]
    MyPlan,
    /// The same, a picture beside each thing.
    EasyRead,
    /// What people value in me, what matters to me, how to support me well.
    OnePage,
    /// Under the headings that health and care records in England use.
    AboutMe,
    /// Who does what by when, to tear off.
    Promises,
    /// If things get harder: one page for a hard day.
    Harder,
    /// What the person ticked for one reader.
    Part(APart),
    /// One request, for whoever can say yes to it.
    Ask(AskId),
    /// The page of somebody who is brought in.
    Invitation(InvitationId),
}

/// A part of a plan for one reader. Who that is, is nobody's words in the plan and is kept nowhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct APart {
    pub parts: Vec<PlanPart>,
    pub shown_to: Option<Wording>,
    pub what_for: Option<Wording>,
}

impl APart {
    /// The three that are ticked at first, as far as there is something in them.
    pub const AT_FIRST: [PlanPart; 3] = [PlanPart::Talking, PlanPart::PleaseDo, PlanPart::Support];

    pub fn at_first() -> Self {
        Self {
            parts: Self::AT_FIRST.into(),
            ..Self::default()
        }
    }
}

impl View {
    /// A stable name, for styles and for tests.
    pub fn name(&self) -> &'static str {
        match self {
            Self::MyPlan => "my-plan",
            Self::EasyRead => "easy-read",
            Self::OnePage => "one-page",
            Self::AboutMe => "about-me",
            Self::Promises => "promises",
            Self::Harder => "harder",
            Self::Part(_) => "a-part",
            Self::Ask(_) => "ask",
            Self::Invitation(_) => "invitation",
        }
    }

    /// Whether it may be handed over: a request goes out when the person has agreed, and not before; a page with nothing
    /// on it does not go out at all.
    pub fn may_be_taken(&self, plan: &Plan) -> bool {
        match self {
            Self::Ask(id) => plan.ask(*id).is_some_and(|ask| ask.agreed),
            Self::Invitation(id) => plan.invitation(*id).is_some(),
            Self::MyPlan
            | Self::EasyRead
            | Self::OnePage
            | Self::AboutMe
            | Self::Promises
            | Self::Part(_) => true,
            Self::Harder => {
                let harder = |line: &Line| PlanPart::of(&line.about) == PlanPart::Harder;
                plan.lines()
                    .iter()
                    .any(|line| is_in_plan(line) && harder(line))
            }
        }
    }

    /// Whether a file of it opens again in Alongside: the plan is inside as data.
    pub fn carries_the_plan(&self) -> bool {
        *self == Self::MyPlan
    }

    /// Whether everything in the plan can be read in it.
    pub fn says_everything(&self) -> bool {
        matches!(self, Self::MyPlan | Self::EasyRead)
    }
}

/// A plan as one of its views.
pub fn outline(plan: &Plan, view: &View, words: &Words) -> Outline {
    outline_without(plan, view, &[], words)
}

/// The same without some of the lines at its end.
pub fn outline_without(plan: &Plan, view: &View, left_out: &[EndLine], words: &Words) -> Outline {
    let ends = Ends(left_out);
    let words = &of_its_year(plan, words);
    match view {
        View::MyPlan => whole(plan, ends, words),
        View::EasyRead => easy_read::easy_read(whole(plan, ends, words), words),
        View::OnePage => one_page::one_page(plan, ends, words),
        View::AboutMe => about_me::about_me(plan, ends, words),
        View::Promises => part::promises(plan, ends, words),
        View::Harder => part::harder(plan, words),
        View::Part(chosen) => part::part(plan, chosen, words),
        View::Ask(id) => match plan.ask(*id) {
            Some(asked) => ask::ask(plan, asked, ends, words),
            None => gone(view, plan, words),
        },
        View::Invitation(id) => match plan.invitation(*id) {
            Some(invited) => invitation::invitation(plan, invited, words),
            None => gone(view, plan, words),
        },
    }
}

/// *My plan*: the whole plan in the person's voice, in the order in which a stressed reader needs it.
pub fn my_plan(plan: &Plan, words: &Words) -> Outline {
    whole(plan, Ends(&[]), &of_its_year(plan, words))
}

/// In a document a day is told with its year unless it is that of the last visit, which stands at the top: whoever reads it
/// later reads the same.
fn of_its_year(plan: &Plan, words: &Words) -> Words {
    words.clone().in_the_year_of(plan.visit().day)
}

fn whole(plan: &Plan, ends: Ends, words: &Words) -> Outline {
    let mut spoken = sections::spoken(plan, words);
    spoken.extend(sections::explained(&spoken, words));
    if !spoken.is_empty() {
        spoken.extend(sections::met(plan, words));
    }
    let frame = Frame::of(&View::MyPlan, plan, words);
    let empty = spoken.is_empty().then(|| words.say("document-empty"));
    // Nobody has helped yet to write what is empty.
    let helped = if spoken.is_empty() {
        Vec::new()
    } else {
        visits::helped(plan, ends, words)
    };
    let held = visits::held(plan, words);
    let mine = visits::mine(ends, words);
    let closing = helped.into_iter().chain(held).chain(mine).collect();
    // The first line of the page is read by whoever sees it lie there.
    frame.outline(words.say("document-title"), spoken, empty, closing)
}

/// Of something that is not in the plan any more there is nothing to show.
fn gone(view: &View, plan: &Plan, words: &Words) -> Outline {
    let empty = words.say("document-empty");
    Frame::undated(view, plan, words).outline(empty, Vec::new(), None, Vec::new())
}

/// "About Ray", or "About me" where there is no name: `id`, or `id-no-name`.
pub fn title(plan: &Plan, id: &str, words: &Words) -> String {
    match plan.called() {
        Some(name) => {
            let called = ("called", name.as_str().into());
            words.say_with(id, &[called])
        }
        None => words.say(&format!("{id}-no-name")),
    }
}

/// What stands round the sections in every view.
pub struct Frame {
    view: &'static str,
    carries_the_plan: bool,
    about: Vec<String>,
    words: Words,
}

impl Frame {
    /// First of all that it is practice, if it is; then the day, and that it is for now.
    pub fn of(view: &View, plan: &Plan, words: &Words) -> Self {
        let mut frame = Self::dated(view, plan, words);
        let urgent = plan.is_urgent().then(|| words.say("document-urgent"));
        frame.about.extend(urgent);
        frame
    }

    /// Without what only the two need to know: that it is urgent.
    pub fn dated(view: &View, plan: &Plan, words: &Words) -> Self {
        let mut frame = Self::undated(view, plan, words);
        frame.about.push(words.full_date(plan.visit().day));
        frame
    }

    /// Without the day on which they talked, too.
    pub fn undated(view: &View, plan: &Plan, words: &Words) -> Self {
        let practice = plan.is_practice().then(|| words.say("document-practice"));
        Self {
            view: view.name(),
            carries_the_plan: view.carries_the_plan(),
            about: practice.into_iter().collect(),
            words: words.clone(),
        }
    }

    pub fn outline(
        self,
        title: String,
        sections: Vec<Section>,
        more: impl IntoIterator<Item = String>,
        closing: Vec<String>,
    ) -> Outline {
        let words = &self.words;
        let change = if self.carries_the_plan {
            "document-open-change"
        } else {
            "document-open-no-more"
        };
        let as_a_file = ["document-open-read", change, "document-open-anyone"];
        Outline {
            view: self.view,
            title,
            name: words.say("document-file"),
            language: words.language(),
            direction: words.direction(),
            about: self.about.into_iter().chain(more).collect(),
            key: are_mine(&sections).then(|| words.say("document-key")),
            sections,
            closing,
            as_a_file: as_a_file.map(|id| words.say(id)).into(),
            page_words: page_words(words),
        }
    }
}

/// Whether anything that the person said stands in there.
fn are_mine(sections: &[Section]) -> bool {
    let mut parts = sections.iter().flat_map(|section| &section.parts);
    parts.any(part_is_mine)
}

fn part_is_mine(part: &Part) -> bool {
    let mine = |said: &Said| said.voice == Voice::Person;
    match part {
        Part::Said(runs) => runs.iter().any(mine),
        Part::Cards(cards) => cards.iter().flat_map(|card| &card.said).any(mine),
        Part::Group(group) => group.parts.iter().any(part_is_mine),
        Part::Pictured(rows) => rows.iter().flat_map(|row| &row.said).any(mine),
        Part::Promises(_)
        | Part::Names { .. }
        | Part::Counted { .. }
        | Part::People(_)
        | Part::Meanings(_)
        | Part::Visits(_)
        | Part::Beside(_)
        | Part::Blanks(_)
        | Part::Plain(_)
        | Part::Quoted(_) => false,
    }
}
