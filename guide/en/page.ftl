# Our page: the whole plan so far.

our-page = Our page
our-page-close = Put it back
