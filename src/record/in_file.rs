//! What is in a file that somebody chose: a plan, a locked plan, or neither, and why. Small files are read on the page. A
//! large one is read away from it (`reader/`), and what was found comes over as text.

use super::locked_file::{self, Locked};
use super::salvage::{MOST_BYTES, MOST_TEXTS, bounded, readable_words};
use super::{Kept, Opened, Unreadable, decode_file, decode_kept, encode_kept, json, text_of};

/// What can be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InFile {
    Plan(Box<Opened>),
    Locked(Locked),
}

/// Nothing can be opened: why, and the words that can be read all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nothing {
    pub why: Unreadable,
    pub words: Vec<String>,
}

impl Nothing {
    pub fn because(why: Unreadable) -> Self {
        let words = Vec::new();
        Self { why, words }
    }
}

/// What a file turned out to be.
pub type Found = Result<InFile, Nothing>;

/// Looks into the bytes of a file.
pub fn look_into(bytes: Vec<u8>) -> Found {
    let text = text_of(bytes).ok_or(Nothing::because(Unreadable::NotOurs))?;
    match locked_file::find(&text) {
        Ok(Some(locked)) => Ok(InFile::Locked(locked)),
        Ok(None) => plan_in(&text),
        Err(why) => Err(Nothing::because(why)),
    }
}

/// The plan in the text of a file that is not locked, or not any more. Of a broken one, the words that can still be read
/// are told. What finds no place in the plan is kept with it, up to twice what is shown, so that it shows that there is
/// more: the file has all of it.
fn plan_in(text: &str) -> Found {
    match decode_file(text) {
        Ok(opened) => Ok(InFile::Plan(Box::new(Opened {
            left: bounded(opened.left, 2 * MOST_TEXTS, 2 * MOST_BYTES),
            ..opened
        }))),
        Err(why @ (Unreadable::Damaged | Unreadable::CutShort | Unreadable::NoPlan)) => {
            let words = readable_words(text);
            Err(Nothing { why, words })
        }
        Err(
            why @ (Unreadable::NotOurs
            | Unreadable::TooLarge
            | Unreadable::TooDeep
            | Unreadable::TooNew { .. }),
        ) => Err(Nothing::because(why)),
    }
}

/// What was found, as text for [`hear`]: a word for what it is, and in the lines after it what there is of it.
pub fn tell(found: &Found) -> String {
    let (what, data) = match found {
        Ok(InFile::Plan(opened)) => {
            let what = if opened.is_changed { CHANGED } else { PLAN };
            (what, encode_kept(&Kept::of_file(opened)))
        }
        Ok(InFile::Locked(locked)) => (LOCKED, locked_file::encode(locked)),
        Err(Nothing { why, words }) => (NOTHING, json(&(number_of(*why), words))),
    };
    format!("{what}\n{data}")
}

/// What was told; nothing where it was not told by [`tell`].
pub fn hear(told: &str) -> Option<Found> {
    let (what, data) = told.split_once('\n')?;
    Some(match what {
        PLAN | CHANGED => {
            let kept = decode_kept(data).ok()?;
            Ok(InFile::Plan(Box::new(Opened {
                plan: kept.plan,
                left: kept.left,
                is_changed: what == CHANGED,
            })))
        }
        LOCKED => Ok(InFile::Locked(locked_file::find(data).ok()??)),
        NOTHING => {
            let (number, words) = serde_json::from_str(data).ok()?;
            let why = reason(number)?;
            Err(Nothing { why, words })
        }
        _ => return None,
    })
}

const PLAN: &str = "plan";
const CHANGED: &str = "changed";
const LOCKED: &str = "locked";
const NOTHING: &str = "nothing";

/// A reason as two numbers: which it is, and for a later release its version.
fn number_of(why: Unreadable) -> (u8, u32) {
    match why {
        Unreadable::NotOurs => (0, 0),
        Unreadable::TooLarge => (1, 0),
        Unreadable::TooDeep => (2, 0),
        Unreadable::CutShort => (3, 0),
        Unreadable::NoPlan => (4, 0),
        Unreadable::TooNew { found } => (5, found),
        Unreadable::Damaged => (6, 0),
    }
}

fn reason(number: (u8, u32)) -> Option<Unreadable> {
    let found = number.1;
    let all = [
        Unreadable::NotOurs,
        Unreadable::TooLarge,
        Unreadable::TooDeep,
        Unreadable::CutShort,
        Unreadable::NoPlan,
        Unreadable::TooNew { found },
        Unreadable::Damaged,
    ];
    all.into_iter().find(|why| number_of(*why) == number)
}

impl Kept {
    /// What a file holds, with nothing beside it.
    fn of_file(opened: &Opened) -> Self {
        Self {
            plan: opened.plan.clone(),
            screen: String::new(),
            taken: None,
            drafts: Vec::new(),
            pictures: Vec::new(),
            replaced: None,
            left: opened.left.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::example::{full, words};
    use crate::plan::{Change, Plan};
    use crate::record::{MAX_BYTES, encode_plan};

    fn told(found: &Found) -> Option<Found> {
        hear(&tell(found))
    }

    #[test]
    fn what_is_told_is_what_was_found() {
        let plan = encode_plan(&full());
        let locked = Locked::new(1_000_000, [1; 16], [2; 12], vec![3; 500]).unwrap();
        for file in [
            plan.clone(),
            plan.replace("harbour", "station"),
            plan.replace(
                "\"lines\":[",
                "\"lines\":[{\"text\":\"Nobody knows this.\"},",
            ),
            plan.replace("\"version\":2", "\"version\":9"),
            plan[..plan.len() / 2].to_owned(),
            plan.replacen(':', "", 9),
            locked_file::encode(&locked),
            "<p>Flour, water, salt.".to_owned(),
            "[".repeat(100),
            String::new(),
        ] {
            let found = look_into(file.into_bytes());
            assert_eq!(told(&found), Some(found.clone()));
        }
        let practice = Plan::begin_practice(full().id().clone(), full().visit().day);
        let found = look_into(encode_plan(&practice).into_bytes());
        assert_eq!(told(&found), Some(found.clone()));
    }

    #[test]
    fn every_reason_is_told() {
        for why in (0..7).map(|number| reason((number, 9)).or(reason((number, 0))).unwrap()) {
            let nothing = Err(Nothing::because(why));
            assert_eq!(told(&nothing), Some(nothing));
        }
        assert_eq!(reason((7, 0)), None);
    }

    #[test]
    fn what_nobody_told_is_not_heard() {
        for text in [
            "",
            "plan",
            "plan\n",
            "plan\n{}",
            "x\n{}",
            "nothing\n[9,[]]",
            "locked\n{}",
        ] {
            assert_eq!(hear(text), None, "{text}");
        }
    }

    #[test]
    fn what_found_no_place_is_kept_as_far_as_anybody_reads() {
        let huge = "x".repeat(MAX_BYTES / 2);
        let mut plan = full();
        plan.apply(Change::Call(Some(words("Ida")))).unwrap();
        let file = encode_plan(&plan).replace(
            "\"lines\":[",
            &format!("\"lines\":[{{\"text\":\"{huge}\"}},"),
        );
        let Ok(InFile::Plan(opened)) = look_into(file.into_bytes()) else {
            panic!("it is a plan")
        };
        assert_eq!(opened.left.len(), 1);
        assert_eq!(opened.left[0].len(), 2 * MOST_BYTES);
        assert!(huge.starts_with(&opened.left[0]));
    }
}
