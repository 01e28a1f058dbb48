//! A visit of `tests/visits/` as the plan that two people would have made of it.

use alongside::plan::{
    About, AskDraft, CardId, Change, Day, Drawing, InTheWay, InTheWayKind, InvitationDraft, Kind,
    LineDraft, Outcome, OwnPicture, Party, Path, Place, Plan, PlanId, Present, PromiseDraft,
    PromiseId, Reality, Ring, TieDraft, Tray, Whose, Wording,
};
use alongside::words::Words;
use alongside::{guide, record};
use serde_json::Value;

use super::made::{self, day, wording};

pub struct Visit {
    pub plan: Plan,
    /// What the plan must hold, byte for byte.
    pub kept: Vec<String>,
    /// What nothing may hold.
    pub not_kept: Vec<String>,
}

pub fn named(name: &str) -> Visit {
    let visit: Value = serde_json::from_str(written(name)).unwrap();
    let on = day(text(&visit["day"]));
    let mut plan = if visit["begins_with"].is_string() {
        again(on)
    } else {
        Plan::begin(PlanId::parse(name).unwrap(), on)
    };
    sit_down(&mut plan, &visit);
    sort(&mut plan, &visit);
    draw(&mut plan, &visit);
    write(&mut plan, &visit);
    agree(&mut plan, &visit);
    bring_in(&mut plan, &visit);
    ask(&mut plan, &visit);
    Visit {
        plan,
        kept: texts(&visit["kept"]),
        not_kept: texts(&visit["not_kept"]),
    }
}

fn written(name: &str) -> &'static str {
    match name {
        "ray" => include_str!("../visits/ray.json"),
        "amina" => include_str!("../visits/amina.json"),
        "jules" => include_str!("../visits/jules.json"),
        _ => include_str!("../visits/ray-again.json"),
    }
}

/// The plan file of the visit before, opened again on a later day.
fn again(on: Day) -> Plan {
    let before = named("ray").plan;
    let mut plan = record::decode_file(&made::file(&before)).unwrap().plan;
    apply(&mut plan, Change::BeginVisit(on));
    plan
}

fn sit_down(plan: &mut Plan, visit: &Value) {
    let here = texts(&visit["also_here"]);
    let path = match text(&visit["today"]) {
        "urgent" => Path::Urgent,
        "looking ahead" => Path::LookingAhead,
        "catching up" => Path::CatchingUp,
        _ => Path::JustTalking,
    };
    apply(plan, Change::Call(Some(wording(text(&visit["called"])))));
    apply(
        plan,
        Change::NameWorker(Some(wording(text(&visit["worker"])))),
    );
    apply(
        plan,
        Change::SayWhoIsHere(
            here.iter()
                .map(|name| Present::named(wording(name)))
                .collect(),
        ),
    );
    apply(plan, Change::ChoosePath(path));
}

/// Puts each card into its tray. Where the deck has no such card, they make their own.
fn sort(plan: &mut Plan, visit: &Value) {
    let trays = ["talk now", "another day", "not for this"];
    for (name, tray) in trays.into_iter().zip(Tray::ALL) {
        for word in texts(&visit["mat"][name]) {
            let known = in_deck(&word).or_else(|| own(plan, &word));
            let change = match known {
                Some(card) => Change::SortCard { card, tray },
                None => Change::MakeCard {
                    picture: None,
                    word: wording(&word),
                    tray,
                },
            };
            apply(plan, change);
        }
    }
}

/// What they drew is on a card of its own, which is called what they say it is.
fn draw(plan: &mut Plan, visit: &Value) {
    let walls = vec![
        (100, 900),
        (100, 400),
        (500, 100),
        (900, 400),
        (900, 900),
        (100, 900),
    ];
    let door = vec![(450, 900), (450, 600), (600, 600), (600, 900)];
    if let Some(word) = visit["drawing"]["words"].as_str() {
        let drawing = Drawing::parse(vec![walls, door]).unwrap();
        let change = Change::MakeCard {
            word: wording(word),
            picture: Some(OwnPicture::Drawing(drawing)),
            tray: Tray::TalkAboutNow,
        };
        apply(plan, change);
    }
}

