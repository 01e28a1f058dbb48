//! What breaks a rule is handed back as text, and nothing around it is lost.

use super::*;
use crate::plan::example::promise;
use crate::plan::{Line, Party};

#[test]
fn a_broken_piece_is_left_as_text_and_the_rest_is_put_back() {
    for (place, piece, text) in [
        ("/plan/called", json!(7), "7"),
        ("/plan/called", json!(" "), " "),
        ("/plan/tongue", json!("pl-PL"), "pl-PL"),
        ("/plan/tongue", json!(["pl"]), "pl"),
        (
            "/plan/lines/0/about",
            json!("a-door"),
            "A window that opens –  that's all.\na-door\nwhere-i-live",
        ),
        (
            "/plan/lines/0/place",
            json!("on-the-wall"),
            "A window that opens –  that's all.\nwhere-i-live\non-the-wall",
        ),
        (
            "/plan/lines/0/visit",
            json!(3),
            "A window that opens –  that's all.\nwhere-i-live",
        ),
        (
            "/plan/lines/0/card",
            json!("own-77"),
            "A window that opens –  that's all.\nown-77",
        ),
        (
            "/plan/lines/0/written_by",
            json!("Bo"),
            "A window that opens –  that's all.\nBo\nwhere-i-live",
        ),
        (
            "/plan/lines/2/id",
            json!(2),
            "<b>12 boats</b> & \"one\" oar\nown-1",
        ),
        (
            "/plan/lines/3/text",
            json!(["Fog", {"then": "sun"}]),
            "Fog\nsun",
        ),
        ("/plan/lines/3/id", json!(u32::MAX), "Fog lifting."),
        ("/plan/lines/3/card", json!("money"), "Fog lifting.\nmoney"),
        ("/plan/lines/3", json!("Fog."), "Fog."),
        ("/plan/lines/3", json!(12), "12"),
        ("/plan/mat/0/card", json!("money"), "money"),
        ("/plan/mat/0/card", json!("own-9"), "own-9"),
        ("/plan/ties/0/ring", json!("far"), "my brother Per\nfar"),
        ("/plan/ties/1/must_stay", json!("yes"), "Bo\nyes"),
        (
            "/plan/promises/1/by",
            json!("2026-02-30"),
            "think about Per\n2026-02-30",
        ),
        (
            "/plan/promises/3/name",
            Value::Null,
            "bring the oars\n2026-11-26",
        ),
        (
            "/plan/visits/0/path",
            json!("looking-inwards"),
            "Bo\nIda's brother\nlooking-inwards",
        ),
        ("/plan/ties", json!("only Per"), "only Per"),
        ("/plan/next", json!("many"), "many"),
    ] {
        let mut record = stored(&full());
        put(&mut record, place, piece);
        let opened = decode_plan(&record.to_string()).unwrap();

        assert_eq!(opened.left, [text], "{place}");
        assert_eq!(
            opened.plan.promises().len() + usize::from(place.contains("promises")),
            4
        );
        assert_eq!(opened.plan.id(), full().id());
    }
}

#[test]
fn lines_about_a_card_that_could_not_be_made_are_left_with_it() {
    let mut record = stored(&full());
    record["plan"]["own_cards"][0]["word"] = json!(1);
    let opened = decode_plan(&record.to_string()).unwrap();

    assert_eq!(
        opened.left,
        ["own-1\n1", "own-1", "<b>12 boats</b> & \"one\" oar\nown-1"]
    );
}

#[test]
fn what_was_said_in_a_broken_visit_does_not_move_to_another() {
    let mut plan = full();
    for (date, said) in [
        ("2026-12-01", "in the second"),
        ("2026-12-08", "in the third"),
    ] {
        plan.apply(Change::BeginVisit(day(date))).unwrap();
        plan.apply(Change::MakePromise(promise(Party::Worker, said, None)))
            .unwrap();
        plan.apply(Change::WriteLine(mine(About::Gift, said)))
            .unwrap();
    }
    let mut record = stored(&plan);
    record["plan"]["visits"][1]["day"] = json!("a Tuesday");
    let opened = decode_plan(&record.to_string()).unwrap();

    assert_eq!(opened.left, ["a Tuesday", "in the second", "in the second"]);
    assert_eq!(opened.plan.visits().len(), 2);
    let third = opened.plan.lines().last().unwrap();
    assert_eq!((third.text.as_str(), third.visit), ("in the third", 1));
    let third = opened.plan.promises().last().unwrap();
    assert_eq!((third.what.as_str(), third.visit), ("in the third", 1));
}

