//! Which language somebody speaks, where the letters of their words do not show it.

/// A language, as BCP 47 (RFC 5646) names it: its primary subtag, two or three small letters, as in `pl`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tongue(String);

impl Tongue {
    pub fn parse(text: &str) -> Option<Self> {
        let fits = (2..=3).contains(&text.len());
        let plain = text.bytes().all(|each| each.is_ascii_lowercase());
        (fits && plain).then(|| Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
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
