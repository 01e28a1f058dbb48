//! The device in people's hands: its size, what it is set to, and its files' folder.

use std::path::PathBuf;

use serde_json::json;

use super::{
    Tablet,
    engine::{DOWNLOADS, engine},
    plain,
};

/// What the device is set to, which a page may follow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    pub colours: Colours,
    /// As little movement as can be.
    pub still: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colours {
    #[default]
    Light,
    Dark,
    /// The system's own few colours instead of the page's.
    Forced,
}

impl Colours {
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Forced => "forced",
        }
    }
}

impl Tablet {
    pub(super) async fn prepare_device(&self) {
        if !engine().has_tools() {
            std::fs::create_dir_all(self.downloads()).unwrap();
            self.resize(self.setup.size).await;
            return;
        }
        // Without this, the browser works out all names anew for every one that is asked for.
        self.command("Accessibility.enable", json!({})).await;
        self.resize(self.setup.size).await;
        self.look(Look::default()).await;
        self.prepare_downloads().await;
    }

    /// Says where downloads arrive. The browser forgets it with the window that it was told in.
    pub(super) async fn prepare_downloads(&self) {
        if !engine().has_tools() {
            return;
        }
        let downloads = self.downloads();
        std::fs::create_dir_all(&downloads).unwrap();
        let to = json!({ "behavior": "allow", "downloadPath": downloads });
        self.command("Browser.setDownloadBehavior", to).await;
    }

    pub async fn resize(&self, (width, height): (u32, u32)) {
        if !engine().has_tools() {
            return plain::resize(self.browser(), (width, height))
                .await
                .unwrap();
        }
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.command("Emulation.setDeviceMetricsOverride", size)
            .await;
    }

    pub async fn look(&self, look: Look) {
        let is = |name: &str, value: &str| json!({ "name": name, "value": value });
        let chosen =
            |yes: bool, this: &'static str, usual: &'static str| if yes { this } else { usual };
        let scheme = chosen(look.colours == Colours::Dark, "dark", "light");
        let motion = chosen(look.still, "reduce", "no-preference");
        let forced = chosen(look.colours == Colours::Forced, "active", "none");
        let features = json!({ "features": [
            is("prefers-color-scheme", scheme),
            is("prefers-reduced-motion", motion),
            is("forced-colors", forced),
        ]});
        self.command("Emulation.setEmulatedMedia", features).await;
    }

    /// From now on everything in the page takes so many times longer.
    pub async fn slows_down(&self, times: f64) {
        let rate = json!({ "rate": times });
        self.command("Emulation.setCPUThrottlingRate", rate).await;
    }

    /// What is on the screen, as a PNG.
    pub async fn picture(&self) -> Vec<u8> {
        self.browser().screenshot_as_png().await.unwrap()
    }

    pub(super) fn downloads(&self) -> PathBuf {
        self.folder().join(DOWNLOADS)
    }
}
