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

    /// Touches the one control whose name begins so.
    pub async fn press_what_begins_with(&self, beginning: &str) {
        let named = format!(
            "hand.all(hand.PRESSED).filter(hand.shown).map(hand.nameOf).find((name) => name.startsWith({}))",
            json!(beginning)
        );
        let name = text(&self.wait_until(&named).await);
        self.press(&name).await;
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

    /// Takes everything out of the field that is called so.
    pub async fn empty(&self, name: &str) {
        let (x, y) = self.place_of("hand.TYPED", name, None).await;
        self.tap(x, y).await;
        self.ask("hand.focused().select()").await;
        self.key("Backspace").await;
        assert_eq!(self.ask("hand.focused().value").await, "", "in “{name}”");
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

    /// Types a day into the device's own field for days.
    pub async fn choose_day(&self, name: &str, day: &str) {
        self.ask(&format!(
            "hand.until(() => hand.one(hand.TYPED, {}, null).control)",
            json!(name)
        ))
        .await;
        self.ask(&format!(
            "hand.one(hand.TYPED, {}, null).control.focus()",
            json!(name)
        ))
        .await;
        let mut parts: Vec<&str> = day.split('-').collect();
        let month_first = "new Intl.DateTimeFormat().formatToParts()[0].type === 'month'";
        parts.rotate_left(1);
        if self.ask(month_first).await != true {
            parts.swap(0, 1);
        }
        for digit in parts.concat().chars() {
            self.key(&digit.to_string()).await;
        }
        let chosen = self.ask("hand.focused().value").await;
        assert_eq!(chosen.as_str(), Some(day), "in “{name}”");
    }

    /// Lets text arrive where the focus is, all at once, as from a keyboard that offers whole words.
    pub async fn insert(&self, text: &str) {
        self.typed.set(self.typed.get() + text.chars().count());
        self.command("Input.insertText", json!({ "text": text }))
            .await;
        self.settle().await;
    }

    async fn place_of(&self, kind: &str, name: &str, near: Option<&str>) -> (f64, f64) {
        let place = self
            .ask(&format!(
                "hand.where({kind}, {}, {})",
                json!(name),
                json!(near)
            ))
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

    /// Waits until touches arrive: a browser lets them go by while it has not shown a new page yet.
    pub(super) async fn is_awake(&self) {
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

    /// Waits until this is true in the page, and gives it back.
    pub async fn wait_until(&self, condition: &str) -> Value {
        let what = json!(condition);
        self.ask(&format!("hand.until(() => {condition}, {what})"))
            .await
    }

    /// Waits until the screen with this stable name is there and nothing lies over it.
    pub async fn wait_for_screen(&self, name: &str) {
        let name = json!(name);
        self.wait_until(&format!(
            "hand.screen() === {name} && hand.cover() === null"
        ))
        .await;
    }

    pub async fn wait_for_cover(&self, name: &str) {
        self.wait_until(&format!("hand.cover() === {}", json!(name)))
            .await;
    }

    /// Waits for the message with this stable name.
    pub async fn wait_for_notice(&self, name: &str) {
        self.wait_until(&format!("hand.notice() === {}", json!(name)))
            .await;
    }

    /// Waits until these words can be read somewhere on the screen.
    pub async fn wait_for_words(&self, words: &str) {
        self.wait_until(&format!(
            "hand.root().querySelector('.app').innerText.includes({})",
            json!(words)
        ))
        .await;
    }

    /// Waits until a line of the screen is exactly this text, blanks and all.
    pub async fn wait_for_text(&self, words: &str) {
        let words = json!(words);
        self.wait_until(&format!(
            "hand.all('*').some((element) => element.textContent === {words})"
        ))
        .await;
    }

    /// The heading of the screen.
    pub async fn heading(&self) -> String {
        text(
            &self
                .ask("hand.tidy(hand.all('h1').at(-1)?.innerText)")
                .await,
        )
    }

    /// Whether a question with several answers is called so.
    pub async fn has_question(&self, name: &str) -> bool {
        let name = json!(name);
        self.ask(&format!(
            "hand.all('fieldset').some((one) => hand.nameOf(one) === {name})"
        ))
        .await
            == true
    }

    /// The stable name of the screen.
    pub async fn screen(&self) -> String {
        text(&self.ask("hand.screen()").await)
    }

    /// All that can be read on the screen.
    pub async fn words(&self) -> String {
        text(
            &self
                .ask("hand.root().querySelector('.app').innerText")
                .await,
        )
    }

    /// Whether there is a control that is called so.
    pub async fn has(&self, name: &str) -> bool {
        self.ask(&format!(
            "hand.called(hand.PRESSED, {}).length > 0",
            json!(name)
        ))
        .await
            == true
    }

    /// What stands in the field that is called so.
    pub async fn field(&self, name: &str) -> String {
        let name = json!(name);
        text(
            &self
                .wait_until(&format!("hand.one(hand.TYPED, {name}, null).control"))
                .await,
        );
        text(
            &self
                .ask(&format!("hand.one(hand.TYPED, {name}, null).control.value"))
                .await,
        )
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
