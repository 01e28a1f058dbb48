//! The keyboard: one key after the other, wherever the focus is.

use serde_json::json;

use super::Tablet;

const SHIFT: u32 = 8;

impl Tablet {
    /// Presses one key by its name in the DOM, as in `Tab`, `Enter`, ` `, `ArrowDown`, `1`; `Shift+Tab` as well.
    pub async fn key(&self, name: &str) {
        let (modifiers, key) = match name.strip_prefix("Shift+") {
            Some(key) => (SHIFT, key),
            None => (0, name),
        };
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
        self.settle().await;
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
