//! Whatever somebody types or a file brings along is text: on the page, in the text and in the data.

use alongside::plan::{About, Change, Party, Plan, Present, Ring, TieDraft, Tray, Whose};
use alongside::record;

use crate::made::{file, line, promise, text, with, wording};
use crate::page;

/// One a line, shared with the tests in a real browser.
const INJECTIONS: &str = include_str!("../injections.txt");

#[test]
fn there_are_at_least_a_hundred_injections() {
    assert!(INJECTIONS.lines().count() >= 100);
    assert!(INJECTIONS.lines().all(|line| !line.trim().is_empty()));
}

#[test]
fn no_injection_becomes_markup_anywhere() {
    // A word of a promise may choose another picture for it, which is one of ours; and letters tell their language.
    let tags = |page: &page::Page| -> Vec<String> {
        let drawn = |tag: &str| tag.starts_with("path d=").then(|| "path".to_owned());
        let plain = |tag: &str| tag.replace(" lang=\"ar\"", "").replace(" lang=\"he\"", "");
        let tags = page.tags.iter();
        tags.map(|tag| drawn(tag).unwrap_or_else(|| plain(tag)))
            .collect()
    };
    let expected = tags(&page::read(&file(&everywhere("words"))));
    for injection in INJECTIONS.lines() {
        let plan = everywhere(injection);
        let file = file(&plan);
        let page = page::read(&file);

        assert_eq!(tags(&page), expected, "{injection}");
        assert_eq!(page.text.matches(injection).count(), 11, "{injection}");
        assert_eq!(
            record::decode_file(&file).unwrap().plan,
            plan,
            "{injection}"
        );
    }
}

#[test]
fn an_injection_stands_in_the_text_as_it_was_said() {
    for injection in INJECTIONS.lines() {
        assert!(text(&everywhere(injection)).contains(injection));
    }
}

#[test]
fn line_ends_and_odd_characters_reach_the_page_as_they_are() {
    for said in [
        "one\r\ntwo\rthree\n\nfour",
        "\u{feff}a\u{200b}b\u{202e}c",
        "e\u{301} é  \t x",
    ] {
        let plan = with([line(About::Gift, said)]);
        let page = page::read(&file(&plan));

        assert!(page.text.contains(said), "{said:?}");
    }
}

/// A plan that has the same words in each place where somebody can put any.
fn everywhere(said: &str) -> Plan {
    let mut promised = promise(Party::Someone(wording(said)), said, Some("2026-11-27"));
    promised.know = Some(wording(said));
    promised.otherwise = Some(wording(said));
    let mut plan = with([
        Change::Call(Some(wording(said))),
        Change::NameWorker(Some(wording(said))),
        Change::SayWhoIsHere(vec![Present::named(wording(said))]),
        Change::MakeCard {
            picture: None,
            word: wording(said),
            tray: Tray::TalkAboutNow,
        },
        line(About::PleaseDo, said),
        Change::AddTie(TieDraft {
            picture: None,
            strength: None,
            name: wording(said),
            ring: Ring::Closest,
            closer: true,
            must_stay: true,
        }),
        Change::MakePromise(promised),
    ]);
    let own = plan.own_cards()[0].id.clone();
    let Change::WriteLine(mut draft) = line(About::Card(own), said) else {
        unreachable!()
    };
    draft.whose = Whose::WrittenFor(Some(wording(said)));
    plan.apply(Change::WriteLine(draft)).unwrap();
    plan
}
