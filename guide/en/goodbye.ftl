# The end of a visit. What someone feels is not saved.

goodbye-title = Thank you
goodbye-title-named = Thank you, { $name }

goodbye-felt = How did this feel?
goodbye-felt-good = Good
goodbye-felt-mixed = So-so
goodbye-felt-hard = Hard
goodbye-listened = How well did I listen?
goodbye-listened-yes = Well
goodbye-listened-partly = Fairly well
goodbye-listened-no = Not very well
goodbye-between-us = We do not save these answers.

goodbye-where = What should happen to the plan?
goodbye-keep = Keep it here
    .means = On this tablet, for next time
goodbye-clear-this = Take it and delete it here
    .means = You take the plan. None of it stays on this tablet.
    .sure = Delete this plan from the tablet?
    .goes = This deletes the plan from this tablet. We cannot get it back.
    .yes = Yes, delete this plan
goodbye-clear-all = Delete everything
    .means = Every plan, debrief and setting on this tablet
    .sure = Delete everything from the tablet?
    .goes = This deletes every plan here, including other people's.
    .yes = Yes, delete everything

# A plan from a file took the place of the one that was saved here.
goodbye-replaced = This plan came from a file. The one that was here goes when we stop.

# What deleting means. Said before anything is deleted.
goodbye-no-copy = Nobody has taken a copy of this plan today.
goodbye-cannot = This does not delete copies you took, or paper.
goodbye-backups = We cannot delete the tablet's own backups.
goodbye-disk = Someone with a copy of this tablet's disk may still open it.
goodbye-disk-word = Only a secret word that was chosen first stops that.
goodbye-is-it-there = We cannot see if your copy is there. Look before you delete.
goodbye-it-is-there = It is there. Delete the plan here.
goodbye-it-is-not-there = It is not there
goodbye-take-first = Take a copy first
goodbye-not = No, go back
