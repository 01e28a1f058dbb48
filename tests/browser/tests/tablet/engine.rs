//! The browsers that people have, and how each is started and driven: quiet, with nothing in it.
//!
//! Chromium has tools of its own, which can do more than people can: print, slow down, say what it gives to screen readers.
//! Firefox and WebKit are driven as the standard says (W3C `WebDriver`), by what `plain` has.

use std::{
    net::TcpListener,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use serde_json::{Map, Value, json};
use thirtyfour::{
    Capabilities, ChromiumLikeCapabilities, DesiredCapabilities, common::log::LoggingPrefsLogLevel,
};

/// What the browser keeps between two starts, and where downloads arrive, in the folder of its own.
pub const PROFILE: &str = "profile";
pub const DOWNLOADS: &str = "downloads";

/// The program that is WebKit and a window.
const WEBKIT: &str = "webkit.py";

/// Which browser this run is about, by its name in small letters. Without it: Chromium.
const ASKED: &str = "ALONGSIDE_ENGINE";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    /// As the programs of GNOME have it. What iPads have is the same engine in another body.
    WebKit,
}

impl Engine {
    /// Whether it can be asked for more than people can do, and for more than the standard says.
    pub fn has_tools(self) -> bool {
        match self {
            Self::Chromium => true,
            Self::Firefox | Self::WebKit => false,
        }
    }
}

/// The browser that this run is about.
pub fn engine() -> Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    *ENGINE.get_or_init(|| match std::env::var(ASKED).as_deref() {
        Err(_) | Ok("chromium") => Engine::Chromium,
        Ok("firefox") => Engine::Firefox,
        Ok("webkit") => Engine::WebKit,
        Ok(other) => panic!("{ASKED} is chromium, firefox or webkit, and not {other}"),
    })
}

const CHROMIUM: [&str; 12] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    // Larger than any page here: a touch outside of the window would be lost.
    "--window-size=1400,1400",
    // Lets a page ask for the role and the name that the browser itself has worked out.
    "--enable-blink-features=ComputedAccessibilityInfo",
];

impl Engine {
    /// What a shell does to run the driver, on a port of its choosing or on this one.
    pub fn runs(self, port: u16) -> String {
        match self {
            Self::Chromium => "chromedriver --port=0".to_owned(),
            Self::Firefox => "geckodriver --port 0".to_owned(),
            // It has a window and no way to do without one: here is a screen that nobody sees.
            Self::WebKit => format!(
                "Xvfb -displayfd 3 -screen 0 1600x1600x24 -nolisten tcp 3>\"$HOME/display\" & \
                 while [ ! -s \"$HOME/display\" ]; do sleep 0.05; done; \
                 export DISPLAY=:$(cat \"$HOME/display\"); \
                 echo 'driven on port {port}.'; exec WebKitWebDriver --port={port}"
            ),
        }
    }

    /// The port that the driver took, when a line of what it prints says so.
    pub fn port_in(self, line: &str) -> Option<String> {
        let said = match self {
            Self::Chromium => "started successfully on port ",
            Self::Firefox => "Listening on 127.0.0.1:",
            Self::WebKit => "driven on port ",
        };
        let (_, port) = line.split_once(said)?;
        Some(port.trim_end_matches('.').to_owned())
    }

    /// What the driver's programs are told by their surroundings: where the home of this browser is.
    pub fn surroundings(self, folder: &Path) -> Vec<(&'static str, PathBuf)> {
        match self {
            Self::Chromium | Self::Firefox => Vec::new(),
            Self::WebKit => vec![("HOME", folder.to_owned())],
        }
    }

    /// A browser that keeps what it keeps below this folder.
    pub fn wanted(self, folder: &Path) -> Capabilities {
        match self {
            Self::Chromium => chromium(&folder.join(PROFILE)),
            Self::Firefox => firefox(&folder.join(PROFILE), &folder.join(DOWNLOADS)),
            Self::WebKit => webkit(folder),
        }
    }

    /// What the driver calls the number of the browser's first process.
    pub fn process(self) -> &'static str {
        match self {
            Self::Chromium => "goog:processID",
            Self::Firefox => "moz:processID",
            Self::WebKit => "webkitgtk:processID",
        }
    }

    /// The browser's first process among these, where no driver names it.
    pub fn found_in(family: &[String]) -> String {
        let is_it = |process: &&String| {
            std::fs::read_to_string(format!("/proc/{process}/comm"))
                .is_ok_and(|name| name.trim() == WEBKIT)
        };
        let found = family.iter().find(is_it);
        found.expect("the browser is at work").clone()
    }
}

/// A port that was free a moment ago.
pub fn free_port() -> u16 {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    taken.local_addr().unwrap().port()
}

fn chromium(profile: &Path) -> Capabilities {
    let mut wanted = DesiredCapabilities::chrome();
    for log in ["performance", "browser"] {
        wanted
            .set_logging_prefs(log, LoggingPrefsLogLevel::All)
            .unwrap();
    }
    for flag in CHROMIUM {
        wanted.add_arg(flag).unwrap();
    }
    let kept = format!("--user-data-dir={}", profile.display());
    wanted.add_arg(&kept).unwrap();
    wanted.into()
}

fn firefox(profile: &Path, downloads: &Path) -> Capabilities {
    std::fs::create_dir_all(profile).unwrap();
    let options = json!({
        "args": ["-headless", "-profile", profile],
        "prefs": {
            "browser.download.dir": downloads,
            "browser.download.folderList": 2,
            "browser.download.alwaysOpenPanel": false,
            "browser.helperApps.neverAsk.saveToDisk": "text/html,text/plain,text/calendar,text/csv",
            "dom.disable_open_during_load": false,
            "network.captive-portal-service.enabled": false,
            "network.connectivity-service.enabled": false,
            "print.always_print_silent": true,
        },
    });
    told([
        ("browserName", json!("firefox")),
        ("moz:firefoxOptions", options),
    ])
}

fn webkit(folder: &Path) -> Capabilities {
    let here = crate::site::project()
        .join("tests/browser/tests/tablet")
        .join(WEBKIT);
    let folders = [PROFILE, "cache", DOWNLOADS].map(|name| folder.join(name));
    let options = json!({ "binary": here, "args": folders });
    told([("webkitgtk:browserOptions", options)])
}

fn told<const N: usize>(all: [(&str, Value); N]) -> Capabilities {
    let all: Map<String, Value> = all
        .map(|(name, value)| (name.to_owned(), value))
        .into_iter()
        .collect();
    all.into()
}
