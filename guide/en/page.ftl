# Our page: the whole plan so far.

our-page = The plan so far
our-page-close = Close

# A list that is too long to show at once. $count is how many more there are.
long-more = Show more. There are { $count } more.

# A plan that is too long to show at once.
paper-more = There is more. What you print or take has all of it.
paper-show-more = Show more of the plan
