# What a team learns from its visits, with nobody's name in it.

learning-title = What we learn
learning-lead = For workers. There are no names in it.
learning-write = Write a debrief
learning-closed = We cannot open the debriefs on this tablet. We have not changed them.

# The sheet.
learning-sheet = What gets in the way
learning-length = How much time should it cover?
learning-length-week = A week
learning-length-month = A month
learning-length-quarter = Three months
learning-period-week = The week from { $day }
learning-period-month = { $month } { $year }
learning-period-quarter = { $from } to { $until } { $year }
learning-earlier = Earlier
learning-later = Later
learning-none = There is nothing to show yet.
learning-none-why = You can see a week once it has ended. You need five debriefs.
learning-fives = We count everything in fives. We never show fewer than five.
learning-debriefs = { $count } debriefs are counted here.
learning-own = This is about the debriefs on this tablet.
learning-pooled = This is about { $count } debriefs from the files you opened.

# The pictures. Each says in one sentence what it shows.
learning-group = What
learning-count = How many
learning-theme = What the visits were about
learning-theme-most = Most visits were about: { $group }.
learning-kind = What kind of thing it is
learning-kind-most = What gets in the way most: { $group }.
learning-reality = Is it a real rule, or do people just think it is?
learning-reality-most = The most common answer: { $group }.
learning-promises = Promises we could make without asking anyone
learning-promises-most = { $free } of { $made } promises needed no permission.
learning-promises-half = The people who started this work say about half.
learning-promises-made = All promises
learning-promises-free = Needed no permission
learning-answer = What happened when we asked
learning-answer-most = The most common answer: { $group }.
learning-rule = The rules that came up most
learning-rule-most = The rule that came up most: { $group }.
learning-rule-times = Times
learning-rule-none = Nothing yet

kind-how-unknown = We don't know how
kind-not-asked = Nobody has asked yet
kind-habit = A habit
kind-own-rule = Their own rule
kind-law = The law
reality-real = It is a real rule
reality-assumed = People just think so
reality-not-sure = Not sure
stage-asked = Someone asked
stage-yes = Yes
stage-no = No
stage-no-answer = No answer
stage-changed = The rule was changed

learning-said = In our own words
learning-said-noticed = What we noticed
learning-said-surprised = What surprised us
learning-said-cost = What it cost
learning-said-did = What we did without having to ask anyone
learning-said-next = What we would try next
learning-said-more = There are more words than this page shows.

# Handing it on.
learning-hand-on = Pass it on
learning-print = Print this sheet
learning-print-means = For people who can change a rule. It shows rules as workers wrote them.
learning-table = Take the table
learning-table-means = The same numbers, for a spreadsheet.
learning-lines = Take the table as lines
learning-lines-means = The same numbers, for other programs.
learning-file = Take my learning file
learning-file-means = Your debriefs for your team, one by one. Only give it to them.

# Several files together.
learning-together = What others learned
learning-pool = Open learning files together
learning-pool-means = Choose several files at once, or drop them here. We only read them.
learning-pool-reading = Reading. { $count } debriefs so far.
learning-pool-away = Close these files
learning-pool-failed = The files could not be read here. Nothing was changed.
learning-read = The files have been read.
learning-files = The files you opened
learning-file-new = { $new } new debriefs.
learning-file-again = { $new } new debriefs, and { $again } that were here already.
learning-file-unread = { $count } lines could not be read, so we skipped them.
learning-file-not-ours = This is not a learning file, so we skipped it.
learning-file-too-new = A newer version of Alongside made this file. Open it there.
learning-file-full = There is no space for more debriefs.
learning-file-broken = We could not read the whole file.

# The rules that are still open, and the debriefs themselves.
learning-open-rules = Rules that are still open
learning-open-rules-lead = What has happened with them? Tap what is new.
learning-mine = The debriefs on this tablet
    .about = Read them again, or delete one.
learning-mine-week = The week from { $day }
learning-mine-nothing = No words, only numbers
learning-take-out = Delete this one
learning-taken-out = That debrief is deleted.

# The printed sheet.
learning-sheet-about = { $period }. There are no names in it.
learning-sheet-promises = Rules are shown as workers wrote them.
learning-sheet-closing = What would happen if one of these rules changed?
