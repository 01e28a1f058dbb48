//! What `pdfua` says of printed pages: a checker of other people's, by the rules of PDF/UA that a program can check. It knows
//! some of them; what it does not know, nobody here claims. It does not ask, for one, whether the number of a page is marked
//! as belonging to the paper alone (ISO 14289-1, 7.8), which no page can make a browser do.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;

/// The file does not say of itself that it keeps to the standard. No page can make a browser say so.
const UNCLAIMED: &str = "UA-28-004";

/// The order of the headings. The checker stumbles over a heading that is made of several pieces and leaves the rule out;
/// our own look at the headings does not.
const HEADINGS: &str = "UA-14-001";

/// Everything that the checker finds in some files, each with the name of its file.
pub fn faults(files: &[PathBuf]) -> Vec<String> {
    let checker = Path::new(env!("CARGO_TARGET_TMPDIR")).join("../pdfua/bin/pdfua");
    assert!(
        checker.exists(),
        "pdfua is not here. Run: cargo xtask drive exported"
    );
    let mut checker = Command::new(checker);
    let answer = checker.args(["check", "--format", "json"]).args(files);
    let answer = answer.output().unwrap().stdout;
    let reports = serde_json::Deserializer::from_slice(&answer).into_iter::<Value>();
    let reports: Vec<Value> = reports.map(Result::unwrap).collect();
    assert_eq!(reports.len(), files.len(), "a report of each file");
    reports.iter().flat_map(faults_in).collect()
}

fn faults_in(report: &Value) -> Vec<String> {
    let of = |list: &str, but: &str, why: &str| {
        let found = report[list].as_array().unwrap().iter();
        let found = found.filter(|one| one["rule_id"] != but);
        let told = found.map(|one| format!("{}: {} {}", report["file"], one["rule_id"], one[why]));
        told.collect::<Vec<_>>()
    };
    [
        of("findings", UNCLAIMED, "message"),
        of("skipped", HEADINGS, "reason"),
    ]
    .concat()
}
