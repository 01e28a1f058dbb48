//! Language: every sentence the product says, kept in `guide/<language>/*.ftl` and found by its id.
//!
//! What people said is put into a sentence exactly as it is. Where it runs the other way, marks that nobody sees stand round
//! it, see `aside` in `sentences/`; nothing in it is changed. The build turns the files into a form that can be said from at once.

mod detection;
mod money;
pub mod plain;

pub use alongside_sentences::Value;
pub use detection::{language_of, language_of_line, language_or};
pub use money::Money;

use alongside_sentences::read;

use crate::plan::Day;
use crate::resources;

/// The sentences of one language, and the money of one country. Cheap to clone; two of the same language and country are
/// equal.
#[derive(Clone)]
pub struct Words {
    language: &'static Language,
    money: Money,
    /// The year that needs no saying; nothing where every day is told without one.
    year: Option<i32>,
}

/// A language. What it says is one of the texts.
struct Language {
    tag: &'static str,
    direction: &'static str,
    /// The category of each number, as `read::category` reads it.
    plurals: &'static str,
    /// The name of the text with every message, as `read::find` reads it.
    text: &'static str,
}

// `LANGUAGES`, made of the files by `build.rs`. English is the first.
include!(concat!(env!("OUT_DIR"), "/words.rs"));

impl Words {
    pub fn english() -> Self {
        Self::of(&LANGUAGES[0])
    }

    /// The words of a language, such as `en`; in English when we have no other.
    pub fn in_language(tag: &str) -> Self {
        let known = LANGUAGES.iter().find(|language| language.tag == tag);
        known.map_or_else(Self::english, Self::of)
    }

    fn of(language: &'static Language) -> Self {
        Self {
            language,
            money: Money::default(),
            year: None,
        }
    }

    /// The same words, with the money of a country.
    #[must_use]
    pub fn with_money(self, money: Money) -> Self {
        Self { money, ..self }
    }

    /// The same words, said in a year: a day of another one is told with its own.
    #[must_use]
    pub fn in_the_year_of(self, today: Day) -> Self {
        let year = Some(today.year());
        Self { year, ..self }
    }

    /// The sign of the money that figures are in.
    pub fn money(&self) -> &'static str {
        self.money.sign()
    }

    /// The sentence with this id. `card-quiet.ask` is the sentence `ask` beside `card-quiet`.
    ///
    /// An id that has no sentence is said itself: better one odd word than a blank page.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// The sentence with this id, with something put into it.
    pub fn say_with(&self, id: &str, values: &[(&str, Value)]) -> String {
        match read::find(resources::named(self.language.text), id) {
            Some(message) => read::say(message, values, self.language.plurals),
            None => id.to_owned(),
        }
    }

    /// A sentence that a guide may have and need not: a hint that an organisation adds to its own.
    pub fn say_if_there(&self, id: &str) -> Option<String> {
        let message = read::find(resources::named(self.language.text), id)?;
        Some(read::say(message, &[], self.language.plurals))
    }

    /// The language, as a page declares it: `en`.
    pub fn language(&self) -> &'static str {
        self.language.tag
    }

    /// Which way the language is written: `ltr` or `rtl`.
    pub fn direction(&self) -> &'static str {
        self.language.direction
    }

    /// A day that is near: "Friday 27 November". In another year than this one it is told with its year.
    pub fn weekday_and_date(&self, day: Day) -> String {
        let weekday = ("weekday", self.weekday(day).into());
        if self.year.is_none_or(|year| year == day.year()) {
            let (date, month) = (day.day().to_string(), self.month(day));
            let date = [weekday, ("date", date.into()), ("month", month.into())];
            self.say_with("day-long", &date)
        } else {
            let date = ("date", self.full_date(day).into());
            self.say_with("day-long-year", &[weekday, date])
        }
    }

    /// The weekday of a day: "Friday".
    pub fn weekday(&self, day: Day) -> String {
        self.say(&format!("weekday-{}", day.weekday()))
    }

    /// A day that stands below its weekday: "24 November", and in another year than this one with its year.
    pub fn date_below(&self, day: Day) -> String {
        if self.year.is_some_and(|year| year != day.year()) {
            return self.full_date(day);
        }
        let (date, month) = (day.day().to_string(), self.month(day));
        self.say_with(
            "day-date",
            &[("date", date.into()), ("month", month.into())],
        )
    }

    /// A day with its year: "24 November 2026".
    pub fn full_date(&self, day: Day) -> String {
        let month = self.month(day);
        self.say_with(
            "day-full",
            &[
                ("date", day.day().to_string().into()),
                ("month", month.into()),
                ("year", day.year().to_string().into()),
            ],
        )
    }

    fn month(&self, day: Day) -> String {
        self.say(&format!("month-{}", day.month()))
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        (self.language(), self.money, self.year) == (other.language(), other.money, other.year)
    }
}

