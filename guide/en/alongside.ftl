# The main worker, and how much someone deals with already.

alongside-title = Who is your main worker?
alongside-who = Who is it?
alongside-reach = How do you reach them?
alongside-reach-hint = A phone number, a place, the days they work.
alongside-away = What happens when they are away?
    .about = Who helps you then, and who lets you know.
alongside-leaving = What happens if they leave?
    .about = Who takes over, and how you meet them first.

load-title = How much are you dealing with?
load-lead = Think of one month. Tap once for each one.
load-workers = Workers
load-letters = Letters
load-appointments = Appointments
load-forms = Forms
load-more = Add one
load-fewer = Take one off
