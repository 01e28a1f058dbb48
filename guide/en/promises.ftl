# Promises: who does what, by which day.

promises-title = What happens next?
promises-title-urgent = What happens today and this week?

# The first shelf. The worker promises with one tap.
promises-shelf = This week, without asking anyone
promises-shelf-lead = Tap one and save it as a promise for { $day }.
promises-shelf-today = Tap one and save it as a promise for today.
promises-shelf-tonight = Today and tonight

# Promises of one's own.
promises-own = Another promise
promises-sorted = Something to get sorted
    .about = A key, a form, a bill, a bed
promises-grow = Something to build up
    .about = Company, confidence, hope
promises-needs-a-yes = Promise to ask someone
promises-this-week = Something else this week
    .about = Something small that we can do ourselves

# Who else is asked to help, and what someone has to say yes to.
promises-invite = Ask someone else to help
promises-invite-lead = Someone new, if and when you want them.
promises-yes = Someone else has to say yes
promises-yes-lead = This needs someone else to agree.
promises-ask-for-yes = Ask someone to say yes

# The promises that were made.
promises-made = What we promised
promises-none = Nothing yet. One small thing is a good start.
promises-over-five = That is { $count } promises. Which can wait?
promises-not-shared = This plan still needs a promise from { $worker }, with a day.

# What kind a promise is, in a word or two.
promise-kind-this-week = This week
promise-kind-sorted = To get sorted
promise-kind-grow = To build up
promise-kind-needs-a-yes = Someone has to say yes

promise-way = What is in the way?
promise-in-the-way = In the way: { $what }
promise-let-go = Drop this promise
promise-done = Done with promises
promise-gone = We dropped that promise.

# Making one. The label and what is typed make one sentence.
promise-change = Change the promise
promise-who = Who promises?
promise-someone-else = Someone else
promise-name = What do we call them?
# Who promises, where nobody gave a name.
promise-worker = The worker
promise-person = The person
promise-both = Both of us
promise-they = They
promise-will = { $who } will …
promise-will-hint = Start with what will happen: come, find, phone, ask.
promise-by = By what day?
promise-in-a-week = A week from now
promise-another-day = Another day
promise-no-day = No day yet
promise-which-day = Which day?
promise-beyond-this-week = That is more than a week away. Shall we leave it for now?
promise-day-is-over = That day has passed.
promise-more = How will we know it is done? What if it is not?
promise-know = How will we know it is done?
promise-otherwise = What if it does not happen?
promise-kind = What kind of promise is it?
promise-keep = Save this promise
promise-not-now = Not now

# On a button of the shelf, once it was promised.
promises-shelf-promised = promised
