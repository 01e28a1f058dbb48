//! The program that drives the browser, and how a browser is started with it: quiet, with nothing in it.

use std::{
    fs::File,
    io::{BufRead, BufReader, ErrorKind, Write},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use thirtyfour::{
    ChromiumLikeCapabilities, DesiredCapabilities, WebDriver, common::log::LoggingPrefsLogLevel,
};

const FLAGS: [&str; 12] = [
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

/// The driver at work. It and its browser stop when this is dropped, and also when this program ends in any other way:
/// the shell around it waits for the end of its input.
pub struct Driver {
    shell: Child,
    url: String,
    /// A disk that only the browser sees, and that ends with it.
    disk: Option<PathBuf>,
}

/// Runs the driver until the end of the input.
const RUNS: &str = "chromedriver --port=0 & cat; kill -KILL 0";

/// A file that takes up what is left of a disk.
const FILLING: &str = "filling";

impl Driver {
    pub fn start() -> Self {
        let mut shell = Command::new("sh");
        shell.args(["-c", RUNS]);
        Self::from(&mut shell, None)
    }

    /// The same on a disk of its own with so many megabytes, which lies at this folder for the browser and for nobody else.
    /// Whoever may not mount one does so as somebody else.
    pub fn start_on_a_disk(folder: &Path, megabytes: u32) -> Self {
        let may_mount = Command::new("unshare").args(["-m", "true"]).status();
        let alone = if may_mount.is_ok_and(|done| done.success()) {
            "-m"
        } else {
            "-rm"
        };
        let runs = format!("mount -t tmpfs -o size={megabytes}m tmpfs \"$0\" && {{ {RUNS}; }}");
        std::fs::create_dir_all(folder).unwrap();
        let mut shell = Command::new("unshare");
        shell.arg(alone).args(["sh", "-c", &runs]).arg(folder);
        Self::from(&mut shell, Some(folder.to_owned()))
    }

    fn from(shell: &mut Command, disk: Option<PathBuf>) -> Self {
        let mut shell = shell
            .process_group(0)
            .env("TZ", "Europe/London")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("there is a shell");
        let said = BufReader::new(shell.stdout.take().unwrap());
        let port = said
            .lines()
            .map_while(Result::ok)
            .find_map(|line| {
                let (_, port) = line.split_once("started successfully on port ")?;
                Some(port.trim_end_matches('.').to_owned())
            })
            .expect("chromedriver is on the PATH, and says which port it took");
        Self {
            shell,
            url: format!("http://127.0.0.1:{port}"),
            disk,
        }
    }

    /// Takes up everything that is left of the disk, also what was left again since.
    pub fn fills_its_disk(&self) {
        let place = self.filling();
        let mut filling = File::options()
            .create(true)
            .append(true)
            .open(place)
            .unwrap();
        let piece = vec![0; 65_536];
        let full = loop {
            if let Err(error) = filling.write_all(&piece) {
                break error;
            }
        };
        assert_eq!(full.kind(), ErrorKind::StorageFull, "{full}");
    }

    pub fn frees_its_disk(&self) {
        std::fs::remove_file(self.filling()).unwrap();
    }

    /// Seen from out here.
    fn filling(&self) -> PathBuf {
        let disk = self.disk.as_ref().expect("it has a disk of its own");
        let seen = format!("/proc/{}/root{}", self.shell.id(), disk.display());
        Path::new(&seen).join(FILLING)
    }

    /// Starts a browser that keeps what it keeps in this folder.
    pub async fn browser(&self, profile: &Path) -> WebDriver {
        let mut flags: Vec<String> = FLAGS.map(str::to_owned).into();
        flags.push(format!("--user-data-dir={}", profile.display()));
        let mut wanted = DesiredCapabilities::chrome();
        let told = ["performance", "browser"];
        for log in told {
            wanted
                .set_logging_prefs(log, LoggingPrefsLogLevel::All)
                .unwrap();
        }
        for flag in flags {
            wanted.add_arg(&flag).unwrap();
        }
        WebDriver::new(self.url.clone(), wanted)
            .await
            .expect("Chromium starts")
    }

    /// The first process of a browser.
    pub fn process(browser: &WebDriver) -> String {
        let first = browser.handle().capabilities().get("goog:processID");
        first.expect("the driver names the process").to_string()
    }

    /// A browser's first process, and all that it has begun.
    pub fn family(process: String) -> Vec<String> {
        let mut family = vec![process];
        let mut next = 0;
        while let Some(one) = family.get(next).cloned() {
            family.extend(children_of(&one));
            next += 1;
        }
        family
    }

    /// Ends a browser as a power cut would: without a word to it.
    pub fn kill(process: String) {
        let family = Self::family(process);
        let killed = Command::new("kill").arg("-KILL").args(&family).status();
        assert!(
            killed.unwrap().success(),
            "the browser was there to be killed"
        );
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.shell.stdin.take());
        self.shell.wait().ok();
    }
}

fn children_of(process: &str) -> Vec<String> {
    let threads = std::fs::read_dir(format!("/proc/{process}/task"));
    let lists = threads.into_iter().flatten().flatten();
    lists
        .filter_map(|thread| std::fs::read_to_string(thread.path().join("children")).ok())
        .flat_map(|list| {
            list.split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .collect()
}
