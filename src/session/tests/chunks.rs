//! Before all of the app is there: whatever people do with as much of it as has come, they stay where it is enough, and the
//! device is asked for nothing else.

use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::vault::Keeping as Way;

/// Before anything has come but the desk.
#[test]
fn on_the_first_screen_one_can_hide_and_come_back_and_nothing_else_is_needed_for_it() {
    let seed = Key::from_bytes([1; 32]);
    let (mut model, _) = Model::start(Words::english(), day("2026-11-24"), &seed);
    for msg in everything().into_iter().chain(everything()) {
        if model.needs(&msg) > Chunk::Desk {
            continue;
        }
        for effect in model.update(msg) {
            assert!(
                matches!(
                    effect,
                    Effect::Frame(effect::Frame::Focus(_)) | Effect::Desk(effect::Desk::ChooseFile)
                ),
                "{effect:?}"
            );
        }
        assert_eq!(*model.screen(), Screen::Desk);
        assert!(matches!(model.cover(), Cover::Nothing | Cover::Hidden));
        assert!(model.notice().is_none());
        assert_eq!(model.desk().state, DeskState::Opening);
    }
}

#[test]
fn a_tablet_on_which_something_lies_is_read_when_all_has_come() {
    let (model, _) = Model::start(Words::english(), day("2026-11-24"), &tablet_key());
    let told = |stored, second| {
        let told = Msg::Desk(event::Desk::Loaded(Ok(stored), second));
        model.needs(&told)
    };
    let bare = Stored::default();
    assert_eq!(told(bare.clone(), SecondPlace::default()), Chunk::Opening);
    let records = vec![record_of(full(), "desk")];
    let something = [
        Stored {
            records,
            ..bare.clone()
        },
        Stored {
            marked: true,
            ..bare.clone()
        },
        Stored {
            lost: true,
            ..bare.clone()
        },
    ];
    for stored in something {
        assert_eq!(told(stored, SecondPlace::default()), Chunk::Rest);
    }
    let second = SecondPlace {
        copies: vec![("a".to_owned(), 1)],
        ..SecondPlace::default()
    };
    assert_eq!(told(bare, second), Chunk::Rest);
}

proptest! {
    #[test]
    fn with_the_opening_people_stay_on_it_until_the_rest_has_come(
        happens in prop::collection::vec(select(everything()), 0..24),
    ) {
        let mut tablet = Early::opened();
        for msg in happens {
            tablet.hears(msg);
        }
    }
}

/// A tablet with the desk and the opening, which answers.
struct Early(Model);

impl Early {
    fn opened() -> Self {
        let seed = Key::from_bytes([1; 32]);
        let (model, _) = Model::start(Words::english(), day("2026-11-24"), &seed);
        let mut tablet = Self(model);
        tablet.hears(loaded(Stored::default()));
        tablet.hears(Msg::Person(intention::Desk::StartConversation.into()));
        assert_eq!(*tablet.0.screen(), Screen::Opening);
        tablet
    }

    /// Does what can be done already. The rest waits.
    fn hears(&mut self, msg: Msg) {
        if self.0.needs(&msg) > Chunk::Opening {
            return;
        }
        let effects = self.0.update(msg);
        assert!(matches!(self.0.screen(), Screen::Desk | Screen::Opening));
        assert_ne!(self.0.cover(), Cover::OurPage);
        for effect in effects {
            if let Some(answer) = answer(effect) {
                self.hears(answer);
            }
        }
    }
}

