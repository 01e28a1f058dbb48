//! A proof: whoever was told that their words are kept finds them again, letter for letter, whenever the power goes.
//!
//! A real browser with a real profile is killed at random moments while somebody types, keeps words and types on. What was
//! not said to be kept may be lost, but never more than the last second of it.

use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::{
    effort::{Broken, Dice, Proof},
    secret_word, site,
    tablet::{Tablet, on_a_tablet},
};

const WORDS: &str = "Write some of your words here, if you like";

/// No more than this may be lost of what was not said to be kept.
const LOST: Duration = Duration::from_secs(1);

/// How long somebody writes before the power goes, at most, in milliseconds.
const LONGEST: usize = 3000;

/// So many times the power goes on one tablet before another takes its place.
const ON_ONE_TABLET: usize = 10;

/// What is on the screen: what stands in the field, and the lines above it; and whether it is said to be kept.
const SHOWN: &str = "({
    kept: /Saved on this tablet|Saved here, locked/.test(hand.all('.keeping')[0]?.textContent),
    state: [
        hand.all('.say textarea').map((field) => field.value)[0],
        hand.all('.said__words').map((words) => words.textContent),
    ],
})";

/// What was done until the power went: each state of the screen, and when it was there.
struct Writing {
    states: Vec<(Value, Instant)>,
    /// The last of them that was said to be kept.
    kept: usize,
}

#[test]
fn whatever_was_said_to_be_kept_is_there_after_the_power_went() {
    let mut proof = Proof::begin("power cuts while somebody writes", "kills", 8, 1000);
    let seeds: Vec<u64> = proof.seeds().collect();
    let mut longest = Duration::ZERO;
    for (number, seeds) in seeds.chunks(ON_ONE_TABLET).enumerate() {
        let with_word = number % 2 == 1;
        on_a_tablet(async |tablet| {
            begins(tablet, with_word).await;
            for seed in seeds {
                let mut dice = Dice::new(*seed);
                let writing = writes_until_the_power_goes(tablet, &mut dice).await;
                comes_back(tablet, with_word).await;
                proof.looked("states of the screen", writing.count());
                match writing.compared(&shown(tablet).await) {
                    Ok(lost) => longest = longest.max(lost),
                    Err(how) => proof.broke(*seed, how),
                }
            }
            tablet.forget_complaints().await;
        });
    }
    proof.looked("ms of typing lost at most", millis(longest));
    proof.holds();
}

#[test]
fn a_disk_that_loses_what_it_was_given_is_noticed() {
    let mut proof = Proof::twin("power cuts with a disk that forgets", 1);
    on_a_tablet(async |tablet| {
        begins(tablet, false).await;
        let (disk, before) = (
            tablet.profile().join("Default/IndexedDB"),
            tablet.folder().join("before"),
        );
        dies(tablet);
        site::copy_all(&disk, &before);
        comes_back(tablet, false).await;

        let mut writing = Writing::begun(&shown(tablet).await);
        reach_field(tablet).await.unwrap();
        typed(tablet, &mut writing, "a door").await.unwrap();
        while writing.kept == 0 {
            looked(tablet, &mut writing).await.unwrap();
        }
        dies(tablet);
        give_back(&before, &disk);
        comes_back(tablet, false).await;
        if let Err(how) = writing.compared(&shown(tablet).await) {
            proof.broke(0, how);
        }
        tablet.forget_complaints().await;
    });
    assert_eq!(
        proof.breaks(),
        1,
        "what was kept was gone, and nobody noticed"
    );
}

async fn begins(tablet: &Tablet, with_word: bool) {
    tablet.wait_until_ready().await;
    tablet.press("Start a conversation").await;
    tablet.wait_for_screen("opening").await;
    if with_word {
        secret_word::is_chosen(tablet).await;
    }
    tablet.press("Carry on").await;
    tablet.press("Just talking").await;
    tablet.press("What I am good at").await;
    tablet.wait_for_screen("gifts").await;
    tablet
        .wait_until("/Saved/.test(hand.all('.keeping')[0].textContent)")
        .await;
}

/// Types, keeps what was typed, types on: until nobody answers any more.
async fn writes_until_the_power_goes(tablet: &Tablet, dice: &mut Dice) -> Writing {
    let mut writing = Writing::begun(&shown(tablet).await);
    let pause = u64::try_from(dice.below(LONGEST)).unwrap();
    let power = tablet.dies_after(Duration::from_millis(pause));
    let _nobody_answers = writes(tablet, &mut writing, dice).await;
    let went = power.join().unwrap();
    writing.states.retain(|(_, when)| *when <= went);
    writing
}

