//! A field that changes words which were kept before: they stand in it until somebody types, and do
//! not come back while it is empty.

use yew::{Callback, hook, use_state_eq};

/// What stands in the field, and what it tells when somebody has finished with it.
#[hook]
pub fn use_rewording(draft: &str, kept: &str) -> (String, Callback<String>) {
    let emptied = use_state_eq(|| false);
    let value = match draft {
        "" if *emptied => "",
        "" => kept,
        typed => typed,
    };
    let onfinish = Callback::from(move |text: String| emptied.set(text.is_empty()));
    (value.to_owned(), onfinish)
}
