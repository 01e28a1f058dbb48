use serde_json::{Value, json};

use super::plan_file::embed;
use super::*;
use crate::plan::example::{card, day, empty, full, mine, words};
use crate::plan::{About, Change, Line, PlanId, Whose};

#[test]
fn what_is_kept_comes_back_whole() {
    for kept in [kept_example(), just_begun()] {
        assert_eq!(decode_kept(&encode_kept(&kept)), Ok(kept));
    }
}

#[test]
fn a_plan_file_holds_everything_but_what_was_only_for_today() {
    let text = encode_plan(&full());

    assert!(!text.contains("boathouse"), "{text}");
    assert!(!text.contains("only-for-us-today"), "{text}");
    assert_eq!(decode_plan(&text), Ok(whole(full().after_today())));
}

#[test]
fn the_fields_stand_in_the_order_that_the_format_says() {
    let mut plan = empty();
    plan.apply(Change::WriteLine(mine(
        About::Gift,
        "I can <wait> & \"see\".\n",
    )))
    .unwrap();
    let kept = Kept {
        plan: plan.clone(),
        ..just_begun()
    };
    let inside = concat!(
        r#""plan":{"id":"made-up-1","next":2,"visits":[{"day":"2026-11-24","here":[]}],"#,
        r#""own_cards":[],"mat":[],"lines":[{"id":1,"visit":0,"about":"gift","whose":"my-words","#,
        r#""place":"in-my-plan","text":"I can <wait> & \"see\".\n"}],"ties":[],"promises":[]}"#,
    );

    assert_eq!(
        encode_plan(&plan),
        format!(r#"{{"format":"alongside-plan","version":1,{inside}}}"#)
    );
    assert_eq!(
        encode_kept(&kept),
        format!(
            r#"{{"format":"alongside-kept","version":1,{inside},"screen":"opening","drafts":[]}}"#
        )
    );
}

#[test]
fn settings_that_nobody_chose_are_not_written_and_read_as_not_chosen() {
    let chosen = Settings {
        text_size: "largest".to_owned(),
        theme: "dark".to_owned(),
    };
    let none = r#"{"format":"alongside-settings","version":1}"#;
    let odd = r#"{"format":"alongside-settings","version":1,"text_size":7,"voice":"x"}"#;

    assert_eq!(decode_settings(&encode_settings(&chosen)), Ok(chosen));
    assert_eq!(encode_settings(&Settings::default()), none);
    assert_eq!(decode_settings(none), Ok(Settings::default()));
    assert_eq!(decode_settings(odd), Ok(Settings::default()));
}

#[test]
fn a_later_version_is_refused_whatever_is_in_it() {
    for (version, found) in [("2", 2), ("40", 40), ("99999999999", u32::MAX)] {
        for text in [
            encode_plan(&full()),
            r#"{"format":"alongside-plan","version":1}"#.to_owned(),
        ] {
            let later = text.replace(r#""version":1"#, &format!(r#""version":{version}"#));
            assert_eq!(
                decode_plan(&later),
                Err(Unreadable::TooNew { found }),
                "{later}"
            );
            assert_eq!(
                decode_file(&page(&later)),
                Err(Unreadable::TooNew { found }),
                "{later}"
            );
        }
    }
    let later = encode_kept(&kept_example()).replace(r#""version":1"#, r#""version":2"#);
    assert_eq!(decode_kept(&later), Err(Unreadable::TooNew { found: 2 }));
}

#[test]
fn what_is_not_ours_is_not_opened() {
    let ours = encode_plan(&full());
    for text in [
        "",
        " ",
        "hello",
        "null",
        "[1,2]",
        "{",
        "{}",
        r#"{"format":"alongside"}"#,
        r#"{"format":"other-plan","version":1,"plan":{}}"#,
        r#"{"version":1,"plan":{}}"#,
        "<!DOCTYPE html><p>A page</p>",
        "%PDF-1.7",
    ] {
        assert_eq!(decode_file(text), Err(Unreadable::NotOurs), "{text}");
    }
    assert_eq!(
        decode_kept(&ours),
        Err(Unreadable::NotOurs),
        "a plan file is not a desk's record"
    );
    assert_eq!(
        decode_plan(&encode_kept(&kept_example())),
        Err(Unreadable::NotOurs)
    );
    assert_eq!(decode_settings(&ours), Err(Unreadable::NotOurs));
}

#[test]
fn what_is_ours_and_holds_no_plan_is_damaged() {
    let begun = r#"{"format":"alongside-plan","#;
    for rest in [
        r#""version":0,"plan":{}}"#,
        r#""version":"1","plan":{}}"#,
        r#""version":1.5,"plan":{}}"#,
        r#""plan":{}}"#,
        r#""version":1}"#,
        r#""version":1,"plan":[]}"#,
        r#""version":1,"plan":{"id":"x","visits":[]}}"#,
        r#""version":1,"plan":{"id":"x y","visits":[{"day":"2026-11-24"}]}}"#,
        r#""version":1,"plan":{"id":"x","visits":[{"day":"soon"}]}}"#,
        r#""version":1,"plan":{"id":"x",,}}"#,
        r#""version":1,"plan":{}} and more"#,
    ] {
        let text = format!("{begun}{rest}");
        assert_eq!(decode_file(&text), Err(Unreadable::Damaged), "{text}");
        assert_eq!(
            decode_file(&page(&text)),
            Err(Unreadable::Damaged),
            "{text}"
        );
    }
}

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
        screen: "[{".repeat(100),
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
    assert_eq!(decode_kept(&large), Err(Unreadable::TooLarge));
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
    assert_eq!(decode_plan(&many(4_001, "mat")), Err(Unreadable::TooLarge));
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
fn a_broken_piece_is_left_as_text_and_the_rest_is_put_back() {
    for (place, piece, text) in [
        ("/plan/called", json!(7), "7"),
        ("/plan/called", json!(" "), r#"" ""#),
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
            json!("looking-ahead"),
            "Bo\nIda's brother\nlooking-ahead",
        ),
        ("/plan/ties", json!("only Per"), "only Per"),
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
        [
            r#"{"id":"own-1","word":1}"#,
            "own-1",
            "<b>12 boats</b> & \"one\" oar\nown-1"
        ]
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
        plan.apply(Change::WriteLine(mine(About::Gift, said)))
            .unwrap();
    }
    let mut record = stored(&plan);
    record["plan"]["visits"][1]["day"] = json!("a Tuesday");
    let opened = decode_plan(&record.to_string()).unwrap();

    assert_eq!(opened.left, ["a Tuesday", "in the second"]);
    assert_eq!(opened.plan.visits().len(), 2);
    let third = opened.plan.lines().last().unwrap();
    assert_eq!((third.text.as_str(), third.visit), ("in the third", 1));
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

    assert_eq!(opened.plan, full().after_today());
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
        [" as it was ", "my brother Per\nfar", "talk\nhalf a th"]
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
fn numbering_goes_on_where_it_was() {
    let mut plan = empty();
    for _ in 0..3 {
        plan.apply(Change::WriteLine(mine(About::Gift, "left out again")))
            .unwrap();
        plan.apply(Change::LeaveOutLine(plan.lines()[0].id))
            .unwrap();
    }
    let opened = decode_plan(&encode_plan(&plan)).unwrap();
    assert_eq!(opened.plan.next_number(), 4);

    let mut record = stored(&full());
    for next in [
        json!(0),
        json!(-1),
        json!("many"),
        json!(u64::MAX),
        Value::Null,
    ] {
        record["plan"]["next"] = next;
        let opened = decode_plan(&record.to_string()).unwrap();
        assert_eq!(opened, whole(full().after_today()));
    }
}

#[test]
fn a_page_opens_as_its_data_does_and_saves_as_it_was() {
    let plan = full().after_today();
    let file = page(&encode_plan(&plan));
    for text in [
        file.clone(),
        format!("\u{feff}{file}"),
        file.replace('\n', "\r\n"),
    ] {
        let opened = decode_file(&text).unwrap();
        assert_eq!(opened, whole(plan.clone()));
        assert_eq!(page(&encode_plan(&opened.plan)), file);
    }
    assert_eq!(
        decode_file(&format!("\u{feff}\r\n {}\r\n", encode_plan(&plan))),
        Ok(whole(plan))
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

fn kept_example() -> Kept {
    Kept {
        plan: full(),
        screen: "talk/where-i-live".to_owned(),
        drafts: vec![
            ("line".to_owned(), "  and a ke\n".to_owned()),
            ("own-card".to_owned(), String::new()),
        ],
        left: vec![" as it was ".to_owned()],
    }
}

fn just_begun() -> Kept {
    Kept {
        plan: empty(),
        screen: "opening".to_owned(),
        drafts: vec![],
        left: vec![],
    }
}

/// A plan whose record is short, and holds letters of one to four bytes.
fn small() -> Plan {
    let mut plan = Plan::begin(PlanId::parse("s").unwrap(), day("2026-11-24"));
    let mut draft = mine(About::Card(card("sleep")), "é–\u{1f6b2}</script>");
    draft.whose = Whose::WrittenFor(Some(words("Bo")));
    plan.apply(Change::WriteLine(draft)).unwrap();
    plan
}

fn page(json: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<meta name=\"generator\" content=\"alongside-plan 1\">\n\
         <script type=\"application/json\" id=\"alongside-plan\">{}</script>\n<p>x</p>\n</html>\n",
        embed(json)
    )
}

fn whole(plan: Plan) -> Opened {
    Opened { plan, left: vec![] }
}

fn stored(plan: &Plan) -> Value {
    serde_json::from_str(&encode_plan(plan)).unwrap()
}

fn put(record: &mut Value, place: &str, piece: Value) {
    let (above, name) = place.rsplit_once('/').unwrap();
    match record.pointer_mut(above).unwrap() {
        Value::Array(list) => list[name.parse::<usize>().unwrap()] = piece,
        fields => fields[name] = piece,
    }
}

fn texts(lines: &[Line]) -> Vec<&str> {
    lines.iter().map(|line| line.text.as_str()).collect()
}
