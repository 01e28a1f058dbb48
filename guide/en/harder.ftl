# If things get harder: a page of its own, made on a calm day. Open questions, and none of them asks for the worst.

way-harder = If things get harder
harder-lead = Think of a time when things got hard. What would help next time?
harder-yours = This is one page of your plan. You can leave it out of any copy.

harder-notice = How do you know that it is getting harder?
    .idea-1 = What do other people notice?
    .idea-2 = What changes with your sleep, your food or your phone?
    .idea-3 = When does it tend to start?
harder-helps = What has helped you before?
    .idea-1 = What can you do by yourself?
    .idea-2 = Where do you like to be?
    .idea-3 = What do you like to have with you?
harder-hinders = What makes it worse?
    .idea-1 = What have people tried that made it worse?
    .idea-2 = What would you like people not to say?
    .idea-3 = Which places are not good for you then?
harder-by-day = Who answers in the daytime?
    .idea-1 = Who do you like to talk to?
    .idea-2 = Who would you like to hear from?
    .idea-3 = Who could phone for you?
harder-by-night = Who could you phone at any hour?
    .idea-1 = Who said you can phone them any time?
    .idea-2 = Which number is open all night?
    .idea-3 = What could you do until the morning?
harder-please = How can people help you then?
    .idea-1 = Who should be told, and who should not?
    .idea-2 = Who could look after your children, pets or home?
    .idea-3 = How can people tell that you want them to step in?
