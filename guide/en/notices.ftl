# What has happened (the message), what it means for the words (.means), what to do now (.now).

notice-put-away = Close this message

# Also for a page that was taken from here only to be read.
notice-file-not-ours = That file is not a plan.
    .means = Nothing on this tablet has changed.
    .now = Look for the plan file. Other pages are only for reading.
notice-file-too-large = That file is too large for a plan.
    .means = Nothing on this tablet has changed.
    .now = Look for a smaller file.
notice-file-tangled = We cannot open that file as a plan.
    .means = Nothing on this tablet has changed.
    .now = Look for another copy of the plan.
notice-file-cut-short = The end of that file is missing.
    .means = Nothing on this tablet has changed.
    .now = Look for another copy. You can still read this one in a browser.
notice-file-no-plan = Another program left the plan out of that file.
    .means = These are the words that are still in it. Nothing here has changed.
    .now = Look for the file as it was first saved.
notice-file-too-new = A newer version of Alongside made that file.
    .means = We have not changed the file or anything here.
    .now = Go online and open this page again. It may update.
notice-file-damaged = That file is broken, and it cannot be opened here.
    .means = Nothing on this tablet has changed.
    .now = Look for another copy. You can still read this one in a browser.
notice-newer-on-tablet = A newer version of Alongside saved this plan here.
    .means = We have not changed the plan or the file.
    .now = Go online and open this page again. It may update.
notice-another-file = Choose another file
notice-closes-soon = This closes in a minute.
    .means = Nobody has touched the tablet for a while. What is open is saved first.
    .now = Carry on if you still need it.
notice-keep-open = Keep it open
notice-reading-files = We are reading what you chose.
    .means = A large file can take a while. Nothing here has changed.
    .now = You can stop at any time.
notice-reading-done = { $done } of { $of } files read
notice-stop-reading = Stop reading
notice-several-files = You chose more than one file.
    .means = We can open one plan at a time. Nothing here has changed.
    .now = Which one shall we open?
notice-files-unread = { $count ->
    [one] We did not look at one more file. Choose fewer at a time.
   *[other] We did not look at { $count } more files. Choose fewer at a time.
 }
# $file is the name of the file on the device.
notice-open-file = Open { $file }
# $name is the name in the plan, $day the day of its last visit.
notice-file-plan = { $name }. Last visit: { $day }.
notice-file-locked = It opens with its secret word.

notice-some-pieces-left = The plan is open, but some parts did not fit.
    .means = Here they are, so nothing is lost.
    .now = Write down what you want to keep.
notice-more-pieces = There are more than we can show. They are still in the file.
# It may have been changed by hand, or by another program.
notice-file-changed = This file was changed after it was saved.
    .means = The plan is open. It may not say what you said.
    .now = Read it through together before you carry on.
notice-two-copies = The words on this tablet and in the file are different.
    .means = Both are there. Nothing is lost yet.
    .now = Which one would you like to open?
# The same, and the file is not as it was saved.
notice-two-copies-changed = The words on this tablet and in the file are different.
    .means = The file was changed after it was saved.
    .now = Which one would you like to open?
notice-two-copies-older = The file is older than the plan on this tablet.
    .means = Both are there. Nothing is lost yet.
    .now = Which one would you like to open?
notice-two-copies-names = The names on this tablet and in the file are different.
    .means = The file may be of someone else.
    .now = Which one would you like to open?
# What is known of each, one line each.
notice-copy-here = On this tablet: { $name }
notice-copy-file = In the file: { $name }
notice-copy-last = Last visit: { $day }
notice-copy-visits = { $count ->
    [one] One visit
   *[other] { $count } visits
 }
notice-copy-only = { $count ->
    [one] One thing is only in this one.
   *[other] { $count } things are only in this one.
 }
notice-open-tablets = Open the one on this tablet
notice-open-files = Open the one in the file

notice-kept-here = The plan is saved on this tablet.
    .means = What was only for today is deleted.
    .now = Anyone who can open this tablet can open the plan.
notice-kept-locked = The plan is saved on this tablet, locked.
    .means = What was only for today is deleted.
    .now = Only the secret word opens it.
notice-plan-cleared = This plan is deleted from this tablet.
    .means = None of it is left here.
    .now = Files you took, printed pages and the tablet's own backups are still there.
