//! One window at a time: a lock that the browser itself gives back when a window dies.
//!
//! Where a browser has no locks, every window is told that it holds them.

use std::cell::RefCell;

use js_sys::futures::spawn_local;
use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::files::call;
use crate::device::Hold;

thread_local! {
    /// Ends the lock that is held now.
    static LET_GO: RefCell<Option<js_sys::Function>> = const { RefCell::new(None) };
}

/// Asks for the lock of this name. `answer` is called with the outcome, and once more if another
/// window takes it away later.
pub fn hold(name: &str, take_over: bool, answer: impl Fn(Hold) + Clone + 'static) {
    let_go();
    let asked = ask(name, take_over, answer.clone());
    if asked.is_err() {
        answer(Hold::Ours);
    }
}

/// Gives back the lock that is held, if any.
pub fn let_go() {
    if let Some(end) = LET_GO.take() {
        end.call0(&JsValue::NULL).ok();
    }
}

fn ask(
    name: &str,
    take_over: bool,
    answer: impl Fn(Hold) + Clone + 'static,
) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let locks = Reflect::get(&window.navigator(), &"locks".into())?;
    let options = Object::new();
    let how = if take_over { "steal" } else { "ifAvailable" };
    Reflect::set(&options, &how.into(), &JsValue::TRUE)?;
    let told = answer.clone();
    let granted = Closure::<dyn FnMut(JsValue) -> JsValue>::new(move |lock: JsValue| {
        if lock.is_null() {
            told(Hold::Elsewhere);
            return JsValue::UNDEFINED;
        }
        told(Hold::Ours);
        // The lock lasts as long as this promise is open.
        Promise::new(&mut |end, _| drop(LET_GO.replace(Some(end)))).into()
    });
    let granted = granted.into_js_value();
    let asked = call(
        &locks,
        "request",
        &Array::of3(&name.into(), &options, &granted),
    )?;
    let asked: Promise = asked.dyn_into()?;
    spawn_local(async move {
        if asked.await.is_err() {
            LET_GO.take();
            answer(Hold::Elsewhere);
        }
    });
    Ok(())
}
