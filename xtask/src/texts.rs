//! The texts that the app fetches right after the first screen, by the code that the app's own build script calls: what is not
//! compiled in is what is fetched.

use alongside_sentences::product;

use crate::{
    error::{Error, Outcome},
    project,
};

/// All of them.
pub fn made() -> Outcome<String> {
    product::whole(project::root()).map_err(|complaints| Error::new(complaints.join("\n")))
}

/// The sheets that the plan and its views carry inside themselves, byte for byte as they do. A locked file is never shown in
/// a frame of ours, so that its own sheet is not among them.
pub fn plan_styles() -> Outcome<Vec<Vec<u8>>> {
    let carried = product::carried(project::root());
    let carried = carried.map_err(|complaints| Error::new(complaints.join("\n")))?;
    let only_locked = |name: &str| name.contains("/locked.");
    let shown = carried.into_iter().filter(|(name, _)| !only_locked(name));
    Ok(shown.map(|(_, sheet)| sheet.into_bytes()).collect())
}

#[cfg(test)]
mod tests {
    use alongside_sentences::{form, joined};

    use super::*;

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
        let first = product::first(project::root()).unwrap();
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
        let (first, whole) = (product::first(project::root()).unwrap(), made().unwrap());
        assert!(joined::is_whole(&whole));
        assert!(first.len() * 5 < whole.len());
        let of_sentences = joined::apart(&first);
        let of_sentences = of_sentences
            .iter()
            .filter(|(_, text)| text.contains(form::END));
        let (mut count, whole) = (0, whole);
        for message in of_sentences.flat_map(|(_, text)| text.split_terminator(form::END)) {
            assert!(whole.contains(message), "{message}");
            count += 1;
        }
        assert!(count > 20, "{count}");
    }
}
