//! The data inside a locked plan file: what has to be known to open it with its secret word, and the
//! sealed plan file itself. Knows no word and no key, opens nothing, and refuses what would take too
//! long to try. `docs/plan-file.md` describes the form.

use base64ct::{Base64, Encoding};
use serde::Serialize;

use super::envelope::{self, Fields, Form};
use super::{MAX_BYTES, Unreadable, json, plan_file};

/// The `id` of the script element that holds the data, and the name of its format.
pub const ID: &str = "alongside-locked";

/// How often a word is stretched in the files that we write.
pub const ROUNDS: u32 = 1_000_000;

/// The fewest rounds that make guessing slow, and the most that nobody waits too long for.
const BOUNDS: std::ops::RangeInclusive<u32> = 600_000..=10_000_000;

const FORM: Form = Form::first(ID);
const STRETCH: &str = "PBKDF2-HMAC-SHA-256";
const CIPHER: &str = "AES-256-GCM";

/// The mark at the end of what is sealed, by which a changed byte shows.
const MARK: usize = 16;

/// The most sealed bytes, so that the file round them has at most [`MAX_BYTES`].
const MOST_SEALED: usize = MAX_BYTES / 4 * 3 - 100_000;

/// A sealed plan file, and how its key is made of the secret word. Always within the bounds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locked {
    rounds: u32,
    salt: [u8; 16],
    nonce: [u8; 12],
    sealed: Vec<u8>,
}

impl Locked {
    /// Nothing, where there are too few rounds or too many, or more is sealed than any reader takes.
    pub fn new(rounds: u32, salt: [u8; 16], nonce: [u8; 12], sealed: Vec<u8>) -> Option<Self> {
        let fits = (MARK..=MOST_SEALED).contains(&sealed.len());
        (fits && BOUNDS.contains(&rounds)).then_some(Self {
            rounds,
            salt,
            nonce,
            sealed,
        })
    }

    pub fn rounds(&self) -> u32 {
        self.rounds
    }

    pub fn salt(&self) -> [u8; 16] {
        self.salt
    }

    pub fn nonce(&self) -> [u8; 12] {
        self.nonce
    }

    pub fn sealed(&self) -> &[u8] {
        &self.sealed
    }

    /// What the seal is bound to beside the key.
    pub fn bound_to(&self) -> String {
        bound_to(self.rounds, &self.salt)
    }
}

/// The text that a seal is bound to, so that no part of the header can be changed and still open.
pub fn bound_to(rounds: u32, salt: &[u8; 16]) -> String {
    let salt = Base64::encode_string(salt);
    format!("{ID}/{}/{rounds}/{salt}", FORM.version())
}

/// These types mirror bytes on people's devices: add a version, never edit one.
#[derive(Serialize)]
struct LockedFile {
    format: &'static str,
    version: u32,
    stretch: Stretch,
    cipher: &'static str,
    nonce: String,
    sealed: String,
}

#[derive(Serialize)]
struct Stretch {
    name: &'static str,
    rounds: u32,
    salt: String,
}

/// The data for the page. No character in it means anything to HTML.
pub fn encode(locked: &Locked) -> String {
    json(&LockedFile {
        format: FORM.name,
        version: FORM.version(),
        stretch: Stretch {
            name: STRETCH,
            rounds: locked.rounds,
            salt: Base64::encode_string(&locked.salt),
        },
        cipher: CIPHER,
        nonce: Base64::encode_string(&locked.nonce),
        sealed: Base64::encode_string(&locked.sealed),
    })
}

