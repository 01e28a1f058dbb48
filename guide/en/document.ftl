# Every fixed sentence of the plan that the person takes home.
#
# The plan speaks as the person. What people said stands in it exactly as they said it.

document-title = { $called }'s plan
document-title-no-name = My plan

# Under the title of a plan made in an urgent talk.
document-urgent = This is for today and this week.

# A plan in which nothing stands yet.
document-empty = Nothing is written here yet.

# Headings, in the order of the plan.
document-heading-next = What happens next
document-heading-matters = What matters to me
document-heading-people = My people
document-heading-please-do = Please do
document-heading-please-do-not = Please don't
document-heading-helps = What helps
document-heading-makes-worse = What makes it worse
document-heading-good-day = A good day
document-heading-hard-day = A hard day
document-heading-good-at = What I am good at
document-heading-talking = How to talk with me
document-heading-story = My story, told once
document-heading-tired-of-telling = What I am tired of telling
document-heading-year = A year from now
document-heading-halfway = Half a year from now
document-heading-next-month = Next month
document-heading-this-week = This week
document-heading-helped = Who or what helped
document-heading-words = Words explained

# Promises, one sentence for each who may make one. $what begins with a verb: "find a lamp".
# The full stop is left out where $what brings its own.
document-promise-person = I will { $what }
document-promise-worker = { $worker } will { $what }
document-promise-worker-no-name = My worker will { $what }
document-promise-together = { $worker } and I will { $what }
document-promise-together-no-name = My worker and I will { $what }
document-promise-someone = { $name } will { $what }
document-promise-full-stop = .
document-promise-no-day = No day yet
document-promise-know = We will know: { $know }
document-promise-otherwise = If it does not happen: { $otherwise }

document-another-day = I would like to talk about these another day.

# How near people are, and what the person wishes for the two of them.
document-ring-closest = Closest to me
document-ring-important = Important to me
document-ring-paid = Paid to be here
document-ring-used-to-be = Used to be close
document-ring-would-like = I would like them to be close
document-people-closer = I would like us to be closer.
document-people-must-stay = I want them in my life, whatever changes.

# Whose words a line is.
document-my-words = my words
document-written-by = written for me by { $by }
document-written-for-me = written for me
document-their-words = how { $by } sees it

# Who was there, and whose plan this is.
document-helped-write = { $worker } helped me write this on { $day }.
document-helped-write-no-name = My worker helped me write this on { $day }.
document-also-here = Also here: { $name }
document-mine = This is mine.
document-own-plan = This is my own plan. It is not a council care and support plan.

# What to know about the plan as a file. It is not printed.
document-open-read = This file opens in any web browser.
document-open-change = To change it, open it in Alongside.
document-open-anyone = Anybody who has this file can read it.

# Words explained, where they stand in a plan. The forms are what is looked for, in small letters.
document-word-advocate = Advocate
    .forms = advocate, advocates
    .meaning = Somebody on my side, who helps me say what I want.
document-word-arrears = Arrears
    .forms = arrears
    .meaning = Money that should have been paid by now.
document-word-bailiff = Bailiff
    .forms = bailiff, bailiffs
    .meaning = Somebody who is sent to collect money that is owed.
document-word-council-tax = Council tax
    .forms = council tax
    .meaning = Money that people in a home pay to the council.
document-word-deposit = Deposit
    .forms = deposit, deposits
    .meaning = Money paid first, which comes back if nothing is broken.
document-word-eviction = Eviction
    .forms = eviction, evictions, evicted, evict
    .meaning = When somebody is made to leave their home.
document-word-food-bank = Food bank
    .forms = food bank, food banks, foodbank
    .meaning = A place that gives people food for free.
document-word-guarantor = Guarantor
    .forms = guarantor, guarantors
    .meaning = Somebody who says they will pay if I cannot.
document-word-interpreter = Interpreter
    .forms = interpreter, interpreters
    .meaning = Somebody who says my words in another language.
document-word-solicitor = Solicitor
    .forms = solicitor, solicitors
    .meaning = Somebody whose work is to help people with the law.
document-word-tenancy = Tenancy
    .forms = tenancy, tenancies, tenancy agreement
    .meaning = The right to live in a home that I pay rent for.
document-word-universal-credit = Universal Credit
    .forms = universal credit
    .meaning = Money each month from the government for people with little money.
document-word-voting-list = Voting list
    .forms = voting list, register to vote, electoral roll, electoral register
    .meaning = The list of people who may vote.
