# What kind of talk it is today.

today-title = What would you like from today?
today-lead = We can change this at any time.
today-just-talking = Just talking
    .about = What matters to you, in any order.
today-urgent = It is urgent
    .about = What needs to happen today and this week.
today-looking-ahead = Looking ahead
    .about = A year from now, and a first step this week.
today-catching-up = Catching up
    .about = How our promises went, and what has changed.
