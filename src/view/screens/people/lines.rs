//! A name on as many lines as a circle has room for. Only for the eye: whoever listens hears the whole
//! name, and nothing of what is kept changes.

use crate::plan::map::DISC;

/// The share of a line's height that its letters take.
const LETTERS: f64 = 0.8;

/// How much smaller letters get in one step.
const SMALLER: f64 = 0.86;

/// So small, letters are 16 px high on the narrowest phone, and on a tablet on its side as long as people are few.
const LEAST: f64 = 36.0;
const SMALL: f64 = 41.0;

/// Letters may be drawn so much narrower than they are.
const CLOSER: f64 = 1.18;

/// The widest letters of tablets are so much wider than we take them to be.
const NEARLY: f64 = 0.8;

/// From one line to the next.
pub const LEADING: f64 = 1.12;

/// Room for some lines.
pub trait Shape {
    /// How wide a line of letters of this size may be whose middle is so far from the middle of the words.
    fn wide(&self, from_middle: f64, size: f64) -> f64;
}

/// The inside of a person's circle. Above the words there may be small pictures.
pub struct Circle {
    /// How far below the middle of the circle the words have theirs.
    pub lower: f64,
}

impl Shape for Circle {
    fn wide(&self, from_middle: f64, size: f64) -> f64 {
        let edge = (from_middle + self.lower).abs() + size * LETTERS / 2.0;
        2.0 * (DISC * DISC - edge * edge).max(0.0).sqrt() * 0.95
    }
}

/// A box that is as wide at every line.
pub struct Column(pub f64);

impl Shape for Column {
    fn wide(&self, _: f64, _: f64) -> f64 {
        self.0
    }
}

/// Words as they are shown: how large, on which lines, and how wide each of these is drawn where its letters would have it
/// otherwise.
#[derive(Debug, PartialEq)]
pub struct Set {
    pub size: f64,
    pub lines: Vec<String>,
    pub wide: Vec<Option<f64>>,
}

/// All of the words, on at most so many lines and as few as will do; smaller, and closer, when that saves a word from being
/// broken. None where they have no room even then.
pub fn set(text: &str, size: f64, most: u16, shape: &impl Shape) -> Option<Set> {
    let smaller = |size: &f64| (*size > SMALL).then(|| (size * SMALLER).max(SMALL));
    let steps = std::iter::successors(Some(size), smaller).map(|size| (size, 1.0));
    let last = [(SMALL, CLOSER), (LEAST, 1.0), (LEAST, CLOSER)].into_iter();
    let mut all = steps.chain(last.filter(|(small, _)| *small <= size));
    let words = Words::of(text);
    all.find_map(|(size, wider)| words.fitting(size, most, shape, wider))
}

/// The same for words that have to stand there: as small as it takes. Whoever translates them sees that they are long.
pub fn set_however_small(text: &str, size: f64, most: u16, shape: &impl Shape) -> Set {
    let mut steps = std::iter::successors(Some(size), |size| Some(size * SMALLER));
    let words = Words::of(text);
    let set = steps.find_map(|size| words.fitting(size, most, shape, 1.0));
    set.unwrap_or(Set {
        size,
        lines: Vec::new(),
        wide: Vec::new(),
    })
}

/// Some words, each with how wide it is in letters of size one: they are tried at many sizes.
struct Words<'a>(Vec<(&'a str, f64)>);

impl<'a> Words<'a> {
    fn of(text: &'a str) -> Self {
        let words = text.split_whitespace();
        Self(words.map(|word| (word, width(word, 1.0))).collect())
    }

    /// The words in letters of this size, on as few lines as will do, where they have room or would have if it were so much
    /// wider.
    fn fitting(&self, size: f64, most: u16, shape: &impl Shape, wider: f64) -> Option<Set> {
        (1..=most).find_map(|count| {
            let room = |line| room(shape, size, count, line);
            let ends = self.fitted(usize::from(count), |line| room(line) * wider / size)?;
            let begins = std::iter::once(0).chain(ends.iter().copied());
            let lines = begins.zip(&ends).map(|(begin, end)| {
                let words = self.0[begin..*end].iter();
                words.map(|(word, _)| *word).collect::<Vec<_>>().join(" ")
            });
            let lines: Vec<_> = lines.collect();
            let all = lines.iter().enumerate();
            let wide = all.map(|(number, line)| drawn_wide(line, size, room(number)));
            Some(Set {
                size,
                wide: wide.collect(),
                lines,
            })
        })
    }

    /// Which word each of so many lines ends before, when all words fit without breaking any.
    fn fitted(&self, count: usize, room: impl Fn(usize) -> f64) -> Option<Vec<usize>> {
        let mut ends = Vec::with_capacity(count);
        let mut wide = 0.0;
        for (number, (_, word)) in self.0.iter().enumerate() {
            let begins = ends.last().copied().unwrap_or(0) == number;
            let longer = if begins {
                *word
            } else {
                wide + advance(' ') + word
            };
            if longer <= room(ends.len()) {
                wide = longer;
                continue;
            }
            if begins || ends.len() + 1 == count || *word > room(ends.len() + 1) {
                return None;
            }
            ends.push(number);
            wide = *word;
        }
        ends.push(self.0.len());
        (ends.len() == count).then_some(ends)
    }
}

