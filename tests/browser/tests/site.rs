//! The built files, served as a static host would, to every test of this run.
//!
//! What is served is a copy made once, so that a build that goes on meanwhile does not change it under a test.

use std::{
    fs,
    path::{Path, PathBuf},
    process,
    sync::{Arc, Mutex, OnceLock},
    time::Duration,
};

use site_server::Serving;

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
        let serving = site_server::start(folder, move |path| {
            list.lock().unwrap().push(path.to_owned());
        });
        Self {
            serving: serving.expect("a free port"),
            asked,
        }
    }

    pub fn url(&self) -> String {
        self.serving.url()
    }

    /// Every path that was asked for, in order.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

/// The site that most tests share.
pub fn shared() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| Site::of(folder()))
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
