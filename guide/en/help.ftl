# Help now: for when something serious is said. The two of them look at it together; the worker says the words.

help-title = Help now
help-lead = We stop here for a moment. You are not alone with this.

# Somebody is in danger. The number comes first and is large.
help-danger = If someone is in danger now
help-danger-phone = Phone { $number }
help-danger-local = Phone your local emergency number.
help-danger-more = More ways, if you cannot talk or hear

# Said aloud. They stand on their own, with marks round them.
help-words = Words to say first
help-words-lead = I say these. You need not answer.
help-say = “{ $words }”
help-say-glad = I am glad you told me.
help-say-believe = I believe you.
help-say-stay = I will stay here with you.
help-say-next = I will tell you what happens next.
help-talk-says = What I can say
help-talk-knows = What I keep to

help-suicide = About thoughts of ending your life
help-suicide-ask = Are you thinking about ending your life?
help-suicide-tell = What is it like for you right now?
help-suicide-near = Is there something near you that you might use?
help-suicide-away = Shall we put it out of your way together?
help-suicide-with = Who could be with you tonight?
help-suicide-know-ask = To ask does not make it worse. It can help.
help-suicide-know-serious = I take it seriously, also if it was said before.
help-suicide-know-stay = I will not leave you while it may happen.

help-violence = About violence or fear at home
help-violence-ask = Has someone close to you made you feel afraid?
help-violence-fear = What are you most afraid of?
help-violence-fault = What they do is not your fault.
help-violence-tonight = Where do you want to be tonight?
help-violence-word = Which word will you say on the phone if you cannot talk?
help-violence-know-alone = We talk about this only when we are alone.
help-violence-know-hear = A child in the room may repeat what we say.
help-violence-know-not = I will not talk to the person you are afraid of.
help-violence-know-leave = Leaving can bring more danger. We plan it with someone who knows how.
help-violence-know-push = I will not push you to leave, or to stay.

help-child = About a child who may be hurt
help-child-right = You were right to tell me.
help-child-fault = It is not your fault.
help-child-own = Tell me in your own words what happened.
help-child-tell = I must tell someone who can help. I will say who.
help-child-know-time = I take my time. It may be quiet for a while.
help-child-know-words = I use the same words, and do not guess.
help-child-know-ask = I ask no more than I need to know.
help-child-know-not = I will not talk to the person it is about.

help-adult = About an adult who is hurt, or gets no care
help-adult-afraid = What are you worried about?
help-adult-want = What would you like to happen?
help-adult-when = I will tell you when you will hear from me.
help-adult-know-promise = I promise only what I can do.
help-adult-know-not = I will not talk to the person it is about.
help-adult-know-leave = I leave things as they are. They may show what happened.

# Who to phone, by what for.
help-who = Who to phone
help-own = Numbers from our team
help-local = Ask our team for your local number, or look it up.
help-need-suicide = Thoughts of ending your life
help-need-violence = Violence or fear at home
help-need-child = A child
help-need-sleep = Nowhere to sleep
help-need-talk = Someone to talk to
help-need-language = Another language
help-phone-link = Phone { $name }: { $number }
help-text-link = Text { $number }
help-text-word = Text { $word } to { $number }
help-looked-up = These numbers were looked up on { $day }. They can change.

help-duty = What I must do now, as the worker
help-duty-stay = I will stay until someone else is with you.
help-duty-secret = I cannot keep this to myself.
help-duty-next = I will say who I tell, and what happens next.
help-duty-manager = I will tell my manager or our safeguarding lead today.
help-duty-child = If a child may be hurt, I will tell the children's team today.
help-duty-write = I will write down your words at work, as you said them.
help-duty-where = I will not write them where someone who hurts you could look.
help-duty-nobody = If I reach nobody and there is danger, I will phone { $number }.
help-duty-nobody-local = If I reach nobody and there is danger, I will phone the emergency number.

help-phone = What a phone remembers
help-phone-list = The phone keeps a list of calls and texts.
help-phone-bill = A call or a text can also be on the bill.
help-phone-mine = We can use my work phone instead.
help-phone-here = This page saves nothing about today.

help-carry-on = Carry on

# Where somebody else is here, what is dangerous to answer is asked alone.
alone-title = Is this a good moment to ask this alone?
alone-lead = The next question is for the two of us.
alone-interpreter = An interpreter who works for a service may stay.
alone-yes = Yes, we are alone
alone-later = Leave it for later
alone-take-stays = The plan stays as it is. Nothing is taken.
alone-card-stays = The card stays where it is.
# Whoever cannot be alone can stop all the same.
alone-stop = Stop now and keep it here
