# The people in somebody's life.

people-title = Who is in your life?
people-lead = Any name will do. "My sister" is a name.
people-questions = Who would you like closer? Who must stay, whatever changes?

# The rings.
ring-closest = Closest
ring-important = Important
ring-paid = Paid to be here
ring-used-to-be = Used to be close
ring-would-like = I would like them close

# Adding somebody. The ring is said to who does not see where the button stands.
people-add = Add
people-add-to = Add somebody: { $ring }
people-name = What do you call them?
people-keep = Add them

# One person.
people-change = Change what it says
people-how-near = How near are they?
people-wishes = What would you like?
people-closer = I would like them closer
people-closer-short = closer
people-must-stay = They must stay in my life, whatever changes
people-must-stay-short = must stay
people-keep-name = Keep this name
people-remove = Leave them out
people-back = Back to everybody
