//! Five weeks later: Ray comes back with the file of his first visit. Everything is asked for as people ask for it, from
//! the file that he brought to the one that he takes home.
#![expect(
    clippy::unwrap_used,
    reason = "what a test needs and does not find is its failure"
)]

#[path = "document/made.rs"]
#[expect(dead_code, reason = "these tests need less of it than others do")]
mod made;
#[path = "document/visit.rs"]
#[expect(dead_code, reason = "what the first visit kept is looked at elsewhere")]
mod visit;

use alongside::device::{Hold, SecondPlace};
use alongside::plan::{
    About, CardId, Change, Kind, LineDraft, Outcome, Party, Path, Plan, PlanId, Promise,
    PromiseDraft, Tray,
};
use alongside::session::{
    Arrived, Effect, Field, Intention, Key, Model, Msg, Screen, Stored, effect, event, intention,
};
use alongside::words::Words;
use alongside::{document, guide};
use made::{day, wording};
use serde_json::Value;

const TODAY: &str = "2026-12-29";
const KNOWN_CARDS: [(&str, &str); 6] = [
    ("where I live", "where-i-live"),
    ("family", "family"),
    ("money", "money"),
    ("letters and forms", "letters-and-forms"),
    ("work", "work"),
    ("quiet", "quiet"),
];

/// Ray's second visit, on a tablet that never saw him.
struct Again {
    model: Model,
    visit: Value,
}

impl Again {
    fn with(file: &str) -> Self {
        let key = Key::from_bytes([7; 32]);
        let (mut model, _) = Model::start(Words::english(), day(TODAY), &key);
        let stored = Stored {
            records: Vec::new(),
            tablet_key: Some(key),
            ..Stored::default()
        };
        drop(model.update(Msg::Desk(event::Desk::Loaded(
            Ok(stored),
            SecondPlace::default(),
        ))));
        drop(model.update(Msg::Desk(event::Desk::FilesRead(
            vec![Arrived::of("plan.html", file.into())].into(),
        ))));
        drop(model.update(Msg::Desk(event::Desk::Held {
            plan: PlanId::parse("ray").unwrap(),
            hold: Hold::Ours,
        })));
        let path = format!("{}/tests/visits/ray-again.json", env!("CARGO_MANIFEST_DIR"));
        let visit = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        Self { model, visit }
    }

    fn does(&mut self, intention: impl Into<Intention>) -> Vec<Effect> {
        self.model.update(Msg::Person(intention.into()))
    }

    fn changes(&mut self, change: Change) {
        drop(self.does(intention::Writing::Change(change)));
    }

    fn plan(&self) -> &Plan {
        self.model.sitting().unwrap().plan()
    }

    fn list(&self, name: &str) -> Vec<Value> {
        self.visit[name].as_array().unwrap().clone()
    }

    fn promise(&self, what: &str) -> Promise {
        let mut promises = self.plan().promises().iter();
        promises
            .find(|promise| promise.what.as_str() == what)
            .unwrap()
            .clone()
    }

    /// A card by its word; the first visit made some of them.
    fn card(&self, word: &str) -> CardId {
        let own = self.plan().own_cards().iter();
        let own = own.map(|own| (own.word.as_str(), own.id.clone()));
        let dealt = KNOWN_CARDS.map(|(word, id)| (word, CardId::parse(id).unwrap()));
        let mut all = own.chain(dealt);
        all.find(|(known, _)| *known == word).unwrap().1
    }

    fn looks_back(&mut self) {
        for then in self.list("promises_then") {
            let promise = self.promise(text(&then["what"])).id;
            let outcome = match text(&then["how_it_went"]) {
                "did it" => Outcome::DidIt,
                "partly" => Outcome::Partly,
                "not yet" => Outcome::NotYet,
                _ => Outcome::ChangedOurMinds,
            };
            self.changes(Change::LookBack {
                promise,
                outcome,
                note: None,
            });
            let way = &then["in_the_way"];
            let notes = [&then["note"], &way["note"], &way["rule"]];
            if let Some(note) = notes.into_iter().find_map(Value::as_str) {
                let field = Field::promise(promise, "news");
                drop(self.does(intention::Writing::Type {
                    field: field.clone(),
                    text: note.to_owned(),
                }));
                let change = Change::LookBack {
                    promise,
                    outcome,
                    note: Some(wording(note)),
                };
                drop(self.does(intention::Writing::Keep {
                    fields: vec![field],
                    change,
                }));
            }
        }
    }

