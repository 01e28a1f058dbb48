//! The plan as the person holds it, made from whole visits: what is in it, in which order, and what never gets in.

#![expect(
    clippy::unwrap_used,
    reason = "what a test needs and does not find is its failure"
)]

mod asked;
mod calendar;
mod combinations;
mod content;
mod file;
mod hostile;
mod learning;
mod locked;
mod made;
mod neutral;
mod page;
mod paper;
mod sentences;
mod together;
mod views;
mod visit;

use alongside::document::View;

/// Writes plans to look at, beside the other things that tests leave: `cargo test --test document -- --ignored`.
#[test]
#[ignore = "for looking at"]
fn plans_to_look_at() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    for name in ["ray", "amina", "jules", "ray-again"] {
        let plan = visit::named(name).plan;
        std::fs::write(folder.join(format!("{name}.html")), made::file(&plan)).unwrap();
        std::fs::write(folder.join(format!("{name}.txt")), made::text(&plan)).unwrap();
        let asked = plan.asks().iter().map(|ask| View::Ask(ask.id));
        let invited = plan.invitations().iter();
        let invited = invited.map(|one| View::Invitation(one.id));
        for view in made::views().into_iter().chain(asked).chain(invited) {
            let name = format!("{name}-{}", view.name());
            let (file, text) = (made::sheet(&plan, &view), made::text_of(&plan, &view));
            std::fs::write(folder.join(format!("{name}.html")), file).unwrap();
            std::fs::write(folder.join(format!("{name}.txt")), text).unwrap();
        }
    }
    std::fs::write(folder.join("empty.html"), made::file(&made::empty())).unwrap();
    println!("{}", folder.display());
}
