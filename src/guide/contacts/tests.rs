//! The tables of who can be phoned: nothing in them is unsure, out of date, or claims more than it should.

use super::*;
use crate::words::Words;

/// The whole tables: where each row was read and how sure it is does not travel.
const WHOLE: [(&str, &str); 2] = [
    ("au", include_str!("../../../guide/contacts/au.tsv")),
    ("gb", include_str!("../../../guide/contacts/gb.tsv")),
];

/// Numbers that stood for these services once. Somebody who phones them now reaches nobody, or somebody else.
const SUPERSEDED: [&str; 8] = [
    "08457909090",
    "08009171414",
    "03005000914",
    "07786209697",
    "07860039967",
    "133627",
    "18001567",
    "09000113",
];

#[test]
fn every_table_of_the_folder_is_a_country() {
    let mut codes: Vec<_> = Country::all().map(Country::code).collect();
    codes.sort_unstable();
    assert_eq!(codes, WHOLE.map(|(code, _)| code));
    assert_eq!(Country::named("gb").map(Country::code), Some("gb"));
    assert_eq!(Country::named("en"), None);
}

#[test]
fn every_line_is_a_row_and_every_cell_is_understood() {
    for (code, table) in WHOLE {
        let contacts = Country::named(code).unwrap().contacts();
        assert_eq!(contacts.len(), table.lines().count() - 1, "{code}");
        assert_eq!(rows::<14>(table).count(), contacts.len(), "{code}");
        for (contact, [id, needs, _, _, _, how, ..]) in contacts.iter().zip(rows::<14>(table)) {
            assert_eq!(contact.id, id);
            assert_eq!(contact.needs.len(), needs.split(' ').count(), "{id}");
            assert_eq!(contact.how.name(), how, "{id}");
        }
    }
}

#[test]
fn every_row_says_where_it_was_read_when_and_how_sure_it_is() {
    for (code, table) in WHOLE {
        for [id, .., looked_up, source, sure] in rows::<14>(table) {
            let place = format!("{code}, {id}");
            assert!(crate::plan::Day::parse(looked_up).is_some(), "{place}");
            let mut pages = source.split(' ');
            assert!(pages.all(|page| page.starts_with("http")), "{place}");
            assert!(["V", "S"].contains(&sure), "{place}");
        }
    }
}

#[test]
fn every_number_is_one_that_can_be_dialled_and_none_is_superseded() {
    for contact in Country::all().flat_map(Country::contacts) {
        let known = contact.deaf.iter().chain(&contact.languages);
        let known = known.map(|known| known.number).filter(|n| !n.is_empty());
        let text = contact.text.map(|text| text.number);
        for number in contact.number.into_iter().chain(text).chain(known) {
            let dialled = dialled(number);
            assert!(dialled.is_some(), "{}: {number}", contact.id);
            assert!(!SUPERSEDED.contains(&dialled.unwrap().as_str()), "{number}");
        }
    }
    for (code, table) in WHOLE {
        let digits = table.replace(' ', "");
        assert!(SUPERSEDED.iter().all(|old| !digits.contains(old)), "{code}");
    }
}

#[test]
fn who_can_be_phoned_has_a_number_and_who_can_be_texted_a_number_for_texts() {
    for contact in Country::all().flat_map(Country::contacts) {
        let id = contact.id;
        match contact.how {
            How::Call | How::Textphone => assert!(contact.number.is_some(), "{id}"),
            How::Text => assert!(contact.text.is_some() && contact.number.is_none(), "{id}"),
            How::Web => assert!(contact.name.is_some() && contact.number.is_none(), "{id}"),
            How::Local => assert!(contact.number.is_none(), "{id}"),
            How::Know => assert!(contact.name.is_none(), "{id}"),
        }
    }
}

#[test]
fn every_row_says_what_it_is_there_for_and_all_that_is_known_of_it() {
    let words = Words::english();
    let is_said = |id: String| assert!(words.say_if_there(&id).is_some(), "{id}");
    for country in Country::all() {
        is_said(country.name_id());
        for contact in country.contacts() {
            is_said(contact.about_id());
            let cells = [
                ("region", contact.region),
                ("hours", contact.hours),
                ("deaf", contact.deaf.map(|deaf| deaf.id)),
                ("spoken", contact.languages.map(|known| known.id)),
            ];
            let costs = contact.costs.iter().map(|cost| ("cost", Some(*cost)));
            for (family, id) in cells.into_iter().chain(costs) {
                if let Some(id) = id {
                    is_said(format!("{family}-{id}"));
                }
            }
        }
    }
}

#[test]
fn nothing_is_called_free_or_not_on_the_bill_in_other_words_than_those_for_it() {
    let words = Words::english();
    for contact in Country::all().flat_map(Country::contacts) {
        let about = words.say(&contact.about_id()).to_lowercase();
        for claim in ["free", "cost", "costs", "bill", "24"] {
            let mut said = about.split(|c: char| !c.is_alphanumeric());
            assert!(!said.any(|word| word == claim), "{about}");
        }
    }
}

#[test]
fn danger_comes_first_and_its_number_is_the_emergency_number() {
    let emergency = |code| Country::named(code).and_then(Country::emergency);
    assert_eq!(
        (emergency("gb"), emergency("au")),
        (Some("999"), Some("000"))
    );
    for country in Country::all() {
        assert_eq!(country.contacts()[0].how, How::Call);
    }
}

#[test]
fn a_number_is_dialled_by_its_digits_and_what_is_no_number_is_not() {
    assert_eq!(dialled("116 123").as_deref(), Some("116123"));
    assert_eq!(
        dialled("+44 (0)20-7946 0018").as_deref(),
        Some("+442079460018")
    );
    for no in [
        "",
        "1",
        "ask at the desk",
        "javascript:1",
        "99;9",
        "1+1",
        "1".repeat(16).as_str(),
    ] {
        assert_eq!(dialled(no), None, "{no}");
    }
}

#[test]
fn a_word_to_send_is_parted_from_the_number() {
    let word = texting("85258 SHOUT");
    assert_eq!((word.number, word.word), ("85258", Some("SHOUT")));
    let none = texting("0477 13 11 14");
    assert_eq!((none.number, none.word), ("0477 13 11 14", None));
    assert_eq!(known("textphone 18001").number, "18001");
    assert_eq!(
        known("many"),
        Known {
            id: "many",
            number: ""
        }
    );
}
