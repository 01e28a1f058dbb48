# The cards: a name, one open question to begin with, and three ideas for asking more.
#
# Both people see all of it. Ask what someone wants, enjoys and knows; never what is wrong with them.
# A question has no yes or no in it, and it fits a person with no home, no family and no money.
# The order in which the cards are dealt is in ../deck.tsv.

group-days = My days
group-home = Home
group-people = My people
group-body = My body
group-doing = Doing and learning
group-say = Having my say
group-me = Who I am
group-running = Running my life
group-calm = Safe and calm

## My days

card-music = Music
    .ask = What do you like to listen to?
    .idea-1 = Which song do you know all the words to?
    .idea-2 = Who do you like to share music with?
    .idea-3 = What would you like to play, sing or go and hear?

card-getting-out = Getting out
    .ask = Where do you like to go?
    .idea-1 = What do you like about it there?
    .idea-2 = Who would you like to go with?
    .idea-3 = What would make going out easier?

card-fun = Fun
    .ask = What makes you laugh?
    .idea-1 = What have you enjoyed lately?
    .idea-2 = Who is fun to be with?
    .idea-3 = What would you do with a free day?

card-sport = Sport
    .ask = Which sport do you like to play or watch?
    .idea-1 = Who do you cheer for?
    .idea-2 = What did you play when you were younger?
    .idea-3 = What would you like to join in with?

## Home

card-where-i-live = Where I live
    .ask = What makes a place feel like home to you?
    .idea-1 = Where have you lived that you liked?
    .idea-2 = What would you keep about where you are now?
    .idea-3 = What would you change first?

card-my-own-space = My own space
    .ask = What would a space of your own be like?
    .idea-1 = What would you do there?
    .idea-2 = Who would you invite in?
    .idea-3 = Where do you go now to be by yourself?

card-my-things = My things
    .ask = Which of your things matter most to you?
    .idea-1 = What is special about one of them?
    .idea-2 = Where are your things now?
    .idea-3 = What would you like to have, or to get back?

card-warmth-and-bills = Warmth and bills
    .ask = What would help with keeping warm and paying bills?
    .idea-1 = Where do you go to get warm?
    .idea-2 = Which bill would you like to look at together?
    .idea-3 = What would you sort out first?

## My people

card-friends = Friends
    .ask = Who do you like being with?
    .idea-1 = What do you like doing together?
    .idea-2 = What makes someone a good friend to you?
    .idea-3 = Who would you like to see more of?

card-family = Family
    .ask = Who feels like family to you?
    .idea-1 = What good times do you remember?
    .idea-2 = What would you like them to know about you?
    .idea-3 = Who would you like to be closer to?

card-pets = Pets
    .ask = What animals have you had, or would you like?
    .idea-1 = What do you love about them?
    .idea-2 = Who would look after them if you could not?
    .idea-3 = How could you have more time with animals?

card-children = Children
    .ask = Who are the children in your life?
    .idea-1 = What would you like me to know about them?
    .idea-2 = How would you like to be part of their lives?
    .idea-3 = What would you like for them?

card-brothers-and-sisters = Brothers and sisters
    .ask = Who feels like a brother or sister to you?
    .idea-1 = What would you like me to know about them?
    .idea-2 = How would you like to be part of each other's lives?
    .idea-3 = What would you like them to hear from you?

card-who-is-bringing-me-up = Who is bringing me up
    .ask = Who has looked after you?
    .idea-1 = What did they do that was good for you?
    .idea-2 = Who should people ask before anything changes?
    .idea-3 = What should people know when they look after you?

card-someone-to-love = Someone to love
    .ask = What makes you feel loved?
    .idea-1 = Who can you be yourself with?
    .idea-2 = How do you like people to show that they care?
    .idea-3 = What would a good relationship be like for you?

card-being-alone = Being alone
    .ask = What is being alone like for you?
    .idea-1 = When do you like it best?
    .idea-2 = Who would you like to hear from?
    .idea-3 = What would you like company for?

card-people-i-miss = People I miss
    .ask = Who do you miss?
    .idea-1 = What do you remember most about them?
    .idea-2 = How do you like to remember them?
    .idea-3 = Who would you like to find again?

## My body

card-food = Food
    .ask = What do you love to eat?
    .idea-1 = What can you cook that other people like?
    .idea-2 = Who do you like to eat with?
    .idea-3 = What would make meals easier this week?

card-sleep = Sleep
    .ask = What helps you to sleep well?
    .idea-1 = When do you feel at your best?
    .idea-2 = What do you like to have near you at night?
    .idea-3 = What one thing would help you sleep better?

card-moving-about = Moving about
    .ask = How do you like to get moving?
    .idea-1 = Where do you like to walk, wheel, swim or dance?
    .idea-2 = What makes moving about easier for you?
    .idea-3 = What would you like to do more of?

card-how-i-look = How I look
    .ask = What do you like to wear?
    .idea-1 = When do you feel good about how you look?
    .idea-2 = Who does your hair the way you like it?
    .idea-3 = What would you like to have, or to change?

card-pain = Pain
    .ask = What helps when something hurts?
    .idea-1 = What can you still enjoy on those days?
    .idea-2 = How can people tell when you are in pain?
    .idea-3 = What would you like a doctor or nurse to understand?

card-medicine = Medicine
    .ask = What would you like to say about medicine?
    .idea-1 = What helps, and what does not?
    .idea-2 = What would make it easier?
    .idea-3 = What could we ask the doctor together?

card-drink-or-drugs = Drink or drugs
    .ask = What would you like to say about drink or drugs?
    .idea-1 = What do they do for you?
    .idea-2 = When is it easier, and who is there then?
    .idea-3 = What would you like to be different, if anything?

