# Good days and hard days. Open questions; what is said here tells other people what to do.

days-title = Good days, hard days
days-lead = Start with any of these. One is enough.
days-good-day = What is a good day like?
days-hard-day = What is a hard day like?
days-helps = What helps on a hard day?
days-makes-worse = What makes a hard day worse?
days-please-do = What would you like people to do?
days-please-do-not = What should people please not do?
