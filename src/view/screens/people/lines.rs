//! A name on as many lines as a circle has room for. Only for the eye: whoever listens hears the whole
//! name, and nothing of what is kept changes.

use std::cmp::Reverse;

use crate::plan::map::DISC;

/// The share of a line's height that its letters take.
const LETTERS: f64 = 0.8;

/// How much smaller letters get in one step.
const SMALLER: f64 = 0.86;

/// Large letters may take several steps, as long as they stay this large: on the narrowest phone that is 16 px.
const LEAST: f64 = 36.0;

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

/// Words as they are shown: how large, and on which lines.
#[derive(PartialEq)]
pub struct Set {
    pub size: f64,
    pub lines: Vec<String>,
}

/// The words on at most so many lines, as few as will do; smaller when that saves a word from being broken or left off.
pub fn set(text: &str, size: f64, most: u16, shape: &impl Shape) -> Set {
    let words: Vec<&str> = text.split_whitespace().collect();
    let small = small_of(size);
    let smaller = |size: &f64| (*size > small).then(|| (size * SMALLER).max(small));
    let mut steps = std::iter::successors(Some(size), smaller);
    let whole = steps.find_map(|size| {
        let lines = (1..=most).find_map(|count| fitted(&words, size, &room(shape, size, count)))?;
        Some(Set { size, lines })
    });
    whole.unwrap_or_else(|| Set {
        size: small,
        lines: cut(&words, small, most, shape),
    })
}

/// How small letters of this size may get: one step, or as small as large letters are.
fn small_of(size: f64) -> f64 {
    let small = size * SMALLER;
    small.min(LEAST)
}

/// The same for a name of which the first so many words are somebody else's as well: where it has no room, as few of
/// those are left off as will do, so that two sisters do not look alike.
pub fn set_apart(name: &str, alike: usize, size: f64, most: u16, shape: &impl Shape) -> Set {
    let words: Vec<&str> = name.split_whitespace().collect();
    let alike = alike.min(words.len().saturating_sub(1));
    let set_from = |from: usize| {
        let end = words[from..].join(" ");
        let set = set(&end, size, most, shape);
        set.shows(&end).then_some(set)
    };
    let shown = (0..alike).find_map(set_from);
    shown.unwrap_or_else(|| set(&words[alike..].join(" "), size, most, shape))
}

impl Set {
    /// Whether nothing of the text is left off.
    fn shows(&self, text: &str) -> bool {
        let letters = |text: &str| {
            text.chars()
                .filter(|letter| !letter.is_whitespace())
                .count()
        };
        self.lines.iter().map(|line| letters(line)).sum::<usize>() == letters(text)
    }
}

/// How wide each of so many lines may be.
fn room(shape: &impl Shape, size: f64, count: u16) -> Vec<f64> {
    let from_middle = |line: u16| f64::from(line) - (f64::from(count) - 1.0) / 2.0;
    let wide = |line: u16| shape.wide(from_middle(line) * size * LEADING, size);
    (0..count).map(wide).collect()
}

/// How wide some words are, about, in letters of this size.
pub fn width(text: &str, size: f64) -> f64 {
    text.chars().map(advance).sum::<f64>() * size
}

/// All of the words, when they fit without breaking any.
fn fitted(words: &[&str], size: f64, room: &[f64]) -> Option<Vec<String>> {
    let mut lines = vec![String::new()];
    for word in words {
        loop {
            let wide = room.get(lines.len() - 1)?;
            let line = lines.last_mut()?;
            let longer = joined(line, word);
            if width(&longer, size) <= *wide {
                *line = longer;
                break;
            }
            if line.is_empty() {
                return None;
            }
            lines.push(String::new());
        }
    }
    (lines.len() == room.len()).then_some(lines)
}

/// As much of the words as there is room for, on so many lines that no word is broken without need: in a circle, the top of
/// three lines may be too short for a word that one of two has room for. No sign says that there is more: who speaks to the
/// tablet says what they see, and that has to be in the name that it knows.
fn cut(words: &[&str], size: f64, most: u16, shape: &impl Shape) -> Vec<String> {
    let fits_alone = |word: &str| width(word, size) <= shape.wide(0.0, size);
    let ways = (1..=most).rev().map(|count| {
        let lines = broken(words, size, &room(shape, size, count));
        let parts = lines.iter().flat_map(|line| line.split(' '));
        let needless = |(part, word): (&str, &&str)| part != *word && fits_alone(word);
        let breaks = lines.is_empty() || parts.zip(words).any(needless);
        let letters = lines.iter().map(String::len).sum::<usize>();
        (breaks, Reverse(letters), lines)
    });
    let best = ways.min_by(|one, other| (one.0, one.1).cmp(&(other.0, other.1)));
    best.map_or_else(Vec::new, |(.., lines)| lines)
}

/// As much of the words as there is room for on these lines. A word that is too long for its line is broken.
fn broken(words: &[&str], size: f64, room: &[f64]) -> Vec<String> {
    let mut lines = Vec::new();
    let mut rest = words.join(" ");
    for (number, wide) in room.iter().enumerate() {
        let last = number + 1 == room.len();
        let fits = beginning(&rest, size, *wide);
        if fits == rest.len() {
            lines.push(std::mem::take(&mut rest));
            break;
        }
        let ends_a_word = rest[fits..].starts_with(' ');
        let between = if ends_a_word {
            Some(fits)
        } else {
            rest[..fits].rfind(' ')
        };
        let between = between.filter(|at| *at > 0);
        // Half a word at the end would be no word that anybody can say.
        if last && between.is_none() && words.len() > 1 {
            break;
        }
        let at = between.unwrap_or(fits);
        let line = rest[..at].trim_end().to_owned();
        rest = rest[at..].trim_start().to_owned();
        lines.push(line);
    }
    lines
}

