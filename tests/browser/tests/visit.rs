//! A visit from `tests/visits/`, and two people who go through it on a tablet: every step by the words on the screen.

use std::fs;

use alongside::plan::Day;
use serde_json::Value;

use crate::{own_picture, site, tablet::Tablet};

pub struct Visit(Value);

/// What `said` means on the screen.
const RINGS: [(&str, &str); 5] = [
    ("closest", "Closest"),
    ("important", "Important"),
    ("paid to be here", "Paid to support me"),
    ("used to be close", "Used to be close"),
    ("would like to be", "I would like to be closer"),
];
const TRAYS: [(&str, &str); 3] = [
    ("talk now", "Talk about now"),
    ("another day", "Another day"),
    ("not for this", "No thanks"),
];
const KINDS: [(&str, &str); 4] = [
    ("this week", "Something else this week"),
    ("sorted", "Something to get sorted"),
    ("grow", "Something to build up"),
    ("needs a yes", "Promise to ask someone"),
];
const DAYS: [(&str, &str, &str); 4] = [
    ("good", "A good day", "What is a good day like?"),
    ("hard", "A hard day", "What is a hard day like?"),
    (
        "please_do",
        "Please do",
        "What would you like people to do?",
    ),
    (
        "please_do_not",
        "Please don't",
        "What would you like people not to do?",
    ),
];

const YEAR: [(&str, &str, &str); 4] = [
    (
        "a_year",
        "A year from now",
        "What would your life be like then?",
    ),
    (
        "halfway",
        "Half a year from now",
        "What would have changed by then?",
    ),
    (
        "next_month",
        "Next month",
        "What could be different by then?",
    ),
    ("this_week", "This week", "What is the first step?"),
];

/// The days that have an answer of their own, by how far they are from today.
const NEAR: [(i32, &str); 3] = [(0, "Today"), (1, "Tomorrow"), (7, "A week from now")];

impl Visit {
    pub fn of_ray() -> Self {
        Self::named("ray")
    }

    /// Five weeks later.
    pub fn of_ray_again() -> Self {
        Self::named("ray-again")
    }

    /// She is in danger, and talks through an interpreter.
    pub fn of_amina() -> Self {
        Self::named("amina")
    }

    /// She is in danger, and who she is afraid of sits with them at first.
    pub fn of_lena() -> Self {
        Self::named("lena")
    }

    /// Debts, a neighbour, and where to live a year from now.
    pub fn of_jules() -> Self {
        Self::named("jules")
    }

    fn named(name: &str) -> Self {
        let path = site::project().join(format!("tests/visits/{name}.json"));
        Self(serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap())
    }

    pub fn list(&self, name: &str) -> &[Value] {
        list(&self.0[name])
    }

    /// The texts at the end of a way through the visit.
    pub fn texts(&self, way: &[&str]) -> Vec<String> {
        texts(way.iter().fold(&self.0, |part, name| &part[*name]))
    }

    pub fn kept(&self) -> Vec<String> {
        texts(&self.0["kept"])
    }

    pub fn not_kept(&self) -> Vec<String> {
        texts(&self.0["not_kept"])
    }

    /// The lines about cards, days and gifts that belong into the plan.
    pub fn said_for_the_plan(&self) -> Vec<String> {
        let lines = list(&self.0["lines"]).iter();
        let mut said: Vec<_> = lines
            .filter(|line| line["only_today"] != true)
            .map(|line| text(&line["text"]))
            .collect();
        for (name, ..) in DAYS {
            said.extend(texts(&self.0["days"][name]));
        }
        said.extend(texts(&self.0["gifts"]));
        said
    }

    /// Everything that anybody said, agreed or was called: no hidden screen may hold any of it.
    pub fn every_word(&self) -> Vec<String> {
        let mut words = vec![self.text("called")];
        words.extend(self.said_for_the_plan());
        words.extend(self.not_kept());
        words.extend(list(&self.0["people"]).iter().map(|tie| text(&tie["name"])));
        words.extend(
            list(&self.0["promises"])
                .iter()
                .map(|promise| text(&promise["what"])),
        );
        words
    }

