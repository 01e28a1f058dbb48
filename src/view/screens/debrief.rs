//! The worker's two minutes after a visit: six questions, none of them needed. It asks for nothing about a person, and
//! says so; names that it knows are pointed out before anything is kept.

use std::rc::Rc;

use alongside_learning::{Kind, Reality, Stage, Theme};
use yew::{Callback, Html, html};

use crate::session::{
    Drafts, Facts, Field, Intention, Learning, MOST_WAYS, Open, Screen, debrief_field, way_field,
};
use crate::view::Table;
use crate::view::parts::instead::{InsteadProps, instead};
use crate::view::parts::{Answer, Button, Choice, Room, TextField};

/// The most promises of one visit that are counted apart.
const MOST_COUNTED: usize = 6;

pub fn debrief(table: &Table, learning: &Learning) -> Html {
    let Some(open) = learning.open() else {
        return html! {
            <div class="debrief">
                <h1 tabindex="-1">{ table.say("debrief-title") }</h1>
                if learning.is_closed_for_good() {
                    <p>{ table.say("learning-closed") }</p>
                }
            </div>
        };
    };
    if !open.named.is_empty() {
        return named(table, open);
    }
    let drafts = &open.drafts;
    html! {
        <div class="debrief">
            <h1 tabindex="-1">{ table.say("debrief-title") }</h1>
            <p class="debrief__lead">{ table.say("debrief-lead") }</p>
            <p class="debrief__rule">{ table.say("debrief-rule") }{ " " }{ table.say("debrief-apart") }</p>
            if let Some(facts) = learning.facts() {
                { offered(table, facts) }
            }
            { theme(table, drafts) }
            { words(table, drafts, "noticed", "debrief-noticed", None) }
            { words(table, drafts, "surprised", "debrief-surprised", None) }
            { ways(table, drafts) }
            <section class="debrief__part" aria-labelledby="debrief-promises">
                <h2 id="debrief-promises">{ table.say("debrief-promises") }</h2>
                { number(table, drafts, "made", "debrief-made") }
                { number(table, drafts, "free", "debrief-free") }
                { words(table, drafts, "did", "debrief-did", None) }
            </section>
            { words(table, drafts, "next", "debrief-next", None) }
            { words(table, drafts, "how", "debrief-how", Some("debrief-how-hint")) }
            { team(table, drafts) }
            if learning.has_failed() {
                <p role="status">{ table.say("debrief-not-kept") }</p>
            }
            <div class="debrief__ways">
                { Button::main(table.say("debrief-keep"), table.sends(Intention::KeepDebrief { anyway: false }))
                    .picture("check")
                    .html() }
            </div>
        </div>
    }
}

/// What the last visit could begin with: kinds and numbers, if the worker likes.
fn offered(table: &Table, facts: &Facts) -> Html {
    let made = ("made", usize::from(facts.made).into());
    html! {
        <section class="debrief__offered">
            <p>{ table.say_with("debrief-facts", &[made]) }</p>
            <p>{ table.say("debrief-facts-means") }</p>
            { Button::new(table.say("debrief-facts-use"), table.sends(Intention::UseFacts)).html() }
        </section>
    }
}

fn theme(table: &Table, drafts: &Drafts) -> Html {
    let names: Vec<_> = Theme::ALL.iter().map(|theme| theme.name()).collect();
    one_of(
        table,
        drafts,
        debrief_field("theme"),
        "debrief-theme",
        "group",
        &names,
    )
}

