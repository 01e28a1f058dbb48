//! The keyboard: one key after the other, wherever the focus is; and going from control to control with nothing else.

use serde_json::json;

use super::{
    Hands, Tablet,
    engine::{Engine, engine},
    plain,
};

const SHIFT: u32 = 8;

/// So many controls are on no screen.
const LONGEST_WAY: usize = 400;

impl Tablet {
    /// From now on everything is done with keys alone.
    pub fn puts_fingers_away(&self) {
        self.hands.set(Hands::Keys);
    }

    /// From now on everything is done with two keys: one goes on, and one presses.
    pub fn has_only_two_keys(&self) {
        self.hands.set(Hands::TwoKeys);
    }

    /// Goes to the control that is called so, looking at every stop on the way: each has a name, can be seen, and shows
    /// that it has the keyboard.
    pub(super) async fn walk_to(&self, kind: &str, name: &str, near: Option<&str>) {
        let aim = format!("hand.aim({kind}, {}, {})", json!(name), json!(near));
        let mut now = self.ask(&aim).await;
        for _ in 0..LONGEST_WAY {
            assert_eq!(now["trouble"], json!(null), "on the way to “{name}”");
            match now["next"].as_str() {
                Some(_) if self.hands.get() == Hands::TwoKeys => self.key_alone("Tab").await,
                Some(key) => self.key_alone(key).await,
                None => return,
            }
            now = self.ask("hand.stop()").await;
        }
        panic!("“{name}” cannot be reached with the keyboard");
    }

    pub(super) async fn press_with_keys(&self, kind: &str, name: &str, near: Option<&str>) {
        self.walk_to(kind, name, near).await;
        let pressed = self.taps.get();
        self.taps.set(pressed + 1);
        let is_choice = self.ask("hand.focused().matches('input')").await == true;
        if is_choice {
            if self.ask("hand.focused().checked").await != true {
                self.key(" ").await;
            }
        } else {
            // Both have to do.
            self.key(if pressed.is_multiple_of(2) {
                "Enter"
            } else {
                " "
            })
            .await;
        }
    }

    /// Presses one key by its name in the DOM, as in `Tab`, `Enter`, ` `, `ArrowDown`, `1`; `Shift+Tab` as well.
    pub async fn key(&self, name: &str) {
        self.key_alone(name).await;
        self.settle().await;
    }

    /// The same, for whoever waits for what comes of it.
    async fn key_alone(&self, name: &str) {
        self.keys.set(self.keys.get() + 1);
        let (shift, key) = match name.strip_prefix("Shift+") {
            Some(key) => (true, key),
            None => (false, name),
        };
        match engine() {
            Engine::Chromium => self.key_with_tools(shift, key).await,
            Engine::Firefox | Engine::WebKit => {
                plain::key(self.browser(), shift, key).await.unwrap();
            }
        }
    }

    async fn key_with_tools(&self, shift: bool, key: &str) {
        let modifiers = if shift { SHIFT } else { 0 };
        let (code, number) = code_of(key);
        let text = match key {
            "Enter" => "\r",
            one if one.chars().count() == 1 => one,
            _ => "",
        };
        for kind in ["keyDown", "keyUp"] {
            let text = if kind == "keyDown" { text } else { "" };
            let kind = if kind == "keyDown" && text.is_empty() {
                "rawKeyDown"
            } else {
                kind
            };
            let pressed = json!({
                "type": kind, "modifiers": modifiers, "key": key, "code": code,
                "windowsVirtualKeyCode": number, "text": text,
            });
            self.command("Input.dispatchKeyEvent", pressed).await;
        }
    }

    /// Types a text key by key.
    pub async fn type_keys(&self, text: &str) {
        for letter in text.chars() {
            self.typed.set(self.typed.get() + 1);
            self.key(&letter.to_string()).await;
        }
    }
}

fn code_of(key: &str) -> (String, u32) {
    let named = |code: &str, number| (code.to_owned(), number);
    match key {
        "Tab" => named("Tab", 9),
        "Enter" => named("Enter", 13),
        "Escape" => named("Escape", 27),
        "Backspace" => named("Backspace", 8),
        " " => named("Space", 32),
        "ArrowLeft" => named("ArrowLeft", 37),
        "ArrowUp" => named("ArrowUp", 38),
        "ArrowRight" => named("ArrowRight", 39),
        "ArrowDown" => named("ArrowDown", 40),
        "Home" => named("Home", 36),
        "End" => named("End", 35),
        other => {
            let letter = other.chars().next().unwrap().to_ascii_uppercase();
            let code = if letter.is_ascii_digit() {
                format!("Digit{letter}")
            } else {
                format!("Key{letter}")
            };
            (code, u32::from(letter))
        }
    }
}
