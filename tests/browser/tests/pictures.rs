//! A picture of every place, for people to look at: three sizes, light and dark.

use std::{fs, path::PathBuf};

use crate::{
    site,
    tablet::{Colours, Look, ON_ITS_SIDE, PHONE, Tablet, UPRIGHT, on_a_tablet},
    walk,
};

#[test]
#[ignore = "for looking at: cargo xtask screenshots FOLDER"]
fn screenshots() {
    let folder = std::env::var_os("ALONGSIDE_SCREENSHOTS")
        .map_or_else(|| site::left_behind("screenshots"), PathBuf::from);
    fs::create_dir_all(&folder).unwrap();
    on_a_tablet(async |tablet| {
        walk::everywhere(tablet, &mut async |tablet: &Tablet, place: &str| {
            for size in [UPRIGHT, ON_ITS_SIDE, PHONE] {
                tablet.resize(size).await;
                for colours in [Colours::Light, Colours::Dark] {
                    let still = true;
                    tablet.look(Look { colours, still }).await;
                    let name = format!("{place}-{}-{}", size.0, colours.name());
                    take(tablet, &folder.join(name)).await;
                }
            }
            tablet.resize(UPRIGHT).await;
            let (colours, still) = (Colours::Forced, true);
            tablet.look(Look { colours, still }).await;
            take(tablet, &folder.join(format!("{place}-forced"))).await;
            tablet.look(Look::default()).await;
        })
        .await;
    });
    println!("{}", folder.display());
}

/// What is to be seen at first, and what is at the end of it where there is more.
async fn take(tablet: &Tablet, path: &std::path::Path) {
    let path = |ending: &str| PathBuf::from(format!("{}{ending}.png", path.display()));
    tablet.at_the_top().await;
    fs::write(path(""), tablet.picture().await).unwrap();
    if tablet.at_the_end().await {
        fs::write(path("-below"), tablet.picture().await).unwrap();
        tablet.at_the_top().await;
    }
}