/// What the device answers of what the opening may ask.
fn answer(effect: Effect) -> Option<Msg> {
    Some(match effect {
        Effect::Frame(effect::Frame::Wait(_)) => event::Frame::PauseOver.into(),
        Effect::Desk(effect::Desk::MakePlanId) => event::Desk::PlanIdMade {
            id: PlanId::parse("1234567890abcdef1234567890abcdef").unwrap(),
            today: day("2026-11-24"),
        }
        .into(),
        Effect::Desk(effect::Desk::HoldPlan { plan, .. }) => event::Desk::Held {
            plan,
            hold: Hold::Ours,
        }
        .into(),
        Effect::Keeping(effect::Keeping::TabletKey) => {
            event::Keeping::TabletKey(Ok(tablet_key())).into()
        }
        Effect::Keeping(effect::Keeping::Stretch { word, cost, salt }) => {
            event::Keeping::Stretched(Ok(stretch(&word, cost, salt))).into()
        }
        Effect::Keeping(effect::Keeping::Save { plan, .. }) => {
            let result = Ok(());
            event::Keeping::SaveFinished { plan, result }.into()
        }
        Effect::Keeping(effect::Keeping::Forget(all)) => {
            let (plan, result) = (all.plan, Ok(()));
            event::Keeping::Forgotten { plan, result }.into()
        }
        Effect::Settings(effect::Settings::Save { .. }) => event::Settings::Saved(Ok(())).into(),
        Effect::Frame(effect::Frame::Focus(_) | effect::Frame::BeQuiet)
        | Effect::Desk(
            effect::Desk::LetGoOfPlan
            | effect::Desk::Mark(_)
            | effect::Desk::ForgetErased(_)
            | effect::Desk::ChooseFile,
        )
        | Effect::Keeping(
            effect::Keeping::AskToStay | effect::Keeping::Second(_) | effect::Keeping::ErasePlan(_),
        )
        | Effect::Settings(effect::Settings::LookAtStorage) => return None,
        Effect::Frame(effect::Frame::ReadOut { .. })
        | Effect::Desk(
            effect::Desk::Load
            | effect::Desk::FetchSecond(_)
            | effect::Desk::UnlockFile { .. }
            | effect::Desk::EraseEverything,
        )
        | Effect::Pictures(_)
        | Effect::Cards(_)
        | Effect::People(_)
        | Effect::Taking(_)
        | Effect::Workers(_) => panic!("it takes the rest to do {effect:?}"),
    })
}

/// One of everything that can be asked for or happen on the desk and the opening, also what has to wait.
fn everything() -> Vec<Msg> {
    let typed = |field, text: &str| intention::Writing::Type {
        field: Field::named(field),
        text: text.to_owned(),
    };
    let asked: Vec<Intention> = vec![
        intention::Frame::Go(Screen::Today).into(),
        intention::Frame::Back.into(),
        intention::Frame::StopHere.into(),
        intention::Frame::PutDown.into(),
        intention::Frame::TurnRound.into(),
        intention::Frame::ReadOut(None).into(),
        intention::Frame::LookAtPage.into(),
        intention::Frame::GetHelp.into(),
        intention::Frame::Uncover.into(),
        intention::Frame::Hide.into(),
        intention::Frame::Lock.into(),
        intention::Frame::PutNoticeAway.into(),
        intention::Frame::TryAgain.into(),
        intention::Desk::StartConversation.into(),
        intention::Desk::Practise.into(),
        intention::Desk::ChooseFile.into(),
        intention::Desk::TakeOver.into(),
        intention::Desk::PutLossAway.into(),
        intention::Keeping::As(Way::Memory).into(),
        intention::Keeping::As(Way::Tablet).into(),
        intention::Keeping::ChooseWord.into(),
        intention::Keeping::CarryOnWithoutWord.into(),
        intention::Keeping::WithWord(SecretWord::parse("harbour lights").unwrap()).into(),
        intention::Keeping::ShowName(false).into(),
        intention::Settings::TextSize(TextSize::Largest).into(),
        intention::Settings::Theme(Theme::Dark).into(),
        typed("called", "Ida").into(),
        typed("called", "").into(),
        typed("here", "Ray").into(),
        intention::Writing::Change(Change::SayWhoIsHere(Vec::new())).into(),
        intention::Writing::Change(Change::Call(Some(words("Ida")))).into(),
        intention::Writing::Leave(vec![Field::named("called")]).into(),
        intention::Writing::PutBack.into(),
        intention::Writing::Undo.into(),
        intention::Writing::Redo.into(),
    ];
    let today = day("2026-11-25");
    let happens: [Msg; 10] = [
        event::Frame::PageHidden.into(),
        event::Frame::PageShown { today }.into(),
        event::Frame::DayChanged { today }.into(),
        event::Frame::Clock { at: 0 }.into(),
        event::Frame::Clock { at: 10_000_000 }.into(),
        event::Frame::EscapePressed { at: 0 }.into(),
        event::Frame::EscapePressed { at: 1 }.into(),
        event::Frame::EscapePressed { at: 2 }.into(),
        event::Frame::BackPressed.into(),
        event::Frame::PauseOver.into(),
    ];
    asked.into_iter().map(Msg::Person).chain(happens).collect()
}
