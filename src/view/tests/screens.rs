//! What each screen shows for given values.

use super::*;
use crate::device::StorageError;

#[test]
fn every_page_has_one_heading_of_the_first_rank_for_each_layer() {
    for (name, html) in pages::written() {
        let covered = html.contains("frame__cover");
        assert_eq!(count(html, "<h1"), 1 + usize::from(covered), "{name}");
    }
}

#[test]
fn no_screen_leans_on_anybody_with_more_than_one_button_to_press_next() {
    for (name, html) in pages::written() {
        let layers: Vec<_> = html.split("frame__cover").collect();
        assert!(
            layers.iter().all(|layer| count(layer, "button--main") <= 1),
            "{name}"
        );
    }
}

#[test]
fn every_sentence_on_every_page_is_there() {
    let families = [
        "announce-",
        "desk-",
        "frame-",
        "mat-",
        "notice-",
        "opening-",
        "place-",
        "ways-",
    ];
    for (name, html) in pages::written() {
        for line in words(html).lines() {
            let id = families.iter().any(|family| line.starts_with(family)) && !line.contains(' ');
            assert!(!id, "{name}: {line} has no sentence");
        }
    }
}

#[test]
fn no_page_carries_a_style_of_its_own() {
    for (name, html) in pages::written() {
        assert!(!html.contains(" style="), "{name}");
    }
}

#[test]
fn before_the_tablet_has_answered_nothing_is_claimed_about_what_is_kept() {
    let html = page(&opening());
    assert!(html.contains("Start a conversation") && html.contains("Open a plan file"));
    assert!(!html.contains("No plans are saved") && !html.contains("Saved on this tablet"));
}

#[test]
fn an_empty_desk_says_so_and_offers_the_two_ways_to_begin() {
    let html = page(&on_the_desk());
    assert!(html.contains("No plans are saved on this tablet."));
    assert!(html.contains("The browser may delete them too."));
    assert!(!html.contains("frame-tools") && !html.contains("Pause the screen"));
}

#[test]
fn the_desk_shows_a_plan_by_its_name_and_its_last_day_and_nothing_more() {
    let mut model = full_visit();
    asked(
        &mut model,
        [Intention::Goodbye(intention::Goodbye::KeepHere)],
    );
    kept(&mut model);
    let html = page(&model);

    assert!(html.contains("Ida") && html.contains("24 November 2026"));
    for more in ["boats", "Per", "Fog lifting", "harbour", "Bo<"] {
        assert!(!html.contains(more), "{more}");
    }
}

#[test]
fn the_desk_says_what_is_kept_for_somebody_who_took_no_copy_and_until_when() {
    for (until, says) in [
        (None, "Kept for them here"),
        (Some("2026-12-03"), "Kept for them until 3 December 2026<"),
        (
            Some("2026-11-23"),
            "until 23 November 2026. That day has passed. Ask them.",
        ),
    ] {
        let mut model = full_visit();
        let until = until.and_then(Day::parse);
        asked(
            &mut model,
            [Intention::Taking(intention::Taking::KeepItUntil(until))],
        );
        kept(&mut model);
        let html = page(&model);
        assert!(html.contains(says), "{says}: {html}");
        assert!(!html.contains("No copy taken yet"));
    }
}

