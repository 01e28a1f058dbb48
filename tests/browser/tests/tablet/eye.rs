//! Looking: waiting for what is to come, and reading what is there.

use serde_json::{Value, json};

use super::Tablet;

impl Tablet {
    /// Waits until this is true in the page, and gives it back.
    pub async fn wait_until(&self, condition: &str) -> Value {
        let what = json!(condition);
        self.ask(&format!("hand.until(() => {condition}, {what})"))
            .await
    }

    /// Waits until everything is there that the page fetches, also what no screen waits for.
    pub async fn wait_until_ready(&self) {
        self.wait_until("document.querySelector('alongside-guide')?.hasAttribute('data-ready')")
            .await;
    }

    /// Waits until the screen with this stable name is there and nothing lies over it.
    pub async fn wait_for_screen(&self, name: &str) {
        let name = json!(name);
        self.wait_until(&format!(
            "hand.screen() === {name} && hand.cover() === null"
        ))
        .await;
        if self.hands.get().are_keys() {
            self.wait_until("hand.focused()?.localName === 'h1'").await;
        }
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

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
