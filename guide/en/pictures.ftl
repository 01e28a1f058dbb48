# Making a picture of one's own: a drawing or a photo. With a picture or without one, everything works.

picture-title = A picture, if you like
picture-draw = Draw it
picture-take = Take a photo
picture-choose = Choose a picture
picture-only = We save the picture, but not where it was taken.
picture-ask = Ask before you take a photo of someone.
picture-coming = Getting the photo ready.
picture-photo-here = The photo is here.
picture-photo = The photo
picture-leave-photo = Take this photo out

# The place to draw on, for who does not see it.
picture-surface = { $count ->
    [0] A place to draw with a finger. Nothing is drawn yet.
    [one] A place to draw with a finger. One line is drawn.
   *[other] A place to draw with a finger. { $count } lines are drawn.
 }
picture-draw-hint = Draw with a finger. Or use a word or a photo.
picture-back = Undo the last line
picture-again = Start again
picture-have-back = Bring the drawing back

# What a card is called that has a picture and no word.
picture-our-drawing = our drawing
picture-our-photo = our photo
picture-no-word = If you add no word, we will call it "{ $word }".

# A picture for a card that is there already.
picture-give = Give it a picture
picture-give-card = Give it a picture: { $card }
picture-change = Change the picture
picture-change-card = Change the picture: { $card }
picture-keep = Save this picture
picture-none = No picture

notice-photo-too-large = That picture is too large for this tablet.
    .means = Nothing here has changed.
    .now = Choose a smaller one, or take a photo of it.
notice-photo-not-read = This tablet cannot open that picture.
    .means = Nothing here has changed.
    .now = Choose another one, or take a photo of it.
notice-drawing-full = There is no space for more lines in this drawing.
    .means = All the other lines are still there.
    .now = Save it as it is, or undo some lines.