    /// The whole visit, from the desk to the ways in with everything said.
    pub async fn goes_on(&self, tablet: &Tablet) {
        self.begins(tablet).await;
        self.cards_are_sorted(tablet).await;
        self.cards_are_talked_about(tablet).await;
        self.people_are_named(tablet).await;
        self.days_are_told(tablet).await;
        self.gifts_are_told(tablet).await;
        self.promises_are_made(tablet).await;
    }

    /// A short visit, from the desk to where its plan can be taken.
    pub async fn is_short(&self, tablet: &Tablet) {
        self.begins(tablet).await;
        self.gifts_are_told(tablet).await;
        plan_can_be_taken(tablet).await;
    }

    pub async fn begins(&self, tablet: &Tablet) {
        tablet.press("Start a conversation").await;
        tablet.wait_for_screen("opening").await;
        self.names_are_given(tablet).await;
        match self.text("today").as_str() {
            "urgent" => self.it_is(tablet, "It is urgent", "promises").await,
            "looking ahead" => self.it_is(tablet, "Looking ahead", "year").await,
            _ => self.it_is_just_talking(tablet).await,
        }
    }

    async fn it_is(&self, tablet: &Tablet, answer: &str, leads_to: &str) {
        tablet.press(answer).await;
        tablet.wait_for_screen(leads_to).await;
    }

    pub async fn names_are_given(&self, tablet: &Tablet) {
        tablet
            .type_into("What would you like to be called?", &self.text("called"))
            .await;
        tablet
            .type_into("And what should you call me?", &self.text("worker"))
            .await;
        for name in texts(&self.0["also_here"]) {
            tablet.type_into("Who else is here?", &name).await;
            tablet.press("Add them").await;
            tablet
                .wait_for_words(&format!("How do you know {name}?"))
                .await;
        }
        tablet.press("Carry on").await;
        tablet.wait_for_screen("today").await;
    }

    pub async fn it_is_just_talking(&self, tablet: &Tablet) {
        tablet.press("Just talking").await;
        tablet.wait_for_screen("ways").await;
    }

    /// By the list, where every card can be found. A card that the deck does not have is made.
    pub async fn cards_are_sorted(&self, tablet: &Tablet) {
        tablet.press("Cards").await;
        tablet.wait_for_screen("mat").await;
        // What is hard to be asked in front of others can wait; the list shows names only.
        if tablet.has("Leave it for later").await {
            tablet.press("Leave it for later").await;
        }
        tablet.press("See them as a list").await;
        for (name, tray) in TRAYS {
            for word in texts(&self.0["mat"][name]) {
                let card = card(&word);
                if tablet.has_question(&card).await {
                    tablet.press_by(&card, tray).await;
                } else {
                    tablet.press("Make our own card").await;
                    tablet.type_into("A word or two for it", &word).await;
                    tablet.press("Add this card").await;
                    tablet.press("Make our own card").await;
                    tablet.press_by(&word, tray).await;
                }
            }
        }
        tablet.press("See them as cards").await;
    }

    /// One card after the other, and back to one when there is more to say about it.
    pub async fn cards_are_talked_about(&self, tablet: &Tablet) {
        tablet.press("Talk about these").await;
        tablet.wait_for_screen("talk").await;
        they_are_alone(tablet).await;
        let lines = list(&self.0["lines"]);
        let mut here = text(&lines[0]["card"]);
        for line in lines {
            let there = text(&line["card"]);
            if there != here {
                self.turn_to(tablet, &there).await;
                here = there;
            }
            if tablet.has("Yes, we are alone").await {
                tablet.press("Yes, we are alone").await;
            }
            self.line_is_said(tablet, line).await;
        }
        tablet.press("Back").await;
        tablet.wait_for_screen("mat").await;
        tablet.press("Back").await;
        tablet.wait_for_screen("ways").await;
    }

