//! A picture of the sheet: a table in whose rows the bars are drawn. So the picture is never without its numbers, nobody has
//! to see it to read it, and it prints as it stands.

use yew::{Html, html};

use crate::document::{Bar, LearningPicture, RuleRow, came_of};
use crate::view::UiContext;

pub fn picture(ui: &UiContext, picture: &LearningPicture) -> Html {
    let id = format!("learning-{}", picture.name);
    let says = format!("{id}-says");
    let half = picture.half;
    html! {
        <div class="bars" key={picture.name}>
            <h3 id={id.clone()}>{ &picture.title }</h3>
            <p id={says.clone()}>{ &picture.says }</p>
            <table class="bars__table" aria-labelledby={id} aria-describedby={says}>
                <thead class="visually-hidden">
                    <tr>
                        <th scope="col">{ ui.say("learning-group") }</th>
                        <th scope="col">{ ui.say("learning-count") }</th>
                    </tr>
                </thead>
                <tbody>
                    for one in &picture.bars {
                        { bar(one, half) }
                    }
                </tbody>
            </table>
        </div>
    }
}

fn bar(bar: &Bar, half: bool) -> Html {
    html! {
        <tr>
            <th class="bars__what" scope="row">
                <div class="bars__row">
                    <span class="bars__label">{ &bar.label }</span>
                    <svg class="bars__bar" aria-hidden="true">
                        <rect width={format!("{}%", bar.length)} height="100%" rx="4" />
                        if half {
                            <line class="bars__gap" x1="50%" x2="50%" y1="-20%" y2="120%" />
                            <line class="bars__half" x1="50%" x2="50%" y1="-20%" y2="120%" />
                        }
                    </svg>
                </div>
            </th>
            <td class="bars__count">{ bar.count }</td>
        </tr>
    }
}

/// The rules that came up most, and what came of them.
pub fn rules(ui: &UiContext, rows: &[RuleRow]) -> Html {
    let most = rows
        .first()
        .map_or_else(String::new, |row| row.rule.clone());
    html! {
        <div class="bars" key="rules">
            <h3 id="learning-rules">{ ui.say("learning-rule") }</h3>
            <p>{ ui.say_with("learning-rule-most", &[("group", most.into())]) }</p>
            <table class="bars__table bars__table--words" aria-labelledby="learning-rules">
                <thead>
                    <tr>
                        <th scope="col">{ ui.say("learning-group") }</th>
                        <th scope="col">{ ui.say("learning-rule-times") }</th>
                    </tr>
                </thead>
                <tbody>
                    for row in rows {
                        <tr>
                            <th class="bars__what" scope="row">
                                <span class="bars__rule" dir="auto">{ &row.rule }</span>
                                <span class="bars__came">{ came_of(row, &ui.words) }</span>
                            </th>
                            <td class="bars__count">{ row.count }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}