## Doing and learning

card-making-things = Making things
    .ask = What do you like to make, mend or grow?
    .idea-1 = What have you made that you were pleased with?
    .idea-2 = Who taught you, or who could you teach?
    .idea-3 = What would you like to try next?

card-learning = Learning
    .ask = What would you like to learn?
    .idea-1 = What have you taught yourself?
    .idea-2 = How do you like to learn something new?
    .idea-3 = Who could show you, or learn with you?

card-helping-others = Helping others
    .ask = Who do you like to help, and how?
    .idea-1 = What do people come to you for?
    .idea-2 = What do you know that could help someone else?
    .idea-3 = Where would you like to give some of your time?

card-work = Work
    .ask = What work have you done, or would you like to do?
    .idea-1 = What did you like about it?
    .idea-2 = Who was good to work with?
    .idea-3 = What would a good working day be like?

## Having my say

card-being-listened-to = Being listened to
    .ask = When do you feel that someone is really listening?
    .idea-1 = Who listens well, and what do they do?
    .idea-2 = What would you like people to stop asking you?
    .idea-3 = What should someone know before they talk with you?

card-choosing-for-myself = Choosing for myself
    .ask = What do you most want to decide for yourself?
    .idea-1 = What choice are you glad you made?
    .idea-2 = Who do you like to think things over with?
    .idea-3 = Where would you like to have more say?

card-my-language = My language
    .ask = Which language feels most like yours?
    .idea-1 = Who do you speak it with?
    .idea-2 = What words do you like people to use about you?
    .idea-3 = How would you like people to write to you?

## Who I am

card-hope = Hope
    .ask = What are you hoping for?
    .idea-1 = What gives you hope on a hard day?
    .idea-2 = Who believes in you?
    .idea-3 = What one good thing would you like this month?

card-my-culture = My culture
    .ask = What traditions, food or special days matter to you?
    .idea-1 = Who taught you about them?
    .idea-2 = Who do you share them with?
    .idea-3 = What should people around you know and respect?

card-family-and-culture = Family and culture
    .ask = What would you like to say about where your family comes from?
    .idea-1 = Who are your people, and where is your country?
    .idea-2 = What would you like to find out, and who may know?
    .idea-3 = What language, food or special days would you like more of?

card-being-proud = Being proud
    .ask = What have you done that you are proud of?
    .idea-1 = What did it take to do that?
    .idea-2 = Who knows this about you?
    .idea-3 = What do people thank you for?

card-faith = Faith
    .ask = What matters to you about faith or belief?
    .idea-1 = Who do you share it with?
    .idea-2 = Which places, days or prayers are important to you?
    .idea-3 = How does it help you?

card-whats-next = What's next
    .ask = What would you like to happen next?
    .idea-1 = What are you looking forward to?
    .idea-2 = What could be better by the end of the week?
    .idea-3 = Where would you like to be a year from now?

card-my-past = My past
    .ask = What from your past would you like people to understand?
    .idea-1 = What have you got through, and how?
    .idea-2 = Which good thing about you is never written down?
    .idea-3 = What would you rather not talk about?

## Running my life

card-getting-around = Getting around
    .ask = Where would you like to be able to go?
    .idea-1 = How do you like to travel?
    .idea-2 = Who could go with you?
    .idea-3 = Which trip would you like to be easier?

card-money = Money
    .ask = What would help most with money?
    .idea-1 = What are you good at with money?
    .idea-2 = Who do you trust to talk about money with?
    .idea-3 = What should we look at first?

card-phone-and-internet = Phone and internet
    .ask = What do you like to use a phone or computer for?
    .idea-1 = Who do you talk to that way?
    .idea-2 = What would you like someone to show you?
    .idea-3 = How could it be easier to get online?

card-letters-and-forms = Letters and forms
    .ask = What would make letters and forms easier?
    .idea-1 = How would you like people to tell you things?
    .idea-2 = Who could sit with you while you do them?
    .idea-3 = Which letter shall we open together first?

card-appointments = Appointments
    .ask = What makes an appointment go well for you?
    .idea-1 = Which times and places suit you best?
    .idea-2 = Who would you like to come with you?
    .idea-3 = What would you like to know before you go?

card-court-or-police = Court or police
    .ask = What would make things with court or police easier?
    .idea-1 = Which dates are coming up?
    .idea-2 = Who would you like with you?
    .idea-3 = What would you like someone to explain in plain words?

## Safe and calm

card-someone-to-call = Someone to talk to
    .ask = Who do you like to talk to on a hard day?
    .idea-1 = What makes them easy to talk to?
    .idea-2 = What would you like them to say or do?
    .idea-3 = Who could be there at night or at the weekend?

card-someone-to-phone = Someone to phone
    .ask = Who could you phone if you needed help?
    .idea-1 = Who is good in an emergency?
    .idea-2 = Who could you phone at night?
    .idea-3 = What would make it easier to phone someone?

card-quiet = Quiet
    .ask = When do you like things to be quiet?
    .idea-1 = Where do you go for some peace and quiet?
    .idea-2 = When is it too quiet, and what helps then?
    .idea-3 = How can people give you some space?

card-feeling-safe = Feeling safe
    .ask = Where and when do you feel safe?
    .idea-1 = Who do you feel safe with?
    .idea-2 = What helps when you do not feel safe?
    .idea-3 = What would make tonight feel safer?

card-worries = Worries
    .ask = What would you like to worry about less?
    .idea-1 = What helps when you are worried?
    .idea-2 = Who can you tell?
    .idea-3 = Which worry could we do something about this week?
