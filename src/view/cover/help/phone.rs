//! Who to phone. What is not known of a number is not said, and where no number is sure, it is the local one.

use yew::{AttrValue, Html, classes, html};

use super::{HelpProps, heading};
use crate::guide::{Contact, Country, How, Known, Need, Text, dialled};
use crate::session::OwnContact;
use crate::view::UiContext;
use crate::view::parts::{Fold, Picture};

/// What is phoned for, after danger, with its name and picture.
const NEEDS: [(Need, &str, &str); 6] = [
    (Need::Suicide, "help-need-suicide", "message-circle-heart"),
    (Need::Violence, "help-need-violence", "shield-heart"),
    (Need::Child, "help-need-child", "horse-toy"),
    (Need::Sleep, "help-need-sleep", "bed"),
    (Need::Talk, "help-need-talk", "ear"),
    (Need::Language, "help-need-language", "language"),
];

/// The emergency number, larger than everything else; and under it how it works for who cannot speak or hear.
pub fn danger(ui: &UiContext, country: Option<Country>) -> Html {
    let mut rows = country
        .into_iter()
        .flat_map(|country| country.for_need(Need::Danger));
    let first = rows.next();
    let more: Vec<_> = rows.collect();
    html! {
        <section class="help__danger">
            { heading(ui, "alert-circle", "help-danger") }
            if let Some((first, number)) = first.and_then(|first| Some((first, first.number?))) {
                <a class="help__number" href={tel(number)}>
                    { Picture::Line.of("phone") }
                    <span>{ ui.say_with("help-danger-phone", &[("number", number.into())]) }</span>
                </a>
                <p class="help__for">{ ui.say(&first.about_id()) }</p>
                { facts(ui, first) }
            } else {
                <p class="help__local">{ ui.say("help-danger-local") }</p>
            }
            if !more.is_empty() {
                <Fold label={ui.say("help-danger-more")} picture={"ear"}>
                    { contacts(ui, &more) }
                </Fold>
            }
        </section>
    }
}

/// An organisation's own numbers, and then the country's, by what for.
pub fn who(ui: &UiContext, props: &HelpProps) -> Html {
    let needs = NEEDS.iter().map(|(need, name, picture)| {
        let rows = props.country.into_iter();
        let rows: Vec<_> = rows.flat_map(|country| country.for_need(*need)).collect();
        // Not every place has somebody who interprets on the phone.
        let is_shown = *need != Need::Language || !rows.is_empty();
        let shown = is_shown.then(|| for_need(ui, name, picture, &rows));
        shown.unwrap_or_default()
    });
    html! {
        <>
            if !props.own.is_empty() {
                <h3>{ ui.say("help-own") }</h3>
                <ul class="help__contacts">
                    { for props.own.iter().map(|one| own(ui, one)) }
                </ul>
            }
            <div class="help__folds">{ for needs }</div>
        </>
    }
}

fn for_need(ui: &UiContext, name: &str, picture: &'static str, rows: &[&Contact]) -> Html {
    let reached = |contact: &&Contact| contact.number.or(contact.text.map(|t| t.number)).is_some();
    html! {
        <Fold label={ui.say(name)} {picture}>
            <div class="help__open">
                { contacts(ui, rows) }
                if !rows.iter().any(reached) {
                    <p class="help__local">{ ui.say("help-local") }</p>
                }
            </div>
        </Fold>
    }
}

fn contacts(ui: &UiContext, rows: &[&Contact]) -> Html {
    html! {
        <ul class="help__contacts">
            { for rows.iter().map(|row| contact(ui, row)) }
        </ul>
    }
}

/// All that can be said of one contact.
pub fn contact(ui: &UiContext, row: &Contact) -> Html {
    let number = row.number.unwrap_or_default();
    let about = ui.say_with(&row.about_id(), &[("number", number.into())]);
    html! {
        <li class="help__contact" key={row.id}>
            if let Some(name) = row.name {
                <h3 class="help__name">{ name }</h3>
            }
            if let Some(region) = row.region {
                <p class="help__region">{ ui.say(&format!("region-{region}")) }</p>
            }
            <p>{ about }</p>
            { reached(ui, row) }
            { facts(ui, row) }
        </li>
    }
}

