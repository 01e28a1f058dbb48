//! Counting in fives: the rule that keeps every group of fewer than five out of sight, also from somebody who subtracts.
//!
//! Each team's debriefs of each group are a *stream*. A stream shows nothing before it has five debriefs, and then only
//! whole fives, in the week in which the last of the five came; what is left over waits for the next. So every number
//! that is ever shown is a sum of fives, each about five different debriefs, and so is every difference of such sums,
//! however many sheets somebody lays beside each other.
//!
//! A week's news is shown only once at least five debriefs of its team have come since the news before. Otherwise a
//! five that became full in the week of a single visit would tell what was in that visit.

use std::collections::BTreeMap;

use crate::Week;

/// Of fewer than this, nothing is shown.
pub const FEW: u32 = 5;

/// How many of something there were in each week.
pub type Weekly = BTreeMap<Week, u32>;

/// The weeks in which a team's news is shown: at least five debriefs have come since the one before. `until` is the
/// first week that is not over.
pub fn news(debriefs: &Weekly, until: Week) -> Vec<Week> {
    let (mut weeks, mut waiting) = (Vec::new(), 0);
    for (week, count) in debriefs.range(..until) {
        waiting += count;
        if waiting >= FEW {
            weeks.push(*week);
            waiting = 0;
        }
    }
    weeks
}

/// What is shown of a stream, in whole fives, in which of its team's weeks of news.
pub fn fives(stream: &Weekly, news: &[Week]) -> Vec<(Week, u32)> {
    let (mut shown, mut came, mut here) = (0, 0, stream.iter().peekable());
    let mut fives = Vec::new();
    for week in news {
        while let Some((_, count)) = here.next_if(|(at, _)| *at <= week) {
            came += count;
        }
        let full = came / FEW * FEW;
        if full > shown {
            fives.push((*week, full - shown));
            shown = full;
        }
    }
    fives
}

#[cfg(test)]
mod tests {
    use super::*;

    fn week(number: i32) -> Week {
        Week::of(2026, 1, 5).plus(number)
    }

    fn weekly(counts: &[u32]) -> Weekly {
        let weeks = (0..).map(week);
        weeks.zip(counts.iter().copied()).collect()
    }

    #[test]
    fn four_show_nothing_and_what_is_left_over_waits() {
        let every: Vec<_> = (0..5).map(week).collect();
        let stream = weekly(&[4, 0, 1, 7, 2]);
        assert_eq!(
            fives(&stream, &every),
            [(week(2), 5), (week(3), 5)],
            "12 of 14 are in whole fives by week 3, and 14 are no three fives"
        );
    }

    #[test]
    fn a_five_that_is_full_waits_for_its_teams_news() {
        let stream = weekly(&[5, 0, 0]);
        assert_eq!(fives(&stream, &[week(2)]), [(week(2), 5)]);
        assert_eq!(fives(&stream, &[]), []);
    }

    #[test]
    fn a_week_with_few_debriefs_is_no_news_by_itself() {
        let debriefs = weekly(&[5, 1, 1, 3, 4]);
        assert_eq!(news(&debriefs, week(9)), [week(0), week(3)]);
        assert_eq!(
            news(&debriefs, week(3)),
            [week(0)],
            "a week that is not over"
        );
    }
}
