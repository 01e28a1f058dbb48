//! Which cards lie on the mat: all of them, one group, or the few that come only when somebody asks.

use yew::{Html, NodeRef, html};

use crate::guide;
use crate::session::{Intention, Pile, intention};
use crate::view::UiContext;
use crate::view::focus::TakesFocus;
use crate::view::parts::{Choice, Possible};

pub fn choose_cards(ui: &UiContext, pile: &Pile) -> Html {
    let groups = guide::groups().iter().map(|group| {
        let pile = Pile::Group(group.id.to_owned());
        (ui.say(&group.name_id()), pile)
    });
    let first = (ui.say("mat-all-cards"), Pile::Everything);
    let last = (ui.say("mat-on-request"), Pile::OnRequest);
    let piles: Vec<(String, Pile)> = [first].into_iter().chain(groups).chain([last]).collect();
    let chosen = piles.iter().position(|(_, one)| one == pile);
    let answers: Vec<_> = piles
        .iter()
        .map(|(name, _)| Possible::new(name.clone()))
        .collect();
    let onchoose = ui.send.reform(move |number: usize| {
        let pile = piles.get(number).map(|(_, pile)| pile.clone());
        Intention::Cards(intention::Cards::ChoosePile(pile.unwrap_or_default()))
    });
    let place = NodeRef::default();
    html! {
        <div class="mat__drawer" tabindex="-1" key="choose" ref={place.clone()}>
            <TakesFocus {place} wanted={"choose"} />
            { Choice::new(ui.say("mat-choose-cards"), answers)
                .chosen(chosen)
                .onchoose(onchoose)
                .html() }
        </div>
    }
}
