//! *Read it out*: a voice that is on this tablet reads what is shown, each language by its own. A voice that is
//! somewhere else is never told a word.

use serde_json::json;

use crate::tablet::{Tablet, on_a_tablet};

/// Voices as a tablet would have them; what they were given to say is written down.
const VOICES: &str = "
    globalThis.spoken = [];
    const voice = (lang, localService) => Object.create(SpeechSynthesisVoice.prototype, {
        lang: { value: lang }, localService: { value: localService }, default: { value: false }, name: { value: lang },
    });
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set(one) { this.by = one; } });
    SpeechSynthesis.prototype.getVoices = () => globalThis.voices.map(([lang, local]) => voice(lang, local));
    SpeechSynthesis.prototype.cancel = () => {};
    SpeechSynthesis.prototype.speak = (one) => {
        spoken.push([one.by.lang, one.text]);
        setTimeout(() => one.dispatchEvent(new Event('end')));
    };
    globalThis.voices = [];
";

async fn on_the_way_in(tablet: &Tablet, voices: &str) {
    tablet.before_each_page(VOICES).await;
    tablet.open_page().await;
    tablet.ask(&format!("globalThis.voices = {voices}")).await;
    tablet.press("Start a conversation").await;
    tablet.press("Carry on").await;
    tablet.wait_for_screen("today").await;
}

#[test]
fn what_is_shown_is_read_out_by_a_voice_of_the_tablets_own() {
    on_a_tablet(async |tablet| {
        on_the_way_in(tablet, "[['en-GB', false], ['en_US', true]]").await;
        tablet.press("Read it out").await;
        tablet.wait_until("globalThis.spoken.length > 3").await;
        let voices = tablet
            .ask("[...new Set(spoken.map((one) => one[0]))]")
            .await;
        assert_eq!(voices, json!(["en_US"]));
        let heading = tablet.heading().await;
        let first = tablet.ask("spoken[0][1]").await;
        assert_eq!(first, json!(heading), "from the top of the page");
        let not_shown = tablet
            .ask("spoken.some((one) => one[1].includes('Hide'))")
            .await;
        assert_eq!(not_shown, json!(false), "the tools are not part of it");
    });
}

#[test]
fn the_persons_own_words_are_read_out_in_the_language_they_speak() {
    on_a_tablet(async |tablet| {
        tablet.before_each_page(VOICES).await;
        tablet.open_page().await;
        tablet
            .ask("globalThis.voices = [['en-GB', true], ['pl-PL', true]]")
            .await;
        tablet.press("Start a conversation").await;
        // The list itself is the device's own.
        let chosen = "((field) => { field.value = 'pl'; field.dispatchEvent(new Event('change', { bubbles: true, composed: true })); })";
        tablet
            .ask(&format!("{chosen}(hand.all('select')[0])"))
            .await;
        for step in ["Carry on", "Just talking", "What I am good at"] {
            tablet.press(step).await;
        }
        let said = "Umiem zegary.";
        tablet
            .type_into("Write some of your words here, if you like", said)
            .await;
        tablet.press("Save these words").await;
        let of_it = format!(
            "spoken.filter((one) => one[1] === {}).map((one) => one[0])",
            json!(said)
        );
        tablet.press_by(said, "Read this out").await;
        tablet.wait_until(&format!("{of_it}.length === 1")).await;
        tablet.press("Read it out").await;
        tablet.wait_until(&format!("{of_it}.length === 2")).await;
        assert_eq!(tablet.ask(&of_it).await, json!(["pl-PL", "pl-PL"]));
        let others = tablet
            .ask("spoken.find((one) => one[1] === 'What are you good at?')[0]")
            .await;
        assert_eq!(others, "en-GB");
    });
}

#[test]
fn a_voice_that_is_somewhere_else_is_told_nothing_and_the_page_says_so() {
    on_a_tablet(async |tablet| {
        on_the_way_in(tablet, "[['en-GB', false], ['ar-SA', false]]").await;
        tablet.press("Read it out").await;
        tablet.wait_for_notice("notice-no-voice").await;
        assert_eq!(tablet.ask("spoken.length").await, json!(0));
    });
}

#[test]
fn one_line_and_one_question_are_read_out_by_themselves() {
    on_a_tablet(async |tablet| {
        on_the_way_in(tablet, "[['en-GB', true]]").await;
        for step in [
            "Just talking",
            "Cards",
            "Talk about now",
            "Talk about these",
        ] {
            tablet.press(step).await;
        }
        let said = "I used to play the accordion.";
        tablet
            .type_into("Write some of your words here, if you like", said)
            .await;
        tablet.press("Save these words").await;
        let question = "What do you like to listen to?";
        for words in [said, question] {
            tablet.ask("globalThis.spoken = []").await;
            if words == said {
                tablet.press_by(words, "Read this out").await;
            } else {
                tablet.press(&format!("Read this out: {words}")).await;
            }
            tablet.wait_until("globalThis.spoken.length > 0").await;
            let spoken = tablet.ask("spoken.map((one) => one[1])").await;
            assert_eq!(spoken, json!([words]));
        }
        // The whole screen, and then the whole page: each line once, and not what one can do with it.
        for (open, last) in [(None, "Done"), (Some("See it all"), said)] {
            if let Some(open) = open {
                tablet.press(open).await;
                tablet.wait_for_cover("our-page").await;
            }
            tablet.ask("globalThis.spoken = []").await;
            tablet.press("Read it out").await;
            let heard = format!("spoken.some((one) => one[1].startsWith({}))", json!(last));
            tablet.wait_until(&heard).await;
            let spoken = tablet.ask("spoken.map((one) => one[1])").await;
            let spoken: Vec<_> = spoken.as_array().unwrap().iter().collect();
            assert!(
                spoken
                    .iter()
                    .any(|one| one.as_str().unwrap().starts_with(said))
            );
            for tool in ["Read it back", "Change", "Close", "Read it out"] {
                assert!(!spoken.contains(&&json!(tool)), "{tool}: {spoken:?}");
            }
        }
    });
}
