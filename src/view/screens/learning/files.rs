//! Several people's learning files together: opening them, how far that is, and what was in each.

use yew::{Html, html};

use crate::device::{PoolTrouble, PooledFile};
use crate::session::{Pooled, intention};
use crate::view::UiContext;
use crate::view::parts::Button;

pub fn files(ui: &UiContext, pooled: &Pooled) -> Html {
    html! {
        <section class="learning__files" aria-labelledby="learning-pool">
            <h2 id="learning-pool">{ ui.say("learning-together") }</h2>
            <p>{ ui.say("learning-pool-means") }</p>
            <div class="learning__ways">
                { Button::new(ui.say("learning-pool"), ui.sends(intention::Workers::OpenFiles))
                    .picture("folder-open")
                    .html() }
                if !pooled.files.is_empty() {
                    { Button::quiet(ui.say("learning-pool-away"), ui.sends(intention::Workers::PutFilesAway))
                        .html() }
                }
            </div>
            <p role="status">{ state(ui, pooled) }</p>
            if !pooled.files.is_empty() {
                <h3>{ ui.say("learning-files") }</h3>
                <ul class="learning__list">
                    for one in &pooled.files {
                        { file(ui, one) }
                    }
                </ul>
            }
        </section>
    }
}

fn state(ui: &UiContext, pooled: &Pooled) -> String {
    match pooled.reading {
        Some(count) => {
            let count = ("count", count.to_string().into());
            ui.say_with("learning-pool-reading", &[count])
        }
        None if pooled.failed => ui.say("learning-pool-failed"),
        None => String::new(),
    }
}

fn file(ui: &UiContext, file: &PooledFile) -> Html {
    let number = |number: u32| number.to_string().into();
    let said = if file.again > 0 {
        let values = [("new", number(file.new)), ("again", number(file.again))];
        ui.say_with("learning-file-again", &values)
    } else {
        ui.say_with("learning-file-new", &[("new", number(file.new))])
    };
    let trouble = file.trouble.map(|trouble| match trouble {
        PoolTrouble::NotOurs => "learning-file-not-ours",
        PoolTrouble::TooNew => "learning-file-too-new",
        PoolTrouble::Full => "learning-file-full",
        PoolTrouble::Broken => "learning-file-broken",
    });
    let read = file.new + file.again > 0 || trouble.is_none();
    html! {
        <li class="learning__file">
            <p class="learning__name" dir="auto">{ &file.name }</p>
            if read {
                <p>{ said }</p>
            }
            if let Some(trouble) = trouble {
                <p>{ ui.say(trouble) }</p>
            } else if file.unread > 0 {
                <p>{ ui.say_with("learning-file-unread", &[("count", number(file.unread))]) }</p>
            }
        </li>
    }
}
