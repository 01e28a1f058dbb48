//! The program that drives the browser, and how a browser is started with it: quiet, with nothing in it.

use std::{
    fs::File,
    io::{BufRead, BufReader, ErrorKind, Write},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use thirtyfour::WebDriver;

use super::engine::{Engine, engine, free_port};

/// The driver at work. It and its browser stop when this is dropped, and also when this program ends in any other way:
/// the shell around it waits for the end of its input.
pub struct Driver {
    engine: Engine,
    shell: Child,
    url: String,
    /// A disk that only the browser sees, and that ends with it.
    disk: Option<PathBuf>,
}

/// How long a browser may take to start.
const SOON: Duration = Duration::from_secs(20);

/// Runs something until the end of the input.
fn until_the_end(runs: &str) -> String {
    format!("( {runs} ) & cat; kill -KILL 0")
}

/// A file that takes up what is left of a disk.
const FILLING: &str = "filling";

impl Driver {
    /// A driver whose browser has this folder for its own.
    pub fn start(folder: &Path) -> Self {
        let (engine, port) = (engine(), free_port());
        let mut shell = Command::new("sh");
        shell.args(["-c", &until_the_end(&engine.runs(port))]);
        Self::from(engine, &mut shell, folder, None)
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
        let (engine, port) = (engine(), free_port());
        let runs = until_the_end(&engine.runs(port));
        let runs = format!("mount -t tmpfs -o size={megabytes}m tmpfs \"$0\" && {{ {runs}; }}");
        let mut shell = Command::new("unshare");
        shell.arg(alone).args(["sh", "-c", &runs]).arg(folder);
        Self::from(engine, &mut shell, folder, Some(folder.to_owned()))
    }

    fn from(engine: Engine, shell: &mut Command, folder: &Path, disk: Option<PathBuf>) -> Self {
        std::fs::create_dir_all(folder).unwrap();
        let mut shell = shell
            .process_group(0)
            .env("TZ", "Europe/London")
            .envs(engine.surroundings(folder))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("there is a shell");
        let said = BufReader::new(shell.stdout.take().unwrap());
        let mut lines = said.lines().map_while(Result::ok);
        let port = lines
            .find_map(|line| engine.port_in(&line))
            .expect("the driver is on the PATH, and says which port it took");
        // Whatever else it says is heard, or it would wait for a listener.
        thread::spawn(move || lines.for_each(drop));
        Self {
            engine,
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

    /// Starts a browser that keeps what it keeps below this folder.
    pub async fn browser(&self, folder: &Path) -> WebDriver {
        let wanted = self.engine.wanted(folder);
        let begun = Instant::now();
        loop {
            match WebDriver::new(self.url.clone(), wanted.clone()).await {
                Ok(browser) => return browser,
                // A driver that has a port may not listen there yet.
                Err(_) if begun.elapsed() < SOON => {
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
                Err(error) => panic!("no browser starts: {error}"),
            }
        }
    }

    /// The first process of a browser.
    pub fn process(&self, browser: &WebDriver) -> String {
        let told = browser
            .handle()
            .capabilities()
            .get(self.engine.process())
            .cloned();
        match told {
            Some(number) => number.to_string(),
            None => Engine::found_in(&Self::family(self.shell.id().to_string())),
        }
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
