//! This plan is open in another window, which alone may write in it. Shows nothing of it but the
//! name, so that nobody reads what may have changed since.

use yew::{Html, html};

use crate::plan::Wording;
use crate::session::{Intention, Screen};
use crate::view::Table;
use crate::view::parts::{Button, ButtonKind, Picture, PictureSize};

pub struct ElsewhereProps {
    pub called: Option<Wording>,
}

pub fn elsewhere(table: &Table, props: &ElsewhereProps) -> Html {
    let heading = match &props.called {
        Some(name) => table.say_with("elsewhere-named", &[("name", name.as_str().into())]),
        None => table.say("elsewhere-no-name"),
    };
    html! {
        <div class="elsewhere">
            <Picture name={"device-tablet"} size={PictureSize::Tile} />
            <h1 tabindex="-1">{ heading }</h1>
            <p class="elsewhere__means">{ table.say("elsewhere-means") }</p>
            <div class="elsewhere__ways">
                <Button
                    label={table.say("elsewhere-use-here")}
                    kind={ButtonKind::Main}
                    onclick={table.sends(Intention::TakeOver)}
                />
                <Button
                    label={table.say("elsewhere-desk")}
                    onclick={table.sends(Intention::Go(Screen::Desk))}
                />
            </div>
        </div>
    }
}
