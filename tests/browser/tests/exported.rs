//! Every view of every visit as people have it outside the app: opened as a file, and printed to a PDF that a screen
//! reader can read.

mod checker;
#[path = "../../document/made.rs"]
#[expect(dead_code, reason = "these tests need less of it than others do")]
mod made;
mod pdf;
#[path = "../../document/visit.rs"]
#[expect(dead_code, reason = "these tests need less of it than others do")]
mod visit;

use std::{fs, path::Path};

use alongside::document::{View, learning_sheet, locked_html};
use alongside::record;
use alongside::words::Words;
use alongside_learning::{Length, Period, Pool, Week};
use serde_json::json;

use crate::plan_file::{self, PAPERS};
use crate::tablet::{PHONE, Tablet, UPRIGHT, on_a_tablet};
use pdf::Pdf;

const VISITS: [&str; 4] = ["ray", "amina", "jules", "ray-again"];

/// Each view of each visit and the sheet that a team prints, by their names.
fn everything() -> Vec<(String, String)> {
    let mut files = Vec::new();
    for name in VISITS {
        let plan = visit::named(name).plan;
        files.push((format!("{name}, the plan file"), made::file(&plan)));
        let asks = plan.asks().iter().map(|ask| View::Ask(ask.id));
        let invited = plan.invitations().iter();
        let invited = invited.map(|one| View::Invitation(one.id));
        for view in made::views().into_iter().chain(asks).chain(invited) {
            files.push((
                format!("{name}, {}", view.name()),
                made::sheet(&plan, &view),
            ));
        }
    }
    files.push(("the team, what it learns".to_owned(), learned()));
    files
}

fn learned() -> String {
    let mut pool = Pool::default();
    for number in 0..400 {
        pool.add(crate::learning::debrief(number));
    }
    let table = pool.table(Week::of(2027, 3, 1));
    let period = Period::of(Length::Quarter, Week::of(2026, 3, 2));
    learning_sheet(&table, &period, &Words::english())
}

#[test]
fn axe_core_finds_no_fault_with_any_view_that_can_be_taken() {
    let mut faults = Vec::new();
    on_a_tablet(async |tablet| {
        tablet.lets_axe_in().await;
        for (name, file) in everything() {
            let found = plan_file::beside(tablet, file.as_bytes(), async |tablet| {
                tablet.resize(PHONE).await;
                let mut found = tablet.faults_of_size().await;
                tablet.resize(UPRIGHT).await;
                found.extend(tablet.faults().await);
                found
            });
            faults.extend(found.await.into_iter().map(|one| format!("{name}: {one}")));
        }
    });
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_view_prints_to_a_pdf_that_can_be_read_out_and_tears_nothing_apart() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("exported");
    fs::create_dir_all(&folder).unwrap();
    let mut faults = Vec::new();
    let (mut printed, mut pages, mut pictures) = (Vec::new(), Vec::new(), 0);
    on_a_tablet(async |tablet| {
        for (name, file) in everything() {
            let title = between(&file, "<title>", "</title>");
            for (paper, bytes) in PAPERS.iter().zip(on_paper(tablet, &file).await) {
                let pdf = Pdf::read(&bytes);
                let on = format!("{name}, {}", paper.0);
                let found = pdf.faults(&title).into_iter();
                faults.extend(found.map(|one| format!("{on}: {one}")));
                pictures += pdf.figures();
                if paper.0 == "A4" {
                    pages.push((name.clone(), pdf.pages()));
                }
                printed.push(folder.join(on + ".pdf"));
                fs::write(printed.last().unwrap(), bytes).unwrap();
            }
        }
    });
    faults.extend(checker::faults(&printed));
    let printed = printed.len();
    println!("{printed} were printed, with {pictures} pictures of their own; on A4: {pages:?}");
    assert!(pictures > 0, "the drawing of the third visit");
    for (name, pages) in pages {
        let most = match name.split_once(", ").unwrap().1 {
            "one-page" | "promises" | "a-part" | "ask" | "invitation" => 1,
            "the plan file" | "my-plan" | "about-me" => 2,
            _ => 5,
        };
        assert!(pages <= most, "{name}: {pages} pages");
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_plan_of_a_thousand_lines_has_a_number_on_each_of_its_pages_and_many_to_spare() {
    let mut faults = Vec::new();
    on_a_tablet(async |tablet| {
        let photo = tablet.ask(crate::large::PHOTO).await;
        let data = crate::made::with_a_long_history(20, 1000, 20, photo.as_str().unwrap());
        let plan = record::decode_file(std::str::from_utf8(&data).unwrap());
        let plan = plan.unwrap().plan;
        for file in [made::file(&plan), made::sheet(&plan, &View::EasyRead)] {
            for bytes in on_paper(tablet, &file).await {
                let pdf = Pdf::read(&bytes);
                let (numbers, pages) = (file.matches("<p>Page ").count(), pdf.pages());
                println!("{numbers} numbers for {pages} pages");
                assert!(pages > 20 && numbers >= 2 * pages);
                faults.extend(pdf.faults(&between(&file, "<title>", "</title>")));
            }
        }
    });
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_plan_that_was_locked_is_printed_with_its_numbers_once_it_is_open() {
    let file = made::file(&visit::named("ray").plan);
    on_a_tablet(async |tablet| {
        let locked = locked_html(&Words::english(), "{}");
        let open = format!(
            "show(new DOMParser().parseFromString({}, 'text/html'))",
            json!(file)
        );
        let printed = plan_file::beside(tablet, locked.as_bytes(), async |tablet| {
            tablet.ask(&open).await;
            tablet.print_to_pdf(PAPERS[0]).await
        });
        let pdf = Pdf::read(&printed.await);
        let faults = pdf.faults(&between(&file, "<title>", "</title>"));
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    });
}

/// A file as it is printed on each paper.
async fn on_paper(tablet: &Tablet, file: &str) -> Vec<Vec<u8>> {
    plan_file::beside(tablet, file.as_bytes(), async |tablet| {
        let mut papers = Vec::new();
        for paper in PAPERS {
            papers.push(tablet.print_to_pdf(paper).await);
        }
        papers
    })
    .await
}

fn between(text: &str, before: &str, after: &str) -> String {
    let (_, rest) = text.split_once(before).unwrap();
    rest.split_once(after).unwrap().0.to_owned()
}
