//! What every browser lets itself be driven by, as the standard says (W3C `WebDriver`): asking the page, a pointer and keys.
//!
//! Nothing can be run in a page before its own scripts so. A site that is opened by such a browser brings it along, see
//! `crate::site`.

use std::path::{Path, PathBuf};

use base64ct::{Base64, Encoding as _};
use serde_json::{Value, json};
use thirtyfour::{WebDriver, common::command::Command};

/// Keys that have no letter, as the standard writes them.
const KEYS: [(&str, char); 11] = [
    ("Backspace", '\u{e003}'),
    ("Tab", '\u{e004}'),
    ("Enter", '\u{e007}'),
    ("Shift", '\u{e008}'),
    ("Escape", '\u{e00c}'),
    ("End", '\u{e010}'),
    ("Home", '\u{e011}'),
    ("ArrowLeft", '\u{e012}'),
    ("ArrowUp", '\u{e013}'),
    ("ArrowRight", '\u{e014}'),
    ("ArrowDown", '\u{e015}'),
];

/// What an expression in JavaScript gives. A promise is waited for.
pub async fn ask(browser: &WebDriver, expression: &str) -> Result<Value, String> {
    // In Firefox whoever asks has a global object of their own, in front of the page's.
    let expression = expression.replace("globalThis.", "window.");
    let script = format!(
        "const done = arguments[arguments.length - 1];\n\
         (async () => ({expression}\n))().then((value) => done({{ value: value ?? null }}), \
         (error) => done({{ trouble: `${{error}}\\n${{error?.stack}}` }}));"
    );
    let answer = browser.execute_async(script, Vec::new()).await;
    let answer = answer.map_err(|error| error.to_string())?;
    match answer.json().get("trouble").and_then(Value::as_str) {
        Some(trouble) => Err(trouble.to_owned()),
        None => Ok(answer.json()["value"].clone()),
    }
}

/// Runs a script in the page that is open.
pub async fn run(browser: &WebDriver, script: &str) -> Result<(), String> {
    let script = script.replace("globalThis.", "window.");
    let done = browser.execute(script, Vec::new()).await;
    done.map(drop).map_err(|error| error.to_string())
}

/// Presses and lets go at a place.
pub async fn press_at(browser: &WebDriver, (x, y): (f64, f64)) -> Result<(), String> {
    act(
        browser,
        json!({
            "type": "pointer", "id": "finger", "parameters": { "pointerType": "mouse" },
            "actions": [
                { "type": "pointerMove", "duration": 0, "origin": "viewport", "x": x.round(), "y": y.round() },
                { "type": "pointerDown", "button": 0 },
                { "type": "pointerUp", "button": 0 },
            ],
        }),
    )
    .await
}

/// Presses a key by its name in the DOM, and lets go of it.
pub async fn key(browser: &WebDriver, shift: bool, name: &str) -> Result<(), String> {
    let value = |name: &str| {
        let known = KEYS.iter().find(|(key, _)| *key == name);
        known.map_or_else(|| name.to_owned(), |(_, value)| value.to_string())
    };
    let turn = |kind: &str, key: &str| json!({ "type": kind, "value": value(key) });
    let mut turns = vec![turn("keyDown", name), turn("keyUp", name)];
    if shift {
        turns.insert(0, turn("keyDown", "Shift"));
        turns.push(turn("keyUp", "Shift"));
    }
    act(
        browser,
        json!({ "type": "key", "id": "keyboard", "actions": turns }),
    )
    .await
}

async fn act(browser: &WebDriver, one: Value) -> Result<(), String> {
    let all = Command::PerformActions(json!([one]).into());
    let done = browser.handle().cmd(all).await;
    done.map(drop).map_err(|error| error.to_string())
}

/// Puts a text where the focus is, all at once.
pub async fn put_in(browser: &WebDriver, text: &str) -> Result<(), String> {
    let text = json!(text);
    ask(
        browser,
        &format!("document.execCommand('insertText', false, {text})"),
    )
    .await
    .map(drop)
}

/// Makes the window so large that the page in it is that large.
pub async fn resize(browser: &WebDriver, (width, height): (u32, u32)) -> Result<(), String> {
    let trouble = |error: thirtyfour::error::WebDriverError| error.to_string();
    let (mut outer, mut tries) = ((width, height), 0);
    loop {
        browser
            .set_window_rect(0, 0, outer.0, outer.1)
            .await
            .map_err(trouble)?;
        let inner = ask(browser, "[innerWidth, innerHeight]").await?;
        let side = |index: usize| {
            inner[index]
                .as_u64()
                .and_then(|side| u32::try_from(side).ok())
        };
        let (wide, high) = (side(0).unwrap_or_default(), side(1).unwrap_or_default());
        if (wide, high) == (width, height) {
            return Ok(());
        }
        tries += 1;
        if tries > 100 {
            return Err(format!(
                "the page is {wide}×{high} and not {width}×{height}"
            ));
        }
        outer = (
            (outer.0 + width).saturating_sub(wide),
            (outer.1 + height).saturating_sub(high),
        );
    }
}

/// Chooses a file in the chooser that the page has opened, see `plain.js`.
pub async fn choose_file(browser: &WebDriver, file: &Path) -> Result<(), String> {
    let trouble = |error: thirtyfour::error::WebDriverError| error.to_string();
    let chooser = "return document.querySelector('input[type=file][data-chooser]')";
    let chooser = browser
        .execute(chooser, Vec::new())
        .await
        .map_err(trouble)?;
    let chooser = chooser.element().map_err(trouble)?;
    chooser
        .send_keys(file.to_string_lossy().as_ref())
        .await
        .map_err(trouble)
}

/// Lets files fall onto the middle of the page. Nobody drags through the standard, so the page is told what a drag tells.
pub async fn drop_files(browser: &WebDriver, files: &[PathBuf]) -> Result<(), String> {
    let files: Vec<Value> = files
        .iter()
        .map(|file| {
            let bytes = std::fs::read(file).unwrap();
            json!([
                file.file_name().unwrap().to_string_lossy(),
                Base64::encode_string(&bytes)
            ])
        })
        .collect();
    ask(browser, &format!("plain.drop({})", json!(files)))
        .await
        .map(drop)
}
