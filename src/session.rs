//! The loop without a browser: what happens goes in as a message, what is to be done comes out as
//! effects. Touches nothing itself, so every rule of a visit is tested in plain Rust.

mod alone;
mod answers;
mod contacts;
mod debrief;
mod desk;
mod ending;
mod field;
mod help;
mod history;
mod keep;
mod learning;
mod locking;
mod mat;
mod message;
mod names;
mod notice;
mod opening;
mod people;
mod person;
mod pictures;
mod pooling;
mod practice;
mod saving;
mod screen;
mod secret;
mod secret_word;
mod settings;
mod sitting;
mod taking;
mod voice;

pub use contacts::OwnContact;
pub use debrief::{Facts, MOST_WAYS, debrief_field, names_in, way_field};
pub use desk::{Desk, DeskState, Entry};
pub use field::{Drafts, Field, place_code, place_of_code};
pub use learning::{Learning, Open, week_of};
pub use mat::{Mat, Pile};
pub use message::{Effect, FileKind, Focus, Intention, Msg, SecretWord, Stored};
pub use names::{card_name, card_picture, party_name, ring_message, tray_message};
pub use notice::{FileTrouble, Notice};
pub use pooling::Pooled;
pub use practice::PracticeStep;
pub use saving::Saving;
pub use screen::{Cover, Screen};
pub use secret_word::WordState;
pub use settings::{LockAfter, Settings, TextSize, Theme};
pub use sitting::{ReadItem, Sitting};
pub use taking::{Safe, Taking};

pub use crate::vault::{Keeping, Key};

use std::rc::Rc;

use crate::device::{Storage, StorageError};
use crate::plan::{Change, Day, Plan, PlanId};
use crate::vault::Random;
use crate::words::Words;
use locking::{Shut, Waiting, Watch};
use saving::Next;
use secret_word::{Asked, Stretching};
use taking::Sharing;

/// Everything the app knows. Changed only by [`Model::update`].
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts that have nothing to do with each other"
)]
pub struct Model {
    words: Words,
    today: Day,
    screen: Screen,
    before_settings: Screen,
    cover: Cover,
    /// What lay over the screen before somebody asked for help.
    under_help: Cover,
    turned: bool,
    settings: Settings,
    /// An organisation's own numbers.
    contacts: Rc<[OwnContact]>,
    /// How the device keeps things, once it has told.
    storage: Option<Storage>,
    /// Whether the device can give a file to its other apps.
    sharing: Sharing,
    desk: Desk,
    sitting: Option<Sitting>,
    /// What was open and is closed up.
    shut: Option<Shut>,
    random: Random,
    tablet_key: Option<Key>,
    waiting: Option<Waiting>,
    /// A write waits for the tablet's key.
    write_waits: bool,
    stretching: Option<Stretching>,
    /// What the secret word is asked for, beside what is closed up.
    asked: Option<Asked>,
    asked_word: WordState,
    /// How far the choosing of a secret word is, for the open plan and for a file of it.
    chosen_word: WordState,
    files_word: WordState,
    watch: Watch,
    /// The file that holds other words than this tablet, until somebody says which to open.
    file: Option<Plan>,
    /// The file that was chosen over the tablet's plan, until that one is open.
    file_chosen: Option<Plan>,
    taking_over: Option<PlanId>,
    /// The plan that is asked for is to practise with.
    practising: bool,
    reading_out: bool,
    /// How often something was read out.
    readings: u32,
    /// How often somebody was asked to stand in another ring.
    moves: u32,
    /// The device was asked to clear everything, and has not answered yet.
    clearing: bool,
    learning: Learning,
    /// The plans that were written without being open. Those answers come first, and nobody waits for them.
    unheard: Vec<PlanId>,
    notice: Option<Notice>,
    /// What a screen reader is told, and how many times something was.
    announced: (u32, String),
    escapes: Vec<u64>,
    effects: Vec<Effect>,
}

impl Model {
    /// The state before anything is known, and the first thing to ask of the device.
    /// The seed is for everything random in this page's life, and is never used again.
    pub fn start(words: Words, today: Day, seed: &Key) -> (Self, Vec<Effect>) {
        let model = Self {
            words,
            today,
            screen: Screen::Desk,
            before_settings: Screen::Desk,
            cover: Cover::Nothing,
            under_help: Cover::Nothing,
            turned: false,
            settings: Settings::default(),
            contacts: Rc::new([]),
            storage: None,
            sharing: Sharing::NotHere,
            desk: Desk::default(),
            sitting: None,
            shut: None,
            random: Random::from_seed(seed),
            tablet_key: None,
            waiting: None,
            write_waits: false,
            stretching: None,
            asked: None,
            asked_word: WordState::default(),
            chosen_word: WordState::default(),
            files_word: WordState::default(),
            watch: Watch::default(),
            file: None,
            file_chosen: None,
            taking_over: None,
            practising: false,
            reading_out: false,
            readings: 0,
            moves: 0,
            clearing: false,
            learning: Learning::default(),
            unheard: Vec::new(),
            notice: None,
            announced: (0, String::new()),
            escapes: Vec::new(),
            effects: Vec::new(),
        };
        (model, vec![Effect::Load, Effect::LookAtStorage])
    }

