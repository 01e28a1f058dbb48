//! Which language somebody speaks, where the letters of their words do not show it.

/// A language, as BCP 47 (RFC 5646) names it: its primary subtag, two or three small letters, as in `pl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tongue {
    /// Where there are two, nothing comes after them.
    letters: [u8; 3],
}

impl Tongue {
    pub fn parse(text: &str) -> Option<Self> {
        let fits = (2..=3).contains(&text.len());
        let plain = text.bytes().all(|each| each.is_ascii_lowercase());
        let mut letters = [0; 3];
        for (letter, each) in letters.iter_mut().zip(text.bytes()) {
            *letter = each;
        }
        (fits && plain).then_some(Self { letters })
    }

    pub fn as_str(&self) -> &str {
        let letters = self.letters.strip_suffix(&[0]).unwrap_or(&self.letters);
        std::str::from_utf8(letters).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Tongue;

    #[test]
    fn a_language_is_two_or_three_small_letters() {
        for fits in ["pl", "cy", "fil"] {
            assert_eq!(Tongue::parse(fits).unwrap().as_str(), fits);
        }
        for other in ["", "p", "PL", "en-GB", "pl\"", "ąę", "four", " pl"] {
            assert_eq!(Tongue::parse(other), None, "{other}");
        }
    }
}
