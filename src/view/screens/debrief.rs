//! The worker's two minutes after a visit: six questions, none of them needed. It asks for nothing about a person, and
//! says so; names that it knows are pointed out before anything is kept. What is only counted lies folded away at the end.

use std::rc::Rc;

use alongside_learning::{Kind, Reality, Stage, Theme};
use yew::{Callback, Html, html};

use crate::session::{
    Drafts, Facts, Field, Intention, Learning, MOST_WAYS, OpenDebriefs, Screen, debrief_field,
    intention, way_field,
};
use crate::view::UiContext;
use crate::view::parts::instead::{InsteadProps, instead};
use crate::view::parts::{Button, Choice, Place, Possible, Rows, TextField};

/// How many promises of one visit are counted apart.
const NUMBERS: [&str; 7] = ["0", "1", "2", "3", "4", "5", "6"];

pub fn debrief(ui: &UiContext, learning: &Learning) -> Html {
    let Some(open) = learning.open() else {
        return html! {
            <div class="debrief">
                <h1 tabindex="-1">{ ui.say("debrief-title") }</h1>
                if learning.is_closed_for_good() {
                    <p>{ ui.say("learning-closed") }</p>
                }
            </div>
        };
    };
    if !open.named.is_empty() {
        return named(ui, open);
    }
    let drafts = &open.drafts;
    html! {
        <div class="debrief">
            <h1 tabindex="-1">{ ui.say("debrief-title") }</h1>
            <p class="debrief__lead">{ ui.say("debrief-lead") }</p>
            <p class="debrief__rule">{ ui.say("debrief-rule") }{ " " }{ ui.say("debrief-apart") }</p>
            if let Some(facts) = learning.facts() {
                { offered(ui, facts) }
            }
            <div class="form debrief__form">
                { words(ui, drafts, "noticed", "debrief-noticed", None) }
                { words(ui, drafts, "surprised", "debrief-surprised", None) }
                { ways(ui, drafts) }
                { words(ui, drafts, "did", "debrief-did", None) }
                { words(ui, drafts, "next", "debrief-next", None) }
                { words(ui, drafts, "how", "debrief-how", Some("debrief-how-hint")) }
                { counted(ui, drafts) }
            </div>
            if learning.has_failed() {
                <p role="status">{ ui.say("debrief-not-kept") }</p>
            }
            <div class="done">
                { Button::main(ui.say("debrief-keep"), ui.sends(intention::Workers::KeepDebrief { anyway: false }))
                    .picture("check")
                    .html() }
            </div>
        </div>
    }
}

/// What the last visit could begin with: kinds and numbers, if the worker likes.
fn offered(ui: &UiContext, facts: &Facts) -> Html {
    let made = ("made", usize::from(facts.made).into());
    html! {
        <section class="debrief__offered">
            <p>{ ui.say_with("debrief-facts", &[made]) }</p>
            <p>{ ui.say("debrief-facts-means") }</p>
            { Button::new(ui.say("debrief-facts-use"), ui.sends(intention::Workers::UseFacts)).html() }
        </section>
    }
}

/// What is counted for the team. Taps only, and a visit can fill it in.
fn counted(ui: &UiContext, drafts: &Drafts) -> Html {
    let themes: Vec<_> = Theme::ALL.iter().map(Theme::name).collect();
    html! {
        <Place
            name={ui.say("debrief-counted")} picture={"list"} about={ui.say("debrief-counted.about")}
            said={said(ui, drafts)}
        >
            { one_of(ui, drafts, debrief_field("theme"), "debrief-theme", "group", &themes) }
            { number(ui, drafts, "made", "debrief-made") }
            { number(ui, drafts, "free", "debrief-free") }
            { team(ui, drafts) }
        </Place>
    }
}

