//! How a worker's words are looked at: what is a word and a sentence, what is nobody's to judge, and what a swap changes.

use alongside::words::Words;
use alongside::words::plain::{Hint, Instead, Kind, Stage, swapped};

pub fn hints(text: &str) -> Vec<Hint> {
    Words::english().hints(text)
}

/// What is pointed out in a text.
pub fn found(text: &str) -> Vec<&str> {
    let hints = hints(text).into_iter();
    hints.map(|hint| &text[hint.at]).collect()
}

#[test]
fn nothing_that_stands_in_quotation_marks_is_pointed_out() {
    for text in [
        "He said \"I don't want a referral\" and laughed.",
        "He said “I don't want a referral soon” and laughed.",
        "He said ‘I don’t want a referral’ and laughed.",
        "He said 'I don't want a referral or the boys' placement' and laughed.",
        "« referral »",
        "„referral“",
        "She wrote: \"no more referrals",
        "She wrote: 'no more referrals",
        "She wrote: “no more DWP, no more assessment. Nothing soon.\nNo placement.”",
    ] {
        assert_eq!(found(text), [""; 0], "{text}");
    }
    assert_eq!(found("\"No,\" he said. Then a referral."), ["a referral"]);
    assert_eq!(
        found("Ray's client isn't Dawn's referral."),
        ["client", "referral"]
    );
}

#[test]
fn a_word_is_found_whole_and_nowhere_inside_another() {
    for text in [
        "clientele",
        "éclient",
        "client\u{301}",
        "clienté",
        "re-review",
        "low-risk-free risk-free",
        "client@example.org",
        "www.client.org",
        "client_1",
    ] {
        assert_eq!(found(text), [""; 0], "{text}");
    }
    for text in [
        "client",
        "(client)",
        "client's",
        "client’s",
        "Client,",
        "CLIENT",
        "—client…",
        "\u{a0}client\u{a0}",
        "client/worker",
    ] {
        assert_eq!(found(text).len(), 1, "{text}");
    }
    assert_eq!(
        found("Ray’s client won’t engage."),
        ["client", "won’t engage"]
    );
    assert_eq!(found("a hard-to-reach man"), ["hard-to-reach"]);
    assert_eq!(found("support\nplan"), [""; 0]);
}

#[test]
fn a_swap_changes_those_words_and_no_other_byte() {
    let text = "  Ray’s\t“client” –  Support plan's\r\n\u{1f600} e\u{301}  client \u{a0}";
    let hints = hints(text);
    let [first, second] = &hints[..] else {
        panic!("{hints:?}");
    };
    let Instead::Say(ways) = &first.instead else {
        panic!("{first:?}");
    };
    assert_eq!(*ways, ["Plan"]);
    let once = swapped(text, &first.at, &ways[0]);
    assert_eq!(
        once,
        "  Ray’s\t“client” –  Plan's\r\n\u{1f600} e\u{301}  client \u{a0}"
    );
    let twice = swapped(text, &second.at, "person");
    assert_eq!(
        twice,
        "  Ray’s\t“client” –  Support plan's\r\n\u{1f600} e\u{301}  person \u{a0}"
    );
}

#[test]
fn a_capital_at_the_beginning_stays_one() {
    let offered = |text: &str| match hints(text).remove(0).instead {
        Instead::Say(ways) => ways,
        other => panic!("{other:?}"),
    };
    assert_eq!(offered("Abscond?"), ["Run away", "Go missing"]);
    assert_eq!(offered("They abscond."), ["run away", "go missing"]);
    assert_eq!(offered("The GP rang."), ["doctor"]);
    assert_eq!(offered("GP rang."), ["Doctor"]);
    assert_eq!(
        offered("the DWP rang"),
        ["Department for Work and Pensions"]
    );
}

#[test]
fn a_long_sentence_is_told_with_its_length_and_after_everything_else() {
    let fifteen = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen second-hand";
    assert_eq!(hints(&format!("{fifteen}. {fifteen}!\n{fifteen}")), []);

    let text = format!("{fifteen} soon, and then. Short.");
    let hints = hints(&text);
    assert_eq!(hints[0].kind, Kind::When);
    assert_eq!(hints[1].kind, Kind::Long(18));
    assert_eq!(
        &text[hints[1].at.clone()],
        &text[..text.len() - ". Short.".len()]
    );
    assert_eq!(hints.len(), 2);
}

#[test]
fn what_somebody_said_counts_as_one_word() {
    let quoted = "He said \"one two three four. Five six seven eight nine ten eleven twelve\" and it was late.";
    assert_eq!(hints(quoted), []);
}

#[test]
fn a_number_with_a_full_stop_ends_no_sentence() {
    let text = "one two three four five six seven at 10.30 nine ten eleven twelve thirteen fourteen fifteen sixteen";
    assert_eq!(hints(text).len(), 1);
}

