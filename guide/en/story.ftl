# Telling it once, so that nobody has to ask again. Open questions; the person says as much as they like.

story-lead = Say it here in your own words, so you repeat it less.
story-yours = You choose what stays in the plan, line by line.

story-talking = How would you like people to talk with you?
    .idea-1 = What helps you to follow what someone says?
    .idea-2 = When is a good time to talk with you?
    .idea-3 = How can you tell when someone is really listening?
story-tired-of-telling = What are you tired of telling people?
    .idea-1 = What question do people always ask first?
    .idea-2 = What would you rather be asked?
    .idea-3 = Who knows it already?
story-told = What should people know, so you do not have to repeat it?
    .idea-1 = Where would you like to begin?
    .idea-2 = What would you rather leave out?
    .idea-3 = What part of it are you proud of?
