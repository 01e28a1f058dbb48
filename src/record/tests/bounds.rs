//! What is too large, too deep or cut short never becomes a plan.

use super::*;
use crate::record::limits::{MAX_KEPT_BYTES, MAX_SEALED_BYTES};

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

/// Base64 makes four bytes of three, and a seal adds a nonce of 24 bytes and a mark of 16.
#[test]
fn what_may_be_kept_may_be_kept_sealed() {
    let sealed = (MAX_KEPT_BYTES + 24 + 16).div_ceil(3) * 4;
    let around =
        r#"{"format":"alongside-sealed","version":1,"revision":18446744073709551615,"sealed":""}"#;
    assert!(sealed + around.len() <= MAX_SEALED_BYTES);
    const { assert!(MAX_BYTES < MAX_KEPT_BYTES) };
}

#[test]
fn a_plan_with_as_many_cards_as_it_takes_opens_again() {
    let mut plan = empty();
    let make = || Change::MakeCard {
        word: words("boats"),
        picture: None,
        tray: crate::plan::Tray::AnotherDay,
    };
    while plan.apply(make()).is_ok() {}
    assert_eq!(decode_plan(&encode_plan(&plan)).unwrap().plan, plan);
}
