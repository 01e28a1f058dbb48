//! A page archive (MHTML, RFC 2557), as phones save pages: the first page in it.

use base64ct::{Base64, Encoding};

/// How far into the text its head may reach.
const HEAD: usize = 4_000;

/// The first HTML page of an archive; nothing where the text is none.
pub fn page_in(text: &str) -> Option<String> {
    let (head, _) = split_head(text)?;
    if head.len() > HEAD || !header(head, "content-type")?.starts_with("multipart/") {
        return None;
    }
    let boundary = format!("--{}", parameter(head, "boundary")?);
    text.split(boundary.as_str()).skip(1).find_map(page_of)
}

fn page_of(part: &str) -> Option<String> {
    let (head, body) = split_head(part.trim_start_matches(['\r', '\n']))?;
    if !header(head, "content-type")?.starts_with("text/html") {
        return None;
    }
    let bytes = match header(head, "content-transfer-encoding").as_deref() {
        Some("quoted-printable") => unquoted(body),
        Some("base64") => {
            let letters: String = body.split_ascii_whitespace().collect();
            Base64::decode_vec(&letters).ok()?
        }
        _ => body.as_bytes().to_vec(),
    };
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// The lines of a head, and what comes after the empty line that ends it.
fn split_head(text: &str) -> Option<(&str, &str)> {
    let ends = ["\r\n\r\n", "\n\n"].into_iter();
    let first = ends.filter_map(|end| Some((text.find(end)?, end.len())));
    let (at, length) = first.min()?;
    Some((&text[..at], &text[at + length..]))
}

/// What a header says first, in small letters.
fn header(head: &str, name: &str) -> Option<String> {
    let lines = head.lines();
    let mut found = lines.filter_map(|line| {
        let (own, value) = line.split_once(':')?;
        own.trim().eq_ignore_ascii_case(name).then_some(value)
    });
    let value = found.next()?.split(';').next()?;
    Some(value.trim().to_ascii_lowercase())
}

/// A parameter anywhere in the head, with or without quotes.
fn parameter<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let at = head.to_ascii_lowercase().find(&format!("{name}="))?;
    let value = &head[at + name.len() + 1..];
    match value.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => value.split([';', '\r', '\n']).next(),
    }
}

/// Quoted-printable (RFC 2045, section 6.7). What is not that stays as it is.
fn unquoted(body: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(body.len());
    let mut rest = body.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        match (first, after) {
            (b'=', [b'\r', b'\n', after @ ..] | [b'\n', after @ ..]) => rest = after,
            (b'=', [high, low, after @ ..]) if let Some(byte) = hex(*high, *low) => {
                bytes.push(byte);
                rest = after;
            }
            (byte, _) => bytes.push(*byte),
        }
    }
    bytes
}

fn hex(high: u8, low: u8) -> Option<u8> {
    let digit = |letter: u8| char::from(letter).to_digit(16);
    u8::try_from(digit(high)? * 16 + digit(low)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_page_of_an_archive_is_read_however_it_was_packed() {
        let archive = |how: &str, body: &str| {
            format!(
                "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\
                 \tboundary=\"--b--\"\r\n\r\n\r\n----b--\r\nContent-Type: text/html\r\n\
                 Content-Transfer-Encoding: {how}\r\n\r\n{body}\r\n----b--\r\nContent-Type: text/css\r\n\r\np {{}}\r\n"
            )
        };
        for (how, body) in [
            (
                "quoted-printable",
                "<p class=3D\"said\">Zo=C3=AB laug=\r\nhs",
            ),
            ("8bit", "<p class=\"said\">Zoë laughs"),
            ("base64", "PHAgY2xhc3M9InNhaWQiPlpvw6sgbGF1\r\nZ2hz"),
        ] {
            let page = page_in(&archive(how, body)).unwrap();
            assert_eq!(page.trim_end(), "<p class=\"said\">Zoë laughs", "{how}");
        }
    }

    #[test]
    fn what_is_no_archive_is_left_alone() {
        for text in ["", "<p>Content-Type: multipart/related", "{\"a\":\n\n1}"] {
            assert_eq!(page_in(text), None, "{text}");
        }
    }
}
