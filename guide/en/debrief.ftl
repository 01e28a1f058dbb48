# Two minutes for the worker, after a visit. With nobody's name in it.

debrief-title = Two minutes, for you
debrief-lead = What did you learn from this visit? Skip anything you like.
debrief-rule = Only write what the person could read. Leave out all names.
debrief-apart = This is kept separate from everyone's plan.

debrief-facts = In the last visit, { $made ->
    [one] one promise was made.
   *[other] { $made } promises were made.
 }
debrief-facts-use = Use the numbers from that visit
debrief-facts-means = Only the numbers are copied. No words are.
debrief-facts-used = The numbers from the visit are here. You can change them.

debrief-theme = What was it about?
debrief-noticed = What did you notice?
debrief-surprised = What surprised you?

debrief-ways = What got in the way?
debrief-way = What got in the way, number { $number }
debrief-way-kind = What kind of thing was it?
debrief-way-rule = What does the rule say, word for word?
debrief-way-rule-hint = Write it the same way each time. Then it can be counted.
debrief-way-reality = Is it a real rule, or do people just think it is?
debrief-way-cost = What did that cost?
debrief-way-came = What has happened about it so far?
debrief-way-more = Something else got in the way

debrief-did = What did you do without having to ask anyone?
debrief-made = How many promises were made?
debrief-free = How many could you do without asking anyone?
debrief-number-none = None
debrief-number-most = { $number } or more

# What is counted for the team.
debrief-counted = For your team's numbers
    .about = What it was about, and how many promises were made.
debrief-counted-line = { $what }: { $answer }

debrief-next = What would you try next?
debrief-how = How are you?
debrief-how-hint = This stays on this tablet. It is not put in any file.
debrief-team = Your team's name
debrief-team-hint = Only if you like. Everyone in the team uses the same name.

debrief-keep = Save this debrief
debrief-kept = The debrief is saved.
debrief-only-here = This browser cannot save anything. Take a file before you go.
debrief-not-kept = This tablet has not saved the debrief yet.

# There is a name in it.
debrief-named = There may be a name in this. Please check again.
debrief-named-title = Is this someone's name?
debrief-named-about = These words are also names in plans on this tablet.
debrief-named-limits = We cannot find names from locked plans, or spelled another way.
debrief-named-change = Go back and change it
debrief-named-anyway = Save it as it is
