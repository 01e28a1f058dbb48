//! What somebody has begun and is in no plan: words that were typed, pictures that were made. It is saved as it is, and every
//! way out shows it first: it is put in the plan, looked at once more, or left out.

use yew::{Html, html};

use super::Button;
use super::marks::{Marks, with_choices};
use super::promise_edit::Making;
use super::tie_edit::{name_field, new_name_field};
use crate::plan::{
    About, Change, LineDraft, OwnPicture, PartOfDay, Plan, PromiseId, Ring, Wording,
};
use crate::session::{Drafts, Field, Intention, Screen, intention};
use crate::view::UiContext;
use crate::words::language_of;

/// One thing that was begun.
#[derive(Clone, Debug, PartialEq)]
pub struct Begun {
    /// The words of it, if there are any.
    words: String,
    is_picture: bool,
    /// Every field that it stands in.
    fields: Vec<Field>,
    /// Where it was begun.
    screen: Screen,
    /// What puts it in the plan as it is, where nothing more has to be said for that.
    finish: Option<Change>,
}

/// All that was begun, where there is any.
pub fn begun_card(ui: &UiContext, plan: &Plan, drafts: &Drafts) -> Html {
    let begun = all_begun(plan, drafts);
    if begun.is_empty() {
        return html! {};
    }
    html! {
        <section class="begun" aria-labelledby="begun">
            <h2 class="begun__title" id="begun">{ ui.say("begun-title") }</h2>
            <p>{ ui.say("begun-means") }</p>
            <ul class="begun__all" role="list">
                { for begun.iter().map(|one| one_begun(ui, one)) }
            </ul>
        </section>
    }
}

fn one_begun(ui: &UiContext, begun: &Begun) -> Html {
    let key = begun.fields.first().map_or("", Field::as_str).to_owned();
    let put = begun.finish.clone().map(|change| {
        let fields = begun.fields.clone();
        ui.sends(intention::Writing::Keep { fields, change })
    });
    let leave = intention::Writing::Leave(begun.fields.clone());
    html! {
        <li class="begun__one" {key}>
            if begun.words.is_empty() {
                <p class="begun__words">{ ui.say(if begun.is_picture { "begun-picture" } else { "begun-choice" }) }</p>
            } else {
                <blockquote class="begun__words" dir="auto" lang={language_of(&begun.words)}>{ begun.words.clone() }</blockquote>
            }
            <div class="begun__ways">
                if let Some(put) = put {
                    { Button::new(ui.say("begun-put"), put).html() }
                }
                { Button::new(ui.say("begun-look"), ui.sends(Intention::Frame(intention::Frame::Go(begun.screen.clone()))))
                    .html() }
                { Button::quiet(ui.say("begun-leave"), ui.sends(leave)).html() }
            </div>
        </li>
    }
}

/// Everything that was begun, in the order of the conversation. What was only chosen does not count, and neither does what
/// is the same as before.
pub fn all_begun(plan: &Plan, drafts: &Drafts) -> Vec<Begun> {
    let changed = |field: &Field, kept: &Wording| {
        let draft = drafts.get(field);
        !draft.trim().is_empty() && draft != kept.as_str()
    };
    let pictured = |field: &Field, kept: &Option<OwnPicture>| {
        let made = drafts.picture(field);
        made.is_some() && made != *kept
    };
    let mut all = Vec::new();
    let mut add = |fields: Vec<Field>, screen, finish| {
        let words = fields.iter().map(|field| drafts.get(field));
        let words = words
            .map(str::to_owned)
            .find(|text| !text.trim().is_empty());
        all.push(Begun {
            words: words.unwrap_or_default(),
            is_picture: fields.iter().any(|field| drafts.hold_picture(field)),
            fields,
            screen,
            finish,
        });
    };
    for (about, when) in places(plan) {
        let field = Field::about_at(&about, when);
        if let Some(text) = Wording::parse(drafts.get(&field)).filter(|_| is_new(drafts, &field)) {
            let screen = Screen::of(&about);
            let change = Change::WriteLine(said(drafts, about, when, &field, text));
            add(with_choices(field), screen, Some(change));
        }
    }
    for line in plan.lines() {
        let (words, beside) = (Field::line(line.id), Field::beside(line.id));
        if changed(&words, &line.text) {
            add(with_choices(words), Screen::of(&line.about), None);
        }
        if is_new(drafts, &beside) {
            add(with_choices(beside), Screen::of(&line.about), None);
        }
    }
    for promise in plan.promises() {
        let news = Field::promise(promise.id, "news");
        if is_new(drafts, &news) {
            add(with_choices(news), Screen::CatchUp, None);
        }
        let making = Making::Anew(Box::new(promise.clone()));
        if making.is_begun(drafts) {
            add(making.words_first(), Screen::Promises, None);
        }
    }
    if let Some(making) = Making::begun(drafts) {
        add(making.words_first(), Screen::Promises, None);
    }
    for tie in plan.ties() {
        let field = name_field(tie.id);
        if changed(&field, &tie.name) || pictured(&field, &tie.picture) {
            add(vec![field], Screen::People, None);
        }
    }
    for field in Ring::ALL.map(new_name_field) {
        if is_new(drafts, &field) {
            add(vec![field], Screen::People, None);
        }
    }
    for card in plan.own_cards() {
        let field = Field::card(&card.id);
        if changed(&field, &card.word) || pictured(&field, &card.picture) {
            add(vec![field], Screen::Talk(card.id.clone()), None);
        }
    }
    let card = Field::own_card();
    if !drafts.get(&card).is_empty() || drafts.hold_picture(&card) {
        add(vec![card], Screen::Mat, None);
    }
    for (name, screen) in forms(plan) {
        let texts = drafts.iter().map(|(field, _)| field.clone());
        let of_form = |field: &Field| field.as_str().starts_with(&name);
        let fields: Vec<_> = texts.filter(of_form).collect();
        if fields.iter().any(|field| is_new(drafts, field)) {
            add(fields, screen, None);
        }
    }
    all
}

