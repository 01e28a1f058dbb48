# A plan file that is locked with a secret word, as anyone meets it in a browser. It names nobody.

locked-title = A locked file
locked-lead = You can open it here with the secret word.
locked-sends-nothing = This page sends nothing anywhere.
locked-open = Open the plan
locked-opening = Opening. This takes a moment.
locked-lost = If you lose the word, nobody can get it back.
locked-stays = Without the word, this file stays locked for ever.

# Where the page can run nothing, as in the preview of a file on a phone.
locked-preview = This is only a preview. It cannot open the plan.
locked-preview-browser = Save the file, and open it in a web browser.
locked-preview-app = You can also open it in Alongside.

# What can go wrong.
locked-old-browser = This browser cannot open the plan. Open the file in Alongside.
locked-not-whole = Part of this file is missing. Look for another copy.

# Under the open plan. It is not printed.
locked-again = To lock it again, close this page.
locked-change = To change it, open this file in Alongside.

# Where a secret word is asked for or chosen, here and on the tablet.
secret-word = Secret word
secret-word-show = Show the word
secret-word-hide = Hide the word
secret-word-wrong = That is not the secret word. Try again.
