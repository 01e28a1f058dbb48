//! Reading out: only while somebody looks at what is read, and honest where there is no voice.

use super::*;
use crate::device::VoiceError;

fn reading() -> Tablet {
    let mut tablet = started();
    tablet.does(Intention::ReadOut(None));
    assert!(tablet.model.is_reading_out());
    tablet
}

fn is_quiet(tablet: &Tablet) -> bool {
    tablet.asked.contains(&Effect::BeQuiet) && !tablet.model.is_reading_out()
}

#[test]
fn what_is_shown_is_read_out_and_the_same_button_stops_it() {
    let mut tablet = reading();
    assert!(tablet.asked.contains(&Effect::ReadOut(None)));
    tablet.does(Intention::ReadOut(None));
    assert!(is_quiet(&tablet));
}

#[test]
fn the_voice_stops_when_somebody_goes_on_covers_or_hides_the_page() {
    for goes in [
        Intention::Go(Screen::Mat),
        Intention::PutDown,
        Intention::LookAtPage,
        Intention::Hide,
    ] {
        let mut tablet = reading();
        tablet.does(goes.clone());
        assert!(is_quiet(&tablet), "{goes:?}");
    }
}

#[test]
fn nothing_is_read_out_while_everything_is_hidden() {
    let mut tablet = started();
    tablet.does(Intention::Hide);
    tablet.does(Intention::ReadOut(None));
    assert!(!tablet.asked.contains(&Effect::ReadOut(None)));
}

#[test]
fn where_there_is_no_voice_it_says_so() {
    for (error, notice) in [
        (VoiceError::None, Notice::NoVoice),
        (VoiceError::NotForAll, Notice::NoVoiceForAll),
    ] {
        let mut tablet = reading();
        tablet.hears(Msg::ReadOutOver(Err(error)));
        assert_eq!(tablet.model.notice(), Some(&notice));
        assert!(!tablet.model.is_reading_out());
    }
}

#[test]
fn an_answer_after_the_voice_was_stopped_says_nothing() {
    let mut tablet = reading();
    tablet.does(Intention::ReadOut(None));
    tablet.hears(Msg::ReadOutOver(Err(VoiceError::None)));
    assert_eq!(tablet.model.notice(), None);
}
