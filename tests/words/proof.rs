//! Proof that each rule finds what it is for: every one is shown something wrong, and says so.

use crate::messages::{self, Message};
use crate::{plain, rules, sources};

fn ftl(text: &str) -> Vec<Message> {
    let (messages, errors) = messages::read("made-up.ftl", text);
    assert!(errors.is_empty(), "{errors:?}");
    messages
}

fn code(text: &str) -> Vec<sources::Source> {
    vec![sources::read("made-up.rs", text)]
}

#[test]
fn what_cannot_be_read_is_named_with_its_line_and_the_rest_is_read() {
    let (messages, errors) = messages::read("made-up.ftl", "one = One\n\ntwo Two\nsix = Six\n");
    assert!(errors[0].starts_with("made-up.ftl:3:"), "{errors:?}");
    assert_eq!((messages.len(), errors.len()), (2, 1));
}

#[test]
fn a_message_that_is_there_twice_is_found() {
    let found = rules::twice(&ftl("one = One\none = Two\n"));
    assert_eq!(found, ["made-up.ftl: one: is in made-up.ftl already"]);
}

#[test]
fn fifteen_words_are_plain_and_sixteen_are_not() {
    let fifteen = "one ".repeat(14) + "{ $many }.";
    assert_eq!(plain::complaints(&fifteen), [""; 0]);
    let found = plain::complaints(&("one ".repeat(15) + "{many}."));
    assert!(found[0].starts_with("16 words"), "{found:?}");
}

#[test]
fn a_long_sentence_is_found_behind_a_short_one_and_in_a_choice() {
    let long = "so ".repeat(16);
    assert_eq!(plain::complaints(&format!("Short. {long}")).len(), 1);
    let choice = ftl(&format!(
        "one = {{ $n ->\n    [one] A\n   *[other] {long}\n }}\n"
    ));
    assert_eq!(rules::not_plain(&choice).len(), 1);
    assert_eq!(rules::too_long(&choice).len(), 1);
}

#[test]
fn words_that_we_do_not_use_are_found_in_every_form() {
    for text in [
        "We can refer you.",
        "A referral was made.",
        "Your Assessment is here.",
        "We signpost people.",
        "The service user said so.",
        "In any case, stop.",
        "She did not engage.",
        "They are non-compliant.",
        "Please note this.",
        "Your support plan.",
        "It is Easy Read.",
        "Ring the users' line.",
        "Something warm, e.g. a coat.",
    ] {
        assert!(!plain::complaints(text).is_empty(), "{text}");
    }
}

#[test]
fn what_is_only_looked_for_need_not_be_plain() {
    let text = "client, clients, case";
    let found = rules::not_plain(&ftl(&format!(
        "a = A\n    .forms = {text}\n    .meaning = {text}\n"
    )));
    assert!(
        !found.is_empty() && found.iter().all(|c| c.contains("a.meaning")),
        "{found:?}"
    );
}

#[test]
fn words_that_only_look_alike_are_left_alone() {
    for text in [
        "I prefer this.",
        "A suitcase and a staircase.",
        "It is not an official care plan.",
        "Easy Read style.",
        "{user} will find a lamp.",
    ] {
        assert_eq!(plain::complaints(text), [""; 0], "{text}");
    }
}

#[test]
fn a_promise_of_secrecy_is_found_however_it_is_said() {
    for text in [
        "This is between us.",
        "It stays between you and me.",
        "What was said today is only between us.",
        "Nobody will know.",
        "Nobody else will see it.",
        "No one else can read this.",
        "It is kept nowhere.",
        "This is our secret.",
        "We keep it secret.",
        "I will not tell { $name }.",
        "I won't tell.",
        "We'll never know, and I will tell nobody.",
        "This is confidential.",
        "In strict confidence.",
        "Your words are private.",
        "Everything here stays private, and it goes no further.",
        "You can say it anonymously.",
    ] {
        let one = format!("a = A\n    .means = {text}\n");
        assert!(!rules::promises_secrecy(&ftl(&one)).is_empty(), "{text}");
    }
}

