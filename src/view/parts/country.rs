//! Which country's numbers are shown. It is asked and never guessed, and not to say is an answer.

use yew::Html;

use super::{Choice, Possible};
use crate::guide::Country;
use crate::session::{Intention, intention};
use crate::view::UiContext;

/// Which country it is, or none of those that are known.
pub fn country(ui: &UiContext, chosen: Option<Country>) -> Html {
    let all: Vec<Option<Country>> = Country::all().map(Some).chain([None]).collect();
    let label = |country: &Option<Country>| match country {
        Some(country) => ui.say(&country.name_id()),
        None => ui.say("country-none"),
    };
    let answers = all.iter().map(|one| Possible::new(label(one))).collect();
    let at = all.iter().position(|one| *one == chosen);
    let onchoose = ui.send.reform(move |number: usize| {
        Intention::Settings(intention::Settings::Country(
            all.get(number).copied().flatten(),
        ))
    });
    Choice::new(ui.say("country"), answers)
        .chosen(at)
        .onchoose(onchoose)
        .html()
}
