//! Several windows in one browser. Touching and looking happens in the one that is in front.

use thirtyfour::WindowHandle;

use super::{Tablet, engine::engine};

impl Tablet {
    /// Opens a window with nothing in it, and brings it to the front. Gives back the one that was there before.
    pub async fn opens_a_window(&self) -> WindowHandle {
        let before = self.browser().window().await.unwrap();
        let new = self.browser().new_tab().await.unwrap();
        self.turns_to(&new).await;
        self.prepare().await;
        before
    }

    /// Brings a window to the front.
    pub async fn turns_to(&self, window: &WindowHandle) {
        self.browser()
            .switch_to_window(window.clone())
            .await
            .unwrap();
        if engine().has_tools() {
            self.command("Page.bringToFront", serde_json::json!({}))
                .await;
        }
    }

    /// The window that is in front.
    pub async fn window(&self) -> WindowHandle {
        self.browser().window().await.unwrap()
    }

    pub async fn closes_this_window_for(&self, other: WindowHandle) {
        self.browser().close_window().await.unwrap();
        self.turns_to(&other).await;
        self.prepare_downloads().await;
    }
}