    /// Takes in one thing that happened; gives back what the device is to do.
    pub fn update(&mut self, msg: Msg) -> Vec<Effect> {
        let place = (self.screen.clone(), self.cover);
        match msg {
            Msg::Person(intention) => {
                self.watch.touched = true;
                self.person(intention);
            }
            other => self.answer(other),
        }
        if place != (self.screen.clone(), self.cover) {
            self.be_quiet();
        }
        if self.has_a_plan() {
            self.settle_everything();
        }
        std::mem::take(&mut self.effects)
    }

    /// Whether a plan is open, or closed up.
    fn has_a_plan(&self) -> bool {
        self.sitting.is_some() || self.shut.is_some()
    }

    #[inline(never)]
    fn settle_everything(&mut self) {
        self.settle();
        self.settle_shut();
        self.settle_memory();
        self.settle_wanted();
    }

    pub fn today(&self) -> Day {
        self.today
    }

    pub fn words(&self) -> &Words {
        &self.words
    }

    pub fn screen(&self) -> &Screen {
        &self.screen
    }

    pub fn cover(&self) -> Cover {
        self.cover
    }

    pub fn is_turned(&self) -> bool {
        self.turned
    }

    /// How often somebody was asked to stand in another ring: what is shown ahead of that is over then.
    pub fn moves(&self) -> u32 {
        self.moves
    }

    pub fn settings(&self) -> Settings {
        self.settings
    }

    /// An organisation's own numbers.
    pub fn contacts(&self) -> &Rc<[OwnContact]> {
        &self.contacts
    }

    /// How the device keeps things, once it has told.
    pub fn storage(&self) -> Option<Storage> {
        self.storage
    }

    /// Whether the device can give a file to its other apps.
    pub fn can_share(&self) -> bool {
        self.sharing == Sharing::Here
    }

    pub fn desk(&self) -> &Desk {
        &self.desk
    }

    pub fn sitting(&self) -> Option<&Sitting> {
        self.sitting.as_ref()
    }

    /// How far the secret word is that was asked for.
    pub fn asked_word(&self) -> WordState {
        self.asked_word
    }

    /// How far the secret word is that was chosen for the open plan.
    pub fn chosen_word(&self) -> WordState {
        self.chosen_word
    }

    /// How far the locking of a plan file is.
    pub fn files_word(&self) -> WordState {
        self.files_word
    }

    /// Whether something is closed up, and waits to be opened again.
    pub fn is_shut(&self) -> bool {
        self.shut.is_some()
    }

    pub fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    /// What a screen reader is to say now; the number changes with each saying.
    pub fn announced(&self) -> (u32, &str) {
        (self.announced.0, &self.announced.1)
    }

