//! Ten thousand made-up teams: no name of any plan in anything that is handed on, no group under five in any sheet or in
//! any difference of sheets, and several teams together are the sum of each.

use std::collections::BTreeMap;

use alongside::document::learning_sheet;
use alongside::plan::{Change, Day, Plan, PlanId, Ring, TieDraft, Wording};
use alongside::session::names_in;
use alongside::words::Words;
use alongside_learning::{
    Debrief, Entry, EntryId, FEW, Kind, Length, Names, Period, Pool, Reality, Row, Stage, Step,
    Table, Theme, Way, Week, What, csv, write_line,
};

use crate::effort::{Broken, Dice, Proof};

/// What people are called, what is looked for in what is handed on, and the name in forms that people write.
const PEOPLE: [(&str, &str, [&str; 3]); 9] = [
    ("Zebedee", "zebedee", ["Zebedee", "Zebedee's", "zebedees"]),
    (
        "my sister Quenby",
        "quenby",
        ["Quenby", "QUENBY", "Quenby’s"],
    ),
    ("Žofie", "žofi", ["Žofie", "Žofii", "Žofií"]),
    ("Ольга", "ольг", ["Ольга", "Ольги", "Ольгой"]),
    ("Павел", "павл", ["Павла", "Павлу", "Павлом"]),
    ("أمينة", "مينة", ["أمينة", "وأمينة", "لأمينة"]),
    ("יוסף", "יוסף", ["יוסף", "ליוסף", "ויוסף"]),
    ("王芳", "王芳", ["王芳", "我和王芳去", "王芳的"]),
    (
        "Dr Nwachukwu",
        "nwachukwu",
        ["Nwachukwu", "nwachukwu", "Nwachukwu's"],
    ),
];

const WORDS: [&str; 8] = [
    "The letters were in a bag.",
    "the bank wanted proof of address",
    "=cmd|' /C calc'!A0",
    "No pets in the hostel",
    "Said \"no\", twice, and <b>why</b>",
    "ask before Friday",
    "一起去",
    "Дом у реки",
];

#[test]
fn no_name_no_group_under_five_and_every_sum_is_right() {
    let mut proof = Proof::begin("learning", "sets of teams", 10_000, 100_000);
    for seed in proof.seeds() {
        let mut dice = Dice::new(seed);
        match a_few_teams(&mut dice, &mut proof) {
            Ok(()) => {}
            Err(how) => proof.broke(seed, how),
        }
        if proof.is_hopeless() {
            break;
        }
    }
    proof.holds();
}

/// The same, counted as everybody counts, and with names let through: the proof sees both.
#[test]
fn plain_counting_and_unseen_names_would_be_found() {
    let mut dice = Dice::new(7);
    let (mut few, mut named) = (0, 0);
    for team in 0..200 {
        let entries = debriefs(&mut dice, team, &[0, 3], &Names::default());
        let plain = entries
            .iter()
            .filter_map(|entry| Some((entry.week, entry.debrief.theme?)));
        let mut rows: BTreeMap<_, u32> = BTreeMap::new();
        for (week, theme) in plain {
            *rows.entry((week, theme)).or_default() += 1;
        }
        let rows = rows.into_iter().map(|((week, theme), count)| Row {
            week,
            what: What::Theme,
            group: theme.name().to_owned(),
            count,
        });
        let rows = rows.collect();
        let table = Table {
            rows,
            ..Table::default()
        };
        few += usize::from(in_fives(&table).is_err());
        named += usize::from(nameless(&handed_on(&entries, &table), &[0, 3]).is_err());
    }
    assert!(few > 100 && named > 100, "{few} {named}");
}

