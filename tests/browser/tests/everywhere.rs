//! What has to hold at every place of the app: the rules of axe-core, the size of what is touched, nothing to the side,
//! and that one tap hides it all.

use crate::{
    plan_file,
    tablet::{Colours, Look, NARROWEST, ON_ITS_SIDE, PHONE, Tablet, UPRIGHT, on_a_tablet},
    visit::Visit,
    walk,
};

/// 820 px at 200 %.
const ZOOMED: (u32, u32) = (410, 590);

/// Each with every look is more than can be waited for; each look and each size is seen everywhere.
const LOOKS: [(Colours, (u32, u32)); 3] = [
    (Colours::Light, UPRIGHT),
    (Colours::Dark, UPRIGHT),
    (Colours::Dark, PHONE),
];

#[test]
fn axe_core_finds_no_fault_with_any_screen_cover_or_message_light_or_dark_large_or_small() {
    let (mut faults, mut places) = (Vec::new(), 0);
    on_a_tablet(async |tablet| {
        tablet.lets_axe_in().await;
        walk::everywhere(tablet, &mut async |tablet: &Tablet, place: &str| {
            places += 1;
            for (colours, size) in LOOKS {
                tablet.resize(size).await;
                tablet
                    .look(Look {
                        colours,
                        still: true,
                    })
                    .await;
                let found = tablet.faults().await;
                let at = format!("{place}, {}, {}", colours.name(), size.0);
                faults.extend(found.into_iter().map(|fault| format!("{at}: {fault}")));
            }
            tablet.resize(UPRIGHT).await;
            tablet.look(Look::default()).await;
        })
        .await;
    });
    println!("axe-core looked at {places} places in {} ways", LOOKS.len());
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn axe_core_finds_no_fault_with_the_plan_file() {
    on_a_tablet(async |tablet| {
        let ray = Visit::of_ray();
        ray.goes_on(tablet).await;
        tablet.press("Take the plan").await;
        tablet.press("Yes").await;
        let (_, file) = tablet
            .download(async |tablet| tablet.press("Take the plan file").await)
            .await;
        let faults = plan_file::beside(tablet, &file, async |tablet| {
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
fn nothing_is_too_small_to_touch_and_nothing_has_to_be_scrolled_to_the_side() {
    let (mut small, mut wide) = (Vec::new(), Vec::new());
    on_a_tablet(async |tablet| {
        walk::everywhere(tablet, &mut async |tablet: &Tablet, place: &str| {
            for size in [UPRIGHT, ON_ITS_SIDE, ZOOMED, PHONE, NARROWEST] {
                tablet.resize(size).await;
                tablet.settled().await;
                let at = format!("{place}, {} × {}", size.0, size.1);
                let found = tablet.too_small().await;
                small.extend(found.into_iter().map(|one| format!("{at}: {one}")));
                let found = tablet.too_wide().await;
                wide.extend(found.into_iter().map(|one| format!("{at}: {one}")));
            }
            tablet.resize(UPRIGHT).await;
        })
        .await;
    });
    assert!(
        small.is_empty() && wide.is_empty(),
        "{} too small:\n{}\n{} too wide:\n{}",
        small.len(),
        small.join("\n"),
        wide.len(),
        wide.join("\n")
    );
}
