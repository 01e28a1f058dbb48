//! Learning files: choosing several, and having them read away from the page. `src/shell/workers.js` does it; `pool/` is
//! the reading. The page itself never reads them.

use std::cell::RefCell;

use js_sys::{Array, Function, JSON, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::File;

use crate::device::{PoolNews, PoolTrouble, PooledFile};

type Told = Closure<dyn FnMut(JsValue)>;

thread_local! {
    static FUNCTION: RefCell<Option<Function>> = const { RefCell::new(None) };
    /// Hears from the worker, for as long as there is one.
    static TOLD: RefCell<Option<Told>> = const { RefCell::new(None) };
}

/// Takes the function that `element.js` hands over.
pub fn provide(function: Function) {
    FUNCTION.set(Some(function));
}

/// Reads files beside those that were read already. `week` is this week's Monday, as `2026-11-16`. Calls back as it goes.
pub fn read(files: &[File], week: &str, tell: impl Fn(PoolNews) + 'static) {
    let told = Closure::new(move |data: JsValue| tell(meant(&data)));
    let list: Array = files.iter().collect();
    let function = FUNCTION.with_borrow(Clone::clone);
    if let Some(function) = function {
        let heard = told.as_ref();
        let promise = function.call3(&JsValue::NULL, &list, &week.into(), heard);
        // Where the parts did not come, nobody else says so.
        if let Ok(Ok(promise)) = promise.map(JsCast::dyn_into::<Promise>) {
            let ear: Function = heard.clone().unchecked_into();
            js_sys::futures::spawn_local(async move {
                if promise.await.is_err() {
                    ear.call1(&JsValue::NULL, &JsValue::NULL).ok();
                }
            });
        }
    }
    TOLD.set(Some(told));
}

/// Counts lines of debriefs, apart from all files. The table, as it is in the answer.
pub async fn count(lines: &str, week: &str) -> Option<String> {
    let function = FUNCTION.with_borrow(Clone::clone)?;
    let promise = function.call2(&JsValue::NULL, &lines.into(), &week.into());
    let promise: Promise = promise.ok()?.dyn_into().ok()?;
    let answer = JSON::parse(&promise.await.ok()?.as_string()?).ok()?;
    field(&answer, "table").as_string()
}

/// Puts every file away, with the memory they took.
pub fn put_away() {
    if let Some(function) = FUNCTION.with_borrow(Clone::clone) {
        function.call0(&JsValue::NULL).ok();
    }
}

fn meant(data: &JsValue) -> PoolNews {
    if let Some(debriefs) = field(data, "reading").as_f64() {
        return PoolNews::Reading {
            debriefs: number(debriefs),
        };
    }
    let read = field(data, "read").as_string();
    let read = read.and_then(|text| JSON::parse(&text).ok());
    read.and_then(|answer| all(&answer))
        .unwrap_or(PoolNews::Failed)
}

fn all(answer: &JsValue) -> Option<PoolNews> {
    let files = Array::from(&field(answer, "files"));
    Some(PoolNews::Read {
        table: field(answer, "table").as_string()?,
        debriefs: number(field(answer, "debriefs").as_f64()?),
        files: files.iter().map(|file| of_file(&file)).collect(),
    })
}

fn of_file(file: &JsValue) -> PooledFile {
    let count = |name| field(file, name).as_f64().map_or(0, number);
    PooledFile {
        name: field(file, "name").as_string().unwrap_or_default(),
        new: count("new"),
        again: count("again"),
        unread: count("unread"),
        trouble: match field(file, "trouble").as_string().as_deref() {
            None => None,
            Some("too-new") => Some(PoolTrouble::TooNew),
            Some("full") => Some(PoolTrouble::Full),
            Some("broken") => Some(PoolTrouble::Broken),
            Some(_) => Some(PoolTrouble::NotOurs),
        },
    }
}

fn field(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &name.into()).unwrap_or_default()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a count of lines, which is whole and not below nothing"
)]
fn number(count: f64) -> u32 {
    count as u32
}
