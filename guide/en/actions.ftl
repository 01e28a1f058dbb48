# The first shelf of promises: ordinary things that a worker can do this week.
#
# Each one stands in "{ $who } will { $what }.", so it begins with a verb.
# $called is the name of the person, or the word in called-me when there is none.
# .short is on the button. There the worker speaks to the person.

called-me = me

action-come-with = come with { $called } somewhere that feels hard
    .short = Come with you

action-sit-with = sit next to { $called } at an appointment
    .short = Sit with you

action-call-together = make the call together with { $called }
    .short = Make the call together

action-sort-form = sort the form with { $called }
    .short = Sort the form

action-open-letters = open the letters with { $called }
    .short = Open the letters together

action-check-money = check with { $called } what money is due
    .short = Check what money is due

action-find-furniture = find some furniture for { $called }
    .short = Find the furniture

action-food-shop = go food shopping with { $called }
    .short = Go food shopping

action-register-to-vote = help { $called } register to vote
    .short = Register to vote

action-find-out = find out an answer for { $called }
    .short = Find out the answer

action-go-for-a-walk = go for a walk with { $called }
    .short = Go for a walk

action-say-hello = call { $called } just to say hello
    .short = Call to say hello
