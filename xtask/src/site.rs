//! The finished files: their names with the hash of what is in them, the links between them, and their packed twins.
//!
//! Pure: bytes in, bytes out. It looks for nothing on the disk and never guesses: a link that is not there is an error.

use std::{fmt::Write as _, io::Write as _, sync::OnceLock, thread};

use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};

use crate::{
    build::Profile,
    error::{Because, Error, Outcome},
    policy,
};

/// Files in this folder carry their hash in their name and never change.
pub const HASHED: &str = "assets";

/// An example of a page that is not ours and holds the element.
const HOST_PAGE: &str = include_str!("site/embed.html");
/// Asks now and then whether there is a newer build. Only in a developer's build.
const RELOAD: &str = include_str!("site/reload.js");
const RELOAD_TAG: &str = "<script type=\"module\" src=\"./reload.js\"></script>\n</head>";
/// Where the page leaves room for the policy.
const POLICY_PLACE: &str = "{policy}";

/// What the files are made of.
pub struct Sources {
    pub wasm: Vec<u8>,
    /// What of the module the second screen needs beside that, and the rest.
    pub opening: Vec<u8>,
    pub rest: Vec<u8>,
    pub glue: String,
    /// What hears taps before there is an app.
    pub first: String,
    pub element: String,
    pub guide: String,
    pub stretch_wasm: Vec<u8>,
    pub stretch_script: String,
    pub pool_wasm: Vec<u8>,
    pub pool_script: String,
    pub reader_wasm: Vec<u8>,
    pub reader_script: String,
    pub styles: String,
    pub plan_styles: Vec<Vec<u8>>,
    pub page: String,
}

/// When a page fetches a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fetched {
    /// The first screen waits for it.
    First,
    /// Right after that, while people look at the first screen. The next one waits for it.
    Next,
    /// The same, of the app itself.
    WithTheNext,
    /// The rest of the app, while people look at the second screen.
    AfterThat,
    /// At last. No screen waits for it.
    Afterwards,
    /// Our own page does not fetch it.
    Never,
}

/// One finished file. The name is its path below the site's root.
#[derive(Debug)]
pub struct File {
    pub name: String,
    pub bytes: Vec<u8>,
    pub fetched: Fetched,
    twins: OnceLock<Twins>,
}

/// The same file as it goes over the line.
#[derive(Debug)]
pub struct Twins {
    pub brotli: Vec<u8>,
    pub gzip: Vec<u8>,
}

impl File {
    /// Packed when it is first asked for, which takes seconds.
    pub fn twins(&self) -> Outcome<&Twins> {
        if let Some(twins) = self.twins.get() {
            return Ok(twins);
        }
        let (brotli, gzip) = (brotli(&self.bytes)?, gzip(&self.bytes)?);
        Ok(self.twins.get_or_init(|| Twins { brotli, gzip }))
    }
}

/// All the finished files.
#[derive(Debug)]
pub struct Site {
    files: Vec<File>,
}

