//! Who to phone when something serious is said: a table for each country, `guide/contacts/<country>.tsv`.
//!
//! Numbers and proper names stand in the tables; what each is there for, and when, is said by messages. What nobody could
//! confirm is left empty and so is not said.

use named::named;

use super::table::rows;
use crate::resources::{self, Made};

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

named! {
    /// What somebody needs, in the order of the page.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Need {
        Danger = "danger",
        Suicide = "suicide",
        Violence = "violence",
        Child = "child",
        Sleep = "sleep",
        Talk = "talk",
        Language = "language",
    }
}

named! {
    /// How somebody is reached.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum How {
        Call = "call",
        Text = "text",
        /// On a website or in an app, which this page does not open.
        Web = "web",
        Textphone = "textphone",
        /// The number is another one in each place.
        Local = "local",
        /// Nobody to be reached: something to know.
        Know = "know",
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
            let contacts = rows(resources::named(name)).map(contact).collect();
            Some((Country(code), contacts))
        };
        resources::names().filter_map(read).collect()
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
mod tests;
