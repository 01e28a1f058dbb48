//! Who to phone when something serious is said: a table for each country, `guide/contacts/<country>.tsv`.
//!
//! Numbers and proper names stand in the tables; what each is there for, and when, is said by messages. What nobody could
//! confirm is left empty and so is not said.

use super::table::rows;
use crate::texts::{self, Made};

const FOLDER: &str = "guide/contacts/";
const ENDING: &str = ".tsv";

/// A country that has a table. Which one it is, people choose; nothing guesses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Country(&'static str);

/// Somebody who can be phoned, or something to know about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    pub id: &'static str,
    pub needs: Vec<Need>,
    /// The part of the country that it is for.
    pub region: Option<&'static str>,
    /// The proper name, where it has one.
    pub name: Option<&'static str>,
    pub number: Option<&'static str>,
    pub how: How,
    pub hours: Option<&'static str>,
    pub costs: Vec<&'static str>,
    pub text: Option<Text>,
    pub deaf: Option<Known>,
    pub languages: Option<Known>,
    /// The day on which somebody looked it up, as `2026-11-28`.
    pub looked_up: &'static str,
}

/// What somebody needs, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    Danger,
    Suicide,
    Violence,
    Child,
    Sleep,
    Talk,
    Language,
}

impl Need {
    pub const ALL: [Self; 7] = [
        Self::Danger,
        Self::Suicide,
        Self::Violence,
        Self::Child,
        Self::Sleep,
        Self::Talk,
        Self::Language,
    ];

    /// What the tables call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Danger => "danger",
            Self::Suicide => "suicide",
            Self::Violence => "violence",
            Self::Child => "child",
            Self::Sleep => "sleep",
            Self::Talk => "talk",
            Self::Language => "language",
        }
    }
}

/// How somebody is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    Call,
    Text,
    /// On a website or in an app, which this page does not open.
    Web,
    Textphone,
    /// The number is another one in each place.
    Local,
    /// Nobody to be reached: something to know.
    Know,
}

impl How {
    pub const ALL: [Self; 6] = [
        Self::Call,
        Self::Text,
        Self::Web,
        Self::Textphone,
        Self::Local,
        Self::Know,
    ];

    /// What the tables call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Text => "text",
            Self::Web => "web",
            Self::Textphone => "textphone",
            Self::Local => "local",
            Self::Know => "know",
        }
    }
}

/// Where to send a text, and the word to send where there is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    pub number: &'static str,
    pub word: Option<&'static str>,
}

/// Something known of a contact, with the number that belongs to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    pub id: &'static str,
    pub number: &'static str,
}

impl Country {
    /// Every country that has a table.
    pub fn all() -> impl Iterator<Item = Self> {
        tables().iter().map(|(country, _)| *country)
    }

    /// The country of this code, if it has a table.
    pub fn named(code: &str) -> Option<Self> {
        Self::all().find(|country| country.0 == code)
    }

    pub fn code(self) -> &'static str {
        self.0
    }

    /// The message with its name.
    pub fn name_id(self) -> String {
        format!("country-{}", self.0)
    }

    pub fn contacts(self) -> &'static [Contact] {
        let table = tables().iter().find(|(country, _)| *country == self);
        table.map_or(&[], |(_, contacts)| contacts)
    }

    /// Whom to phone for this need, in the order of the table.
    pub fn for_need(self, need: Need) -> impl Iterator<Item = &'static Contact> {
        let contacts = self.contacts().iter();
        contacts.filter(move |contact| contact.needs.contains(&need))
    }

    /// The number for when somebody is in danger now.
    pub fn emergency(self) -> Option<&'static str> {
        self.for_need(Need::Danger).find_map(|first| first.number)
    }

    /// The day on which the oldest of its rows was looked up.
    pub fn looked_up(self) -> Option<&'static str> {
        self.contacts().iter().map(|one| one.looked_up).min()
    }
}

impl Contact {
    /// The message that says what it is there for.
    pub fn about_id(&self) -> String {
        format!("contact-{}", self.id)
    }
}

