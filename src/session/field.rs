//! What is being typed and not yet kept, by the field it stands in. Kept on the device as typed,
//! so that a dead tablet costs nobody a sentence.

use crate::plan::{About, CardId, LineId, PartOfDay, PromiseId};

/// Which field, by a stable name that is also its `id` and `name` in the page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Field(String);

impl Field {
    /// The most that one field may hold, in bytes: some thirty pages. More is a file and not a
    /// sentence, and a record with it could be too large to be opened again.
    pub const MAX: usize = 100_000;

    pub fn named(name: &str) -> Self {
        Self(name.to_owned())
    }

    /// New words about something.
    pub fn about(about: &About) -> Self {
        match about {
            About::Card(card) => Self(format!("say-{}", card.as_str())),
            About::GoodDay => Self::named("say-good-day"),
            About::HardDay => Self::named("say-hard-day"),
            About::Helps => Self::named("say-helps"),
            About::MakesWorse => Self::named("say-makes-worse"),
            About::PleaseDo => Self::named("say-please-do"),
            About::PleaseDoNot => Self::named("say-please-do-not"),
            About::Talking => Self::named("say-talking"),
            About::Story => Self::named("say-story"),
            About::TiredOfTelling => Self::named("say-tired-of-telling"),
            About::Year => Self::named("say-year"),
            About::Halfway => Self::named("say-halfway"),
            About::NextMonth => Self::named("say-next-month"),
            About::ThisWeek => Self::named("say-this-week"),
            About::Gift => Self::named("say-gift"),
            About::Helped => Self::named("say-helped"),
            About::HarderNotice => Self::named("say-harder-notice"),
            About::HarderHelps => Self::named("say-harder-helps"),
            About::HarderHinders => Self::named("say-harder-hinders"),
            About::HarderByDay => Self::named("say-harder-by-day"),
            About::HarderByNight => Self::named("say-harder-by-night"),
            About::HarderPlease => Self::named("say-harder-please"),
        }
    }

    /// New words about a part of a day, or about all of it.
    pub fn about_at(about: &About, when: Option<PartOfDay>) -> Self {
        let Self(whole) = Self::about(about);
        match when {
            None => Self(whole),
            Some(PartOfDay::Morning) => Self(format!("{whole}-morning")),
            Some(PartOfDay::Afternoon) => Self(format!("{whole}-afternoon")),
            Some(PartOfDay::Evening) => Self(format!("{whole}-evening")),
            Some(PartOfDay::Night) => Self(format!("{whole}-night")),
        }
    }

    /// A line that is being changed.
    pub fn line(line: LineId) -> Self {
        Self(format!("change-{}", line.0))
    }

    /// What somebody says beside a line, because they see it differently.
    pub fn beside(line: LineId) -> Self {
        Self(format!("beside-{}", line.0))
    }

    /// The word of a card that is being changed.
    pub fn card(card: &CardId) -> Self {
        Self(format!("card-{}", card.as_str()))
    }

    /// One part of a promise that is being changed: `what`, `know`, `otherwise`.
    pub fn promise(promise: PromiseId, part: &str) -> Self {
        Self(format!("promise-{}-{part}", promise.0))
    }

    /// What is being drawn for the thing that this field is about.
    #[must_use]
    pub fn drawing(&self) -> Self {
        Self(format!("drawing-{}", self.0))
    }

    /// The photo that was taken for it and is not kept with it yet.
    #[must_use]
    pub fn photo(&self) -> Self {
        Self(format!("photo-{}", self.0))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The text in every field that holds any, in the order of the fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drafts(Vec<(Field, String)>);

impl Drafts {
    pub fn get(&self, field: &Field) -> &str {
        self.place(field).map_or("", |at| &self.0[at].1)
    }

    pub fn set(&mut self, field: Field, text: String) {
        self.clear(&field);
        if !text.is_empty()
            && let Err(at) = self.place(&field)
        {
            self.0.insert(at, (field, text));
        }
    }

    pub fn clear(&mut self, field: &Field) {
        self.0.retain(|(other, _)| other != field);
    }

    /// Whether any field holds more than blanks.
    pub fn hold_words(&self) -> bool {
        self.iter().any(|(_, text)| !text.trim().is_empty())
    }

    pub fn iter(&self) -> impl Iterator<Item = (&Field, &str)> {
        self.0.iter().map(|(field, text)| (field, text.as_str()))
    }

    /// Where a field is, or where it would be.
    fn place(&self, field: &Field) -> Result<usize, usize> {
        self.0.binary_search_by(|(other, _)| other.cmp(field))
    }
}

impl FromIterator<(String, String)> for Drafts {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(named: I) -> Self {
        let mut drafts = Self::default();
        for (name, text) in named.into_iter().filter(|(_, text)| !text.is_empty()) {
            drafts.set(Field(name), text);
        }
        drafts
    }
}
