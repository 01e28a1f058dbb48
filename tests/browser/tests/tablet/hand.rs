//! Touching, typing and looking, as people do it: by the words on the screen.

use serde_json::{Value, json};

use super::Tablet;

impl Tablet {
    /// Touches the control that is called so.
    pub async fn press(&self, name: &str) {
        self.touch(name, None).await;
    }

    /// Touches the control that is called so and stands nearest to some words.
    pub async fn press_by(&self, words: &str, name: &str) {
        self.touch(name, Some(words)).await;
    }

    /// Types into the field that is called so, after what stands in it.
    pub async fn type_into(&self, name: &str, text: &str) {
        self.write(name, None, text).await;
    }

    /// Types into the field that is called so and stands nearest to some words.
    pub async fn type_into_by(&self, words: &str, name: &str, text: &str) {
        self.write(name, Some(words), text).await;
    }

    async fn touch(&self, name: &str, near: Option<&str>) {
        let (x, y) = self.place_of("hand.PRESSED", name, near).await;
        self.tap(x, y).await;
    }

    async fn write(&self, name: &str, near: Option<&str>, text: &str) {
        let (x, y) = self.place_of("hand.TYPED", name, near).await;
        self.tap(x, y).await;
        self.ask("hand.focused().selectionStart = hand.focused().value.length")
            .await;
        let before = self.ask("hand.focused().value").await;
        self.insert(text).await;
        let after = self.ask("hand.focused().value").await;
        let wanted = format!("{}{text}", before.as_str().unwrap());
        assert_eq!(after.as_str(), Some(wanted.as_str()), "in “{name}”");
    }

    /// Lets text arrive where the focus is, all at once, as from a keyboard that offers whole words.
    pub async fn insert(&self, text: &str) {
        self.typed.set(self.typed.get() + text.chars().count());
        self.command("Input.insertText", json!({ "text": text })).await;
        self.settle().await;
    }

    async fn place_of(&self, kind: &str, name: &str, near: Option<&str>) -> (f64, f64) {
        let place = self
            .ask(&format!("hand.where({kind}, {}, {})", json!(name), json!(near)))
            .await;
        (number(&place["x"]), number(&place["y"]))
    }

    /// Touches the screen at a place.
    pub async fn tap(&self, x: f64, y: f64) {
        self.taps.set(self.taps.get() + 1);
        for kind in ["mousePressed", "mouseReleased"] {
            let touch = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 });
            self.command("Input.dispatchMouseEvent", touch).await;
        }
        self.settle().await;
    }

    pub(super) async fn settle(&self) {
        // A touch may have led to another page, where there is nothing to settle.
        self.try_ask("hand.settle()").await.ok();
    }

    /// Waits until this is true in the page, and gives it back.
    pub async fn wait_until(&self, condition: &str) -> Value {
        let what = json!(condition);
        self.ask(&format!("hand.until(() => {condition}, {what})")).await
    }

    /// Waits until the screen with this stable name is there and nothing lies over it.
    pub async fn wait_for_screen(&self, name: &str) {
        let name = json!(name);
        self.wait_until(&format!("hand.screen() === {name} && hand.cover() === null"))
            .await;
    }

    pub async fn wait_for_cover(&self, name: &str) {
        self.wait_until(&format!("hand.cover() === {}", json!(name))).await;
    }

    /// Waits for the message with this stable name.
    pub async fn wait_for_notice(&self, name: &str) {
        self.wait_until(&format!("hand.notice() === {}", json!(name))).await;
    }

    /// Waits until these words can be read somewhere on the screen.
    pub async fn wait_for_words(&self, words: &str) {
        self.wait_until(&format!("hand.root().querySelector('.app').innerText.includes({})", json!(words)))
            .await;
    }

    /// The stable name of the screen.
    pub async fn screen(&self) -> String {
        text(&self.ask("hand.screen()").await)
    }

    /// All that can be read on the screen.
    pub async fn words(&self) -> String {
        text(&self.ask("hand.root().querySelector('.app').innerText").await)
    }

    /// Whether there is a control that is called so.
    pub async fn has(&self, name: &str) -> bool {
        self.ask(&format!("hand.called(hand.PRESSED, {}).length > 0", json!(name)))
            .await
            == true
    }

    /// What stands in the field that is called so.
    pub async fn field(&self, name: &str) -> String {
        let name = json!(name);
        text(&self.wait_until(&format!("hand.one(hand.TYPED, {name}, null).control")).await);
        text(&self.ask(&format!("hand.one(hand.TYPED, {name}, null).control.value")).await)
    }

    /// Everything in the page: markup, fields, frames, title.
    pub async fn everything_in_the_page(&self) -> String {
        text(&self.ask("hand.everything()").await)
    }

    /// Everything that the page has kept on the device.
    pub async fn everything_kept(&self) -> String {
        text(&self.ask("hand.storage()").await)
    }
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
