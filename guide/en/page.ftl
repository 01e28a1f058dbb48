# Our page: the whole plan so far.

our-page = The plan so far
our-page-close = Close
