mod bounds;
mod broken;

use serde_json::{Value, json};

use super::plan_file::embed;
use super::*;
use crate::plan::example::{card, day, empty, full, mine, words};
use crate::plan::{About, Change, Drawing, PlanId, Whose};

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
    assert_eq!(decode_plan(&text), Ok(whole(full().to_take_home())));
}

#[test]
fn a_label_says_whether_anything_is_only_for_its_day() {
    let said = |place| {
        let mut plan = empty();
        let line = crate::plan::LineDraft {
            place,
            ..mine(About::Gift, "Clocks")
        };
        plan.apply(Change::WriteLine(line)).unwrap();
        plan
    };
    let begun = |place: Place| vec![("say-gift-place".to_owned(), place.name().to_owned())];
    for (plan, drafts, wanted) in [
        (said(Place::InPlan), vec![], false),
        (said(Place::InPlan), begun(Place::InPlan), false),
        (said(Place::OnlyToday), vec![], true),
        (said(Place::InPlan), begun(Place::OnlyToday), true),
    ] {
        let kept = Kept {
            plan,
            drafts,
            ..just_begun()
        };
        assert_eq!(
            sealed::Label::of(&kept, false).for_the_day,
            wanted,
            "{kept:?}"
        );
    }
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

    // Reckoned by the line of Python in docs/plan-file.md.
    let digest = "67635a9e086be61413cb6ec432c96850a7a4267e9d85b1a7fa2515e556ed5760";

    assert_eq!(
        encode_plan(&plan),
        format!(r#"{{"format":"alongside-plan","version":2,"digest":"{digest}",{inside}}}"#)
    );
    assert_eq!(
        encode_kept(&kept),
        format!(
            r#"{{"format":"alongside-kept","version":2,{inside},"screen":"opening","drafts":[]}}"#
        )
    );
}

#[test]
fn a_file_that_was_only_written_in_another_way_is_not_changed() {
    let text = encode_plan(&full());
    let value: Value = serde_json::from_str(&text).unwrap();
    let spaced = serde_json::to_string_pretty(&value).unwrap();
    let escaped = text.replace('W', "\\u0057");
    assert_ne!(escaped, text);
    for text in [text, spaced.replace('\n', "\r\n"), escaped] {
        assert_eq!(decode_plan(&text), Ok(whole(full().to_take_home())));
    }
}

#[test]
fn one_letter_that_was_changed_is_told_and_opens() {
    let text = encode_plan(&full());
    let changed = text.replace("harbour", "station");
    assert_ne!(changed, text);
    let opened = decode_plan(&changed).unwrap();
    assert!(opened.is_changed && opened.left.is_empty());
    assert_eq!(
        encode_plan(&opened.plan).matches("station").count(),
        text.matches("harbour").count()
    );
    assert!(!decode_plan(&encode_plan(&opened.plan)).unwrap().is_changed);
}

#[test]
fn a_file_without_a_digest_is_opened_without_a_word() {
    let mut value: Value = serde_json::from_str(&encode_plan(&full())).unwrap();
    value.as_object_mut().unwrap().remove("digest");
    assert_eq!(
        decode_plan(&value.to_string()),
        Ok(whole(full().to_take_home()))
    );
}

#[test]
fn settings_that_nobody_chose_are_not_written_and_read_as_not_chosen() {
    let chosen = Settings {
        text_size: "largest".to_owned(),
        theme: "dark".to_owned(),
        lock_after: "5".to_owned(),
        shared: "no".to_owned(),
        keys: "no".to_owned(),
        country: "gb".to_owned(),
        contacts: vec![OwnContact {
            name: "Our night line".to_owned(),
            number: "01632 960 000".to_owned(),
            when: "Every night".to_owned(),
        }],
    };
    let none = r#"{"format":"alongside-settings","version":2}"#;
    let odd = r#"{"format":"alongside-settings","version":1,"text_size":7,"voice":"x"}"#;

    assert_eq!(decode_settings(&encode_settings(&chosen)), Ok(chosen));
    assert_eq!(encode_settings(&Settings::default()), none);
    assert_eq!(decode_settings(none), Ok(Settings::default()));
    assert_eq!(decode_settings(odd), Ok(Settings::default()));
}

#[test]
fn a_later_version_is_refused_whatever_is_in_it() {
    for (version, found) in [("3", 3), ("40", 40), ("99999999999", u32::MAX)] {
        for text in [
            encode_plan(&full()),
            r#"{"format":"alongside-plan","version":2}"#.to_owned(),
        ] {
            let later = text.replace(r#""version":2"#, &format!(r#""version":{version}"#));
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
    let later = encode_kept(&kept_example()).replace(r#""version":2"#, r#""version":3"#);
    assert_eq!(decode_kept(&later), Err(Unreadable::TooNew { found: 3 }));
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
    for next in [json!(0), json!(-1), json!(u64::MAX), Value::Null] {
        record["plan"]["next"] = next;
        let opened = decode_plan(&record.to_string()).unwrap();
        assert_eq!(opened.plan, full().to_take_home());
        assert!(opened.left.is_empty() && opened.is_changed);
    }
}

#[test]
fn a_page_opens_as_its_data_does_and_saves_as_it_was() {
    let plan = full().to_take_home();
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

fn kept_example() -> Kept {
    Kept {
        plan: full(),
        screen: "talk/where-i-live".to_owned(),
        drafts: vec![
            ("line".to_owned(), "  and a ke\n".to_owned()),
            ("own-card".to_owned(), String::new()),
        ],
        pictures: vec![("own-card".to_owned(), drawing())],
        taken: None,
        replaced: Some(small()),
        left: vec![" as it was ".to_owned()],
    }
}

fn just_begun() -> Kept {
    Kept {
        plan: empty(),
        screen: "opening".to_owned(),
        drafts: vec![],
        pictures: vec![],
        taken: None,
        replaced: None,
        left: vec![],
    }
}

fn drawing() -> OwnPicture {
    OwnPicture::Drawing(Drawing::parse(vec![vec![(1, 2), (30, 4)]]).unwrap())
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
    Opened {
        plan,
        left: vec![],
        is_changed: false,
    }
}

fn stored(plan: &Plan) -> Value {
    serde_json::from_str(&encode_plan(plan)).unwrap()
}