    /// On to a later card, or back to an earlier one.
    async fn turn_to(&self, tablet: &Tablet, word: &str) {
        let heading = format!("Next: {}", card_or_own(word));
        if !tablet.has(&heading).await {
            tablet.press("Back").await;
            tablet.wait_for_screen("mat").await;
            tablet.press("Talk about these").await;
            tablet.wait_for_screen("talk").await;
        }
        for _ in 0..4 {
            they_are_alone(tablet).await;
            if tablet.heading().await == card_or_own(word) {
                return;
            }
            tablet.press_what_begins_with("Next: ").await;
        }
        they_are_alone(tablet).await;
        assert_eq!(tablet.heading().await, card_or_own(word));
    }

    async fn line_is_said(&self, tablet: &Tablet, line: &Value) {
        tablet
            .type_into(
                "Write some of your words here, if you like",
                &text(&line["text"]),
            )
            .await;
        if line["words"] == "written for" {
            let by = format!("written for me by {}", text(&line["by"]));
            tablet.press_by("Whose words are these?", &by).await;
        }
        let place = if line["only_today"] == true {
            "only for us today"
        } else {
            "in my plan"
        };
        // What was chosen for the last line is still chosen.
        tablet.press_by("Where should these words go?", place).await;
        tablet.press("Save these words").await;
        tablet.wait_for_text(&text(&line["text"])).await;
    }

    pub async fn people_are_named(&self, tablet: &Tablet) {
        tablet.press("People").await;
        tablet.wait_for_screen("people").await;
        for tie in list(&self.0["people"]) {
            let (name, ring) = (text(&tie["name"]), meaning(&RINGS, &tie["ring"]));
            tablet.press(&format!("Add someone: {ring}")).await;
            tablet.type_into("What do you call them?", &name).await;
            tablet.press("Add them").await;
            tablet.press("Yes, that is right").await;
            let wished = [
                (
                    tie["would_like"] == "closer",
                    "I would like us to be closer",
                ),
                (
                    tie["must_stay"] == true,
                    "They must stay in my life, whatever changes",
                ),
            ];
            for (_, wish) in wished.into_iter().filter(|(wished, _)| *wished) {
                tablet.press(&name).await;
                tablet.press(wish).await;
                tablet.press("Back to everyone").await;
            }
        }
        tablet.press("Done").await;
        tablet.wait_for_screen("ways").await;
    }

    pub async fn days_are_told(&self, tablet: &Tablet) {
        tablet.press("Good days, hard days").await;
        tablet.wait_for_screen("days").await;
        for (name, area, question) in DAYS {
            tablet.press(area).await;
            for words in texts(&self.0["days"][name]) {
                tablet.type_into(question, &words).await;
                tablet.press("Save these words").await;
                tablet.wait_for_text(&words).await;
            }
        }
        tablet.press("Done").await;
        tablet.wait_for_screen("ways").await;
    }

    pub async fn gifts_are_told(&self, tablet: &Tablet) {
        tablet.press("What I am good at").await;
        tablet.wait_for_screen("gifts").await;
        for words in texts(&self.0["gifts"]) {
            tablet
                .type_into("Write some of your words here, if you like", &words)
                .await;
            tablet.press("Save these words").await;
            tablet.wait_for_text(&words).await;
        }
        tablet.press("Done").await;
        tablet.wait_for_screen("ways").await;
    }

    /// A year from now, and step by step back to this week.
    pub async fn the_year_is_told(&self, tablet: &Tablet) {
        for (name, place, question) in YEAR {
            if name != "a_year" {
                tablet.press(&format!("Then: {place}")).await;
            }
            let words = text(&self.0["year"][name]);
            tablet.type_into(question, &words).await;
            tablet.press("Save these words").await;
            tablet.wait_for_text(&words).await;
        }
        tablet.press("Done").await;
        tablet.wait_for_screen("ways").await;
    }

