//! Text by key, in IndexedDB. One transaction a call, strict durability, awaited to its end.
//!
//! No retries and no messages: those are decisions, and decisions are made elsewhere.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    DomException, IdbDatabase, IdbKeyRange, IdbObjectStore, IdbRequest, IdbTransaction,
    IdbVersionChangeEvent,
};

use super::settled::settled_within;
use crate::device::StorageError;

/// Never renamed: what people have kept lies under this name.
const DATABASE: &str = "alongside";
const RECORDS: &str = "records";

/// Where the browser's other store, which knows nobody, says that plans are kept here.
const MARK: &str = "alongside-plans";

/// How long the browser may take over anything, in milliseconds. A database that another page is about to delete, or that
/// is in the middle of somebody else's transaction, says nothing at all.
const PATIENCE: u32 = 10_000;

thread_local! {
    /// The open connection. Forgotten when the browser closes it, so that the next call opens anew.
    static CONNECTION: RefCell<Option<IdbDatabase>> = const { RefCell::new(None) };
    /// Whether a connection was ever opened in this page.
    static WAS_THERE: Cell<bool> = const { Cell::new(false) };
    /// How often the database was found empty and made anew after that.
    static LOSSES: Cell<u32> = const { Cell::new(0) };
    /// How many of them each record's writer knows of, by the key of the record; and whoever has read everything since.
    static KNOWN: RefCell<(u32, BTreeMap<String, u32>)> = const { RefCell::new((0, BTreeMap::new())) };
    /// Whether the browser said that it had lost what was in the database.
    static SAID_LOST: Cell<bool> = const { Cell::new(false) };
}

#[wasm_bindgen]
extern "C" {
    /// The database, with the form of `transaction` that takes options: `web-sys` has it only among
    /// its unstable ones.
    type Durable;

    #[wasm_bindgen(method, catch)]
    fn transaction(
        this: &Durable,
        store: &str,
        mode: &str,
        options: &JsValue,
    ) -> Result<IdbTransaction, JsValue>;
}

/// Every record that is text, with its key.
pub async fn load_all() -> Result<Vec<(String, String)>, StorageError> {
    let (_, store) = begin("readonly").await?;
    let keys = store.get_all_keys().map_err(meant)?;
    let values = store.get_all().map_err(meant)?;
    let (keys, values) = (answered(&keys).await?, answered(&values).await?);
    let (keys, values) = (Array::from(&keys).to_vec(), Array::from(&values).to_vec());
    KNOWN.set((LOSSES.get(), BTreeMap::new()));
    let pairs = keys.into_iter().zip(values);
    Ok(pairs
        .filter_map(|(key, value)| Some((key.as_string()?, value.as_string()?)))
        .collect())
}

/// Whether the browser said, when the database was opened, that it had lost what was in it.
pub fn said_lost() -> bool {
    SAID_LOST.get()
}

/// Remembers outside of the database whether plans are kept here.
pub fn mark(kept: bool) {
    if let Some(place) = other_store() {
        // Where it cannot be remembered, nobody is worse off than without it.
        if kept {
            place.set_item(MARK, "kept").ok();
        } else {
            place.remove_item(MARK).ok();
        }
    }
}

/// Whether it is remembered that plans are kept here.
pub fn is_marked() -> bool {
    let mark = other_store().map(|place| place.get_item(MARK));
    matches!(mark, Some(Ok(Some(_))))
}

fn other_store() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// What lies under a key, of whatever kind; undefined where there is nothing.
pub(super) async fn value(key: &str) -> Result<JsValue, StorageError> {
    let (_, store) = begin("readonly").await?;
    found(&store, key).await
}

/// Writes values of any kind, unless there is something under this key already, other than these bytes.
pub(super) async fn add_values(
    values: &[(&str, JsValue)],
    (unless, but): (&str, Option<Vec<u8>>),
) -> Result<(), StorageError> {
    let (transaction, store) = begin("readwrite").await?;
    let there = found(&store, unless).await?;
    let bytes = there.dyn_ref().map(Uint8Array::to_vec);
    if there.is_undefined() || bytes.is_some() && bytes == but {
        for (key, value) in values {
            put(&store, key, value)?;
        }
    }
    committed(&transaction).await
}

/// The text that lies under a key, if there is one.
pub async fn load(key: &str) -> Result<Option<String>, StorageError> {
    Ok(value(key).await?.as_string())
}

/// Returns once the text is on disk, as far as the browser can tell.
pub async fn save(key: &str, text: &str) -> Result<(), StorageError> {
    let (transaction, store) = begin("readwrite").await?;
    put(&store, key, &text.into())?;
    committed(&transaction).await
}

