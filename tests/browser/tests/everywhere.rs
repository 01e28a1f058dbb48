//! What has to hold at every place of the app: the rules of axe-core, the size of what is touched, nothing to the side,
//! and a name for every control.

use crate::{
    journey, plan_file,
    tablet::{Colours, Look, NARROWEST, ON_ITS_SIDE, PHONE, Tablet, UPRIGHT, on_a_tablet},
    visit::Visit,
    walk,
};

/// 820 px at 200 %.
const ZOOMED: (u32, u32) = (410, 590);

/// What a phone's own keyboard leaves of it.
const OVER_THE_KEYBOARD: (u32, u32) = (390, 420);

#[test]
fn everything_everywhere_has_a_name_and_room_for_a_finger_fits_the_page_and_passes_axe_core() {
    let (mut faults, mut places) = (Vec::new(), 0);
    on_a_tablet(async |tablet| {
        tablet.lets_axe_in().await;
        tablet.look(still(Colours::Light)).await;
        walk::everywhere(tablet, &mut async |tablet: &Tablet, place: &str| {
            places += 1;
            let mut note = |size: (u32, u32), found: Vec<String>| {
                let at = format!("{place}, {} × {}", size.0, size.1);
                faults.extend(found.into_iter().map(|one| format!("{at}: {one}")));
            };
            note(UPRIGHT, tablet.nameless().await);
            for size in [ON_ITS_SIDE, ZOOMED, PHONE, NARROWEST, UPRIGHT] {
                tablet.resize(size).await;
                tablet.settled().await;
                note(size, tablet.small_or_wide().await);
                // Names, roles and order are the same at every size.
                match size {
                    UPRIGHT => note(size, tablet.faults().await),
                    PHONE => note(size, tablet.faults_of_size().await),
                    _ => {}
                }
            }
            // The other rules know no colours.
            tablet.look(still(Colours::Dark)).await;
            note(UPRIGHT, tablet.faults_of_colour().await);
            tablet.look(still(Colours::Light)).await;
        })
        .await;
    });
    println!("{places} places were looked at: {} faults", faults.len());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What makes words large: the size of the page, the words that people chose, and the letters of their browser.
const LARGE: [((u32, u32), &str, &str); 4] = [
    (NARROWEST, "usual", ""),
    (NARROWEST, "largest", ""),
    (UPRIGHT, "largest", ""),
    (UPRIGHT, "usual", "32px"),
];

#[test]
fn words_are_never_tiny_or_cut_or_on_other_words_and_ibms_rules_hold() {
    let mut faults = Vec::new();
    on_a_tablet(async |tablet| {
        tablet.lets_axe_in().await;
        tablet.look(still(Colours::Light)).await;
        walk::everywhere(tablet, &mut async |tablet: &Tablet, place: &str| {
            let mut note = |large: &str, found: Vec<String>| {
                let at = format!("{place}, {large}");
                faults.extend(found.into_iter().map(|one| format!("{at}: {one}")));
            };
            note("IBM", tablet.faults_by_ibm().await);
            for (size, words, letters) in LARGE {
                tablet.resize(size).await;
                is_large(tablet, words, letters).await;
                let large = format!("{} × {}, {words} {letters}", size.0, size.1);
                note(&large, tablet.small_or_wide().await);
                note(&large, tablet.hard_to_read().await);
            }
            is_large(tablet, "usual", "").await;
        })
        .await;
    });
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

async fn is_large(tablet: &Tablet, words: &str, letters: &str) {
    let large = format!(
        "({FRAME}.dataset.text = '{words}', document.documentElement.style.fontSize = '{letters}')"
    );
    tablet.ask(&large).await;
    tablet.settled().await;
}

const FRAME: &str = "hand.all('.frame')[0]";

/// Nothing moves, so that nothing is looked at half way.
fn still(colours: Colours) -> Look {
    let still = true;
    Look { colours, still }
}

#[test]
fn axe_core_finds_no_fault_with_the_plan_file() {
    let file = &journey::of_ray().file;
    on_a_tablet(async |tablet| {
        let faults = plan_file::beside(tablet, file, async |tablet| {
            let mut faults = Vec::new();
            for size in [UPRIGHT, PHONE] {
                tablet.resize(size).await;
                faults.extend(tablet.faults().await);
            }
            faults
        })
        .await;
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    });
}

#[test]
fn a_phone_with_its_keyboard_open_leaves_room_to_write() {
    on_a_tablet(async |tablet| {
        tablet.resize(OVER_THE_KEYBOARD).await;
        let ray = Visit::of_ray();
        ray.begins(tablet).await;
        ray.gifts_are_told(tablet).await;
        ray.people_are_named(tablet).await;
        ray.promises_are_made(tablet).await;
    });
}