/// The ways to reach somebody that can be pressed. A textphone dials by itself.
fn reached(ui: &UiContext, row: &Contact) -> Html {
    let number = match row.how {
        How::Call => row.number.map(|number| phone_link(ui, row.name, number)),
        How::Textphone => row.number.map(plain_number),
        How::Text | How::Web | How::Local | How::Know => None,
    };
    html! {
        <>
            { number }
            if let Some(text) = row.text {
                { text_link(ui, text) }
            }
        </>
    }
}

/// All that is known of it, in a few words each.
fn facts(ui: &UiContext, row: &Contact) -> Html {
    let known = |family: &str, known: Known| {
        let id = format!("{family}-{}", known.id);
        ui.say_with(&id, &[("number", known.number.into())])
    };
    let said = |family: &str, id: &str| ui.say(&format!("{family}-{id}"));
    // Where others say that they answer day and night, silence would be heard as the same.
    let answers = matches!(row.how, How::Call | How::Text) && !row.needs.contains(&Need::Danger);
    let unknown = answers.then(|| ui.say("hours-not-known"));
    let hours = row.hours.map(|hours| said("hours", hours)).or(unknown);
    let costs = row.costs.iter().map(|cost| said("cost", cost));
    let deaf = row.deaf.map(|deaf| known("deaf", deaf));
    let spoken = row.languages.map(|spoken| known("spoken", spoken));
    let all = hours.into_iter().chain(costs);
    let all: Vec<_> = all.chain(deaf).chain(spoken).collect();
    if all.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="help__facts">
            for fact in all {
                <li>{ fact }</li>
            }
        </ul>
    }
}

/// A number of the organisation's own. It may be no number at all.
fn own(ui: &UiContext, one: &OwnContact) -> Html {
    let (name, number) = (one.name.as_str(), one.number.as_str());
    let number = match dialled(number) {
        Some(_) => phone_link(ui, Some(name), number),
        None => html! { <p class="help__plain" dir="auto">{ number }</p> },
    };
    html! {
        <li class="help__contact">
            <h3 class="help__name" dir="auto">{ name }</h3>
            if let Some(when) = &one.when {
                <p dir="auto">{ when.as_str() }</p>
            }
            { number }
        </li>
    }
}

fn phone_link(ui: &UiContext, name: Option<&str>, number: &str) -> Html {
    let label = name.map(|name| {
        let values = [("name", name.into()), ("number", number.into())];
        ui.say_with("help-phone-link", &values)
    });
    link(tel(number), "phone", number.to_owned(), label)
}

fn text_link(ui: &UiContext, text: Text) -> Html {
    let number = [("number", text.number.into())];
    let label = match text.word {
        Some(word) => {
            let [number] = number;
            ui.say_with("help-text-word", &[("word", word.into()), number])
        }
        None => ui.say_with("help-text-link", &number),
    };
    link(sms(text), "message-2", label, None)
}

fn link(href: AttrValue, picture: &str, shown: String, label: Option<String>) -> Html {
    html! {
        <a class={classes!("button", "help__call")} {href} aria-label={label}>
            { Picture::Line.of(picture) }
            <bdi>{ shown }</bdi>
        </a>
    }
}

fn plain_number(number: &str) -> Html {
    html! { <p class="help__plain"><bdi>{ number }</bdi></p> }
}

/// What a person presses to phone. Where there is nothing to phone with, nothing happens.
fn tel(number: &str) -> AttrValue {
    let digits = dialled(number).unwrap_or_default();
    format!("tel:{digits}").into()
}

fn sms(text: Text) -> AttrValue {
    let digits = dialled(text.number).unwrap_or_default();
    match text.word {
        Some(word) => format!("sms:{digits}?body={word}").into(),
        None => format!("sms:{digits}").into(),
    }
}
