# How the app looks on this tablet, and clearing it.

settings-title = Settings

text-size = How large should the words be?
text-size-usual = As they are
text-size-larger = Larger
text-size-largest = Very large

theme = Light or dark?
theme-tablet = As the tablet is
theme-light = Light
theme-dark = Dark
theme-contrast = Strong contrast

clear-title = Clear this tablet
clear-about = This takes every plan off this tablet. There is a second step.
clear-everything = Clear everything
clear-sure = This will be gone:
clear-settings-too = Your settings here go as well.
clear-no-way-back = There is no way back.
clear-not-these = It does not clear files you took, printed pages or the tablet's own backups.
clear-yes = Yes, clear everything
clear-no = No, keep it

about-title = About Alongside
about-what = Alongside helps two people talk, and write a plan that one of them keeps.
about-where = It sends nothing anywhere. It has no account and counts nobody.
about-pictures = The pictures are Tabler Icons by Paweł Kuna. Anybody may use them.
about-licence = Alongside is free. Anybody may use it and change it.
about-version = Version { $version }
