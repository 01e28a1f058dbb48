//! Words that were typed and not kept are not in the plan: says so, and leads back to them.

use yew::{Html, html};

use crate::plan::{About, Plan};
use crate::session::{Drafts, Field, Intention, Screen};
use crate::view::Table;
use crate::view::parts::Button;

/// A reminder, when words wait to be kept.
pub fn waiting(table: &Table, plan: &Plan, drafts: &Drafts) -> Html {
    let Some(screen) = where_words_wait(plan, drafts) else {
        return html! {};
    };
    html! {
        <div class="take__waiting">
            <p>{ table.say("take-waiting") }</p>
            <Button label={table.say("take-waiting-go")} onclick={table.sends(Intention::Go(screen))} />
        </div>
    }
}

/// The screen of the first words that are not kept yet.
pub fn where_words_wait(plan: &Plan, drafts: &Drafts) -> Option<Screen> {
    let held = drafts.iter().filter(|(_, text)| !text.trim().is_empty());
    held.into_iter()
        .find_map(|(field, text)| screen_of(plan, field, text))
}

/// Where a field with words stands. What was only chosen and not said leads nowhere.
fn screen_of(plan: &Plan, field: &Field, text: &str) -> Option<Screen> {
    const DAYS: [About; 6] = [
        About::GoodDay,
        About::HardDay,
        About::Helps,
        About::MakesWorse,
        About::PleaseDo,
        About::PleaseDoNot,
    ];
    let of_days = || DAYS.iter().any(|about| *field == Field::about(about));
    let new_line = || {
        let cards = plan.mat().iter().map(|sorted| &sorted.card);
        let card =
            |card: &&crate::plan::CardId| *field == Field::about(&About::Card((*card).clone()));
        cards
            .into_iter()
            .find(card)
            .map(|card| Screen::Talk(card.clone()))
    };
    let changed_line = || {
        let mut lines = plan.lines().iter();
        let line =
            lines.find(|line| *field == Field::line(line.id) && line.text.as_str() != text)?;
        Some(match &line.about {
            About::Card(card) => Screen::Talk(card.clone()),
            About::Gift => Screen::Gifts,
            _ => Screen::Days,
        })
    };
    let promise = |part| {
        plan.promises()
            .iter()
            .any(|one| *field == Field::promise(one.id, part))
    };
    match field.as_str() {
        "promise-new-what" => Some(Screen::Promises),
        name if name.starts_with("person-") => Some(Screen::People),
        _ if *field == Field::about(&About::Gift) => Some(Screen::Gifts),
        _ if of_days() => Some(Screen::Days),
        _ if ["what", "know", "otherwise"].into_iter().any(promise) => Some(Screen::Promises),
        _ => new_line().or_else(changed_line),
    }
}

#[cfg(test)]
mod tests {
    use super::where_words_wait;
    use crate::plan::example::{card, full};
    use crate::session::{Drafts, Screen};

    fn waits(field: &str, text: &str) -> Option<Screen> {
        let drafts: Drafts = [(field.to_owned(), text.to_owned())].into_iter().collect();
        where_words_wait(&full(), &drafts)
    }

    #[test]
    fn words_that_wait_are_found_where_they_were_typed() {
        assert_eq!(
            waits("say-where-i-live", "A lamp"),
            Some(Screen::Talk(card("where-i-live")))
        );
        assert_eq!(
            waits("say-own-1", "A boat"),
            Some(Screen::Talk(card("own-1")))
        );
        assert_eq!(waits("say-helps", "Tea"), Some(Screen::Days));
        assert_eq!(waits("say-gift", "Knots"), Some(Screen::Gifts));
        assert_eq!(waits("person-closest", "Per"), Some(Screen::People));
        assert_eq!(waits("promise-new-what", "find it"), Some(Screen::Promises));
    }

    #[test]
    fn what_was_only_chosen_or_is_blank_does_not_wait() {
        assert_eq!(waits("say-where-i-live", "  "), None);
        assert_eq!(waits("say-where-i-live-place", "today"), None);
        assert_eq!(waits("promise-new-by", "2026-11-27"), None);
    }
}
