# A year from now, and backwards from there to a first step this week.

year-title = What would you like, a year from now?
year-lead = Start a year ahead. Then work back to one step this week.

year-year = What would your life be like then?
    .idea-1 = Where would you be living?
    .idea-2 = Who would be close to you?
    .idea-3 = What would an ordinary day be like?
year-halfway = What would have changed by then?
    .idea-1 = What would you notice first?
    .idea-2 = Who would have helped?
    .idea-3 = What would there be less of?
year-next-month = What could be different by then?
    .idea-1 = What could be sorted by then?
    .idea-2 = Who could we ask?
    .idea-3 = What would make the rest easier?
year-this-week = What is the first step?
    .idea-1 = What small thing are we sure we can do?
    .idea-2 = Who could come along?
    .idea-3 = What can we do without asking anyone?

# The next place on the way back to this week.
year-then = Then: { $place }

# A first step becomes a promise with one tap. The step is what the promise says.
year-who = Who will do this by { $day }?
year-who-will = { $who } will
year-by = By { $day }
year-promise-about = { $who } will: { $words }
