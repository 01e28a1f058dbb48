//! What a document says, in order, before it looks like anything. It holds finished sentences and words that people
//! said; no markup, no numbers of things, and nothing that a renderer would have to look up.

mod first;

use crate::plan::{OwnPicture, Tongue};
use crate::words::language_or;

use super::page_numbers::PageWords;

/// A whole document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    /// A stable name of what it is a view of, for styles and for tests.
    pub view: &'static str,
    pub title: String,
    /// What the file is called by whoever shows it in a window, a list or a PDF: it gives nothing away.
    pub name: String,
    /// The language of the sentences that are ours, as in `en`.
    pub language: &'static str,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// The lines under the title.
    pub about: Vec<String>,
    /// How to tell the person's own words from all others, where there are any.
    pub key: Option<String>,
    pub sections: Vec<Section>,
    /// Who helped, and whose plan this is.
    pub closing: Vec<String>,
    /// What to know about the document as a file. Of no use on paper.
    pub as_a_file: Vec<String>,
    /// What stands round the number of a printed page.
    pub page_words: PageWords,
}

/// One section, under one heading. There are no empty ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// A stable name, for styles and for tests.
    pub id: &'static str,
    pub heading: String,
    pub parts: Vec<Part>,
}

/// Sections that belong next to each other and may share one line of the page, where both are there.
pub const SIDE_BY_SIDE: [(&str, &str); 3] = [
    ("please-do", "please-do-not"),
    ("helps", "makes-worse"),
    ("good-day", "hard-day"),
];

/// Things of one kind, in their order. There are no empty ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Promises(Vec<Agreed>),
    Cards(Vec<Card>),
    Said(Vec<Said>),
    /// Things that are only named, under one sentence about all of them.
    Names {
        about: String,
        /// Beside that sentence, where each thing gets a picture.
        picture: &'static str,
        names: Vec<String>,
        /// What is on each, for where each thing gets a picture.
        pictures: Vec<Shown>,
    },
    /// How many there are of each, under one sentence about all of them: a picture for each one that was counted.
    Counted {
        about: String,
        counts: Vec<Count>,
    },
    People(People),
    Meanings(Vec<Meaning>),
    /// Something that has a name of its own within the section.
    Group(Group),
    /// One thing a row, each with its picture.
    Pictured(Vec<Row>),
    Visits(Vec<Met>),
    /// Two things to be seen beside each other.
    Beside(Vec<Met>),
    /// What somebody fills in by hand.
    Blanks(Vec<Blank>),
    /// Sentences of ours.
    Plain(Vec<String>),
    /// What two people put in words together, for somebody to read: each byte for byte, and nobody's alone.
    Quoted(Vec<String>),
}

/// A picture, as far as an outline knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// One of the guide's, by its name for `guide::Picture::named`. The words beside it say what it says.
    Guide(&'static str),
    /// One of the person's own, and the word for it.
    Own { picture: OwnPicture, word: String },
}

/// How many there are of one thing: in words, and to be seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    pub words: String,
    /// The name of a picture.
    pub picture: &'static str,
    pub times: u8,
}

/// Parts under a name: the morning of a good day, half a year from now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub name: String,
    /// The name of a picture, where each thing gets one.
    pub picture: &'static str,
    pub parts: Vec<Part>,
}

/// A picture on the left, and what it is about on the right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub picture: Shown,
    /// What it is, where that is not said yet: a day, a card's name.
    pub name: Option<String>,
    /// What somebody said about it.
    pub said: Option<Said>,
    /// What we say about it.
    pub sentences: Vec<String>,
}

/// One visit, and what changed in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Met {
    pub day: String,
    pub changed: Vec<String>,
}

/// Something to fill in by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Blank {
    /// Boxes, of which one gets a tick.
    Boxes(Vec<String>),
    /// What is asked, and as much of the answer as is known.
    Line {
        asked: String,
        known: Option<String>,
        room: Rows,
    },
}

/// How much is left to write by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    None,
    OneLine,
}

/// Who does what, by when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// The name of a picture that shows what it is.
    pub picture: &'static str,
    /// A day in words, words for having none yet, or how it went.
    pub day: String,
    pub sentence: String,
    /// How we will know, and what if it does not happen.
    pub notes: Vec<String>,
}

/// Something that matters, and what was said about it, which may be nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    pub picture: Shown,
    pub name: String,
    pub said: Vec<Said>,
}

/// What was said one after the other in one voice. Each text is byte for byte what was written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub texts: Vec<String>,
    /// `my words`, or who wrote it for the person.
    pub label: String,
    pub voice: Voice,
    /// The language that whoever says it speaks, where it is not the one of the page and no letter shows it.
    pub tongue: Option<Tongue>,
    /// How others see the same thing. They stand side by side with it; none is merged into another.
    pub beside: Vec<Said>,
}

/// Who is speaking. The two look and are called different everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    Person,
    Worker,
}

/// Everybody in the person's life, the closest first, and those who are paid last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct People {
    pub rings: Vec<Ring>,
    /// The same people drawn, unless they are too many to be told apart.
    pub map: Option<PeopleMap>,
}

/// The people as they stand round the person, by their numbers, on a square of a thousand by a thousand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeopleMap {
    pub name: String,
    /// What it shows, for whoever does not see it.
    pub says: String,
    /// How wide it has to be on paper for its numbers to be read, in millimetres.
    pub wide: u32,
    /// The rings, as the `d` of a path.
    pub rings: String,
    /// How large the numbers are.
    pub letters: u32,
    pub spots: Vec<Spot>,
}

/// Somebody on the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    pub number: usize,
    pub mark: Mark,
    /// What is drawn for them, as the `d` of a path.
    pub shape: String,
    /// Where their number stands: its middle, and the line it stands on.
    pub x: u32,
    pub y: u32,
}

/// What is drawn for somebody, on the map and in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Near,
    UsedToBe,
    Wished,
    Paid,
}

/// The people who are equally near.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ring {
    pub name: String,
    pub mark: Mark,
    pub people: Vec<Person>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Their number on the map.
    pub number: usize,
    /// What the person calls them.
    pub name: String,
    /// The picture that the person has for them.
    pub picture: Option<Shown>,
    /// How strong it is between them, and what the person wishes for the two of them.
    pub wishes: Vec<String>,
}

/// A word, and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meaning {
    pub term: String,
    pub meaning: String,
}

impl Outline {
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }
}

impl Mark {
    /// A stable name, for styles.
    pub fn name(self) -> &'static str {
        match self {
            Self::Near => "near",
            Self::UsedToBe => "used-to-be",
            Self::Wished => "wished",
            Self::Paid => "paid",
        }
    }
}

impl Said {
    /// In which language a voice is to read one of its texts.
    pub fn language_of(&self, text: &str) -> Option<String> {
        language_or(text, self.tongue)
    }

    /// Everything that is said here, also by others.
    pub fn texts_with_those_beside(&self) -> impl Iterator<Item = &str> {
        let beside = self.beside.iter().flat_map(|other| &other.texts);
        self.texts.iter().chain(beside).map(String::as_str)
    }
}
