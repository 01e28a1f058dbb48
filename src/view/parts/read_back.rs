//! One line in large type, for the person to say yes to, change or leave out. It takes the place of
//! the screen while it is open, so that there is nothing else to look at.

use std::rc::Rc;

use yew::{Callback, Html, Properties, UseStateHandle, component, hook, html, use_state_eq};

use super::beside::{BesideProps, beside};
use super::instead::{InsteadProps, instead};
use super::left_out::left_out;
use super::rewrite::{RewriteProps, rewrite};
use super::said::{label, voice};
use super::{Again, Button, aloud};
use crate::plan::{About, Change, Line, LineId, Plan, Whose};
use crate::session::{Drafts, Field, Intention, intention};
use crate::view::{UiContext, use_ui};
use crate::words::{language_of, language_of_line};

/// Where a screen is with reading its lines back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Screen,
    Line(LineId, Again),
    /// Back on the screen, at the line that was read.
    BackAt(LineId),
    /// Back on the screen without a line: one fewer than there were.
    LeftOut {
        of: usize,
        line: LineId,
    },
}

/// Reading back, for a screen that has lines.
#[derive(Clone, PartialEq)]
pub struct ReadingBack {
    place: UseStateHandle<Place>,
}

/// Begins with a line whose change was broken off, if there is one among these.
#[hook]
pub fn use_reading_back(plan: &Plan, drafts: &Drafts, abouts: &[About]) -> ReadingBack {
    let place = use_state_eq(|| {
        let mut lines = plan
            .lines()
            .iter()
            .filter(|line| abouts.contains(&line.about));
        let begun = |field: Field| !drafts.get(&field).is_empty();
        let broken_off = lines.find_map(|line| {
            if begun(Field::line(line.id)) {
                Some(Place::Line(line.id, Again::Change))
            } else if begun(Field::beside(line.id)) {
                Some(Place::Line(line.id, Again::Differ))
            } else {
                None
            }
        });
        broken_off.unwrap_or(Place::Screen)
    });
    ReadingBack { place }
}

impl ReadingBack {
    pub fn onagain(&self) -> Callback<(LineId, Again)> {
        let place = self.place.clone();
        Callback::from(move |(line, again)| place.set(Place::Line(line, again)))
    }

    /// The line to come back to.
    pub fn back_to(&self) -> Option<LineId> {
        if let Place::BackAt(line) = *self.place {
            Some(line)
        } else {
            None
        }
    }

    /// What stands in place of the screen, while a line is being read back.
    pub fn instead(&self, plan: &Rc<Plan>, drafts: &Rc<Drafts>) -> Option<Html> {
        let Place::Line(id, first) = *self.place else {
            return None;
        };
        let line = plan.line(id)?.clone();
        let (closed, left) = (self.place.clone(), self.place.clone());
        let onclose = Callback::from(move |()| closed.set(Place::BackAt(id)));
        let of = plan.lines().len();
        let onleave = Callback::from(move |()| left.set(Place::LeftOut { of, line: id }));
        let (plan, drafts) = (plan.clone(), drafts.clone());
        Some(html! { <ReadBack {plan} {drafts} {line} {first} {onclose} {onleave} /> })
    }

    /// What is said on the screen after a line was left out.
    pub fn left_out(&self, ui: &UiContext, plan: &Plan) -> Html {
        let Place::LeftOut { of, line } = *self.place else {
            return html! {};
        };
        if plan.lines().len() + 1 != of {
            return html! {};
        }
        let place = self.place.clone();
        let onback = Callback::from(move |()| place.set(Place::BackAt(line)));
        left_out(ui, &ui.say("left-out"), onback)
    }
}

#[derive(PartialEq, Properties)]
pub struct ReadBackProps {
    pub plan: Rc<Plan>,
    pub drafts: Rc<Drafts>,
    pub line: Line,
    /// What it opens with.
    pub first: Again,
    pub onclose: Callback<()>,
    /// It was left out, and there is nothing to come back to.
    pub onleave: Callback<()>,
}

