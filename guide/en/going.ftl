# How it is going: the second mat, with the cards to talk about.

place-going = How is it going?

going-ask-going = How is it going?
going-ask-managing = How do you manage?
going-ask-liking = What do you think of it?
going-ask-as = How does { $name } see it?
going-as = How { $name } sees it
going-places = Where would you put it?

going-well = Going well
going-up-and-down = Up and down
going-not-good = Not good
managing-well = I manage
managing-up-and-down = It depends
managing-not-good = It is hard
liking-well = I like it
liking-up-and-down = Not sure
liking-not-good = I do not like it

going-none = First choose something to talk about.
going-all-laid = Is that how it is? You can still change it.
going-moved = { $card }. Last time: { $then }. Now: { $now }.
going-change = Change where a card is

going-otherwise = Ask it another way
going-question = What shall we ask?
going-whose = Who says how it is?
going-how-many = How many answers?
going-three = Three
going-two = Two
going-middle = The one in the middle can also mean: I do not know.
going-not-for-everyone = This way does not suit everyone. You can leave it out.
