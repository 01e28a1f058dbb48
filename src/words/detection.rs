//! In which language a voice should read somebody's words: as far as their letters tell, and else the one they speak.

use crate::plan::{Line, Plan, Tongue};

/// The language that these letters are most likely to be: where the letters belong to many, the one in which most
/// people use them. Nothing where they are Latin letters: those are read in the language of the page.
pub fn language_of(text: &str) -> Option<&'static str> {
    text.chars().find_map(|letter| {
        Some(match letter {
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => "el",
            '\u{400}'..='\u{52f}' => cyrillic(text),
            '\u{531}'..='\u{58f}' => "hy",
            '\u{591}'..='\u{5f4}' => "he",
            '\u{600}'..='\u{77f}' => arabic(text),
            '\u{900}'..='\u{97f}' => "hi",
            '\u{980}'..='\u{9ff}' => "bn",
            '\u{a01}'..='\u{a76}' => "pa",
            '\u{a81}'..='\u{af1}' => "gu",
            '\u{b82}'..='\u{bfa}' => "ta",
            '\u{c00}'..='\u{c7f}' => "te",
            '\u{e01}'..='\u{e5b}' => "th",
            '\u{10a0}'..='\u{10ff}' => "ka",
            '\u{1200}'..='\u{139f}' => "am",
            '\u{3040}'..='\u{30ff}' => "ja",
            '\u{4e00}'..='\u{9fff}' if !text.contains(is_kana) => "zh",
            '\u{ac00}'..='\u{d7a3}' => "ko",
            _ => return None,
        })
    })
}

/// The same, or else the language that whoever says it speaks.
pub fn language_or(text: &str, own: Option<Tongue>) -> Option<String> {
    let letters = language_of(text).map(str::to_owned);
    letters.or_else(|| own.map(|own| own.as_str().to_owned()))
}

/// The same of a line.
pub fn language_of_line(plan: &Plan, line: &Line) -> Option<String> {
    language_or(line.text.as_str(), plan.language_of(line))
}

/// Letters that Ukrainian has and Russian has not.
fn cyrillic(text: &str) -> &'static str {
    if text.contains(['і', 'ї', 'є', 'ґ', 'І', 'Ї', 'Є', 'Ґ']) {
        "uk"
    } else {
        "ru"
    }
}

/// Letters that Arabic has not: those of Urdu alone first, then those that Persian has as well.
fn arabic(text: &str) -> &'static str {
    if text.contains(['ٹ', 'ڈ', 'ڑ', 'ے', 'ں', 'ہ']) {
        "ur"
    } else if text.contains(['پ', 'چ', 'ژ', 'گ', 'ک', 'ی']) {
        "fa"
    } else {
        "ar"
    }
}

fn is_kana(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}')
}

#[cfg(test)]
mod tests {
    use super::language_of;

    #[test]
    fn each_alphabet_is_read_in_a_language_that_is_written_with_it() {
        for (text, language) in [
            ("أريد أن أنام ليلة واحدة دون خوف.", "ar"),
            ("من می‌خواهم بخوابم", "fa"),
            ("میں سونا چاہتا ہوں", "ur"),
            ("Я хочу спати вдома, її дім", "uk"),
            ("Я хочу спать", "ru"),
            ("मुझे चाय पसंद है", "hi"),
            ("ቤት", "am"),
            ("家に帰りたい", "ja"),
            ("我想回家", "zh"),
            ("집에 가고 싶어요", "ko"),
            ("\"3 photos\" של אמא", "he"),
        ] {
            assert_eq!(language_of(text), Some(language), "{text}");
        }
    }

    #[test]
    fn latin_letters_are_read_in_the_language_of_the_page() {
        for text in ["Not a hostel.  Not again.", "ça va", "", "06:14 – 27 €"] {
            assert_eq!(language_of(text), None, "{text}");
        }
    }
}
