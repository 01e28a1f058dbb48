//! The server, asked over a real connection.

use std::{fs, io::Read, process, sync::Mutex};

use super::*;

const HEADERS: &str = "/*\n  Cache-Control: no-cache\n  X-Content-Type-Options: nosniff\n\
                       /assets/*\n  Cache-Control: immutable\n";

#[test]
fn the_first_page_is_served_with_its_headers() {
    let answer = ask("first", "GET / HTTP/1.1");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(answer.contains("Content-Type: text/html; charset=utf-8\r\n"));
    assert!(answer.contains("X-Content-Type-Options: nosniff\r\n"));
    assert!(answer.contains("Cache-Control: no-cache\r\n"));
    assert!(answer.ends_with("<p>page"), "{answer}");
}

#[test]
fn a_packed_twin_is_sent_to_whoever_can_unpack_it() {
    let packed = ask(
        "packed",
        "GET /assets/app.wasm HTTP/1.1\r\nAccept-Encoding: gzip, br",
    );
    assert!(packed.contains("Content-Encoding: br\r\n"), "{packed}");
    assert!(packed.contains("Content-Type: application/wasm\r\n"));
    assert!(packed.ends_with("packed"));

    let declined = ask(
        "declined",
        "GET /assets/app.wasm HTTP/1.1\r\nAccept-Encoding: br;q=0",
    );
    assert!(declined.ends_with("unpacked"), "{declined}");
}

#[test]
fn a_file_that_never_changes_says_so_once() {
    let answer = ask("never", "GET /assets/app.wasm HTTP/1.1");
    assert!(answer.contains("Cache-Control: immutable\r\n"), "{answer}");
    assert!(!answer.contains("no-cache"), "{answer}");
}

#[test]
fn nothing_outside_the_folder_can_be_had() {
    for path in [
        "/../Cargo.toml",
        "/%2e%2e/Cargo.toml",
        "//etc/passwd",
        "/.git",
        "/assets",
        "*",
        "/_headers",
    ] {
        let answer = ask("outside", &format!("GET {path} HTTP/1.1"));
        assert!(answer.starts_with("HTTP/1.1 404"), "{path}: {answer}");
    }
}

#[test]
fn only_reading_is_allowed() {
    assert!(ask("reading", "DELETE / HTTP/1.1").starts_with("HTTP/1.1 405"));
}

#[test]
fn a_taken_port_is_refused() {
    let first = take(0).unwrap();
    let second = take(first.address.port());
    assert_eq!(second.err().unwrap().kind(), io::ErrorKind::AddrInUse);
}

#[test]
fn every_request_is_told() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let list = Arc::clone(&seen);
    let site = site("told");
    let serving = start(&site, move |path| {
        list.lock().unwrap().push(path.to_owned());
    })
    .unwrap();
    request(&serving, "GET /a HTTP/1.1");
    request(&serving, "GET /b HTTP/1.1");
    assert_eq!(*seen.lock().unwrap(), ["/a", "/b"]);
}

#[test]
fn idle_connections_keep_nobody_waiting() {
    let serving = start(&site("idle"), |_| {}).unwrap();
    let idle: Vec<_> = (0..20)
        .map(|_| TcpStream::connect(serving.address).unwrap())
        .collect();
    assert!(request(&serving, "GET / HTTP/1.1").ends_with("<p>page"));
    drop(idle);
}

#[test]
fn a_connection_answers_again_and_again() {
    let serving = start(&site("again"), |_| {}).unwrap();
    let mut stream = TcpStream::connect(serving.address).unwrap();
    write!(stream, "HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
    let answers = finish(stream, "GET / HTTP/1.1");
    assert_eq!(answers.matches("HTTP/1.1 200 OK").count(), 2, "{answers}");
    assert_eq!(answers.matches("<p>page").count(), 1, "{answers}");
}

#[test]
fn nothing_is_answered_after_the_end() {
    let serving = start(&site("after"), |_| {}).unwrap();
    let address = serving.address;
    let before = TcpStream::connect(address).unwrap();
    drop(serving);
    assert_eq!(finish(before, "GET / HTTP/1.1"), "");
    assert!(TcpStream::connect(address).is_err());
}

fn ask(name: &str, opening: &str) -> String {
    request(&start(&site(name), |_| {}).unwrap(), opening)
}

fn request(serving: &Serving, opening: &str) -> String {
    finish(TcpStream::connect(serving.address).unwrap(), opening)
}

/// Asks for one last thing and returns all that was ever answered.
fn finish(mut stream: TcpStream, opening: &str) -> String {
    let head = format!("{opening}\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    let mut answer = String::new();
    let _ = stream.write_all(head.as_bytes());
    let _ = stream.read_to_string(&mut answer);
    answer
}

fn site(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("alongside-{}-{name}", process::id()));
    fs::create_dir_all(folder.join("assets")).unwrap();
    fs::write(folder.join("index.html"), b"<p>page").unwrap();
    fs::write(folder.join("assets/app.wasm"), b"unpacked").unwrap();
    fs::write(folder.join("assets/app.wasm.br"), b"packed").unwrap();
    fs::write(folder.join("_headers"), HEADERS.as_bytes()).unwrap();
    folder
}
