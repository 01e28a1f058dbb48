//! The second place: files of this origin's own, apart from the database. `src/shell/second.js` writes and reads them.
//!
//! Where a browser has no such files there is no second place, and nothing is asked of it. One that does not answer is asked all
//! the same.

use std::cell::{Cell, RefCell};

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

use super::web_crypto::set;
use crate::device::{SecondCopy, SecondPlace, StorageError};

/// What it answers where it has a later copy, or knows that the plan was erased.
const LATER: &str = "later";

thread_local! {
    static FUNCTION: RefCell<Option<Function>> = const { RefCell::new(None) };
    /// How it stood when it was looked at.
    static PLACE: Cell<Place> = const { Cell::new(Place::Silent) };
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    There,
    /// It did not answer, or not as it should. It is asked all the same: what lies there from before must not be forgotten.
    Silent,
    /// This browser has none, or this page may not use it.
    NotThere,
}

/// What browsers answer that have no such files, or no worker, or give this page none.
const NONE: [&str; 6] = [
    "TypeError",
    "SecurityError",
    "NotSupportedError",
    "NotAllowedError",
    "Error",
    "NoWorker",
];

/// Takes the function that `element.js` hands over.
pub fn provide(function: Function) {
    FUNCTION.set(Some(function));
}

/// What is there.
pub async fn look() -> SecondPlace {
    let listed = match asked("list", &Array::new()).await {
        Ok(listed) => listed,
        Err(reason) => {
            let reason = reason.as_string();
            let is_none = reason.is_none_or(|reason| NONE.contains(&reason.as_str()));
            PLACE.set(if is_none {
                Place::NotThere
            } else {
                Place::Silent
            });
            return SecondPlace {
                is_there: !is_none,
                ..SecondPlace::default()
            };
        }
    };
    PLACE.set(Place::There);
    let pair = |pair: JsValue| {
        let pair = Array::from(&pair);
        Some((pair.get(0).as_string()?, revision(&pair.get(1))?))
    };
    SecondPlace {
        is_there: true,
        all_erased: field(&listed, "all").is_truthy(),
        erased: texts(&field(&listed, "erased")),
        copies: Array::from(&field(&listed, "copies"))
            .iter()
            .filter_map(pair)
            .collect(),
    }
}

/// Returns once the copy is on the disk. [`StorageError::Changed`] where a later one is there.
pub async fn write(copy: &SecondCopy) -> Result<(), StorageError> {
    let given = Object::new();
    let pictures = copy.pictures.iter();
    let pictures: Array = pictures
        .map(|(name, text)| Array::of2(&name.into(), &text.into()))
        .collect();
    #[expect(
        clippy::cast_precision_loss,
        reason = "nobody writes so often that it has a part after the point"
    )]
    let revision = copy.revision as f64;
    let all: [(&str, JsValue); 5] = [
        ("plan", (&copy.plan).into()),
        ("revision", revision.into()),
        ("anew", copy.anew.into()),
        ("text", (&copy.text).into()),
        ("pictures", pictures.into()),
    ];
    for (name, value) in all {
        set(&given, name, value).map_err(|_| StorageError::Unavailable)?;
    }
    let answer = told("write", &Array::of1(&given)).await?;
    match answer.as_string().as_deref() {
        Some(LATER) => Err(StorageError::Changed),
        _ => Ok(()),
    }
}

/// The whole copies of these plans, and every key that this tablet ever had. One plan after the other: each may take its time.
pub async fn fetch(plans: &[String]) -> (Vec<SecondCopy>, Vec<[u8; 32]>) {
    let (mut copies, mut keys) = (Vec::new(), Vec::new());
    for plan in plans {
        if let Ok(fetched) = asked("fetch", &Array::of1(&plan.into())).await {
            let found = Array::from(&field(&fetched, "copies"));
            copies.extend(found.iter().filter_map(|copy| copy_of(&copy)));
            keys = keys_in(&field(&fetched, "keys"));
        }
    }
    (copies, keys)
}

/// Erases what is there of a plan that is kept on, in a form that could not be brought there.
pub async fn clear(plan: &str) -> Result<(), StorageError> {
    told("clear", &Array::of1(&plan.into())).await.map(drop)
}

/// Remembers that a plan was erased, and erases what is there of it.
pub async fn bury(plan: &str) -> Result<(), StorageError> {
    told("bury", &Array::of1(&plan.into())).await.map(drop)
}

/// The same for everything, until [`lift`].
pub async fn bury_everything() -> Result<(), StorageError> {
    told("buryAll", &Array::new()).await.map(drop)
}

/// Everything is gone everywhere, so that nobody has to remember it.
pub async fn lift() -> Result<(), StorageError> {
    told("lift", &Array::new()).await.map(drop)
}

/// Nothing of these plans is left anywhere, so that nobody has to remember them.
pub async fn forget(plans: &[String]) {
    let plans: Array = plans.iter().map(JsValue::from).collect();
    told("forget", &Array::of1(&plans)).await.ok();
}

/// Keeps a key of this tablet's beside those that are there.
pub async fn keep_key(key: &[u8; 32]) {
    let key = Uint8Array::from(key.as_slice());
    told("keep", &Array::of1(&key)).await.ok();
    key.fill(0, 0, 32);
}

/// A key that this tablet had, where there is one.
pub async fn key() -> Option<[u8; 32]> {
    let keys = asked("keys", &Array::new()).await.ok()?;
    keys_in(&keys).pop()
}

/// Asks for something to be done, and says why it was not. Where there is no second place there is nothing to do.
async fn told(act: &str, given: &Array) -> Result<JsValue, StorageError> {
    if PLACE.get() == Place::NotThere {
        return Ok(JsValue::UNDEFINED);
    }
    asked(act, given)
        .await
        .map_err(|reason| match reason.as_string().as_deref() {
            Some("QuotaExceededError") => StorageError::Full,
            Some("NoAnswer") => StorageError::NoAnswer,
            name => StorageError::Failed(name.unwrap_or("no reason given").to_owned()),
        })
}

async fn asked(act: &str, given: &Array) -> Result<JsValue, JsValue> {
    let function = FUNCTION.with_borrow(Clone::clone);
    let all = Array::of1(&act.into()).concat(given);
    let promise = function.ok_or(JsValue::NULL)?.apply(&JsValue::NULL, &all)?;
    promise.dyn_into::<Promise>()?.await
}

fn copy_of(found: &JsValue) -> Option<SecondCopy> {
    let pictures = Array::from(&field(found, "pictures"));
    let pictures = pictures.iter().filter_map(|pair| {
        let pair = Array::from(&pair);
        Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
    });
    Some(SecondCopy {
        plan: field(found, "plan").as_string()?,
        revision: revision(&field(found, "revision"))?,
        anew: false,
        text: field(found, "text").as_string()?,
        pictures: pictures.collect(),
    })
}

fn keys_in(list: &JsValue) -> Vec<[u8; 32]> {
    let keys = Array::from(list);
    let keys = keys.iter().map(|key| Uint8Array::new(&key).to_vec());
    keys.filter_map(|key| key.try_into().ok()).collect()
}

fn texts(list: &JsValue) -> Vec<String> {
    let list = Array::from(list);
    list.iter().filter_map(|text| text.as_string()).collect()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a count, which is whole and not below nothing"
)]
fn revision(number: &JsValue) -> Option<u64> {
    number.as_f64().map(|number| number as u64)
}

fn field(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &name.into()).unwrap_or_default()
}
