//! Plans that were written down elsewhere, in the form of `docs/plan-file.md`: larger and stranger than two people make
//! them in an hour.

use base64ct::{Base64, Encoding};
use serde_json::{Value, json};

/// A plan with each of the words in each place where there can be words.
pub fn with_everywhere(words: &[&str]) -> Vec<u8> {
    let mut made = Made::new(words.first().copied());
    for word in words {
        let own = made.number();
        made.own_cards
            .push(json!({ "id": format!("own-{own}"), "word": word }));
        made.mat
            .push(json!({ "card": format!("own-{own}"), "tray": "talk-about-now" }));
        for about in [
            "good-day",
            "hard-day",
            "helps",
            "makes-worse",
            "please-do",
            "please-do-not",
            "gift",
        ] {
            made.line(json!({ "about": about }), word);
        }
        made.line(
            json!({ "about": "card", "card": format!("own-{own}") }),
            word,
        );
        let (tie, promise) = (made.number(), made.number());
        made.ties.push(json!({
            "id": tie, "name": word, "ring": "closest", "closer": true, "must_stay": true,
        }));
        made.promises.push(json!({
            "id": promise, "visit": 0, "who": "someone", "name": word, "what": word,
            "by": "2026-11-27", "kind": "sorted", "know": word, "otherwise": word,
        }));
    }
    made.file(words)
}

/// A plan with so many lines.
pub fn with_lines(count: usize) -> Vec<u8> {
    let mut made = Made::new(Some("Ray"));
    for number in 0..count {
        let words = format!(
            "Line {number}: 27 years on the 06:14, and I can tell you every signal on the way."
        );
        made.line(json!({ "about": "gift" }), &words);
    }
    made.file(&[])
}

/// A plan after so many visits, with its lines and photos spread over them. The photo is a JPEG in base64.
pub fn with_a_long_history(visits: usize, lines: usize, photos: usize, photo: &str) -> Vec<u8> {
    let mut made = Made::new(Some("Ray"));
    for number in 0..photos {
        let own = made.number();
        let id = format!("own-{own}");
        made.own_cards
            .push(json!({ "id": id, "word": format!("photo {number}"), "picture": { "photo": bare(photo) } }));
        made.mat
            .push(json!({ "card": id, "tray": "talk-about-now", "visit": number % visits }));
    }
    let abouts = ["good-day", "helps", "please-do", "gift", "story", "year"];
    for number in 0..lines {
        let words = format!("Line {number}: I can tell you every signal on the way.");
        let about = abouts[number % abouts.len()];
        made.line(json!({ "about": about }), &words);
        let line = made.lines.last_mut().unwrap();
        line["visit"] = (number * visits / lines).into();
    }
    made.visits = (0..visits)
        .map(|number| json!({ "day": format!("{}-{:02}-01", 2024 + number / 12, number % 12 + 1), "worker": "Dawn", "here": [] }))
        .collect();
    made.file(&[])
}

/// A JPEG without the segments that a browser may add and a plan does not take: no profile, no comment.
fn bare(base64: &str) -> String {
    let bytes = Base64::decode_vec(base64).unwrap();
    let (mut kept, mut at) = (bytes[..2].to_vec(), 2);
    while bytes[at + 1] != 0xda {
        let end = at + 2 + usize::from(bytes[at + 2]) * 256 + usize::from(bytes[at + 3]);
        if !matches!(bytes[at + 1], 0xe1..=0xef | 0xfe) {
            kept.extend_from_slice(&bytes[at..end]);
        }
        at = end;
    }
    kept.extend_from_slice(&bytes[at..]);
    Base64::encode_string(&kept)
}

/// A plan with so many people, in every ring.
pub fn with_people(count: usize) -> Vec<u8> {
    let mut made = Made::new(Some("Ray"));
    let rings = [
        "closest",
        "important",
        "paid-to-be-here",
        "used-to-be-close",
        "would-like-to-be",
    ];
    let names = [
        "my sister Pauline",
        "Big Col from the depot",
        "ناس من الشارع",
        "Nanna",
        "王阿姨",
    ];
    for number in 0..count {
        let (id, name) = (made.number(), names[number % names.len()]);
        let name = if number == 0 {
            name.to_owned()
        } else {
            format!("{name} {number}")
        };
        let strength = if number % 2 == 0 { "thin" } else { "strong" };
        made.ties.push(json!({
            "id": id, "name": name, "ring": rings[number * 7 % 5], "strength": strength,
            "closer": number % 3 == 0, "must_stay": number % 4 == 0,
        }));
    }
    made.file(&[])
}

/// A plan with so many cards of one's own, each with a photo as heavy as twenty may be. Nobody could see anything on one.
pub fn with_photos(count: usize) -> Vec<u8> {
    let mut made = Made::new(Some("Ray"));
    let pixels = "ABI0".repeat(39_000);
    let photo = format!("/9j/4AAQSkZJRgABAQAAAQABAAD/wAALCAAGAAgBAREA/9oACAEBAAA/ABI0{pixels}/9k=");
    for _ in 0..count {
        let id = format!("own-{}", made.number());
        made.own_cards
            .push(json!({ "id": id, "word": "boats", "picture": { "photo": photo } }));
        made.mat
            .push(json!({ "card": id, "tray": "talk-about-now" }));
    }
    made.file(&[])
}

struct Made {
    visits: Vec<Value>,
    called: Value,
    next: u32,
    own_cards: Vec<Value>,
    mat: Vec<Value>,
    lines: Vec<Value>,
    ties: Vec<Value>,
    promises: Vec<Value>,
}

impl Made {
    fn new(called: Option<&str>) -> Self {
        Self {
            visits: Vec::new(),
            called: json!(called),
            next: 1,
            own_cards: Vec::new(),
            mat: Vec::new(),
            lines: Vec::new(),
            ties: Vec::new(),
            promises: Vec::new(),
        }
    }

    fn number(&mut self) -> u32 {
        self.next += 1;
        self.next - 1
    }

    fn line(&mut self, mut line: Value, text: &str) {
        line["id"] = self.number().into();
        line["visit"] = 0.into();
        line["whose"] = "my-words".into();
        line["place"] = "in-my-plan".into();
        line["text"] = text.into();
        self.lines.push(line);
    }

    fn file(mut self, here: &[&str]) -> Vec<u8> {
        if self.visits.is_empty() {
            self.visits.push(json!({ "day": "2026-11-24", "path": "just-talking", "worker": self.called, "here": here }));
        }
        let plan = json!({
            "id": "made-elsewhere", "called": self.called, "next": self.next, "visits": self.visits,
            "own_cards": self.own_cards, "mat": self.mat, "lines": self.lines, "ties": self.ties,
            "promises": self.promises,
        });
        json!({ "format": "alongside-plan", "version": 1, "plan": plan })
            .to_string()
            .into()
    }
}