    fn sorts_and_says_what_moved(&mut self) {
        let mat = self.visit["mat"].clone();
        for (name, tray) in ["talk now", "another day", "not for this"]
            .into_iter()
            .zip(Tray::ALL)
        {
            for word in mat[name].as_array().unwrap() {
                let card = self.card(text(word));
                self.changes(Change::SortCard { card, tray });
            }
        }
        for line in self.list("moved") {
            let about = About::Card(self.card(text(&line["card"])));
            let draft = LineDraft::mine(about, wording(text(&line["text"])));
            self.changes(Change::WriteLine(draft));
        }
    }

    fn promises(&mut self) {
        for promise in self.list("promises") {
            let who = if promise["who"] == "Dawn" {
                Party::Worker
            } else {
                Party::Person
            };
            let kind = if promise["kind"] == "grow" {
                Kind::Grow
            } else {
                Kind::ThisWeek
            };
            self.changes(Change::MakePromise(PromiseDraft {
                who,
                what: wording(text(&promise["what"])),
                shelf: None,
                by: Some(day(text(&promise["by"]))),
                kind,
                know: None,
                otherwise: None,
            }));
        }
    }

    fn file(&mut self) -> String {
        let name = "plan.html".to_owned();
        let effects = self.does(intention::Taking::TakeFile { name });
        let text = effects.into_iter().find_map(|effect| match effect {
            Effect::Taking(effect::Taking::Offer { text, .. }) => Some(text),
            _ => None,
        });
        text.unwrap()
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

fn rays_file() -> String {
    made::file(&visit::named("ray").plan)
}

#[test]
fn the_cards_of_this_visit_are_in_the_deck() {
    for (word, id) in KNOWN_CARDS {
        let card = guide::card(id).unwrap();
        let name = Words::english().say(&card.name_id());
        assert_eq!(name.to_lowercase(), word.to_lowercase());
    }
}

#[test]
fn he_is_met_by_the_promises_and_the_workers_come_first() {
    let mut again = Again::with(&rays_file());
    assert_eq!(again.model.screen(), &Screen::CatchUp);
    let promises = again.plan().promises_to_catch_up(day(TODAY));
    let what: Vec<_> = promises.iter().map(|one| one.what.as_str()).collect();
    assert_eq!(what.len(), again.list("promises_then").len());
    assert_eq!(what[0], "find a second-hand kettle and a lamp");
    assert_eq!(what[3], "think about ringing Pauline");

    assert_eq!(again.file(), rays_file(), "looking changes no byte");
    assert_eq!(again.plan().visits().len(), 1);
}

#[test]
fn after_his_second_visit_the_plan_holds_every_word_that_was_to_be_kept_and_no_other() {
    let mut again = Again::with(&rays_file());
    again.changes(Change::ChoosePath(Path::CatchingUp));
    assert_eq!(again.model.screen(), &Screen::CatchUp);
    again.looks_back();
    again.sorts_and_says_what_moved();
    again.promises();

    let file = again.file();
    let written = document::text(&document::my_plan(again.plan(), &Words::english()));
    for kept in again.list("kept") {
        assert!(written.contains(text(&kept)), "{kept} is not in {written}");
    }
    for gone in again.list("not_kept") {
        assert!(!file.contains(text(&gone)), "{gone}");
    }
    let opened = Again::with(&file);
    assert_eq!(
        opened.plan(),
        &again.plan().to_take_home(),
        "the file brings all of it back but what was not for this"
    );
    assert_eq!(
        opened.model.screen(),
        &Screen::Ways,
        "all was looked back on"
    );
}

#[test]
fn what_became_of_each_promise_is_kept_in_words_and_what_is_open_goes_on() {
    let mut again = Again::with(&rays_file());
    again.looks_back();
    let note = |what: &str| again.promise(what).news.unwrap().note;
    assert_eq!(
        note("think about ringing Pauline"),
        Some(wording("She rang me."))
    );
    assert_eq!(
        note("put Ray on the voting list together"),
        Some(wording("They want a bill with his name on it."))
    );
    let open = again.plan().promises_for_now();
    let open: Vec<_> = open.iter().map(|one| one.what.as_str()).collect();
    assert_eq!(
        open,
        [
            "find a second-hand kettle and a lamp",
            "put Ray on the voting list together"
        ]
    );
    let changed = again.plan().what_changed(1);
    assert_eq!((changed.looked_back, changed.lines), (4, 0));
    assert_eq!(again.plan().visit().day, day(TODAY));
}

#[test]
fn where_a_card_lay_the_last_time_is_remembered_while_it_moves() {
    let mut again = Again::with(&rays_file());
    again.sorts_and_says_what_moved();
    let letters = again.card("letters and forms");
    let before = again.plan().mat_before(day(TODAY)).iter();
    let before = before.filter(|sorted| sorted.card == letters);
    let then: Vec<_> = before.map(|sorted| sorted.tray).collect();
    assert_eq!(then, [Tray::AnotherDay]);
    assert_eq!(again.plan().tray_of(&letters), Some(Tray::NotForThis));
}
