# The end of a visit. What somebody feels is kept nowhere.

goodbye-title = Thank you
goodbye-title-named = Thank you, { $name }

goodbye-felt = How did this feel?
goodbye-felt-good = Good
goodbye-felt-mixed = So-so
goodbye-felt-hard = Hard
goodbye-listened = How well did I listen?
goodbye-listened-yes = Yes
goodbye-listened-partly = Partly
goodbye-listened-no = Not really
goodbye-between-us = We do not write this down.

goodbye-where = Where does the plan stay?
goodbye-keep = Keep it here
    .means = On this tablet, for next time
goodbye-clear-this = Take it and clear this tablet
    .means = You take the plan. Nothing stays on this tablet.
    .sure = Clear this plan from the tablet?
    .goes = This deletes the plan from this tablet. We cannot get it back.
    .yes = Yes, clear this plan
goodbye-clear-all = Clear everything
    .means = Every plan, debrief and setting on this tablet
    .sure = Clear everything from the tablet?
    .goes = This deletes every plan here, including other people's.
    .yes = Yes, clear everything

# What clearing means. Said before anything is cleared.
goodbye-no-copy = Nobody has taken a copy of this plan today.
goodbye-cannot = This does not delete copies you took, or paper.
goodbye-backups = We cannot delete the tablet's own backups.
goodbye-take-first = Take a copy first
goodbye-not = No, go back
