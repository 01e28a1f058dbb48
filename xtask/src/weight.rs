//! What a first visit has to fetch, and how much of it there may be.

use crate::{
    error::{Error, Outcome},
    site::{Fetched, File, Site},
};

/// Over this, people on a slow line wait longer than we want.
const GOAL: usize = 100_000;

/// Over this, nothing is released.
const FIRST_SCREEN: Limit = Limit {
    what: "A first visit fetches",
    most: 120_500,
    remedy: "See which change brought the weight: cargo xtask bench. What the first screen does not need belongs behind \
             a split point, see xtask/src/split.rs.",
};
/// And all together that the second screen waits for, on which people can do something.
const SECOND_SCREEN: Limit = Limit {
    what: "The second screen fetches",
    most: 310_900,
    remedy: "See which change brought the weight: cargo xtask bench. What the opening does not need belongs behind a split point \
             to the rest, see xtask/src/split.rs.",
};
/// Of that, the guide.
const GUIDE: Limit = Limit {
    what: "The guide takes",
    most: 50_000,
    remedy: "See what came into guide/, styles/document/ and src/document/locked.js.",
};
/// For the rest of the app's module, which comes while people look at the second screen.
const REST: Limit = Limit {
    what: "The rest of the app takes",
    most: 380_000,
    remedy: "See which change brought the weight: cargo xtask bench",
};
/// And for what works away from the page, which no screen waits for: what stretches a secret word, what looks into
/// a large file, and what reads learning files.
const AWAY: Limit = Limit {
    what: "What works away from the page takes",
    most: 165_000,
    remedy: "See what came into stretch/, reader/, pool/ and learning/: cargo tree -p alongside-reader",
};

/// The most bytes that something may be.
struct Limit {
    what: &'static str,
    most: usize,
    remedy: &'static str,
}

impl Limit {
    fn allows(&self, total: usize) -> Outcome {
        let Self { what, most, remedy } = self;
        if total > *most {
            let what = format!("{what} {total} bytes, over {most}.");
            return Err(Error::new(what).remedy(*remedy));
        }
        Ok(())
    }
}

/// The sizes of one file, in bytes.
pub struct Weight {
    name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Weighs everything that the first screen waits for.
pub fn of_first_screen(site: &Site) -> Outcome<Vec<Weight>> {
    of(site, Fetched::First)
}

/// Weighs what is fetched after that, says so on a line of its own each, and fails when it is too much.
pub fn of_what_follows(site: &Site) -> Outcome {
    let guide = of(site, Fetched::Next)?;
    print_sum(&guide, "the guide, fetched after that");
    let opening = of(site, Fetched::WithTheNext)?;
    print_sum(
        &opening,
        "what the second screen needs of the app, fetched with the guide",
    );
    let second_screen = total(&of_first_screen(site)?) + total(&guide) + total(&opening);
    println!("{second_screen:>29}  everything the second screen waits for");
    let rest = of(site, Fetched::AfterThat)?;
    print_sum(&rest, "the rest of the app, fetched after that");
    let away = of(site, Fetched::Afterwards)?;
    print_sum(&away, "what works away from the page, fetched last");
    SECOND_SCREEN.allows(second_screen)?;
    GUIDE.allows(total(&guide))?;
    REST.allows(total(&rest))?;
    AWAY.allows(total(&away))
}

fn of(site: &Site, fetched: Fetched) -> Outcome<Vec<Weight>> {
    let files = site.files().iter();
    files
        .filter(|file| file.fetched == fetched)
        .map(weighed)
        .collect()
}

fn weighed(file: &File) -> Outcome<Weight> {
    let twins = file.twins()?;
    Ok(Weight {
        name: file.name.clone(),
        raw: file.bytes.len(),
        gzip: twins.gzip.len(),
        brotli: twins.brotli.len(),
    })
}

/// What goes over the line to a browser of today.
pub fn total(weights: &[Weight]) -> usize {
    weights.iter().map(|weight| weight.brotli).sum()
}

pub fn print(weights: &[Weight]) {
    println!("{:>9} {:>9} {:>9}  bytes", "raw", "gzip", "brotli");
    for weight in weights {
        println!(
            "{:>9} {:>9} {:>9}  {}",
            weight.raw, weight.gzip, weight.brotli, weight.name
        );
    }
    print_sum(weights, "everything the first screen waits for");
}

fn print_sum(weights: &[Weight], what: &str) {
    let sum = |of: fn(&Weight) -> usize| weights.iter().map(of).sum::<usize>();
    println!(
        "{:>9} {:>9} {:>9}  {what}",
        sum(|weight| weight.raw),
        sum(|weight| weight.gzip),
        total(weights)
    );
}

/// Whether the first screen is light enough.
pub fn within_limit(total: usize) -> Outcome {
    FIRST_SCREEN.allows(total)?;
    if total > GOAL {
        println!("Warning: a first visit fetches {total} bytes. The goal is {GOAL}.");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_is_allowed_and_one_byte_more_is_not() {
        assert!(within_limit(FIRST_SCREEN.most).is_ok());
        assert!(within_limit(FIRST_SCREEN.most + 1).is_err());
        for limit in [SECOND_SCREEN, GUIDE, REST, AWAY] {
            assert!(limit.allows(limit.most).is_ok(), "{}", limit.what);
            assert!(limit.allows(limit.most + 1).is_err(), "{}", limit.what);
        }
    }
}
