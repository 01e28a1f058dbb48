# Every fixed sentence of the plan that the person takes home.
#
# The plan speaks as the person. What people said is in it exactly as they said it.

document-title = My plan

# The other views of the plan.
document-one-page-title = One page about { $called }
document-one-page-title-no-name = One page about me
document-one-page-people = These people matter to me.
document-about-me-title = About { $called }
document-about-me-title-no-name = About me
document-about-me-same = This uses the same headings as "About Me".
document-about-me-by = Supported to write this by
document-about-me-date = Date
document-promises-title = What we promised
document-no-promises = There are no promises yet.
document-part-title = Part of { $called }'s plan
document-part-title-no-name = Part of my plan
document-part-of = This is part of my plan. I chose what is in it.
document-shown-to = For { $to }
document-shown-for = Why: { $what }
document-shown-to-for = For { $to }. Why: { $what }

# First of all in a plan that someone practised with.
document-practice = This is practice. This person is made up.

# Under the title of a plan made in an urgent talk.
document-urgent = This is for today and this week.

# A plan in which there is nothing yet.
document-empty = Nothing is written here yet.

# Headings, in the order of the plan.
document-heading-next = What happens next
document-heading-matters = What matters to me
document-heading-going = How it is going
document-going-as = { $place }, as { $name } sees it
document-going-was = { $card } (last time: { $then })
document-heading-people = My people
document-heading-please-do = Please do
document-heading-please-do-not = Please don't
document-heading-helps = What helps
document-heading-makes-worse = What makes it worse
document-heading-good-day = A good day
document-heading-hard-day = A hard day
document-heading-gift = What I am good at
document-heading-talking = How to talk with me
document-heading-story = My story
document-heading-tired-of-telling = Please do not ask me to explain this
document-heading-year = A year from now
document-heading-halfway = Half a year from now
document-heading-next-month = Next month
document-heading-this-week = This week
document-heading-helped = Who or what helped
document-heading-in-the-way = What is in the way
document-heading-asks = What we are asking for
document-heading-invitations = Who else could help
document-heading-load = What I deal with in a month
document-heading-alongside = My main worker
document-heading-words = Words explained
document-heading-looked-back = What we have done since last time
document-heading-visits = Our talks

# Headings of *One page about me*.
document-heading-value = What is good about me
document-heading-support = How to support me well

# The headings of "About Me", which health and care records in England use. They are not ours to change.
document-heading-most-important = What is most important to me
document-heading-important-people = People who are important to me
document-heading-communicate = How I communicate and how to communicate with me
document-heading-wellness = My wellness
# The name of a part with both kinds of days in it.
document-heading-days = Good days and hard days
document-heading-please = Please do and please don't
document-heading-when-to-support = How and when to support me
document-heading-worth-knowing = Also worth knowing about me
document-heading-written = How this was written

# The parts of a day.
document-morning = Morning
document-afternoon = Afternoon
document-evening = Evening
document-night = Night

# How a promise went. It stands where its day stood.
document-outcome-did-it = We did it
document-outcome-partly = We did part of it
document-outcome-not-yet = Not done yet
document-outcome-changed = We changed our minds

# Promises, one sentence for each who may make one. $what begins with a verb: "find a lamp".
# The full stop is left out where $what brings its own.
document-promise-person = I will { $what }
document-promise-worker = { $worker } will { $what }
document-promise-worker-no-name = My worker will { $what }
document-promise-together = { $worker } and I will { $what }
document-promise-together-no-name = My worker and I will { $what }
document-promise-someone = { $name } will { $what }
# The same where $what is a sentence of its own: "The fine stops growing."
document-promise-person-sentence = Me: { $what }
document-promise-worker-sentence = { $worker }: { $what }
document-promise-worker-no-name-sentence = My worker: { $what }
document-promise-together-sentence = { $worker } and I: { $what }
document-promise-together-no-name-sentence = My worker and I: { $what }
document-promise-someone-sentence = { $name }: { $what }
document-promise-full-stop = .
document-promise-no-day = No day yet
document-promise-day-over = That day has passed.
document-promise-know = We will know it is done when: { $know }
document-promise-otherwise = If it does not happen: { $otherwise }

document-another-day = I would like to talk about these another day.

# A promise in a calendar that others may see.
document-calendar-entry = Reminder

# How near people are, and what the person wishes for the two of them.
document-ring-closest = Closest to me
document-ring-important = Important to me
document-ring-paid = Paid to support me
document-ring-used-to-be = Used to be close
document-ring-would-like = I would like to be closer
document-people-thin = We are not very close.
document-people-strong = We are very close.
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
document-also-here-as = Also here: { $name }, { $role }
document-also-helped = { $name } helped me write this too.
document-also-helped-as = { $name } helped me write this too: { $role }
document-role-family = my family
document-role-friend = a friend
document-role-advocate = my advocate
document-role-interpreter = my interpreter
document-role-another-worker = another worker
document-my-worker = My worker
document-held = { $worker } is keeping this for me.
document-held-until = { $worker } is keeping this for me until { $until }.

# What changed in a visit. Only how many, so that what was taken out is gone.
document-changed-first = We met for the first time.
document-changed-nothing = We talked.
document-changed-looked-back = { $count ->
    [one] Looked back on one promise.
   *[other] Looked back on { $count } promises.
 }
document-changed-promises = { $count ->
    [one] Made one promise.
   *[other] Made { $count } promises.
 }
