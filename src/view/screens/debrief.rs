//! The worker's two minutes after a visit: six questions, none of them needed. It asks for nothing about a person, and
//! says so; names that it knows are pointed out before anything is kept. What is only counted lies folded away at the end.

use std::rc::Rc;

use alongside_learning::{Kind, Reality, Stage, Theme};
use yew::{Callback, Html, html};

use crate::session::{
    Drafts, Facts, Field, Intention, Learning, MOST_WAYS, Open, Screen, debrief_field, intention,
    way_field,
};
use crate::view::Table;
use crate::view::parts::instead::{InsteadProps, instead};
use crate::view::parts::{Answer, Button, Choice, Place, Room, TextField};

/// How many promises of one visit are counted apart.
const NUMBERS: [&str; 7] = ["0", "1", "2", "3", "4", "5", "6"];

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
            <div class="form debrief__form">
                { words(table, drafts, "noticed", "debrief-noticed", None) }
                { words(table, drafts, "surprised", "debrief-surprised", None) }
                { ways(table, drafts) }
                { words(table, drafts, "did", "debrief-did", None) }
                { words(table, drafts, "next", "debrief-next", None) }
                { words(table, drafts, "how", "debrief-how", Some("debrief-how-hint")) }
                { counted(table, drafts) }
            </div>
            if learning.has_failed() {
                <p role="status">{ table.say("debrief-not-kept") }</p>
            }
            <div class="done">
                { Button::main(table.say("debrief-keep"), table.sends(intention::Workers::KeepDebrief { anyway: false }))
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
            { Button::new(table.say("debrief-facts-use"), table.sends(intention::Workers::UseFacts)).html() }
        </section>
    }
}

/// What is counted for the team. Taps only, and a visit can fill it in.
fn counted(table: &Table, drafts: &Drafts) -> Html {
    let themes: Vec<_> = Theme::ALL.iter().map(Theme::name).collect();
    html! {
        <Place
            name={table.say("debrief-counted")} picture={"list"} about={table.say("debrief-counted.about")}
            said={said(table, drafts)}
        >
            { one_of(table, drafts, debrief_field("theme"), "debrief-theme", "group", &themes) }
            { number(table, drafts, "made", "debrief-made") }
            { number(table, drafts, "free", "debrief-free") }
            { team(table, drafts) }
        </Place>
    }
}

/// The same in a few words.
fn said(table: &Table, drafts: &Drafts) -> Vec<String> {
    let answer = |name: &str| match drafts.get(&debrief_field(name)) {
        "" => None,
        answer => Some(answer.to_owned()),
    };
    let about = answer("theme").map(|theme| table.say(&format!("group-{theme}")));
    let line = |what: &str, answer: String| {
        let values = [("what", table.say(what).into()), ("answer", answer.into())];
        table.say_with("debrief-counted-line", &values)
    };
    let number = |name: &str, what: &str| {
        let at = NUMBERS
            .iter()
            .position(|number| Some(*number) == answer(name).as_deref())?;
        Some(line(what, number_name(table, at)))
    };
    let team = answer("team").map(|team| line("debrief-team", team));
    let numbers = [
        number("made", "learning-promises-made"),
        number("free", "learning-promises-free"),
    ];
    about
        .into_iter()
        .chain(numbers.into_iter().flatten())
        .chain(team)
        .collect()
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
    let names = names.to_vec();
    let onchoose: Callback<usize> = table.send.reform(move |at: usize| {
        Intention::Writing(intention::Writing::Type {
            field: field.clone(),
            text: names.get(at).copied().unwrap_or_default().to_owned(),
        })
    });
    Choice::new(question, answers)
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
    let labels = (0..NUMBERS.len()).map(|at| number_name(table, at));
    let field = debrief_field(name);
    let answers = labels.map(Answer::new).collect();
    chosen(table, drafts, field, table.say(question), answers, &NUMBERS)
}

/// What a number is called. The last stands for all above it as well.
fn number_name(table: &Table, at: usize) -> String {
    let number = NUMBERS[at];
    match at {
        0 => table.say("debrief-number-none"),
        _ if at + 1 == NUMBERS.len() => {
            table.say_with("debrief-number-most", &[("number", number.into())])
        }
        _ => number.to_owned(),
    }
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
        <section class="debrief__got-in" aria-labelledby="debrief-ways">
            <h2 id="debrief-ways">{ table.say("debrief-ways") }</h2>
            for number in 0..shown {
                { way(table, drafts, number, last.is_none_or(|last| number <= last)) }
            }
        </section>
    }
}

/// One thing that got in the way. Before its kind is said there is only the question for it.
fn way(table: &Table, drafts: &Drafts, number: usize, open: bool) -> Html {
    let kinds: Vec<_> = Kind::ALL.iter().map(Kind::name).collect();
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
        <div class="form debrief__way" role="group" aria-label={table.say_with("debrief-way", &[label])} key={number}>
            { kind }
            if begun {
                { about(table, drafts, number) }
            }
        </div>
    }
}

/// Where there is no rule, nobody is asked about one, unless something was said about it already.
fn about(table: &Table, drafts: &Drafts, number: usize) -> Html {
    let text = |name: &str, label: &str| {
        let field = way_field(number, name);
        let value = drafts.get(&field).to_owned();
        TextField::new(field, table.say(label), value)
    };
    let said = |name: &str| drafts.get(&way_field(number, name));
    let rules = [Kind::Habit, Kind::OwnRule, Kind::Law];
    let is_rule = rules.iter().any(|kind| kind.name() == said("kind"));
    let is_rule = is_rule || !(said("rule").is_empty() && said("reality").is_empty());
    let realities: Vec<_> = Reality::ALL.iter().map(Reality::name).collect();
    let stages: Vec<_> = Stage::ALL.iter().map(Stage::name).collect();
    let reality = way_field(number, "reality");
    let came = way_field(number, "came");
    html! {
        <>
            if is_rule {
                { text("rule", "debrief-way-rule").hint(Some(table.say("debrief-way-rule-hint"))).html(table) }
                { one_of(table, drafts, reality, "debrief-way-reality", "reality", &realities) }
            }
            { text("cost", "debrief-way-cost").room(Room::Lines).html(table) }
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
                { Button::main(table.say("debrief-named-change"), table.sends(intention::Frame::Go(Screen::Debrief))).html() }
                { Button::new(table.say("debrief-named-anyway"), table.sends(intention::Workers::KeepDebrief { anyway: true }))
                    .html() }
            </div>
        </div>
    };
    instead(InsteadProps {
        title: table.say("debrief-named-title").into(),
        about: "named".into(),
        onclose: table
            .send
            .reform(|()| Intention::Frame(intention::Frame::Go(Screen::Debrief))),
        content,
    })
}
