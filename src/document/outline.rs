//! What a document says, in order, before it looks like anything. It holds finished sentences and words that people
//! said; no markup, no numbers of things, and nothing that a renderer would have to look up.

/// A whole document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
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
    },
    People(Vec<Ring>),
    Meanings(Vec<Meaning>),
}

/// Who does what, by when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// A day in words, or words for having none yet.
    pub day: String,
    pub sentence: String,
    /// How we will know, and what if it does not happen.
    pub notes: Vec<String>,
}

/// Something that matters, and what was said about it, which may be nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The name of a picture, for `guide::Picture::named`.
    pub picture: &'static str,
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
    /// What the person wishes for the two of them.
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
