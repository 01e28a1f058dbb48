//! Files: choosing one, reading it, having one dropped, and handing one over.

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, BlobPropertyBag, DragEvent, Element, Event, File, FileList, FilePropertyBag,
    HtmlAnchorElement, HtmlInputElement, Url,
};

use super::settled::{promised, settled};
use crate::device::FileError;

/// The most that is read of any file, in bytes: 20 MB.
pub const MAX: f64 = 20_000_000.0;

/// Opens the device's own file chooser for a plan. `None` when nothing was chosen.
pub async fn choose() -> Option<File> {
    let kinds = ".html,.htm,.mhtml,.mht,.json,text/html,multipart/related,application/json";
    ask_for(kinds, false).await
}

/// A file of one of these kinds, from the device's own chooser, or straight from its camera.
pub(super) async fn ask_for(kinds: &str, camera: bool) -> Option<File> {
    asked(kinds, camera, false).await.into_iter().next()
}

/// As many learning files as somebody chooses.
pub async fn choose_several() -> Vec<File> {
    asked(
        ".jsonl,.json,.txt,application/x-ndjson,application/json",
        false,
        true,
    )
    .await
}

async fn asked(kinds: &str, camera: bool, several: bool) -> Vec<File> {
    chosen(kinds, camera, several).await.unwrap_or_default()
}

async fn chosen(kinds: &str, camera: bool, several: bool) -> Option<Vec<File>> {
    let document = web_sys::window()?.document()?;
    let input: HtmlInputElement = document.create_element("input").ok()?.unchecked_into();
    input.set_type("file");
    input.set_accept(kinds);
    input.set_multiple(several);
    if camera {
        input.set_attribute("capture", "environment").ok();
    }
    let answer = settled(|chosen, left| {
        input.set_onchange(Some(&chosen));
        // Newer browsers say so when somebody changes their mind; the others stay silent.
        input.add_event_listener_with_callback("cancel", &left).ok();
        input.click();
    });
    answer.await.ok()?;
    Some(all(&input.files()?))
}

fn all(files: &FileList) -> Vec<File> {
    (0..files.length()).filter_map(|at| files.get(at)).collect()
}

/// Calls back with the files that are dropped on the element, which is marked `data-dropping` while
/// one is held over it. Text that is dragged goes where it is let go, as anywhere.
pub fn on_drop(root: &Element, dropped: impl Fn(Vec<File>) + 'static) -> [EventListener; 3] {
    let options = EventListenerOptions::enable_prevent_default();
    let (under, left, place) = (root.clone(), root.clone(), root.clone());
    let over = EventListener::new_with_options(root, "dragover", options, move |event| {
        if !has_files(event) {
            return;
        }
        event.prevent_default();
        under.set_attribute("data-dropping", "").ok();
    });
    let leave = EventListener::new(root, "dragleave", move |_| {
        left.remove_attribute("data-dropping").ok();
    });
    let drop = EventListener::new_with_options(root, "drop", options, move |event| {
        if !has_files(event) {
            return;
        }
        event.prevent_default();
        place.remove_attribute("data-dropping").ok();
        let files = event
            .dyn_ref::<DragEvent>()
            .and_then(DragEvent::data_transfer);
        if let Some(files) = files.and_then(|data| data.files()) {
            dropped(all(&files));
        }
    });
    [over, leave, drop]
}

fn has_files(event: &Event) -> bool {
    let dragged = event.dyn_ref::<DragEvent>();
    let dragged = dragged.and_then(DragEvent::data_transfer);
    dragged.is_some_and(|data| data.types().includes(&"Files".into(), 0))
}

/// What is in a file, byte for byte.
pub async fn read(file: &File) -> Result<Vec<u8>, FileError> {
    if file.size() > MAX {
        return Err(FileError::TooLarge);
    }
    // Not `text()`: it puts marks where it cannot read, and they would look like somebody's words.
    let bytes = file.array_buffer().await.map_err(|_| FileError::NotText)?;
    Ok(Uint8Array::new(&bytes).to_vec())
}

/// Hands over a file through the browser's own download.
pub fn offer(name: &str, kind: &str, text: &str) -> bool {
    offered(name, kind, text).is_ok()
}

fn offered(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let address = address_of(kind, text)?;
    let document = web_sys::window().and_then(|window| window.document());
    let document = document.ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The browser has its copy by now; the words do not stay behind under an address.
    gloo::timers::callback::Timeout::new(10_000, move || {
        Url::revoke_object_url(&address).ok();
    })
    .forget();
    Ok(())
}

/// Whether the device has a sheet from which a page can be given to another app.
pub fn can_share() -> bool {
    let asked = sheet("notes.html", "text/html", "").and_then(|(device, sheet)| {
        let answer = call(&device, "canShare", &Array::of1(&sheet))?;
        Ok(answer.is_truthy())
    });
    asked.unwrap_or(false)
}

/// Shows the device's own sheet for giving a file to another app. Only what was given away is done: somebody may
/// change their mind.
pub async fn share(name: &str, kind: &str, text: &str) -> bool {
    match sheet(name, kind, text) {
        Ok((device, sheet)) => promised(&device, "share", &Array::of1(&sheet))
            .await
            .is_ok(),
        Err(_) => false,
    }
}

/// What is asked for it, and what is given.
fn sheet(name: &str, kind: &str, text: &str) -> Result<(JsValue, JsValue), JsValue> {
    let device = web_sys::window().ok_or(JsValue::NULL)?.navigator();
    // Devices look at the kind as it stands, and know none with a character set.
    let kind = kind.split(';').next().unwrap_or(kind);
    let options = FilePropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&text.into());
    let file = File::new_with_str_sequence_and_options(&parts, name, &options)?;
    let sheet = Object::new();
    Reflect::set(&sheet, &"files".into(), &Array::of1(&file))?;
    Ok((device.into(), sheet.into()))
}

/// An address on this device under which the text can be opened until it is taken back.
pub(super) fn address_of(kind: &str, text: &str) -> Result<String, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&text.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
    Url::create_object_url_with_blob(&blob)
}

/// Calls a method that our bindings do not know, if the browser has it.
pub(super) fn call(on: &JsValue, method: &str, arguments: &Array) -> Result<JsValue, JsValue> {
    let method: Function = Reflect::get(on, &method.into())?.dyn_into()?;
    method.apply(on, arguments)
}
