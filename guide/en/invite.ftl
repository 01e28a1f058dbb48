# Bringing somebody in.

invite-title = Bring in { $who }
invite-who = Who would you like to bring in?
invite-who-hint = A name, or what they do: somebody who knows about fines.
invite-begin = Bring them in
invite-change-who = Change the name
invite-what-for = What would you like them to come for?
invite-introduced = Who makes the introduction?
invite-how = How do we meet?
invite-how-hint = On the phone, here, over a cup of tea.
invite-by = By which day?
invite-there-named = { $name }, would you like to be there?
invite-there-ask = Would you like to be there?
invite-there = I want to be there
invite-not-there = I do not need to be there
invite-there-open = Not sure yet
invite-tells = What would you like them to know before you meet?
invite-tells-hint = This stands on their page, in your words.
invite-for-us = Only for us
    .about = What they may be told, and what not.
    .means = It stays in your plan. It is not on their page.
invite-may = What may they be told?
invite-may-not = What may they not be told?
invite-page = Their page
invite-open = Open it
invite-take = Take their page
invite-remove = Do not bring them in
