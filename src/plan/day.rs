//! A day in the calendar, without a clock or a time zone. Today is told to us, never asked for.

/// One day of the Gregorian calendar, from year 1 to year 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    year: i32,
    month: u8,
    /// The day of the month.
    date: u8,
}

impl Day {
    /// The first day of the calendar.
    pub const FIRST: Self = Self {
        year: 1,
        month: 1,
        date: 1,
    };

    /// A day that exists, or nothing: there is no 30 February.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let exists = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in(year, month)).contains(&day);
        exists.then_some(Self {
            year,
            month,
            date: day,
        })
    }

    /// Reads `2026-11-24`, and nothing else.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        let mut parts = text.splitn(3, '-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let shaped = year.len() == 4 && month.len() == 2 && day.len() == 2;
        if !(shaped && digits(year) && digits(month) && digits(day)) {
            return None;
        }
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// `2026-11-24`: the form in records, in file names and in date fields.
    pub fn iso(self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.date)
    }

    pub fn year(self) -> i32 {
        self.year
    }

    /// 1 for January.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u8 {
        self.date
    }

    /// 1 for Monday to 7 for Sunday.
    pub fn weekday(self) -> u8 {
        // Day 1 of year 1 was a Monday in this calendar.
        u8::try_from(self.number().rem_euclid(7) + 1).unwrap_or(1)
    }

    /// The day so many days later, or earlier; stays where it is at the end of the calendar.
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        Self::from_number(self.number() + days).unwrap_or(self)
    }

    /// How many days from `earlier` to this one; negative when it comes before.
    pub fn days_since(self, earlier: Self) -> i32 {
        self.number() - earlier.number()
    }

    /// Days since day 1 of year 1.
    fn number(self) -> i32 {
        let before = self.year - 1;
        let leaps = before / 4 - before / 100 + before / 400;
        let months: i32 = (1..self.month)
            .map(|m| i32::from(days_in(self.year, m)))
            .sum();
        before * 365 + leaps + months + i32::from(self.date) - 1
    }

    fn from_number(number: i32) -> Option<Self> {
        if number < 0 {
            return None;
        }
        // 146,097 days make 400 years; the guess is never late and at most a year early.
        let mut year = number / 366 + 1;
        while Self::new(year + 1, 1, 1).is_some_and(|next| next.number() <= number) {
            year += 1;
        }
        let mut left = number - Self::new(year, 1, 1)?.number();
        let mut month = 1;
        while month < 12 && left >= i32::from(days_in(year, month)) {
            left -= i32::from(days_in(year, month));
            month += 1;
        }
        Self::new(year, month, u8::try_from(left + 1).ok()?)
    }
}

fn days_in(year: i32, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_reads_back_as_it_was_written() {
        for text in ["0001-01-01", "2024-02-29", "2026-11-24", "9999-12-31"] {
            assert_eq!(Day::parse(text).map(Day::iso).as_deref(), Some(text));
        }
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in [
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "26-1-1",
            "2026-11-24T",
            "+026-11-24",
            "",
        ] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
    }

    #[test]
    fn weekdays_agree_with_the_wall_calendar() {
        let weekday = |text| Day::parse(text).map(Day::weekday);

        assert_eq!(weekday("2026-11-27"), Some(5), "a Friday");
        assert_eq!(weekday("2026-12-01"), Some(2), "a Tuesday");
        assert_eq!(weekday("2000-01-01"), Some(6), "a Saturday");
    }

    #[test]
    fn adding_days_crosses_months_and_leap_years() {
        let plus = |text, days| Day::parse(text).map(|day| day.plus(days).iso());

        assert_eq!(plus("2026-11-24", 7).as_deref(), Some("2026-12-01"));
        assert_eq!(plus("2024-02-28", 1).as_deref(), Some("2024-02-29"));
        assert_eq!(plus("2027-01-01", -1).as_deref(), Some("2026-12-31"));
        assert_eq!(plus("9999-12-31", 1).as_deref(), Some("9999-12-31"));
    }

    #[test]
    fn every_day_of_the_calendars_whole_round_of_400_years_is_one_after_the_last() {
        let mut day = Day::new(1999, 1, 1).unwrap();
        let last = Day::new(2400, 12, 31).unwrap();
        while day < last {
            let next = day.plus(1);
            assert_eq!(next.days_since(day), 1);
            assert!(next > day);
            day = next;
        }
    }
}
