# Taking the plan home.

take-safe = Is it safe to take home?
take-safe-lead = Someone else could find it there.
take-yes = Yes
    .means = On paper, as a file, or both
take-short = A short one
    .means = We choose what to leave out
take-keep = You keep it for me
    .means = It stays here, on this tablet
take-none = Don't keep it
    .means = Nothing stays here, and nothing goes home

# A short one: what stays out of it.
take-short-title = What should we leave out?
take-short-lead = Tick what nobody should find.
take-short-tick = Leave this out
take-short-gone = What you leave out is not in any file, text or print.
take-short-names = Check the promises too. There may be a name in them.
take-short-go = Done
take-short-left-out = We will leave this out:
take-short-again = Change what we leave out

# What each part of a plan is. The parts are called as in the plan.
take-part-card = A card, and what was said about it
take-part-next = Who does what by when
take-part-people = Their names, and who else is here
take-part-talking = What helps me to understand, and to be understood
take-part-please = How I want to be treated
take-part-support = What helps, what makes it worse, and who helped
take-part-days = What my days are like
take-part-story = What I do not want to tell again
take-part-gift = What people thank me for
take-part-year = What I hope for, and the steps to it
take-part-in-the-way = What stops a promise, and whose rule it is
take-part-asks = What we are asking for
take-part-invitations = Who else could help, and with what
take-part-load = How many workers, letters, appointments and forms there are
take-part-alongside = Who it is, and how to reach them

# The worker keeps it for the person.
take-kept = { $worker } will keep it for you
take-kept-lead = It stays on this tablet. We can open it together.
take-kept-until = Until what day?
take-kept-until-hint = You can leave this empty.
take-kept-here = Keep it here

# Nobody keeps it.
take-none-title = Then nothing is saved here
take-none-lead = The app will not keep a copy of what was said today. I may still keep notes at work.
take-none-no-copy = Nobody will take a copy.
take-none-yes = Delete it now

# Which view of the plan is taken.
take-view = What we take: { $view }
take-view-which = What would you like to take?
take-view-my-plan = My plan
    .means = All of it, in plain words
take-view-easy-read = With pictures
    .means = All of it, with a picture beside each thing
take-view-one-page = One page about me
    .means = What is good about me, what matters, how to support me
take-view-about-me = About Me headings
    .means = It uses the same headings as health and care records
take-view-promises = Just the promises
    .means = Who does what by when
take-view-part = Part of it, for one reader
    .means = Only what you tick
take-view-ask = Ask someone to say yes
    .means = One page for the person who can decide
take-view-invitation = An invitation
    .means = One page, with only what we can tell them
take-view-for = { $view }: { $who }
take-look = Look at it first
take-part-tick = What can they see?
take-shown-to = Who is it for?
take-shown-for = Why do they need it?
take-shown-not-kept = These are printed on the page. They are not saved.

take-title = How would you like it?
take-shared = In this plan, { $worker } has promised something, with a day.

take-print = Print it
    .means = On paper, black on white
take-file = Take the plan file
    .means = To read anywhere, and to open here again
take-page = Take it as a file
    .means = To read anywhere
take-share = Share it
    .means = It goes to another app that you choose
take-calendar = For a calendar
    .means = Each promise on its day
take-calendar-seen = Other people may see your calendar.
take-calendar-plain = Only the days, with no details
take-calendar-words = With the words
take-locked = Take a locked plan file
    .means = It opens only with a secret word
take-locked-use = Lock it and take it
take-locked-lost = If you lose the word, nobody can open the file.
take-text = Take it as text
    .means = Only the words, to put anywhere
take-by-hand = Copy the text by hand
    .means = Where this page cannot save or print
take-by-hand-how = Touch the text, choose all of it, and copy it.
take-file-name = What should we call the file?
take-file-name-hint = This name gives nothing away. You can change it.

take-know-found = Other people could find a file or a page, and read it.
take-know-tablet = A file stays on this tablet until someone deletes it.

# A tablet that keeps nothing cannot keep this.
take-cannot-stay = This tablet cannot save it
take-cannot-stay-lead = The words will be gone when this page is closed.

take-goodbye = Say goodbye
take-ask-again = Ask again if it is safe

take-nothing = There is nothing to take yet.
take-nothing-lead = That is all right. We can stop here, or carry on.

take-part-harder = What I notice, what helps, and who I phone
take-view-harder = If things get harder
    .means = One page for a hard day

take-reach = How can you reach { $who }?
take-reach-how = A phone number, a place, or the days they work

# Lines at the end of the plan that a short one can leave out.
take-end-here = Who was here
    .means = The names of people who sat with us
take-end-helped = Who helped to write it
    .means = Your worker's name, and anyone who helped
take-end-official = What kind of plan it is
    .means = The line that says it is not an official plan
