//! Reads texts out with a voice that is on this device. A voice that is somewhere else would be told the words, so it is
//! never used, not even where there is no other.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{
    Element, HtmlElement, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice,
};

use super::settled::pause;
use crate::device::VoiceError;

/// How long to wait for the list of voices, in milliseconds: browsers read it when first asked.
const PATIENCE: i32 = 1_000;
const STEP: i32 = 50;

/// A little slower than usual, for somebody who reads along.
const RATE: f32 = 0.9;

/// Lets the browser look for its voices, so that they are there when they are wanted.
pub fn look() {
    if let Some(speech) = speech() {
        speech.get_voices();
    }
}

/// Styles put away what is not worth hearing while this stands on the place: what one can do with each single line.
const IS_TAKEN_DOWN: &str = "data-taken-down";

/// What is to be seen in this place now, line by line, in the topmost dialogue or else in the main part; with the language
/// of a line where the page says that it is another one.
pub fn shown(place: &Element) -> Vec<(String, Option<String>)> {
    let top = ["[role=\"dialog\"]", "main"]
        .into_iter()
        .find_map(|part| place.query_selector(part).ok()?);
    let text = top.and_then(|top| top.dyn_into::<HtmlElement>().ok());
    place.set_attribute(IS_TAKEN_DOWN, "").ok();
    let tongues = text.as_ref().map(tongues_in).unwrap_or_default();
    let text = text.map(|top| top.inner_text()).unwrap_or_default();
    place.remove_attribute(IS_TAKEN_DOWN).ok();
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let with_tongue = |line: &str| (line.to_owned(), tongues.get(line.trim()).cloned());
    lines.map(with_tongue).collect()
}

/// The lines that are said to be in a language of their own.
fn tongues_in(top: &HtmlElement) -> BTreeMap<String, String> {
    let mut tongues = BTreeMap::new();
    let Ok(said) = top.query_selector_all("[lang]") else {
        return tongues;
    };
    for at in 0..said.length() {
        let one = said
            .item(at)
            .and_then(|one| one.dyn_into::<HtmlElement>().ok());
        let Some(one) = one else { continue };
        let (text, tongue) = (one.inner_text(), one.lang());
        tongues.extend(
            text.lines()
                .map(|line| (line.trim().to_owned(), tongue.clone())),
        );
    }
    tongues
}

/// Reads out each text in its language, one after the other, until the end or until [`stop`].
pub async fn read(texts: Vec<(String, String)>) -> Result<(), VoiceError> {
    let speech = speech().ok_or(VoiceError::None)?;
    let voices = local_voices(&speech).await;
    let mut spoken = Vec::new();
    let count = texts.len();
    for (text, language) in texts {
        if let Some(voice) = voice_for(&voices, &language) {
            spoken.extend(utterance(&text, voice));
        }
    }
    let all = spoken.len() == count;
    let Some(last) = spoken.last() else {
        return Err(VoiceError::None);
    };
    let over = Rc::new(Cell::new(false));
    let ends = ["end", "error"].map(|event| {
        let over = over.clone();
        EventListener::new(last, event, move |_| over.set(true))
    });
    speech.cancel();
    for one in &spoken {
        speech.speak(one);
    }
    // Browsers forget to say that it is over when it was cancelled, so the voice itself is asked.
    while !over.get() && (speech.speaking() || speech.pending()) {
        pause(STEP).await;
    }
    drop(ends);
    if all {
        Ok(())
    } else {
        Err(VoiceError::NotForAll)
    }
}

/// Stops at once.
pub fn stop() {
    if let Some(speech) = speech() {
        speech.cancel();
    }
}

fn speech() -> Option<SpeechSynthesis> {
    web_sys::window()?.speech_synthesis().ok()
}

async fn local_voices(speech: &SpeechSynthesis) -> Vec<SpeechSynthesisVoice> {
    let mut waited = 0;
    while speech.get_voices().length() == 0 && waited < PATIENCE {
        pause(STEP).await;
        waited += STEP;
    }
    let voices = speech.get_voices();
    let voices = voices.iter().filter_map(|voice| voice.dyn_into().ok());
    let local = |voice: &SpeechSynthesisVoice| voice.local_service();
    voices.filter(local).collect()
}

/// A voice for `en` may be called `en-GB` or `en_US`.
fn voice_for<'a>(
    voices: &'a [SpeechSynthesisVoice],
    language: &str,
) -> Option<&'a SpeechSynthesisVoice> {
    let speaks = |voice: &&SpeechSynthesisVoice| {
        let named = voice.lang().to_ascii_lowercase();
        named.split(['-', '_']).next() == Some(language)
    };
    let mut fitting = voices.iter().filter(speaks);
    let first = fitting.next()?;
    Some(fitting.find(|voice| voice.default()).unwrap_or(first))
}

fn utterance(text: &str, voice: &SpeechSynthesisVoice) -> Option<SpeechSynthesisUtterance> {
    let utterance = SpeechSynthesisUtterance::new_with_text(text).ok()?;
    utterance.set_voice(Some(voice));
    utterance.set_lang(&voice.lang());
    utterance.set_rate(RATE);
    Some(utterance)
}
