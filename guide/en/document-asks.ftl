# What is in the way, what is asked for and who is brought in, as the plan and its pages say it.

# The kinds, as a name beside a promise.
document-way-kind-how-unknown = We don't know how
document-way-kind-not-asked = Nobody has asked yet
document-way-kind-habit = A habit
document-way-kind-own-rule = Their own rule
document-way-kind-law = The law
# Whether a rule is there, or everybody only thinks so.
document-way-real = It is real.
document-way-assumed = People think it is a rule. We are not sure it is.
document-way-not-sure = We do not know yet if it is a real rule.
document-way-rule = The rule: { $rule }
document-way-whose = Whose rule it is: { $whose }
document-way-costs = What it costs me: { $costs }
document-way-meanwhile = What we will do until then: { $meanwhile }

# Who is brought in. The introduction is made by one of us, or by somebody else.
document-invite = I would like { $who } to help.
document-invite-for = What for: { $what }
document-invite-by-me = I will introduce us.
document-invite-by = { $name } will introduce us.
document-invite-by-both = { $name } and I will get in touch.
document-invite-by-worker = My worker will introduce us.
document-invite-by-worker-and-me = My worker and I will get in touch.
document-invite-how = How we will meet: { $how }
document-invite-there = I want to be there.
document-invite-not-there = You can meet without me.
document-invite-tells = What I want them to know: { $words }
document-invite-may = You can tell them: { $words }
document-invite-may-not = Do not tell them: { $words }

# The page for somebody who is brought in.
document-invitation-title = An invitation from { $called }
document-invitation-title-no-name = An invitation
document-invitation-to = For { $who }
document-invitation-chosen = I chose what is on this page. Please ask me before you ask others.
document-heading-come = What I would like your help with
document-heading-meet = How we will meet
document-heading-know = What I would like you to know
document-invitation-by-day = We want to meet by { $day }.

# An ask for a yes, in the plan.
document-ask = We are asking { $to } to say yes.
document-ask-nobody = We are asking someone to say yes.
document-ask-step = What we are asking for: { $step }
document-ask-life = The life I want: { $life }
document-ask-from = It starts on { $day }.
document-ask-until = It ends on { $day }.
document-ask-look-back = We will check how it is going on { $day }.
document-ask-allowed = Is it allowed? { $words }
document-ask-worth = What would get better? { $words }
document-ask-together = Who will help make it work? { $words }
document-ask-now = If nothing changes: { $costs }
document-ask-then = If the answer is yes: { $costs }
document-ask-draft = I have not agreed to send this yet.
document-answer-yes = The answer is yes.
document-answer-no = The answer is no.
document-answer-because = The answer is no: { $because }
document-answer-none = No answer came in time.

# The page of an ask.
document-ask-title = A request from { $called }
document-ask-title-no-name = A request
document-ask-to = For { $to }
document-heading-life = The life I want
document-heading-step = What we are asking for
document-heading-weigh = Three things to think about
document-heading-costs = What it costs
document-heading-decide = Your answer
document-weigh-allowed = Is it allowed?
document-weigh-worth = What would get better?
document-weigh-together = Who will help make it work?
document-not-sure = Not sure yet
document-costs-now = If nothing changes
document-costs-then = If the answer is yes
document-decide-by = Please answer by
document-decide-no = If the answer is no
document-decide-please = Please tell us which rule says no.
document-decide-again = Please tell us who else can look at this.
document-ask-agreed = I know what this says, and I agree to send it.

# What something costs. A figure alone, a figure with words, or words alone.
cost-visits = Visits
cost-crises = Crises
cost-money = Money
cost-strain = Stress
cost-count-visits = { $count ->
    [one] { $count } visit
   *[other] { $count } visits
 }
cost-count-crises = { $count ->
    [one] { $count } crisis
   *[other] { $count } crises
 }
# $money is the sign of the country's money.
cost-count-money = { $money }{ $count }
cost-money-in-all = { $money }{ $count }
cost-words = { $cost }: { $words }
cost-sum = { $kind } in total: { $figures } = { $total }

# How many are in the person's life.
document-load-month = In one month, I have:
load-count-workers = { $count ->
    [one] { $count } worker
   *[other] { $count } workers
 }
load-count-letters = { $count ->
    [one] { $count } letter
   *[other] { $count } letters
 }
load-count-appointments = { $count ->
    [one] { $count } appointment
   *[other] { $count } appointments
 }
load-count-forms = { $count ->
    [one] { $count } form
   *[other] { $count } forms
 }

# Who walks alongside.
document-alongside-who = Name
document-alongside-reach = How to reach them
document-alongside-away = When they are away
document-alongside-leaving = If they leave

# The page of an ask: what can be written on it by hand.
document-heading-rule = The rule
document-heading-about-whom = Who this is about
document-blank-reference = Name and address, or reference
document-box-yes = Yes
document-box-no = No
document-blank-again-by = Please tell us when.
document-blank-name = Your name and the date
document-blank-reply = Please reply to

# What is in the way, under the promise that it stops.
document-stopped-how-unknown = We do not know how to do this yet.
document-stopped-not-asked = Nobody has asked about this yet.
document-stopped-habit = People are used to doing this another way.
document-stopped-own-rule = They have a rule of their own about this.
document-stopped-law = The law is in the way.
document-heading-reply = How to answer