notice-everything-cleared = Everything is deleted from this tablet.
    .means = No plans or settings are left here.
    .now = Files you took, printed pages and the tablet's own backups are still there.
notice-not-cleared = We cannot be sure it was deleted.
    .means = The words may still be on this tablet.
    .now = Try again. You can also delete this page's data in the browser.

notice-copy-not-taken = No copy was taken.
    .means = The words are still where they were.
    .now = Try again, print it, or copy the text.
notice-copy-offered = We asked the browser to save a copy.
    .means = We cannot see if it did.
    .now = Look in your downloads. Is the copy there?
notice-it-is-there = Yes, it is there
notice-it-is-not-there = No, it is not there
notice-copy-taken = The copy is with the other app.
    .means = Anyone who can open that app can read it.
    .now = Check that it is there.
# After a visit, for the worker.
notice-debrief = Two minutes for the worker
notice-nothing-to-keep = There is nothing written here yet.
    .means = Nothing was saved and nothing was lost.
    .now = Write something first, if you like.
notice-begun-left-out = It is left out.
    .means = It is not in the plan, and no longer waits.
    .now = If you want it after all, put it back now.
notice-put-back = Put it back
notice-names-in-learning = There may be names in your debriefs.
    .means = These words are also names in plans on this tablet. Nothing was taken.
    .now = Check your debriefs again.
notice-take-anyway = Take the file as it is
notice-printed = We asked the browser to print.
    .means = We cannot see if it did. Anyone who finds the paper can read it.
    .now = Look at the printer. Is every page there?
notice-take-a-copy-first = Nobody has taken a copy yet.
    .means = If you delete the plan, these words are gone.
    .now = Take a copy first, or keep the plan here.
notice-clear-anyway = Delete it without a copy
notice-still-open = The tablet could not save the plan.
    .means = So it is still open. These words are only on the screen.
    .now = Take a file, or try again.
notice-try-again = Try again
notice-not-done = That did not work.
    .means = Nothing has changed.
    .now = Carry on, or try again.
notice-too-long = That is too long to fit here.
    .means = Nothing has changed.
    .now = Put in a smaller piece.
notice-plan-full = This plan is full.
    .means = Everything that was in it is still there.
    .now = Take a copy. Then take out what you no longer need.
notice-only-here = This plan is only on this screen.
    .means = It will be gone when we leave it.
    .now = Choose where it should stay.
notice-came-back = The browser lost something that was saved here.
    .means = It is back, from the second copy on this tablet.
    .now = Look through your plans, and take a copy.
notice-replaced = The plan from the file is open.
    .means = The one that was here is kept until we stop.
    .now = Read it through. You can go back to the other one.
notice-give-back = Go back to the one that was here
notice-not-as-kept = This plan is not as it was last saved here.
    .means = Something in it is missing, or was changed.
    .now = Read it through before you carry on.
notice-word-not-chosen = There is no secret word yet.
    .means = The plan is not locked.
    .now = Type the word twice and press the button under it.
notice-without-word = Carry on without a word
notice-clock-went-back = The last visit in this plan is on a day to come.
    .means = The date on this tablet may be wrong. What was only for that day is deleted.
    .now = Check the date in the settings of the tablet.
notice-cannot-open-here = We cannot open this plan here.
    .means = It is still on the tablet, and we have not changed it.
    .now = If there is a plan file, open that.
notice-settings-not-kept = This tablet could not save your settings.
    .means = They last until you close this.
    .now = Please choose it again next time.

# The tablet has one of the same plan that is broken.
notice-opened-beside = The plan on this tablet cannot be read.
    .means = It stays as it is. The plan in the file is open, as another one.
    .now = Both are on the start page from now on.
# A file of a practice, opened again.
notice-was-practice = This was practice.
    .means = It is not saved on this tablet.
    .now = Try it again, or save it as a plan of your own.
notice-save-practice = Save it as a plan
notice-practice-over = The practice is over.
    .means = Nothing was saved.
    .now = Start a conversation when you are ready.
notice-no-voice = This tablet cannot read it out.
    .means = So nothing is read out. Your words are not sent anywhere.
    .now = Read it to each other, or add a voice in the tablet's settings.
notice-no-voice-for-all = Some of it was not read out.
    .means = This tablet has no voice for one of the languages here.
    .now = Read that part to each other.
