# What a screen reader says when something has happened, and the words for who is meant.

announce-kept = Saved.
announce-undone = Undone: { $what }.
announce-redone-step = Put back: { $what }.
announce-redone = Put back.
announce-sorted = { $card }: { $tray }.
announce-next-card = Next card: { $card }. { $question }
announce-passed = Left for later.

# What was undone or put back.
step-names = what we call each other
step-tongue = the language
step-here = who is here
step-path = what kind of talk it is
step-card = a card of our own
step-tray = where a card goes
step-words = some words
step-people = someone on the map
step-promise = a promise
step-in-the-way = what is in the way
step-ask = asking someone to say yes
step-invitation = asking someone else to help
step-alongside = the main worker
step-load = how many people are involved
step-keeping = where it is saved
step-plan = the whole plan

# Who is meant where nobody gave a name.
the-worker = the worker
the-person = the person
the-two = { $worker } and { $person }
