# The frame round every screen, what can lie over a screen, and where the words are now.

frame-back = Back
frame-hide = Hide
frame-undo = Undo
frame-redo = Redo
frame-tools = Tools
frame-put-down = Put it down
frame-turn-round = Turn round
frame-our-page = Our page
frame-read-out = Read it out
frame-stop-here = Stop here

# Where we are, in a word or two.
place-desk = Desk
place-opening = Hello
place-today = Today
place-ways = Our talk
place-mat = Cards
place-people = People
place-days = Good days, hard days
place-gifts = What I am good at
place-story = Tell it once
place-year = A year from now
place-promises = Promises
place-in-the-way = What is in the way
place-ask = Ask for a yes
place-invite = Bring someone in
place-alongside = Who walks with me
place-read = Read it together
place-take = Take it with you
place-goodbye = Goodbye
place-settings = Settings

# Where the words are now. "Kept" is said only when the tablet has said so.
keeping-coming = Being kept
keeping-kept = Kept on this tablet
keeping-locked = Kept here, locked
keeping-until-we-stop = Kept until we stop
keeping-only-here = Only on this screen
keeping-changed = Not kept. It was changed or cleared somewhere else.
keeping-full = Not kept. The tablet is full.
keeping-newer = Not kept. A newer Alongside keeps its plans here.
keeping-not-now = Not kept yet. The tablet did not answer.
keeping-nowhere = Not kept on this tablet
keeping-trouble-means = These words are only on the screen. We can go on talking.
keeping-take = Take a file now
keeping-again = Try again

# The tablet is put down. One question at most.
put-down-ask = What else would you like to say?
put-down-back = Pick it up again

# A page that is about nobody. It stands for an empty page of notes.
hidden-title = Notes
hidden-back = Open

# The plan is open in another window.
elsewhere-named = { $name }'s plan is open in another window.
elsewhere-no-name = This plan is open in another window.
elsewhere-means = Only one window can write in it. Nothing is lost.
elsewhere-use-here = Use it here
elsewhere-desk = Back to the desk

# What the window and the list of open apps call us: never anybody's name.
title = Alongside

# Always in the corner opposite to Hide: words to say, and who to phone.
frame-help = Help now
