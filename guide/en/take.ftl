# Taking the plan home.

take-safe = Is it safe to take home?
take-safe-lead = Somebody else could find it there.
take-yes = Yes
    .means = On paper, as a file, or both
take-not-today = Not today
    .means = It stays here, on this tablet

take-title = How would you like it?
take-shared = This is a shared plan: { $worker } has promised something by a day.

take-print = Print it
    .means = On paper, black on white
take-file = Take the plan file
    .means = To read anywhere, and to open here again
take-locked = Take a locked plan file
    .means = It opens only with a secret word
take-locked-use = Lock it and take it
take-locked-lost = A lost word cannot be got back. The file stays locked then.
take-text = Take it as text
    .means = Only the words, to put anywhere
take-file-name = What shall the file be called?
take-file-name-hint = This name gives nothing away. You can change it.

take-know-found = A file or a page can be found and read by others.
take-know-tablet = A file stays on this tablet until somebody deletes it.

take-here = Then it stays here.
take-here-lead = We can open it together next time.

# A tablet that keeps nothing cannot keep this.
take-cannot-stay = This tablet cannot keep it
take-cannot-stay-lead = The words are gone when this page is closed.

take-goodbye = Say goodbye
take-ask-again = Ask again if it is safe

# Words that were typed and are in no plan.
take-waiting = Some words are typed and not kept yet. They are not in the plan.
take-waiting-go = Go to these words

take-nothing = There is nothing to take yet.
take-nothing-lead = That is all right. We can stop here, or go on.
