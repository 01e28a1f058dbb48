//! What is shown of many debriefs, by example. `tests/proofs/learning.rs` has the proof.

use super::*;
use crate::{Debrief, Length, Period, Step, Way};

fn week() -> Week {
    Week::of(2026, 11, 2)
}

fn entry(id: u128, team: &str, rule: &str) -> Entry {
    Entry {
        id: EntryId(id),
        revision: 0,
        week: week(),
        debrief: Debrief {
            team: Some(team.to_owned()),
            noticed: Some(format!("Noticed {id}")),
            ways: vec![Way {
                kind: Some(Kind::OwnRule),
                rule: Some(rule.to_owned()),
                ..Way::default()
            }],
            made: 4,
            free: 2,
            ..Debrief::default()
        },
    }
}

fn pool(entries: impl IntoIterator<Item = Entry>) -> Pool {
    let mut pool = Pool::default();
    for entry in entries {
        pool.add(entry);
    }
    pool
}

fn count(pool: &Pool, what: What, group: &str) -> u32 {
    let period = Period::of(Length::Month, week());
    pool.table(week().plus(8)).count(&period, what, group)
}

#[test]
fn four_debriefs_show_nothing_at_all_and_five_show_themselves() {
    let four = pool((0..4).map(|id| entry(id, "North", "No pets")));
    assert_eq!(four.table(week().plus(8)), Table::default());

    let five = pool((0..5).map(|id| entry(id, "North", "No pets")));
    assert_eq!(count(&five, What::Debriefs, ""), 5);
    assert_eq!(count(&five, What::Rule, "No pets"), 5);
    assert_eq!(count(&five, What::Promises, "made"), 20);
    assert_eq!(count(&five, What::Promises, "nobodys-yes"), 10);
    let period = Period::of(Length::Week, week());
    let table = five.table(week().plus(8));
    assert_eq!(table.said(&period, Question::Noticed).len(), 5);
}

#[test]
fn a_week_that_is_not_over_shows_nothing() {
    let five = pool((0..5).map(|id| entry(id, "North", "No pets")));
    assert_eq!(five.table(week()), Table::default());
    assert_ne!(five.table(week().plus(1)), Table::default());
}

#[test]
fn the_same_debrief_counts_once_and_its_later_form_counts() {
    let mut later = entry(0, "North", "No dogs");
    later.revision = 1;
    let others = || (1..5).map(|id| entry(id, "North", "No dogs"));
    let one_way = pool(others().chain([entry(0, "North", "No pets"), later.clone()]));
    let other_way = pool(
        [later, entry(0, "North", "No pets")]
            .into_iter()
            .chain(others()),
    );
    assert_eq!(one_way.len(), 5);
    for pool in [one_way, other_way] {
        assert_eq!(count(&pool, What::Rule, "No dogs"), 5);
        assert_eq!(count(&pool, What::Rule, "No pets"), 0);
    }
}

#[test]
fn two_teams_together_are_the_sum_of_each() {
    let north = || (0..9).map(|id| entry(id, "North", "No pets"));
    let south = || (10..16).map(|id| entry(id, "South", "no  pets."));
    let both = pool(north().chain(south()));
    let each = [pool(north()), pool(south())].map(|pool| count(&pool, What::Kind, "own-rule"));
    assert_eq!(each, [5, 5]);
    assert_eq!(count(&both, What::Kind, "own-rule"), 10);
    assert_eq!(
        count(&both, What::Rule, "No pets"),
        10,
        "one rule, however it is written"
    );
}

#[test]
fn what_came_of_a_rule_is_shown_in_the_week_it_came() {
    let answered = (0..5).map(|id| {
        let mut entry = entry(id, "North", "No pets");
        let (week, stage) = (week().plus(3), Stage::Yes);
        entry.debrief.ways[0].thread = vec![Step { week, stage }];
        entry
    });
    let later = (5..10).map(|id| Entry {
        week: week().plus(4),
        ..entry(id, "North", "No dogs")
    });
    let table = pool(answered.chain(later)).table(week().plus(8));
    let yes: Vec<_> = table
        .rows
        .iter()
        .filter(|row| row.what == What::RuleYes)
        .collect();
    assert_eq!(yes.len(), 1);
    assert_eq!(
        (yes[0].week, yes[0].count),
        (week().plus(4), 5),
        "with the next news"
    );
    let december = Period::of(Length::Month, week().plus(4));
    assert_eq!(table.count(&december, What::Answer, "yes"), 5);
}

#[test]
fn the_table_comes_back_from_its_line() {
    let table = pool((0..5).map(|id| entry(id, "North", "\"No\" pets"))).table(week().plus(8));
    assert_eq!(Table::decode(&table.encode()), Some(table));
    assert_eq!(Table::decode("{}"), None);
}
