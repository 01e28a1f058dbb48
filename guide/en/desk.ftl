# The start page: where a conversation starts, and what is saved on this tablet.

desk-title = What matters to you?
desk-lead = Talk, use the cards, and make a plan that is yours.
desk-start = Start a conversation
desk-open-file = Open a plan file
desk-practise = Practise first

desk-kept-title = Saved on this tablet
desk-no-name = No name yet
desk-empty = No plans are saved on this tablet.

desk-too-new = A plan from a newer version of Alongside
    .means = We have not changed it. Open it with the newer version.
desk-damaged = A plan that we cannot read
    .means = We have not changed it. The plan file may still open.

# How words are saved here.
desk-kept-here = Plans stay on this tablet until you delete them. The browser may delete them too.
desk-stays = Plans stay on this tablet until you delete them.
desk-forgets = This browser deletes plans if nobody opens this page for seven days.
desk-newer-here = A newer version of Alongside is used here. This one cannot save.
desk-nothing-kept-here = This browser cannot save anything. Take a file before you go.

desk-no-answer = This browser does not answer. Open this page again in a while.
desk-no-second = There is no second copy on this tablet.
desk-second-refuses = The second copy on this tablet is not up to date.

# Plans were saved here, and the browser does not have them any more.
desk-lost = Plans were saved here. We cannot find them now.
    .means = The browser may have deleted them.
    .now = If there is a plan file, open that.
desk-lost-read = I have read this

desk-workers = For workers
desk-settings = Settings

# A plan that asks for its secret word and shows no name, and one that cannot be opened.
desk-locked = A locked plan
desk-take-record = Save it as a file, so someone can look at it

# How old the copy is that the person has, and what a broken plan still says.
desk-copy = Copy taken on { $day }
desk-no-copy = No copy taken yet
# The worker keeps it for someone to whom a copy may be a danger.
desk-held = Kept for them here
desk-held-until = Kept for them until { $day }
desk-held-over = Kept for them until { $day }. That day has passed. Ask them.
desk-readable = Read what is in it
