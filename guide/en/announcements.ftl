# What a screen reader says when something has happened, and the words for who is meant.

announce-kept = Saved.
announce-undone = Undone.
announce-redone = Put back.
announce-sorted = { $card }: { $tray }.
announce-next-card = Next card: { $card }.
announce-passed = Left for later.

# Who is meant where nobody gave a name.
the-worker = the worker
the-person = the person
the-two = { $worker } and { $person }
