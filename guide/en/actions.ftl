# The first shelf of promises: ordinary things that a worker can do.
#
# Each one stands in "{ $who } will { $what }.", so it begins with a verb. The person reads it, so it says "me".
# .detail is the same with the answer to the one question about it. It fits any answer.
# .short is on the button. There the worker speaks to the person.

# The one question, and what the plan says while nobody knows.
shelf-asks-where = Where?
shelf-asks-which = Which one?
shelf-asks-what = What exactly?
shelf-asks-who = Who?
shelf-asks-hint = You can leave this open.
shelf-open-where = We still need to decide where.
shelf-open-which = We still need to say which one.
shelf-open-what = We still need to say exactly what.
shelf-open-who = We still need to decide who.

action-come-with = come with me somewhere I find hard
    .detail = come with me to { $detail }
    .short = Come with you

action-sit-with = sit with me at an appointment
    .detail = sit with me at this appointment: { $detail }
    .short = Sit with you

action-call-together = make a phone call with me
    .detail = make a phone call with me to { $detail }
    .short = Make a phone call together

action-sort-form = fill in a form with me
    .detail = fill in this form with me: { $detail }
    .short = Fill in a form together

action-open-letters = open my letters with me
    .short = Open letters together

action-check-money = check with me what money I should get
    .short = Check what money you should get

action-find-furniture = find some furniture for me
    .detail = find this for me: { $detail }
    .short = Find some furniture

action-food-shop = go food shopping with me
    .short = Go food shopping together

action-register-to-vote = help me register to vote
    .short = Register to vote

action-find-out = find something out for me
    .detail = find this out for me: { $detail }
    .short = Find out for you

action-go-for-a-walk = go for a walk with me
    .detail = go for a walk with me: { $detail }
    .short = Go for a walk

action-say-hello = phone me just to say hello
    .short = Phone to say hello

# The urgent shelf: tonight. The day is said beside each, so none of them says it.
action-sleep-tonight = sort out with me where I can sleep
    .detail = sort out with me where I sleep: { $detail }
    .short = Where you sleep tonight

action-food-today = get me food or money
    .detail = get me this: { $detail }
    .short = Food or money for today

action-phone-credit = get my phone charged and put credit on it
    .short = Phone and credit

action-get-there-safely = help me get there safely
    .detail = help me get safely to { $detail }
    .short = Getting there safely

action-children-and-animals = find someone for my children or animals
    .detail = ask for help with my children or animals: { $detail }
    .short = Children and animals

action-phone-for-help = phone for help with me
    .detail = phone for help with me: { $detail }
    .short = Phone for help together

action-phone-tonight = write down who I can phone at night
    .short = Who to phone tonight
