//! The first shelf: ordinary things that two people can do without asking anyone. One tap opens the one question about
//! it, and one more promises it. In urgent times it is about tonight.

use std::rc::Rc;

use yew::{Callback, Html, html};

use crate::guide::{Action, Shelf, on_shelf};
use crate::plan::{ActionId, Day, Plan, Promise, WEEK};
use crate::view::UiContext;
use crate::view::parts::Picture;
use crate::view::parts::by_day::By;
use crate::view::parts::promise_edit::Making;

pub struct ShelfProps {
    pub plan: Rc<Plan>,
    pub today: Day,
    pub onmake: Callback<Making>,
}

pub fn shelf(ui: &UiContext, props: &ShelfProps) -> Html {
    let (shelf, by, title) = if props.plan.is_urgent() {
        (Shelf::Tonight, props.today, "promises-shelf-tonight")
    } else {
        (Shelf::ThisWeek, props.today.plus(WEEK), "promises-shelf")
    };
    let lead = match shelf {
        Shelf::Tonight => ui.say("promises-shelf-today"),
        Shelf::ThisWeek => {
            let day = ui.words.weekday_and_date(by);
            ui.say_with("promises-shelf-lead", &[("day", day.into())])
        }
    };
    html! {
        <section class="promises__shelf" aria-labelledby="promises-shelf">
            <h2 id="promises-shelf">{ ui.say(title) }</h2>
            <p class="promises__lead">{ lead }</p>
            <div class="promises__actions">
                { for on_shelf(shelf).map(|action| tile(ui, props, action, by)) }
            </div>
        </section>
    }
}

fn tile(ui: &UiContext, props: &ShelfProps, action: &Action, by: Day) -> Html {
    let Some(id) = ActionId::parse(action.id) else {
        return html! {};
    };
    let this_visit = props.plan.this_visit();
    let promised = |promise: &Promise| {
        let from_shelf = promise.shelf.as_ref();
        promise.visit == this_visit && from_shelf.is_some_and(|shelf| shelf.action == id)
    };
    let made = props.plan.promises().iter().any(promised);
    let making = Making::FromShelf(id, By::Day(by));
    html! {
        <button
            class="promises__action"
            type="button"
            key={action.id}
            data-promised={made.then_some("")}
            onclick={props.onmake.reform(move |_| making.clone())}
        >
            { Picture::Small.of(if made { "check" } else { action.picture }) }
            <span>
                { ui.say(&action.short_id()) }
                if made {
                    <span class="visually-hidden">{ ", " }{ ui.say("promises-shelf-promised") }</span>
                }
            </span>
        </button>
    }
}
