//! The money of a country: the sign that stands with a figure. The country is one that somebody chose; it is never guessed
//! from where a device is.

/// The money that figures are in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Money {
    #[default]
    Pound,
    Dollar,
    Euro,
}

impl Money {
    /// The money of a place, by the code of a country as in `AU`, or by a language with its country as in `en-AU`.
    /// Pounds where the place is not known.
    pub fn of(place: &str) -> Self {
        let country = place.rsplit(['-', '_']).next().unwrap_or(place);
        match country.to_ascii_uppercase().as_str() {
            "AU" | "CA" | "NZ" | "SG" | "US" => Self::Dollar,
            "AT" | "BE" | "CY" | "DE" | "EE" | "ES" | "FI" | "FR" | "GR" | "HR" | "IE" | "IT"
            | "LT" | "LU" | "LV" | "MT" | "NL" | "PT" | "SI" | "SK" => Self::Euro,
            _ => Self::Pound,
        }
    }

    pub fn sign(self) -> &'static str {
        match self {
            Self::Pound => "£",
            Self::Dollar => "$",
            Self::Euro => "€",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Money;

    #[test]
    fn the_sign_is_that_of_the_country() {
        for (place, sign) in [
            ("GB", "£"),
            ("en-GB", "£"),
            ("AU", "$"),
            ("en-AU", "$"),
            ("en-au", "$"),
            ("IE", "€"),
        ] {
            assert_eq!(Money::of(place).sign(), sign, "{place}");
        }
    }

    #[test]
    fn where_the_country_is_not_known_it_is_pounds() {
        for place in ["", "en", "xx-YY", "en-"] {
            assert_eq!(Money::of(place).sign(), "£", "{place}");
        }
    }
}
