# What a worker is told about their own words while they write for someone. It suggests, and nothing more.
# The words themselves are in plain-words.tsv.

plain-office = "{ $words }" is an office word.
plain-blame = "{ $words }" may hurt to read.
plain-initials = Not everyone knows "{ $words }".
plain-long = This sentence has { $count } words. Could it be two?
# While the sentence is still being written.
plain-growing = This sentence has over { $count } words. Could it be two?
# Some words, and a question about them.
plain-asked = "{ $words }": { $question }

# The plan speaks as the person, so it does not say their name.
plain-reader = The plan says "me" here.
plain-reader-me = me
plain-reader-i = I
plain-reader-my = my

plain-say = Say "{ $better }"
plain-leave = Leave it
plain-swapped = Changed to "{ $better }".
plain-back = Put "{ $words }" back

# The questions. Those in the table are named there.
plain-ask-alone = What do they want to do by themselves?
plain-ask-asking = What are they asking for?
plain-ask-at-the-end = What do they decide at the end of it?
plain-ask-by-name = Who exactly, by name?
plain-ask-can-decide = What can they decide there?
plain-ask-child = Which is it: child protection, or cerebral palsy?
plain-ask-choice = Which choice is it about?
plain-ask-decided = Who said so?
plain-ask-ended = Who decided that it ends, and what comes next?
plain-ask-enjoy = What do they like doing?
plain-ask-fear = What were they worried about?
plain-ask-happened = What happened?
plain-ask-hard = What happened, and what was hard for them?
plain-ask-help = What would help, and with what?
plain-ask-home = What kind of home would suit them?
plain-ask-hoped = What did they hope for?
plain-ask-how-often = How often, and on which days?
plain-ask-hurt = What could hurt them, and what would help?
plain-ask-in-full = What is it in full?
plain-ask-just-now = What is hard to do just now?
plain-ask-learned = Who talked with them, and what did they learn?
plain-ask-like = What is it like for them?
plain-ask-name = What is it called?
plain-ask-no-home = Which is it: no home, or no further action?
plain-ask-people = Who is that, by name?
plain-ask-reach = How could we reach them?
plain-ask-rule = Which rule is that?
plain-ask-said-no = What did they say no to, and why?
plain-ask-saw = What did you see and hear?
plain-ask-see = Who do they see, by name?
plain-ask-show = What do you do that shows it?
plain-ask-skills = Which ones: cooking, shopping, money?
plain-ask-until = Until what day?
plain-ask-waiting = What are they waiting for?
plain-ask-want = What do they want?
plain-ask-well = What keeps them well?
plain-ask-what-help = What help is it, and who gives it?
plain-ask-which = Which ones, by name?
plain-ask-which-day = Which day is that?
plain-ask-who = Who will do it?
plain-ask-whose-job = Whose job is it, then?
plain-ask-worried = What are you worried could happen?
plain-ask-worth = What would make them want to?
plain-ask-wrong = What could go wrong?