fn is_new(drafts: &Drafts, field: &Field) -> bool {
    !drafts.get(field).trim().is_empty()
}

/// The line that is being said, as it was chosen beside it.
fn said(
    drafts: &Drafts,
    about: About,
    when: Option<PartOfDay>,
    field: &Field,
    text: Wording,
) -> LineDraft {
    let before = Marks {
        place: drafts.place_about(&about),
        ..Marks::USUAL
    };
    let Marks { whose, place } = before.chosen(drafts, field);
    LineDraft {
        about,
        when,
        beside: None,
        whose,
        place,
        text,
    }
}

/// Where there are several fields about one thing: how their names begin, and where they stand.
fn forms(plan: &Plan) -> Vec<(String, Screen)> {
    let promises = plan.promises().iter();
    let stopped = promises.map(|promise| (way(promise.id), Screen::InTheWay(promise.id)));
    let asks = plan.asks().iter();
    let asking = asks.map(|ask| (format!("ask-{}-", ask.id.0), Screen::Ask(ask.id)));
    let invitations = plan.invitations().iter();
    let inviting = invitations.map(|one| (format!("invite-{}-", one.id.0), Screen::Invite(one.id)));
    let others = [
        ("invite-new".to_owned(), Screen::Promises),
        ("alongside-".to_owned(), Screen::Alongside),
    ];
    stopped
        .chain(asking)
        .chain(inviting)
        .chain(others)
        .collect()
}

fn way(promise: PromiseId) -> String {
    format!("way-{}-", promise.0)
}

/// Everything that words may be about in this plan, and at which part of a day.
fn places(plan: &Plan) -> impl Iterator<Item = (About, Option<PartOfDay>)> {
    let cards = plan
        .mat()
        .iter()
        .map(|sorted| About::Card(sorted.card.clone()));
    let all: Vec<_> = cards.chain(About::ALL).collect();
    let parts = || [None].into_iter().chain(PartOfDay::ALL.map(Some));
    all.into_iter()
        .flat_map(move |about| parts().map(move |when| (about.clone(), when)))
}

#[cfg(test)]
mod tests {
    use super::all_begun;
    use crate::plan::example::{card, full};
    use crate::plan::{Change, Drawing, OwnPicture, Place};
    use crate::session::{Drafts, Field, Screen};

    fn screen_of_first(drafts: &Drafts) -> Option<Screen> {
        let begun = all_begun(&full(), drafts);
        begun.into_iter().next().map(|begun| begun.screen)
    }

    fn waits(field: &str, text: &str) -> Option<Screen> {
        let drafts: Drafts = [(field.to_owned(), text.to_owned())].into_iter().collect();
        screen_of_first(&drafts)
    }

    #[test]
    fn what_is_said_can_be_put_in_the_plan_where_it_was_to_go() {
        let drafts: Drafts = [
            ("say-gift".to_owned(), "Knots".to_owned()),
            ("say-gift-place".to_owned(), "only-for-us-today".to_owned()),
            ("promise-new-what".to_owned(), "find it".to_owned()),
        ]
        .into_iter()
        .collect();
        let begun = all_begun(&full(), &drafts);
        let Some(Change::WriteLine(line)) = &begun[0].finish else {
            panic!("{begun:?}");
        };
        assert_eq!(
            (line.place, line.text.as_str()),
            (Place::OnlyToday, "Knots")
        );
        assert_eq!(
            (begun[1].words.as_str(), &begun[1].finish),
            ("find it", &None)
        );
        assert_eq!(begun.len(), 2);
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
            screen_of_first(&drafts)
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
