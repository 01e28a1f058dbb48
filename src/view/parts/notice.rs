//! What has just happened, what it means for somebody's words, and what to do now; in that order,
//! at the top of the screen, until somebody puts it away.

use yew::{AttrValue, Callback, Html, html};

use super::{Button, Long, Picture};
use crate::device::PhotoError;
use crate::plan::Refusal;
use crate::session::{
    Arrived, ArrivedKind, CopyFacts, FileTrouble, Intention, Notice, Screen, intention,
};
use crate::view::UiContext;

pub struct NoticeProps {
    pub notice: Notice,
}

pub fn notice_card(ui: &UiContext, props: &NoticeProps) -> Html {
    let name = message(&props.notice);
    let about = [format!("{name}.means"), format!("{name}.now")];
    let pieces = pieces(ui, &props.notice);
    let shown = shown(&pieces);
    let one = {
        let all: Vec<AttrValue> = shown.iter().map(|text| (*text).to_owned().into()).collect();
        Callback::from(move |place: usize| html! { <li dir="auto">{ &all[place] }</li> })
    };
    html! {
        <section
            class="notice" tabindex="-1" role="group" data-notice={name}
            aria-labelledby="notice-what" aria-describedby="notice-means"
        >
            { Picture::Small.of(picture(&props.notice)) }
            <div class="notice__words">
                <p class="notice__what" id="notice-what">{ ui.say(name) }</p>
                <div id="notice-means">
                    for id in about {
                        <p>{ ui.say(&id) }</p>
                    }
                </div>
                if !pieces.is_empty() {
                    <ul class="notice__pieces">
                        <Long count={shown.len()} {one} />
                    </ul>
                }
                { beside(ui, &props.notice) }
                if is_more(&pieces, &shown) {
                    <p>{ ui.say("notice-more-pieces") }</p>
                }
                <div class="notice__ways">
                    { ways(&props.notice, ui) }
                    { Button::new(ui.say(put_away(&props.notice)), ui.sends(intention::Frame::PutNoticeAway))
                        .html() }
                </div>
            </div>
        </section>
    }
}

/// So many pieces are shown at the most, so many bytes of each, and so many of all of them: a browser takes seconds over
/// more.
const MOST_PIECES: usize = 1_000;
const MOST_OF_ONE: usize = 10_000;
const MOST_BYTES: usize = 100_000;

/// The pieces that are shown. The last one is cut where there is no more room.
fn shown(pieces: &[String]) -> Vec<&str> {
    let mut room = MOST_BYTES;
    let pieces = pieces.iter().take(MOST_PIECES);
    let shown = pieces.map_while(|piece| {
        let text = &piece[..piece.floor_char_boundary(room.min(MOST_OF_ONE))];
        room -= text.len();
        (!text.is_empty()).then_some(text)
    });
    shown.collect()
}

fn is_more(pieces: &[String], shown: &[&str]) -> bool {
    let cut = shown
        .iter()
        .zip(pieces)
        .any(|(text, piece)| *text != piece.as_str());
    cut || shown.len() < pieces.len()
}

/// What closing the message is called. While files are read it stops that.
fn put_away(notice: &Notice) -> &'static str {
    if matches!(notice, Notice::ReadingFiles { .. }) {
        "notice-stop-reading"
    } else if *notice == Notice::ClosesSoon {
        "notice-keep-open"
    } else {
        "notice-put-away"
    }
}

/// How far the reading of files is, and which files came.
fn beside(ui: &UiContext, notice: &Notice) -> Html {
    if let Notice::ReadingFiles { done, of } = notice {
        let said = [("done", (*done).into()), ("of", (*of).into())];
        let label = ui.say_with("notice-reading-done", &said);
        // Of one file nobody knows how far it is.
        let value = (*of > 1).then(|| done.to_string());
        html! { <progress class="notice__progress" aria-label={label} {value} max={of.to_string()} /> }
    } else if let Notice::SeveralFiles(arrived) = notice {
        html! {
            <ul class="notice__files">
                { for arrived.files.iter().enumerate().map(|(which, file)| one_of_several(ui, which, file)) }
                if arrived.unread > 0 {
                    <li>{ ui.say_with("notice-files-unread", &[("count", arrived.unread.into())]) }</li>
                }
            </ul>
        }
    } else {
        html! {}
    }
}

fn one_of_several(ui: &UiContext, which: usize, file: &Arrived) -> Html {
    let name: String = file.name.chars().take(LONGEST_NAME).collect();
    let what = match file.kind() {
        ArrivedKind::Plan { called, last } => {
            let called = called.map(|name| name.as_str().chars().take(LONGEST_NAME).collect());
            let called: String = called.unwrap_or_else(|| ui.say("desk-no-name"));
            let day = ui.words.full_date(last);
            let said = [("name", called.as_str().into()), ("day", day.into())];
            ui.say_with("notice-file-plan", &said)
        }
        ArrivedKind::Locked => ui.say("notice-file-locked"),
        ArrivedKind::Not(trouble) => {
            return html! {
                <li>
                    <p dir="auto">{ name }</p>
                    <p>{ ui.say(not_opened(trouble)) }</p>
                </li>
            };
        }
    };
    let label = ui.say_with("notice-open-file", &[("file", name.as_str().into())]);
    html! {
        <li>
            { Button::new(label, ui.sends(intention::Desk::OpenArrived(which))).html() }
            <p dir="auto">{ what }</p>
        </li>
    }
}

