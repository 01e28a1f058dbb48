//! A finger on the glass: taps, drags and scrolls by places and not by names.

use std::time::Duration;

use serde_json::json;

use super::{
    Tablet,
    engine::{Engine, engine},
    plain,
};

/// Two taps that are further apart are at two places, in CSS pixels.
const FAR: f64 = 30.0;

/// So long people take at least to see what is there now, before they tap at the same place again.
const AS_PEOPLE_DO: Duration = Duration::from_millis(380);

impl Tablet {
    /// Touches the screen at a place. Whoever touches the same place again has seen before what is there now.
    pub async fn tap(&self, x: f64, y: f64) {
        if let Some((there_x, there_y)) = self.last_tap.get()
            && (x - there_x).hypot(y - there_y) < FAR
        {
            tokio::time::sleep(AS_PEOPLE_DO).await;
        }
        self.tap_at_once(x, y).await;
    }

    /// The same as fast as a finger can.
    pub async fn tap_at_once(&self, x: f64, y: f64) {
        self.taps.set(self.taps.get() + 1);
        match engine() {
            Engine::Chromium => self.press_with_tools(x, y).await,
            Engine::Firefox | Engine::WebKit => {
                plain::press_at(self.browser(), (x, y)).await.unwrap();
            }
        }
        self.last_tap.set(Some((x, y)));
        self.settle().await;
    }

    async fn press_with_tools(&self, x: f64, y: f64) {
        for kind in ["mousePressed", "mouseReleased"] {
            let touch = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 });
            self.command("Input.dispatchMouseEvent", touch).await;
        }
    }

    /// Puts a finger on the screen.
    pub async fn finger_down(&self, at: (f64, f64)) {
        self.finger("touchStart", Some(at)).await;
    }

    pub async fn finger_moves(&self, to: (f64, f64)) {
        self.finger("touchMove", Some(to)).await;
    }

    /// Takes the finger from the screen.
    pub async fn finger_up(&self) {
        self.finger("touchEnd", None).await;
        self.settle().await;
    }

    /// Puts two fingers on the screen, moves both and takes them off again: from where to where, each.
    pub async fn two_fingers(&self, [one, other]: [[(f64, f64); 2]; 2]) {
        let at = |(x, y): (f64, f64), id: u8| json!({ "x": x, "y": y, "id": id });
        for (kind, points) in [
            ("touchStart", vec![at(one[0], 1)]),
            ("touchStart", vec![at(one[0], 1), at(other[0], 2)]),
            ("touchMove", vec![at(one[1], 1), at(other[0], 2)]),
            ("touchMove", vec![at(one[1], 1), at(other[1], 2)]),
            ("touchEnd", vec![]),
        ] {
            let touch = json!({ "type": kind, "touchPoints": points });
            self.command("Input.dispatchTouchEvent", touch).await;
            self.settle().await;
        }
    }

    async fn finger(&self, kind: &str, at: Option<(f64, f64)>) {
        let points: Vec<_> = at
            .map(|(x, y)| json!({ "x": x, "y": y }))
            .into_iter()
            .collect();
        let touch = json!({ "type": kind, "touchPoints": points });
        self.command("Input.dispatchTouchEvent", touch).await;
    }

    /// Scrolls to where the page begins.
    pub async fn at_the_top(&self) {
        self.ask(
            "hand.scrolled().forEach((part) => part.scrollTo({ top: 0, behavior: 'instant' }))",
        )
        .await;
        self.settle().await;
    }

    /// Scrolls to where the page ends. Whether there was anything to scroll.
    pub async fn at_the_end(&self) -> bool {
        let moved = self
            .ask("hand.scrolled().filter((part) => (part.scrollTo({ top: 1e6, behavior: 'instant' }), part.scrollTop > 0)).length")
            .await;
        self.settle().await;
        moved != 0
    }

    /// Waits until touches arrive: a browser lets them go by while it has not shown a new page yet.
    pub(super) async fn is_awake(&self) {
        if !engine().has_tools() {
            return;
        }
        self.ask("globalThis.awake = false; addEventListener('pointermove', () => (awake = true), { once: true })")
            .await;
        for step in 1.. {
            let moved = json!({ "type": "mouseMoved", "x": step % 9, "y": 1 });
            self.command("Input.dispatchMouseEvent", moved).await;
            if self.ask("awake").await == true {
                break;
            }
            assert!(step < 500, "the page does not notice a pointer");
        }
    }

    /// Waits until the page has taken in what was done to it.
    pub async fn settled(&self) {
        self.settle().await;
    }

    pub(super) async fn settle(&self) {
        // A touch may have led to another page, where there is nothing to settle.
        self.try_ask("hand.settle()").await.ok();
    }
}
