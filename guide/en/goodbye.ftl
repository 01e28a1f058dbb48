# The end of a visit. What somebody feels is kept nowhere.

goodbye-title = Thank you
goodbye-title-named = Thank you, { $name }

goodbye-felt = How did this feel?
goodbye-felt-good = Good
goodbye-felt-mixed = So-so
goodbye-felt-hard = Hard
goodbye-listened = Did I listen?
goodbye-listened-yes = Yes
goodbye-listened-partly = Partly
goodbye-listened-no = Not really
goodbye-between-us = This is between us. It is kept nowhere.

goodbye-where = Where does the plan stay?
goodbye-keep = Keep it here
    .means = On this tablet, for next time
goodbye-clear-this = Take it and clear this tablet
    .means = The plan goes with you and leaves no words here
    .sure = Clear this plan from the tablet?
    .goes = This plan goes from this tablet. It cannot come back by itself.
    .yes = Yes, clear this plan
goodbye-clear-all = Clear everything
    .means = Every plan, debrief and setting on this tablet
    .sure = Clear everything from the tablet?
    .goes = Every plan here goes, also those of other people.
    .yes = Yes, clear everything

# What clearing means. Said before anything is cleared.
goodbye-no-copy = Nobody has taken a copy of this plan today.
goodbye-cannot = Files that were taken stay where they are. So does paper.
goodbye-backups = The tablet's own backups are not ours to clear.
goodbye-take-first = Take a copy first
goodbye-not = No, go back