/// So many letters of a name are shown here.
const LONGEST_NAME: usize = 80;

/// The words that it is about.
fn pieces(ui: &UiContext, notice: &Notice) -> Vec<String> {
    if let Notice::TwoCopies(copies) = notice {
        return vec![
            copy(ui, "notice-copy-here", &copies.here),
            copy(ui, "notice-copy-file", &copies.file),
        ];
    }
    if let Notice::SomePiecesLeft(pieces)
    | Notice::FileChanged(pieces)
    | Notice::FileNotOpened(_, pieces)
    | Notice::NamesInLearning(pieces) = notice
    {
        pieces.clone()
    } else {
        Vec::new()
    }
}

/// What is known of one of two copies, a line each.
fn copy(ui: &UiContext, where_it_is: &str, facts: &CopyFacts) -> String {
    let name = facts.called.as_ref().map(|name| name.as_str().to_owned());
    let name = name.unwrap_or_else(|| ui.say("desk-no-name"));
    let last = facts.last.map(|day| {
        let day = ui.words.full_date(day);
        ui.say_with("notice-copy-last", &[("day", day.into())])
    });
    let counted = |id, count: usize| ui.say_with(id, &[("count", count.into())]);
    let visits = facts
        .visits
        .map(|count| counted("notice-copy-visits", count));
    let only = facts.only_here.filter(|count| *count > 0);
    let only = only.map(|count| counted("notice-copy-only", count));
    let first = ui.say_with(where_it_is, &[("name", name.as_str().into())]);
    let lines = [Some(first), last, visits, only].into_iter().flatten();
    lines.collect::<Vec<_>>().join("\n")
}

/// What can be done about it, right here.
fn ways(notice: &Notice, ui: &UiContext) -> Html {
    let button = |id: &str, intention| Button::new(ui.say(id), ui.sends(intention)).html();
    match notice {
        Notice::TwoCopies(_) => html! {
            <>
                { button("notice-open-tablets", Intention::Desk(intention::Desk::OpenTablets)) }
                { button("notice-open-files", Intention::Desk(intention::Desk::OpenFiles)) }
            </>
        },
        Notice::FileNotOpened(..) => button(
            "notice-another-file",
            Intention::Desk(intention::Desk::ChooseFile),
        ),
        Notice::StillOpen => button(
            "notice-try-again",
            Intention::Frame(intention::Frame::TryAgain),
        ),
        Notice::KeptHere | Notice::KeptLocked | Notice::PlanCleared => button(
            "notice-debrief",
            Intention::Frame(intention::Frame::Go(Screen::Debrief)),
        ),
        Notice::NamesInLearning(_) => button(
            "notice-take-anyway",
            Intention::Workers(intention::Workers::Take { anyway: true }),
        ),
        Notice::WordNotChosen => button(
            "notice-without-word",
            Intention::Keeping(intention::Keeping::CarryOnWithoutWord),
        ),
        Notice::WasPractice => button(
            "notice-save-practice",
            Intention::Desk(intention::Desk::SavePractice),
        ),
        Notice::CopyOffered | Notice::Printed => {
            let there = |yes| Intention::Taking(intention::Taking::SayIfThere(yes));
            html! {
                <>
                    { button("notice-it-is-there", there(true)) }
                    { button("notice-it-is-not-there", there(false)) }
                </>
            }
        }
        Notice::Replaced => button(
            "notice-give-back",
            Intention::Desk(intention::Desk::GiveBack),
        ),
        Notice::BegunLeftOut => button(
            "notice-put-back",
            Intention::Writing(intention::Writing::PutBack),
        ),
        Notice::TakeACopyFirst => button(
            "notice-clear-anyway",
            Intention::Goodbye(intention::Goodbye::ClearWithoutACopy),
        ),
        Notice::SomePiecesLeft(_)
        | Notice::ReadingFiles { .. }
        | Notice::SeveralFiles(_)
        | Notice::OpenedBeside
        | Notice::FileChanged(_)
        | Notice::EverythingCleared
        | Notice::NotCleared
        | Notice::CopyNotTaken
        | Notice::CopyTaken
        | Notice::TooLong
        | Notice::OnlyHere
        | Notice::ClosesSoon
        | Notice::NotAsKept
        | Notice::CameBack
        | Notice::ClockWentBack
        | Notice::CannotOpenHere
        | Notice::SettingsNotKept
        | Notice::PracticeOver
        | Notice::NoVoice
        | Notice::NoVoiceForAll
        | Notice::NoPhoto(_)
        | Notice::DrawingFull
        | Notice::NothingToKeep
        | Notice::Refused(_) => html! {},
    }
}

