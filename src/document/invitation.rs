//! The page for somebody who is brought in. It holds what they are asked for, how they meet, and the words that are
//! meant for them: nothing else of the plan, and neither of the notes on what may be told.

use crate::plan::{Invitation, Plan};
use crate::words::Words;

use super::ask::reply_alongside;
use super::asked::{introduced, there};
use super::outline::{Outline, Part};
use super::sections::section;
use super::view::{Frame, View, title};

pub fn invitation(plan: &Plan, invitation: &Invitation, words: &Words) -> Outline {
    let asked = &invitation.asked;
    let read = |text: &crate::plan::Wording| Part::Quoted(vec![text.as_str().to_owned()]);
    let by = asked.by.map(|by| {
        let day = words.weekday_and_date(by);
        words.say_with("document-invitation-by-day", &[("day", day.into())])
    });
    let meet = introduced(plan, invitation, words).into_iter();
    let meet: Vec<String> = meet.chain(by).chain(there(invitation, words)).collect();
    let how = asked.how.as_ref().map(read);
    let meet = (!meet.is_empty()).then_some(Part::Plain(meet));
    // Where nobody knows it yet, they were told who introduces them.
    let reach = plan.alongside().reach.as_ref();
    let reply = reach.map(|_| Part::Blanks(vec![reply_alongside(plan, words)]));
    let sections = [
        section("come", asked.what_for.as_ref().map(read), words),
        section("meet", meet.into_iter().chain(how), words),
        section("know", asked.tells.as_ref().map(read), words),
        section("reply", reply, words),
    ];
    let who = [("who", asked.who.as_str().into())];
    let to = words.say_with("document-invitation-to", &who);
    let view = View::Invitation(invitation.id);
    Frame::undated(&view, plan, words).outline(
        title(plan, "document-invitation-title", words),
        sections.into_iter().flatten().collect(),
        [to],
        vec![words.say("document-invitation-chosen")],
    )
}
