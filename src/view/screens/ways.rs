//! The ways into the talk: any of them, in any order, none that has to be taken. Each shows a little
//! of what was said there, and never how much is missing.

use std::rc::Rc;

use yew::{Html, html};

use crate::guide::{self, Way};
use crate::plan::{Day, Line, Place, Plan, PlanPart, Tray};
use crate::session::{Screen, card_name, intention};
use crate::view::UiContext;
use crate::view::parts::skip::skip;
use crate::view::parts::{Button, Picture};

/// How many things a tile shows of what was said.
const SHOWN: usize = 2;

pub struct WaysProps {
    pub plan: Rc<Plan>,
    pub today: Day,
}

pub fn ways(ui: &UiContext, props: &WaysProps) -> Html {
    let plan = &props.plan;
    let urgent = plan.is_urgent();
    let can_wait = |way: &Way| Screen::parse(way.id).is_some_and(|screen| screen.can_wait());
    let near = |way: &&Way| !(urgent && can_wait(way));
    let title = match plan.called() {
        Some(name) => ui.say_with("ways-title-named", &[("name", name.as_str().into())]),
        None => ui.say("ways-title"),
    };
    let lead = if urgent {
        "ways-lead-urgent"
    } else {
        "ways-lead"
    };
    html! {
        <div class="ways">
            <h1 tabindex="-1">{ title }</h1>
            { skip(ui) }
            <p class="ways__lead">{ ui.say(lead) }</p>
            <div class="ways__tiles">
                { for guide::ways().iter().filter(near).map(|way| tile(plan, way, ui)) }
            </div>
            <div class="ways__on">
                if !plan.is_empty() {
                    { Button::main(ui.say("ways-take"), ui.sends(intention::Frame::StopHere))
                        .html() }
                }
                if plan.last_time(props.today).is_some() {
                    { Button::quiet(ui.say("today-catching-up"), ui.sends(intention::Frame::Go(Screen::CatchUp)))
                        .picture("checklist")
                        .html() }
                }
                { Button::quiet(ui.say("desk-settings"), ui.sends(intention::Frame::Go(Screen::Settings)))
                    .picture("text-size")
                    .html() }
            </div>
        </div>
    }
}

fn tile(plan: &Plan, way: &Way, ui: &UiContext) -> Html {
    let Some(screen) = Screen::parse(way.id) else {
        return html! {};
    };
    let (said, beginning) = said(plan, way, &screen, ui);
    html! {
        <button
            class="ways__tile" type="button" key={way.id} data-way={way.id}
            onclick={ui.sends(intention::Frame::Go(screen))}
        >
            { Picture::Tile.of(way.picture) }
            <span class="ways__name">{ ui.say(&way.name_id()) }</span>
            for words in said {
                <span class="ways__said" dir="auto" data-beginning={beginning}>{ words }</span>
            }
            { made(plan, way, ui) }
        </button>
    }
}

/// A word or two of the person's, from what was said there; and a mark where it is only the beginning of something, and no
/// name.
fn said(
    plan: &Plan,
    way: &Way,
    screen: &Screen,
    ui: &UiContext,
) -> (Vec<String>, Option<&'static str>) {
    match way.id {
        "mat" => {
            let cards = plan.cards_in(Tray::TalkAboutNow).take(SHOWN);
            let names = cards.map(|card| card_name(plan, &ui.words, card));
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
fn made(plan: &Plan, way: &Way, ui: &UiContext) -> Html {
    let count = plan.promises().len();
    if way.id != "promises" || count == 0 {
        return html! {};
    }
    html! {
        <span class="ways__made">{ ui.say_with("ways-promises-made", &[("count", count.into())]) }</span>
    }
}
