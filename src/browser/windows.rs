//! One window at a time: a lock that the browser itself gives back when a window dies, and a word between
//! windows when one wants what another has.
//!
//! Where a browser has no locks, every window is told that it holds them; what one has written is still
//! never written over by another, because each write looks first.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::futures::spawn_local;
use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent};

use super::files::call;
use crate::device::Hold;

/// Where windows talk to each other. They say nothing but the names of locks.
const CHANNEL: &str = "alongside";

/// How long another window has to write what it has before the lock is taken from it, in milliseconds.
/// A write takes half a second at most; a window that sleeps in the background does not answer at all.
const PATIENCE: u32 = 2_000;

thread_local! {
    static HELD: RefCell<Held> = RefCell::new(Held::default());
}

#[derive(Default)]
struct Held {
    /// Ends the lock that is held now.
    let_go: Option<js_sys::Function>,
    /// Hears when another window wants it.
    channel: Option<BroadcastChannel>,
    /// Grows with every question, so that an old answer is not taken for a new one.
    question: u32,
}

/// Asks for the lock of this name. `answer` is called with the outcome, and once more if another
/// window takes it away later; `wanted` when another window asks for it.
pub fn hold(
    name: &str,
    take_over: bool,
    answer: impl Fn(Hold) + Clone + 'static,
    wanted: impl Fn() + 'static,
) {
    let_go();
    let question = HELD.with_borrow(|held| held.question);
    let asked = if take_over {
        ask_politely(name, question, answer.clone())
    } else {
        ask(name, "ifAvailable", question, answer.clone()).map(drop)
    };
    if asked.is_err() {
        answer(Hold::Ours);
    }
    listen(name, wanted);
}

/// Gives back the lock that is held, if any.
pub fn let_go() {
    let before = HELD.with_borrow_mut(|held| {
        let question = held.question.wrapping_add(1);
        std::mem::replace(
            held,
            Held {
                question,
                ..Held::default()
            },
        )
    });
    if let Some(channel) = before.channel {
        channel.close();
    }
    if let Some(end) = before.let_go {
        end.call0(&JsValue::NULL).ok();
    }
}

/// Tells the window that has it, waits for it, and takes it at last.
fn ask_politely(
    name: &str,
    question: u32,
    answer: impl Fn(Hold) + Clone + 'static,
) -> Result<(), JsValue> {
    let granted = Rc::new(Cell::new(false));
    let (seen, told) = (granted.clone(), answer.clone());
    ask(name, "queue", question, move |hold| {
        seen.set(true);
        told(hold);
    })?;
    if let Ok(channel) = BroadcastChannel::new(CHANNEL) {
        channel.post_message(&name.into()).ok();
        channel.close();
    }
    let name = name.to_owned();
    Timeout::new(PATIENCE, move || {
        if !granted.get() && HELD.with_borrow(|held| held.question == question) {
            // The question before this one is withdrawn by asking anew.
            let question = HELD.with_borrow_mut(|held| {
                held.question = held.question.wrapping_add(1);
                held.question
            });
            ask(&name, "steal", question, answer).ok();
        }
    })
    .forget();
    Ok(())
}

fn listen(name: &str, wanted: impl Fn() + 'static) {
    let Ok(channel) = BroadcastChannel::new(CHANNEL) else {
        return;
    };
    let name = name.to_owned();
    let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        if event.data().as_string().as_deref() == Some(&name) {
            wanted();
        }
    });
    channel.set_onmessage(Some(heard.into_js_value().unchecked_ref()));
    HELD.with_borrow_mut(|held| held.channel = Some(channel));
}

fn ask(
    name: &str,
    how: &str,
    question: u32,
    answer: impl Fn(Hold) + Clone + 'static,
) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let locks = Reflect::get(&window.navigator(), &"locks".into())?;
    let options = Object::new();
    Reflect::set(&options, &how.into(), &JsValue::TRUE)?;
    let told = answer.clone();
    let granted = Closure::<dyn FnMut(JsValue) -> JsValue>::new(move |lock: JsValue| {
        let still_wanted = HELD.with_borrow(|held| held.question == question);
        if !still_wanted {
            return JsValue::UNDEFINED;
        }
        if lock.is_null() {
            told(Hold::Elsewhere);
            return JsValue::UNDEFINED;
        }
        told(Hold::Ours);
        // The lock lasts as long as this promise is open.
        Promise::new(&mut |end, _| HELD.with_borrow_mut(|held| held.let_go = Some(end))).into()
    });
    let granted = granted.into_js_value();
    let asked = call(
        &locks,
        "request",
        &Array::of3(&name.into(), &options, &granted),
    )?;
    let asked: Promise = asked.dyn_into()?;
    spawn_local(async move {
        let taken_away = asked.await.is_err();
        if taken_away && HELD.with_borrow(|held| held.question == question) {
            HELD.with_borrow_mut(|held| held.let_go = None);
            answer(Hold::Elsewhere);
        }
    });
    Ok(())
}