#[test]
fn a_plan_begins_on_the_first_visit_that_can_be_read() {
    let mut plan = full();
    plan.apply(Change::BeginVisit(day("2026-12-01"))).unwrap();
    plan.apply(Change::NameWorker(Some(words("Kit")))).unwrap();
    plan.apply(Change::WriteLine(mine(About::Gift, "later")))
        .unwrap();
    let mut record = stored(&plan);
    record["plan"]["visits"][0] = json!({"day": "", "worker": "Bo"});
    let opened = decode_plan(&record.to_string()).unwrap();

    assert_eq!(opened.plan.visits().len(), 1);
    assert_eq!(opened.plan.visit().worker, Some(words("Kit")));
    assert_eq!(texts(opened.plan.lines()), ["later"]);
    assert!(opened.left.contains(&"Bo".to_owned()), "{:?}", opened.left);
    assert!(opened.left.iter().any(|text| text.contains("Fog lifting.")));
}

#[test]
fn words_in_fields_that_nobody_knows_are_left_and_the_piece_is_put_back() {
    let mut record = stored(&full());
    record["saved_by"] = json!("another program");
    record["plan"]["pinned"] = json!(true);
    record["plan"]["diary"] = json!(["Monday. Rain."]);
    record["plan"]["lines"][0]["reply"] = json!("And a sill.");
    record["plan"]["visits"][0]["room"] = json!("the library");
    let opened = decode_plan(&record.to_string()).unwrap();

    assert_eq!(opened.plan, full().to_take_home());
    assert_eq!(
        opened.left,
        [
            "the library",
            "And a sill.",
            "Monday. Rain.",
            "another program"
        ]
    );
}

#[test]
fn what_is_left_stays_with_what_is_kept_until_somebody_sees_to_it() {
    let mut record: Value = serde_json::from_str(&encode_kept(&kept_example())).unwrap();
    record["plan"]["ties"][0]["ring"] = json!("far");
    record["drafts"][1] = json!({"field": "talk", "text": 5, "was": "half a th"});
    record["screen"] = json!(1);
    let kept = decode_kept(&record.to_string()).unwrap();

    assert_eq!(
        kept.left,
        [" as it was ", "my brother Per\nfar", "half a th"]
    );
    assert_eq!(kept.drafts, kept_example().drafts[..1]);
    assert_eq!(kept.screen, "");
    assert_eq!(decode_kept(&encode_kept(&kept)), Ok(kept));
}

#[test]
fn a_line_only_for_today_that_came_in_a_file_is_left_as_text() {
    let text = encode_kept(&Kept {
        plan: full(),
        ..just_begun()
    });
    let text = text.replace("alongside-kept", "alongside-plan");
    let opened = decode_plan(&text).unwrap();

    assert_eq!(opened.plan, full().after_today());
    assert!(
        opened.left.contains(&"I slept in the boathouse".to_owned()),
        "{:?}",
        opened.left
    );
}

#[test]
fn the_words_in_a_broken_record_can_still_be_read() {
    let words = [
        "Bo",
        "<b>12 boats</b> & \"one\" oar",
        "Being rushed.",
        "I ring on Saturday & say why.",
    ];
    let whole = encode_plan(&full());
    let broken = whole.replace(r#""ties":["#, r#""ties":}"#);
    let cut = &whole[..whole.find("bring the oars").unwrap() + 9];

    for text in [broken.clone(), page(&broken), cut.to_owned()] {
        assert!(decode_file(&text).is_err(), "{text}");
        let readable = readable_words(&text);
        for said in words {
            assert!(
                readable.contains(&said.to_owned()),
                "{said} in {readable:?}"
            );
        }
        let ours = [
            "my-words",
            "alongside-plan",
            "in-my-plan",
            "this-week",
            "gift",
            "plan",
        ];
        assert!(
            readable.iter().all(|text| !ours.contains(&text.as_str())),
            "{readable:?}"
        );
    }
    assert_eq!(
        readable_words(cut).last().map(String::as_str),
        Some("bring the")
    );
    assert_eq!(
        readable_words(r#"{"format":"x","text":"\ud800 half""#),
        [r"\ud800 half"]
    );
    assert_eq!(
        readable_words("<p class=\"x\">\"hello\""),
        Vec::<String>::new()
    );
}

fn put(record: &mut Value, place: &str, piece: Value) {
    let (above, name) = place.rsplit_once('/').unwrap();
    let there = record.pointer_mut(above).unwrap();
    if let Value::Array(list) = there {
        list[name.parse::<usize>().unwrap()] = piece;
    } else {
        there[name] = piece;
    }
}

fn texts(lines: &[Line]) -> Vec<&str> {
    lines.iter().map(|line| line.text.as_str()).collect()
}