/// Looks for sealed data in a file, or in the bare data out of one. `None`: it is no locked file, and
/// may be an ordinary one.
pub fn find(text: &str) -> Result<Option<Locked>, Unreadable> {
    if text.len() > MAX_BYTES {
        return Err(Unreadable::TooLarge);
    }
    let text = envelope::without_mark(text);
    let data = if text.trim_start().starts_with('{') {
        Ok(text)
    } else {
        plan_file::data_of(text, ID)
    };
    let found = match data.and_then(|data| envelope::open(data, &FORM)) {
        Ok(fields) => fields,
        Err(Unreadable::NotOurs) => return Ok(None),
        // Somebody may have said our name in a plan that is whole and not locked.
        Err(Unreadable::CutShort | Unreadable::NoPlan)
            if plan_file::data_of(text, plan_file::ID).is_ok() =>
        {
            return Ok(None);
        }
        Err(why) => return Err(why),
    };
    read(found).map(Some).ok_or(Unreadable::Damaged)
}

fn read(mut fields: Fields) -> Option<Locked> {
    let mut stretch = Fields::of(fields.take("stretch"))?;
    let known = stretch.take("name").as_str() == Some(STRETCH)
        && fields.take("cipher").as_str() == Some(CIPHER);
    let rounds = u32::try_from(stretch.take("rounds").as_u64()?).ok()?;
    let salt = array(stretch.take("salt").as_str()?)?;
    let nonce = array(fields.take("nonce").as_str()?)?;
    let sealed = Base64::decode_vec(fields.take("sealed").as_str()?).ok()?;
    let locked = Locked::new(rounds, salt, nonce, sealed)?;
    known.then_some(locked)
}

