//! What a short plan leaves out: chosen part by part, and truly absent from everything that is made of it.

use yew::{Callback, Html, html};

use super::super::EndingProps;
use super::ask_again;
use super::heading::heading;
use super::part_name::{id, means, most_careful_first, name, picture};
use super::ticks::{Tick, ticks};
use crate::document::EndLine;
use crate::session::{Intention, Safe, intention};
use crate::view::UiContext;
use crate::view::parts::Button;

pub fn leave_out(ui: &UiContext, props: &EndingProps) -> Html {
    let parts = most_careful_first(&props.plan);
    let left_out = props.taking.left_out();
    let part_rows = parts.iter().map(|part| Tick {
        id: format!("out-{}", id(part)),
        picture: picture(part),
        label: name(ui, &props.plan, part),
        means: means(ui, part),
        ticked: left_out.contains(part),
    });
    let end_rows = EndLine::ALL.iter().map(|line| Tick {
        id: format!("out-{}", end_line(*line)),
        picture: end_line_picture(*line),
        label: ui.say(&format!("take-{}", end_line(*line))),
        means: ui.say(&format!("take-{}.means", end_line(*line))),
        ticked: props.taking.end_lines_out().contains(line),
    });
    let rows: Vec<Tick> = part_rows.chain(end_rows).collect();
    let send = ui.send.clone();
    let ontick = Callback::from(move |(number, out): (usize, bool)| {
        let part = parts.get(number).cloned();
        let line = number.checked_sub(parts.len());
        let line = line.and_then(|number| EndLine::ALL.get(number)).copied();
        if let Some(part) = part {
            send.emit(Intention::Taking(intention::Taking::LeaveOutPart {
                part,
                out,
            }));
        } else if let Some(line) = line {
            send.emit(Intention::Taking(intention::Taking::LeaveOutEndLine {
                line,
                out,
            }));
        }
    });
    html! {
        <>
            { heading(ui.say("take-short-title")) }
            <p class="take__lead">{ ui.say("take-short-lead") }</p>
            { ticks(&ui.say("take-short-tick"), &rows, &ontick) }
            <ul class="take__know">
                <li>{ ui.say("take-short-gone") }</li>
                <li>{ ui.say("take-short-names") }</li>
            </ul>
            <div class="take__on">
                { Button::main(ui.say("take-short-go"), ui.sends(intention::Taking::LeaveOutThese))
                    .html() }
                { ask_again(ui) }
            </div>
        </>
    }
}

/// The name of a line at the end of the plan, for the form and its message.
fn end_line(line: EndLine) -> &'static str {
    match line {
        EndLine::WhoWasHere => "end-here",
        EndLine::WhoHelped => "end-helped",
        EndLine::NotOfficial => "end-official",
    }
}

fn end_line_picture(line: EndLine) -> &'static str {
    match line {
        EndLine::WhoWasHere => "users",
        EndLine::WhoHelped => "writing",
        EndLine::NotOfficial => "file-text",
    }
}

/// A reminder of what is not in it, and the way back to choose again.
pub fn left_out(ui: &UiContext, props: &EndingProps) -> Html {
    let (left_out, lines) = (props.taking.left_out(), props.taking.end_lines_out());
    if left_out.is_empty() && lines.is_empty() {
        return html! {};
    }
    let again = ui.sends(intention::Taking::SayIfSafe(Some(Safe::AShortOne)));
    html! {
        <div class="take__left-out">
            <p>{ ui.say("take-short-left-out") }</p>
            <ul class="take__left-out-names" role="list">
                for part in left_out {
                    <li><bdi>{ name(ui, &props.plan, part) }</bdi></li>
                }
                for line in lines {
                    <li>{ ui.say(&format!("take-{}", end_line(*line))) }</li>
                }
            </ul>
            { Button::quiet(ui.say("take-short-again"), again).html() }
        </div>
    }
}
