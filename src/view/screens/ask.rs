//! Asking for a yes: first the step, who decides and by when. What else the page can say lies beside it in cards that
//! open. Nothing has to be said, and what nobody is sure of says so on the page. It can be taken once the person has agreed.

mod cost;

use yew::{Html, html};

use super::SittingProps;
use crate::document::{self, View};
use crate::plan::{Ask, AskDraft, AskId, Change};
use crate::session::{Intention, Screen, intention};
use crate::view::UiContext;
use crate::view::parts::form::{Form, Part, after};
use crate::view::parts::skip::skip;
use crate::view::parts::{Button, Choice, Fold, Place, Possible, Rows, paper};
use cost::{both_costs, typed_words};

const LIFE: Part<AskDraft> = Part::of("life", "ask-life", None, Rows::Lines, |ask| &mut ask.life);
const STEP: Part<AskDraft> = Part::of("step", "ask-step", None, Rows::Lines, |ask| &mut ask.step);
const TO: Part<AskDraft> = Part::of("to", "ask-to", None, Rows::OneLine, |ask| &mut ask.to);
const ALLOWED: Part<AskDraft> = Part::of(
    "allowed",
    "document-weigh-allowed",
    Some("ask-allowed-hint"),
    Rows::Lines,
    |ask| &mut ask.allowed,
);
const WORTH: Part<AskDraft> = Part::of(
    "worth",
    "document-weigh-worth",
    Some("ask-worth-hint"),
    Rows::Lines,
    |ask| &mut ask.worth,
);
const TOGETHER: Part<AskDraft> = Part::of(
    "together",
    "document-weigh-together",
    Some("ask-together-hint"),
    Rows::Lines,
    |ask| &mut ask.together,
);
const REFERENCE: Part<AskDraft> = Part::of(
    "reference",
    "ask-reference",
    Some("ask-reference-hint"),
    Rows::OneLine,
    |ask| &mut ask.reference,
);
const REPLY_TO: Part<AskDraft> = Part::of(
    "reply-to",
    "ask-reply-to",
    Some("ask-reply-to-hint"),
    Rows::Lines,
    |ask| &mut ask.reply_to,
);
const PARTS: [&Part<AskDraft>; 8] = [
    &LIFE, &STEP, &TO, &ALLOWED, &WORTH, &TOGETHER, &REFERENCE, &REPLY_TO,
];

pub fn ask(ui: &UiContext, props: &SittingProps, id: AskId) -> Html {
    let Some(ask) = props.plan.ask(id) else {
        return html! {};
    };
    let form = Form::new(
        format!("ask-{}", id.0),
        &ask.asked,
        &props.drafts,
        props.today,
        move |draft| Change::ChangeAsk {
            ask: id,
            draft: Box::new(draft),
        },
    );
    html! {
        <div class="ask">
            <h1 tabindex="-1">{ ui.say("ask-title") }</h1>
            { skip(ui) }
            <p class="ask__lead">{ ui.say("ask-lead") }</p>
            <div class="form">
                { form.text(ui, &STEP) }
                { form.text(ui, &TO) }
                { form.day(ui, "decide-by", "ask-decide-by", form.now.decide_by, |ask, day| ask.decide_by = day) }
                { form.text(ui, &LIFE) }
            </div>
            <div class="areas ask__more">
                { days(ui, &form) }
                { weigh(ui, &form) }
                { both_costs(ui, &form) }
                { answering(ui, &form) }
            </div>
            { agree(ui, props, ask) }
            { done(ui, &form, ask) }
        </div>
    }
}

/// How long the step lasts.
fn days(ui: &UiContext, form: &Form<AskDraft>) -> Html {
    let now = form.now;
    let days = [
        ("document-ask-from", now.from),
        ("document-ask-until", now.until),
        ("document-ask-look-back", now.look_back),
    ];
    let said = days.into_iter().filter_map(|(id, day)| {
        let day = ui.words.full_date(day?);
        Some(ui.say_with(id, &[("day", day.into())]))
    });
    html! {
        <Place
            name={ui.say("ask-days")} picture={"calendar-event"} about={ui.say("ask-days.about")}
            said={said.collect::<Vec<_>>()}
        >
            { form.day(ui, "from", "ask-from", now.from, |ask, day| ask.from = day) }
            { form.day(ui, "until", "ask-until", now.until, |ask, day| ask.until = day) }
            { form.day(ui, "look-back", "ask-look-back", now.look_back, |ask, day| ask.look_back = day) }
        </Place>
    }
}

