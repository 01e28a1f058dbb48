//! Pressing and typing, as people do it: by the words on the screen, with a finger or with keys alone.

use alongside::plan::Day;
use alongside::words::Words;
use serde_json::{Value, json};

use super::{
    Hands, Tablet,
    engine::{Engine, engine},
    plain,
};

impl Tablet {
    /// Presses the control that is called so.
    pub async fn press(&self, name: &str) {
        self.press_one("hand.PRESSED", name, None).await;
    }

    /// Presses the control that is called so and stands nearest to some words.
    pub async fn press_by(&self, words: &str, name: &str) {
        self.press_one("hand.PRESSED", name, Some(words)).await;
    }

    /// Presses the one control whose name begins so.
    pub async fn press_what_begins_with(&self, beginning: &str) {
        let named = format!(
            "hand.all(hand.PRESSED).filter(hand.shown).map(hand.nameOf).find((name) => name.startsWith({}))",
            json!(beginning)
        );
        let name = self.wait_until(&named).await;
        self.press(name.as_str().unwrap()).await;
    }

    async fn press_one(&self, kind: &str, name: &str, near: Option<&str>) {
        match self.hands.get() {
            Hands::Fingers => {
                let (x, y) = self.place_of(kind, name, near).await;
                self.tap(x, y).await;
            }
            Hands::Keys | Hands::TwoKeys => self.press_with_keys(kind, name, near).await,
        }
    }

    /// Types into the field that is called so, after what stands in it.
    pub async fn type_into(&self, name: &str, text: &str) {
        self.reach_field(name).await;
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
        self.reach_field(name).await;
        self.ask("hand.focused().select()").await;
        self.key("Backspace").await;
        assert_eq!(self.ask("hand.focused().value").await, "", "in “{name}”");
    }

    /// Chooses a day from days. What stands above them is `name`; they lie open, or behind a button.
    pub async fn choose_day(&self, name: &str, day: &str, today: &str) {
        let [day, today] = [day, today].map(|iso| Day::parse(iso).unwrap());
        let words = Words::english().in_the_year_of(today);
        let ahead = day.days_since(today);
        let near = ["today", "tomorrow"].get(usize::try_from(ahead).unwrap());
        let near = near.map(|near| format!(" {}", words.say(&format!("day-{near}"))));
        let said = format!(
            "{} {}{}",
            words.weekday(day),
            words.date_below(day),
            near.unwrap_or_default()
        );
        let group = format!(
            "hand.all('.day-field').find((one) => one.querySelector('p').innerText === {})",
            json!(name)
        );
        self.wait_until(&group).await;
        let is_open = format!("!!{group}.querySelector('.day-field__days')");
        if self.ask(&is_open).await != true {
            self.press_by(name, "Choose a day").await;
        }
        // Two weeks lie there, and four more behind each button.
        for since in (14..=ahead).step_by(28) {
            let since = words.date_below(today.plus(since));
            self.press_by(name, &format!("Days from {since}")).await;
        }
        self.press_by(name, &said).await;
    }

    /// Lets text arrive where the focus is, all at once, as from a keyboard that offers whole words.
    pub async fn insert(&self, text: &str) {
        self.typed.set(self.typed.get() + text.chars().count());
        self.insert_at_once(text).await;
        self.settle().await;
    }

    /// The same, without waiting for what comes of it.
    pub async fn insert_at_once(&self, text: &str) {
        match engine() {
            Engine::Chromium => {
                self.command("Input.insertText", json!({ "text": text }))
                    .await;
            }
            Engine::Firefox | Engine::WebKit => {
                plain::put_in(self.browser(), text).await.unwrap();
            }
        }
    }

    async fn reach_field(&self, name: &str) {
        match self.hands.get() {
            Hands::Fingers => {
                let (x, y) = self.place_of("hand.TYPED", name, None).await;
                self.tap(x, y).await;
            }
            Hands::Keys | Hands::TwoKeys => self.walk_to("hand.TYPED", name, None).await,
        }
    }

    async fn place_of(&self, kind: &str, name: &str, near: Option<&str>) -> (f64, f64) {
        let script = format!("hand.where({kind}, {}, {})", json!(name), json!(near));
        let place = self.ask(&script).await;
        (number(&place["x"]), number(&place["y"]))
    }
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}
