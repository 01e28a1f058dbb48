//! What a first visit has to fetch, and how much of it there may be.

use crate::{
    problem::{Outcome, Problem},
    site::{self, Fetched, File, Site},
};

/// Over this, people on a slow line wait longer than we want.
const GOAL: usize = 100_000;
/// Over this, nothing is released.
const LIMIT: usize = 120_000;
/// The same for the guide, which the second screen waits for.
const GUIDE_LIMIT: usize = 40_000;
/// For the rest of the app's module, which the second screen waits for as well.
const REST_LIMIT: usize = 260_000;
/// And for what stretches a secret word, which no screen waits for.
const STRETCHING_LIMIT: usize = 30_000;

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
    let rest = of(site, Fetched::WithTheNext)?;
    print_sum(&rest, "the rest of the app, fetched with the guide");
    let stretching = of(site, Fetched::Afterwards)?;
    print_sum(&stretching, "what stretches a secret word, fetched last");
    guide_within_limit(total(&guide))?;
    rest_within_limit(total(&rest))?;
    stretching_within_limit(total(&stretching))
}

fn of(site: &Site, fetched: Fetched) -> Outcome<Vec<Weight>> {
    let files = site.files().iter();
    files
        .filter(|file| file.fetched == fetched)
        .map(weighed)
        .collect()
}

fn weighed(file: &File) -> Outcome<Weight> {
    Ok(Weight {
        name: file.name.clone(),
        raw: file.bytes.len(),
        gzip: site::gzip(&file.bytes)?.len(),
        brotli: site::brotli(&file.bytes)?.len(),
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
    if total > LIMIT {
        return Err(Problem::new(format!(
            "A first visit fetches {total} bytes, over {LIMIT}."
        ))
        .remedy(
            "See which change brought the weight: cargo xtask bench. What the first screen does not need belongs \
             behind a door, see xtask/src/split.rs.",
        ));
    }
    if total > GOAL {
        println!("Warning: a first visit fetches {total} bytes. The goal is {GOAL}.");
    }
    Ok(())
}

fn guide_within_limit(total: usize) -> Outcome {
    if total > GUIDE_LIMIT {
        return Err(Problem::new(format!(
            "The guide takes {total} bytes, over {GUIDE_LIMIT}."
        ))
        .remedy("See what came into guide/, styles/document/ and src/document/locked.js."));
    }
    Ok(())
}

fn rest_within_limit(total: usize) -> Outcome {
    if total > REST_LIMIT {
        return Err(Problem::new(format!(
            "The rest of the app takes {total} bytes, over {REST_LIMIT}."
        ))
        .remedy("See which change brought the weight: cargo xtask bench"));
    }
    Ok(())
}

fn stretching_within_limit(total: usize) -> Outcome {
    if total > STRETCHING_LIMIT {
        return Err(Problem::new(format!(
            "What stretches a secret word takes {total} bytes, over {STRETCHING_LIMIT}."
        ))
        .remedy("See what came into stretch/: cargo tree -p alongside-stretch"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_is_allowed_and_one_byte_more_is_not() {
        assert!(within_limit(LIMIT).is_ok());
        assert!(within_limit(LIMIT + 1).is_err());
        assert!(guide_within_limit(GUIDE_LIMIT).is_ok());
        assert!(guide_within_limit(GUIDE_LIMIT + 1).is_err());
        assert!(rest_within_limit(REST_LIMIT).is_ok());
        assert!(rest_within_limit(REST_LIMIT + 1).is_err());
        assert!(stretching_within_limit(STRETCHING_LIMIT).is_ok());
        assert!(stretching_within_limit(STRETCHING_LIMIT + 1).is_err());
    }
}
