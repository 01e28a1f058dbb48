//! The browsers of this run. Starting one takes longer than most tests do, so a test that went well leaves its own to
//! the next, which first takes everything out of it.

use std::{
    path::PathBuf,
    sync::{
        Mutex, OnceLock,
        atomic::{AtomicUsize, Ordering},
    },
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use memchr::memmem;
use serde_json::json;
use thirtyfour::{WebDriver, common::command::Command};
use tokio::runtime::Runtime;

use super::{
    driver::Driver,
    engine::{Engine, PROFILE, engine},
    memory,
};
use crate::site;

/// A browser with the program that drives it.
pub struct Machine {
    pub browser: WebDriver,
    pub driver: Driver,
    /// Everything of this machine: the browser's profile, and where downloads arrive.
    pub folder: PathBuf,
}

static WAITING: Mutex<Vec<Machine>> = Mutex::new(Vec::new());

/// What all conversations with all browsers run on: they outlive the tests that begin them.
pub fn runtime() -> &'static Runtime {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    RUNTIME.get_or_init(|| {
        tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap()
    })
}

/// A browser with nothing in it.
pub async fn fetch(url: &str) -> Machine {
    let waiting = WAITING.lock().unwrap().pop();
    match waiting {
        Some(machine) => {
            machine.forgets(url).await;
            machine
        }
        None => Machine::start().await,
    }
}

fn new_folder() -> PathBuf {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    site::left_behind(&format!("tablet-{number}"))
}

/// Leaves a browser to the next test.
pub fn bring_back(machine: Machine) {
    WAITING.lock().unwrap().push(machine);
}

impl Machine {
    async fn start() -> Self {
        let folder = new_folder();
        let driver = Driver::start(&folder);
        Self::driven(folder, driver).await
    }

    /// A browser whose disk has so many megabytes and no more. No other test gets it.
    pub async fn on_a_disk(megabytes: u32) -> Self {
        let folder = new_folder();
        let driver = Driver::start_on_a_disk(&folder, megabytes);
        Self::driven(folder, driver).await
    }

    async fn driven(folder: PathBuf, driver: Driver) -> Self {
        let browser = driver.browser(&folder).await;
        Self {
            browser,
            driver,
            folder,
        }
    }

    /// Closes every window and forgets what was kept in any.
    async fn forgets(&self, url: &str) {
        let before = self.browser.windows().await.unwrap();
        let new = self.browser.new_tab().await.unwrap();
        for window in before {
            self.browser.switch_to_window(window).await.unwrap();
            self.browser.close_window().await.unwrap();
        }
        self.browser.switch_to_window(new).await.unwrap();
        match engine() {
            Engine::Chromium => self.forgets_with_tools(url).await,
            // The next test has a site of its own, of which nothing is kept.
            Engine::Firefox | Engine::WebKit => {}
        }
    }

    async fn forgets_with_tools(&self, url: &str) {
        let everything = json!({ "origin": url, "storageTypes": "all" });
        let tools = self.browser.cdp();
        tools
            .send_raw("Storage.clearDataForOrigin", everything)
            .await
            .unwrap();
        for log in ["performance", "browser"] {
            let read = Command::GetLog(log.into());
            self.browser.handle().cmd(read).await.unwrap();
        }
    }

    /// Every process of the browser dies at once. Then it is started again, with what it had kept.
    pub async fn loses_power(&mut self) {
        Driver::kill(self.driver.process(&self.browser));
        self.starts_again().await;
    }

    /// The same a little later, whatever happens meanwhile. It is not started again. When it was.
    pub fn loses_power_after(&self, pause: Duration) -> JoinHandle<Instant> {
        let process = self.driver.process(&self.browser);
        thread::spawn(move || {
            thread::sleep(pause);
            Driver::kill(process);
            Instant::now()
        })
    }

    /// The browser is closed as people close it, and started again.
    pub async fn closes(&mut self) {
        self.browser.clone().quit().await.unwrap();
        self.starts_again().await;
    }

    pub async fn starts_again(&mut self) {
        if !engine().has_tools() {
            // Its driver holds on to what is dead until it is told.
            self.browser.clone().quit().await.ok();
        }
        let new = self.driver.browser(&self.folder).await;
        std::mem::replace(&mut self.browser, new).leak().ok();
    }

    /// How often each of these stands in what the processes of the browser have in memory, of whatever kind it is.
    pub fn times_in_memory(&self, all: &[&[u8]]) -> Vec<usize> {
        let family = Driver::family(self.driver.process(&self.browser));
        let mut times = vec![0; all.len()];
        for process in &family {
            memory::each_piece_of(process, |piece| {
                for (one, times) in all.iter().zip(&mut times) {
                    *times += memmem::find_iter(piece, one).count();
                }
            });
        }
        times
    }

    /// What the browser keeps between two starts.
    pub fn profile(&self) -> PathBuf {
        self.folder.join(PROFILE)
    }

    pub async fn put_away(self) {
        self.browser.quit().await.ok();
    }
}
