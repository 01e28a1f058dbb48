# Practise first: a made-up person, the cards and one promise.

practice = Practice
practice-person = Sam
practice-what = Practice. Sam is made up.
practice-cards = Sort three cards, any way you like.
practice-cards-go = Go to the cards
practice-promise = Now make one promise. Tap one in the list.
practice-promise-go = Go to the promises
practice-over = That is how it works.
practice-end = End practice
