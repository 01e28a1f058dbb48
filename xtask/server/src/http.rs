//! As much of HTTP/1.1 as reading files takes: a request's head in, an answer out.
//!
//! It refuses what it does not need. A request with a body is answered and then hung up on.

use std::{
    fmt::Write as _,
    io::{self, BufRead, Read},
};

/// More than this is no request of a browser's.
const LONGEST_HEAD: u64 = 64 * 1024;

#[derive(Debug, Default)]
pub struct Request {
    pub method: String,
    pub path: String,
    pub accept_encoding: String,
    last: bool,
}

impl Request {
    /// Reads the next request, or `None` when there is no more.
    pub fn read(reader: &mut impl BufRead) -> io::Result<Option<Self>> {
        let mut lines = reader.take(LONGEST_HEAD).lines();
        let Some(opening) = lines.next().transpose()? else {
            return Ok(None);
        };
        let mut words = opening.split(' ').map(str::to_owned);
        let (Some(method), Some(path)) = (words.next(), words.next()) else {
            return Ok(None);
        };
        let mut request = Self {
            method,
            path,
            ..Self::default()
        };
        for line in lines {
            let line = line?;
            if line.is_empty() {
                return Ok(Some(request));
            }
            if let Some((name, value)) = line.split_once(':') {
                request.note(&name.to_ascii_lowercase(), value.trim());
            }
        }
        Ok(None)
    }

    fn note(&mut self, name: &str, value: &str) {
        match name {
            "accept-encoding" => value.clone_into(&mut self.accept_encoding),
            "connection" => self.last |= value.eq_ignore_ascii_case("close"),
            "content-length" => self.last |= value != "0",
            "transfer-encoding" => self.last = true,
            _ => {}
        }
    }

    /// Whether nothing more can be read after it.
    pub fn is_last(&self) -> bool {
        self.last
    }

    /// Whether the browser can unpack this encoding.
    pub fn accepts(&self, encoding: &str) -> bool {
        self.accept_encoding.split(',').any(|each| {
            let mut parts = each.split(';').map(str::trim);
            parts.next() == Some(encoding) && !parts.any(|part| part == "q=0")
        })
    }
}

#[derive(Debug)]
pub struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Answer {
    pub fn new(kind: &str, body: Vec<u8>) -> Self {
        Self {
            status: 200,
            headers: vec![("Content-Type".into(), kind.into())],
            body,
        }
    }

    pub fn plain(status: u16, words: &str) -> Self {
        Self {
            status,
            ..Self::new("text/plain; charset=utf-8", words.into())
        }
    }

    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The answer as it goes over the line.
    pub fn bytes(&self, request: &Request) -> Vec<u8> {
        let reason = match self.status {
            200 => "OK",
            404 => "Not Found",
            _ => "Method Not Allowed",
        };
        let mut head = format!("HTTP/1.1 {} {reason}\r\n", self.status);
        for (name, value) in &self.headers {
            let _ = write!(head, "{name}: {value}\r\n");
        }
        if request.is_last() {
            head.push_str("Connection: close\r\n");
        }
        let _ = write!(head, "Content-Length: {}\r\n\r\n", self.body.len());
        let mut bytes = head.into_bytes();
        if request.method != "HEAD" {
            bytes.extend_from_slice(&self.body);
        }
        bytes
    }
}
