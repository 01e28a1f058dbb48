# The first shelf of promises: ordinary things that a worker can do this week.
#
# Each one stands in "{ $who } will { $what }.", so it begins with a verb.
# $called is the name of the person, or the word in called-me when there is none.
# .short is on the button. There the worker speaks to the person.

called-me = me

action-come-with = come with { $called } somewhere that feels hard
    .short = Come with you

action-sit-with = sit with { $called } at an appointment
    .short = Sit with you

action-call-together = make a phone call with { $called }
    .short = Make a phone call together

action-sort-form = fill in a form with { $called }
    .short = Fill in a form together

action-open-letters = open the letters with { $called }
    .short = Open the letters together

action-check-money = check with { $called } what money to claim
    .short = Check what money you should get

action-find-furniture = find some furniture for { $called }
    .short = Find some furniture

action-food-shop = go food shopping with { $called }
    .short = Go food shopping

action-register-to-vote = help { $called } register to vote
    .short = Register to vote

action-find-out = find something out for { $called }
    .short = Find out for you

action-go-for-a-walk = go for a walk with { $called }
    .short = Go for a walk

action-say-hello = phone { $called } just to say hello
    .short = Phone to say hello
