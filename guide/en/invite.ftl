# Asking someone else to help.

invite-title = Ask { $who } to help
invite-who = Who else would you like to help?
invite-who-hint = A name, or what they do: someone who knows about fines.
invite-begin = Add them
invite-change-who = Change the name
invite-what-for = What would you like them to help with?
invite-introduced = Who will introduce you?
invite-how = How will you meet?
invite-how-hint = On the phone, here, over a cup of tea.
invite-by = By what day?
invite-there-named = { $name }, would you like to be there?
invite-there-ask = Would you like to be there?
invite-there = I want to be there
invite-not-there = You can meet without me
invite-there-open = Not sure yet
invite-tells = What would you like them to know before you meet?
invite-tells-hint = This goes on their page, in your words.
invite-for-us = Only for us
    .about = What we can tell them, and what we cannot.
    .means = It stays in your plan. It is not on their page.
invite-may = What can we tell them?
invite-may-not = What must we not tell them?
invite-page = Their page
invite-open = Open it
invite-take = Take their page
invite-remove = Take this invitation out
