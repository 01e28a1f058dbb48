//! Made-up people at a tablet: what they say and do next, in any order that the screens allow.

use std::collections::BTreeMap;

use alongside::plan::{
    About, CardId, Change, Day, Drawing, Going, Kind, LaidBy, LaidCard, LineDraft, LineId,
    OwnPicture, Party, Place, PlanId, PromiseDraft, Ring, Scale, TieDraft, Tray, Whose, Wording,
};
use alongside::session::{
    Cover, Field, Intention, Keeping, LockAfter, Model, Msg, Screen, SecretWord, Theme, event,
    intention,
};

use crate::effort::Dice;
use crate::made_up;

/// Stands in every text that anybody says, and in nothing else.
pub const SAID: &str = "said-";

/// Stands in every secret word.
pub const SECRET: &str = "secret-";

pub struct People {
    pub dice: Dice,
    said: usize,
    /// The secret words that were chosen for a plan, the last one last.
    pub secrets: BTreeMap<PlanId, Vec<String>>,
    /// The plan that was open or was asked for last.
    last: Option<PlanId>,
    clock: u64,
}

impl People {
    pub fn new(dice: Dice) -> Self {
        Self {
            dice,
            said: 0,
            secrets: BTreeMap::new(),
            last: None,
            clock: 0,
        }
    }

    /// What happens next: something that a person does, or that the page does by itself.
    pub fn next(&mut self, model: &Model, today: Day) -> Msg {
        if let Some(sitting) = model.sitting() {
            self.last = Some(sitting.plan().id().clone());
        }
        if self.dice.one_in(8) {
            return self.page(today);
        }
        Msg::Person(match model.cover() {
            Cover::Hidden => Intention::Frame(intention::Frame::Uncover),
            Cover::SecretWord => self.answers(),
            _ if model.sitting().is_some() => self.talks(model),
            _ => self.at_the_desk(model),
        })
    }

    fn page(&mut self, today: Day) -> Msg {
        match self.dice.below(8) {
            0..=2 => Msg::Frame(event::Frame::PageHidden),
            3 => Msg::Frame(event::Frame::PageShown { today }),
            4 => Msg::Frame(event::Frame::BackPressed),
            5 => {
                self.clock += 700;
                Msg::Frame(event::Frame::EscapePressed { at: self.clock })
            }
            6 => {
                self.clock += 2_000_000;
                Msg::Frame(event::Frame::Clock { at: self.clock })
            }
            _ => Msg::Frame(event::Frame::PauseOver),
        }
    }

    fn answers(&mut self) -> Intention {
        let known = self.last.as_ref().and_then(|plan| self.secrets.get(plan));
        match (self.dice.below(5), known.and_then(|words| words.last())) {
            (0, _) | (_, None) => Intention::Desk(intention::Desk::NotNow),
            (1, _) => Intention::Desk(intention::Desk::GiveWord(
                SecretWord::parse("not this one").unwrap(),
            )),
            (_, Some(word)) => {
                Intention::Desk(intention::Desk::GiveWord(SecretWord::parse(word).unwrap()))
            }
        }
    }

    fn at_the_desk(&mut self, model: &Model) -> Intention {
        let entries = model.desk().entries();
        match self.dice.below(12) {
            0..=4 if !entries.is_empty() => {
                let id = self.dice.one_of(entries).id.clone();
                self.last = Some(id.clone());
                Intention::Desk(intention::Desk::OpenPlan(id))
            }
            5 => Intention::Frame(intention::Frame::Go(Screen::Settings)),
            6 => Intention::Settings(intention::Settings::Theme(Theme::Dark)),
            7 => Intention::Settings(intention::Settings::LockAfter(LockAfter::Five)),
            8 if self.dice.one_in(3) => Intention::Goodbye(intention::Goodbye::ClearEverything),
            _ => Intention::Desk(intention::Desk::StartConversation),
        }
    }

