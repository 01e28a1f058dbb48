//! The text of a file as it comes back from life: in the letters of whichever program saved it last, cut in the middle of one,
//! or as the page archive of a phone.
//!
//! It is read by its byte-order mark, as UTF-8, or as Windows-1252, which is what older programs write; the Encoding Standard
//! of the WHATWG has the same table. Other encodings are too far from anything that programs do to a page of ours.

mod mhtml;

/// The letters of Windows-1252 from 0x80 to 0x9F. All others are those of Unicode.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// How a file says that it belongs to us, in its head or in its data, in every encoding that has ASCII in it.
pub(super) const OURS: [&str; 2] = ["alongside-", "plan-file 1"];

/// The text; nothing where the bytes are no text that we could have written.
pub fn text_of(bytes: Vec<u8>) -> Option<String> {
    let text = decoded(bytes)?;
    Some(mhtml::page_in(&text).unwrap_or(text))
}

fn decoded(bytes: Vec<u8>) -> Option<String> {
    match bytes.as_slice() {
        [0xff, 0xfe, units @ ..] => return Some(of_units(units, u16::from_le_bytes)),
        [0xfe, 0xff, units @ ..] => return Some(of_units(units, u16::from_be_bytes)),
        [b'<' | b'{', 0, ..] => return Some(of_units(&bytes, u16::from_le_bytes)),
        [0, b'<' | b'{', ..] => return Some(of_units(&bytes, u16::from_be_bytes)),
        _ => {}
    }
    let error = match String::from_utf8(bytes) {
        Ok(text) => return Some(text),
        Err(error) => error,
    };
    let (broken, bytes) = (error.utf8_error(), error.as_bytes());
    let whole = &bytes[..broken.valid_up_to()];
    if broken.error_len().is_none() {
        // It was cut inside of its last letter.
        return Some(String::from_utf8_lossy(whole).into_owned());
    }
    let says = |mark: &str| {
        bytes
            .windows(mark.len())
            .any(|part| part == mark.as_bytes())
    };
    if !OURS.iter().any(|mark| says(mark)) {
        return None;
    }
    // One letter before the first that is wrong says more than what the page says of itself.
    if whole.is_ascii() {
        Some(bytes.iter().map(|byte| windows_1252(*byte)).collect())
    } else {
        Some(String::from_utf8_lossy(bytes).into_owned())
    }
}

/// UTF-16. Half a pair, or half a letter at the end, becomes the mark for what cannot be read.
fn of_units(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|two| unit([two[0], two[1]]));
    let letters = char::decode_utf16(units);
    letters
        .map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9f => WINDOWS_1252[usize::from(byte) - 0x80],
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str =
        "<!doctype html><meta name=\"generator\" content=\"alongside-plan 1\"><p>Zoë – “yes”";

    fn read(bytes: &[u8]) -> Option<String> {
        text_of(bytes.to_vec())
    }

    #[test]
    fn a_page_is_read_in_the_letters_it_was_saved_in() {
        let units: Vec<u16> = PAGE.encode_utf16().collect();
        let le: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let be: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        for (mark, bytes) in [(&[0xff, 0xfe], &le), (&[0xfe, 0xff], &be)] {
            assert_eq!(
                read(&[mark, bytes.as_slice()].concat()).as_deref(),
                Some(PAGE)
            );
            assert_eq!(read(bytes).as_deref(), Some(PAGE));
        }
        assert_eq!(read(PAGE.as_bytes()).as_deref(), Some(PAGE));

        let old: Vec<u8> = PAGE
            .chars()
            .map(|letter| match letter {
                '–' => 0x96,
                '“' => 0x93,
                '”' => 0x94,
                letter => u8::try_from(u32::from(letter)).unwrap(),
            })
            .collect();
        assert_eq!(read(&old).as_deref(), Some(PAGE));
    }

    #[test]
    fn a_page_that_was_cut_inside_a_letter_ends_before_it() {
        let end = PAGE.find('ë').unwrap() + 1;
        assert_eq!(
            read(&PAGE.as_bytes()[..end]).as_deref(),
            Some(&PAGE[..end - 1])
        );
    }

    #[test]
    fn a_byte_that_is_wrong_costs_one_letter() {
        let mut bytes = PAGE.as_bytes().to_vec();
        let at = PAGE.find("yes").unwrap();
        bytes[at] = 0xff;
        let text = read(&bytes).unwrap();
        assert_eq!(text, PAGE.replace("yes", "\u{fffd}es"));
    }

    #[test]
    fn what_is_no_text_of_ours_is_no_text() {
        assert_eq!(read(&[0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a]), None);
    }
}