#[component]
pub fn ReadBack(props: &ReadBackProps) -> Html {
    let ui = use_ui();
    let now = use_state_eq(|| props.first);
    let onclose = props.onclose.clone();
    if *now == Again::Differ {
        return differ(&ui, props);
    }
    let read = now.clone();
    if *now == Again::Change {
        let rewriting = RewriteProps {
            plan: props.plan.clone(),
            drafts: props.drafts.clone(),
            line: props.line.clone(),
            ondone: Callback::from(move |()| read.set(Again::Read)),
        };
        return instead(InsteadProps {
            title: ui.say("rewrite-title").into(),
            about: "change".into(),
            onclose,
            content: rewrite(&ui, &rewriting),
        });
    }
    let change = Callback::from(move |_| now.set(Again::Change));
    let leave_out = {
        let (send, onleave, line) = (ui.send.clone(), props.onleave.clone(), props.line.id);
        Callback::from(move |_| {
            onleave.emit(());
            send.emit(Intention::Writing(intention::Writing::Change(
                Change::LeaveOutLine(line),
            )));
        })
    };
    let content = html! {
        <>
            <div class="read-back__foot">
                <p class="read-back__label">{ label(&ui, &props.plan, &props.line) }</p>
                { aloud(&ui, props.line.text.as_str(), language_of_line(&props.plan, &props.line)).html() }
            </div>
            { pass(&ui, &props.plan, Some(&props.line)) }
            <div class="read-back__answers">
                { Button::new(ui.say("read-yes"), props.onclose.reform(|_| ())).html() }
                { Button::new(ui.say("read-change"), change).html() }
                { Button::new(ui.say("read-leave-out"), leave_out).html() }
            </div>
        </>
    };
    let title = large(&ui.say(ask(&props.line)), &props.plan, &props.line);
    let about = "read".into();
    instead(InsteadProps {
        title,
        about,
        onclose,
        content,
    })
}

/// Room for another view of the line.
fn differ(ui: &UiContext, props: &ReadBackProps) -> Html {
    let other = BesideProps {
        plan: props.plan.clone(),
        drafts: props.drafts.clone(),
        line: props.line.clone(),
        ondone: props.onclose.clone(),
    };
    instead(InsteadProps {
        title: ui.say("beside-title").into(),
        about: "differ".into(),
        onclose: props.onclose.clone(),
        content: beside(ui, &other),
    })
}

/// Asks that the tablet goes to who presses: the one who sees it so, or else the person.
pub fn pass(ui: &UiContext, plan: &Plan, line: Option<&Line>) -> Html {
    let sees = line.filter(|line| matches!(line.whose, Whose::Theirs(_)));
    let to = match sees {
        Some(line) => plan.writer_of(line),
        None => plan.called(),
    };
    let text = match to {
        Some(name) => ui.say_with("read-pass", &[("name", name.as_str().into())]),
        None => ui.say("read-pass-no-name"),
    };
    html! { <p class="read-back__pass" dir="auto" lang={language_of(&text)}>{ text }</p> }
}

/// A question, and under it the line as large as there is room for. Both are heard as one heading.
pub fn large(ask: &str, plan: &Plan, line: &Line) -> Html {
    let tongue = language_of_line(plan, line);
    words_in(ask, Some(voice(line)), tongue, line.text.as_str())
}

/// The same for words of any kind, in this voice.
pub fn large_words(ask: &str, voice: Option<&'static str>, words: &str) -> Html {
    words_in(ask, voice, language_of(words).map(str::to_owned), words)
}

fn words_in(ask: &str, voice: Option<&'static str>, lang: Option<String>, words: &str) -> Html {
    html! {
        <>
            <span class="read-back__ask">{ ask }</span>
            <span class="read-back__words" data-voice={voice} dir="auto" {lang}>{ words }</span>
        </>
    }
}

/// The question above a line: nobody is asked whether they said what another person wrote.
pub fn ask(line: &Line) -> &'static str {
    match line.whose {
        Whose::Mine => "read-ask-said",
        Whose::WrittenFor(_) | Whose::Theirs(_) => "read-ask-right",
    }
}
