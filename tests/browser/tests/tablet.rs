//! One tablet: a browser with nothing in it, and everything that two people do with it.
//!
//! It knows how to touch, type and look, and nothing of what the app is about. What a person cannot do or see is in
//! `device`; what went over the network is in `log`.

mod device;
mod driver;
mod engine;
mod eye;
mod failing;
mod files;
mod hand;
mod judge;
mod keys;
mod log;
mod memory;
mod plain;
mod pool;
mod touch;
mod windows;

use std::{
    cell::{Cell, RefCell},
    path::{Path, PathBuf},
    thread::JoinHandle,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use thirtyfour::WebDriver;

use crate::site;
use pool::Machine;

pub use device::{Colours, Look};
pub use engine::{Engine, engine};
pub use files::base64;
pub use log::Request;

/// How a tablet is set up before anybody touches it.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The page that is opened first.
    pub url: String,
    /// What its clock says then.
    pub begin: &'static str,
    pub size: (u32, u32),
    /// How many megabytes its disk has, where it has one of its own.
    pub disk: Option<u32>,
}

/// The day of the visit that most tests are about.
pub const DAY_OF_VISIT: &str = "2026-11-24T10:00:00";

/// A tablet upright, a tablet on its side, a phone, and the narrowest page that has to work.
pub const UPRIGHT: (u32, u32) = (820, 1180);
pub const ON_ITS_SIDE: (u32, u32) = (1180, 820);
pub const PHONE: (u32, u32) = (390, 844);
pub const NARROWEST: (u32, u32) = (320, 640);

impl Default for Setup {
    fn default() -> Self {
        Self {
            url: site::shared().url(),
            begin: DAY_OF_VISIT,
            size: UPRIGHT,
            disk: None,
        }
    }
}

/// What the tablet is used with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Hands {
    #[default]
    Fingers,
    Keys,
    /// Tab and Enter, or two switches in their place: there is no way back but round.
    TwoKeys,
}

impl Hands {
    fn are_keys(self) -> bool {
        match self {
            Self::Fingers => false,
            Self::Keys | Self::TwoKeys => true,
        }
    }
}

pub struct Tablet {
    machine: Machine,
    setup: Setup,
    hands: Cell<Hands>,
    taps: Cell<usize>,
    /// Where the screen was touched last.
    last_tap: Cell<Option<(f64, f64)>>,
    keys: Cell<usize>,
    typed: Cell<usize>,
    /// What was taken out of the browser's log so far.
    heard: RefCell<Vec<Value>>,
}

/// Runs a test on a tablet with nothing in it. When it fails, a picture and a summary of what was on the screen are left
/// behind.
pub fn on_a_tablet(test: impl AsyncFnOnce(&mut Tablet)) {
    on_a_tablet_with(Setup::default(), test);
}

pub fn on_a_tablet_with(setup: Setup, test: impl AsyncFnOnce(&mut Tablet)) {
    pool::runtime().block_on(async {
        let mut tablet = Tablet::fetched(setup).await;
        let outcome = failing::caught(async {
            test(&mut tablet).await;
            tablet.complains_of_nothing().await;
        })
        .await;
        if let Err(failure) = outcome {
            failing::leave_behind(&tablet).await;
            tablet.machine.put_away().await;
            std::panic::resume_unwind(failure);
        }
        if tablet.setup.disk.is_some() {
            tablet.machine.put_away().await;
        } else {
            pool::bring_back(tablet.machine);
        }
    });
}

impl Tablet {
    async fn fetched(setup: Setup) -> Self {
        let tablet = Self {
            machine: match setup.disk {
                Some(megabytes) => Machine::on_a_disk(megabytes).await,
                None => pool::fetch(&setup.url).await,
            },
            setup,
            hands: Cell::default(),
            taps: Cell::new(0),
            last_tap: Cell::new(None),
            keys: Cell::new(0),
            typed: Cell::new(0),
            heard: RefCell::default(),
        };
        tablet.prepare().await;
        tablet.open_page().await;
        assert_eq!(
            tablet.everything_kept().await.trim(),
            "{}\n{}",
            "nothing is in it"
        );
        tablet
    }

    /// The power goes: every process of the browser dies at once. Then it is started again, with what it had kept.
    pub async fn dies_and_is_started_again(&mut self) {
        self.machine.loses_power().await;
        self.is_there_again().await;
    }

    /// The browser is closed as people close it, and started again.
    pub async fn is_closed_and_started_again(&mut self) {
        self.machine.closes().await;
        self.is_there_again().await;
    }

    pub fn fills_its_disk(&self) {
        self.machine.driver.fills_its_disk();
    }

    pub fn frees_its_disk(&self) {
        self.machine.driver.frees_its_disk();
    }

    /// How often each of these stands in the memory of the browser's processes.
    pub fn times_in_memory(&self, all: &[&[u8]]) -> Vec<usize> {
        self.machine.times_in_memory(all)
    }

    /// The power will go in a moment, whatever is being done then. When it went.
    pub fn dies_after(&self, pause: Duration) -> JoinHandle<Instant> {
        self.machine.loses_power_after(pause)
    }

    /// The browser that is dead is started again, with what it had kept.
    pub async fn is_started_again(&mut self) {
        self.machine.starts_again().await;
        self.is_there_again().await;
    }

