# Words that were typed, and pictures and cards that were begun, and are in no plan. Every way out shows them first.

begun-title = You started something
begun-means = It stays as it is, and it is not in the plan yet.
begun-picture = A picture
begun-choice = Something you chose
begun-put = Put it in the plan
begun-look = Go and look at it
begun-leave = Leave it out