/// A question whose answers have stable names. The answer is kept like what is typed.
fn one_of(
    table: &Table,
    drafts: &Drafts,
    field: Field,
    question: &str,
    family: &str,
    names: &[&'static str],
) -> Html {
    let answers = names
        .iter()
        .map(|name| Answer::new(table.say(&format!("{family}-{name}"))));
    chosen(
        table,
        drafts,
        field,
        table.say(question),
        answers.collect(),
        names,
    )
}

fn chosen(
    table: &Table,
    drafts: &Drafts,
    field: Field,
    question: String,
    answers: Vec<Answer>,
    names: &[&'static str],
) -> Html {
    let said = drafts.get(&field);
    let at = names.iter().position(|name| *name == said);
    let (name, names) = (field.as_str().to_owned(), names.to_vec());
    let onchoose: Callback<usize> = table.send.reform(move |at: usize| Intention::Type {
        field: field.clone(),
        text: names.get(at).copied().unwrap_or_default().to_owned(),
    });
    Choice::new(name, question, answers)
        .chosen(at)
        .onchoose(onchoose)
        .html()
}

fn words(table: &Table, drafts: &Drafts, name: &str, question: &str, hint: Option<&str>) -> Html {
    let field = debrief_field(name);
    let value = drafts.get(&field).to_owned();
    TextField::new(field, table.say(question), value)
        .room(Room::Lines)
        .hint(hint.map(|hint| table.say(hint)))
        .html(table)
}

fn team(table: &Table, drafts: &Drafts) -> Html {
    let field = debrief_field("team");
    let value = drafts.get(&field).to_owned();
    TextField::new(field, table.say("debrief-team"), value)
        .hint(Some(table.say("debrief-team-hint")))
        .html(table)
}

fn number(table: &Table, drafts: &Drafts, name: &str, question: &str) -> Html {
    const NUMBERS: [&str; MOST_COUNTED + 1] = ["0", "1", "2", "3", "4", "5", "6"];
    let label = |(at, number): (usize, &&'static str)| match at {
        0 => table.say("debrief-number-none"),
        MOST_COUNTED => {
            let number = ("number", (*number).into());
            table.say_with("debrief-number-most", &[number])
        }
        _ => (*number).to_owned(),
    };
    let answers = NUMBERS.iter().enumerate().map(label).map(Answer::new);
    let field = debrief_field(name);
    chosen(
        table,
        drafts,
        field,
        table.say(question),
        answers.collect(),
        &NUMBERS,
    )
}

/// What got in the way: one, and room for one more below the last that was begun.
fn ways(table: &Table, drafts: &Rc<Drafts>) -> Html {
    let begun = |number: &usize| {
        let fields = ["kind", "rule", "reality", "cost", "came"];
        fields
            .iter()
            .any(|name| !drafts.get(&way_field(*number, name)).is_empty())
    };
    let last = (0..MOST_WAYS).rfind(begun);
    let shown = last.map_or(1, |last| (last + 2).min(MOST_WAYS));
    html! {
        <section class="debrief__part" aria-labelledby="debrief-ways">
            <h2 id="debrief-ways">{ table.say("debrief-ways") }</h2>
            for number in 0..shown {
                { way(table, drafts, number, last.is_none_or(|last| number <= last)) }
            }
        </section>
    }
}

/// One thing that got in the way. Before its kind is said there is only the question for it.
fn way(table: &Table, drafts: &Drafts, number: usize, open: bool) -> Html {
    let kinds: Vec<_> = Kind::ALL.iter().map(|kind| kind.name()).collect();
    let question = if number > 0 && !open {
        table.say("debrief-way-more")
    } else {
        table.say("debrief-way-kind")
    };
    let answers = kinds
        .iter()
        .map(|kind| Answer::new(table.say(&format!("kind-{kind}"))));
    let kind = chosen(
        table,
        drafts,
        way_field(number, "kind"),
        question,
        answers.collect(),
        &kinds,
    );
    let label = ("number", (number + 1).to_string().into());
    let begun = !drafts.get(&way_field(number, "kind")).is_empty();
    html! {
        <div class="debrief__way" role="group" aria-label={table.say_with("debrief-way", &[label])} key={number}>
            { kind }
            if begun {
                { about(table, drafts, number) }
            }
        </div>
    }
}

fn about(table: &Table, drafts: &Drafts, number: usize) -> Html {
    let text = |name: &str, label: &str, hint: Option<&str>| {
        let field = way_field(number, name);
        let value = drafts.get(&field).to_owned();
        let hint = hint.map(|hint| table.say(hint));
        TextField::new(field, table.say(label), value)
            .hint(hint)
            .html(table)
    };
    let realities: Vec<_> = Reality::ALL.iter().map(|one| one.name()).collect();
    let stages: Vec<_> = Stage::ALL.iter().map(|one| one.name()).collect();
    let reality = way_field(number, "reality");
    let came = way_field(number, "came");
    html! {
        <>
            { text("rule", "debrief-way-rule", Some("debrief-way-rule-hint")) }
            { one_of(table, drafts, reality, "debrief-way-reality", "reality", &realities) }
            { text("cost", "debrief-way-cost", None) }
            { one_of(table, drafts, came, "debrief-way-came", "stage", &stages) }
        </>
    }
}

/// Names were found: the worker looks once more before anything is kept.
fn named(table: &Table, open: &Open) -> Html {
    let content = html! {
        <div class="debrief">
            <p>{ table.say("debrief-named-about") }</p>
            <ul class="debrief__names">
                for name in open.named.iter().cloned() {
                    <li dir="auto">{ name }</li>
                }
            </ul>
            <p>{ table.say("debrief-named-limits") }</p>
            <div class="debrief__ways">
                { Button::main(table.say("debrief-named-change"), table.sends(Intention::Go(Screen::Debrief))).html() }
                { Button::new(table.say("debrief-named-anyway"), table.sends(Intention::KeepDebrief { anyway: true }))
                    .html() }
            </div>
        </div>
    };
    instead(InsteadProps {
        title: table.say("debrief-named-title").into(),
        about: "named".into(),
        onclose: table.send.reform(|()| Intention::Go(Screen::Debrief)),
        content,
    })
}
