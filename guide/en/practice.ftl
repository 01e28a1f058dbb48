# Practise first: a made-up person, the cards and one promise.

practice = Practice
practice-person = Sam
practice-what = This is practice. Sam is made up, and nothing is kept.
practice-cards = Put three cards down, wherever you like. There is no wrong place.
practice-cards-go = Go to the cards
practice-promise = Now make one promise. Touch one on the shelf.
practice-promise-go = Go to the promises
practice-over = That is all there is to it.
practice-end = End the practice