/// How much of the beginning is no wider, in bytes. A letter is not parted from what stands on it or is joined to it.
fn beginning(text: &str, size: f64, wide: f64) -> usize {
    const JOINS_THE_NEXT: char = '\u{200d}';
    let (mut so_far, mut end, mut before) = (0.0, 0, None);
    for (at, letter) in text.char_indices() {
        let begins = advance(letter) > 0.0 && before != Some(JOINS_THE_NEXT);
        if begins {
            end = at;
        }
        so_far += advance(letter) * size;
        if so_far > wide {
            return end;
        }
        before = Some(letter);
    }
    text.len()
}

fn joined(line: &str, word: &str) -> String {
    if line.is_empty() {
        word.to_owned()
    } else {
        format!("{line} {word}")
    }
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

    fn in_circle(name: &str) -> Vec<String> {
        set(name, 42.0, 3, &Circle { lower: 0.0 }).lines
    }

    #[test]
    fn a_name_takes_as_few_lines_as_it_needs_and_no_word_is_broken_that_fits() {
        assert_eq!(in_circle("Dawn"), ["Dawn"]);
        assert_eq!(in_circle("my sister Pauline"), ["my", "sister", "Pauline"]);
        assert_eq!(in_circle("  Big   Col "), ["Big Col"]);
    }

    #[test]
    fn what_has_no_room_is_left_off_and_the_rest_stays_inside() {
        for name in [
            "Wolfeschlegelsteinhausenbergerdorff",
            "the woman from the flat above who feeds the cats",
            "ناس من الشارع الذي كنا نسكن فيه قبل الحرب بزمن طويل",
            "我在老家的时候住在隔壁的那位老邻居王阿姨",
            "👩🏽‍🦱👩🏽‍🦱👩🏽‍🦱👩🏽‍🦱👩🏽‍🦱👩🏽‍🦱👩🏽‍🦱👩🏽‍🦱👩🏽‍🦱",
        ] {
            let Set { size, lines } = set(name, 42.0, 3, &Circle { lower: 0.0 });
            assert!((1..=3).contains(&lines.len()));
            assert!(lines.iter().all(|line| width(line, size) <= 2.0 * DISC));
            let shown: String = lines.concat().replace(' ', "");
            let whole = name.replace(' ', "");
            assert!(whole.starts_with(&shown) && whole != shown, "{lines:?}");
        }
    }

    #[test]
    fn a_word_that_has_room_is_broken_at_no_size() {
        for name in ["Big Col from the depot", "sister Pauline from Leeds"] {
            for size in 20..70 {
                let lines = set(name, f64::from(size), 3, &Circle { lower: 0.0 }).lines;
                let shown: Vec<_> = lines.iter().flat_map(|line| line.split(' ')).collect();
                let words: Vec<_> = name.split(' ').take(shown.len()).collect();
                assert!(!lines.is_empty());
                assert_eq!(shown, words, "at {size}");
            }
        }
    }

    #[test]
    fn very_large_letters_get_smaller_before_a_name_is_left_off() {
        let circle = Circle { lower: 0.0 };
        for name in ["my sister Pauline", "Dr Khan", "the neighbour"] {
            for size in [42.0, 42.0 * 1.2, 42.0 * 1.45] {
                let set = set(name, size, 3, &circle);
                assert!(set.shows(name), "{name} at {size}: {:?}", set.lines);
                assert!(set.size >= LEAST, "{name} at {size}: {}", set.size);
            }
        }
    }

    #[test]
    fn a_line_takes_what_just_fits() {
        let wide = width("Big", 40.0);
        assert_eq!(&"Big Col"[..beginning("Big Col", 40.0, wide)], "Big");
        let family = "👩\u{200d}👩\u{200d}👧";
        assert_eq!(beginning(family, 40.0, width(family, 40.0) - 1.0), 0);
    }

    #[test]
    fn where_two_begin_alike_and_have_no_room_the_end_tells_them_apart() {
        let apart = |name: &str, alike| {
            set_apart(name, alike, 42.0, 3, &Circle { lower: 0.0 })
                .lines
                .join(" ")
        };
        assert_eq!(
            apart("my sister Pauline from Leeds", 2),
            "Pauline from Leeds"
        );
        assert_eq!(
            apart("my sister Pauline", 2),
            "my sister Pauline",
            "there is room"
        );
        let nobody_else = apart("my sister Pauline from Leeds", 0);
        assert!(nobody_else.starts_with("my sister"), "{nobody_else}");
        assert_eq!(apart("", 3), "");
    }

    #[test]
    fn a_letter_keeps_what_stands_on_it() {
        let name = "e\u{301}".repeat(40);
        for line in in_circle(&name) {
            assert!(!line.starts_with('\u{301}'), "{line:?}");
        }
    }

    #[test]
    fn nothing_and_blanks_take_no_room_and_break_nothing() {
        for name in ["", "   ", "\u{200b}"] {
            assert!(in_circle(name).len() <= 1);
        }
    }
}
