# The frame round every screen, what can lie over a screen, and where the words are now.

frame-back = Back
frame-hide = Hide
frame-undo = Undo
frame-redo = Redo
frame-tools = Tools
frame-put-down = Pause the screen
frame-turn-round = Turn it round
frame-our-page = See it all
frame-read-out = Read it out
frame-stop-here = Stop here

# Where we are, in a word or two.
place-opening = Hello
place-today = Today
place-ways = Our talk
place-mat = Cards
place-people = People
place-days = Good days, hard days
place-gifts = What I am good at
place-story = My story
place-year = A year from now
place-harder = If things get harder
place-promises = Promises
place-in-the-way = What is in the way
place-ask = Ask someone to say yes
place-invite = Ask someone else to help
place-alongside = My main worker
place-read = Read it together
place-take = Take it with you
place-goodbye = Goodbye

# Where the words are now. "Saved" is said only when the tablet has said so.
keeping-coming = Saving
keeping-kept = Saved on this tablet
keeping-locked = Saved here, locked
keeping-until-we-stop = Saved until we stop
keeping-only-here = Only on this screen
keeping-changed = Not saved. The plan saved here is not the one on this screen.
keeping-in-doubt = Saved, but this tablet has had trouble saving.
    .means = It may be gone when the browser is closed. We can carry on talking.
keeping-full = Not saved. The tablet is full.
keeping-newer = Not saved. A newer version of Alongside is used here.
keeping-not-now = Not saved yet. The tablet did not answer.
keeping-nowhere = Not saved on this tablet
keeping-trouble-means = These words are only on the screen. We can carry on talking.
keeping-take = Take a file now
keeping-again = Try again

# The screen is paused. One question at most.
put-down-ask = What else would you like to say?
put-down-back = Carry on

# A page that is about nobody. It stands for an empty page of notes.
hidden-title = Notes
hidden-back = Open

# The plan is open in another window.
elsewhere-named = { $name }'s plan is open in another window.
elsewhere-no-name = This plan is open in another window.
elsewhere-means = You can only change it in one window. Nothing is lost.
elsewhere-use-here = Use it here
elsewhere-desk = Back to the start

# What the window and the list of open apps call us: never anybody's name.
title = Notes

# Always in the corner opposite to Hide: words to say, and who to phone.
frame-help = Help now

# Seen only by whoever goes from one thing to the next with a key or a switch.
skip-to-next = Skip to the next step
