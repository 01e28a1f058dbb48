# Reading back: one line, or the whole plan, in large type. The person presses.

read-ask-said = Is this what you said?
read-ask-right = Is this right?
read-ask-promise = Is this the promise?
# Who presses has the tablet.
read-pass = Please pass the tablet to { $name }.
read-pass-no-name = Please pass the tablet across the table.
read-yes = Yes, that is right
read-change = Change it
read-leave-out = Take it out
read-one-back = Go back one

read-all = That is your plan.
read-take = Take it with you
read-again = Read it again

read-nothing = There is nothing to read yet.
read-nothing-lead = One card or one promise is enough for a plan.
read-ways = Choose where to start
