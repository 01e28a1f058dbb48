//! What is being typed and not yet kept, by the field it stands in. Kept on the device as typed,
//! so that a dead tablet costs nobody a sentence.

use std::collections::BTreeMap;

use crate::plan::{About, CardId, LineId, PromiseId};

/// Which field, by a stable name that is also its `id` and `name` in the page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Field(String);

impl Field {
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
            About::Gift => Self::named("say-gift"),
        }
    }

    /// A line that is being changed.
    pub fn line(line: LineId) -> Self {
        Self(format!("change-{}", line.0))
    }

    /// The word of a card that is being changed.
    pub fn card(card: &CardId) -> Self {
        Self(format!("card-{}", card.as_str()))
    }

    /// One part of a promise that is being changed: `what`, `know`, `otherwise`.
    pub fn promise(promise: PromiseId, part: &str) -> Self {
        Self(format!("promise-{}-{part}", promise.0))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The text in every field that holds any.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drafts(BTreeMap<Field, String>);

impl Drafts {
    pub fn get(&self, field: &Field) -> &str {
        self.0.get(field).map_or("", String::as_str)
    }

    pub fn set(&mut self, field: Field, text: String) {
        if text.is_empty() {
            self.0.remove(&field);
        } else {
            self.0.insert(field, text);
        }
    }

    pub fn clear(&mut self, field: &Field) {
        self.0.remove(field);
    }

    /// Whether any field holds more than blanks.
    pub fn hold_words(&self) -> bool {
        self.0.values().any(|text| !text.trim().is_empty())
    }

    pub fn iter(&self) -> impl Iterator<Item = (&Field, &str)> {
        self.0.iter().map(|(field, text)| (field, text.as_str()))
    }
}

impl FromIterator<(String, String)> for Drafts {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(drafts: I) -> Self {
        let named = |(name, text): (String, String)| (Field(name), text);
        Self(
            drafts
                .into_iter()
                .map(named)
                .filter(|(_, text)| !text.is_empty())
                .collect(),
        )
    }
}
