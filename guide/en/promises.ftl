# Promises: who does what, by which day.

promises-title = What happens next?
promises-title-urgent = What happens today and this week?

# The first shelf. The worker promises with one tap.
promises-shelf = This week, nobody's yes needed
promises-shelf-lead = Tap one to promise it by { $day }.
promises-shelf-today = Tap one to promise it for today.
promises-shelf-tonight = Today and tonight

# Promises of one's own.
promises-own = Another promise
promises-sorted = Something to get sorted
    .about = A key, a form, a bill, a bed
promises-grow = Something to grow
    .about = Company, confidence, hope
promises-needs-yes = Promise to get a yes
promises-this-week = Something else this week
    .about = Small, soon and ours to do

# Who is brought in, and what needs a yes.
promises-invite = Bring someone in
promises-invite-lead = Somebody new, by name, when you want them here.
promises-yes = Needs somebody's yes
promises-yes-lead = Half of what helps needs nobody's yes. This needs one.
promises-ask-for-yes = Ask for a yes

# The promises that were made.
promises-made = What we promised
promises-none = Nothing yet. One small thing is a good start.
promises-over-five = That is { $count } promises. Which can wait?
promises-not-shared = The plan is shared once { $worker } has promised something by a day.

# What kind a promise is, in a word or two.
promise-kind-this-week = This week
promise-kind-sorted = To get sorted
promise-kind-grow = To grow
promise-kind-needs-yes = Needs somebody's yes

promise-way = What is in the way?
promise-in-the-way = In the way: { $what }
promise-let-go = Let it go
promise-gone = We let go of that promise.

# Making one. The label and what is typed make one sentence.
promise-change = Change the promise
promise-who = Who promises?
promise-someone-else = Somebody else
promise-name = What do we call them?
# Who promises, where nobody gave a name.
promise-worker = The worker
promise-person = The person
promise-both = Both of us
promise-they = They
promise-will = { $who } will …
promise-will-hint = Start with what happens: come, find, ring, ask.
promise-by = By which day?
promise-in-a-week = A week from now
promise-another-day = Another day
promise-no-day = No day yet
promise-which-day = Which day?
promise-beyond-this-week = That is more than a week away. It can wait.
promise-day-is-over = That day is over.
promise-more = How will we know? What if not?
promise-know = How will we know that it happened?
promise-otherwise = What if it does not happen?
promise-kind = What kind of promise is it?
promise-keep = Keep this promise
promise-not-now = Not now

# What is being taken from the shelf, as the plan will say it.
promise-from-shelf = { $who } will { $what }.
# On a button of the shelf, once it was promised.
promises-shelf-promised = promised
