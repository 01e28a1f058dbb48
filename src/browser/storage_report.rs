//! What the browser tells of how it keeps things. It is asked, and nothing is tried out.

use js_sys::{Array, Reflect};
use wasm_bindgen::JsValue;

use super::settled::promised;
use crate::device::Storage;

const MEGABYTE: f64 = 1_000_000.0;

pub async fn look() -> Storage {
    let Some(window) = web_sys::window() else {
        return Storage::default();
    };
    let navigator = window.navigator();
    let standalone = Reflect::get(&navigator, &"standalone".into());
    let standalone = standalone.is_ok_and(|yes| yes.is_truthy());
    let installed = window
        .match_media("(display-mode: standalone)")
        .ok()
        .flatten();
    let home_screen = standalone || installed.is_some_and(|query| query.matches());
    // Only WebKit has gestures of its own, and only WebKit counts the seven days:
    // https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/
    let webkit = Reflect::has(&window, &"GestureEvent".into()).unwrap_or_default();
    let stays = ask("persisted").await.is_some_and(|yes| yes.is_truthy());
    Storage {
        stays,
        room: room().await,
        home_screen,
        forgets: webkit && !home_screen,
    }
}

async fn room() -> Option<u32> {
    let told = ask("estimate").await?;
    let number = |name: &str| Reflect::get(&told, &name.into()).ok()?.as_f64();
    let left = (number("quota")? - number("usage")?) / MEGABYTE;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "megabytes, not below nothing"
    )]
    Some(left.clamp(0.0, f64::from(u32::MAX)) as u32)
}

/// Asks the browser's keeper of storage, where there is one.
async fn ask(what: &str) -> Option<JsValue> {
    let navigator = web_sys::window()?.navigator();
    let keeper = Reflect::get(&navigator, &"storage".into()).ok()?;
    promised(&keeper, what, &Array::new()).await.ok()
}
