//! Serves built files the way a static host would: the headers that the build declares, packed twins, right types.
//!
//! `cargo xtask serve` uses it, and so do the browser tests, on a port of the system's choosing. It reads files below
//! one folder and nothing else, answers only this machine, and takes no input. A thread serves each connection, so that
//! one slow reader keeps nobody waiting.

mod folder;
mod http;

use std::{
    io::{self, BufReader, Write},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

use http::{Answer, Request};

/// How long a browser may keep a connection without asking for anything.
const IDLE: Duration = Duration::from_mins(1);

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
    pub fn open(self, folder: &Path, seen: impl Fn(&str) + Send + Sync + 'static) -> Serving {
        let site = Arc::new(Site {
            folder: folder.to_owned(),
            seen: Box::new(seen),
            closed: AtomicBool::new(false),
        });
        let listening = {
            let site = Arc::clone(&site);
            thread::spawn(move || listen(&self.listener, &site))
        };
        Serving {
            site,
            listening: Some(listening),
            address: self.address,
        }
    }
}

/// Serves a folder on a free port until the value is dropped.
pub fn start(folder: &Path, seen: impl Fn(&str) + Send + Sync + 'static) -> io::Result<Serving> {
    Ok(take(0)?.open(folder, seen))
}

/// A server at work. When this is dropped, nothing is answered any more.
pub struct Serving {
    site: Arc<Site>,
    listening: Option<JoinHandle<()>>,
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
        self.site.closed.store(true, Ordering::SeqCst);
        // One last call, so that the listener wakes up and sees that it is closed.
        let _ = TcpStream::connect(self.address);
        if let Some(listening) = self.listening.take() {
            let _ = listening.join();
        }
    }
}

struct Site {
    folder: PathBuf,
    seen: Box<dyn Fn(&str) + Send + Sync>,
    closed: AtomicBool,
}

impl Site {
    fn is_closed(&self) -> bool {
        self.closed.load(Ordering::SeqCst)
    }
}

fn listen(listener: &TcpListener, site: &Arc<Site>) {
    for stream in listener.incoming().flatten() {
        if site.is_closed() {
            return;
        }
        let site = Arc::clone(site);
        // A browser that has gone away is no news.
        thread::spawn(move || drop(converse(&stream, &site)));
    }
}

/// Answers one request after the other until either side has had enough.
fn converse(mut stream: &TcpStream, site: &Site) -> io::Result<()> {
    stream.set_read_timeout(Some(IDLE))?;
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    while let Some(request) = Request::read(&mut reader)? {
        if site.is_closed() {
            break;
        }
        (site.seen)(&request.path);
        let answer = answered(&request, &site.folder);
        stream.write_all(&answer.bytes(&request))?;
        if request.is_last() {
            break;
        }
    }
    Ok(())
}

fn answered(request: &Request, folder: &Path) -> Answer {
    match request.method.as_str() {
        "GET" | "HEAD" => folder::answer(request, folder),
        _ => Answer::plain(405, "Only GET and HEAD."),
    }
}

#[cfg(test)]
mod tests;