    fn talks(&mut self, model: &Model) -> Intention {
        match self.dice.below(48) {
            0..=13 => Intention::Writing(intention::Writing::Change(self.change(model))),
            14..=17 => Intention::Writing(intention::Writing::Type {
                field: Field::about(&About::Gift),
                text: self.text(),
            }),
            18 => Intention::Writing(intention::Writing::Keep {
                fields: vec![Field::about(&About::Gift)],
                change: self.line(),
            }),
            19 | 20 => Intention::Writing(intention::Writing::Undo),
            21 => Intention::Writing(intention::Writing::Redo),
            22 => Intention::Frame(intention::Frame::Go(Screen::Gifts)),
            23 => Intention::Frame(intention::Frame::PutDown),
            24 => Intention::Frame(intention::Frame::Uncover),
            25 | 26 => Intention::Frame(intention::Frame::Hide),
            27 => Intention::Frame(intention::Frame::Lock),
            28 => Intention::Keeping(intention::Keeping::As(Keeping::Memory)),
            29 => Intention::Keeping(intention::Keeping::As(Keeping::Visit)),
            30 => Intention::Keeping(intention::Keeping::As(Keeping::Tablet)),
            31 | 32 => self.chooses_a_word(model),
            33 => Intention::Keeping(intention::Keeping::ShowName(false)),
            34 => Intention::Taking(intention::Taking::TakeFile {
                name: "plan.html".to_owned(),
            }),
            35 | 36 => Intention::Goodbye(intention::Goodbye::KeepHere),
            37 => Intention::Goodbye(intention::Goodbye::ClearThisPlan),
            38 => Intention::Goodbye(intention::Goodbye::ClearWithoutACopy),
            39 if self.dice.one_in(3) => Intention::Goodbye(intention::Goodbye::ClearEverything),
            40 | 41 => Intention::Frame(intention::Frame::Go(Screen::Desk)),
            42 => self.at_the_desk(model),
            43 => Intention::Frame(intention::Frame::TryAgain),
            44 => Intention::Frame(intention::Frame::GetHelp),
            45 | 46 => Intention::Pictures(intention::Pictures::Draw {
                of: Field::named("own-card"),
                drawing: self
                    .picture()
                    .and_then(|picture| picture.drawing().cloned()),
            }),
            _ => Intention::Desk(intention::Desk::StartConversation),
        }
    }

    fn chooses_a_word(&mut self, model: &Model) -> Intention {
        let word = format!("{SECRET}{}", self.dice.next());
        if let Some(sitting) = model.sitting() {
            let words = self.secrets.entry(sitting.plan().id().clone());
            words.or_default().push(word.clone());
        }
        Intention::Keeping(intention::Keeping::WithWord(
            SecretWord::parse(&word).unwrap(),
        ))
    }

    fn change(&mut self, model: &Model) -> Change {
        let lines = model.sitting().map(|sitting| sitting.plan().lines());
        let line = lines.and_then(|lines| lines.last()).map(|line| line.id);
        match self.dice.below(11) {
            0 => Change::Call(Some(self.words())),
            1 => Change::LeaveOutLine(line.unwrap_or(LineId(1))),
            2 => Change::SortCard {
                card: CardId::parse("quiet").unwrap(),
                tray: *self.dice.one_of(&Tray::ALL),
            },
            10 => Change::Lay {
                what: LaidCard {
                    card: CardId::parse("quiet").unwrap(),
                    scale: Scale::Going,
                    by: *self.dice.one_of(&LaidBy::ALL),
                },
                going: *self.dice.one_of(&Going::ALL),
            },
            3 => Change::MakePromise(PromiseDraft {
                who: Party::Worker,
                what: self.words(),
                shelf: None,
                by: None,
                kind: Kind::ThisWeek,
                know: None,
                otherwise: None,
            }),
            4 => Change::AddTie(TieDraft {
                picture: self.picture(),
                strength: None,
                name: self.words(),
                ring: Ring::Closest,
                closer: false,
                must_stay: true,
            }),
            5 => Change::MakeCard {
                word: self.words(),
                picture: self.picture(),
                tray: Tray::TalkAboutNow,
            },
            6 => {
                let cards = model.sitting().map(|sitting| sitting.plan().own_cards());
                let card = cards
                    .and_then(|cards| cards.first())
                    .map(|card| card.id.clone());
                Change::PictureCard {
                    card: card.unwrap_or_else(|| CardId::parse("own-1").unwrap()),
                    picture: self.picture(),
                }
            }
            _ => self.line(),
        }
    }

    /// One of a few pictures, so that the same is made more than once; often none.
    fn picture(&mut self) -> Option<OwnPicture> {
        let which = self.dice.below(6);
        let shows = u8::try_from(which).ok()?;
        match which {
            0..2 => made_up::photo(&[shows]).map(OwnPicture::Photo),
            2..4 => Drawing::parse(vec![vec![(shows.into(), 7)]]).map(OwnPicture::Drawing),
            _ => None,
        }
    }

    fn line(&mut self) -> Change {
        Change::WriteLine(LineDraft {
            about: About::Gift,
            when: None,
            beside: None,
            whose: Whose::Mine,
            place: if self.dice.one_in(3) {
                Place::OnlyToday
            } else {
                Place::InPlan
            },
            text: self.words(),
        })
    }

    fn words(&mut self) -> Wording {
        Wording::parse(&self.text()).unwrap()
    }

    fn text(&mut self) -> String {
        self.said += 1;
        let odd = ["", " ", "\u{feff}", "–\"\\", "\u{1f6b2}", "<b>", "\r\n"];
        format!("{SAID}{}{}", self.said, self.dice.one_of(&odd))
    }
}
