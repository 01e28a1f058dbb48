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
fn everything_everywhere_has_a_name_and_room_for_a_finger_fits_the_page_and_passes_axe_core() {
    let (mut faults, mut places) = (Vec::new(), 0);
    on_a_tablet(async |tablet| {
        tablet.lets_axe_in().await;
        walk::everywhere(tablet, &mut async |tablet: &Tablet, place: &str| {
            places += 1;
            let found = tablet.nameless().await;
            faults.extend(found.into_iter().map(|one| format!("{place}: {one}")));
            for size in [UPRIGHT, ON_ITS_SIDE, ZOOMED, PHONE, NARROWEST] {
                tablet.resize(size).await;
                tablet.settled().await;
                let mut found = tablet.small_or_wide().await;
                if [UPRIGHT, PHONE].contains(&size) {
                    found.extend(light_and_dark(tablet).await);
                }
                let at = format!("{place}, {} × {}", size.0, size.1);
                faults.extend(found.into_iter().map(|one| format!("{at}: {one}")));
            }
            tablet.resize(UPRIGHT).await;
        })
        .await;
    });
    println!("{places} places were looked at: {} faults", faults.len());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What axe-core finds. Only the rules about colours are asked twice: the others know none.
async fn light_and_dark(tablet: &Tablet) -> Vec<String> {
    let still = true;
    tablet
        .look(Look {
            still,
            ..Look::default()
        })
        .await;
    let mut found = tablet.faults().await;
    let colours = Colours::Dark;
    tablet.look(Look { colours, still }).await;
    let dark = tablet.faults_of_colour().await.into_iter();
    found.extend(dark.map(|fault| format!("dark: {fault}")));
    tablet.look(Look::default()).await;
    found
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
