//! Languages that are written in Latin letters, by their own names: there no letter shows which of them it is.

use super::table::rows;
use crate::resources::{self, Made};

/// Each as BCP 47 names it, with its own name.
pub fn tongues() -> &'static [[&'static str; 2]] {
    static TONGUES: Made<Vec<[&str; 2]>> =
        Made::by(|| rows(resources::named("guide/tongues.tsv")).collect());
    &TONGUES
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::tongues;
    use crate::plan::Tongue;
    use crate::words::language_of;

    #[test]
    fn each_is_a_language_once_and_its_letters_do_not_show_it() {
        let mut once = BTreeSet::new();
        for [language, name] in tongues() {
            assert!(Tongue::parse(language).is_some(), "{language}");
            assert!(once.insert(language) && once.insert(name), "{name}");
            assert_eq!(language_of(name), None, "{name}");
        }
        assert!(once.contains(&"Polski"));
    }
}
