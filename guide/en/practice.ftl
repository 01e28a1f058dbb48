# Practise first: a made-up person, the cards and one promise.

practice = Practice
practice-person = Sam
practice-what = Practice. Sam is made up.
practice-cards = Put three cards down, wherever you like.
practice-cards-go = Go to the cards
practice-promise = Now make one promise. Touch one on the shelf.
practice-promise-go = Go to the promises
practice-over = That is all there is to it.
practice-end = End practice
