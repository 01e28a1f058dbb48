# How the app looks on this tablet, and clearing it.

settings-title = Settings

text-size = How large should the words be?
text-size-usual = Normal size
text-size-larger = Larger
text-size-largest = Very large

theme = Light or dark?
theme-tablet = Same as the tablet
theme-light = Light
theme-dark = Dark
theme-contrast = Strong contrast

clear-title = Clear this tablet
clear-about = This takes every plan off this tablet. There is a second step.
clear-everything = Clear everything
clear-sure = This will be gone:
clear-settings-too = Your settings and every debrief here go as well.
clear-no-way-back = You cannot undo this.
clear-not-these = It does not clear files you took, printed pages or the tablet's own backups.
clear-yes = Yes, clear everything
clear-no = No, keep it

about-title = About Alongside
about-what = Alongside helps two people talk, and write a plan that one of them keeps.
about-where = It sends nothing anywhere. It has no accounts and tracks nobody.
about-pictures = The pictures are Tabler Icons by Paweł Kuna. Anybody may use them.
about-licence = Alongside is free. Anybody may use it and change it.
about-version = Version { $version }

# How words are kept here, told honestly.
storage-title = How words are kept here
storage-not-told = The browser does not say how it keeps them.
storage-stays = The browser has said that it will not delete them by itself.
storage-may-go = The browser may delete them when the tablet runs short of room.
storage-forgets = This browser deletes them after seven days without a visit here.
storage-room = There is enough space.
storage-little = There is not much space left: { $megabytes } megabytes.
storage-room-not-told = The browser does not say how much room is left.
storage-home-screen = This is the app on the home screen. It keeps its own plans.
storage-tab = This is a page in a browser. An app on the home screen keeps its own plans.
storage-private = A private window forgets everything when it is closed.
storage-copy = The desk says when a copy of each plan was last taken.

shared = Do several people use this tablet?
shared-yes = Yes, it is shared
shared-no = No, only one person