    /// A drawing with the finger becomes a card that is called what the person says it is.
    pub async fn it_is_drawn(&self, tablet: &Tablet) {
        let words = text(&self.0["drawing"]["words"]);
        tablet.press("Cards").await;
        tablet.wait_for_screen("mat").await;
        tablet.press("Make our own card").await;
        tablet.type_into("A word or two for it", &words).await;
        tablet.press("Draw it").await;
        own_picture::a_house_is_drawn(tablet).await;
        tablet.press("Add this card").await;
        tablet.press("Make our own card").await;
        tablet.wait_for_words(&words).await;
        tablet.press("Talk about now").await;
        tablet.press("Back").await;
        tablet.wait_for_screen("ways").await;
    }

    pub async fn promises_are_made(&self, tablet: &Tablet) {
        if tablet.screen().await != "promises" {
            tablet.press("Promises").await;
        }
        tablet.wait_for_screen("promises").await;
        for promise in list(&self.0["promises"]) {
            self.promise_is_made(tablet, promise).await;
        }
        tablet.press("Done").await;
        tablet.wait_for_screen("ways").await;
    }

    async fn promise_is_made(&self, tablet: &Tablet, promise: &Value) {
        tablet.press(meaning(&KINDS, &promise["kind"])).await;
        let (worker, person) = (self.text("worker"), self.text("called"));
        let who = match text(&promise["who"]) {
            both if both.contains(" and ") => format!("{worker} and {person}"),
            one => one,
        };
        tablet.press_by("Who promises?", &who).await;
        tablet
            .type_into(&format!("{who} will …"), &text(&promise["what"]))
            .await;
        if let Some(day) = promise["by"].as_str() {
            let today = Day::parse(&self.text("day")).unwrap();
            let ahead = NEAR.iter().find(|(days, _)| today.plus(*days).iso() == day);
            let answer = ahead.map_or("Another day", |(_, answer)| answer);
            tablet.press_by("By what day?", answer).await;
            if ahead.is_none() {
                tablet.choose_day("Which day?", day, &today.iso()).await;
            }
        }
        if let Some(know) = promise["know"].as_str() {
            tablet
                .press("How will we know it is done? What if it is not?")
                .await;
            tablet.type_into("How will we know it is done?", know).await;
        }
        tablet.press("Save this promise").await;
        tablet.wait_for_words(&text(&promise["what"])).await;
    }

    /// The text at the end of a way through the visit.
    pub fn text_at(&self, way: &[&str]) -> String {
        text(way.iter().fold(&self.0, |part, name| &part[*name]))
    }

    pub fn text(&self, name: &str) -> String {
        text(&self.0[name])
    }
}

/// Where somebody else is here, what is asked next is asked alone.
pub async fn they_are_alone(tablet: &Tablet) {
    if tablet.has("Yes, we are alone").await {
        tablet.press("Yes, we are alone").await;
    }
}

/// From the ways in to where the plan can be taken.
pub async fn plan_can_be_taken(tablet: &Tablet) {
    tablet.press("Finish and take the plan").await;
    tablet.wait_for_screen("take").await;
    they_are_alone(tablet).await;
    tablet.press("Yes").await;
}

/// The file in the folder of downloads: its name and its bytes.
pub async fn plan_file_is_taken(tablet: &Tablet) -> (String, Vec<u8>) {
    tablet
        .download(async |tablet| tablet.press("Take the plan file").await)
        .await
}

/// The name of a card of the deck, as it stands on the card.
fn card(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    first.to_uppercase() + rest
}

/// A card of the deck, or one of their own, as it stands on the card.
fn card_or_own(word: &str) -> String {
    match word {
        "trains" => word.to_owned(),
        _ => card(word),
    }
}

fn meaning<'a>(words: &[(&str, &'a str)], value: &Value) -> &'a str {
    let found = words.iter().find(|(name, _)| value == name);
    found.unwrap_or_else(|| panic!("{value}")).1
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn texts(value: &Value) -> Vec<String> {
    list(value).iter().map(text).collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// From the desk to the first screen on which somebody can write.
pub async fn comes_to_what_i_am_good_at(tablet: &Tablet) {
    tablet.wait_until_ready().await;
    for step in [
        "Start a conversation",
        "Carry on",
        "Just talking",
        "What I am good at",
    ] {
        tablet.press(step).await;
    }
    tablet.wait_for_screen("gifts").await;
}
