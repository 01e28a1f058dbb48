//! Which cards lie on the mat: all of them, one group, or the few that come only when somebody asks.

use yew::{Html, Properties, component, html};

use crate::guide;
use crate::session::{Intention, Pile};
use crate::view::focus::use_focus;
use crate::view::parts::{Answer, Choice};
use crate::view::use_table;

#[derive(PartialEq, Properties)]
pub struct ChooseProps {
    pub pile: Pile,
}

#[component]
pub fn ChooseCards(props: &ChooseProps) -> Html {
    let table = use_table();
    let place = use_focus(Some(()));
    let groups = guide::groups().iter().map(|group| {
        let pile = Pile::Group(group.id.to_owned());
        (table.say(&group.name_id()), pile)
    });
    let first = (table.say("mat-all-cards"), Pile::Everything);
    let last = (table.say("mat-on-request"), Pile::OnRequest);
    let piles: Vec<(String, Pile)> = [first].into_iter().chain(groups).chain([last]).collect();
    let chosen = piles.iter().position(|(_, pile)| *pile == props.pile);
    let answers: Vec<_> = piles
        .iter()
        .map(|(name, _)| Answer::new(name.clone()))
        .collect();
    let onchoose = table.send.reform(move |number: usize| {
        let pile = piles.get(number).map(|(_, pile)| pile.clone());
        Intention::ChoosePile(pile.unwrap_or_default())
    });
    html! {
        <div class="mat__drawer" tabindex="-1" ref={place}>
            <Choice
                name="pile" question={table.say("mat-choose-cards")} {answers} {chosen} {onchoose}
            />
        </div>
    }
}