#[test]
fn a_plan_that_cannot_be_opened_is_shown_and_is_no_button() {
    let mut model = opening();
    let records = [("plan/later", r#"{"version":99}"#), ("plan/torn", "{\"ver")];
    drop(model.update(loaded(Ok(stored(records)))));
    let html = page(&model);

    assert_eq!(count(&html, "desk__plan--closed"), 2, "{html}");
    assert!(
        !html.contains("<button type=\"button\" class=\"desk__plan"),
        "{html}"
    );
    assert!(html.contains("A plan that we cannot read"));
}

#[test]
fn a_browser_that_keeps_nothing_is_told_of_in_words() {
    let mut model = opening();
    drop(model.update(loaded(Err(StorageError::Unavailable))));
    assert!(page(&model).contains("This browser cannot save anything."));
}

#[test]
fn the_opening_asks_for_names_and_requires_none() {
    let html = page(&visit());
    for field in ["called", "worker", "tongue", "here"] {
        assert!(
            html.contains(&format!("id=\"{field}\" name=\"{field}\"")),
            "{field}: {html}"
        );
    }
    assert!(!html.contains("required"));
    assert_eq!(count(&html, "autocomplete=\"off\""), 4);
    assert!(html.contains("Skip this") && html.contains("Carry on"));
}

#[test]
fn the_opening_shows_the_names_there_are_and_a_draft_before_them() {
    let mut model = at(full_visit(), Screen::Opening);
    assert!(page(&model).contains("value=\"Ida\""));
    let field = crate::session::Field::named("called");
    asked(
        &mut model,
        [Intention::Writing(intention::Writing::Type {
            field,
            text: "Ida M".to_owned(),
        })],
    );
    assert!(page(&model).contains("value=\"Ida M\""));
}

#[test]
fn the_kinds_of_talk_are_equal_and_the_chosen_one_is_marked() {
    let html = page(&at(visit(), Screen::Today));
    assert_eq!(count(&html, "class=\"today__path\""), 3);
    assert_eq!(count(&html, "aria-current"), 0);
    assert!(!html.contains("today__path\" aria-pressed"), "it leads on");

    let mut model = at(visit(), Screen::Today);
    asked(
        &mut model,
        [Intention::Writing(intention::Writing::Change(
            Change::ChoosePath(Path::JustTalking),
        ))],
    );
    let html = page(&at(model, Screen::Today));
    assert_eq!(
        count(&html, "aria-current=\"true\" class=\"today__path\""),
        1,
        "{html}"
    );
}

#[test]
fn each_way_shows_a_little_of_what_was_said_there_and_nothing_that_is_missing() {
    let html = page(&at(full_visit(), Screen::Ways));
    for said in [
        "What shall we do, Ida?",
        "boats",
        "my brother Per",
        "Fog lifting.",
        "I can splice rope.",
        "4 made",
    ] {
        assert!(html.contains(said), "{said}");
    }
    let words = words(&page(&at(visit(), Screen::Ways)));
    assert!(
        !words.contains('0') && !words.contains("Nothing"),
        "{words}"
    );
}

#[test]
fn what_was_only_for_today_is_not_on_the_way_in() {
    assert!(!page(&at(full_visit(), Screen::Ways)).contains("boathouse"));
}

#[test]
fn an_urgent_talk_shows_the_ways_for_this_week_only() {
    let mut model = visit();
    asked(
        &mut model,
        [Intention::Writing(intention::Writing::Change(
            Change::ChoosePath(Path::Urgent),
        ))],
    );
    let html = page(&at(model, Screen::Ways));
    for way in ["mat", "harder", "promises", "alongside", "read"] {
        assert!(html.contains(&format!("data-way=\"{way}\"")), "{way}");
    }
    assert_eq!(count(&html, "data-way="), 5);
}

#[test]
fn clearing_everything_takes_a_second_step() {
    let html = page(&at(full_visit(), Screen::Settings));
    assert!(html.contains("Delete everything") && !html.contains("Yes, delete everything"));
}

#[test]
fn the_settings_show_what_is_chosen() {
    let mut model = on_the_desk();
    let theme = crate::session::Theme::Dark;
    asked(
        &mut model,
        [
            Intention::Settings(intention::Settings::Theme(theme)),
            Intention::Frame(intention::Frame::Go(Screen::Settings)),
        ],
    );
    let html = page(&model);
    assert!(html.contains("data-theme=\"dark\""));
    assert_eq!(
        count(&html, CHOSEN),
        6,
        "one text size, one theme, one time, whether it is shared, whether keys sort, and no country: {html}"
    );
}
