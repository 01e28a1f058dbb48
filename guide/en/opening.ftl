# How a visit begins: five short lines, read together. The worker says them.

opening-title = Before we start
opening-yours = This plan is yours.
    .also = We will write it in your words.
opening-stays = We write it on this tablet. You decide who gets a copy.
    .also = The app sends nothing. I also keep notes at work. Ask me what I write.
opening-stop = We can stop or skip at any time.
    .also = You do not have to say why.
opening-tell = I must tell someone if you, a child or anyone else may not be safe.
    .also = That includes neglect, and hurting yourself. I will tell you first, if that is safe.

opening-called = What would you like to be called?
opening-worker = And what should you call me?
# Someone who came along. Only the name is asked for.
opening-here = Who else is here?
    .hint = One name at a time.
opening-here-add = Add them
opening-role = How do you know { $name }?
opening-helps = They help to write this
opening-not-here = Take them off the list
role-family = Family
role-friend = Friend
role-advocate = Advocate
role-interpreter = Interpreter
role-another-worker = Another worker
role-not-said = Would rather not say

# The language the person speaks. Only the list's first entry is ours; the others are called as they call themselves.
opening-tongue = What language would you like to speak?
    .hint = Your own words can be read out in it.
opening-tongue-here = English

opening-on = Carry on
skip = Skip this

# A check, said aloud. Nothing is written down.
opening-tell-check = In your own words: when would I have to tell someone?
    .hint = You can skip this. We only say it aloud.