/// The message: what happened. Beside it stand `.means` and `.now`.
fn message(notice: &Notice) -> &'static str {
    match notice {
        Notice::ReadingFiles { .. } => "notice-reading-files",
        Notice::SeveralFiles(_) => "notice-several-files",
        Notice::FileNotOpened(trouble, _) => not_opened(*trouble),
        Notice::SomePiecesLeft(_) => "notice-some-pieces-left",
        Notice::FileChanged(_) => "notice-file-changed",
        Notice::TwoCopies(copies) if copies.do_names_differ() => "notice-two-copies-names",
        Notice::TwoCopies(copies) if copies.is_file_older() => "notice-two-copies-older",
        Notice::TwoCopies(copies) if copies.file_changed => "notice-two-copies-changed",
        Notice::TwoCopies(_) => "notice-two-copies",
        Notice::KeptHere => "notice-kept-here",
        Notice::KeptLocked => "notice-kept-locked",
        Notice::PlanCleared => "notice-plan-cleared",
        Notice::EverythingCleared => "notice-everything-cleared",
        Notice::PracticeOver => "notice-practice-over",
        Notice::WasPractice => "notice-was-practice",
        Notice::OpenedBeside => "notice-opened-beside",
        Notice::NoVoice => "notice-no-voice",
        Notice::NoVoiceForAll => "notice-no-voice-for-all",
        Notice::NotCleared => "notice-not-cleared",
        Notice::CopyNotTaken => "notice-copy-not-taken",
        Notice::CopyOffered => "notice-copy-offered",
        Notice::CopyTaken => "notice-copy-taken",
        Notice::Printed => "notice-printed",
        Notice::TakeACopyFirst => "notice-take-a-copy-first",
        Notice::StillOpen => "notice-still-open",
        Notice::TooLong | Notice::Refused(Refusal::NameTooLong) => "notice-too-long",
        Notice::OnlyHere => "notice-only-here",
        Notice::ClosesSoon => "notice-closes-soon",
        Notice::NotAsKept => "notice-not-as-kept",
        Notice::CameBack => "notice-came-back",
        Notice::Replaced => "notice-replaced",
        Notice::ClockWentBack => "notice-clock-went-back",
        Notice::WordNotChosen => "notice-word-not-chosen",
        Notice::CannotOpenHere => "notice-cannot-open-here",
        Notice::SettingsNotKept => "notice-settings-not-kept",
        Notice::NoPhoto(PhotoError::TooLarge) => "notice-photo-too-large",
        Notice::NoPhoto(PhotoError::NotAPicture) => "notice-photo-not-read",
        Notice::DrawingFull => "notice-drawing-full",
        Notice::BegunLeftOut => "notice-begun-left-out",
        Notice::NothingToKeep => "notice-nothing-to-keep",
        Notice::NamesInLearning(_) => "notice-names-in-learning",
        Notice::Refused(Refusal::Full) => "notice-plan-full",
        Notice::Refused(_) => "notice-not-done",
    }
}

fn not_opened(trouble: FileTrouble) -> &'static str {
    match trouble {
        FileTrouble::NotOurs => "notice-file-not-ours",
        FileTrouble::TooLarge => "notice-file-too-large",
        FileTrouble::Tangled => "notice-file-tangled",
        FileTrouble::CutShort => "notice-file-cut-short",
        FileTrouble::NoPlan => "notice-file-no-plan",
        FileTrouble::TooNew => "notice-file-too-new",
        FileTrouble::Damaged => "notice-file-damaged",
        FileTrouble::NewerOnTablet => "notice-newer-on-tablet",
    }
}

fn picture(notice: &Notice) -> &'static str {
    match notice {
        Notice::PracticeOver | Notice::WasPractice => "seedling",
        Notice::NoVoice | Notice::NoVoiceForAll => "volume-off",
        Notice::KeptHere => "device-tablet",
        Notice::KeptLocked => "lock",
        Notice::PlanCleared | Notice::EverythingCleared => "trash",
        Notice::CopyOffered => "download",
        Notice::CopyTaken => "circle-check",
        Notice::Printed => "printer",
        Notice::TwoCopies(_)
        | Notice::OpenedBeside
        | Notice::Replaced
        | Notice::ReadingFiles { .. }
        | Notice::SeveralFiles(_) => "file-text",
        Notice::TakeACopyFirst | Notice::SomePiecesLeft(_) | Notice::BegunLeftOut => "info-circle",
        Notice::FileNotOpened(..)
        | Notice::FileChanged(_)
        | Notice::NotCleared
        | Notice::CopyNotTaken
        | Notice::StillOpen
        | Notice::TooLong
        | Notice::OnlyHere
        | Notice::ClosesSoon
        | Notice::NotAsKept
        | Notice::CameBack
        | Notice::ClockWentBack
        | Notice::WordNotChosen
        | Notice::CannotOpenHere
        | Notice::SettingsNotKept
        | Notice::NoPhoto(_)
        | Notice::DrawingFull
        | Notice::NothingToKeep
        | Notice::NamesInLearning(_)
        | Notice::Refused(_) => "alert-circle",
    }
}
