# Talking about one card, and everything round words that are written down: whose they are, where
# they go, and reading them back.

# A card of one's own has no question on it: these are for any.
talk-ask-own = What would you like to say about this?
    .idea-1 = What is it like when this goes well?
    .idea-2 = Who or what is part of it?
    .idea-3 = What would you like more of, or less of?
talk-ideas = Ideas for asking
talk-next = Next: { $card }

# Where a way in ends.
done = Done
look-up = Pause and talk

# Room for words.
say-some-words = Write some of your words here, if you like
say-whose = Whose words are these?
say-place = Where should these words go?
say-only-today-hint = These words are deleted when we stop. I may still have to tell someone.
say-keep = Save these words

# A line that was said.
said-label = { $whose } · { $place }
said-in-plan = in my plan
said-only-today = only for us today
said-read-out = Read this out
said-read-back = Read it back
said-change = Change
said-differ = Add another view
# A button with what it is about, for who does not see what is beside it.
said-about = { $label }: { $words }

# Changing a line.
rewrite-title = Change the words
rewrite-words = The words
rewrite-leave = Leave it as it is

# Two ways to see one thing, side by side. Neither is made into the other.
beside-title = Add another view
beside-words = How do you see it?
beside-both = Two ways to see it

# Lines of earlier visits, folded away when there are many.
lines-before = { $count ->
    [one] { $count } line from before
   *[other] { $count } lines from before
 }

# Something is gone, and can be had again.
left-out = It is taken out.
left-out-undo = Put it back
