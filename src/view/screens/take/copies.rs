//! The ways to have the plan in the hand: on paper, as a file or as text, and its promises in a calendar. The name of a file says nothing unless somebody wants it to.

use yew::{AttrValue, Callback, Html, InputEvent, Properties, component, html, use_state_eq};

use super::super::EndingProps;
use crate::document::{self, CalendarSays, View};
use crate::plan::Day;
use crate::session::{CopyState, Intention, WordState, intention};
use crate::view::parts::{Button, ButtonKind, Fold, Picture, SecretWord, SecretWordUse};
use crate::view::{UiContext, typed, use_ui};

/// What can be taken of what was chosen.
pub fn copies(ui: &UiContext, props: &EndingProps) -> Html {
    let short = props.taking.of(&props.plan, &ui.words);
    let may = props.taking.view().may_be_taken(&short);
    let outline = may.then(|| props.taking.outline(&short, props.taking.view(), &ui.words));
    let text = outline.map_or(String::new(), |outline| document::text(&outline));
    html! {
        <Copies
            today={props.today} taken={props.copy != CopyState::None} word={props.word} can_share={props.can_share}
            view={props.taking.view().clone()} has_days={document::has_days(&short)} {text}
        />
    }
}

#[derive(PartialEq, Properties)]
struct CopiesProps {
    today: Day,
    /// Whether a copy was handed over already.
    taken: bool,
    /// How far the locking of a file is.
    word: WordState,
    can_share: bool,
    view: View,
    /// Whether there is anything for a calendar.
    has_days: bool,
    /// The same as text, to be copied by hand where a page may save nothing.
    text: AttrValue,
}

#[component]
fn Copies(props: &CopiesProps) -> Html {
    let ui = use_ui();
    // What a file is called is nobody's words, so it is not kept anywhere.
    let own = use_state_eq(|| None::<AttrValue>);
    let oninput = {
        let own = own.clone();
        Callback::from(move |event: InputEvent| own.set(Some(typed(&event).into())))
    };
    let usual = document::file_name(props.today, &props.view);
    let name = (*own).clone().unwrap_or_else(|| usual.clone().into());
    let stem = stem(&name).or_else(|| stem(&usual)).unwrap_or_default();
    html! {
        <div class="take__copies">
            { ways(&ui, props, &stem) }
            <div class="take__file-name text-field">
                <label class="text-field__label" for="file-name">{ ui.say("take-file-name") }</label>
                <p class="text-field__hint" id="file-name-hint">{ ui.say("take-file-name-hint") }</p>
                <input
                    class="text-field__input" type="text" id="file-name" name="file-name"
                    value={name} {oninput} aria-describedby="file-name-hint" dir="auto"
                    autocomplete="off" autocorrect="off" spellcheck="false"
                />
            </div>
        </div>
    }
}

fn ways(ui: &UiContext, props: &CopiesProps, stem: &str) -> Html {
    let print = if props.taken {
        ButtonKind::Plain
    } else {
        ButtonKind::Main
    };
    let named = |ending: &str| format!("{stem}.{ending}");
    let [file, shared, text] = [
        Intention::Taking(intention::Taking::TakeFile {
            name: named("html"),
        }),
        Intention::Taking(intention::Taking::ShareFile {
            name: named("html"),
        }),
        Intention::Taking(intention::Taking::TakeText { name: named("txt") }),
    ];
    let opens_again = props.view.carries_the_plan();
    let as_a_file = if opens_again {
        "take-file"
    } else {
        "take-page"
    };
    html! {
        <>
            { copy(ui, "take-print", "printer", print, Intention::Taking(intention::Taking::Print)) }
            { copy(ui, as_a_file, "download", ButtonKind::Plain, file) }
            if opens_again {
                { locked(ui, named("html"), props.word) }
            }
            { copy(ui, "take-text", "file-text", ButtonKind::Plain, text) }
            if props.can_share {
                { copy(ui, "take-share", "device-mobile", ButtonKind::Plain, shared) }
            }
            if !props.text.is_empty() {
                { by_hand(ui, &props.text) }
            }
            if props.has_days {
                { calendar(ui, &named("ics")) }
            }
        </>
    }
}

/// The words to be copied by hand: a page within another one may save and print nothing, and is not told so.
fn by_hand(ui: &UiContext, text: &AttrValue) -> Html {
    html! {
        <section class="take__copy">
            { Picture::Tile.of("file-text") }
            <p class="take__means">{ ui.say("take-by-hand.means") }</p>
            <Fold label={ui.say("take-by-hand")} picture={"file-text"}>
                <label class="text-field__label" for="by-hand">{ ui.say("take-by-hand-how") }</label>
                <textarea class="take__by-hand" id="by-hand" name="by-hand" readonly=true rows="8" value={text.clone()} />
            </Fold>
        </section>
    }
}

/// The promises for a calendar. Others often see one, so it may be without words.
fn calendar(ui: &UiContext, name: &str) -> Html {
    let button = |message: &str, says: CalendarSays| {
        let name = name.to_owned();
        Button::new(
            ui.say(message),
            ui.sends(intention::Taking::TakeCalendar { name, says }),
        )
        .html()
    };
    html! {
        <section class="take__copy">
            { Picture::Tile.of("calendar-event") }
            <p class="take__means">{ ui.say("take-calendar.means") }</p>
            <Fold label={ui.say("take-calendar")} picture={"calendar-event"}>
                <p>{ ui.say("take-calendar-seen") }</p>
                { button("take-calendar-plain", CalendarSays::OnlyThatThereIsOne) }
                { button("take-calendar-words", CalendarSays::ThePromise) }
            </Fold>
        </section>
    }
}

/// The plan file, locked: its secret word is chosen here.
fn locked(ui: &UiContext, name: String, state: WordState) -> Html {
    let onsend = ui.send.reform(move |word| {
        Intention::Taking(intention::Taking::TakeLockedFile {
            name: name.clone(),
            word,
        })
    });
    html! {
        <section class="take__copy">
            { Picture::Tile.of("lock") }
            <p class="take__means">{ ui.say("take-locked.means") }</p>
            <Fold label={ui.say("take-locked")} picture={"lock"}>
                <p>{ ui.say("take-locked-lost") }</p>
                <SecretWord
                    name="file-word" button={ui.say("take-locked-use")} usage={SecretWordUse::Choose} {state} {onsend}
                />
            </Fold>
        </section>
    }
}

fn copy(
    ui: &UiContext,
    name: &'static str,
    picture: &'static str,
    kind: ButtonKind,
    asks: Intention,
) -> Html {
    html! {
        <section class="take__copy">
            { Picture::Tile.of(picture) }
            <p class="take__means">{ ui.say(&format!("{name}.means")) }</p>
            { Button::new(ui.say(name), ui.sends(asks)).kind(kind).html() }
        </section>
    }
}

/// The name without its ending, if there is anything left of it.
fn stem(name: &str) -> Option<String> {
    let name = name.trim();
    let lower = name.to_ascii_lowercase();
    let ending = [".html", ".htm", ".txt", ".ics"]
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