/// A record by its key with the texts of which it must have one, and where the tablet's key lies with what was seen there.
pub type Guard<'a> = (&'a (String, Vec<Option<String>>), (&'a str, Vec<u8>));

/// Whether something may be written: the record still has one of these texts, because another window may have written since,
/// and the tablet's key still is the one that was seen.
pub async fn may_save(guard: &Guard<'_>) -> Result<(), StorageError> {
    let (transaction, store) = begin("readonly").await?;
    guarded(&transaction, &store, guard).await
}

/// Whether whoever writes this record knows that the database was lost, if it was. They do from now on.
fn knows_of_losses(record: &str) -> bool {
    let losses = LOSSES.get();
    KNOWN.with_borrow_mut(|(all, each)| {
        let known = each.insert(record.to_owned(), losses);
        known.unwrap_or(*all) == losses
    })
}

async fn guarded(
    transaction: &IdbTransaction,
    store: &IdbObjectStore,
    ((over, expected), (key, seen)): &Guard<'_>,
) -> Result<(), StorageError> {
    let refused = |why| {
        transaction.abort().ok();
        Err(why)
    };
    if !knows_of_losses(over) {
        return refused(StorageError::Lost);
    }
    let there = found(store, over).await?;
    if !expected.contains(&there.as_string()) {
        return refused(StorageError::Changed);
    }
    let there = found(store, key).await?;
    if there.dyn_ref().map(Uint8Array::to_vec).as_ref() != Some(seen) {
        return refused(StorageError::KeyChanged);
    }
    Ok(())
}

/// Writes all records or none, and only if it [may](may_save). In
/// the same step every record goes whose key begins in this way, but for those named with it. Returns once they are on disk, as far as the browser can tell.
pub async fn save_over(
    records: &[(String, String)],
    guard: &Guard<'_>,
    only: Option<&(String, Vec<String>)>,
) -> Result<(), StorageError> {
    let (transaction, store) = begin("readwrite").await?;
    guarded(&transaction, &store, guard).await?;
    if let Some((under, stay)) = only {
        let there = store.get_all_keys_with_key(&all_under(under)?);
        let there = answered(&there.map_err(meant)?).await?;
        let there = Array::from(&there).to_vec().into_iter();
        let stays = |key: &JsValue| key.as_string().is_some_and(|key| stay.contains(&key));
        for key in there.filter(|key| !stays(key)) {
            let _gone = store.delete(&key).map_err(meant)?;
        }
    }
    for (key, text) in records {
        put(&store, key, &text.into())?;
    }
    committed(&transaction).await
}

/// Whether these records are what a new connection finds. Where the old one was broken, it may say so of what is nowhere.
pub async fn has(records: &[(String, String)]) -> Result<(), StorageError> {
    if let Some(open) = CONNECTION.take() {
        open.close();
    }
    for (key, text) in records {
        if value(key).await?.as_string().as_ref() != Some(text) {
            let reason = "what was written is not there".to_owned();
            return Err(StorageError::Failed(reason));
        }
    }
    Ok(())
}

/// Every key that begins so.
fn all_under(beginning: &str) -> Result<JsValue, StorageError> {
    let (first, last) = (beginning.into(), format!("{beginning}\u{ffff}").into());
    IdbKeyRange::bound(&first, &last)
        .map(Into::into)
        .map_err(meant)
}

/// Returns once the records are gone, and all whose keys begin in this way. They go in this order and in one step.
pub async fn erase(keys: &[String], under: &str) -> Result<(), StorageError> {
    let (transaction, store) = begin("readwrite").await?;
    for key in keys {
        let _gone = store.delete(&key.as_str().into()).map_err(meant)?;
    }
    let _gone = store.delete(&all_under(under)?).map_err(meant)?;
    committed(&transaction).await
}

/// Returns once every record is gone.
pub async fn erase_everything() -> Result<(), StorageError> {
    let (transaction, store) = begin("readwrite").await?;
    let _gone = store.clear().map_err(meant)?;
    committed(&transaction).await
}

/// Asks that the browser should not delete what is kept when it runs short of room. It may say no.
pub async fn ask_to_stay() {
    if let Some(window) = web_sys::window()
        && let Ok(answer) = window.navigator().storage().persist()
    {
        answer.await.ok();
    }
}

/// A transaction on the records. A connection that died in the background is opened once more.
async fn begin(mode: &str) -> Result<(IdbTransaction, IdbObjectStore), StorageError> {
    let first = open().await?;
    let transaction = if let Ok(transaction) = durable(&first, mode) {
        transaction
    } else {
        CONNECTION.take();
        durable(&open().await?, mode).map_err(meant)?
    };
    let store = transaction.object_store(RECORDS).map_err(meant)?;
    Ok((transaction, store))
}

fn durable(database: &IdbDatabase, mode: &str) -> Result<IdbTransaction, JsValue> {
    let options = Object::new();
    Reflect::set(&options, &"durability".into(), &"strict".into())?;
    database
        .unchecked_ref::<Durable>()
        .transaction(RECORDS, mode, &options)
}

async fn open() -> Result<IdbDatabase, StorageError> {
    if let Some(open) = CONNECTION.with_borrow(Clone::clone) {
        return Ok(open);
    }
    let window = web_sys::window().ok_or(StorageError::Unavailable)?;
    let factory = window
        .indexed_db()
        .ok()
        .flatten()
        .ok_or(StorageError::Unavailable)?;
    let request = factory
        .open_with_u32(DATABASE, 1)
        .map_err(|_| StorageError::Unavailable)?;
    let asked = request.clone();
    let upgrade = Closure::<dyn FnMut(_)>::new(move |event: IdbVersionChangeEvent| {
        if event.old_version() == 0.0 {
            LOSSES.set(LOSSES.get() + u32::from(WAS_THERE.get()));
            SAID_LOST.set(said(&event));
        }
        let database = asked
            .result()
            .ok()
            .and_then(|db| db.dyn_into::<IdbDatabase>().ok());
        // A store that cannot be made fails the request, which is answered below.
        database.map(|database| database.create_object_store(RECORDS).ok());
    });
    request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
    let database: IdbDatabase = match answered(&request).await {
        Ok(database) => database.unchecked_into(),
        Err(StorageError::NoAnswer) => {
            // It may come all the same. Then it is in nobody's way.
            upgrade.forget();
            let late = request.clone();
            let close = Closure::once_into_js(move || {
                if let Ok(database) = late.result() {
                    database.unchecked_into::<IdbDatabase>().close();
                }
            });
            request.set_onsuccess(Some(close.unchecked_ref()));
            return Err(StorageError::NoAnswer);
        }
        Err(error) => return Err(error),
    };
    WAS_THERE.set(true);
    let forget = Closure::<dyn FnMut()>::new(|| drop(CONNECTION.take()));
    database.set_onclose(Some(forget.as_ref().unchecked_ref()));
    let close = Closure::<dyn FnMut()>::new(|| {
        if let Some(database) = CONNECTION.take() {
            database.close();
        }
    });
    database.set_onversionchange(Some(close.as_ref().unchecked_ref()));
    forget.forget();
    close.forget();
    CONNECTION.replace(Some(database.clone()));
    Ok(database)
}

/// Whether the browser says that there was a database which it could not read. Only Chromium tells.
fn said(event: &IdbVersionChangeEvent) -> bool {
    let told = Reflect::get(event, &"dataLoss".into());
    told.is_ok_and(|told| told.as_string().is_some_and(|loss| loss != "none"))
}

async fn found(store: &IdbObjectStore, key: &str) -> Result<JsValue, StorageError> {
    answered(&store.get(&key.into()).map_err(meant)?).await
}

/// Asks for a value to be written. It is, once the transaction is [`committed`].
fn put(store: &IdbObjectStore, key: &str, value: &JsValue) -> Result<(), StorageError> {
    let put = store.put_with_key(value, &key.into());
    put.map(drop).map_err(meant)
}

async fn answered(request: &IdbRequest) -> Result<JsValue, StorageError> {
    let done = settled_within(PATIENCE, |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    match done.await {
        None => Err(no_answer()),
        Some(Ok(_)) => request.result().map_err(meant),
        Some(Err(_)) => Err(match request.error() {
            Ok(Some(error)) => meant(error.into()),
            _ => StorageError::Failed("no reason given".to_owned()),
        }),
    }
}

/// Waits until the browser says that the data is on disk, which `onsuccess` of a put does not.
async fn committed(transaction: &IdbTransaction) -> Result<(), StorageError> {
    let done = settled_within(PATIENCE, |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&reject));
    });
    match done.await {
        None => Err(no_answer()),
        Some(Ok(_)) => Ok(()),
        Some(Err(_)) => Err(match transaction.error() {
            Some(error) => meant(error.into()),
            None => StorageError::Failed("aborted".to_owned()),
        }),
    }
}

/// The next call tries a connection of its own.
fn no_answer() -> StorageError {
    CONNECTION.take();
    StorageError::NoAnswer
}

fn meant(error: JsValue) -> StorageError {
    let Ok(error) = error.dyn_into::<DomException>() else {
        return StorageError::Failed("no reason given".to_owned());
    };
    match error.name().as_str() {
        "QuotaExceededError" => StorageError::Full,
        "SecurityError" | "InvalidAccessError" => StorageError::Unavailable,
        "VersionError" => StorageError::Newer,
        name => StorageError::Failed(format!("{name}: {}", error.message())),
    }
}