#[test]
fn what_only_sounds_like_a_secret_is_left_alone() {
    for text in [
        "This name gives nothing away. You can change it.",
        "Secret word",
        "Only a secret word opens it.",
        "A private window deletes everything when you close it.",
        "Company, confidence, hope",
        "The app sends nothing. I also keep notes at work. Ask me what I write.",
        "Nobody will take a copy.",
        "Tell me what is hard between you and them.",
        "I will tell you first, if that is safe.",
    ] {
        let one = ftl(&format!("a = {text}\n"));
        assert_eq!(rules::promises_secrecy(&one), [""; 0], "{text}");
    }
}

#[test]
fn what_nobody_says_at_a_table_is_found() {
    for text in [
        "This needs nobody's yes.",
        "Ask for a yes.",
        "She walks with me.",
        "Let it go.",
        "It stands in the plan.",
        "Taken back.",
        "Somebody will come.",
        "Ring them.",
        "Kept on this tablet.",
    ] {
        assert!(!plain::complaints(text).is_empty(), "{text}");
    }
    for text in ["go for a walk with Ray", "Yes, you can send it", "Someone"] {
        assert_eq!(plain::complaints(text), [""; 0], "{text}");
    }
}

#[test]
fn initials_are_found_and_one_capital_is_not() {
    assert_eq!(plain::complaints("Ask the GP.").len(), 1);
    assert_eq!(plain::complaints("Save it as a PDF.").len(), 1);
    assert_eq!(
        plain::complaints("I print on A4. Dawn and I read {NAME}."),
        [""; 0]
    );
}

