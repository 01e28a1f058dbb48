# The ways into the talk.

way-mat = Cards
way-people = People
way-days = Good days, hard days
way-gifts = What I am good at
way-story = My story
way-year = A year from now
way-promises = Promises
way-alongside = My main worker
way-read = Read it together

ways-title = What shall we do?
ways-title-named = What shall we do, { $name }?
ways-lead = Any of these, in any order. Or none.
ways-lead-urgent = Today and this week first. The rest can wait.
ways-promises-made = { $count ->
    [one] { $count } made
   *[other] { $count } made
 }
ways-take = Finish and take the plan
