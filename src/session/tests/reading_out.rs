//! Reading out: only while somebody looks at what is read, and honest where there is no voice.

use super::*;
use crate::device::VoiceError;

fn reading() -> Tablet {
    let mut tablet = started();
    tablet.does(intention::Frame::ReadOut(None));
    assert!(tablet.model.is_reading_out());
    tablet
}

/// What is being read out, if anything is: in which reading, and which text.
fn read_last(tablet: &Tablet) -> Option<(u32, Option<&str>)> {
    tablet.asked.iter().rev().find_map(|asked| {
        if let Effect::Frame(effect::Frame::ReadOut { reading, words }) = asked {
            Some((*reading, words.as_ref().map(|words| words.text.as_str())))
        } else {
            None
        }
    })
}

/// The voice answers what was asked of it last.
fn voice_says(tablet: &mut Tablet, result: Result<(), VoiceError>) {
    let (reading, _) = read_last(tablet).unwrap();
    tablet.hears(event::Frame::ReadOutOver { reading, result });
}

fn is_quiet(tablet: &Tablet) -> bool {
    tablet
        .asked
        .contains(&Effect::Frame(effect::Frame::BeQuiet))
        && !tablet.model.is_reading_out()
}

#[test]
fn what_is_shown_is_read_out_and_the_same_button_stops_it() {
    let mut tablet = reading();
    assert!(matches!(read_last(&tablet), Some((_, None))));
    tablet.does(intention::Frame::ReadOut(None));
    assert!(is_quiet(&tablet));
}

#[test]
fn the_voice_stops_when_somebody_goes_on_covers_or_hides_the_page() {
    for goes in [
        Intention::Frame(intention::Frame::Go(Screen::Mat)),
        Intention::Frame(intention::Frame::PutDown),
        Intention::Frame(intention::Frame::LookAtPage),
        Intention::Frame(intention::Frame::Hide),
    ] {
        let mut tablet = reading();
        tablet.does(goes.clone());
        assert!(is_quiet(&tablet), "{goes:?}");
    }
}

#[test]
fn nothing_is_read_out_while_everything_is_hidden() {
    let mut tablet = started();
    tablet.does(intention::Frame::Hide);
    tablet.does(intention::Frame::ReadOut(None));
    assert_eq!(read_last(&tablet), None);
}

#[test]
fn where_there_is_no_voice_it_says_so() {
    for (error, notice) in [
        (VoiceError::None, Notice::NoVoice),
        (VoiceError::NotForAll, Notice::NoVoiceForAll),
    ] {
        let mut tablet = reading();
        voice_says(&mut tablet, Err(error));
        assert_eq!(tablet.model.notice(), Some(&notice));
        assert!(!tablet.model.is_reading_out());
    }
}

#[test]
fn an_answer_after_the_voice_was_stopped_says_nothing() {
    let mut tablet = reading();
    tablet.does(intention::Frame::ReadOut(None));
    voice_says(&mut tablet, Err(VoiceError::None));
    assert_eq!(tablet.model.notice(), None);
}

#[test]
fn one_line_is_read_out_in_place_of_what_is_being_read() {
    let mut tablet = reading();
    let (before, _) = read_last(&tablet).unwrap();
    tablet.does(intention::Frame::ReadOut(Some(
        intention::Aloud {
            text: "Not a hostel.".to_owned(),
            tongue: None,
        }
        .into(),
    )));
    assert!(
        tablet
            .asked
            .contains(&Effect::Frame(effect::Frame::BeQuiet))
    );
    assert!(matches!(
        read_last(&tablet),
        Some((_, Some("Not a hostel.")))
    ));
    // The reading that was broken off says so late.
    tablet.hears(event::Frame::ReadOutOver {
        reading: before,
        result: Err(VoiceError::NotForAll),
    });
    assert!(tablet.model.is_reading_out());
    assert_eq!(tablet.model.notice(), None);
    voice_says(&mut tablet, Ok(()));
    assert!(!tablet.model.is_reading_out());
}