/// What a link to a number holds: its digits, and the plus before them. Nothing where it is no number.
pub fn dialled(number: &str) -> Option<String> {
    let plain = |c: &char| !matches!(c, ' ' | '-' | '(' | ')' | '.' | '/');
    // Abroad, the nought in brackets is left out.
    let number = match number.trim() {
        abroad if abroad.starts_with('+') => abroad.replace("(0)", ""),
        here => here.to_owned(),
    };
    let digits: String = number.chars().filter(plain).collect();
    let bare = digits.strip_prefix('+').unwrap_or(&digits);
    let is_number = (2..=15).contains(&bare.len()) && bare.bytes().all(|c| c.is_ascii_digit());
    is_number.then_some(digits)
}

fn tables() -> &'static [(Country, Vec<Contact>)] {
    static TABLES: Made<Vec<(Country, Vec<Contact>)>> = Made::by(|| {
        let read = |name: &'static str| {
            let code = name.strip_prefix(FOLDER)?.strip_suffix(ENDING)?;
            let contacts = rows(texts::named(name)).map(contact).collect();
            Some((Country(code), contacts))
        };
        texts::names().filter_map(read).collect()
    });
    &TABLES
}

fn contact(cells: [&'static str; 12]) -> Contact {
    let [
        id,
        needs,
        region,
        name,
        number,
        how,
        hours,
        cost,
        text,
        deaf,
        languages,
        looked_up,
    ] = cells;
    let named = |name: &str| Need::ALL.into_iter().find(|need| need.name() == name);
    Contact {
        id,
        needs: needs.split_whitespace().filter_map(named).collect(),
        region: said(region),
        name: said(name),
        number: said(number),
        how: How::ALL
            .into_iter()
            .find(|one| one.name() == how)
            .unwrap_or(How::Know),
        hours: said(hours),
        costs: cost.split_whitespace().collect(),
        text: said(text).map(texting),
        deaf: said(deaf).map(known),
        languages: said(languages).map(known),
        looked_up,
    }
}

fn said(cell: &'static str) -> Option<&'static str> {
    (!cell.is_empty()).then_some(cell)
}

/// A number, and behind it a word where one has to be sent.
fn texting(cell: &'static str) -> Text {
    match cell.rsplit_once(' ') {
        Some((number, word)) if word.chars().all(char::is_alphabetic) => Text {
            number,
            word: Some(word),
        },
        _ => Text {
            number: cell,
            word: None,
        },
    }
}

/// What it is, and behind it a number where one belongs to it.
fn known(cell: &'static str) -> Known {
    let (id, number) = cell.split_once(' ').unwrap_or((cell, ""));
    Known { id, number }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

    /// The whole tables: where each row was read and how sure it is does not travel.
    const WHOLE: [(&str, &str); 2] = [
        ("au", include_str!("../../guide/contacts/au.tsv")),
        ("gb", include_str!("../../guide/contacts/gb.tsv")),
    ];

    /// Numbers that stood for these services once. Somebody who phones them now reaches nobody, or somebody else.
    const SUPERSEDED: [&str; 8] = [
        "08457909090",
        "08009171414",
        "03005000914",
        "07786209697",
        "07860039967",
        "133627",
        "18001567",
        "09000113",
    ];

    #[test]
    fn every_table_of_the_folder_is_a_country() {
        let mut codes: Vec<_> = Country::all().map(Country::code).collect();
        codes.sort_unstable();
        assert_eq!(codes, WHOLE.map(|(code, _)| code));
        assert_eq!(Country::named("gb").map(Country::code), Some("gb"));
        assert_eq!(Country::named("en"), None);
    }

    #[test]
    fn every_line_is_a_row_and_every_cell_is_understood() {
        for (code, table) in WHOLE {
            let contacts = Country::named(code).unwrap().contacts();
            assert_eq!(contacts.len(), table.lines().count() - 1, "{code}");
            assert_eq!(rows::<14>(table).count(), contacts.len(), "{code}");
            for (contact, [id, needs, _, _, _, how, ..]) in contacts.iter().zip(rows::<14>(table)) {
                assert_eq!(contact.id, id);
                assert_eq!(contact.needs.len(), needs.split(' ').count(), "{id}");
                assert_eq!(contact.how.name(), how, "{id}");
            }
        }
    }

    #[test]
    fn every_row_says_where_it_was_read_when_and_how_sure_it_is() {
        for (code, table) in WHOLE {
            for [id, .., looked_up, source, sure] in rows::<14>(table) {
                let place = format!("{code}, {id}");
                assert!(crate::plan::Day::parse(looked_up).is_some(), "{place}");
                let mut pages = source.split(' ');
                assert!(pages.all(|page| page.starts_with("http")), "{place}");
                assert!(["V", "S"].contains(&sure), "{place}");
            }
        }
    }

    #[test]
    fn every_number_is_one_that_can_be_dialled_and_none_is_superseded() {
        for contact in Country::all().flat_map(Country::contacts) {
            let known = contact.deaf.iter().chain(&contact.languages);
            let known = known.map(|known| known.number).filter(|n| !n.is_empty());
            let text = contact.text.map(|text| text.number);
            for number in contact.number.into_iter().chain(text).chain(known) {
                let dialled = dialled(number);
                assert!(dialled.is_some(), "{}: {number}", contact.id);
                assert!(!SUPERSEDED.contains(&dialled.unwrap().as_str()), "{number}");
            }
        }
        for (code, table) in WHOLE {
            let digits = table.replace(' ', "");
            assert!(SUPERSEDED.iter().all(|old| !digits.contains(old)), "{code}");
        }
    }

    #[test]
    fn who_can_be_phoned_has_a_number_and_who_can_be_texted_a_number_for_texts() {
        for contact in Country::all().flat_map(Country::contacts) {
            let id = contact.id;
            match contact.how {
                How::Call | How::Textphone => assert!(contact.number.is_some(), "{id}"),
                How::Text => assert!(contact.text.is_some() && contact.number.is_none(), "{id}"),
                How::Web => assert!(contact.name.is_some() && contact.number.is_none(), "{id}"),
                How::Local => assert!(contact.number.is_none(), "{id}"),
                How::Know => assert!(contact.name.is_none(), "{id}"),
            }
        }
    }

    #[test]
    fn every_row_says_what_it_is_there_for_and_all_that_is_known_of_it() {
        let words = Words::english();
        let is_said = |id: String| assert!(words.say_if_there(&id).is_some(), "{id}");
        for country in Country::all() {
            is_said(country.name_id());
            for contact in country.contacts() {
                is_said(contact.about_id());
                let cells = [
                    ("region", contact.region),
                    ("hours", contact.hours),
                    ("deaf", contact.deaf.map(|deaf| deaf.id)),
                    ("spoken", contact.languages.map(|known| known.id)),
                ];
                let costs = contact.costs.iter().map(|cost| ("cost", Some(*cost)));
                for (family, id) in cells.into_iter().chain(costs) {
                    if let Some(id) = id {
                        is_said(format!("{family}-{id}"));
                    }
                }
            }
        }
    }

    #[test]
    fn nothing_is_called_free_or_not_on_the_bill_in_other_words_than_those_for_it() {
        let words = Words::english();
        for contact in Country::all().flat_map(Country::contacts) {
            let about = words.say(&contact.about_id()).to_lowercase();
            for claim in ["free", "cost", "costs", "bill", "24"] {
                let mut said = about.split(|c: char| !c.is_alphanumeric());
                assert!(!said.any(|word| word == claim), "{about}");
            }
        }
    }

    #[test]
    fn danger_comes_first_and_its_number_is_the_emergency_number() {
        let emergency = |code| Country::named(code).and_then(Country::emergency);
        assert_eq!(
            (emergency("gb"), emergency("au")),
            (Some("999"), Some("000"))
        );
        for country in Country::all() {
            assert_eq!(country.contacts()[0].how, How::Call);
        }
    }

    #[test]
    fn a_number_is_dialled_by_its_digits_and_what_is_no_number_is_not() {
        assert_eq!(dialled("116 123").as_deref(), Some("116123"));
        assert_eq!(
            dialled("+44 (0)20-7946 0018").as_deref(),
            Some("+442079460018")
        );
        for no in [
            "",
            "1",
            "ask at the desk",
            "javascript:1",
            "99;9",
            "1+1",
            "1".repeat(16).as_str(),
        ] {
            assert_eq!(dialled(no), None, "{no}");
        }
    }

    #[test]
    fn a_word_to_send_is_parted_from_the_number() {
        let word = texting("85258 SHOUT");
        assert_eq!((word.number, word.word), ("85258", Some("SHOUT")));
        let none = texting("0477 13 11 14");
        assert_eq!((none.number, none.word), ("0477 13 11 14", None));
        assert_eq!(known("textphone 18001").number, "18001");
        assert_eq!(
            known("many"),
            Known {
                id: "many",
                number: ""
            }
        );
    }
}
