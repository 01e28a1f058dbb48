# Good days and hard days. Open questions; what is said here tells other people what to do.

days-title = Good days, hard days
days-lead = Start with any of these. One is enough.

# The parts of a day, and what was said about no part of it.
days-morning = Morning
days-afternoon = Afternoon
days-evening = Evening
days-night = Night
days-any-time = Any time
# A part with its day, for who does not see where it stands.
days-part-of-day = { $day }: { $part }

days-good-day = What is a good day like?
    .idea-1 = Which good day do you like to remember?
    .idea-2 = Who is there on a good day?
    .idea-3 = What do you do then that you enjoy?
days-good-morning = What is a good morning like?
    .idea-1 = What do you like to wake up to?
    .idea-2 = What comes first, before anything else?
    .idea-3 = How long do you like to have before anybody talks?
days-good-afternoon = What is a good afternoon like?
    .idea-1 = Where do you like to be then?
    .idea-2 = What do you like to be busy with?
    .idea-3 = Who do you like to have with you?
days-good-evening = What is a good evening like?
    .idea-1 = What do you like to eat, and with whom?
    .idea-2 = Who do you like to hear from?
    .idea-3 = How does a day end well?
days-good-night = What is a good night like?
    .idea-1 = Where do you sleep best?
    .idea-2 = What do you like to have near you?
    .idea-3 = What do you do before you sleep?

days-hard-day = What is a hard day like?
    .idea-1 = What tells you that it is a hard day?
    .idea-2 = How would other people notice?
    .idea-3 = What gets you through it?
days-hard-morning = What is a hard morning like?
    .idea-1 = What would make it easier to start?
    .idea-2 = What can wait until later?
    .idea-3 = Who would you like to hear from, and who not?
days-hard-afternoon = What is a hard afternoon like?
    .idea-1 = When does it begin to be too much?
    .idea-2 = Where would you rather be then?
    .idea-3 = What could somebody do for you?
days-hard-evening = What is a hard evening like?
    .idea-1 = What do you think about then?
    .idea-2 = Who would you like to talk to?
    .idea-3 = What has helped before?
days-hard-night = What is a hard night like?
    .idea-1 = What do you do when you cannot sleep?
    .idea-2 = Who would you like to be able to ring?
    .idea-3 = What helps until it is light?

days-helps = What helps on a hard day?
    .idea-1 = What have you found out by yourself?
    .idea-2 = Who helps just by being there?
    .idea-3 = What is small and helps every time?
days-makes-worse = What makes a hard day worse?
    .idea-1 = What do people do that does not help?
    .idea-2 = What would you rather they left alone?
    .idea-3 = When is it better to be left in peace?
days-please-do = What would you like people to do?
    .idea-1 = How should somebody begin when they come to you?
    .idea-2 = How do you like to hear about a change?
    .idea-3 = What did somebody once do that was just right?
days-please-do-not = What should people please not do?
    .idea-1 = What should never happen again?
    .idea-2 = What should nobody ask you any more?
    .idea-3 = What do people think helps, and does not?

# What helps may go to what people should do, and what makes it worse to what they should not do.
# Nothing goes there before the person has said yes.
days-offer-please-do = Shall this go to Please do?
days-offer-please-do-not = Shall this go to Please don't?
days-offer-yes = Yes, put it there too
days-offer-no = No, leave it as it is
days-offered-please-do = It stands in Please do now.
days-offered-please-do-not = It stands in Please don't now.
days-offer-take-out = Take it out again
