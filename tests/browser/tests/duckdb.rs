//! What is handed on opens in `DuckDB`, and the three questions of `docs/learning-table.md` get the answers that were
//! counted here by hand. The queries are those of the document, as they stand there.

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use alongside_learning::{
    Debrief, Entry, EntryId, Kind, Pool, Stage, Step, Way, Week, csv, write_line,
};
use serde_json::{Value, json};

/// Begins like a formula.
const FORMULA: &str = "=1+1, \"they\" said";

/// Twelve debriefs in the first week of November, and ten in the first of February.
fn debriefs() -> Vec<Entry> {
    let (autumn, winter) = (Week::of(2026, 11, 2), Week::of(2027, 2, 1));
    let entry = |number: u128| {
        let week = if number < 12 { autumn } else { winter };
        let way = |rule: &str, kind, stages: &[Stage]| Way {
            kind: Some(kind),
            rule: Some(rule.to_owned()),
            thread: stages
                .iter()
                .map(|stage| Step {
                    week,
                    stage: *stage,
                })
                .collect(),
            ..Way::default()
        };
        let mut ways = vec![way(FORMULA, Kind::OwnRule, &[])];
        if number < 7 {
            ways.push(way(
                "No Pets",
                Kind::Habit,
                &[Stage::Asked, Stage::Yes][..=usize::from(number < 3)],
            ));
        }
        Entry {
            id: EntryId(number),
            revision: 0,
            week,
            debrief: Debrief {
                noticed: Some("Line one\nline \"two\" – أمينة".to_owned()),
                ways,
                // In autumn two of four, in winter three of three.
                made: if number < 12 { 4 } else { 3 },
                free: if number < 12 { 2 } else { 3 },
                ..Debrief::default()
            },
        }
    };
    (0..22).map(entry).collect()
}

#[test]
fn the_three_questions_of_the_document_are_answered() {
    let folder = std::env::temp_dir().join(format!("alongside-duckdb-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let mut pool = Pool::default();
    let mut lines = String::new();
    for entry in debriefs() {
        lines += &(write_line(&entry) + "\n");
        pool.add(entry);
    }
    fs::write(folder.join("learning.jsonl"), lines).unwrap();
    fs::write(
        folder.join("learning.csv"),
        csv(&pool.table(Week::of(2027, 3, 1))),
    )
    .unwrap();

    let document = fs::read_to_string(root().join("../../docs/learning-table.md")).unwrap();
    let queries = document
        .split("```sql")
        .nth(1)
        .unwrap()
        .split("```")
        .next()
        .unwrap();
    let rules = "SELECT \"group\" FROM read_csv('learning.csv') WHERE what = 'rule' GROUP BY ALL ORDER BY 1";
    let answers = asked(&folder, &format!("{queries};{rules}"));
    fs::remove_dir_all(&folder).unwrap();

    // Twenty-two and seven debriefs hold four and one whole fives.
    assert_eq!(answers[0], json!([["own-rule", "20"], ["habit", "5"]]));
    // Ten debriefs of autumn with four promises each, two of them free; ten of the next with three.
    assert_eq!(
        answers[1],
        json!([["2026-10-01 00:00:00", 0.5], ["2027-01-01 00:00:00", 1]])
    );
    assert_eq!(
        answers[2],
        json!([[FORMULA, "22", "0"], ["no pets", "7", "3"]])
    );
    assert_eq!(answers[3], json!([[format!("'{FORMULA}")], ["No Pets"]]));
}

/// The rows that `DuckDB` answers to each query.
fn asked(folder: &Path, queries: &str) -> Vec<Value> {
    let modules = root().join("node_modules");
    assert!(
        modules.join("@duckdb").exists(),
        "DuckDB is not here. Run: npm ci --prefix tests/browser"
    );
    let mut node = Command::new("node")
        .arg("-e")
        .arg(include_str!("duckdb.js"))
        .env("NODE_PATH", modules)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    node.stdin
        .take()
        .unwrap()
        .write_all(queries.as_bytes())
        .unwrap();
    let answer = node.wait_with_output().unwrap();
    let lines = String::from_utf8(answer.stdout).unwrap();
    lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
