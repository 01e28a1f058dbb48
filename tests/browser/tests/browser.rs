//! Drives the built files of Alongside in a real browser, as two people at one tablet would.
//!
//! Each test has a browser of its own with nothing in it. Controls are found by what they are and what they are called;
//! nothing here reaches into the app, and nothing waits for a time to pass where it can wait for a thing to happen.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "what a test needs and does not find is its failure"
)]

mod amina;
mod asked;
mod broken_off;
mod danger;
mod days;
mod disk;
mod duckdb;
#[path = "../../proofs/effort.rs"]
#[expect(dead_code, reason = "these proofs need less of it than others do")]
mod effort;
mod everywhere;
mod exported;
mod first_frame;
mod full_disk;
mod help;
mod hiding;
mod hostile;
mod hosts;
mod injections;
mod journey;
mod jules;
mod keyboard;
mod killed;
mod large;
mod learning;
mod locked_file;
mod made;
mod mat;
mod memory;
mod next_person;
mod no_answer;
mod no_plan;
mod out_of_sight;
mod own_picture;
mod people;
mod pictures;
mod plan_file;
mod privacy;
mod ray_again;
mod saving;
mod sealed;
mod secret_word;
mod several_files;
mod site;
mod stretching;
mod tablet;
mod taking_over;
mod taps;
mod translated;
mod two_elements;
mod two_windows;
mod visit;
mod voice;
mod walk;