document-changed-in-the-way = { $count ->
    [one] Found out what is in the way of one promise.
   *[other] Found out what is in the way of { $count } promises.
 }
document-changed-asks = { $count ->
    [one] Made one request.
   *[other] Made { $count } requests.
 }
document-changed-answers = { $count ->
    [one] Got one answer.
   *[other] Got { $count } answers.
 }
document-changed-invitations = { $count ->
    [one] Invited one person.
   *[other] Invited { $count } people.
 }
document-changed-people = { $count ->
    [one] Added one person.
   *[other] Added { $count } people.
 }
document-changed-lines = { $count ->
    [one] Wrote down one thing.
   *[other] Wrote down { $count } things.
 }
document-changed-cards = { $count ->
    [one] Sorted one card.
   *[other] Sorted { $count } cards.
 }
document-changed-out-promises = { $count ->
    [one] Dropped one promise.
   *[other] Dropped { $count } promises.
 }
document-changed-out-asks = { $count ->
    [one] Took out one request.
   *[other] Took out { $count } requests.
 }
document-changed-out-invitations = { $count ->
    [one] Took out one invitation.
   *[other] Took out { $count } invitations.
 }
document-changed-out-people = { $count ->
    [one] Took out one person.
   *[other] Took out { $count } people.
 }
document-changed-out-lines = { $count ->
    [one] Took out one thing.
   *[other] Took out { $count } things.
 }
document-changed-out-cards = { $count ->
    [one] Took out one card.
   *[other] Took out { $count } cards.
 }

document-mine = This plan is mine.
document-own-plan = This is my own plan. It is not an official care plan.

# What to know about the plan as a file. It is not printed.
document-open-read = This file opens in any web browser.
document-open-change = To change it, open it with the app that made it.
document-open-no-more = What you see here is all that is in it.
document-open-anyone = Anyone who has this file can read it.

# At the foot of each page on paper. The number comes first, and then how many pages there are.
document-page = Page { $number } of { $total }

# Words explained, where they stand in a plan. The forms are what is looked for, in small letters.
document-word-advocate = Advocate
    .forms = advocate, advocates
    .meaning = Someone on my side, who helps me say what I want.
document-word-arrears = Arrears
    .forms = arrears
    .meaning = Money that should have been paid by now.
document-word-bailiff = Bailiff
    .forms = bailiff, bailiffs
    .meaning = Someone who is sent to collect money that is owed.
document-word-council-tax = Council tax
    .forms = council tax
    .meaning = Money that people in a home pay to the council.
document-word-deposit = Deposit
    .forms = deposit, deposits
    .meaning = Money I pay first. I get it back if nothing is broken.
document-word-eviction = Eviction
    .forms = eviction, evictions, evicted, evict
    .meaning = When someone is made to leave their home.
document-word-food-bank = Food bank
    .forms = food bank, food banks, foodbank
    .meaning = A place that gives people food for free.
document-word-guarantor = Guarantor
    .forms = guarantor, guarantors
    .meaning = Someone who says they will pay if I cannot.
document-word-interpreter = Interpreter
    .forms = interpreter, interpreters
    .meaning = Someone who says my words in another language.
document-word-solicitor = Solicitor
    .forms = solicitor, solicitors
    .meaning = Someone whose work is to help people with the law.
document-word-tenancy = Tenancy
    .forms = tenancy, tenancies, tenancy agreement
    .meaning = The right to live in a home that I pay rent for.
document-word-universal-credit = Universal Credit
    .forms = universal credit
    .meaning = Money each month from the government for people with little money.
document-word-voting-list = Voting list
    .forms = voting list, register to vote, electoral roll, electoral register
    .meaning = The list of people who can vote.

# If things get harder: a part of the plan, and a page of its own.
document-heading-harder = If things get harder
document-heading-harder-notice = What I notice first
document-heading-harder-helps = What helps
document-heading-harder-hinders = What does not help
document-heading-harder-by-day = Who I phone during the day
document-heading-harder-by-night = Who I phone at night
document-heading-harder-please = What I would like people to do
document-harder-title = For a hard day
document-outcome-did-not = It did not happen

# What every file is called by a browser, and in a list of files: it gives nothing away.
document-file = Notes

# Under the title, in the look that the person's own words have.
document-key = Words with a line beside them are mine, unless a name is there.

# The people drawn, for whoever does not see the drawing.
document-map = A map of my people
document-map-says = I am in the middle. The numbers are those in the list.

# Words in a promise of one's own, by the picture that stands beside it. They are looked for, in small letters.
document-picture-come-with =
    .forms = come with, go with, go along
document-picture-sit-with =
    .forms = sit with, sit next to, wait with, stay with
document-picture-phone =
    .forms = phone, phoning, ring, ringing, call, calling
document-picture-write =
    .forms = write, writing, form, forms, fill in
document-picture-letters =
    .forms = letter, letters, post, email
document-picture-money =
    .forms = money, bill, bills, debt, rent
document-picture-furniture =
    .forms = furniture, lamp, kettle, bed, cooker, fridge
document-picture-food =
    .forms = shopping, shop, food, cook
document-picture-vote =
    .forms = vote, voting
document-picture-find-out =
    .forms = find out, look up, look into
document-picture-walk =
    .forms = walk, walking
document-picture-mend =
    .forms = mend, fix, repair
document-picture-hello =
    .forms = say hello, visit

# Who wrote a line down, where a short plan names nobody.
document-someone = someone
