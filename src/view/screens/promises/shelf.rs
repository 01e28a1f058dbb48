//! The first shelf: ordinary things for this week that need nobody's yes. One tap and it is
//! promised; one more tap and it is not.

use std::rc::Rc;

use yew::{Html, html};

use crate::guide::{Action, actions};
use crate::plan::{Change, Day, Kind, Party, Path, Plan, PromiseDraft, WEEK, Wording};
use crate::session::Intention;
use crate::view::Table;
use crate::view::parts::{Picture, truth};

pub struct ShelfProps {
    pub plan: Rc<Plan>,
    pub today: Day,
}

pub fn shelf(table: &Table, props: &ShelfProps) -> Html {
    let by = by(&props.plan, props.today);
    let lead = if by == props.today {
        table.say("promises-shelf-today")
    } else {
        let day = table.words.weekday_and_date(by);
        table.say_with("promises-shelf-lead", &[("day", day.into())])
    };
    html! {
        <section class="promises__shelf" aria-labelledby="promises-shelf">
            <h2 id="promises-shelf">{ table.say("promises-shelf") }</h2>
            <p class="promises__lead">{ lead }</p>
            <div class="promises__actions">
                { for actions().iter().map(|action| tile(table, props, action, by)) }
            </div>
        </section>
    }
}

/// Within a week; in urgent times, today.
fn by(plan: &Plan, today: Day) -> Day {
    match plan.visit().path {
        Some(Path::Urgent) => today,
        _ => today.plus(WEEK),
    }
}

fn tile(table: &Table, props: &ShelfProps, action: &Action, by: Day) -> Html {
    let called = match props.plan.called() {
        Some(name) => name.as_str().to_owned(),
        None => table.say("called-me"),
    };
    let what = Wording::parse(&table.say_with(&action.what_id(), &[("called", called.into())]));
    let Some(what) = what else { return html! {} };
    let made = props.plan.promises().iter().find(|promise| {
        promise.who == Party::Worker
            && promise.what == what
            && promise.visit + 1 == props.plan.visits().len()
    });
    let change = match made {
        Some(promise) => Change::LetGoOfPromise(promise.id),
        None => Change::MakePromise(PromiseDraft {
            who: Party::Worker,
            what,
            by: Some(by),
            kind: Kind::ThisWeek,
            know: None,
            otherwise: None,
        }),
    };
    html! {
        <button
            class="promises__action"
            type="button"
            key={action.id}
            aria-pressed={truth(made.is_some())}
            onclick={table.sends(Intention::Change(change))}
        >
            { Picture::Small.of(if made.is_some() { "check" } else { action.picture }) }
            <span>{ table.say(&action.short_id()) }</span>
        </button>
    }
}
