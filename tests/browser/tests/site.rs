//! The built files, served as a static host would, to every test of this run.
//!
//! What is served is a copy made once, so that a build that goes on meanwhile does not change it under a test.

use std::{
    fs,
    path::{Path, PathBuf},
    process,
    sync::{
        Arc, Mutex, OnceLock,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use site_server::Serving;

use crate::tablet::{Engine, engine};

/// When what a run left behind is no longer looked at.
const OLD: Duration = Duration::from_hours(1);

/// One site, with the list of what was asked of it.
pub struct Site {
    serving: Serving,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Site {
    /// Serves a folder on a port of its own.
    pub fn of(folder: &Path) -> Self {
        let asked = Arc::new(Mutex::new(Vec::new()));
        let list = Arc::clone(&asked);
        let brings = (!engine().has_tools()).then(|| bringing(folder));
        let folder = brings.as_deref().unwrap_or(folder);
        let serving = site_server::start(folder, move |path| {
            if path != BEFORE.1 {
                list.lock().unwrap().push(path.to_owned());
            }
        });
        let site = Self {
            serving: serving.expect("a free port"),
            asked,
        };
        if let Some(folder) = brings {
            BRINGING.lock().unwrap().push((site.url(), folder));
        }
        site
    }

    pub fn url(&self) -> String {
        self.serving.url()
    }

    /// Every path that was asked for, in order.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

/// The site that most tests share. Where a browser cannot be told to forget, each has one of its own.
pub fn shared() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    match engine() {
        Engine::Chromium => SITE.get_or_init(|| Site::of(folder())),
        Engine::Firefox | Engine::WebKit => Box::leak(Box::new(Site::of(folder()))),
    }
}

/// A script that a site brings along before its own: the file, and how it is asked for.
const BEFORE: (&str, &str) = ("before.js", "/before.js");

/// The sites that bring something along, and where their files are.
static BRINGING: Mutex<Vec<(String, PathBuf)>> = Mutex::new(Vec::new());

/// From now on each page of this site runs this script before its own.
pub fn brings_along(url: &str, script: &str) {
    let sites = BRINGING.lock().unwrap();
    let site = sites
        .iter()
        .find(|(site, _)| url.starts_with(site.as_str()));
    let file = site.expect("it is served here").1.join(BEFORE.0);
    let earlier = fs::read_to_string(&file).unwrap_or_default();
    // Whoever opens a second window says the same again.
    if !earlier.contains(script) {
        fs::write(file, format!("{earlier}\n{script}")).unwrap();
    }
}

/// A copy of a folder whose pages begin with that script.
fn bringing(folder: &Path) -> PathBuf {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let copy = left_behind(&format!("site-{number}"));
    copy_all(folder, &copy);
    for entry in fs::read_dir(&copy).unwrap().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let kind = Path::new(&name).extension().and_then(|kind| kind.to_str());
        if kind == Some("html") {
            let page = fs::read_to_string(entry.path()).unwrap();
            let brought = format!("</title><script src=\"{}\"></script>", BEFORE.1);
            let page = page.replacen("</title>", &brought, 1);
            fs::remove_file(entry.path()).unwrap();
            fs::write(entry.path(), page).unwrap();
        }
        if [".html.br", ".html.gz"]
            .iter()
            .any(|packed| name.ends_with(packed))
        {
            fs::remove_file(entry.path()).unwrap();
        }
    }
    fs::write(copy.join(BEFORE.0), "").unwrap();
    copy
}

/// The copy of what was built. `ALONGSIDE_DIST` names another folder than `dist/`.
pub fn folder() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let built = std::env::var_os("ALONGSIDE_DIST")
            .map_or_else(|| project().join("dist"), PathBuf::from);
        assert!(
            built.join("index.html").is_file(),
            "There is nothing built in {}. Run: cargo xtask build",
            built.display()
        );
        let copy = left_behind("site");
        copy_all(&built, &copy);
        copy
    })
}

/// The project's own folder.
pub fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .expect("this package lies in tests/browser")
        .to_owned()
}

/// An empty folder among those that this run leaves behind. Other runs have theirs; old ones are cleared away.
pub fn left_behind(name: &str) -> PathBuf {
    static RUN: OnceLock<PathBuf> = OnceLock::new();
    let run = RUN.get_or_init(|| {
        let runs = Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser");
        for old in fs::read_dir(&runs).into_iter().flatten().flatten() {
            let changed = old.metadata().and_then(|facts| facts.modified());
            if changed.is_ok_and(|time| time.elapsed().is_ok_and(|age| age > OLD)) {
                fs::remove_dir_all(old.path()).ok();
            }
        }
        runs.join(process::id().to_string())
    });
    let folder = run.join(name);
    fs::create_dir_all(&folder).expect("a folder under target/ can be made");
    folder
}

/// Copies a folder and everything in it.
pub fn copy_all(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy_all(&from, &to);
        } else {
            fs::copy(from, to).unwrap();
        }
    }
}
