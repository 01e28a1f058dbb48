//! What a team learns: the worker's two minutes, many files together without a frozen page, and what is handed on.

use std::{fmt::Write as _, path::PathBuf};

use alongside_learning::{
    Debrief, Entry, EntryId, Kind, Reality, Stage, Step, Theme, Way, Week, read_line, write_line,
};
use serde_json::json;

use crate::{
    tablet::{Tablet, on_a_tablet},
    visit::Visit,
};

/// How many debriefs are opened together, in how many files. Each file has some of the one before it again.
const MANY: u128 = 100_000;
const FILES: u128 = 8;
const AGAIN: u128 = 500;
/// No more memory than this, in megabytes, away from the page.
const ROOM: f64 = 200.0;

/// A debrief of a made-up team: everything in it depends on its number only.
pub fn debrief(number: u128) -> Entry {
    let pick = |all: usize, salt: u128| usize::try_from(number / salt).unwrap() % all;
    let weeks = i32::try_from(number % 40).unwrap();
    let week = Week::of(2026, 1, 5).plus(weeks);
    let rules = [
        "Proof of address",
        "No pets",
        "Only with an appointment",
        "Not before six weeks",
    ];
    let stage = Stage::ALL[pick(5, 7)];
    Entry {
        id: EntryId(number + 1),
        revision: 0,
        week,
        debrief: Debrief {
            team: Some(format!("Team {}", pick(12, 3))),
            theme: Some(Theme::ALL[pick(9, 1)]),
            noticed: number
                .is_multiple_of(11)
                .then(|| format!("The letters were unopened, {number}.")),
            ways: vec![Way {
                kind: Some(Kind::ALL[pick(9, 2).min(4)]),
                rule: Some(rules[pick(7, 5).min(3)].to_owned()),
                reality: Some(Reality::ALL[pick(5, 3).min(2)]),
                cost: None,
                thread: vec![Step {
                    week: week.plus(1),
                    stage,
                }],
            }],
            made: 4,
            free: u8::try_from(pick(5, 1)).unwrap(),
            ..Debrief::default()
        },
    }
}

pub fn lines(numbers: impl IntoIterator<Item = u128>) -> String {
    numbers.into_iter().fold(String::new(), |mut all, number| {
        let _ = writeln!(all, "{}", write_line(&debrief(number)));
        all
    })
}

#[test]
fn a_debrief_is_kept_apart_from_every_plan_and_names_are_pointed_out_first() {
    on_a_tablet(async |tablet| {
        Visit::of_ray().begins(tablet).await;
        tablet.press("Stop here").await;
        tablet.wait_for_screen("take").await;
        tablet.press("Say goodbye").await;
        tablet.press("Keep it here").await;
        tablet.wait_for_notice("notice-kept-here").await;
        tablet.press("Two minutes for the worker").await;
        tablet.wait_for_screen("debrief").await;
        tablet
            .type_into("What did you notice?", "Ray's letters")
            .await;
        tablet.press("Save this debrief").await;
        tablet.wait_for_words("Is this someone's name?").await;
        assert!(tablet.has("Save it as it is").await);
        tablet.press("Go back and change it").await;
        tablet.empty("What did you notice?").await;
        tablet
            .type_into("What did you notice?", "Unopened letters")
            .await;
        tablet.press("Save this debrief").await;
        tablet.wait_for_screen("learning").await;
        tablet.is_closed_and_started_again().await;

        tablet.press("For workers").await;
        tablet.wait_for_screen("learning").await;
        let (name, file) = tablet
            .download(async |tablet: &Tablet| tablet.press("Take my learning file").await)
            .await;
        assert_eq!(name, "learning.jsonl");
        let text = String::from_utf8(file).unwrap();
        let kept = read_line(text.trim_end()).unwrap();
        assert_eq!(kept.debrief.noticed.as_deref(), Some("Unopened letters"));
        let everything = tablet.everything_kept().await;
        assert!(!everything.contains("Unopened"), "it lies there sealed");
    });
}

