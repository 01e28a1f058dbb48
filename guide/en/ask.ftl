# Asking someone to say yes, in small steps.

ask-title = Ask someone to say yes
ask-lead = One page for someone who can say yes. Skip anything you like.
ask-life = What do you want your life to look like?
ask-step = What exactly are we asking for?
ask-days = How long it lasts
    .about = When it starts, when it ends, and when we check it.
ask-from = When does it start?
ask-until = When does it end?
ask-look-back = When will we all check how it is going?
ask-weigh = Three things to think about
ask-weigh-lead = You can leave any of these empty. The page will say: not sure yet.
ask-allowed-hint = What lets them say yes? What stops them?
ask-worth-hint = What does it cost to carry on like this? What would get better?
ask-together-hint = Who will do what to make it work?
ask-costs = What it costs
    .about = Visits, crises, money and stress: now, and if the answer is yes.
ask-cost-how-many = How many, if you know
ask-cost-pounds = How much money, if you know
ask-cost-words = Say more
ask-to = Who can say yes?
ask-decide-by = When do we need an answer by?
ask-page = The page
ask-agree-named = { $name }, are you happy for us to send this?
ask-agree = Are you happy for us to send this?
ask-agree-yes = Yes, you can send it
ask-agree-not-yet = Not yet
ask-agree-lead = If anything changes, we will ask you again.
ask-take = Take the page
ask-remove = Take this request out

# Among other requests: how it is, and what the answer was.
ask-open = Open it
ask-is-out = We are waiting for an answer.
ask-what-came = What did they say?
ask-answer-yes = Yes
ask-answer-no = No
ask-answer-none = No answer in time
ask-because = What reason or rule did they give?
ask-them = them
ask-next-begin = Start on it this week
    .what = start what we asked for
ask-next-again = Ask who can look at it again
    .what = ask { $to } who can look at it again
ask-next-ring = Phone them together
    .what = phone { $to } together
ask-next-way = Look at what is in the way

# How the answer finds its way back.
ask-answering = How can they answer?
    .about = What it is about, and who to answer.
ask-reference = What can they find this by?
ask-reference-hint = An address or a number, only if you want it there.
ask-reply-to = Who should they answer, and how?
ask-reply-to-hint = A name, with a phone number or an address.
