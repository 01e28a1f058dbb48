//! Which language the person speaks: a voice reads their words in it, where Latin letters do not show which one it is.

use yew::{Callback, Event, Html, TargetCast, html};

use web_sys::HtmlSelectElement;

use crate::guide;
use crate::plan::{Change, Plan, Tongue};
use crate::session::{Intention, intention};
use crate::view::UiContext;

/// The field, as the device shows a long list: nothing is chosen until somebody chooses, and that is the language of the page.
pub fn tongue(ui: &UiContext, plan: &Plan) -> Html {
    let chosen = plan.tongue().map_or("", Tongue::as_str);
    let known = guide::tongues().iter().any(|[one, _]| *one == chosen);
    let onchange: Callback<Event> = ui.send.reform(|event: Event| {
        let field = event.target_dyn_into::<HtmlSelectElement>();
        let value = field.map(|field| field.value()).unwrap_or_default();
        Intention::Writing(intention::Writing::Change(Change::SpeakIn(Tongue::parse(
            &value,
        ))))
    });
    html! {
        <div class="text-field">
            <label class="text-field__label" for="tongue">{ ui.say("opening-tongue") }</label>
            <p class="text-field__hint" id="tongue-hint">{ ui.say("opening-tongue.hint") }</p>
            <select
                class="text-field__input" id="tongue" name="tongue" aria-describedby="tongue-hint" autocomplete="off" {onchange}
            >
                <option value="" selected={chosen.is_empty()}>{ ui.say("opening-tongue-here") }</option>
                // One that this release has no name for stays as it is.
                if !known && !chosen.is_empty() {
                    <option value={chosen.to_owned()} selected={true}>{ chosen }</option>
                }
                for [one, name] in guide::tongues() {
                    <option value={*one} lang={*one} selected={*one == chosen}>{ *name }</option>
                }
            </select>
        </div>
    }
}