    async fn is_there_again(&self) {
        self.heard.borrow_mut().clear();
        self.prepare().await;
        self.open_page().await;
    }

    /// What each page gets before its own scripts: a hand, and a clock that is set.
    async fn prepare(&self) {
        let clock = include_str!("tablet/clock.js").replace("BEGIN", self.setup.begin);
        self.before_each_page(&clock).await;
        self.before_each_page(include_str!("tablet/hand.js")).await;
        if !engine().has_tools() {
            self.before_each_page(include_str!("tablet/plain.js")).await;
        }
        self.prepare_device().await;
    }

    /// Opens the page anew, as after *reload*, and waits until it can be touched.
    pub async fn open_page(&self) {
        self.open(&self.setup.url).await;
        // In the first frame, before there is an app, one still rests.
        self.wait_until(
            "hand.all('button').length && hand.all('button').every((button) => !button.disabled)",
        )
        .await;
        self.is_awake().await;
    }

    /// Opens the page anew, and lets it come in its own time.
    pub async fn open_without_waiting(&self) {
        self.open(&self.setup.url).await;
    }

    /// Runs something in each page that is opened from now on, before the page's own scripts.
    pub async fn before_each_page(&self, script: &str) {
        match engine() {
            Engine::Chromium => {
                let source = json!({ "source": script });
                self.command("Page.addScriptToEvaluateOnNewDocument", source)
                    .await;
            }
            Engine::Firefox | Engine::WebKit => site::brings_along(&self.setup.url, script),
        }
    }

    /// Lets no request for such an address through.
    pub async fn refuse(&self, addresses: &str) {
        let blocked = json!({ "urls": [addresses] });
        self.command("Network.setBlockedURLs", blocked).await;
    }

    /// Opens any page, in this window.
    pub async fn open(&self, url: &str) {
        self.browser().goto(url).await.unwrap();
        self.is_handy().await;
    }

    /// A page that is a file has nothing that a site of ours would have brought along.
    async fn is_handy(&self) {
        if engine().has_tools() {
            return;
        }
        let page = self.browser().current_url().await.unwrap();
        if page.scheme() == "file" {
            for script in [
                include_str!("tablet/hand.js"),
                include_str!("tablet/plain.js"),
            ] {
                plain::run(self.browser(), script).await.unwrap();
            }
        }
    }

    /// Goes back to the page before this one, with the browser's own button. It is over when that page is there.
    pub async fn goes_back(&self) {
        self.browser().back().await.unwrap();
        self.is_handy().await;
    }

    /// How often the screen was touched since this was last asked.
    pub fn taps(&self) -> usize {
        self.taps.take()
    }

    /// How many keys were pressed since this was last asked, not counting those of words.
    pub fn keys(&self) -> usize {
        self.keys.take()
    }

    /// How many characters were typed since this was last asked.
    pub fn typed(&self) -> usize {
        self.typed.take()
    }

    /// A place for this tablet's own files.
    pub fn folder(&self) -> &Path {
        &self.machine.folder
    }

    /// Everything that the browser keeps between two starts.
    pub fn profile(&self) -> PathBuf {
        self.machine.profile()
    }

    fn browser(&self) -> &WebDriver {
        &self.machine.browser
    }

    /// Asks the page something in JavaScript. A promise is waited for.
    pub async fn ask(&self, script: &str) -> Value {
        self.try_ask(script)
            .await
            .unwrap_or_else(|trouble| panic!("{trouble}"))
    }

    /// The same, for whoever may find nobody there.
    pub async fn try_ask(&self, script: &str) -> Result<Value, String> {
        match engine() {
            Engine::Chromium => self.ask_the_tools(script).await,
            Engine::Firefox | Engine::WebKit => {
                let answer = plain::ask(self.browser(), script).await;
                // A page that is a file may have loaded itself anew since it was made handy.
                if answer
                    .as_ref()
                    .is_err_and(|trouble| trouble.contains("hand is not defined"))
                {
                    self.is_handy().await;
                    return plain::ask(self.browser(), script).await;
                }
                answer
            }
        }
    }

    /// Runs a script in the page that is open.
    async fn run(&self, script: &str) {
        match engine() {
            Engine::Chromium => drop(self.ask(script).await),
            Engine::Firefox | Engine::WebKit => plain::run(self.browser(), script).await.unwrap(),
        }
    }

    async fn ask_the_tools(&self, script: &str) -> Result<Value, String> {
        let asked = json!({
            "expression": script,
            "awaitPromise": true,
            "returnByValue": true,
            "userGesture": false,
        });
        let answer = self.try_command("Runtime.evaluate", asked).await?;
        if let Some(thrown) = answer.get("exceptionDetails") {
            let said = &thrown["exception"]["description"];
            return Err(said
                .as_str()
                .map_or_else(|| thrown.to_string(), str::to_owned));
        }
        Ok(answer["result"]["value"].clone())
    }

    /// Something that only Chromium's own tools can do.
    async fn command(&self, name: &str, values: Value) -> Value {
        self.try_command(name, values)
            .await
            .unwrap_or_else(|trouble| panic!("{name}: {trouble}"))
    }

    /// The same, for whoever may find nobody there.
    pub async fn try_command(&self, name: &str, values: Value) -> Result<Value, String> {
        let answer = self.browser().cdp().send_raw(name, values).await;
        answer.map_err(|error| error.to_string())
    }
}
