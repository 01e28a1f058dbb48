//! Several things of which any number may be ticked, each with a picture and a sentence about it.

use yew::{AttrValue, Callback, Html, TargetCast, html};

use crate::view::parts::Picture;

pub struct Tick {
    /// What no other tick on the screen is called.
    pub id: String,
    pub picture: &'static str,
    pub label: String,
    pub means: String,
    pub ticked: bool,
}

/// `ontick` hears which one, from 0, and whether it is ticked now.
pub fn ticks(question: &str, ticks: &[Tick], ontick: &Callback<(usize, bool)>) -> Html {
    html! {
        <fieldset class="take__ticks">
            <legend class="choice__question">{ question }</legend>
            { for ticks.iter().enumerate().map(|(number, tick)| one(number, tick, ontick)) }
        </fieldset>
    }
}

fn one(number: usize, tick: &Tick, ontick: &Callback<(usize, bool)>) -> Html {
    let onchange = ontick.reform(move |event: yew::Event| {
        let input = event.target_dyn_into::<web_sys::HtmlInputElement>();
        (number, input.is_some_and(|input| input.checked()))
    });
    let id = AttrValue::from(tick.id.clone());
    html! {
        <label class="take__tick" key={tick.id.clone()}>
            <input class="take__box" type="checkbox" name={id} checked={tick.ticked} {onchange} />
            { Picture::Small.of(tick.picture) }
            <span class="take__tick-words">
                <span class="take__tick-name">{ &tick.label }</span>
                <span class="take__means">{ &tick.means }</span>
            </span>
        </label>
    }
}
