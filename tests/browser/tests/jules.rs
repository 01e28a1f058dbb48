//! Jules's visit: a year from now, a drawing, the people who must stay, somebody to bring in, a yes to ask for, and a
//! calendar to keep the promises by.

use crate::{
    asked, plan_file,
    tablet::{Setup, Tablet, on_a_tablet_with},
    visit::{Visit, plan_can_be_taken, plan_file_is_taken},
};

#[test]
fn jules_goes_home_with_all_that_was_said_drawn_promised_and_asked() {
    let setup = Setup {
        begin: "2026-11-25T10:00:00",
        ..Setup::default()
    };
    on_a_tablet_with(setup, async |tablet| {
        let jules = Visit::of_jules();
        jules.begins(tablet).await;
        jules.the_year_is_told(tablet).await;
        jules.cards_are_sorted(tablet).await;
        jules.cards_are_talked_about(tablet).await;
        jules.it_is_drawn(tablet).await;
        jules.people_are_named(tablet).await;
        jules.promises_are_made(tablet).await;
        let invitation = asked::somebody_is_brought_in(tablet, &jules).await;
        sal_reads_what_is_meant_for_them(&jules, &invitation);
        let ask = asked::a_yes_is_asked_for(tablet, &jules).await;
        whoever_decides_reads_what_is_asked(&jules, &ask);
        asked::no_comes_back(tablet).await;
        plan_can_be_taken(tablet).await;
        tablet.press_what_begins_with("What we take: ").await;
        tablet.press_what_begins_with("My plan").await;
        let (name, file) = plan_file_is_taken(tablet).await;
        assert_eq!(name, "notes-2026-11-25.html");
        it_holds_what_was_said_and_drawn(tablet, &jules, &file).await;
        the_calendar_has_each_day(tablet, &jules).await;
    });
}

fn sal_reads_what_is_meant_for_them(jules: &Visit, page: &str) {
    let sal = &jules.list("bring_in")[0];
    for held in [
        "An invitation from Jules",
        sal["who"].as_str().unwrap(),
        sal["what_for"].as_str().unwrap(),
        "Femi will introduce us.",
        "I want to be there.",
    ] {
        assert!(page.contains(held), "{held}: {page}");
    }
    let others = jules.said_for_the_plan();
    let others = others.iter().map(String::as_str);
    for not_for_sal in others.chain(["next door", "Nanna", "Oakfield", "<script"]) {
        assert!(!page.contains(not_for_sal), "{not_for_sal}: {page}");
    }
}

fn whoever_decides_reads_what_is_asked(jules: &Visit, page: &str) {
    for way in ["to", "life", "step", "allowed", "worth", "together"] {
        let said = jules.text_at(&["ask", way]);
        assert!(page.contains(&said), "{said}: {page}");
    }
    for held in ["4 December 2026", "1 March 2027"] {
        assert!(page.contains(held), "{held}: {page}");
    }
    for not_asked in ["council tax", "next door", "law centre", "<script"] {
        assert!(!page.contains(not_asked), "{not_asked}: {page}");
    }
}

async fn it_holds_what_was_said_and_drawn(tablet: &Tablet, jules: &Visit, file: &[u8]) {
    let shown = plan_file::shown(tablet, file).await;
    for words in jules
        .kept()
        .iter()
        .chain(&["The answer is no: Paragraph 4.".to_owned()])
    {
        assert!(shown.contains(words), "“{words}” is not in {shown}");
    }
    let drawn =
        "document.querySelector('main').querySelector('svg.own')?.getAttribute('aria-label')";
    let drawn = plan_file::beside(tablet, file, async |tablet| tablet.ask(drawn).await).await;
    assert_eq!(drawn, jules.text_at(&["drawing", "words"]));
    let data = plan_file::data(file);
    let ties = data["plan"]["ties"].as_array().unwrap().iter();
    let must_stay = ties.filter(|tie| tie["must_stay"] == true);
    let must_stay: Vec<_> = must_stay.map(|tie| &tie["name"]).collect();
    assert_eq!(must_stay, ["Nanna", "T & K (my two)"]);
}

/// With the words, and with nothing but the days.
async fn the_calendar_has_each_day(tablet: &Tablet, jules: &Visit) {
    tablet.press("For a calendar").await;
    let promises = jules.list("promises");
    for (says, with_words) in [
        ("With the words", true),
        ("Only the days, with no details", false),
    ] {
        let (name, file) = tablet
            .download(async |tablet| tablet.press(says).await)
            .await;
        assert_eq!(name, "notes-2026-11-25.ics");
        let text = String::from_utf8(file).unwrap().replace("\r\n ", "");
        for promise in promises.iter().filter(|promise| promise["by"].is_string()) {
            let day = promise["by"].as_str().unwrap().replace('-', "");
            assert!(
                text.contains(&format!("DTSTART;VALUE=DATE:{day}")),
                "{text}"
            );
            let words = promise["what"].as_str().unwrap();
            assert_eq!(text.contains(words), with_words, "“{words}”: {text}");
        }
    }
}