fn a_few_teams(dice: &mut Dice, proof: &mut Proof) -> Result<(), Broken> {
    let people: Vec<usize> = (0..PEOPLE.len()).filter(|_| dice.one_in(3)).collect();
    let known = known(&people);
    let teams: Vec<Vec<Entry>> = (0..=dice.below(3))
        .map(|team| debriefs(dice, team, &people, &known))
        .collect();
    let until = week(dice.below(20));
    let each: Vec<Table> = teams
        .iter()
        .map(|entries| pool(entries).table(until))
        .collect();
    let all: Vec<Entry> = teams.concat();
    let together = pool(&all).table(until);

    for table in each.iter().chain([&together]) {
        in_fives(table)?;
        proof.looked("numbers", table.rows.len() as u64);
    }
    for (entries, table) in teams.iter().zip(&each) {
        no_more_than_there_is(entries, table, until)?;
        nameless(&handed_on(entries, table), &people)?;
    }
    nameless(&handed_on(&all, &together), &people)?;
    sum_of_parts(&each, &together)?;
    differences(dice, &each, &together)?;
    proof.looked("debriefs", all.len() as u64);
    Ok(())
}

/// The names as the app knows them: out of plans.
fn known(people: &[usize]) -> Names {
    let mut called = Vec::new();
    for (at, person) in people.iter().enumerate() {
        let id = PlanId::parse(&format!("plan-{at}")).unwrap();
        let mut plan = Plan::begin(id, Day::FIRST);
        let name = Wording::parse(PEOPLE[*person].0).unwrap();
        let change = if at % 2 == 0 {
            Change::Call(Some(name))
        } else {
            Change::AddTie(TieDraft::new(name, Ring::Closest))
        };
        plan.apply(change).unwrap();
        called.extend(names_in(&plan));
    }
    Names::of(called.iter().map(String::as_str))
}

fn debriefs(dice: &mut Dice, team: usize, people: &[usize], known: &Names) -> Vec<Entry> {
    let count = dice.below(30);
    let text = |dice: &mut Dice| {
        let said = a_text(dice, people);
        (!dice.one_in(3)).then(|| without(&said, known))
    };
    (0..count)
        .map(|_| {
            let at = dice.below(16);
            let ways = (0..dice.below(3)).map(|_| Way {
                kind: some(dice, &Kind::ALL),
                rule: (!dice.one_in(3)).then(|| (*dice.one_of(&WORDS[1..4])).to_owned()),
                reality: some(dice, &Reality::ALL),
                cost: text(dice),
                thread: some(dice, &Stage::ALL)
                    .map(|stage| Step {
                        week: week(at + dice.below(4)),
                        stage,
                    })
                    .into_iter()
                    .collect(),
            });
            let ways = ways.collect();
            let made = u8::try_from(dice.below(9)).unwrap();
            Entry {
                id: EntryId(u128::from(dice.next())),
                revision: 0,
                week: week(at),
                debrief: Debrief {
                    team: Some(format!("Team {team}")),
                    theme: some(dice, &Theme::ALL),
                    noticed: text(dice),
                    surprised: text(dice),
                    ways,
                    did: text(dice),
                    made,
                    free: made.min(u8::try_from(dice.below(9)).unwrap()),
                    next: text(dice),
                    how: text(dice),
                },
            }
        })
        .collect()
}

fn some<T: Copy>(dice: &mut Dice, all: &[T]) -> Option<T> {
    (!dice.one_in(4)).then(|| *dice.one_of(all))
}

fn a_text(dice: &mut Dice, people: &[usize]) -> String {
    let words = *dice.one_of(&WORDS);
    if people.is_empty() || dice.one_in(2) {
        return words.to_owned();
    }
    let (_, _, forms) = PEOPLE[*dice.one_of(people)];
    let form = dice.one_of(&forms);
    let mark = dice.one_of(&[" ", ", ", ". ", " (", "\n"]);
    format!("{words}{mark}{form} {words}")
}

/// What is left when somebody takes out every name that was pointed out.
fn without(text: &str, known: &Names) -> String {
    let mut rest = text.to_owned();
    for found in known.find(text).into_iter().rev() {
        rest.replace_range(found.start..found.end, "somebody");
    }
    rest
}

fn week(number: usize) -> Week {
    Week::of(2026, 1, 5).plus(i32::try_from(number).unwrap())
}

fn pool(entries: &[Entry]) -> Pool {
    let mut pool = Pool::default();
    for entry in entries {
        pool.add(entry.clone());
    }
    pool
}

