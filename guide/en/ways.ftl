# The ways into the talk.

way-mat = Cards
way-people = People
way-days = Good days, hard days
way-gifts = What I am good at
way-story = Tell it once
way-year = A year from now
way-promises = Promises
way-alongside = Who walks with me
way-read = Read it together

ways-title = What shall we do?
ways-title-named = What shall we do, { $name }?
ways-lead = Any of these, in any order. Or none.
ways-lead-urgent = Today and this week first. The rest can wait.
ways-promises-made = { $count ->
    [one] { $count } made
   *[other] { $count } made
 }
ways-take = Take the plan
