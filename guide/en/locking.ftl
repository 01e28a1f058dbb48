# How a plan is saved on this tablet, locking it, and opening it again.

keep-question = Where should we save it?
keep-talk = Only while we talk
keep-tablet = On this tablet
    .means = It stays here until you delete it. Anyone who uses this tablet can open it.
keep-word = With a secret word
    .means = It stays here, locked. Only your word opens it. If you lose the word, nobody can help.
    .kept = It is locked with your secret word.
keep-memory = Only on this screen
    .means = It is only on this screen. It will be gone when we close it.
keep-visit = Until we stop
    .means = It stays here while we talk. It will be gone tomorrow.

keep-stops = What if the tablet stops while we talk?
keep-stops-go = Lose it
keep-stops-back = Get it back today
keep-name = Can the tablet show your name?
keep-name-shown = Show my name
keep-name-hidden = Do not show my name
keep-word-use = Lock it with this word

# How to choose a secret word, and what can go wrong.
secret-word-good = Use a few words nobody would guess. Numbers alone are easy to guess.
secret-word-learned = Some keyboards remember the words that you type.
# Only for whoever hears the page.
secret-word-heard = A screen reader can say this word out loud.
secret-word-again = Type the same word again
secret-word-none = There is no word here yet. Type one, then try again.
secret-word-differ = The two words are not the same. Check them and try again.
secret-word-making = Locking. This takes a moment.
secret-word-trying = Trying the word. This takes a moment.
secret-word-cannot = This tablet cannot do that now. Close other pages, then try again.

# Asking for it.
unlock-title = This opens with a secret word
unlock-lead = Only the person who chose it needs to know it.
unlock-open = Open it
unlock-not-now = Not now

# In the settings.
lock-after = Lock the plan when nobody uses the tablet?
lock-after-5 = After 5 minutes
lock-after-15 = After 15 minutes
lock-after-30 = After 30 minutes
lock-after-never = Never
lock-now = Lock it now
lock-now-means = You need the secret word to open the plan again.
