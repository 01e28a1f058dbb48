# What has happened (the message), what it means for the words (.means), what to do now (.now).

notice-put-away = All right

notice-file-not-ours = That file is not a plan from Alongside.
    .means = Nothing on this tablet has changed.
    .now = Look for a file that was taken from Alongside.
notice-file-too-large = That file is too large for a plan.
    .means = Nothing on this tablet has changed.
    .now = Look for a smaller file.
notice-file-tangled = That file is not built like a plan.
    .means = Nothing on this tablet has changed.
    .now = Look for another copy of the plan.
notice-file-cut-short = The end of that file is missing.
    .means = Nothing on this tablet has changed.
    .now = Look for another copy. You can still read this one in a browser.
notice-file-too-new = That file comes from a newer Alongside.
    .means = The file stays as it is, and nothing here has changed.
    .now = Open this page again when you are online. It may be newer then.
notice-file-damaged = That file is broken, and it cannot be opened here.
    .means = Nothing on this tablet has changed.
    .now = Look for another copy. You can still read this one in a browser.
notice-newer-on-tablet = A newer Alongside keeps this plan on this tablet.
    .means = The plan and the file both stay as they are.
    .now = Open this page again when you are online. It may be newer then.
notice-another-file = Choose another file

notice-some-pieces-left = The plan is open. Some pieces found no place in it.
    .means = Here they are, so that no word is lost.
    .now = Write down what you want to keep.
notice-two-copies = This tablet and the file hold different words.
    .means = Both are there. Nothing is lost yet.
    .now = Which one would you like to open?
notice-open-tablets = Open the one on this tablet
notice-open-files = Open the one in the file

notice-kept-here = The plan is kept on this tablet.
    .means = What was only for today is gone.
    .now = Anybody who can open this tablet can open the plan.
notice-plan-cleared = This plan is gone from this tablet.
    .means = Nothing of it is left here.
    .now = Files you took, printed pages and the tablet's own backups are still there.
notice-everything-cleared = Everything is gone from this tablet.
    .means = No plan and no setting is left here.
    .now = Files you took, printed pages and the tablet's own backups are still there.
notice-not-cleared = The tablet did not say that it is gone.
    .means = The words may still be on this tablet.
    .now = Try it again. You can also clear this page's data in the browser.

notice-copy-not-taken = No copy was taken.
    .means = The words are where they were before.
    .now = Try it again, or print it.
notice-copy-taken = A copy was handed over.
    .means = The tablet keeps it with its downloads, or where you chose.
    .now = Have a look that it is there.
notice-printed = The plan went to be printed.
    .means = What is on paper can be read by anybody who finds it.
    .now = Take every page with you.
notice-take-a-copy-first = Nobody has taken a copy yet.
    .means = When the tablet is cleared, these words are gone.
    .now = Take a copy first, or keep the plan here.
notice-still-open = The tablet could not keep the plan.
    .means = So it is still open. These words are only on the screen.
    .now = Take a file, or try again.
notice-try-again = Try again
notice-not-done = That did not work.
    .means = Nothing has changed.
    .now = Go on as you like, or try it again.
