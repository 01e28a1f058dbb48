//! Asking for a yes: one page, put together in small steps. None has to be taken, and what nobody is sure of says so on
//! the page. It can be taken once the person has agreed.

mod cost;

use std::rc::Rc;

use yew::{Callback, Html, html};

use super::SittingProps;
use crate::document::{self, View};
use crate::plan::{Ask, AskDraft, AskId, Change};
use crate::session::{Intention, Screen};
use crate::view::Table;
use crate::view::parts::form::{Form, Part, day_field};
use crate::view::parts::{Answer, Button, Choice, Fold, Room, paper};
use cost::{both_costs, typed_words};

const LIFE: Part<AskDraft> = Part::of("life", "ask-life", None, Room::Lines, |ask| &mut ask.life);
const STEP: Part<AskDraft> = Part::of("step", "ask-step", None, Room::Lines, |ask| &mut ask.step);
const TO: Part<AskDraft> = Part::of("to", "ask-to", None, Room::OneLine, |ask| &mut ask.to);
const ALLOWED: Part<AskDraft> = Part::of(
    "allowed",
    "document-weigh-allowed",
    Some("ask-allowed-hint"),
    Room::Lines,
    |ask| &mut ask.allowed,
);
const WORTH: Part<AskDraft> = Part::of(
    "worth",
    "document-weigh-worth",
    Some("ask-worth-hint"),
    Room::Lines,
    |ask| &mut ask.worth,
);
const TOGETHER: Part<AskDraft> = Part::of(
    "together",
    "document-weigh-together",
    Some("ask-together-hint"),
    Room::Lines,
    |ask| &mut ask.together,
);
const PARTS: [&Part<AskDraft>; 6] = [&LIFE, &STEP, &TO, &ALLOWED, &WORTH, &TOGETHER];

pub fn ask(table: &Table, props: &SittingProps, id: AskId) -> Html {
    let Some(ask) = props.plan.ask(id) else {
        return html! {};
    };
    let form = form(props, ask);
    let weigh = [&ALLOWED, &WORTH, &TOGETHER];
    html! {
        <div class="ask">
            <h1 tabindex="-1">{ table.say("ask-title") }</h1>
            <p class="ask__lead">{ table.say("ask-lead") }</p>
            <section class="ask__part" aria-labelledby="ask-what">
                <h2 id="ask-what">{ table.say("ask-what") }</h2>
                { form.text(table, &LIFE) }
                { form.text(table, &STEP) }
                { days(table, &form) }
            </section>
            <section class="ask__part" aria-labelledby="ask-weigh">
                <h2 id="ask-weigh">{ table.say("document-heading-weigh") }</h2>
                <p class="ask__lead">{ table.say("ask-weigh-lead") }</p>
                for part in weigh {
                    { form.text(table, part) }
                }
                { both_costs(table, &form) }
            </section>
            <section class="ask__part" aria-labelledby="ask-who">
                <h2 id="ask-who">{ table.say("ask-who") }</h2>
                { form.text(table, &TO) }
                { day_field(
                    table, &form.field("decide-by"), "ask-decide-by", form.now.decide_by,
                    &form.keeps(table, |ask, day| ask.decide_by = day),
                ) }
            </section>
            { agree(table, props, ask) }
            { done(table, &form, ask) }
        </div>
    }
}

fn form<'a>(props: &'a SittingProps, ask: &'a Ask) -> Form<'a, AskDraft> {
    let id = ask.id;
    Form {
        name: format!("ask-{}", id.0),
        now: &ask.asked,
        drafts: &props.drafts,
        change: Rc::new(move |draft| Change::ChangeAsk {
            ask: id,
            draft: Box::new(draft),
        }),
    }
}

fn days(table: &Table, form: &Form<AskDraft>) -> Html {
    let now = form.now;
    html! {
        <div class="ask__days">
            { day_field(table, &form.field("from"), "ask-from", now.from,
                &form.keeps(table, |ask, day| ask.from = day)) }
            { day_field(table, &form.field("until"), "ask-until", now.until,
                &form.keeps(table, |ask, day| ask.until = day)) }
            { day_field(table, &form.field("look-back"), "ask-look-back", now.look_back,
                &form.keeps(table, |ask, day| ask.look_back = day)) }
        </div>
    }
}

/// The page as it would go out, and whether the person agrees to it.
fn agree(table: &Table, props: &SittingProps, ask: &Ask) -> Html {
    let outline = document::outline(&props.plan, &View::Ask(ask.id), &table.words);
    let id = ask.id;
    let onchoose = table.send.reform(move |number: usize| {
        let agreed = number == 0;
        Intention::Change(Change::AgreeToAsk { ask: id, agreed })
    });
    let question = match props.plan.called() {
        Some(name) => table.say_with("ask-agree-named", &[("name", name.as_str().into())]),
        None => table.say("ask-agree"),
    };
    let answers = ["ask-agree-yes", "ask-agree-not-yet"].map(|id| Answer::new(table.say(id)));
    html! {
        <section class="ask__part" aria-labelledby="ask-page">
            <h2 id="ask-page">{ table.say("ask-page") }</h2>
            <Fold label={table.say("take-look")} picture={"eye"}>{ paper(&outline, 3) }</Fold>
            { Choice::new("ask-agree", question, answers.to_vec())
                .chosen(Some(usize::from(!ask.agreed)))
                .onchoose(onchoose)
                .html() }
            <p class="ask__lead">{ table.say("ask-agree-lead") }</p>
        </section>
    }
}

fn done(table: &Table, form: &Form<AskDraft>, ask: &Ask) -> Html {
    let waiting = form.waiting_with(&PARTS, |ask| typed_words(form, ask));
    let after = |then: Vec<Intention>| {
        let (send, waiting) = (table.send.clone(), waiting.clone());
        Callback::from(move |_| {
            for intention in waiting.iter().chain(&then) {
                send.emit(intention.clone());
            }
        })
    };
    let remove = vec![
        Intention::Change(Change::RemoveAsk(ask.id)),
        Intention::Go(Screen::Promises),
    ];
    let take = vec![
        Intention::ChooseView(View::Ask(ask.id)),
        Intention::Go(Screen::Take),
    ];
    html! {
        <div class="done">
            { Button::quiet(table.say("ask-remove"), after(remove)).picture("x").html() }
            if ask.agreed && waiting.is_empty() {
                { Button::new(table.say("ask-take"), after(take)).picture("printer").html() }
            }
            { Button::main(table.say("done"), after(vec![Intention::Go(Screen::Promises)])).html() }
        </div>
    }
}
