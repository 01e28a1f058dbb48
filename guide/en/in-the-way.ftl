# What is in the way of a promise, and where each kind leads. Never advice on the law.

in-way-title = What is in the way?
in-way-which = Which of these is it?
in-way-nothing = Nothing is in the way

# What can be done about it.
in-way-leads = What we can do
in-way-how-unknown = We do not have to know everything. We can find out.
in-way-find-out = Find out together
    .what = find out how to { $what }
in-way-not-asked = The answer may be yes. We can ask.
in-way-ask-them = Promise to ask
    .what = ask if we can { $what }
in-way-can-bend = Someone may still be able to say yes. We can ask.
in-way-ask-for-yes = Ask someone to say yes
in-way-open-ask = Open our request
in-way-which-rule = Ask for the rule in writing
    .what = ask to see the rule in writing
in-way-law = As far as we know, this is the law. We have to follow it.
in-way-law-learn = We will write down what it costs you. Others can learn from that.

# What is known about it.
in-way-known = What we know about it
    .about = What it costs you, and what we will do until then.
    .rule = What the rule says, and what it costs you.
in-way-rule = What does the rule say?
in-way-rule-hint = Copy the exact words, if you have them.
in-way-whose = Whose rule is it?
in-way-reality = Is it a real rule, or do people just think it is?
in-way-is-real = It is a real rule
in-way-is-assumed = People just think so
in-way-is-not-sure = Not sure yet
in-way-costs = What does it cost you?
in-way-meanwhile = What will we do until then?