fn array<const LENGTH: usize>(base64: &str) -> Option<[u8; LENGTH]> {
    Base64::decode_vec(base64).ok()?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_found_again() {
        let locked = locked();
        let data = encode(&locked);

        assert_eq!(find(&data), Ok(Some(locked.clone())));
        assert_eq!(find(&page(&data)), Ok(Some(locked.clone())));
        assert_eq!(
            find(&format!("\u{feff}{}", page(&data))),
            Ok(Some(locked)),
            "some programs put a mark before it"
        );
    }

    #[test]
    fn the_form_is_the_one_that_is_described() {
        let [salt, nonce, sealed] = ["AAECAwQFBgcICQoLDA0ODw==", "BwcHBwcHBwcHBwcH", "CQkJ"];
        assert_eq!(
            encode(&locked()),
            format!(
                "{{\"format\":\"alongside-locked\",\"version\":1,\
                 \"stretch\":{{\"name\":\"PBKDF2-HMAC-SHA-256\",\"rounds\":1000000,\"salt\":\"{salt}\"}},\
                 \"cipher\":\"AES-256-GCM\",\"nonce\":\"{nonce}\",\"sealed\":\"{}\"}}",
                sealed.repeat(10)
            )
        );
        assert_eq!(
            locked().bound_to(),
            format!("alongside-locked/1/1000000/{salt}")
        );
    }

    #[test]
    fn the_data_has_no_character_that_means_something_to_a_page() {
        let every_byte = (0..=255).cycle().take(1_000).collect();
        let locked = Locked::new(ROUNDS, [255; 16], [251; 12], every_byte).unwrap();
        let data = encode(&locked);

        assert_eq!(data, plan_file::embed(&data));
    }

    #[test]
    fn an_ordinary_file_is_not_locked() {
        for text in [
            "",
            "hello",
            "<p>hello</p>",
            r#"{"format":"alongside-plan","version":1,"plan":{}}"#,
            r#"<p>alongside-locked</p><script id="alongside-plan">{}</script>"#,
            r#"<script id="alongside-plan">{"format":"alongside-locked"}</script>"#,
        ] {
            assert_eq!(find(text), Ok(None), "{text}");
        }
    }

    #[test]
    fn too_few_rounds_and_too_many_are_refused() {
        let with = |rounds: &str| find(&encode(&locked()).replace("1000000", rounds));
        for rounds in ["600000", "10000000"] {
            assert!(matches!(with(rounds), Ok(Some(_))), "{rounds}");
        }
        for rounds in [
            "0",
            "1",
            "599999",
            "10000001",
            "4294967296",
            "-1",
            "1e6",
            "\"1000000\"",
            "null",
        ] {
            assert_eq!(with(rounds), Err(Unreadable::Damaged), "{rounds}");
        }
    }

    #[test]
    fn another_way_of_sealing_is_not_guessed_at() {
        let data = encode(&locked());
        for (ours, other) in [
            (STRETCH, "PBKDF2-HMAC-SHA-1"),
            (CIPHER, "AES-128-GCM"),
            ("\"stretch\":{", "\"stretched\":{"),
            ("\"sealed\":\"CQ", "\"sealed\":[\"CQ"),
        ] {
            let found = find(&data.replace(ours, other));
            assert_eq!(found, Err(Unreadable::Damaged), "{other}");
        }
    }

    #[test]
    fn lengths_are_what_they_must_be() {
        let data = encode(&locked());
        let sealed = "CQkJ".repeat(10);
        for (ours, other) in [
            ("AAECAwQFBgcICQoLDA0ODw==", "AAECAwQFBgcICQoLDA0O"),
            ("AAECAwQFBgcICQoLDA0ODw==", "AAECAwQFBgcICQoLDA0ODxA="),
            ("BwcHBwcHBwcHBwcH", "BwcHBwcHBwcHBwc="),
            ("BwcHBwcHBwcHBwcH", ""),
            (sealed.as_str(), "CQkJCQkJCQkJCQkJCQkJ"),
            (sealed.as_str(), ""),
        ] {
            let found = find(&data.replace(ours, other));
            assert_eq!(found, Err(Unreadable::Damaged), "{other}");
        }
    }

    #[test]
    fn each_changed_bit_of_the_data_is_refused_or_changes_what_is_sealed() {
        let (data, locked) = (encode(&locked()), locked());
        for at in 0..data.len() {
            for bit in 0..8 {
                let mut bytes = data.clone().into_bytes();
                bytes[at] ^= 1 << bit;
                let Ok(text) = String::from_utf8(bytes) else {
                    continue;
                };
                let found = find(&text);
                assert_ne!(found, Ok(Some(locked.clone())), "{text}");
            }
        }
    }

    #[test]
    fn a_newer_file_is_left_as_it_is() {
        let data = encode(&locked()).replace("\"version\":1", "\"version\":2");
        for text in [page(&data), data] {
            assert_eq!(find(&text), Err(Unreadable::TooNew { found: 2 }));
        }
    }

    #[test]
    fn a_file_that_ends_early_was_cut_short() {
        let data = encode(&locked());
        let page = page(&data);
        let begun = page.find(ID).unwrap() + ID.len();
        for end in begun..page.find("</script>").unwrap() + 2 {
            assert_eq!(find(&page[..end]), Err(Unreadable::CutShort), "{end}");
        }
        let named = data.find(ID).unwrap() + ID.len() + 1;
        for end in named..data.len() {
            assert_eq!(find(&data[..end]), Err(Unreadable::CutShort), "{end}");
        }
    }

    #[test]
    fn what_is_too_large_is_not_looked_into() {
        let large = " ".repeat(MAX_BYTES + 1);
        for text in [format!("{{{large}"), format!("<p>{large}")] {
            assert_eq!(find(&text), Err(Unreadable::TooLarge));
        }
        let sealed = |bytes| Locked::new(ROUNDS, [0; 16], [0; 12], vec![0; bytes]);
        assert_eq!(sealed(MOST_SEALED + 1), None);
        let largest = page(&encode(&sealed(MOST_SEALED).unwrap()));
        assert!(largest.len() + 50_000 < MAX_BYTES, "room for the page");
        assert!(matches!(find(&largest), Ok(Some(_))));
    }

    fn locked() -> Locked {
        let salt = std::array::from_fn(|at| u8::try_from(at).unwrap());
        Locked::new(ROUNDS, salt, [7; 12], vec![9; 30]).unwrap()
    }

    fn page(data: &str) -> String {
        format!(
            "<!doctype html><meta name=\"generator\" content=\"alongside-locked 1\"><p>Locked</p>\
             <script>\"alongside-locked\"</script>\
             <script type=\"application/json\" id=\"alongside-locked\">{data}</script>"
        )
    }
}
