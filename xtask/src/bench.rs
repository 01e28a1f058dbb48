//! What a first visit weighs, beside what is there already.

use crate::{
    build::{self, Profile},
    problem::Outcome,
    weight,
};

/// The form library that comes nearest, with its own view layer and without the framework under it, in brotli bytes.
const PEER: (&str, u32) = (
    "survey-core 3.1.1 + survey-react-ui 3.0.0",
    252_600 + 38_900,
);

pub fn bench() -> Outcome {
    let site = build::build(Profile::Release)?;
    let weights = weight::of_first_screen(&site)?;
    weight::print(&weights);
    weight::of_what_follows(&site)?;
    let (name, theirs) = PEER;
    let ours = u32::try_from(weight::total(&weights)).unwrap_or(u32::MAX);
    println!("{theirs:>29}  {name}");
    println!(
        "{:>29.2}  of it is what we are",
        f64::from(ours) / f64::from(theirs)
    );
    Ok(())
}
