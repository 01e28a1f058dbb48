# How the app looks on this tablet, and deleting everything on it.

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

clear-title = Delete everything on this tablet
clear-about = This deletes every plan on this tablet. We will ask you again first.
clear-everything = Delete everything
clear-sure = This will be deleted:
clear-settings-too = This also deletes your settings and every debrief here.
clear-no-way-back = You cannot undo this.
clear-not-these = It does not delete files you took, printed pages or the tablet's own backups.
clear-yes = Yes, delete everything
clear-no = No, keep it

about-title = About Alongside
about-what = Alongside helps two people talk, and write a plan that one of them keeps.
about-where = It sends nothing anywhere. It has no accounts and tracks nobody.
about-pictures = The pictures are Tabler Icons by Paweł Kuna. Anyone may use them.
about-licence = Alongside is free. Anyone may use it and change it.
about-version = Version { $version }

# How words are saved here, told honestly.
storage-title = How words are saved here
storage-not-told = The browser does not say how it saves them.
storage-stays = The browser has said that it will not delete them by itself.
storage-may-go = The browser may delete them if the tablet runs out of space.
storage-forgets = This browser deletes them if nobody opens this page for seven days.
storage-second = There are two copies of each plan on this tablet.
storage-second-not-told = We do not know yet if there is a second copy.
storage-room = There is enough space.
storage-little = There is not much space left: { $megabytes } megabytes.
storage-room-not-told = The browser does not say how much space is left.
storage-home-screen = This is the app on the home screen. It has its own plans.
storage-tab = This is a page in a browser. An app on the home screen has its own plans.
storage-private = A private window deletes everything when you close it.
storage-copy = The start page shows when each plan was last copied.

shared = Do several people use this tablet?
shared-yes = Yes, it is shared
shared-no = No, only one person

tray-keys = Should the keys 1, 2 and 3 sort the cards?
tray-keys-yes = Yes
tray-keys-no = No
