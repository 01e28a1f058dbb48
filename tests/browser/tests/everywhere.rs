//! What has to hold at every place of the app: the rules of axe-core, the size of what is touched, nothing to the side,
//! and a name for every control.

use crate::{
    journey, plan_file,
    tablet::{Colours, Look, NARROWEST, ON_ITS_SIDE, PHONE, Tablet, UPRIGHT, on_a_tablet},
    walk,
};

/// 820 px at 200 %.
const ZOOMED: (u32, u32) = (410, 590);

#[test]
fn axe_core_finds_no_fault_with_any_screen_cover_or_message_light_or_dark_large_or_small() {
    let (mut faults, mut places) = (Vec::new(), 0);
    on_a_tablet(async |tablet| {
        tablet.lets_axe_in().await;
        walk::everywhere(tablet, &mut async |tablet: &Tablet, place: &str| {
            places += 1;
            for size in [UPRIGHT, PHONE] {
                tablet.resize(size).await;
                for colours in [Colours::Light, Colours::Dark] {
                    tablet
                        .look(Look {
                            colours,
                            still: true,
                        })
                        .await;
                    // The other rules know no colours.
                    let found = match colours {
                        Colours::Dark => tablet.faults_of_colour().await,
                        _ => tablet.faults().await,
                    };
                    let at = format!("{place}, {}, {}", colours.name(), size.0);
                    faults.extend(found.into_iter().map(|fault| format!("{at}: {fault}")));
                }
            }
            tablet.resize(UPRIGHT).await;
            tablet.look(Look::default()).await;
        })
        .await;
    });
    println!(
        "axe-core looked at {places} places: {} faults",
        faults.len()
    );
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn axe_core_finds_no_fault_with_the_plan_file() {
    let file = journey::rays_file();
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
fn every_control_has_a_name_and_room_for_a_finger_and_nothing_has_to_be_scrolled_to_the_side() {
    let mut faults = Vec::new();
    on_a_tablet(async |tablet| {
        walk::everywhere(tablet, &mut async |tablet: &Tablet, place: &str| {
            let found = tablet.nameless().await;
            faults.extend(found.into_iter().map(|one| format!("{place}: {one}")));
            for size in [UPRIGHT, ON_ITS_SIDE, ZOOMED, PHONE, NARROWEST] {
                tablet.resize(size).await;
                tablet.settled().await;
                let at = format!("{place}, {} × {}", size.0, size.1);
                let found = tablet.small_or_wide().await;
                faults.extend(found.into_iter().map(|one| format!("{at}: {one}")));
            }
            tablet.resize(UPRIGHT).await;
        })
        .await;
    });
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}
