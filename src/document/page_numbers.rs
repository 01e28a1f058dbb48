//! The number at the foot of each page, for paper: words of the document like all others, so that nothing in a PDF of it
//! is unknown to whoever has it read out. It is the lesser evil: a number that a PDF marks as belonging to the paper alone
//! would not be heard at all, but Chromium marks none so. These are heard one after the other when all else was.
//!
//! Nobody knows beforehand how many pages there will be. There are more numbers than that, all hidden, and `plan.css` shows
//! one on each page that is printed. How many there are in all, it works out from how tall the plan is, and shows the one of
//! many totals that says so; an engine that cannot divide one length by another says the number alone. What a style sheet
//! writes itself, as with a counter, Chromium marks as nothing, like what stands in a margin; so the totals are words, too.

use crate::words::Words;

use super::each;
use super::escape::escape;

/// The shortest document may still be printed large.
const FEWEST: usize = 4;
/// A page without a number is better than a file that only grows by numbers.
const MOST: usize = 999;

/// Up to how many pages it is also said how many there are in all. Longer plans are rare, and each number has all of them.
const TOTALS: usize = 9;

/// Half of what A4 takes: pictures are taller than a line, and what is not torn apart leaves room before it.
const LINES_ON_A_PAGE: usize = 18;
/// As few as there are where letters are wide or stand in a narrow column.
const LETTERS_ON_A_LINE: usize = 30;

/// What stands round the number of a page, in the language of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageWords {
    before: String,
    /// Between the number and how many there are in all, and after both. It is seen only where that can be known.
    of: [String; 2],
}

pub fn page_words(words: &Words) -> PageWords {
    const NUMBER: &str = "#";
    const TOTAL: &str = "##";
    let page = [("number", NUMBER.into()), ("total", TOTAL.into())];
    let page = words.say_with("document-page", &page);
    let (before, of) = page.split_once(NUMBER).unwrap_or((&page, ""));
    let (between, after) = of.split_once(TOTAL).unwrap_or((of, ""));
    PageWords {
        before: before.to_owned(),
        of: [between, after].map(str::to_owned),
    }
}

/// The numbers for the pages of a document with this content, each between these words.
pub fn page_numbers(content: &str, words: &PageWords) -> String {
    let before = escape(&words.before);
    let [between, after] = words.of.each_ref().map(|text| escape(text));
    let numbers: Vec<usize> = (1..=enough(content)).collect();
    let total = |total: &usize| format!("<i class=\"of-{total}\">{between}{total}{after}</i>");
    let numbers = each(&numbers, |number| {
        let totals: Vec<usize> = (*number..=TOTALS.min(numbers.len())).collect();
        format!("<p>{before}{number}{}</p>\n", each(&totals, total))
    });
    format!("<div class=\"pages\" hidden>\n{numbers}</div>\n")
}

/// At least twice the pages of A4 that some content takes. What stands inside a tag takes no room, however long it is: it
/// may be a photo.
fn enough(content: &str) -> usize {
    let texts = content
        .split('<')
        .map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    let lines: usize = texts
        .map(|text| text.matches('\n').count() + text.chars().count() / LETTERS_ON_A_LINE)
        .sum();
    (FEWEST + lines / LINES_ON_A_PAGE).min(MOST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pages_are_counted_from_the_first_in_words_of_the_document() {
        let numbers = page_numbers("", &page_words(&Words::english()));

        for number in 1..=FEWEST {
            let page = format!("<p>Page {number}<i class=\"of-{number}\"> of {number}</i>");
            assert_eq!(numbers.matches(&page).count(), 1, "{page}");
        }
        assert!(numbers.contains("hidden>\n<p>Page 1<i"));
        assert!(
            numbers.contains("<p>Page 2<i class=\"of-2\"> of 2</i><i class=\"of-3\"> of 3</i>")
        );
    }

    #[test]
    fn there_are_twice_as_many_as_a_page_full_of_lines_or_of_letters_needs() {
        // 36 lines of 75 letters fill a page of A4, or one text of as many letters.
        let pages = 50;
        let lines = format!("<p>{}</p>\n", "a".repeat(75)).repeat(pages * 36);
        let breaks = "a\n".repeat(pages * 36);
        let text = "ж".repeat(pages * 36 * 75);

        for content in [lines, breaks, text] {
            assert!(enough(&content) >= pages * 2);
        }
    }

    #[test]
    fn a_photo_needs_no_more_of_them_however_large_it_is() {
        let photo = |bytes: usize| format!("<img src=\"{}\">\n<p>boats</p>\n", "A".repeat(bytes));

        assert_eq!(enough(&photo(400_000)), enough(&photo(400)));
    }

    #[test]
    fn a_file_does_not_grow_for_ever() {
        assert_eq!(enough(&"\n".repeat(1_000_000)), MOST);
    }
}
