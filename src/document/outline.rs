//! What a document says, in order, before it looks like anything. It holds finished sentences and words that people
//! said; no markup, no numbers of things, and nothing that a renderer would have to look up.

use crate::plan::OwnPicture;

/// A whole document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    /// A stable name of what it is a view of, for styles and for tests.
    pub view: &'static str,
    pub title: String,
    /// The language of the sentences that are ours, as in `en`.
    pub language: &'static str,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// The lines under the title.
    pub about: Vec<String>,
    pub sections: Vec<Section>,
    /// Who helped, and whose plan this is.
    pub closing: Vec<String>,
    /// What to know about the document as a file. Of no use on paper.
    pub as_a_file: Vec<String>,
    /// What stands before and after the number of a printed page.
    pub page_words: [String; 2],
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
        names: Vec<String>,
        /// What is on each, for where each thing gets a picture.
        pictures: Vec<Shown>,
    },
    /// How many there are of each, under one sentence about all of them: a picture for each one that was counted.
    Counted {
        about: String,
        counts: Vec<Count>,
    },
    People(Vec<Ring>),
    Meanings(Vec<Meaning>),
    /// Something that has a name of its own within the section.
    Group(Group),
    /// One thing a row, each with its picture.
    Pictured(Vec<Row>),
    Visits(Vec<Met>),
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

/// Who does what, by when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
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
    /// How others see the same thing. They stand side by side with it; none is merged into another.
    pub beside: Vec<Said>,
}

/// Who is speaking. The two look and are called different everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    Person,
    Worker,
}

/// The people who are equally near.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ring {
    pub name: String,
    pub people: Vec<Person>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
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

impl Said {
    /// Everything that is said here, also by others.
    pub fn texts_with_those_beside(&self) -> impl Iterator<Item = &str> {
        let beside = self.beside.iter().flat_map(|other| &other.texts);
        self.texts.iter().chain(beside).map(String::as_str)
    }
}
