//! Which numbers are one, two, few or many in a language, by the official plural rules.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use crate::form::{CATEGORIES, COUNTED};

/// The category of each number, as its place in `CATEGORIES`.
///
/// A language that has no official rules gets the English ones, as in Fluent itself.
pub fn table(language: &LanguageIdentifier) -> String {
    let english = "en".parse().ok();
    let rules = [Some(language.clone()), Some(alone(language)), english]
        .into_iter()
        .flatten()
        .find_map(|id| PluralRules::create(id, PluralRuleType::CARDINAL).ok());
    (0..COUNTED)
        .map(|number| {
            let category = rules.as_ref().and_then(|rules| rules.select(number).ok());
            let name = named(category.as_ref());
            let place = CATEGORIES.iter().position(|category| *category == name);
            place.unwrap_or_default().to_string()
        })
        .collect()
}

pub fn named(category: Option<&PluralCategory>) -> &'static str {
    match category {
        Some(PluralCategory::ZERO) => "zero",
        Some(PluralCategory::ONE) => "one",
        Some(PluralCategory::TWO) => "two",
        Some(PluralCategory::FEW) => "few",
        Some(PluralCategory::MANY) => "many",
        Some(PluralCategory::OTHER) | None => "other",
    }
}

/// The language without its region or script.
fn alone(language: &LanguageIdentifier) -> LanguageIdentifier {
    LanguageIdentifier::from_parts(language.language, None, None, &[])
}
