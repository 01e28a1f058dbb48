# Two minutes for the worker, after a visit. With nobody's name in it.

debrief-title = Two minutes, for you
debrief-lead = What did this visit teach you? Leave out what you like.
debrief-rule = Write only what the person might read. Leave all names out.
debrief-apart = This is kept apart from every plan.

debrief-facts = In the last visit, { $made ->
    [one] one promise was made.
   *[other] { $made } promises were made.
 }
debrief-facts-use = Begin with the numbers of that visit
debrief-facts-means = Only kinds and numbers come over. No words do.
debrief-facts-used = The numbers of the visit are here. You can change them.

debrief-theme = What was it about?
debrief-noticed = What did you notice?
debrief-surprised = What surprised you?

debrief-ways = What got in the way?
debrief-way = What got in the way, number { $number }
debrief-way-kind = What kind of thing was it?
debrief-way-rule = Which rule, in its own words?
debrief-way-rule-hint = Write it the same way each time. Then it can be counted.
debrief-way-reality = Is the rule real, or does everybody only think so?
debrief-way-cost = What did that cost?
debrief-way-came = What came of it so far?
debrief-way-more = Something else got in the way

debrief-did = What did you do that needed nobody's yes?
debrief-made = How many promises were made?
debrief-free = How many of them needed nobody's yes?
debrief-number-none = None
debrief-number-most = { $number } or more

# What is counted for the team.
debrief-counted = For the numbers of your team
    .about = What it was about, and how many promises were made.
debrief-counted-line = { $what }: { $answer }

debrief-next = What would you try next?
debrief-how = How are you?
debrief-how-hint = This stays on this tablet. It is in no file.
debrief-team = A word for your team
debrief-team-hint = Only if you like. Everybody in the team writes the same word.

debrief-keep = Keep this debrief
debrief-kept = The debrief is kept.
debrief-only-here = This browser keeps nothing for us. Take a file before you go.
debrief-not-kept = The debrief could not be kept on this tablet yet.

# A name stands in it.
debrief-named = There is a name in it. Please look once more.
debrief-named-title = Is this somebody's name?
debrief-named-about = These words are also names in plans on this tablet.
debrief-named-limits = Names from locked plans, or in another spelling, are not found.
debrief-named-change = Go back and change it
debrief-named-anyway = Keep it as it is