impl Site {
    pub fn assemble(sources: &Sources, profile: Profile) -> Outcome<Self> {
        let wasm = hashed("alongside", "wasm", &sources.wasm);
        let glue = hashed("alongside-glue", "js", sources.glue.as_bytes());
        let first = hashed("alongside-first", "js", sources.first.as_bytes());
        let styles = hashed("alongside", "css", sources.styles.as_bytes());
        let guide = hashed("alongside-guide", "txt", sources.guide.as_bytes());
        let opening = hashed("alongside-opening", "wasm", &sources.opening);
        let rest = hashed("alongside-rest", "wasm", &sources.rest);
        let stretch_wasm = hashed("alongside-stretch", "wasm", &sources.stretch_wasm);
        let stretch_script = hashed("alongside-stretch", "js", sources.stretch_script.as_bytes());
        let pool_wasm = hashed("alongside-pool", "wasm", &sources.pool_wasm);
        let pool_script = hashed("alongside-pool", "js", sources.pool_script.as_bytes());
        let reader_wasm = hashed("alongside-reader", "wasm", &sources.reader_wasm);
        let reader_script = hashed("alongside-reader", "js", sources.reader_script.as_bytes());
        let others = [
            ("./alongside-glue.js", &glue),
            ("./alongside.wasm", &wasm),
            ("./alongside.css", &styles),
        ];
        let next = [
            ("./alongside-guide.txt", &guide),
            ("./alongside-opening.wasm", &opening),
        ];
        let later = [
            ("./alongside-rest.wasm", &rest),
            ("./alongside-stretch.js", &stretch_script),
            ("./alongside-stretch.wasm", &stretch_wasm),
            ("./alongside-pool.js", &pool_script),
            ("./alongside-pool.wasm", &pool_wasm),
            ("./alongside-reader.js", &reader_script),
            ("./alongside-reader.wasm", &reader_wasm),
        ];
        let element = linked(&sources.element, "./", &others)?;
        let element = linked(&element, "./", &next)?;
        let element = linked(&element, "./", &later)?;
        let script = hashed("alongside", "js", element.as_bytes());
        let page = linked(&sources.page, &format!("./{HASHED}/"), &others)?;
        let page = linked(&page, &format!("./{HASHED}/"), &next)?;
        let page = linked(
            &page,
            &format!("./{HASHED}/"),
            &[
                ("./alongside.js", &script),
                ("./alongside-first.js", &first),
            ],
        )?;
        let page = swapped(&page, POLICY_PLACE, &policy::meta(&sources.plan_styles))?;
        let page = match profile {
            Profile::Release => page,
            Profile::Dev => swapped(&page, "</head>", RELOAD_TAG)?,
        };

        let loader = format!("import \"./{HASHED}/{script}\";\n");
        let headers = headers_file(&sources.plan_styles);
        let mut site = Self { files: Vec::new() };
        site.needs("index.html", page);
        site.needs(&in_assets(&first), sources.first.as_str());
        site.needs(&in_assets(&styles), sources.styles.as_str());
        site.needs(&in_assets(&script), element);
        site.needs(&in_assets(&glue), sources.glue.as_str());
        site.needs(&in_assets(&wasm), sources.wasm.as_slice());
        site.needs_next(&in_assets(&guide), sources.guide.as_str());
        site.needs_with_the_next(&in_assets(&opening), sources.opening.as_slice());
        site.needs_after_that(&in_assets(&rest), sources.rest.as_slice());
        site.needs_later(&in_assets(&stretch_script), sources.stretch_script.as_str());
        site.needs_later(&in_assets(&stretch_wasm), sources.stretch_wasm.as_slice());
        site.needs_later(&in_assets(&pool_script), sources.pool_script.as_str());
        site.needs_later(&in_assets(&pool_wasm), sources.pool_wasm.as_slice());
        site.needs_later(&in_assets(&reader_script), sources.reader_script.as_str());
        site.needs_later(&in_assets(&reader_wasm), sources.reader_wasm.as_slice());
        site.also("alongside.js", loader);
        site.also("embed.html", HOST_PAGE);
        site.also("_headers", headers);
        if profile == Profile::Dev {
            site.also("reload.js", RELOAD);
            site.also("build.txt", site.fingerprint());
        }
        Ok(site)
    }

    pub fn files(&self) -> &[File] {
        &self.files
    }

    /// The brotli and gzip twins of whatever gets smaller by them. All at once: the largest takes as long as the others
    /// together.
    pub fn packed(&self) -> Outcome<Vec<(String, &[u8])>> {
        thread::scope(|scope| {
            for file in &self.files {
                scope.spawn(|| file.twins().is_ok());
            }
        });
        let mut packed = Vec::new();
        for file in self.files.iter().filter(|file| file.name != "_headers") {
            let twins = file.twins()?;
            for (ending, twin) in [("br", &twins.brotli), ("gz", &twins.gzip)] {
                if twin.len() < file.bytes.len() {
                    packed.push((format!("{}.{ending}", file.name), twin.as_slice()));
                }
            }
        }
        Ok(packed)
    }

    fn needs(&mut self, name: &str, bytes: impl Into<Vec<u8>>) {
        self.add(name, bytes.into(), Fetched::First);
    }

    fn needs_next(&mut self, name: &str, bytes: impl Into<Vec<u8>>) {
        self.add(name, bytes.into(), Fetched::Next);
    }

