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

/// What one element of ours holds, or asks for. Several elements in one page stand to each other like several windows.
#[derive(Clone, Default)]
pub struct Holder(Rc<RefCell<Claim>>);

#[derive(Default)]
struct Claim {
    /// Ends the lock that is held now.
    let_go: Option<js_sys::Function>,
    /// Hears when another window wants it.
    channel: Option<BroadcastChannel>,
    /// Grows with every question, so that an old answer is not taken for a new one.
    question: u32,
}

impl Holder {
    /// Asks for the lock of this name, and gives back the one before. `answer` is called with the outcome, and once more if
    /// another window takes it away later; `wanted` when another window asks for it.
    pub fn hold(
        &self,
        name: &str,
        take_over: bool,
        answer: impl Fn(Hold) + Clone + 'static,
        wanted: impl Fn() + 'static,
    ) {
        self.let_go();
        let asked = if take_over {
            self.ask_politely(name, answer.clone())
        } else {
            self.ask(name, "ifAvailable", answer.clone())
        };
        if asked.is_err() {
            answer(Hold::Ours);
        }
        self.listen(name, wanted);
    }

    /// Gives back the lock that is held, if any.
    pub fn let_go(&self) {
        let question = self.question().wrapping_add(1);
        let before = self.0.replace(Claim {
            question,
            ..Claim::default()
        });
        if let Some(channel) = before.channel {
            channel.close();
        }
        if let Some(end) = before.let_go {
            end.call0(&JsValue::NULL).ok();
        }
    }

    fn question(&self) -> u32 {
        self.0.borrow().question
    }

    /// Tells the window that has it, waits for it, and takes it at last.
    fn ask_politely(
        &self,
        name: &str,
        answer: impl Fn(Hold) + Clone + 'static,
    ) -> Result<(), JsValue> {
        let question = self.question();
        let granted = Rc::new(Cell::new(false));
        let (seen, told) = (granted.clone(), answer.clone());
        self.ask(name, "queue", move |hold| {
            seen.set(true);
            told(hold);
        })?;
        if let Ok(channel) = BroadcastChannel::new(CHANNEL) {
            channel.post_message(&name.into()).ok();
            channel.close();
        }
        let (holder, name) = (self.clone(), name.to_owned());
        Timeout::new(PATIENCE, move || {
            if !granted.get() && holder.question() == question {
                // The question before this one is withdrawn by asking anew.
                holder.0.borrow_mut().question = question.wrapping_add(1);
                holder.ask(&name, "steal", answer).ok();
            }
        })
        .forget();
        Ok(())
    }

    fn listen(&self, name: &str, wanted: impl Fn() + 'static) {
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
        self.0.borrow_mut().channel = Some(channel);
    }

    fn ask(
        &self,
        name: &str,
        how: &str,
        answer: impl Fn(Hold) + Clone + 'static,
    ) -> Result<(), JsValue> {
        let window = web_sys::window().ok_or(JsValue::NULL)?;
        let locks = Reflect::get(&window.navigator(), &"locks".into())?;
        let options = Object::new();
        Reflect::set(&options, &how.into(), &JsValue::TRUE)?;
        let (holder, question, told) = (self.clone(), self.question(), answer.clone());
        let granted = Closure::<dyn FnMut(JsValue) -> JsValue>::new(move |lock: JsValue| {
            if holder.question() != question {
                return JsValue::UNDEFINED;
            }
            if lock.is_null() {
                told(Hold::Elsewhere);
                return JsValue::UNDEFINED;
            }
            told(Hold::Ours);
            // The lock lasts as long as this promise is open.
            Promise::new(&mut |end, _| holder.0.borrow_mut().let_go = Some(end)).into()
        });
        let granted = granted.into_js_value();
        let asked = call(
            &locks,
            "request",
            &Array::of3(&name.into(), &options, &granted),
        )?;
        let asked: Promise = asked.dyn_into()?;
        let holder = self.clone();
        spawn_local(async move {
            let taken_away = asked.await.is_err();
            if taken_away && holder.question() == question {
                holder.0.borrow_mut().let_go = None;
                answer(Hold::Elsewhere);
            }
        });
        Ok(())
    }
}
