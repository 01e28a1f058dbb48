//! What may hang on a name, before it and behind it, in the writings that people here use. Short lists: each entry is
//! an ending of a noun, not of a verb.

/// Names that are everyday words of English too.
pub const COMMON: [&str; 44] = [
    "art",
    "bill",
    "bob",
    "carol",
    "chase",
    "christian",
    "chuck",
    "cliff",
    "dawn",
    "dean",
    "don",
    "drew",
    "eve",
    "faith",
    "frank",
    "gene",
    "grace",
    "grant",
    "guy",
    "heather",
    "holly",
    "hope",
    "ivy",
    "jack",
    "joy",
    "june",
    "king",
    "lily",
    "mark",
    "max",
    "may",
    "miles",
    "nick",
    "page",
    "pat",
    "penny",
    "ray",
    "rich",
    "rob",
    "rose",
    "summer",
    "sue",
    "will",
    "young",
];

/// What people are called that is no name: it says nothing about who it is.
pub const KIN: [&str; 46] = [
    "mum",
    "mam",
    "mom",
    "mummy",
    "dad",
    "daddy",
    "mother",
    "father",
    "sister",
    "brother",
    "son",
    "daughter",
    "wife",
    "husband",
    "partner",
    "nan",
    "nana",
    "nanna",
    "gran",
    "granny",
    "grandma",
    "grandad",
    "grandpa",
    "auntie",
    "aunt",
    "uncle",
    "cousin",
    "friend",
    "neighbour",
    "doctor",
    "dr",
    "mr",
    "mrs",
    "ms",
    "miss",
    "nurse",
    "worker",
    "keyworker",
    "teacher",
    "landlord",
    "somebody",
    "someone",
    "dog",
    "cat",
    "the",
    "my",
];

/// Words that come first in what somebody is called, with a capital that means nothing.
pub const BEGIN: [&str; 14] = [
    "my", "our", "the", "a", "an", "old", "big", "little", "best", "next", "people", "lady", "man",
    "woman",
];

/// One apart from the other: what is left of a name, and what it may end in there.
const LATIN: [&str; 26] = [
    "s", "es", "n", "a", "e", "i", "o", "u", "y", "ie", "ou", "ow", "em", "om", "am", "iem", "ovi",
    "owi", "ova", "owa", "in", "ina", "us", "um", "je", "ii",
];
const CYRILLIC: [&str; 28] = [
    "а", "я", "у", "ю", "е", "и", "і", "ы", "о", "й", "ь", "ой", "ою", "ей", "ею", "ом", "ем",
    "ам", "ям", "ами", "ями", "ах", "ях", "ов", "ова", "ин", "ина", "ові",
];
const GREEK: [&str; 9] = ["ς", "ας", "ης", "ος", "ου", "ο", "α", "η", "ε"];

/// Small words that Arabic and Hebrew write together with the next: and, so, with, for, as, the, from, that.
const ARABIC: [&str; 17] = [
    "و", "ف", "ب", "ل", "ك", "س", "ال", "وال", "فال", "بال", "كال", "لل", "ولل", "وب", "ول", "فل",
    "يا",
];
const HEBREW: [&str; 14] = [
    "ו", "ה", "ב", "ל", "מ", "ש", "כ", "וה", "וב", "ול", "ומ", "וש", "שה", "של",
];

/// What may be left of a word when small words are taken off its beginning.
pub fn without_prefixes(word: &str) -> impl Iterator<Item = &str> {
    let prefixes = ARABIC.iter().chain(&HEBREW);
    prefixes.filter_map(move |prefix| word.strip_prefix(prefix))
}

/// Whether a word is the name in another of its forms. Both are folded. A plain `s` may hang on any name; every other
/// ending only where a capital says that it is a name.
pub fn is_inflected(name: &str, word: &str, capital: bool) -> bool {
    if word.strip_suffix('s') == Some(name) || word.strip_suffix("es") == Some(name) {
        return true;
    }
    let first = name.chars().next().unwrap_or_default();
    let (endings, least): (&[&str], usize) = match first {
        'a'..='z' => (&LATIN, 4),
        'а'..='я' | 'і' | 'ї' | 'є' => (&CYRILLIC, 3),
        'α'..='ω' | 'ά'..='ώ' => (&GREEK, 3),
        _ => return false,
    };
    capital
        && stems(name, least).iter().any(|stem| {
            let ending = word.strip_prefix(&**stem);
            ending.is_some_and(|ending| endings.contains(&ending))
        })
}

/// The name, the name without its last vowel, and without a vowel that comes and goes: Павел, Павла; Marek, Marka.
fn stems(name: &str, least: usize) -> Vec<String> {
    const VOWELS: &str = "aeiouyаяеиоуыйьіїєαεηιουωςάέήίόύώ";
    let letters: Vec<char> = name.chars().collect();
    let count = letters.len();
    let mut stems = Vec::new();
    if count >= least {
        stems.push(name.to_owned());
    }
    if count > least.min(3) && letters.last().is_some_and(|last| VOWELS.contains(*last)) {
        let mut stem = &letters[..count - 1];
        // Γιώργος, Γιώργου.
        if letters[count - 1] == 'ς' && VOWELS.contains(letters[count - 2]) {
            stem = &letters[..count - 2];
        }
        stems.push(stem.iter().collect());
    }
    if count > 4
        && matches!(letters[count - 2], 'е' | 'о' | 'e' | 'ё')
        && !VOWELS.contains(letters[count - 1])
    {
        let mut stem = letters;
        stem.remove(count - 2);
        stems.push(stem.into_iter().collect());
    }
    stems
}
