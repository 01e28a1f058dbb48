//! Plain words: how long a sentence may be, and the words that the product never says.
//!
//! Only our own sentences are judged here, never what a person said.

/// The longest sentence. What is put into it counts as one word.
pub const MOST_WORDS: usize = 15;

/// Words and families of words, `*` for any ending. Say what you would say at a kitchen table.
const NEVER_SAID: &[&str] = &[
    // We bring someone in; we do not send anybody away.
    "refer",
    "refers",
    "referr*",
    "assess*",
    "reassess*",
    "signpost*",
    "screening*",
    "triag*",
    "eligib*",
    "threshold*",
    "gatekeep*",
    "onboard*",
    "pathway*",
    "placement*",
    "discharg*",
    "intervention*",
    "outcome*",
    "review*",
    "care package*",
    "care plan*",
    "support plan*",
    "wrap around",
    "wraparound",
    "multi agency",
    "multidisciplinary",
    // People are people.
    "service user*",
    "user",
    "users",
    "customer*",
    "client*",
    "case",
    "cases",
    "caseload*",
    "casework*",
    "patient",
    "patients",
    "cohort*",
    "stakeholder*",
    "vulnerab*",
    // Nobody is to blame.
    "engag*",
    "disengag*",
    "comply",
    "complies",
    "complied",
    "complying",
    "complian*",
    "noncomplian*",
    "refus*",
    "challenging",
    "behaviour*",
    "complex needs",
    "bed block*",
    "hard to reach",
    "abscond*",
    "misus*",
    "risk",
    "risks",
    "risky",
    "manipulat*",
    // Nobody is measured.
    "score*",
    "scoring",
    "percent*",
    "rating",
    "ratings",
    "complete",
    "completed",
    "incomplete",
    // It is not a form.
    "mandatory",
    "required",
    "submit*",
    "invalid*",
    "error",
    "errors",
    "declar*",
    // We claim no more than is true, and promise no law.
    "secur*",
    "guarantee*",
    "conform*",
    "gdpr",
    "consent*",
    "encrypt*",
    "token*",
    "revok*",
    // Words that say nothing, or say it the long way.
    "please note",
    "in due course",
    "asap",
    "prior to",
    "in order to",
    "at this time",
    "regarding",
    "facilitat*",
    "utilis*",
    "utiliz*",
    "implement*",
    "leverag*",
    "empower*",
    "holistic*",
    "robust*",
    "toolkit*",
    "journey*",
    "going forward",
    "touch base",
    "reach out",
    "eg",
    "ie",
    "etc",
    // Nobody talks like this: what we made up, and what stands or goes where it only is.
    "a yes",
    "nobodys yes",
    "somebodys yes",
    "someones yes",
    "walks with",
    "walks alongside",
    "let it go",
    "lets it go",
    "let go of",
    "stands in",
    "stands on",
    "stand here",
    "taken back",
    "take it back",
    "have it back",
    "put it down",
    "an ask",
    "this ask",
    "the ask",
    "what came of",
    "what came back",
    "what moved",
    "who makes the introduction",
    "by which day",
    "from which day",
    "until which day",
    "leave out what you like",
    "one tap promises",
    "passed over",
    // The same thing has the same word: someone, phone, save, start, delete.
    "somebody",
    "somebodys",
    "everybody",
    "everybodys",
    "anybody",
    "anybodys",
    "ring them",
    "ring me",
    "ring us",
    "ring someone",
    "ring the",
    "ring together",
    "being kept",
    "not kept",
    "is kept on",
    "kept on this tablet",
    "kept nowhere",
    "keep these words",
    "keep this word",
    "keep this name",
    "keep this picture",
    "keep this promise",
    "begin with",
    "clear everything",
    "clear this",
];

/// The name of another thing, which the plan has to give in order to say that it is not that.
const NAMES: &[&str] = &["official care plan"];

/// Sentences with too many words, in any language that parts its words.
pub fn too_long(text: &str) -> Vec<String> {
    let count = |sentence: &str| sentence.split_whitespace().filter(|w| is_word(w)).count();
    sentences(text)
        .into_iter()
        .map(|sentence| (count(&sentence), sentence))
        .filter(|(count, _)| *count > MOST_WORDS)
        .map(|(count, sentence)| format!("{count} words, at most {MOST_WORDS}: {sentence}"))
        .collect()
}

/// Everything that is not plain about an English text, each with the sentence it is about.
pub fn complaints(text: &str) -> Vec<String> {
    let mut found = too_long(text);
    for sentence in sentences(text) {
        for word in never_said(&sentence) {
            found.push(format!("we never say \"{word}\": {sentence}"));
        }
        for word in initials(&sentence) {
            found.push(format!("spell out \"{word}\": {sentence}"));
        }
    }
    found
}

/// Whether a question leaves the answer to the one who is asked.
pub fn is_open_question(text: &str) -> bool {
    const OPEN: [&str; 7] = ["what", "which", "who", "where", "when", "how", "whose"];
    let first = words(text).into_iter().next().unwrap_or_default();
    text.ends_with('?') && sentences(text).len() == 1 && OPEN.contains(&first.as_str())
}

fn sentences(text: &str) -> Vec<String> {
    let mut sentences = vec![String::new()];
    for word in text.split_whitespace() {
        if let Some(last) = sentences.last_mut() {
            last.push_str(word);
            last.push(' ');
        }
        if word
            .trim_end_matches(['"', '\'', ')'])
            .ends_with(['.', '?', '!'])
        {
            sentences.push(String::new());
        }
    }
    sentences
        .into_iter()
        .map(|sentence| sentence.trim_end().to_owned())
        .filter(|sentence| !sentence.is_empty())
        .collect()
}

fn is_word(word: &str) -> bool {
    word.chars().any(char::is_alphanumeric)
}

/// The words in small letters, without what is put in and without marks.
fn words(text: &str) -> Vec<String> {
    without_placeables(text)
        .to_lowercase()
        .replace(['.', '\''], "")
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn without_placeables(text: &str) -> String {
    let mut depth = 0_u32;
    text.chars()
        .filter(|&c| {
            depth += u32::from(c == '{');
            let kept = depth == 0;
            depth -= u32::from(c == '}' && depth > 0);
            kept
        })
        .collect()
}

fn never_said(sentence: &str) -> Vec<&'static str> {
    let mut said = said(sentence, NEVER_SAID, NAMES);
    // Only people with learning disabilities can say that something is Easy Read.
    said.extend(self::said(sentence, &["easy read"], &["easy read style"]));
    said
}

/// The entries of a list that are said, where it is not a part of what may be said.
pub fn said(text: &str, entries: &[&'static str], may_be_said: &[&str]) -> Vec<&'static str> {
    let mut plain = format!(" {} ", words(text).join(" "));
    for fine in may_be_said {
        plain = plain.replace(fine, "");
    }
    let is_said = |entry: &&str| match entry.strip_suffix('*') {
        Some(stem) => plain.contains(&format!(" {stem}")),
        None => plain.contains(&format!(" {entry} ")),
    };
    entries.iter().copied().filter(is_said).collect()
}

/// Words of two or more capital letters in a row.
fn initials(sentence: &str) -> Vec<String> {
    without_placeables(sentence)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| {
            let letters: Vec<char> = word.chars().collect();
            letters
                .windows(2)
                .any(|pair| pair.iter().all(|c| c.is_uppercase()))
        })
        .map(str::to_owned)
        .collect()
}