fn write(plan: &mut Plan, visit: &Value) {
    for line in list(&visit["lines"]) {
        let about = About::Card(card(plan, text(&line["card"])));
        let mut draft = mine(about, text(&line["text"]));
        if line["words"] == "written for" {
            draft.whose = Whose::WrittenFor(None);
        }
        if line["only_today"] == true {
            draft.place = Place::OnlyToday;
        }
        apply(plan, Change::WriteLine(draft));
    }
    for moved in list(&visit["moved"]) {
        let about = About::Card(card(plan, text(&moved["card"])));
        apply(plan, Change::WriteLine(mine(about, text(&moved["text"]))));
    }
    let (days, year) = (&visit["days"], &visit["year"]);
    for (line, about) in [
        (&year["a_year"], About::Year),
        (&year["halfway"], About::Halfway),
        (&year["next_month"], About::NextMonth),
        (&year["this_week"], About::ThisWeek),
    ] {
        if let Some(line) = line.as_str() {
            apply(plan, Change::WriteLine(mine(about, line)));
        }
    }
    for (lines, about) in [
        (&days["good"], About::GoodDay),
        (&days["hard"], About::HardDay),
        (&days["please_do"], About::PleaseDo),
        (&days["please_do_not"], About::PleaseDoNot),
        (&visit["gifts"], About::Gift),
    ] {
        for line in texts(lines) {
            apply(plan, Change::WriteLine(mine(about.clone(), &line)));
        }
    }
}

fn look_back(plan: &mut Plan, visit: &Value) {
    for then in list(&visit["promises_then"]) {
        let what = text(&then["what"]);
        let promise = plan.promises().iter().find(|p| p.what.as_str() == what);
        let promise = promise.unwrap().id;
        let way = &then["in_the_way"];
        let note = way["note"].as_str().or(way["rule"].as_str());
        let change = Change::LookBack {
            promise,
            outcome: match text(&then["how_it_went"]) {
                "did it" => Outcome::DidIt,
                "partly" => Outcome::Partly,
                "not yet" => Outcome::NotYet,
                _ => Outcome::ChangedOurMinds,
            },
            note: note.or(then["note"].as_str()).map(wording),
        };
        apply(plan, change);
        say_in_the_way(plan, promise, way);
    }
}

fn say_in_the_way(plan: &mut Plan, promise: PromiseId, way: &Value) {
    let Some(kind) = way["kind"].as_str() else {
        return;
    };
    let kind = match kind {
        "we don't know how" => InTheWayKind::HowUnknown,
        "nobody has asked yet" => InTheWayKind::NotAsked,
        "a habit" => InTheWayKind::Habit,
        "their own rule" => InTheWayKind::OwnRule,
        _ => InTheWayKind::Law,
    };
    let reality = way["real_or_assumed"].as_str().map(|said| match said {
        "real" => Reality::Real,
        "assumed" => Reality::Assumed,
        _ => Reality::NotSure,
    });
    let way = InTheWay {
        rule: said(&way["rule"]),
        reality,
        ..InTheWay::new(kind)
    };
    let way = Some(Box::new(way));
    apply(plan, Change::SayInTheWay { promise, way });
}

fn bring_in(plan: &mut Plan, visit: &Value) {
    for guest in list(&visit["bring_in"]) {
        let there = format!("{}_there", text(&visit["called"]).to_lowercase());
        let draft = InvitationDraft {
            what_for: said(&guest["what_for"]),
            introduced_by: guest["introduced_by"].as_str().map(|who| party(visit, who)),
            may_be_told: said(&guest["may_be_told"]),
            person_there: guest[&there].as_bool(),
            ..InvitationDraft::new(wording(text(&guest["who"])))
        };
        apply(plan, Change::Invite(Box::new(draft)));
    }
}

