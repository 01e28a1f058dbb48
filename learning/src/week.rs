//! Weeks, and the periods that are made of whole weeks. A debrief knows its week and not its day: a day, beside what
//! happened on it, can be enough to know whose visit it was.

/// A week from Monday to Sunday, by how many days its Monday comes after 1 January 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Week(i32);

impl Week {
    /// The week of a day of the Gregorian calendar.
    pub fn of(year: i32, month: u8, day: u8) -> Self {
        let number = number(year, month, day);
        // 1 January 1970 was a Thursday.
        Self(number - (number + 3).rem_euclid(7))
    }

    /// Reads the day of a Monday, `2026-11-16`, and nothing else.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let shaped = (year.len(), month.len(), day.len()) == (4, 2, 2) && parts.next().is_none();
        let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        if !shaped || ![year, month, day].into_iter().all(digits) {
            return None;
        }
        let (year, month, day) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
        let week = Self::of(year, month, day);
        (week.monday() == (year, month, day)).then_some(week)
    }

    /// The day of its Monday, as `2026-11-16`.
    pub fn iso(self) -> String {
        let (year, month, day) = self.monday();
        format!("{year:04}-{month:02}-{day:02}")
    }

    /// Year, month and day of its Monday.
    pub fn monday(self) -> (i32, u8, u8) {
        date(self.0)
    }

    /// The week so many weeks later, or earlier.
    #[must_use]
    pub fn plus(self, weeks: i32) -> Self {
        Self(self.0.saturating_add(weeks.saturating_mul(7)))
    }
}

/// How long a period is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Length {
    Week,
    #[default]
    Month,
    Quarter,
}

impl Length {
    pub const ALL: [Self; 3] = [Self::Week, Self::Month, Self::Quarter];

    pub fn name(self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::Month => "month",
            Self::Quarter => "quarter",
        }
    }
}

/// A week, or the whole weeks of a calendar month or quarter. As in ISO 8601, a week belongs to where its Thursday is,
/// so that each belongs to one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    pub length: Length,
    /// The year, and which of its months or quarters, from 1; of a week, its Monday.
    at: (i32, u8),
    week: Option<Week>,
}

impl Period {
    pub fn of(length: Length, week: Week) -> Self {
        let (year, month, _) = date(week.0 + 3);
        let (at, week) = match length {
            Length::Week => ((year, 0), Some(week)),
            Length::Month => ((year, month), None),
            Length::Quarter => ((year, month.div_ceil(3)), None),
        };
        Self { length, at, week }
    }

    pub fn holds(&self, week: Week) -> bool {
        *self == Self::of(self.length, week)
    }

    pub fn year(&self) -> i32 {
        self.at.0
    }

    /// Which month or quarter of its year, from 1; 0 for a week.
    pub fn number(&self) -> u8 {
        self.at.1
    }

    /// The week, where it is one.
    pub fn week(&self) -> Option<Week> {
        self.week
    }

    /// `2026-11-16`, `2026-11` or `2026-Q4`: for file names.
    pub fn name(&self) -> String {
        let (year, number) = self.at;
        match (self.week, self.length) {
            (Some(week), _) => week.iso(),
            (None, Length::Quarter) => format!("{year:04}-Q{number}"),
            (None, _) => format!("{year:04}-{number:02}"),
        }
    }
}

/// Days since 1 January 1970. The year begins in March here, so that the leap day is its last.
fn number(year: i32, month: u8, day: u8) -> i32 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((i32::from(month) + 9) % 12) + 2) / 5 + i32::from(day) - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

fn date(number: i32) -> (i32, u8, u8) {
    let number = number + 719_468;
    let (era, day) = (number.div_euclid(146_097), number.rem_euclid(146_097));
    let of_era = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let of_year = day - (365 * of_era + of_era / 4 - of_era / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = of_era + era * 400 + i32::from(month <= 2);
    let small = |number: i32| u8::try_from(number).unwrap_or(1);
    (year, small(month), small(day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_is_known_by_its_monday_and_by_no_other_day() {
        let week = Week::of(2026, 11, 22);
        assert_eq!(week.iso(), "2026-11-16");
        assert_eq!(Week::of(2026, 11, 16), week);
        assert_ne!(Week::of(2026, 11, 23), week);
        assert_eq!(Week::parse("2026-11-16"), Some(week));
        for other in [
            "2026-11-17",
            "2026-1-5",
            "2026-02-30",
            "",
            "x-11-16",
            "2026-11-16-1",
        ] {
            assert_eq!(Week::parse(other), None, "{other}");
        }
    }

    #[test]
    fn every_week_of_four_hundred_years_follows_the_one_before_and_is_read_back() {
        let mut week = Week::of(1900, 1, 1);
        for _ in 0..20_871 {
            assert_eq!(Week::parse(&week.iso()), Some(week));
            let next = week.plus(1);
            assert!(next > week);
            week = next;
        }
        assert_eq!(week.iso(), "2300-01-01");
    }

    /// The week of 29 December 2025 has its Thursday on New Year's Day; that of 29 September 2025 in October.
    #[test]
    fn a_week_belongs_to_where_its_thursday_is() {
        let new_year = Week::of(2025, 12, 29);
        assert_eq!(Period::of(Length::Month, new_year).name(), "2026-01");
        assert_eq!(Period::of(Length::Quarter, new_year).name(), "2026-Q1");
        let autumn = Week::of(2025, 9, 29);
        assert_eq!(Period::of(Length::Quarter, autumn).name(), "2025-Q4");
        assert!(Period::of(Length::Month, autumn).holds(Week::of(2025, 10, 6)));
        assert!(!Period::of(Length::Month, autumn).holds(Week::of(2025, 11, 3)));
    }
}
