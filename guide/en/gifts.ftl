# What someone is good at, asked in three ways.

gifts-title = What are you good at?
gifts-thank = What do people thank you for?
gifts-show = What could you show someone how to do?
gifts-through = What have you got through, and how?
