# The card mat: one card at a time, and three equal trays.

mat-ask = Would you like to talk about this?
mat-trays = Where should it go?
mat-held = In { $tray }
mat-more = and { $count } more
mat-lay-here = Here last time
mat-lay-in = Last time: { $tray }

tray-talk-about-now = Talk about now
tray-another-day = Another day
tray-not-for-this = No thanks

mat-talk = Talk about these
mat-pass = Skip for now
mat-make-own = Make our own card
mat-choose-cards = Choose which cards
mat-as-list = See them as a list
mat-as-cards = See them as cards

mat-all-cards = All the cards
mat-on-request = Only if you ask
mat-all-seen = There are no more cards here.
mat-all-sorted = You can still move any of them in the list.
mat-passed = { $count ->
    [one] You left { $count } for later.
   *[other] You left { $count } for later.
 }
mat-look-again = Look at those again

mat-own-word = A word or two for it
mat-own-make = Add this card

# The list of all cards.
mat-list-title = All the cards
mat-own-cards = Our own cards
mat-put-back = Put it back
mat-put-back-card = Put it back: { $card }
mat-own-change = Change the word
mat-own-change-card = Change the word: { $card }
mat-own-keep = Save this word
mat-own-remove = Take it out
mat-own-remove-card = Take it out: { $card }
