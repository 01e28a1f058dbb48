# How a visit begins: five short lines, read together. The worker says them.

opening-title = Before we start
opening-yours = This is yours.
    .also = What you say stays in your words.
opening-stays = It stays on this tablet until you say.
    .also = Nothing is sent anywhere.
opening-stop = We can stop or skip at any time.
    .also = You need no reason.
opening-tell = If somebody may be badly hurt, I have to tell someone.
    .also = If it is safe, I tell you first.

opening-called = What would you like to be called?
opening-worker = And what is the worker called?
# Somebody who came along. Only the name is asked for.
opening-here = Who else is here?
    .hint = One name at a time.
opening-here-add = Add them
opening-role = { $name } is here as
opening-helps = Helps to write this
opening-not-here = Is not here
role-family = Family
role-friend = Friend
role-advocate = Advocate
role-interpreter = Interpreter
role-another-worker = Another worker
role-not-said = Not said

opening-on = Carry on
skip = Skip this

# A check, said aloud. Nothing is written down.
opening-tell-check = In your own words: when would I have to tell someone?
    .hint = You can skip this. We only say it aloud.