async fn writes(tablet: &Tablet, writing: &mut Writing, dice: &mut Dice) -> Result<(), String> {
    loop {
        reach_field(tablet).await?;
        for _ in 0..dice.below(40) {
            typed(tablet, writing, &some_letters(dice)).await?;
            looked(tablet, writing).await?;
        }
        if writing.state()[0] != "" {
            let (field, lines) = (writing.state()[0].clone(), writing.state()[1].clone());
            let mut lines = lines.as_array().unwrap().clone();
            lines.push(field);
            writing.comes_to(json!(["", lines]));
            try_press(tablet, "hand.PRESSED", "Save these words").await?;
        }
        looked(tablet, writing).await?;
    }
}

async fn reach_field(tablet: &Tablet) -> Result<(), String> {
    try_press(tablet, "hand.TYPED", WORDS).await?;
    let end = "hand.focused().selectionStart = hand.focused().value?.length";
    tablet.try_ask(end).await.map(drop)
}

async fn typed(tablet: &Tablet, writing: &mut Writing, letters: &str) -> Result<(), String> {
    let field = writing.state()[0].as_str().unwrap().to_owned() + letters;
    let lines = writing.state()[1].clone();
    writing.comes_to(json!([field, lines]));
    let text = json!({ "text": letters });
    tablet.try_command("Input.insertText", text).await.map(drop)
}

/// Looks at the screen, and remembers what it said to be kept.
async fn looked(tablet: &Tablet, writing: &mut Writing) -> Result<(), String> {
    let shown = tablet.try_ask(SHOWN).await?;
    let is_there = |(state, _): &(Value, Instant)| *state == shown["state"];
    let at = writing.states.iter().rposition(is_there);
    let at = at.unwrap_or_else(|| panic!("{shown} was not typed by anybody"));
    if shown["kept"] == true {
        writing.kept = writing.kept.max(at);
    }
    Ok(())
}

async fn try_press(tablet: &Tablet, kind: &str, name: &str) -> Result<(), String> {
    let place = format!("hand.where({kind}, {}, null)", json!(name));
    let place = tablet.try_ask(&place).await?;
    for kind in ["mousePressed", "mouseReleased"] {
        let (x, y) = (&place["x"], &place["y"]);
        let touch = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 });
        tablet
            .try_command("Input.dispatchMouseEvent", touch)
            .await?;
    }
    Ok(())
}

fn dies(tablet: &Tablet) {
    tablet.dies_after(Duration::ZERO).join().unwrap();
}

/// To the screen where the words are: by itself, or by way of the desk and the secret word.
async fn comes_back(tablet: &mut Tablet, with_word: bool) {
    tablet.is_started_again().await;
    if with_word {
        tablet.wait_until_ready().await;
        tablet.wait_for_screen("desk").await;
        tablet.press("A locked plan").await;
        tablet.wait_for_cover("secret-word").await;
        secret_word::is_given(tablet, secret_word::WORD).await;
        tablet.wait_for_screen("ways").await;
        tablet.press("What I am good at").await;
    }
    tablet.wait_for_screen("gifts").await;
}

async fn shown(tablet: &Tablet) -> Value {
    tablet.ask(SHOWN).await["state"].clone()
}

fn give_back(folder: &Path, to: &Path) {
    fs::remove_dir_all(to).unwrap();
    site::copy_all(folder, to);
}

fn some_letters(dice: &mut Dice) -> String {
    const LETTERS: [&str; 12] = ["a", "e", "i", "n", "r", "t", " ", "ü", "ع", "ه", "字", "🙂"];
    let count = 1 + dice.below(8);
    (0..count).map(|_| *dice.one_of(&LETTERS)).collect()
}

impl Writing {
    fn begun(state: &Value) -> Self {
        Self {
            states: vec![(state.clone(), Instant::now())],
            kept: 0,
        }
    }

    fn state(&self) -> &Value {
        &self.states.last().unwrap().0
    }

    /// Said before it is done: it may be there although nobody could say so any more.
    fn comes_to(&mut self, state: Value) {
        self.states.push((state, Instant::now()));
    }

    fn count(&self) -> u64 {
        u64::try_from(self.states.len()).unwrap()
    }

    /// How much typing was lost, if no more than may be.
    fn compared(&self, found: &Value) -> Result<Duration, Broken> {
        let at = self.states.iter().rposition(|(state, _)| state == found);
        let at = at.ok_or_else(|| format!("{found} never was on the screen"))?;
        if at < self.kept {
            let kept = &self.states[self.kept].0;
            return Err(format!("{kept} was said to be kept, {found} is there"));
        }
        let lost = match self.states.get(at + 1) {
            Some((_, first)) => self.states.last().unwrap().1.duration_since(*first),
            None => Duration::ZERO,
        };
        if lost > LOST {
            return Err(format!("{lost:?} of typing are lost: {found} is there"));
        }
        Ok(lost)
    }
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