    fn needs_with_the_next(&mut self, name: &str, bytes: impl Into<Vec<u8>>) {
        self.add(name, bytes.into(), Fetched::WithTheNext);
    }

    fn needs_after_that(&mut self, name: &str, bytes: impl Into<Vec<u8>>) {
        self.add(name, bytes.into(), Fetched::AfterThat);
    }

    fn needs_later(&mut self, name: &str, bytes: impl Into<Vec<u8>>) {
        self.add(name, bytes.into(), Fetched::Afterwards);
    }

    fn also(&mut self, name: &str, bytes: impl Into<Vec<u8>>) {
        self.add(name, bytes.into(), Fetched::Never);
    }

    fn add(&mut self, name: &str, bytes: Vec<u8>, fetched: Fetched) {
        self.files.push(File {
            name: name.to_owned(),
            bytes,
            fetched,
            twins: OnceLock::new(),
        });
    }

    /// A number that is another one when anything of it has changed.
    pub fn fingerprint(&self) -> String {
        let all = self.files.iter().fold(Sha256::new(), |all, file| {
            all.chain_update(&file.name).chain_update(&file.bytes)
        });
        hex(&all.finalize())
    }
}

/// A name that changes when the content does.
fn hashed(stem: &str, kind: &str, bytes: &[u8]) -> String {
    let hash = hex(&Sha256::digest(bytes));
    format!("{stem}-{}.{kind}", &hash[..16])
}

fn in_assets(name: &str) -> String {
    format!("{HASHED}/{name}")
}

/// Every quoted link to a plain name becomes a link to the finished name.
fn linked(text: &str, folder: &str, links: &[(&str, &String)]) -> Outcome<String> {
    links.iter().try_fold(text.to_owned(), |text, (from, to)| {
        swapped(&text, &format!("\"{from}\""), &format!("\"{folder}{to}\""))
    })
}

fn swapped(text: &str, from: &str, to: &str) -> Outcome<String> {
    if text.contains(from) {
        Ok(text.replace(from, to))
    } else {
        Err(Error::new(format!(
            "{from} is not where it is expected to be."
        )))
    }
}

/// The headers in the form that many static hosts read. Our own server reads it too.
fn headers_file(plan_styles: &[Vec<u8>]) -> String {
    let mut file = String::from("/*\n  Cache-Control: no-cache\n");
    for (name, value) in policy::headers(plan_styles) {
        let _ = writeln!(file, "  {name}: {value}");
    }
    let _ = writeln!(
        file,
        "/{HASHED}/*\n  Cache-Control: public, max-age=31536000, immutable"
    );
    file
}

/// As small as brotli can make it.
fn brotli(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut packed = Vec::new();
    let settings = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: bytes.len(),
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &settings)
        .because(|| "A file cannot be packed".into())?;
    Ok(packed)
}