#[test]
fn nothing_is_settled_that_the_next_letter_may_change() {
    let stage = |text: &str| hints(text).last().map(|hint| hint.stage);
    let (growing, settled) = (Some(Stage::Growing), Some(Stage::Settled));
    assert_eq!(stage("I come soon"), growing);
    assert_eq!(stage("I come sooner"), None);
    assert_eq!(stage("I come soon "), settled);
    assert_eq!(stage("A lock will be fitted"), growing);
    assert_eq!(stage("A lock will be fitted next"), growing);
    assert_eq!(stage("A lock will be fitted by Col"), None);
    assert_eq!(stage("A lock will be fitted."), settled);
    assert_eq!(stage("A lock will be fitted\nThen tea"), settled);
    let long = "word ".repeat(16);
    assert_eq!(stage(&long), growing);
    assert_eq!(stage(&format!("{}.", long.trim_end())), settled);
}

#[test]
fn a_time_is_not_vague_where_its_day_is_said() {
    assert_eq!(found("I will ring soon. See you on Friday."), ["soon"]);
    assert_eq!(found("I will ring soon, on Friday."), [""; 0]);
    assert_eq!(found("It may come soon."), ["soon"]);
    assert_eq!(found("It comes soon, in May."), [""; 0]);
}

#[test]
fn who_does_it_may_be_said_after_it() {
    assert_eq!(found("A lock will be fitted by the landlord."), [""; 0]);
    for nobody in [
        "by Friday",
        "by then",
        "by the end of June",
        "by 4 March",
        "by",
    ] {
        let text = format!("A lock will be fitted {nobody}.");
        assert_eq!(found(&text), ["will be fitted"], "{text}");
    }
    assert_eq!(
        found("A lock will be fitted. By Dawn we sleep."),
        ["will be fitted"]
    );
}

#[test]
fn initials_are_pointed_out_until_they_are_explained() {
    assert_eq!(found("Ring the QZX and the QZXs."), ["QZX", "QZXs"]);
    for fine in [
        "Ring the quick zebra crossing (QZX). The QZX opens at nine.",
        "Ring the QZX (quick zebra crossing). The QZX opens at nine.",
        "T & K, TJ and Q came.",
        "The TV is OK, says the NHS.",
        "He lives at NE46 3QR.",
        "DO NOT RING THE QZX",
        "a qzx",
    ] {
        assert_eq!(found(fine), [""; 0], "{fine}");
    }
    assert_eq!(found("gp GP"), ["GP"]);
}

#[test]
fn any_text_is_read_without_trouble_and_told_in_its_own_letters() {
    let odd = [
        "",
        " ",
        "'",
        "'' ''",
        "\"",
        "\u{201c}",
        "\u{201d}",
        "-client-",
        "client-",
        "client'",
        "client''s",
        "'client",
        "أريد أن أنام ليلة واحدة دون خوف.",
        "\u{200d}client\u{200d}",
        "👩\u{200d}🚒 client 👩\u{200d}🚒",
        "client 's",
        "….…!?client",
        "(QZX)",
        "QZX (",
        "(",
        "İ soon ß",
    ];
    for one in odd {
        for other in odd {
            let text = format!("{one}{other}");
            for hint in hints(&text) {
                assert!(
                    text.get(hint.at.clone())
                        .is_some_and(|said| !said.is_empty()),
                    "{text:?}"
                );
            }
        }
    }
}

#[test]
fn what_is_longer_than_anybody_writes_is_not_looked_at() {
    assert_eq!(found(&"client ".repeat(2_000)).len(), 2_001);
    assert_eq!(found(&"client ".repeat(3_000)), [""; 0]);
}

#[test]
fn the_person_is_found_by_their_whole_name_and_what_is_theirs_is_mine() {
    let words = Words::english();
    let said = |text: &str, name: &str| {
        let hints = words.reader_hints(text, name).into_iter();
        let offers = hints.map(|hint| match hint.instead {
            Instead::Say(ways) => (text[hint.at].to_owned(), ways[0].clone()),
            Instead::Ask(_) | Instead::Open => panic!("a word is offered"),
        });
        offers.collect::<Vec<_>>()
    };
    let found = |at: &str, way: &str| vec![(at.to_owned(), way.to_owned())];
    assert_eq!(said("come with Ray.", " Ray "), found("Ray", "me"));
    assert_eq!(
        said("find Ray\u{2019}s keys", "Ray"),
        found("Ray\u{2019}s", "my")
    );
    assert_eq!(said("see James' flat", "James"), found("James'", "my"));
    for (text, name) in [
        ("go to Raymond", "Ray"),
        ("ask Ann-Marie", "Ann"),
        ("ask Jose\u{301}", "Jose"),
        ("ask", " "),
    ] {
        assert_eq!(said(text, name), [], "{text}");
    }
}
