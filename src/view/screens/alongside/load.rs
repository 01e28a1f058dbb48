//! How many workers, letters, appointments and forms there are in a month: one tap for each, and a picture for each that
//! was counted. It shows when it is too much, and says nothing about whose fault that is.

use yew::{Html, html};

use crate::plan::{Change, Load};
use crate::session::intention;
use crate::view::UiContext;
use crate::view::parts::said::about;
use crate::view::parts::{Button, ButtonState, Picture};

/// What is counted: its name, how many were counted in words, its picture, and where it stands.
struct Counted {
    name: &'static str,
    count: &'static str,
    picture: &'static str,
    of: fn(&mut Load) -> &mut u8,
}

const COUNTED: [Counted; 4] = [
    Counted {
        name: "load-workers",
        count: "load-count-workers",
        picture: "user",
        of: |load| &mut load.workers,
    },
    Counted {
        name: "load-letters",
        count: "load-count-letters",
        picture: "mail",
        of: |load| &mut load.letters,
    },
    Counted {
        name: "load-appointments",
        count: "load-count-appointments",
        picture: "calendar-event",
        of: |load| &mut load.appointments,
    },
    Counted {
        name: "load-forms",
        count: "load-count-forms",
        picture: "checklist",
        of: |load| &mut load.forms,
    },
];

pub fn load(ui: &UiContext, load: Load) -> Html {
    html! {
        <section class="load" aria-labelledby="load">
            <h2 id="load">{ ui.say("load-title") }</h2>
            <p class="load__lead">{ ui.say("load-lead") }</p>
            <ul class="load__kinds" role="list">
                { for COUNTED.iter().map(|counted| one(ui, load, counted)) }
            </ul>
        </section>
    }
}

fn one(ui: &UiContext, mut load: Load, counted: &Counted) -> Html {
    let count = *(counted.of)(&mut load);
    let name = ui.say(counted.name);
    let told = ui.say_with(counted.count, &[("count", usize::from(count).into())]);
    let step = |to: Option<u8>, picture, message: &str| {
        let mut then = load;
        *(counted.of)(&mut then) = to.unwrap_or(count);
        let state = match to {
            Some(_) => ButtonState::Ready,
            None => ButtonState::Resting,
        };
        let counts = ui.sends(intention::Writing::Change(Change::CountLoad(then)));
        Button::new(ui.say(message), counts)
            .picture(picture)
            .state(state)
            .full(about(ui, message, &name))
            .html()
    };
    html! {
        <li class="load__kind" key={counted.name}>
            <div class="load__head">
                <h3 class="load__name">{ name.as_str() }</h3>
                <p class="load__count" role="status">{ told }</p>
            </div>
            <div class="load__pictures" aria-hidden="true">
                { for (0..count).map(|_| Picture::Line.of(counted.picture)) }
            </div>
            <div class="load__steps">
                { step(count.checked_add(1), "plus", "load-more") }
                { step(count.checked_sub(1), "arrow-back-up", "load-fewer") }
            </div>
        </li>
    }
}
