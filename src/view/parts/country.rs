//! Which country's numbers are shown. It is asked and never guessed, and not to say is an answer.

use yew::Html;

use super::{Answer, Choice};
use crate::guide::Country;
use crate::session::{Intention, intention};
use crate::view::Table;

/// Which country it is, or none of those that are known.
pub fn country(table: &Table, chosen: Option<Country>) -> Html {
    let all: Vec<Option<Country>> = Country::all().map(Some).chain([None]).collect();
    let label = |country: &Option<Country>| match country {
        Some(country) => table.say(&country.name_id()),
        None => table.say("country-none"),
    };
    let answers = all.iter().map(|one| Answer::new(label(one))).collect();
    let at = all.iter().position(|one| *one == chosen);
    let onchoose = table.send.reform(move |number: usize| {
        Intention::Settings(intention::Settings::Country(
            all.get(number).copied().flatten(),
        ))
    });
    Choice::new(table.say("country"), answers)
        .chosen(at)
        .onchoose(onchoose)
        .html()
}