/// They ask for the yes that a promise needs, and the person agrees that it goes out.
fn ask(plan: &mut Plan, visit: &Value) {
    let asked = &visit["ask"];
    if asked.is_null() {
        return;
    }
    let on = |name: &str| asked[name].as_str().map(day);
    let needs_yes = plan
        .promises()
        .iter()
        .find(|made| made.kind == Kind::NeedsYes);
    let draft = AskDraft {
        promise: needs_yes.map(|made| made.id),
        to: said(&asked["to"]),
        life: said(&asked["life"]),
        step: said(&asked["step"]),
        from: on("from"),
        look_back: on("look_back"),
        allowed: said(&asked["allowed"]),
        worth: said(&asked["worth"]),
        together: said(&asked["together"]),
        decide_by: on("decide_by"),
        ..AskDraft::default()
    };
    apply(plan, Change::MakeAsk(Box::new(draft)));
    let ask = plan.asks()[0].id;
    apply(plan, Change::AgreeToAsk { ask, agreed: true });
}

fn said(value: &Value) -> Option<Wording> {
    value.as_str().map(wording)
}

fn agree(plan: &mut Plan, visit: &Value) {
    look_back(plan, visit);
    for tie in list(&visit["people"]) {
        apply(
            plan,
            Change::AddTie(TieDraft {
                picture: None,
                strength: None,
                name: wording(text(&tie["name"])),
                ring: ring(text(&tie["ring"])),
                closer: tie["would_like"] == "closer",
                must_stay: tie["must_stay"] == true,
            }),
        );
    }
    for promise in list(&visit["promises"]) {
        apply(
            plan,
            Change::MakePromise(PromiseDraft {
                who: party(visit, text(&promise["who"])),
                what: wording(text(&promise["what"])),
                shelf: None,
                by: promise["by"].as_str().map(day),
                kind: match text(&promise["kind"]) {
                    "this week" => Kind::ThisWeek,
                    "grow" => Kind::Grow,
                    "needs a yes" => Kind::NeedsYes,
                    _ => Kind::Sorted,
                },
                know: promise["know"].as_str().map(wording),
                otherwise: None,
            }),
        );
        let made = plan.promises().last().map(|made| made.id);
        say_in_the_way(plan, made.unwrap(), &promise["in_the_way"]);
    }
}

fn party(visit: &Value, who: &str) -> Party {
    if who == visit["worker"] {
        Party::Worker
    } else if who == visit["called"] {
        Party::Person
    } else if who.contains(" and ") {
        Party::Together
    } else {
        Party::Someone(wording(who))
    }
}

fn ring(name: &str) -> Ring {
    match name {
        "closest" => Ring::Closest,
        "important" => Ring::Important,
        "paid to be here" => Ring::PaidToBeHere,
        "used to be close" => Ring::UsedToBeClose,
        _ => Ring::WouldLikeToBe,
    }
}

fn mine(about: About, text: &str) -> LineDraft {
    LineDraft {
        about,
        when: None,
        beside: None,
        whose: Whose::Mine,
        place: Place::InPlan,
        text: wording(text),
    }
}

fn card(plan: &Plan, word: &str) -> CardId {
    own(plan, word).or_else(|| in_deck(word)).unwrap()
}

fn own(plan: &Plan, word: &str) -> Option<CardId> {
    let mut own = plan.own_cards().iter();
    let found = own.find(|own| own.word.as_str() == word);
    found.map(|own| own.id.clone())
}

fn in_deck(word: &str) -> Option<CardId> {
    let words = Words::english();
    let card = guide::deck()
        .iter()
        .find(|card| words.say(&card.name_id()).to_lowercase() == word.to_lowercase())?;
    CardId::parse(card.id)
}

fn apply(plan: &mut Plan, change: Change) {
    plan.apply(change).unwrap();
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn texts(value: &Value) -> Vec<String> {
    list(value)
        .iter()
        .map(|item| text(item).to_owned())
        .collect()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}
