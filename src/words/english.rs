//! English: the files of `guide/en`, compiled in. A new file there gets a line here.

use super::Source;

/// The name of a file and its text.
macro_rules! file {
    ($name:literal) => {
        ($name, include_str!(concat!("../../guide/en/", $name)))
    };
}

pub(super) static SOURCE: Source = Source {
    tag: "en",
    direction: "ltr",
    files: &[
        file!("actions.ftl"),
        file!("announcements.ftl"),
        file!("calendar.ftl"),
        file!("days.ftl"),
        file!("deck.ftl"),
        file!("desk.ftl"),
        file!("document.ftl"),
        file!("frame.ftl"),
        file!("gifts.ftl"),
        file!("goodbye.ftl"),
        file!("mat.ftl"),
        file!("notices.ftl"),
        file!("opening.ftl"),
        file!("page.ftl"),
        file!("people.ftl"),
        file!("promises.ftl"),
        file!("read.ftl"),
        file!("settings.ftl"),
        file!("take.ftl"),
        file!("talk.ftl"),
        file!("today.ftl"),
        file!("ways.ftl"),
    ],
};

#[cfg(test)]
mod tests {
    use super::SOURCE;

    #[test]
    fn every_file_of_the_folder_is_compiled_in() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/guide/en");
        let mut found: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        found.sort();
        let included: Vec<_> = SOURCE.files.iter().map(|(name, _)| *name).collect();
        assert_eq!(
            included, found,
            "keep the list in src/words/english.rs in order"
        );
    }
}