#[test]
fn a_promise_that_gets_too_long_in_its_sentence_is_found() {
    let long = "find a lamp ".repeat(4);
    let found = rules::long_promises(&ftl(&format!("action-lamp = {long}\nother = {long}\n")));
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn a_question_with_a_yes_or_no_in_it_is_not_open() {
    for text in [
        "Do you like music?",
        "Is it quiet?",
        "Tell me about music.",
        "What is it? Is it good?",
        "What is it",
        "?",
    ] {
        assert!(!plain::is_open_question(text), "{text}");
    }
    assert!(plain::is_open_question("What do you like?"));
}

#[test]
fn a_card_without_its_questions_is_found() {
    let messages = ftl(
        "card-tea = Tea\n    .ask = Who makes it?\n    .idea-1 = Is it hot?\n    .idea-2 = How?\n",
    );
    let found = rules::cards_that_do_not_ask(&messages, &["tea"]);
    assert_eq!(
        found,
        [
            "made-up.ftl: card-tea.idea-1: not an open question: Is it hot?",
            "guide/en/deck.ftl: card-tea.idea-3: is missing",
        ]
    );
}

#[test]
fn a_table_and_its_messages_that_differ_are_found() {
    let messages = ftl("card-tea = Tea\ncard-cake = Cake\n");
    let found = rules::unlike_table(&messages, "card", &["tea", "bread"]);
    assert_eq!(
        found,
        [
            "guide/en: card-bread: the table has it, the words do not",
            "made-up.ftl: card-cake: has no row in the table",
        ]
    );
}

#[test]
fn a_message_that_nothing_says_is_found() {
    let messages = ftl(
        "said = { inside } it\ninside = In\nunsaid = Un\nonly-test = T\nonly-comment = C\n\
         card-tea = Tea\n    .ask = Who?\n    .idea-1 = How?\n",
    );
    let sources = code(
        "// \"only-comment\"\nfn f() { words.say(\"said\"); format!(\"card-{}\", id); format!(\"card-{}.idea-{n}\", id); }\n\
         #[cfg(test)]\nmod tests { \"only-test\" }",
    );
    let found = rules::never_said(&messages, &sources);
    let ids: Vec<_> = found.iter().map(|c| c.split(": ").nth(1)).collect();
    let unsaid = ["unsaid", "only-test", "only-comment", "card-tea.ask"];
    assert_eq!(ids, unsaid.map(Some));
}

#[test]
fn what_stands_beside_a_message_of_a_list_is_said() {
    let messages = ftl("tea = Tea\n    .meaning = A drink\n    .forms = teas\n");
    let found = rules::never_said(
        &messages,
        &code("[\"tea\"]; say(format!(\"{term}.meaning\"))"),
    );
    assert_eq!(found, ["made-up.ftl: tea.forms: nothing says it"]);
}

#[test]
fn a_call_for_a_message_that_is_not_there_is_found() {
    let sources = code("fn f() { w.say(\"nothing\"); w.say_with(\n    \"nobody\", &[]) }");
    let found = rules::wrong_calls(&[], &sources);
    assert_eq!(
        found,
        [
            "made-up.rs: nothing: there is no such message",
            "made-up.rs: nobody: there is no such message",
        ]
    );
}

#[test]
fn a_call_that_puts_in_the_wrong_things_is_found() {
    let messages = ftl("promise = { $who } will { $what }.\nplain = Plain\n");
    for (call, right) in [
        (
            "w.say_with(\"promise\", &[(\"who\", a[0].into()), (\"what\", w.say(\"plain\").into())])",
            true,
        ),
        ("w.say_with(\"promise\", &given)", true),
        ("w.say_with(\"promise\", &[(\"who\", a), what])", true),
        (
            "w.say_with(\"promise\", &[(\"who\", a(b, [c])),\n(\"what\", d),\n])",
            true,
        ),
        ("w.say_with(\"promise\", &[])", false),
        (
            "w.say_with(\"promise\", &[(\"who\", w.say(\"plain\").into())])",
            false,
        ),
        (
            "w.say_with(\"promise\", &[(\"who\", a), (\"whom\", b)])",
            false,
        ),
        ("w.say(\"promise\")", false),
        ("w.say(\"plain\")", true),
    ] {
        let found = rules::wrong_calls(&messages, &code(call));
        assert_eq!(found.is_empty(), right, "{call}: {found:?}");
    }
}

#[test]
fn strings_are_told_from_what_only_looks_like_one() {
    let source = sources::read(
        "made-up.rs",
        "let a = '\"'; let b = \"b \\\" b\"; // \"c\"\nlet d = r#\"d \" d\"#; let e = \"https://e\"; for 'f in x {}",
    );
    assert_eq!(source.strings, ["b \\\" b", "d \" d", "https://e"]);
}

#[test]
fn a_picture_that_nothing_shows_is_found() {
    let found = rules::unused_pictures(&["bed", "cup"], &["bed".to_owned()]);
    assert_eq!(found, ["guide/pictures.svg: cup: nothing shows it"]);
}

#[test]
fn a_picture_that_is_not_there_is_found() {
    let sources = code(
        "Button::new(\"cup\").picture(\"bed\") Picture::Tile.of(\"bad\") Tile { picture: \"bud\" } Picture::named(\"bid\")",
    );
    let found = rules::missing_pictures(&["bed"], &sources);
    let names = found.iter().map(|complaint| complaint.split(": ").nth(1));
    assert!(names.eq(["bad", "bud", "bid"].map(Some)), "{found:?}");
}

#[test]
fn a_language_that_says_other_things_is_found() {
    let english = ftl("one = { $who }\ntwo = Two\n    .more = More\n");
    let other = ftl("one = { $whom }\ntwo = To\nthree = Tre\n");
    assert_eq!(
        rules::unlike(&english, "nb", &other),
        [
            "guide/nb: one: is filled in with {\"whom\"}, in English with {\"who\"}",
            "guide/nb: three: English does not have it",
            "guide/nb: two.more: is missing",
        ]
    );
}
