# Asking for a yes, in small steps.

ask-title = Ask for a yes
ask-lead = One page, for somebody who can say yes. Leave out what you like.
ask-life = What do you want your life to look like?
ask-step = Which step needs a yes?
ask-days = How long it lasts
    .about = From which day, until when, and when we look again.
ask-from = From which day?
ask-until = Until which day?
ask-look-back = When do we all look at it again?
ask-weigh-lead = You can leave each open. Then the page says: not sure yet.
ask-allowed-hint = What lets them say yes, and what stops them?
ask-worth-hint = What is lost as it is now, and what is won?
ask-together-hint = What does each of you bring to it?
ask-costs = What it costs
    .about = Visits, crises, money and strain, now and with this step.
ask-cost-how-many = How many, if you know
ask-cost-pounds = How many pounds, if you know
ask-cost-words = In words
ask-to = Who can say yes?
ask-decide-by = By which day do we need an answer?
ask-page = The page
ask-agree-named = { $name }, may this go out as it is?
ask-agree = May this go out as it is?
ask-agree-yes = Yes, it may go out
ask-agree-not-yet = Not yet
ask-agree-lead = When a word of it changes, we ask you again.
ask-take = Take the page
ask-remove = Let this ask go

# Among other asks: how it stands, and what came back.
ask-open = Open it
ask-is-out = We wait for an answer.
ask-what-came = What came back?
ask-answer-yes = Yes
ask-answer-no = No
ask-answer-none = No answer by the day
ask-because = Which rule did they name?
ask-them = them
ask-next-begin = Begin with it this week
    .what = begin with what we asked for
ask-next-again = Ask who can look again
    .what = ask { $to } who can look at it again
ask-next-ring = Ring them together
    .what = ring { $to } together
ask-next-way = Look at what is in the way
