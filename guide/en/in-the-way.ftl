# What is in the way of a promise, and where each kind leads. Never advice on the law.

in-way-title = What is in the way?
in-way-which = Which of these is it?
in-way-nothing = Nothing is in the way

# What can be done about it.
in-way-leads = What we can do
in-way-how-unknown = Nobody has to know everything. We can find out.
in-way-find-out = Find out together
    .what = find out how to { $what }
in-way-not-asked = Maybe the answer is yes. Somebody can ask.
in-way-ask-them = Promise to ask
    .what = ask if we can { $what }
in-way-can-bend = Somebody can say yes all the same. We can ask them.
in-way-ask-for-yes = Ask for a yes
in-way-open-ask = Open what we ask
in-way-which-rule = Ask for the rule in writing
    .what = ask for the rule in writing, to { $what }
in-way-law = It is the law, as far as we know. We keep to it.
in-way-law-learn = We write down what it costs you. Others can learn from that.

# What is known about it.
in-way-known = What we know about it
    .about = What it costs you, and what we do meanwhile.
    .rule = What the rule says, and what it costs you.
in-way-rule = What does the rule say?
in-way-rule-hint = In its own words, if somebody has them.
in-way-whose = Whose rule is it?
in-way-reality = Is it real, or does everybody only think so?
in-way-is-real = It is real
in-way-is-assumed = It is only assumed
in-way-is-not-sure = Not sure yet
in-way-costs = What does it cost you?
in-way-meanwhile = What do we do meanwhile?
