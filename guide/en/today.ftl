# What kind of talk it is today.

today-title = What is today for?
today-lead = We can change this at any time.
today-just-talking = Just talking
    .about = What matters to you, in any order.
today-urgent = It is urgent
    .about = What needs to happen today and this week.