    fn ask(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    fn announce(&mut self, text: String) {
        self.announced = (self.announced.0.wrapping_add(1), text);
    }

    fn notify(&mut self, notice: Notice) {
        self.notice = Some(notice);
        self.ask(Effect::Focus(Focus::Notice));
    }

    /// Moves to a screen and puts the keyboard and the screen reader on its heading.
    fn go(&mut self, screen: Screen) {
        if screen.needs_plan() && self.sitting.is_none() {
            return;
        }
        if screen.is_for_workers() {
            self.open_learning();
            self.learning.look_anew();
        }
        let screen = self.near_enough(screen);
        if screen == Screen::Read
            && let Some(sitting) = &mut self.sitting
        {
            sitting.reading = 0;
        }
        if screen == Screen::Take && self.screen != Screen::Take {
            self.ask_if_safe_again();
        }
        self.remember_before_taking(&screen);
        self.screen = screen;
        (self.cover, self.under_help) = (Cover::Nothing, Cover::Nothing);
        self.notice = None;
        self.ask(Effect::Focus(Focus::Heading));
        self.changed();
    }

    /// The screen; or the ways in where it can wait while it is urgent, and the promises where what it is about is gone.
    fn near_enough(&self, screen: Screen) -> Screen {
        let Some(open) = &self.sitting else {
            return screen;
        };
        let plan = open.plan();
        let gone = match &screen {
            Screen::InTheWay(promise) => plan.promise(*promise).is_none(),
            Screen::Ask(ask) => plan.ask(*ask).is_none(),
            Screen::Invite(invitation) => plan.invitation(*invitation).is_none(),
            _ => false,
        };
        if gone {
            Screen::Promises
        } else if plan.is_urgent() && screen.can_wait() {
            Screen::Ways
        } else {
            screen
        }
    }

    /// Makes one change to the open plan. A visit begins with the first thing said in it.
    fn change(&mut self, change: Change) -> bool {
        let Some(sitting) = &mut self.sitting else {
            return false;
        };
        let before = sitting.plan().clone();
        let mut plan = (*before).clone();
        if plan.visit().day < self.today {
            let worker = plan.visit().worker.clone();
            let begun = plan.apply(Change::BeginVisit(self.today));
            debug_assert!(begun.is_ok(), "today is later than the last visit");
            let named = plan.apply(Change::NameWorker(worker));
            debug_assert!(named.is_ok(), "a worker can always be named");
        }
        match plan.apply(change) {
            Ok(()) if plan == *before => true,
            Ok(()) => {
                sitting.history.go_on(plan);
                self.changed();
                true
            }
            Err(refusal) => {
                self.notify(Notice::Refused(refusal));
                false
            }
        }
    }

    fn changed(&mut self) {
        let next = self.sitting.as_mut().map(Sitting::changed);
        self.follow(next);
    }

    /// Does what the saving rules ask for.
    fn follow(&mut self, next: Option<Next>) {
        match next {
            None | Some(Next::Nothing) => {}
            Some(Next::Wait(pause)) => self.ask(Effect::Wait(pause)),
            Some(Next::Write) => self.write(),
        }
    }

    fn write(&mut self) {
        if let Some(shut) = &mut self.shut {
            let plan = shut.plan.clone();
            match shut.secret.records(&plan) {
                Some((records, over)) => self.ask(Effect::Save {
                    plan,
                    records,
                    over,
                }),
                // It was sealed without the tablet's key, so it is written once it is open again.
                None => shut.saving.put_off(),
            }
            return;
        }
        let Some(sitting) = &mut self.sitting else {
            return;
        };
        let Some(tablet) = &self.tablet_key else {
            // The write goes on as soon as the key is there.
            self.write_waits = true;
            return self.ask(Effect::TabletKey);
        };
        let kept = sitting.kept(&self.screen);
        let (plan, goes_on) = (kept.plan.id().clone(), self.screen.needs_plan());
        sitting
            .secret
            .seal(&kept, goes_on, Some(tablet), &mut self.random);
        if let Some((records, over)) = sitting.secret.records(&plan) {
            self.ask(Effect::Save {
                plan,
                records,
                over,
            });
        }
    }

    /// Writes at once what would be written after the pause.
    fn write_now(&mut self) {
        if self.has_a_plan() || self.learning.open().is_some() {
            self.write_without_a_pause();
        }
    }

    #[inline(never)]
    fn write_without_a_pause(&mut self) {
        if let Some(sitting) = &mut self.sitting {
            // What the device did not let go of is asked for once more.
            sitting.forgetting = false;
        }
        let shut = self.shut.as_mut().map(|shut| &mut shut.saving);
        let open = self.sitting.as_mut().map(|sitting| &mut sitting.saving);
        let next = open.or(shut).map(Saving::pause_over);
        self.follow(next);
        self.write_learning_now();
    }

    /// The device has answered a write of this plan.
    fn saved(&mut self, plan: &PlanId, result: Result<(), StorageError>) {
        if let Some(at) = self.unheard.iter().position(|other| other == plan) {
            self.unheard.remove(at);
            return;
        }
        let open = self
            .sitting
            .as_mut()
            .filter(|open| open.plan().id() == plan);
        if result == Err(StorageError::KeyChanged)
            && let Some(open) = open
        {
            // Everything was cleared somewhere else: it is sealed anew, with the key there is now.
            open.secret.written(false);
            open.secret.wrap_anew();
            self.tablet_key = None;
            return self.write();
        }
        let open = open.map(|open| (&mut open.secret, &mut open.saving));
        let shut = self.shut.as_mut().filter(|shut| shut.plan == *plan);
        let shut = shut.map(|shut| (&mut shut.secret, &mut shut.saving));
        let next = open.or(shut).map(|(secret, saving)| {
            secret.written(result.is_ok());
            saving.written(result)
        });
        self.follow(next);
    }
}

#[cfg(test)]
mod tests;
