# Coming back: how the promises went, what has changed since, and who or what helped.

place-catch-up = Catching up

catch-up-title = How has it been?
catch-up-last-time = We last met on { $day }. Skip anything you like.

catch-up-promises = What we promised
catch-up-promises-lead = How did it go?
catch-up-more-promises = { $count ->
    [one] { $count } more promise
   *[other] { $count } more promises
 }
catch-up-did-it = Did it
    .note = What happened?
catch-up-partly = Partly
    .note = What happened, and what got in the way?
catch-up-not-yet = Not yet
    .note = What got in the way?
catch-up-did-not = It did not happen
    .note = What got in the way?
catch-up-changed = Changed our minds
    .note = What is different now?
catch-up-before = Last time: { $how }
catch-up-carry-on = Set a new day

catch-up-asks = What we asked for

catch-up-moved = What has changed?
catch-up-moved-lead = Tap a card to say something about it.
catch-up-was-in = last time: { $tray }
catch-up-new = new
catch-up-lay-here = { $card } was here last time
catch-up-went-to = now: { $tray }
catch-up-more-cards = { $count ->
    [one] { $count } more card
   *[other] { $count } more cards
 }
catch-up-then-and-now = Last time: { $then }. Now: { $now }.
catch-up-on-the-pile = Not sorted
catch-up-moved-words = What is different about this now?
catch-up-back = Back to catching up
catch-up-cards = Go to the cards

catch-up-helped = Who or what helped?
catch-up-helped-words = A person, a place, a thing, something you did
