# Who walks alongside, and how many are in somebody's life already.

alongside-title = Who walks with you?
alongside-who = Who is it?
alongside-reach = How do you reach them?
alongside-reach-hint = A number, a place, the days they are there.
alongside-away = What happens when they are away?
    .about = Who stands in, and who tells you.
alongside-leaving = What happens if they leave?
    .about = Who comes after them, and how you meet.

load-title = How many are in your life?
load-lead = In one month. Tap once for each, if you like.
load-workers = Workers
load-letters = Letters
load-appointments = Appointments
load-forms = Forms
load-more = One more
load-fewer = One fewer