/// As small as gzip can make it.
fn gzip(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .because(|| "A file cannot be packed".into())
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ELEMENT: &str = r#"import("./alongside-glue.js"); url("./alongside.wasm"); url("./alongside.css");
        url("./alongside-guide.txt"); url("./alongside-opening.wasm"); url("./alongside-rest.wasm"); url("./alongside-stretch.js"); url("./alongside-stretch.wasm");
        url("./alongside-pool.js"); url("./alongside-pool.wasm");
        url("./alongside-reader.js"); url("./alongside-reader.wasm");"#;
    const PAGE: &str = r#"<meta content="{policy}"><link href="./alongside.css">
        <link href="./alongside-glue.js"><link href="./alongside.wasm">
        <link href="./alongside-guide.txt"><link href="./alongside-opening.wasm">
        <script src="./alongside-first.js"></script><script src="./alongside.js"></script></head>"#;

    #[test]
    fn a_changed_module_changes_every_name_that_leads_to_it() {
        let before = names(&assembled(b"one", Profile::Release));
        let after = names(&assembled(b"two", Profile::Release));
        let changed: Vec<_> = before.iter().filter(|name| !after.contains(name)).collect();
        assert_eq!(changed.len(), 2, "the module and the script: {changed:?}");
    }

    #[test]
    fn every_link_leads_to_a_file() {
        let site = assembled(b"one", Profile::Release);
        for name in names(&site).iter().filter(|name| name.contains('-')) {
            let leaf = name.rsplit('/').next().unwrap();
            let linked = [text(&site, "index.html"), text(&site, &script_of(&site))]
                .iter()
                .any(|text| text.contains(leaf));
            assert!(linked, "{leaf} is not linked");
        }
    }

    #[test]
    fn the_guide_the_rest_and_what_works_away_from_the_page_are_fetched_after_the_first_screen() {
        let site = assembled(b"one", Profile::Release);
        let later = site.files().iter();
        let later: Vec<_> = later
            .filter(|file| ![Fetched::First, Fetched::Never].contains(&file.fetched))
            .collect();
        assert_eq!(later.len(), 9, "{later:?}");
        for file in later {
            let leaf = file.name.rsplit('/').next().unwrap();
            assert!(text(&site, &script_of(&site)).contains(leaf));
            let is_next = [Fetched::Next, Fetched::WithTheNext].contains(&file.fetched);
            assert_eq!(text(&site, "index.html").contains(leaf), is_next, "{leaf}");
        }
    }

    #[test]
    fn a_page_that_forgets_a_link_is_refused() {
        let mut sources = sources(b"one");
        sources.page = sources.page.replace("alongside.wasm", "other.wasm");
        let problem = Site::assemble(&sources, Profile::Release).unwrap_err();
        assert!(
            problem.to_string().contains("./alongside.wasm"),
            "{problem}"
        );
    }

    #[test]
    fn only_a_developers_page_reloads_itself() {
        assert!(!names(&assembled(b"one", Profile::Release)).contains(&"reload.js".to_owned()));
        let dev = assembled(b"one", Profile::Dev);
        assert!(text(&dev, "index.html").contains("reload.js"));
    }

    #[test]
    fn the_first_screen_waits_for_six_files() {
        let site = assembled(b"one", Profile::Release);
        assert_eq!(
            site.files()
                .iter()
                .filter(|file| file.fetched == Fetched::First)
                .count(),
            6
        );
    }

    #[test]
    fn twins_unpack_to_the_same_bytes() {
        let bytes = b"What matters to you? ".repeat(50);
        let mut unpacked = Vec::new();
        brotli::BrotliDecompress(&mut brotli(&bytes).unwrap().as_slice(), &mut unpacked).unwrap();
        assert_eq!(unpacked, bytes);

        let mut unpacked = Vec::new();
        std::io::Read::read_to_end(
            &mut flate2::read::GzDecoder::new(gzip(&bytes).unwrap().as_slice()),
            &mut unpacked,
        )
        .unwrap();
        assert_eq!(unpacked, bytes);
    }

    fn sources(wasm: &[u8]) -> Sources {
        Sources {
            wasm: wasm.to_vec(),
            opening: b"opening".to_vec(),
            rest: b"rest".to_vec(),
            glue: "glue".into(),
            first: "first".into(),
            element: ELEMENT.into(),
            guide: "guide".into(),
            stretch_wasm: b"stretch".to_vec(),
            stretch_script: "stretch".into(),
            pool_wasm: b"pool".to_vec(),
            pool_script: "pool".into(),
            reader_wasm: b"reader".to_vec(),
            reader_script: "reader".into(),
            styles: "p {}".into(),
            plan_styles: Vec::new(),
            page: PAGE.into(),
        }
    }

    fn assembled(wasm: &[u8], profile: Profile) -> Site {
        Site::assemble(&sources(wasm), profile).unwrap()
    }

    fn names(site: &Site) -> Vec<String> {
        site.files().iter().map(|file| file.name.clone()).collect()
    }

    /// The script that the page begins with.
    fn script_of(site: &Site) -> String {
        let loader = text(site, "alongside.js");
        loader.split('"').nth(1).unwrap().replace("./", "")
    }

    fn text(site: &Site, name: &str) -> String {
        let file = site.files().iter().find(|file| file.name == name).unwrap();
        String::from_utf8(file.bytes.clone()).unwrap()
    }
}
