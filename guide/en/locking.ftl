# Closing up what is open, and opening it again.

unlock-title = This plan has a secret word
unlock-not-now = Not now
