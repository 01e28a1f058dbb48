//! Three ways to have the plan in the hand. The name of a file says nothing unless somebody wants it to.

use yew::{AttrValue, Callback, Html, InputEvent, Properties, component, html, use_state_eq};

use crate::document;
use crate::plan::Day;
use crate::session::{Intention, WordState};
use crate::view::parts::{Button, ButtonKind, Fold, Picture, SecretWord, SecretWordUse};
use crate::view::{Table, typed, use_table};

#[derive(PartialEq, Properties)]
pub struct CopiesProps {
    pub today: Day,
    /// Whether a copy was handed over already.
    pub taken: bool,
    /// How far the locking of a file is.
    pub word: WordState,
}

#[component]
pub fn Copies(props: &CopiesProps) -> Html {
    let table = use_table();
    // What a file is called is nobody's words, so it is not kept anywhere.
    let name = use_state_eq(|| AttrValue::from(document::file_name(props.today)));
    let oninput = {
        let name = name.clone();
        Callback::from(move |event: InputEvent| name.set(typed(&event).into()))
    };
    let stem = stem(&name).unwrap_or_else(|| document::file_name(props.today));
    let file = Intention::TakeFile {
        name: format!("{stem}.html"),
    };
    let text = Intention::TakeText {
        name: format!("{stem}.txt"),
    };
    let print = if props.taken {
        ButtonKind::Plain
    } else {
        ButtonKind::Main
    };
    html! {
        <div class="take__copies">
            { copy(&table, "take-print", "printer", print, Intention::Print) }
            { copy(&table, "take-file", "download", ButtonKind::Plain, file) }
            { locked(&table, format!("{stem}.html"), props.word) }
            { copy(&table, "take-text", "file-text", ButtonKind::Plain, text) }
            <div class="take__file-name text-field">
                <label class="text-field__label" for="file-name">{ table.say("take-file-name") }</label>
                <p class="text-field__hint" id="file-name-hint">{ table.say("take-file-name-hint") }</p>
                <input
                    class="text-field__input" type="text" id="file-name" name="file-name"
                    value={(*name).clone()} {oninput} aria-describedby="file-name-hint" dir="auto"
                    autocomplete="off" autocorrect="off" spellcheck="false"
                />
            </div>
        </div>
    }
}

/// The plan file, locked: its secret word is chosen here.
fn locked(table: &Table, name: String, state: WordState) -> Html {
    let onsend = table.send.reform(move |word| Intention::TakeLockedFile {
        name: name.clone(),
        word,
    });
    html! {
        <section class="take__copy">
            { Picture::Tile.of("lock") }
            <p class="take__means">{ table.say("take-locked.means") }</p>
            <Fold label={table.say("take-locked")} picture={"lock"}>
                <p>{ table.say("take-locked-lost") }</p>
                <SecretWord
                    name="file-word" button={table.say("take-locked-use")} usage={SecretWordUse::Choose} {state} {onsend}
                />
            </Fold>
        </section>
    }
}

fn copy(
    table: &Table,
    name: &'static str,
    picture: &'static str,
    kind: ButtonKind,
    asks: Intention,
) -> Html {
    html! {
        <section class="take__copy">
            { Picture::Tile.of(picture) }
            <p class="take__means">{ table.say(&format!("{name}.means")) }</p>
            { Button::new(table.say(name), table.sends(asks)).kind(kind).html() }
        </section>
    }
}

/// The name without its ending, if there is anything left of it.
fn stem(name: &str) -> Option<String> {
    let name = name.trim();
    let lower = name.to_ascii_lowercase();
    let ending = [".html", ".htm", ".txt"]
        .into_iter()
        .find(|ending| lower.ends_with(ending));
    let stem = &name[..name.len() - ending.map_or(0, str::len)];
    (!stem.trim_matches(['.', ' ']).is_empty()).then(|| stem.to_owned())
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn a_file_has_one_ending_whatever_was_typed() {
        for typed in ["notes", "notes.html", " notes.HTML ", "notes.txt"] {
            assert_eq!(stem(typed).as_deref(), Some("notes"), "{typed}");
        }
        assert_eq!(stem("أمينة.html").as_deref(), Some("أمينة"));
        assert_eq!(stem("Mr. Li").as_deref(), Some("Mr. Li"));
    }

    #[test]
    fn a_name_of_nothing_is_no_name() {
        for typed in ["", "  ", ".html", "...", " .txt"] {
            assert_eq!(stem(typed), None, "{typed:?}");
        }
    }
}
