# The people in someone's life.

people-title = Who is in your life?
people-lead = Any name will do. "My sister" is a name.
people-begin = Start with one person. How close are they?

# The rings.
ring-closest = Closest
ring-important = Important
ring-paid = Paid to support me
ring-used-to-be = Used to be close
ring-would-like = I would like to be closer

# The map, and the list of the same people.
people-map = The people in your life
people-as-list = See them as a list
people-as-map = See them as a map
people-touch-ring = Tap a ring to add someone.
people-touch-person = Tap a person to say more.
people-hint-drag = Drag someone to another ring.
people-hint-keys = On a keyboard, use 1 to 5 or the arrows.
people-full = There are too many people to show here. The list has everyone.
announce-moved = { $name }: { $ring }.

# Adding someone. The ring is said to who does not see where the button is.
people-add = Add
people-add-where = Add someone
people-add-to = Add someone: { $ring }
people-name = What do you call them?
people-keep = Add them

# One person.
people-change = Change what we wrote
people-how-near = How close are they to you?
people-wishes = What would you like?
people-closer = I would like us to be closer
people-closer-short = closer
people-must-stay = They must stay in my life, whatever changes
people-must-stay-short = must stay
people-tie = How do you get on?
people-thin = Not very close
people-thin-short = not close
people-strong = Very close
people-strong-short = very close
people-keep-name = Save this name
people-remove = Take them off
people-back = Back to everyone

# The two questions. A promise is only offered; nothing is made by itself.
people-ask-closer = Who would you like to be closer to?
people-ask-stay = Who must stay in your life, whatever changes?
people-ask-lead = Tap a name. It is fine to choose nobody.
people-offers = Make this a promise, if you like
people-offer-closer = Phone { $name } together?
people-offer-closer-what = phone { $name }
people-offer-stay = Write down how to reach { $name }?
people-offer-stay-what = write down how to reach { $name }

people-picture = A picture for them

# How the person is called on their own map where they gave no name.
called-me = me
