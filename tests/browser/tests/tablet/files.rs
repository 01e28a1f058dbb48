//! Files: what the page hands over, and what people hand to the page.

use std::{
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use base64ct::{Base64, Base64Unpadded, Encoding};
use serde_json::{Value, json};

use super::{Tablet, engine::engine, plain};

/// How long a download may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// How the names of files end that are still arriving.
const UNFINISHED: [&str; 3] = ["crdownload", "part", "wkdownload"];

impl Tablet {
    /// Does something that ends in a download; gives back the file's name and its bytes.
    pub async fn download(&self, work: impl AsyncFnOnce(&Self)) -> (String, Vec<u8>) {
        let folder = self.downloads();
        for earlier in finished(&folder) {
            fs::remove_file(earlier).unwrap();
        }
        work(self).await;
        let begun = Instant::now();
        loop {
            if let Some(file) = finished(&folder).first() {
                let name = file.file_name().unwrap().to_string_lossy().into_owned();
                return (name, fs::read(file).unwrap());
            }
            assert!(begun.elapsed() < PATIENCE, "nothing was downloaded");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// Puts a file where this tablet can find it.
    pub fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder().join(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    /// Drags a file from outside onto the middle of the page and lets go.
    pub async fn drop_file(&self, file: &Path) {
        self.drop_files(&[file.to_owned()]).await;
    }

    /// The same with several files at once.
    pub async fn drop_files(&self, files: &[PathBuf]) {
        if !engine().has_tools() {
            plain::drop_files(self.browser(), files).await.unwrap();
            return self.settle().await;
        }
        let middle = self
            .ask("({ x: innerWidth / 2, y: innerHeight / 2 })")
            .await;
        for kind in ["dragEnter", "dragOver", "drop"] {
            let held = json!({ "items": [], "files": files, "dragOperationsMask": 1 });
            let drag = json!({ "type": kind, "x": middle["x"], "y": middle["y"], "data": held });
            self.command("Input.dispatchDragEvent", drag).await;
        }
        self.settle().await;
    }

    /// Presses a button that opens the device's own file chooser, and chooses this file there.
    pub async fn choose_file(&self, button: &str, file: &Path) {
        if !engine().has_tools() {
            self.press(button).await;
            plain::choose_file(self.browser(), file).await.unwrap();
            return self.settle().await;
        }
        let on = json!({ "enabled": true });
        self.command("Page.setInterceptFileChooserDialog", on).await;
        self.press(button).await;
        let field = self.wait_to_hear("Page.fileChooserOpened").await["backendNodeId"].clone();
        let chosen = json!({ "files": [file], "backendNodeId": field });
        self.command("DOM.setFileInputFiles", chosen).await;
        let off = json!({ "enabled": false });
        self.command("Page.setInterceptFileChooserDialog", off)
            .await;
        self.settle().await;
    }

    /// Prints the page that is open, as the browser would: the bytes of a PDF.
    pub async fn print_to_pdf(&self, (_, width, height): (&str, f64, f64)) -> Vec<u8> {
        let paper = json!({
            "preferCSSPageSize": true,
            "paperWidth": width,
            "paperHeight": height,
            "generateTaggedPDF": true,
        });
        let printed = self.command("Page.printToPDF", paper).await;
        base64(printed["data"].as_str().unwrap())
    }

    /// Waits for something that the browser's tools tell, and gives back what they tell of it.
    async fn wait_to_hear(&self, name: &str) -> Value {
        let begun = Instant::now();
        loop {
            let heard = self.listen().await;
            if let Some(event) = heard.iter().rfind(|event| event["method"] == name) {
                return event["params"].clone();
            }
            assert!(begun.elapsed() < PATIENCE, "{name} did not happen");
        }
    }
}

/// What has arrived. Nothing has while something is still arriving, which may take its name in advance.
fn finished(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let all: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    let arriving = |path: &PathBuf| {
        let kind = path.extension().and_then(|kind| kind.to_str());
        kind.is_some_and(|kind| UNFINISHED.contains(&kind))
            || fs::metadata(path).is_ok_and(|facts| facts.len() == 0)
    };
    if all.iter().any(arriving) {
        return Vec::new();
    }
    all.into_iter()
        .filter(|path| {
            !path
                .file_name()
                .is_some_and(|name| name.to_string_lossy().starts_with('.'))
        })
        .collect()
}

/// The bytes that a text in base 64 stands for.
pub fn base64(text: &str) -> Vec<u8> {
    let padded = Base64::decode_vec(text);
    padded
        .or_else(|_| Base64Unpadded::decode_vec(text))
        .unwrap()
}