/// Everything that leaves the tablet: the learning file, the table, and the printed sheet of each period.
fn handed_on(entries: &[Entry], table: &Table) -> Vec<String> {
    let mut all: Vec<_> = entries.iter().map(write_line).collect();
    all.push(csv(table));
    let words = Words::english();
    let quarters = table.periods(Length::Quarter);
    let months = table.periods(Length::Month).into_iter().take(1);
    let periods = quarters.into_iter().chain(months);
    // The head of a sheet is the same in all of them.
    let body = |sheet: String| sheet.split_once("<body>").unwrap().1.to_owned();
    all.extend(periods.map(|period| body(learning_sheet(table, &period, &words))));
    all
}

fn nameless(texts: &[String], people: &[usize]) -> Result<(), Broken> {
    for text in texts {
        let small = text.to_lowercase();
        for person in people {
            let (called, trace, _) = PEOPLE[*person];
            if small.contains(trace) {
                return Err(format!("{called} is in {text}"));
            }
        }
    }
    Ok(())
}

fn in_fives(table: &Table) -> Result<(), Broken> {
    let mut rows = table.rows.iter();
    match rows.find(|row| row.count < FEW || row.count % FEW != 0) {
        Some(row) => Err(format!("{row:?}")),
        None => Ok(()),
    }
}

/// Counted once more in another way: a group is never larger than it is, and hides less than five of what is news.
fn no_more_than_there_is(entries: &[Entry], table: &Table, until: Week) -> Result<(), Broken> {
    let debriefs = table.rows.iter().filter(|row| row.what == What::Debriefs);
    let last = debriefs.map(|row| row.week).max();
    for theme in Theme::ALL {
        let of_theme = entries
            .iter()
            .filter(|entry| entry.debrief.theme == Some(theme));
        let all = of_theme.clone().filter(|entry| entry.week < until).count();
        let news = of_theme
            .filter(|entry| Some(entry.week) <= last && last.is_some())
            .count();
        let rows = table.rows.iter();
        let shown: u32 = rows
            .filter(|row| row.what == What::Theme && row.group == theme.name())
            .map(|row| row.count)
            .sum();
        let shown = shown as usize;
        if shown > all || news >= shown + FEW as usize {
            return Err(format!(
                "{shown} of {all} debriefs, {news} of them news: {theme:?}"
            ));
        }
    }
    Ok(())
}

type Numbers = BTreeMap<(Week, What, String), i64>;

fn numbers(table: &Table) -> Numbers {
    let rows = table.rows.iter();
    rows.map(|row| {
        (
            (row.week, row.what, row.group.to_lowercase()),
            i64::from(row.count),
        )
    })
    .collect()
}

fn sum_of_parts(each: &[Table], together: &Table) -> Result<(), Broken> {
    let mut sum = Numbers::new();
    for table in each {
        for (row, count) in numbers(table) {
            *sum.entry(row).or_default() += count;
        }
    }
    if sum == numbers(together) {
        Ok(())
    } else {
        Err("the sheet of all teams is not the sum of theirs".to_owned())
    }
}

/// Adds and takes away any periods of any of the sheets, as often as somebody likes: what is left are fives.
fn differences(dice: &mut Dice, each: &[Table], together: &Table) -> Result<(), Broken> {
    let sheets: Vec<&Table> = each.iter().chain([together]).collect();
    for _ in 0..8 {
        let mut left: BTreeMap<(What, String), i64> = BTreeMap::new();
        for _ in 0..=dice.below(5) {
            let table = *dice.one_of(&sheets);
            let period = Period::of(*dice.one_of(&Length::ALL), week(dice.below(20)));
            let sign = if dice.one_in(2) { 1 } else { -1 };
            for what in What::ALL {
                for (group, count) in table.groups(&period, what) {
                    *left.entry((what, group)).or_default() += sign * i64::from(count);
                }
            }
        }
        if let Some((group, count)) = left.iter().find(|(_, count)| **count % i64::from(FEW) != 0) {
            return Err(format!("{count} are left of {group:?}"));
        }
    }
    Ok(())
}