/// How wide a line is drawn that might not have room: closer where it has none, and else as wide as we take it to be, whatever
/// the letters of this tablet are like. Of what is not Latin we know too little for that.
fn drawn_wide(line: &str, size: f64, room: f64) -> Option<f64> {
    let wide = width(line, size);
    let is_latin = line.chars().all(|letter| letter < '\u{250}');
    let is_close = wide > room * if is_latin { NEARLY } else { 1.0 };
    is_close.then_some(wide.min(room))
}

/// How wide one of so many lines may be.
fn room(shape: &impl Shape, size: f64, count: u16, line: usize) -> f64 {
    let line = u16::try_from(line).unwrap_or(count);
    let from_middle = f64::from(line) - (f64::from(count) - 1.0) / 2.0;
    shape.wide(from_middle * size * LEADING, size)
}

/// How wide some words are, about, in letters of this size.
pub fn width(text: &str, size: f64) -> f64 {
    text.chars().map(advance).sum::<f64>() * size
}

/// How wide a letter is, about, in letters as high as they are wide: rather more than less.
fn advance(letter: char) -> f64 {
    match letter {
        // What stands on, or holds together, other letters.
        '\u{300}'..='\u{36f}'
        | '\u{591}'..='\u{5bd}'
        | '\u{64b}'..='\u{65f}'
        | '\u{93a}'..='\u{93c}'
        | '\u{941}'..='\u{948}'
        | '\u{94d}'
        | '\u{200b}'..='\u{200f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{1f3fb}'..='\u{1f3ff}' => 0.0,
        'i' | 'j' | 'l' | 'I' | 't' | 'f' | 'r' | '.' | ',' | '\'' | '’' | '!' | ':' | ' '
        | '|' => 0.34,
        'm' | 'w' | 'M' | 'W' | '@' => 0.92,
        'A'..='Z' => 0.72,
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' => 1.05,
        '\u{ff00}'..='\u{ff60}' | '\u{1f000}'.. => 1.3,
        _ => 0.59,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_circle(name: &str, size: f64) -> Option<Set> {
        set(name, size, 3, &Circle { lower: 0.0 })
    }

    #[test]
    fn a_name_takes_as_few_lines_as_it_needs() {
        let lines = |name| in_circle(name, 46.0).unwrap().lines;
        assert_eq!(lines("Dawn"), ["Dawn"]);
        assert_eq!(lines("my sister Pauline"), ["my sister", "Pauline"]);
        assert_eq!(lines("  Big   Col "), ["Big Col"]);
    }

    #[test]
    fn a_name_is_shown_whole_or_not_at_all() {
        for name in [
            "Wolfeschlegelsteinhausenbergerdorff",
            "the woman from the flat above who feeds the cats",
            "ناس من الشارع الذي كنا نسكن فيه قبل الحرب بزمن طويل",
            "我在老家的时候住在隔壁的那位老邻居王阿姨",
            "👩🏽‍🦱👩🏽‍🦱👩🏽‍🦱👩🏽‍🦱👩🏽‍🦱👩🏽‍🦱👩🏽‍🦱👩🏽‍🦱👩🏽‍🦱",
            "Big Col from the depot",
            "sister Pauline from Leeds",
            "王阿姨",
            "Mum",
        ] {
            for size in 20..70 {
                let Some(set) = in_circle(name, f64::from(size)) else {
                    continue;
                };
                assert!((1..=3).contains(&set.lines.len()));
                assert_eq!(set.lines.join(" "), name, "at {size}");
                for (line, wide) in set.lines.iter().zip(set.wide) {
                    let wide = wide.unwrap_or(width(line, set.size));
                    assert!(wide <= 2.0 * DISC, "{line} at {size}");
                }
            }
        }
    }

    #[test]
    fn very_large_letters_get_smaller_before_a_name_finds_no_room() {
        for name in ["my sister Pauline", "Christopher", "the neighbour"] {
            for size in [46.0, 46.0 * 1.2, 46.0 * 1.45] {
                let set = in_circle(name, size);
                assert!(set.is_some_and(|set| set.size >= LEAST), "{name} at {size}");
            }
        }
    }

    #[test]
    fn what_has_to_stand_there_gets_as_small_as_it_takes() {
        let long = "Donaudampfschifffahrtsgesellschaft";
        let narrow = Column(120.0);
        assert!(set(long, 36.0, 4, &narrow).is_none());
        let Set { size, lines, .. } = set_however_small(long, 36.0, 4, &narrow);
        assert_eq!(lines, [long]);
        assert!(width(long, size) <= 120.0);
    }

    #[test]
    fn nothing_and_blanks_take_no_room_and_break_nothing() {
        for name in ["", "   ", "\u{200b}"] {
            assert!(in_circle(name, 46.0).is_some_and(|set| set.lines.len() == 1));
        }
    }
}