#[cfg(test)]
mod tests {
    use super::Words;
    use crate::plan::Day;

    #[test]
    fn a_sentence_is_found_by_its_id_and_the_one_beside_it_by_its_name() {
        let words = Words::english();
        assert_eq!(words.say("card-quiet"), "Quiet");
        assert_eq!(words.say_if_there("card-quiet").as_deref(), Some("Quiet"));
        assert_eq!(words.say_if_there("hint-law"), None);
        assert_eq!(
            words.say("card-quiet.ask"),
            "When do you like things to be quiet?"
        );
    }

    #[test]
    fn what_a_person_said_is_put_in_byte_for_byte() {
        let said = "  £10 – \u{200f}أمينة\u{200f} & <b>\"27\"</b> { $who } \u{e9}e\u{301} ";
        let sentence = Words::english().say_with("document-promise-know", &[("know", said.into())]);
        assert_eq!(
            sentence,
            format!("We will know it is done when: \u{2068}{said}\u{2069}"),
            "set apart, because it runs the other way"
        );
    }

    #[test]
    fn a_number_in_somebodys_words_stays_as_it_was_written() {
        let sentence =
            Words::english().say_with("document-about-me-title", &[("called", "007.50".into())]);
        assert_eq!(sentence, "About 007.50");
    }

    #[test]
    fn an_id_without_a_sentence_is_said_itself() {
        let words = Words::english();
        assert_eq!(words.say("no-such-sentence"), "no-such-sentence");
        assert_eq!(words.say("card-quiet.nothing"), "card-quiet.nothing");
        assert_eq!(words.say("card-quiet."), "card-quiet.");
        assert_eq!(words.say(""), "");
    }

    #[test]
    fn a_near_day_is_said_with_its_weekday() {
        let day = Day::new(2026, 11, 27).unwrap();
        assert_eq!(Words::english().weekday_and_date(day), "Friday 27 November");
        let in_the_year_of = |year| {
            let words = Words::english().in_the_year_of(Day::new(year, 1, 5).unwrap());
            words.weekday_and_date(day)
        };
        assert_eq!(in_the_year_of(2026), "Friday 27 November");
        assert_eq!(in_the_year_of(2027), "Friday 27 November 2026");
    }

    #[test]
    fn a_far_day_is_said_with_its_year() {
        let day = Day::new(2026, 11, 24).unwrap();
        assert_eq!(Words::english().full_date(day), "24 November 2026");
    }

    #[test]
    fn every_weekday_and_every_month_has_a_name() {
        let words = Words::english();
        let mut day = Day::new(2026, 1, 1).unwrap();
        for _ in 0..365 {
            let said = words.weekday_and_date(day);
            assert!(!said.contains('-') && !said.contains('{'), "{said}");
            day = day.plus(1);
        }
    }

    #[test]
    fn a_language_that_we_do_not_have_is_said_in_english() {
        let words = Words::in_language("tlh");
        assert!(words == Words::english());
        assert_eq!((words.language(), words.direction()), ("en", "ltr"));
    }
}
