//! The texts that the app fetches right after the first screen, by the code of the app's own build script: what is not
//! compiled in is what is fetched.

#[path = "../../build/texts.rs"]
pub mod joining;
#[path = "../../src/words/marks.rs"]
pub mod marks;
#[path = "../../build/messages.rs"]
pub mod messages;
#[path = "../../build/slim.rs"]
pub mod slim;
#[path = "../../src/texts/marks.rs"]
pub mod text_marks;

use crate::{
    problem::{Outcome, Problem},
    project,
};

/// All of them.
pub fn made() -> Outcome<String> {
    joining::whole(project::root()).map_err(|complaints| Problem::new(complaints.join("\n")))
}

/// The sheets that the plan and its views carry inside themselves, byte for byte as they do. A locked file is never shown in
/// a frame of ours, so that its own sheet is not among them.
pub fn plan_styles() -> Outcome<Vec<Vec<u8>>> {
    let carried = joining::carried(project::root());
    let carried = carried.map_err(|complaints| Problem::new(complaints.join("\n")))?;
    let only_locked = |name: &str| name.contains("/locked.");
    let shown = carried.into_iter().filter(|(name, _)| !only_locked(name));
    Ok(shown.map(|(_, sheet)| sheet.into_bytes()).collect())
}

#[cfg(test)]
mod tests {
    use super::{text_marks::END, *};

    /// The page's first frame, which a test of the app's holds to what the app shows.
    fn first_frame() -> String {
        let page = project::read_text(&project::root().join("index.html")).unwrap();
        let frame = page.split("class=\"app\" part=\"app\">").nth(1);
        frame
            .and_then(|rest| rest.split("<div class=\"broken\"").next())
            .unwrap()
            .to_owned()
    }

    #[test]
    fn everything_the_first_screen_shows_and_says_is_compiled_in() {
        let first = joining::first(project::root()).unwrap();
        let frame = first_frame();
        // The app draws all paths of a picture as one.
        let pictures = frame
            .split(" d=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .flat_map(|path| path.split('M').filter(|piece| !piece.is_empty()));
        let said = frame
            .split('>')
            .filter_map(|rest| rest.split('<').next())
            .map(str::trim);
        let needed: Vec<_> = pictures
            .chain(said.filter(|text| !text.is_empty()))
            .collect();
        assert!(needed.len() > 20, "{needed:?}");
        for part in needed {
            assert!(first.contains(part), "{part} is not compiled in");
        }
    }

    #[test]
    fn the_whole_ends_in_a_mark_and_holds_what_the_first_holds() {
        let (first, whole) = (joining::first(project::root()).unwrap(), made().unwrap());
        assert!(whole.ends_with(END));
        assert!(first.len() * 5 < whole.len());
        for message in first
            .split(marks::END)
            .filter(|text| text.contains(marks::NAMED))
        {
            let message = message.rsplit(text_marks::NAMED).next().unwrap();
            assert!(whole.contains(message), "{message}");
        }
    }
}
