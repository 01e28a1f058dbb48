//! What is too large, too deep or cut short never becomes a plan.

use super::*;

#[test]
fn nothing_nested_deeper_than_64_is_taken_apart() {
    let nested = |depth: usize| {
        let inner = "[".repeat(depth) + &"]".repeat(depth);
        format!(r#"{{"format":"alongside-plan","version":1,"plan":{{}},"more":{inner}}}"#)
    };
    let bomb = "[".repeat(1_000_000);
    let bombs = format!(r#"{{"format":"alongside-kept","version":1,"plan":{bomb}"#);

    assert_eq!(
        decode_plan(&nested(63)),
        Err(Unreadable::Damaged),
        "64 with the outer brace"
    );
    assert_eq!(decode_plan(&nested(64)), Err(Unreadable::TooDeep));
    assert_eq!(decode_plan(&bomb), Err(Unreadable::TooDeep));
    assert_eq!(decode_kept(&bombs), Err(Unreadable::TooDeep));
    assert_eq!(decode_settings(&bomb), Err(Unreadable::TooDeep));
    assert_eq!(decode_file(&page(&bomb)), Err(Unreadable::TooDeep));
    let said = Kept {
        screen: "[{\"[\\\"{".repeat(100),
        ..just_begun()
    };
    assert_eq!(
        decode_kept(&encode_kept(&said)),
        Ok(said),
        "brackets in words are words"
    );
}

#[test]
fn nothing_over_20_megabytes_is_looked_into() {
    let large = encode_plan(&full()) + &" ".repeat(MAX_BYTES);

    assert_eq!(decode_plan(&large), Err(Unreadable::TooLarge));
    assert_eq!(decode_file(&large), Err(Unreadable::TooLarge));
    assert_eq!(
        decode_file(&format!("<p>{large}")),
        Err(Unreadable::TooLarge)
    );
    let larger = large.clone() + &" ".repeat(MAX_BYTES / 4);
    assert_eq!(decode_kept(&larger), Err(Unreadable::TooLarge));
    assert_eq!(readable_words(&large), Vec::<String>::new());
}

#[test]
fn nothing_with_more_in_it_than_any_plan_is_put_together() {
    let many = |things: usize, name: &str| {
        let mut record = stored(&empty());
        record["plan"][name] = Value::Array(vec![json!({}); things]);
        record.to_string()
    };

    assert_eq!(
        decode_plan(&many(20_000, "ties")),
        Err(Unreadable::TooLarge),
        "with its visit"
    );
    assert_eq!(decode_plan(&many(2_001, "mat")), Err(Unreadable::TooLarge));
    let commas = format!(
        r#"{{"format":"alongside-plan","version":1,"x":[{}0]}}"#,
        "0,".repeat(400_000)
    );
    assert_eq!(decode_plan(&commas), Err(Unreadable::TooLarge));
}

#[test]
fn a_record_cut_short_anywhere_is_never_taken_for_a_whole_one() {
    let kept = encode_kept(&Kept {
        plan: small(),
        ..kept_example()
    });
    for end in 0..kept.len() {
        let cut = String::from_utf8_lossy(&kept.as_bytes()[..end]);
        let read = decode_kept(&cut);
        let ours = cut.contains(r#""alongside-kept""#);
        let wanted = if ours {
            Unreadable::CutShort
        } else {
            Unreadable::NotOurs
        };
        assert_eq!(read, Err(wanted), "{cut}");
    }
}

#[test]
fn a_plan_file_cut_short_anywhere_is_whole_or_refused() {
    let file = page(&encode_plan(&small()));
    for end in 0..file.len() {
        let cut = String::from_utf8_lossy(&file.as_bytes()[..end]);
        match decode_file(&cut) {
            Ok(opened) => assert_eq!(opened, whole(small()), "{cut}"),
            Err(why) => {
                assert!(
                    matches!(why, Unreadable::CutShort | Unreadable::NotOurs),
                    "{why:?} {cut}"
                );
            }
        }
    }
}

#[test]
fn what_is_nearly_as_large_as_a_file_may_be_opens_again_once_it_was_sealed() {
    use crate::record::sealed::{open_kept, seal_kept};
    use crate::vault::{Key, Random};

    let (mut random, key) = (
        Random::from_seed(&Key::from_bytes([1; 32])),
        Key::from_bytes([2; 32]),
    );
    let kept = Kept {
        plan: empty(),
        screen: "ways".to_owned(),
        taken: None,
        drafts: Vec::new(),
        left: vec!["x".repeat(MAX_BYTES / 5 * 4)],
    };
    let sealed = seal_kept(&kept, 1, &key, &mut random);
    assert_eq!(open_kept(&sealed, kept.plan.id(), &key), Ok((kept, 1)));
}
