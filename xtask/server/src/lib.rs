//! Serves built files the way a static host would: the headers that the build declares, packed twins, right types.
//!
//! `cargo xtask serve` uses it, and so do the browser tests, on a port of the system's choosing. It reads files below one
//! folder and nothing else, only for this machine, and takes no input.

use std::{
    fs,
    io::{self, Cursor},
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::{Path, PathBuf},
    sync::Arc,
    thread::{self, JoinHandle},
};

use tiny_http::{Header, Method, Request, Response, Server};

const WORKERS: usize = 4;

/// A port that is ours, before there is anything to serve. Whoever calls meanwhile has to wait.
pub struct Door {
    listener: TcpListener,
    address: SocketAddr,
}

/// Takes a port of this machine. Port 0 takes any free one.
pub fn take(port: u16) -> io::Result<Door> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
    let address = listener.local_addr()?;
    Ok(Door { listener, address })
}

impl Door {
    /// Serves a folder. Each request's path is told to `seen`, in the order in which it was asked for.
    pub fn open(
        self,
        folder: &Path,
        seen: impl Fn(&str) + Send + Sync + 'static,
    ) -> io::Result<Serving> {
        let server = Server::from_listener(self.listener, None)
            .map(Arc::new)
            .map_err(io::Error::other)?;
        let site = Arc::new((folder.to_owned(), seen));
        let workers = (0..WORKERS)
            .map(|_| {
                let (server, site) = (Arc::clone(&server), Arc::clone(&site));
                thread::spawn(move || {
                    while let Ok(request) = server.recv() {
                        site.1(request.url());
                        answer(request, &site.0);
                    }
                })
            })
            .collect();
        Ok(Serving {
            server,
            workers,
            address: self.address,
        })
    }
}

/// Serves a folder on a free port until the value is dropped.
pub fn start(folder: &Path, seen: impl Fn(&str) + Send + Sync + 'static) -> io::Result<Serving> {
    take(0)?.open(folder, seen)
}

/// A server at work. It stops when this is dropped.
pub struct Serving {
    server: Arc<Server>,
    workers: Vec<JoinHandle<()>>,
    address: SocketAddr,
}

impl Serving {
    /// The address of the first page.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        for _ in &self.workers {
            self.server.unblock();
        }
        for worker in self.workers.drain(..) {
            let _ = worker.join();
        }
    }
}

fn answer(request: Request, folder: &Path) {
    let response = match request.method() {
        Method::Get | Method::Head => page(&request, folder),
        _ => plain(405, "Only GET and HEAD."),
    };
    // A browser that has gone away is no news.
    let _ = request.respond(response);
}

type Answer = Response<Cursor<Vec<u8>>>;

fn page(request: &Request, folder: &Path) -> Answer {
    let url = request.url();
    let path = url.split(['?', '#']).next().unwrap_or(url);
    let Some(file) = file_of(path, folder) else {
        return dressed(plain(404, "There is nothing here."), path, folder);
    };
    let (bytes, encoding) = match packed(request, &file) {
        Some((bytes, encoding)) => (Ok(bytes), Some(encoding)),
        None => (fs::read(&file), None),
    };
    let Ok(bytes) = bytes else {
        return plain(404, "There is nothing here.");
    };
    let mut response = Response::from_data(bytes).with_chunked_threshold(usize::MAX);
    say(&mut response, "Content-Type", kind(&file));
    say(&mut response, "Vary", "Accept-Encoding");
    if let Some(encoding) = encoding {
        say(&mut response, "Content-Encoding", encoding);
    }
    dressed(response, path, folder)
}

/// The file that a path names, if the path is one that we could have written ourselves.
fn file_of(path: &str, folder: &Path) -> Option<PathBuf> {
    let path = path.strip_prefix('/')?;
    let path = if path.is_empty() { "index.html" } else { path };
    let plain = |part: &str| {
        part.starts_with(|first: char| first.is_ascii_alphanumeric())
            && part
                .chars()
                .all(|each| each.is_ascii_alphanumeric() || "-_.".contains(each))
    };
    let file = folder.join(path);
    (path.split('/').all(plain) && file.is_file()).then_some(file)
}

/// The smallest twin that the browser can unpack.
fn packed(request: &Request, file: &Path) -> Option<(Vec<u8>, &'static str)> {
    let accepted = request
        .headers()
        .iter()
        .find(|header| header.field.equiv("Accept-Encoding"))?
        .value
        .as_str();
    [("br", ".br"), ("gzip", ".gz")]
        .into_iter()
        .filter(|(encoding, _)| accepts(accepted, encoding))
        .find_map(|(encoding, ending)| {
            let mut twin = file.as_os_str().to_owned();
            twin.push(ending);
            Some((fs::read(PathBuf::from(twin)).ok()?, encoding))
        })
}

fn accepts(accepted: &str, encoding: &str) -> bool {
    accepted.split(',').any(|each| {
        let mut parts = each.split(';').map(str::trim);
        parts.next() == Some(encoding) && !parts.any(|part| part == "q=0")
    })
}

fn kind(file: &Path) -> &'static str {
    let ending = file.extension().and_then(|ending| ending.to_str());
    match ending.unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    }
}

/// Adds the headers that the build declares for this path in its `_headers` file.
fn dressed(mut response: Answer, path: &str, folder: &Path) -> Answer {
    let declared = fs::read_to_string(folder.join("_headers")).unwrap_or_default();
    for (name, value) in declared_for(path, &declared) {
        say(&mut response, name, value);
    }
    response
}

/// A later rule about the same header takes the place of an earlier one.
fn declared_for<'a>(path: &str, declared: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut found: Vec<(&str, &str)> = Vec::new();
    let mut applies = false;
    for line in declared.lines() {
        if let Some(rule) = line.strip_prefix('/') {
            let asked = path.strip_prefix('/').unwrap_or(path);
            applies = asked.starts_with(rule.trim_end_matches('*'));
        } else if let Some((name, value)) = line.trim().split_once(": ")
            && applies
        {
            found.retain(|(earlier, _)| *earlier != name);
            found.push((name, value));
        }
    }
    found
}

fn plain(status: u16, words: &str) -> Answer {
    let mut response = Response::from_string(words).with_status_code(status);
    say(&mut response, "Content-Type", "text/plain; charset=utf-8");
    response
}

/// Adds a header. One that is not ASCII is not ours and is left out.
fn say(response: &mut Answer, name: &str, value: &str) {
    if let Ok(header) = Header::from_bytes(name, value) {
        response.add_header(header);
    }
}

#[cfg(test)]
mod tests;
