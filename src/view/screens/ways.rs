//! The ways into the talk: any of them, in any order, none that has to be taken. Each shows a little
//! of what was said there, and never how much is missing.

use std::rc::Rc;

use yew::{Html, html};

use crate::guide::{self, Way};
use crate::plan::{Day, Line, Place, Plan, PlanPart, Tray};
use crate::session::{Screen, card_name, intention};
use crate::view::Table;
use crate::view::parts::skip::skip;
use crate::view::parts::{Button, Picture};

/// How many things a tile shows of what was said.
const SHOWN: usize = 2;

pub struct WaysProps {
    pub plan: Rc<Plan>,
    pub today: Day,
}

pub fn ways(table: &Table, props: &WaysProps) -> Html {
    let plan = &props.plan;
    let urgent = plan.is_urgent();
    let can_wait = |way: &Way| Screen::parse(way.id).is_some_and(|screen| screen.can_wait());
    let near = |way: &&Way| !(urgent && can_wait(way));
    let title = match plan.called() {
        Some(name) => table.say_with("ways-title-named", &[("name", name.as_str().into())]),
        None => table.say("ways-title"),
    };
    let lead = if urgent {
        "ways-lead-urgent"
    } else {
        "ways-lead"
    };
    html! {
        <div class="ways">
            <h1 tabindex="-1">{ title }</h1>
            { skip(table) }
            <p class="ways__lead">{ table.say(lead) }</p>
            <div class="ways__tiles">
                { for guide::ways().iter().filter(near).map(|way| tile(plan, way, table)) }
            </div>
            <div class="ways__on">
                if !plan.is_empty() {
                    { Button::main(table.say("ways-take"), table.sends(intention::Frame::StopHere))
                        .html() }
                }
                if plan.last_time(props.today).is_some() {
                    { Button::quiet(table.say("today-catching-up"), table.sends(intention::Frame::Go(Screen::CatchUp)))
                        .picture("checklist")
                        .html() }
                }
                { Button::quiet(table.say("desk-settings"), table.sends(intention::Frame::Go(Screen::Settings)))
                    .picture("text-size")
                    .html() }
            </div>
        </div>
    }
}

fn tile(plan: &Plan, way: &Way, table: &Table) -> Html {
    let Some(screen) = Screen::parse(way.id) else {
        return html! {};
    };
    let (said, beginning) = said(plan, way, &screen, table);
    html! {
        <button
            class="ways__tile" type="button" key={way.id} data-way={way.id}
            onclick={table.sends(intention::Frame::Go(screen))}
        >
            { Picture::Tile.of(way.picture) }
            <span class="ways__name">{ table.say(&way.name_id()) }</span>
            for words in said {
                <span class="ways__said" dir="auto" data-beginning={beginning}>{ words }</span>
            }
            { made(plan, way, table) }
        </button>
    }
}

/// A word or two of the person's, from what was said there; and a mark where it is only the beginning of something, and no
/// name.
fn said(
    plan: &Plan,
    way: &Way,
    screen: &Screen,
    table: &Table,
) -> (Vec<String>, Option<&'static str>) {
    match way.id {
        "mat" => {
            let cards = plan.cards_in(Tray::TalkAboutNow).take(SHOWN);
            let names = cards.map(|card| card_name(plan, &table.words, card));
            (names.collect(), None)
        }
        "people" => {
            let names = plan.ties().iter().map(|tie| tie.name.as_str().to_owned());
            (names.take(SHOWN).collect(), None)
        }
        "alongside" => {
            let who = plan.alongside().who.iter();
            (who.map(|who| who.as_str().to_owned()).collect(), None)
        }
        _ => {
            let said = |line: &&Line| {
                let part = PlanPart::of(&line.about);
                line.place == Place::InPlan && screen.says().contains(&part)
            };
            let lines = plan.lines().iter().filter(said);
            let texts = lines.map(|line| line.text.as_str().to_owned());
            (texts.take(SHOWN).collect(), Some(""))
        }
    }
}

/// How many promises there are, once there are any.
fn made(plan: &Plan, way: &Way, table: &Table) -> Html {
    let count = plan.promises().len();
    if way.id != "promises" || count == 0 {
        return html! {};
    }
    html! {
        <span class="ways__made">{ table.say_with("ways-promises-made", &[("count", count.into())]) }</span>
    }
}