#[test]
fn a_hundred_thousand_debriefs_open_together_while_the_page_goes_on() {
    on_a_tablet(async |tablet| {
        tablet.before_each_page(LISTENS_IN).await;
        tablet.open_page().await;
        tablet.press("For workers").await;
        tablet.wait_for_screen("learning").await;
        let files = many_files(tablet);
        tablet.ask(STOPWATCH).await;
        tablet.drop_files(&files).await;
        let drawn = "(async () => {
            while (hand.all('.bars').length < 4 || !globalThis.memory) await new Promise((next) => setTimeout(next, 20));
        })()";
        tablet.ask(drawn).await;
        let measured = tablet.ask("stopped()").await;
        println!(
            "{MANY} debriefs in {FILES} files: {:.0} ms until they are drawn, longest wait of the page {:.0} ms, \
             {} times told how far, {:.0} MB away from the page",
            measured["took"].as_f64().unwrap(),
            measured["longest"].as_f64().unwrap(),
            measured["told"],
            measured["memory"].as_f64().unwrap() / 1e6,
        );
        assert!(measured["memory"].as_f64().unwrap() / 1e6 < ROOM);
        assert!(
            measured["told"].as_u64().unwrap() > 2,
            "the page went on and said how far it is"
        );
        tablet
            .wait_for_words("This is about 100000 debriefs from the files you opened.")
            .await;
        let again = format!(
            "{} new debriefs, and {AGAIN} that were here already.",
            MANY / FILES
        );
        tablet.wait_for_words(&again).await;

        // Something else among them is told by its name, and nothing is lost.
        let picture = tablet.file(
            "holiday.png",
            &[0x89, 0x50, 0x4e, 0x47, 0xff, 0x0a].repeat(5_000),
        );
        let more = tablet.file("more.jsonl", lines([MANY + 5]).as_bytes());
        tablet.drop_files(&[picture, more]).await;
        tablet
            .wait_for_words("This is about 100001 debriefs from the files you opened.")
            .await;
        tablet.wait_for_words("holiday.png").await;
        tablet
            .wait_for_words("This is not a learning file, so we skipped it.")
            .await;
        tablet.press("Close these files").await;
        tablet
            .wait_for_words("This is about the debriefs on this tablet.")
            .await;
    });
}

#[test]
fn the_table_that_is_handed_on_holds_fives_and_no_words_of_ours() {
    on_a_tablet(async |tablet| {
        tablet.press("For workers").await;
        tablet.wait_for_screen("learning").await;
        let file = tablet.file("team.jsonl", lines(0..400).as_bytes());
        tablet.drop_files(&[file]).await;
        tablet.wait_for_words("This is about 400 debriefs").await;
        let (name, file) = tablet
            .download(async |tablet: &Tablet| tablet.press("Take the table").await)
            .await;
        assert_eq!(name, "learning.csv");
        let text = String::from_utf8(file).unwrap();
        let counts: Vec<u32> = text
            .lines()
            .skip(1)
            .map(|line| line.rsplit(',').next().unwrap().parse().unwrap())
            .collect();
        assert!(counts.len() > 20 && counts.iter().all(|count| count % 5 == 0));
        assert!(!text.contains("letters"));

        let (name, lines) = tablet
            .download(async |tablet: &Tablet| tablet.press("Take the table as lines").await)
            .await;
        assert_eq!(name, "learning-table.jsonl");
        let rows = String::from_utf8(lines).unwrap().lines().count();
        assert_eq!(rows, counts.len(), "the same rows");
    });
}

fn many_files(tablet: &Tablet) -> Vec<PathBuf> {
    let each = MANY / FILES;
    (0..FILES)
        .map(|file| {
            let from = (file * each).saturating_sub(if file > 0 { AGAIN } else { 0 });
            let text = lines(from..(file + 1) * each);
            tablet.file(&format!("team-{file}.jsonl"), text.as_bytes())
        })
        .collect()
}

/// Begins with the drop. Counts how long the page ever waits, and listens in on what its worker tells.
const STOPWATCH: &str = "(() => {
    const begun = performance.now();
    let [longest, last, told, drawn, over] = [0, begun, 0, 0, false];
    const tick = () => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
        if (!drawn && hand.all('.bars').length > 3) drawn = now;
        if (!over) setTimeout(tick, 5);
    };
    tick();
    addEventListener('alongside-told', ({ detail }) => {
        told += 'reading' in detail ? 1 : 0;
        globalThis.memory = detail.memory ?? globalThis.memory;
    });
    globalThis.stopped = () => {
        over = true;
        return { took: drawn - begun, longest, told, memory: globalThis.memory };
    };
})()";

/// Lets a test listen in on the worker that reads learning files.
const LISTENS_IN: &str = "globalThis.Worker = class extends Worker {
    constructor(address) {
        super(address);
        this.addEventListener('message', ({ data }) => {
            if ('reading' in data || 'read' in data) dispatchEvent(new CustomEvent('alongside-told', { detail: data }));
        });
    }
}";

#[test]
fn our_made_up_debriefs_are_debriefs() {
    let line = lines([41]);
    assert_eq!(read_line(line.trim_end()), Ok(debrief(41)));
    assert_eq!(json!(line.matches('\n').count()), json!(1));
}
