# Days and months, and how a day is written.

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# A day that is near, as in "Friday 27 November".
day-long = { $weekday } { $date } { $month }
# The same in another year than this one. $date is the date with its month and its year.
day-long-year = { $weekday } { $date }

# A day with its year, as in "24 November 2026".
day-full = { $date } { $month } { $year }

# The same in this year, as in "24 November".
day-date = { $date } { $month }

day-choose = Choose a day
day-later = Days from { $day }
day-today = Today
day-tomorrow = Tomorrow
