//! The debriefs on this tablet, for whoever wrote them: the rules that are still open, and each debrief, to be taken out.

use alongside_learning::{Entry, Stage};
use yew::{Html, html};

use crate::document::week_day;
use crate::session::{Intention, OpenDebriefs, intention};
use crate::view::UiContext;
use crate::view::parts::{Button, ButtonState, Place};

/// The rules of which something may still come. What is new is one tap.
pub fn open_rules(ui: &UiContext, open: &OpenDebriefs) -> Html {
    let rules = open.entries.iter().flat_map(|entry| {
        let ways = entry.debrief.ways.iter().enumerate();
        ways.filter(|(_, way)| way.is_open())
            .map(move |(at, way)| (entry.id, at, way))
    });
    let rules: Vec<_> = rules.collect();
    if rules.is_empty() {
        return html! {};
    }
    html! {
        <section aria-labelledby="learning-open-rules">
            <h2 id="learning-open-rules">{ ui.say("learning-open-rules") }</h2>
            <p>{ ui.say("learning-open-rules-lead") }</p>
            <ul class="learning__list">
                for (debrief, at, way) in rules {
                    <li class="learning__rule">
                        <p class="learning__name" dir="auto">{ way.rule.clone() }</p>
                        <div class="learning__stages">
                            for stage in Stage::ALL {
                                { tell(ui, way.rule.as_deref(), way.stage(), Intention::Workers(intention::Workers::TellOfRule {
                                    debrief, way: at, stage,
                                }), stage) }
                            }
                        </div>
                    </li>
                }
            </ul>
        </section>
    }
}

fn tell(
    ui: &UiContext,
    rule: Option<&str>,
    now: Option<Stage>,
    asks: Intention,
    stage: Stage,
) -> Html {
    let label = ui.say(&format!("stage-{}", stage.name()));
    let full = format!("{label}: {}", rule.unwrap_or_default());
    let button = Button::new(label, ui.sends(asks))
        .state(ButtonState::Pressed(now == Some(stage)))
        .full(full);
    // Never by its edge alone.
    let button = if now == Some(stage) {
        button.picture("check")
    } else {
        button
    };
    button.html()
}

/// Every debrief, the last first.
pub fn mine(ui: &UiContext, open: &OpenDebriefs) -> Html {
    if open.entries.is_empty() {
        return html! {};
    }
    html! {
        <Place name={ui.say("learning-mine")} picture="list" about={ui.say("learning-mine.about")}>
            <ul class="learning__list">
                for entry in open.entries.iter().rev() {
                    { one(ui, entry) }
                }
            </ul>
        </Place>
    }
}

fn one(ui: &UiContext, entry: &Entry) -> Html {
    let day = week_day(entry.week, &ui.words);
    let when = ui.say_with("learning-mine-week", &[("day", day.into())]);
    let texts: Vec<_> = entry.debrief.texts().map(str::to_owned).collect();
    let out = ui.say("learning-take-out");
    let full = format!("{out}: {when}");
    html! {
        <li class="learning__one" key={entry.id.text()}>
            <p class="learning__name">{ when }</p>
            if texts.is_empty() {
                <p>{ ui.say("learning-mine-nothing") }</p>
            }
            for text in texts {
                <p class="learning__text" dir="auto">{ text }</p>
            }
            { Button::quiet(out, ui.sends(intention::Workers::TakeOutDebrief(entry.id))).full(full).html() }
        </li>
    }
}
