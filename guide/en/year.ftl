# A year from now, and backwards from there to a first step this week.

year-title = What would you like, a year from now?
year-lead = Start there, and come back to one first step this week.

year-year = What is there in your life then?
    .idea-1 = Where do you wake up?
    .idea-2 = Who is near you?
    .idea-3 = What do you do on an ordinary day?
year-halfway = What has changed by then?
    .idea-1 = What do you notice first?
    .idea-2 = Who has helped?
    .idea-3 = What is there less of?
year-next-month = What could be different by then?
    .idea-1 = What could be settled by then?
    .idea-2 = Who could we ask?
    .idea-3 = What would make the rest easier?
year-this-week = What is the first step?
    .idea-1 = What is small enough to happen for sure?
    .idea-2 = Who could come along?
    .idea-3 = What needs nobody's yes?

# The next place on the way back to this week.
year-then = Then: { $place }

# A first step becomes a promise with one tap. The step is what the promise says.
year-who = Who will do this by { $day }?
year-who-will = { $who } will
year-by = By { $day }
year-promise-about = { $who } will: { $words }
