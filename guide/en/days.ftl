# Good days and hard days. Open questions; what is said here tells other people what to do.

days-title = Good days, hard days
days-lead = Start with any of these. One is enough.

# The parts of a day, and what was said about no part of it.
days-morning = Morning
days-afternoon = Afternoon
days-evening = Evening
days-night = Night
days-any-time = Any time
# A part with its day, for who does not see where it is.
days-part-of-day = { $day }: { $part }

days-good-day = What is a good day like?
    .idea-1 = What good day do you remember?
    .idea-2 = Who is there on a good day?
    .idea-3 = What do you enjoy doing on a good day?
days-good-morning = What is a good morning like?
    .idea-1 = What do you like to wake up to?
    .idea-2 = What comes first, before anything else?
    .idea-3 = How long do you need before people talk to you?
days-good-afternoon = What is a good afternoon like?
    .idea-1 = Where do you like to be then?
    .idea-2 = What do you like to do then?
    .idea-3 = Who do you like to have with you?
days-good-evening = What is a good evening like?
    .idea-1 = What do you like to eat, and who with?
    .idea-2 = Who do you like to hear from?
    .idea-3 = What is a good end to the day?
days-good-night = What is a good night like?
    .idea-1 = Where do you sleep best?
    .idea-2 = What do you like to have near you?
    .idea-3 = What do you do before you sleep?

days-hard-day = What is a hard day like?
    .idea-1 = How do you know it will be a hard day?
    .idea-2 = How would other people notice?
    .idea-3 = What gets you through it?
days-hard-morning = What is a hard morning like?
    .idea-1 = What would make it easier to start?
    .idea-2 = What can wait until later?
    .idea-3 = Who would you like to hear from?
days-hard-afternoon = What is a hard afternoon like?
    .idea-1 = When does the day start to feel too much?
    .idea-2 = Where would you rather be then?
    .idea-3 = What could someone do for you?
days-hard-evening = What is a hard evening like?
    .idea-1 = What would make the evening easier?
    .idea-2 = Who would you like to talk to?
    .idea-3 = What has helped before?
days-hard-night = What is a hard night like?
    .idea-1 = What do you do when you cannot sleep?
    .idea-2 = Who would you like to be able to phone?
    .idea-3 = What gets you through to the morning?

days-helps = What helps on a hard day?
    .idea-1 = What have you found out by yourself?
    .idea-2 = Who helps just by being there?
    .idea-3 = What small thing helps every time?
days-makes-worse = What makes a hard day worse?
    .idea-1 = What do people do that does not help?
    .idea-2 = What would you like people to leave alone?
    .idea-3 = When do you want to be left in peace?
days-please-do = What would you like people to do?
    .idea-1 = When someone comes to see you, how should they start?
    .idea-2 = If plans change, how should people tell you?
    .idea-3 = What has someone done that was just right?
days-please-do-not = What would you like people not to do?
    .idea-1 = What has not worked before?
    .idea-2 = What do you not want to be asked again?
    .idea-3 = What do people do to help that does not help?

# What helps may go to what people should do, and what makes it worse to what they should not do.
# Nothing goes there before the person has said yes.
days-offer-please-do = Shall we put this in Please do as well?
days-offer-please-do-not = Shall we put this in Please don't as well?
days-offer-yes = Yes, put it there too
days-offer-no = No, leave it as it is
days-offered-please-do = It is in Please do now.
days-offered-please-do-not = It is in Please don't now.
days-offer-take-out = Take it out again
