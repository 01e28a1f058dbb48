# Who can be phoned: what each is there for, and what is known of it. Names and numbers stand in guide/contacts.

# Which numbers are shown. Nobody guesses it.
country = Which country are we in?
country-none = Not chosen
country-gb = United Kingdom
country-au = Australia

# What each is there for, by its row.
contact-emergency = Police, ambulance or fire
contact-silent-mobile = From a mobile: cough or tap. Press { $number } when a voice says so. It does not show where you are.
contact-silent-house = From a house phone: stay on the line. If they hear only noise, the call goes to the police.
contact-emergency-sign = For people who sign. It is an app and a website.
contact-emergency-text = A text works only from a registered phone. To register, text register to { $number } and reply yes.
contact-emergency-mobile = The same, from a mobile
contact-emergency-textphone = Only for textphones
contact-relay-emergency = If you cannot hear or speak on the phone. Ask for 000.

contact-samaritans = For anyone, about anything that is hard
contact-shout = By text only, for anyone
contact-nhs-england = Ask for the mental health option. It is usually 2.
contact-nhs-wales = Press 2 for urgent mental health help.
contact-lifeline-ni = For anyone of any age
contact-calm = For anyone. There is a chat on its website as well.
contact-papyrus = For people under 35, and people who worry about them
contact-lifeline-au = For anyone. They also answer by text.
contact-suicide-call-back = For people who think about suicide, and people close to them
contact-mob-line = For Aboriginal and Torres Strait Islander people, with their own people
contact-mental-health-nsw = About mental health
contact-beyond-blue = For anyone who is worried or low
contact-mensline = For men
contact-qlife = For lesbian, gay, bi, trans and intersex people. Not for danger.

contact-abuse-uk = Mainly for women. There is a chat on its website as well.
contact-abuse-wales = For anyone. There is a chat on its website as well.
contact-abuse-scotland = For anyone. There is a chat on its website as well.
contact-abuse-ni = For anyone
contact-hourglass = For older people
contact-mens-advice = For men
contact-galop = For lesbian, gay, bi and trans people
contact-karma-nirvana = About forced marriage, and harm in the name of honour
contact-modern-slavery = For people who are made to work, or may not leave
contact-respect = For people who worry about what they do to a partner
contact-police = The police, when nobody is in danger now
contact-abuse-nsw = For people who are hurt or afraid at home
contact-respect-au = About violence at home and sexual violence

contact-childline = For anyone under 19
contact-nspcc = For adults who are worried about a child
contact-children-council = The children's team at your council: ask for its number.
contact-kids-helpline = For anyone from 5 to 25
contact-child-protection-nsw = To tell them that a child may be hurt

contact-streetlink = You can tell its website where someone sleeps outside. If they are under 18, phone the police.
contact-sleep-nsw = For people with nowhere to sleep
contact-interpreting = An interpreter on the phone

# Where somebody has to be.
region-england = In England
region-wales = In Wales
region-scotland = In Scotland
region-northern-ireland = In Northern Ireland
region-nsw = In New South Wales

hours-not-known = We do not know when they answer
hours-day-and-night = Day and night
hours-five-to-midnight = From 5 in the afternoon to midnight
hours-three-to-midnight = From 3 in the afternoon to midnight

# Nothing is called free, or not on the bill, that its own row does not call so.
cost-free = Free
cost-not-on-bill = Not on the bill
cost-free-on-many = Free on many networks, not on all

# For people who do not hear, and in other languages.
deaf-sign-video = By video, in British Sign Language
deaf-sign-online = British Sign Language: online, on weekdays
deaf-textphone = By textphone: { $number } first, then the number
deaf-textphone-number = By textphone: { $number }
deaf-relay = By relay: { $number }
spoken-interpreter = With an interpreter
spoken-interpreter-through = With an interpreter, through { $number }
spoken-many = More than 150 languages

# An organisation's own numbers, in Settings.
own-contacts = Numbers from our team
own-contacts-lead = They come first under "Who to phone" in Help now.
own-contacts-name = Who is it?
own-contacts-number = Which number?
own-contacts-when = When can people phone?
own-contacts-when-hint = You can leave this open.
own-contacts-add = Add this number
own-contacts-change = Change
own-contacts-keep = Save these changes
own-contacts-leave = Leave it as it is
own-contacts-out = Take it out
own-contacts-full = There is room for { $count } numbers. Take one out to add another.
own-contacts-gone = It is taken out.
