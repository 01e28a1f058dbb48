# Every fixed sentence of the plan that the person takes home.
#
# The plan speaks as the person. What people said stands in it exactly as they said it.

document-title = { $called }'s plan
document-title-no-name = My plan

# Headings, in the order of the plan.
document-heading-next = What happens next
document-heading-matters = What matters to me
document-heading-people = My people
document-heading-please-do = Please do
document-heading-please-do-not = Please don't
document-heading-good-at = What I am good at
document-heading-year = A year from now
document-heading-in-the-way = What is in the way
document-heading-another-day = For another day
document-heading-words = Words explained
document-heading-open-again = How to open this again

# Promises. $what begins with a verb: "find a lamp".
document-promise = { $who } will { $what }.
document-promise-by = { $who } will { $what } by { $day }.
document-promise-know = We will know: { $know }
document-promise-otherwise = If it does not happen: { $otherwise }

# Who makes a promise, where a name was not given.
document-who-person = I
document-who-worker = My worker
document-who-together = { $called } and { $worker }
document-who-together-no-name = { $worker } and I
document-who-together-no-worker = { $called } and my worker
document-who-together-nobody-named = My worker and I

# Good days and hard days.
document-good-day = A good day
document-hard-day = A hard day
document-helps = What helps
document-makes-worse = What makes it worse

# How near people are.
document-ring-closest = Closest to me
document-ring-important = Important to me
document-ring-paid = Paid to be here
document-ring-used-to-be = Used to be close
document-ring-would-like = I would like them to be close
document-people-closer = I would like to be closer to { $name }.
document-people-must-stay = Whatever changes, { $name } must stay in my life.

# Whose words a line is.
document-my-words = my words
document-written-by = Written for me by { $by }
document-written-for-me = Written for me

document-another-day = I would like to talk about these another day.

# Who was there, and whose plan this is.
document-walks-alongside = { $worker } walks alongside me.
document-helped-write = { $worker } helped me write it.
document-also-here = Also here: { $names }
document-mine = This is mine.
document-own-plan = This is my own plan.
document-not-council = It is not a council care and support plan.

# How to open the file again.
document-open-read = This file opens in any web browser.
document-open-change = To change it, open it in Alongside.
document-open-inside = The whole plan is inside this one file.
document-open-anyone = Anybody who has this file can read it.

# Words explained: the word, and what it means.
document-word-plan = Plan
    .meaning = What matters to me, and who does what next.
document-word-promise = Promise
    .meaning = What somebody says they will do, and by which day.
document-word-worker = Worker
    .meaning = Somebody who is paid to help me.
document-word-card = Card
    .meaning = A picture and a word for something that may matter.
document-word-my-words = My words
    .meaning = I said it, and nobody has changed it.
document-word-written-for-me = Written for me
    .meaning = Somebody else put it into words for me.
document-word-council-plan = Council care and support plan
    .meaning = A plan that a council writes about the help it gives.
