//! Words that were typed and pictures that were made are not in the plan before they are kept: says so, and leads back to
//! them.

use yew::{Html, html};

use crate::plan::{About, OwnPicture, Plan, Ring, Wording};
use crate::session::{Drafts, Field, Screen, intention};
use crate::view::Table;
use crate::view::parts::Button;
use crate::view::parts::promise_edit::Making;
use crate::view::parts::tie_edit::{name_field, new_name_field};
use crate::view::screens::mat::card_is_begun;

/// A reminder, when something waits to be kept.
pub fn waiting(table: &Table, plan: &Plan, drafts: &Drafts) -> Html {
    let Some(screen) = where_words_wait(plan, drafts) else {
        return html! {};
    };
    html! {
        <div class="take__waiting">
            <p>{ table.say("take-waiting") }</p>
            { Button::new(table.say("take-waiting-go"), table.sends(intention::Frame::Go(screen))).html() }
        </div>
    }
}

/// The screen of the first words or picture not kept yet. What was only chosen does not count, and
/// neither does what is the same as before.
pub fn where_words_wait(plan: &Plan, drafts: &Drafts) -> Option<Screen> {
    let new = |field: Field| !drafts.get(&field).trim().is_empty();
    let changed = |field: Field, kept: &Wording| {
        let draft = drafts.get(&field);
        !draft.trim().is_empty() && draft != kept.as_str()
    };
    let said = places(plan)
        .into_iter()
        .find(|about| new(Field::about(about)));
    let mut lines = plan.lines().iter();
    let rewritten = lines.find(|line| changed(Field::line(line.id), &line.text));
    let mut lines = plan.lines().iter();
    let differing = lines.find(|line| new(Field::beside(line.id)));
    let looking_back = plan
        .promises()
        .iter()
        .any(|promise| new(Field::promise(promise.id, "news")));
    let mut made = plan
        .promises()
        .iter()
        .cloned()
        .map(Box::new)
        .map(Making::Anew);
    let promising = made.any(|making| making.is_begun(drafts)) || Making::begun(drafts).is_some();
    let pictured = |field: Field, kept: &Option<OwnPicture>| {
        let made = drafts.picture(&field);
        made.is_some() && made != *kept
    };
    let mut cards = plan.own_cards().iter();
    let own_card = cards.find(|card| {
        let field = Field::card(&card.id);
        changed(field.clone(), &card.word) || pictured(field, &card.picture)
    });
    let changing = plan.ties().iter().any(|tie| {
        let field = name_field(tie.id);
        changed(field.clone(), &tie.name) || pictured(field, &tie.picture)
    });
    let adding = Ring::ALL.into_iter().any(|ring| new(new_name_field(ring)));
    said.map(|about| Screen::of(&about))
        .or(rewritten.or(differing).map(|line| Screen::of(&line.about)))
        .or(looking_back.then_some(Screen::CatchUp))
        .or(promising.then_some(Screen::Promises))
        .or((changing || adding).then_some(Screen::People))
        .or(own_card.map(|card| Screen::Talk(card.id.clone())))
        .or(card_is_begun(drafts).then_some(Screen::Mat))
        .or_else(|| in_a_form(plan, drafts))
}

/// The screen on which a field about one thing holds words that nobody has finished with.
fn in_a_form(plan: &Plan, drafts: &Drafts) -> Option<Screen> {
    let begun = |name: String| {
        let mut texts = drafts.iter();
        texts.any(|(field, text)| field.as_str().starts_with(&name) && !text.trim().is_empty())
    };
    let mut promises = plan.promises().iter();
    let stopped = promises.find(|promise| begun(format!("way-{}-", promise.id.0)));
    let mut asks = plan.asks().iter();
    let asking = asks.find(|ask| begun(format!("ask-{}-", ask.id.0)));
    let mut invitations = plan.invitations().iter();
    let inviting = invitations.find(|one| begun(format!("invite-{}-", one.id.0)));
    stopped
        .map(|promise| Screen::InTheWay(promise.id))
        .or(asking.map(|ask| Screen::Ask(ask.id)))
        .or(inviting.map(|one| Screen::Invite(one.id)))
        .or(begun("invite-new".to_owned()).then_some(Screen::Promises))
        .or(begun("alongside-".to_owned()).then_some(Screen::Alongside))
}

/// Everything that words may be about in this plan.
fn places(plan: &Plan) -> Vec<About> {
    let cards = plan
        .mat()
        .iter()
        .map(|sorted| About::Card(sorted.card.clone()));
    cards.chain(About::ALL).collect()
}

#[cfg(test)]
mod tests {
    use super::where_words_wait;
    use crate::plan::example::{card, full};
    use crate::plan::{Drawing, OwnPicture};
    use crate::session::{Drafts, Field, Screen};

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
        assert_eq!(waits("invite-new", "Sal"), Some(Screen::Promises));
        assert_eq!(
            waits("alongside-reach", "Tuesdays"),
            Some(Screen::Alongside)
        );
        let promise = full().promises()[0].id;
        assert_eq!(
            waits(&format!("way-{}-rule", promise.0), "Nobody"),
            Some(Screen::InTheWay(promise))
        );
    }

    #[test]
    fn a_picture_that_waits_is_found_where_it_was_made() {
        let waits_drawn = |of: &str| {
            let mut drafts = Drafts::default();
            let drawing = Drawing::parse(vec![vec![(0, 0), (1000, 7)], vec![(5, 1000)]]).unwrap();
            drafts.set_picture(Field::named(of), OwnPicture::Drawing(drawing));
            where_words_wait(&full(), &drafts)
        };
        let tie = full().ties()[0].id;
        assert_eq!(waits_drawn(&format!("tie-{}", tie.0)), Some(Screen::People));
        assert_eq!(waits_drawn("card-own-1"), Some(Screen::Talk(card("own-1"))));
        assert_eq!(waits_drawn("own-card"), Some(Screen::Mat));
        assert_eq!(waits("own-card", "my own chair"), Some(Screen::Mat));
    }

    #[test]
    fn what_was_only_chosen_or_is_blank_does_not_wait() {
        assert_eq!(waits("say-where-i-live", "  "), None);
        assert_eq!(waits("say-where-i-live-place", "only-for-us-today"), None);
        assert_eq!(waits("promise-new-by", "2026-11-27"), None);
    }
}
