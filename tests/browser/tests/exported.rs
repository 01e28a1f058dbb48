//! Every view of every visit as people have it outside the app: opened as a file, and printed to a PDF that a screen
//! reader can read.

#[path = "../../document/made.rs"]
#[expect(dead_code, reason = "these tests need less of it than others do")]
mod made;
mod pdf;
#[path = "../../document/visit.rs"]
#[expect(dead_code, reason = "these tests need less of it than others do")]
mod visit;

use alongside::document::View;

use crate::plan_file;
use crate::tablet::{PHONE, UPRIGHT, on_a_tablet};
use pdf::Pdf;

const VISITS: [&str; 4] = ["ray", "amina", "jules", "ray-again"];

/// Each view of each visit, by its name.
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
    files
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
    let mut faults = Vec::new();
    let (mut printed, mut pages, mut pictures) = (0, Vec::new(), 0);
    on_a_tablet(async |tablet| {
        for (name, file) in everything() {
            let papers = plan_file::beside(tablet, file.as_bytes(), async |tablet| {
                let mut papers = Vec::new();
                for paper in plan_file::PAPERS {
                    papers.push((paper, tablet.print_to_pdf(paper).await));
                }
                papers
            });
            for (paper, bytes) in papers.await {
                let pdf = Pdf::read(&bytes);
                let title = between(&file, "<title>", "</title>");
                let found = pdf.faults(&title);
                faults.extend(
                    found
                        .into_iter()
                        .map(|one| format!("{name}, {}: {one}", paper.0)),
                );
                printed += 1;
                pictures += pdf.figures();
                if paper.0 == "A4" {
                    pages.push((name.clone(), pdf.pages()));
                }
            }
        }
    });
    println!("{printed} were printed, with {pictures} pictures of their own; on A4: {pages:?}");
    assert!(pictures > 0, "the drawing of the third visit");
    for (name, pages) in pages {
        let most = match name.split_once(", ").unwrap().1 {
            "one-page" | "promises" | "a-part" | "ask" | "invitation" => 1,
            "the plan file" | "my-plan" | "about-me" => 3,
            _ => 8,
        };
        assert!(pages <= most, "{name}: {pages} pages");
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn between(text: &str, before: &str, after: &str) -> String {
    let (_, rest) = text.split_once(before).unwrap();
    rest.split_once(after).unwrap().0.to_owned()
}