/// Three weighings beside each other. Each can be left open.
fn weigh(ui: &UiContext, form: &Form<AskDraft>) -> Html {
    let parts = [&ALLOWED, &WORTH, &TOGETHER];
    let said = parts.iter().filter_map(|part| {
        let words = form.words(part)?;
        Some(format!("{} {}", ui.say(part.label), words.as_str()))
    });
    html! {
        <Place
            name={ui.say("ask-weigh")} picture={"scale"} about={ui.say("ask-weigh-lead")}
            said={said.collect::<Vec<_>>()} begun={form.is_begun(&parts)}
        >
            <p>{ ui.say("ask-weigh-lead") }</p>
            for part in parts {
                { form.text(ui, part) }
            }
        </Place>
    }
}

/// What the decider finds the matter by, and who they answer. Without either there is a line on the page to fill in.
fn answering(ui: &UiContext, form: &Form<AskDraft>) -> Html {
    let parts = [&REFERENCE, &REPLY_TO];
    let said = parts.iter().filter_map(|part| form.words(part));
    html! {
        <Place
            name={ui.say("ask-answering")} picture={"mail"} about={ui.say("ask-answering.about")}
            said={said.map(|words| words.as_str().to_owned()).collect::<Vec<_>>()} begun={form.is_begun(&parts)}
        >
            for part in parts {
                { form.text(ui, part) }
            }
        </Place>
    }
}

/// The page as it would go out, and whether the person agrees to it.
fn agree(ui: &UiContext, props: &SittingProps, ask: &Ask) -> Html {
    let outline = document::outline(&props.plan, &View::Ask(ask.id), &ui.words);
    let id = ask.id;
    let onchoose = ui.send.reform(move |number: usize| {
        let agreed = number == 0;
        Intention::Writing(intention::Writing::Change(Change::AgreeToAsk {
            ask: id,
            agreed,
        }))
    });
    let question = match props.plan.called() {
        Some(name) => ui.say_with("ask-agree-named", &[("name", name.as_str().into())]),
        None => ui.say("ask-agree"),
    };
    let answers = ["ask-agree-yes", "ask-agree-not-yet"].map(|id| Possible::new(ui.say(id)));
    html! {
        <section class="ask__page" aria-labelledby="ask-page">
            <h2 id="ask-page">{ ui.say("ask-page") }</h2>
            <Fold label={ui.say("take-look")} picture={"eye"}>{ paper(outline, 3) }</Fold>
            { Choice::new(question, answers.to_vec())
                .chosen(Some(usize::from(!ask.agreed)))
                .onchoose(onchoose)
                .html() }
            <p class="ask__again">{ ui.say("ask-agree-lead") }</p>
        </section>
    }
}

fn done(ui: &UiContext, form: &Form<AskDraft>, ask: &Ask) -> Html {
    let waiting = form.waiting_with(&PARTS, |ask| typed_words(form, ask));
    let onward = |then| after(ui, &waiting, then);
    let remove = vec![
        Intention::Writing(intention::Writing::Change(Change::RemoveAsk(ask.id))),
        Intention::Frame(intention::Frame::Go(Screen::Promises)),
    ];
    let take = vec![
        Intention::Taking(intention::Taking::ChooseView(View::Ask(ask.id))),
        Intention::Frame(intention::Frame::Go(Screen::Take)),
    ];
    html! {
        <div class="done">
            { Button::quiet(ui.say("ask-remove"), onward(remove)).picture("x").html() }
            if ask.agreed && waiting.is_empty() {
                { Button::new(ui.say("ask-take"), onward(take)).picture("printer").html() }
            }
            { Button::main(ui.say("done"), onward(vec![Intention::Frame(intention::Frame::Go(Screen::Promises))])).html() }
        </div>
    }
}