/// The same in a few words.
fn said(ui: &UiContext, drafts: &Drafts) -> Vec<String> {
    let answer = |name: &str| match drafts.get(&debrief_field(name)) {
        "" => None,
        answer => Some(answer.to_owned()),
    };
    let about = answer("theme").map(|theme| ui.say(&format!("group-{theme}")));
    let line = |what: &str, answer: String| {
        let values = [("what", ui.say(what).into()), ("answer", answer.into())];
        ui.say_with("debrief-counted-line", &values)
    };
    let number = |name: &str, what: &str| {
        let at = NUMBERS
            .iter()
            .position(|number| Some(*number) == answer(name).as_deref())?;
        Some(line(what, number_name(ui, at)))
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
    ui: &UiContext,
    drafts: &Drafts,
    field: Field,
    question: &str,
    family: &str,
    names: &[&'static str],
) -> Html {
    let answers = names
        .iter()
        .map(|name| Possible::new(ui.say(&format!("{family}-{name}"))));
    chosen(
        ui,
        drafts,
        field,
        ui.say(question),
        answers.collect(),
        names,
    )
}

fn chosen(
    ui: &UiContext,
    drafts: &Drafts,
    field: Field,
    question: String,
    answers: Vec<Possible>,
    names: &[&'static str],
) -> Html {
    let said = drafts.get(&field);
    let at = names.iter().position(|name| *name == said);
    let names = names.to_vec();
    let onchoose: Callback<usize> = ui.send.reform(move |at: usize| {
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

fn words(ui: &UiContext, drafts: &Drafts, name: &str, question: &str, hint: Option<&str>) -> Html {
    let field = debrief_field(name);
    let value = drafts.get(&field).to_owned();
    TextField::new(field, ui.say(question), value)
        .rows(Rows::Lines)
        .hint(hint.map(|hint| ui.say(hint)))
        .html(ui)
}

fn team(ui: &UiContext, drafts: &Drafts) -> Html {
    let field = debrief_field("team");
    let value = drafts.get(&field).to_owned();
    TextField::new(field, ui.say("debrief-team"), value)
        .hint(Some(ui.say("debrief-team-hint")))
        .html(ui)
}

fn number(ui: &UiContext, drafts: &Drafts, name: &str, question: &str) -> Html {
    let labels = (0..NUMBERS.len()).map(|at| number_name(ui, at));
    let field = debrief_field(name);
    let answers = labels.map(Possible::new).collect();
    chosen(ui, drafts, field, ui.say(question), answers, &NUMBERS)
}

/// What a number is called. The last stands for all above it as well.
fn number_name(ui: &UiContext, at: usize) -> String {
    let number = NUMBERS[at];
    match at {
        0 => ui.say("debrief-number-none"),
        _ if at + 1 == NUMBERS.len() => {
            ui.say_with("debrief-number-most", &[("number", number.into())])
        }
        _ => number.to_owned(),
    }
}

/// What got in the way: one, and room for one more below the last that was begun.
fn ways(ui: &UiContext, drafts: &Rc<Drafts>) -> Html {
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
            <h2 id="debrief-ways">{ ui.say("debrief-ways") }</h2>
            for number in 0..shown {
                { way(ui, drafts, number, last.is_none_or(|last| number <= last)) }
            }
        </section>
    }
}

/// One thing that got in the way. Before its kind is said there is only the question for it.
fn way(ui: &UiContext, drafts: &Drafts, number: usize, open: bool) -> Html {
    let kinds: Vec<_> = Kind::ALL.iter().map(Kind::name).collect();
    let question = if number > 0 && !open {
        ui.say("debrief-way-more")
    } else {
        ui.say("debrief-way-kind")
    };
    let answers = kinds
        .iter()
        .map(|kind| Possible::new(ui.say(&format!("kind-{kind}"))));
    let kind = chosen(
        ui,
        drafts,
        way_field(number, "kind"),
        question,
        answers.collect(),
        &kinds,
    );
    let label = ("number", (number + 1).to_string().into());
    let begun = !drafts.get(&way_field(number, "kind")).is_empty();
    html! {
        <div class="form debrief__way" role="group" aria-label={ui.say_with("debrief-way", &[label])} key={number}>
            { kind }
            if begun {
                { about(ui, drafts, number) }
            }
        </div>
    }
}

/// Where there is no rule, nobody is asked about one, unless something was said about it already.
fn about(ui: &UiContext, drafts: &Drafts, number: usize) -> Html {
    let text = |name: &str, label: &str| {
        let field = way_field(number, name);
        let value = drafts.get(&field).to_owned();
        TextField::new(field, ui.say(label), value)
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
                { text("rule", "debrief-way-rule").hint(Some(ui.say("debrief-way-rule-hint"))).html(ui) }
                { one_of(ui, drafts, reality, "debrief-way-reality", "reality", &realities) }
            }
            { text("cost", "debrief-way-cost").rows(Rows::Lines).html(ui) }
            { one_of(ui, drafts, came, "debrief-way-came", "stage", &stages) }
        </>
    }
}

/// Names were found: the worker looks once more before anything is kept.
fn named(ui: &UiContext, open: &OpenDebriefs) -> Html {
    let content = html! {
        <div class="debrief">
            <p>{ ui.say("debrief-named-about") }</p>
            <ul class="debrief__names">
                for name in open.named.iter().cloned() {
                    <li dir="auto">{ name }</li>
                }
            </ul>
            <p>{ ui.say("debrief-named-limits") }</p>
            <div class="debrief__ways">
                { Button::main(ui.say("debrief-named-change"), ui.sends(intention::Frame::Go(Screen::Debrief))).html() }
                { Button::new(ui.say("debrief-named-anyway"), ui.sends(intention::Workers::KeepDebrief { anyway: true }))
                    .html() }
            </div>
        </div>
    };
    instead(InsteadProps {
        title: ui.say("debrief-named-title").into(),
        about: "named".into(),
        onclose: ui
            .send
            .reform(|()| Intention::Frame(intention::Frame::Go(Screen::Debrief))),
        content,
    })
}
