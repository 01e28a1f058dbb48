//! Several people's learning files together: opening them, how far that is, and what was in each.

use yew::{Html, html};

use crate::device::{PoolTrouble, PooledFile};
use crate::session::{Pooled, intention};
use crate::view::Table;
use crate::view::parts::Button;

pub fn files(table: &Table, pooled: &Pooled) -> Html {
    html! {
        <section class="learning__files" aria-labelledby="learning-pool">
            <h2 id="learning-pool">{ table.say("learning-together") }</h2>
            <p>{ table.say("learning-pool-means") }</p>
            <div class="learning__ways">
                { Button::new(table.say("learning-pool"), table.sends(intention::Workers::OpenFiles))
                    .picture("folder-open")
                    .html() }
                if !pooled.files.is_empty() {
                    { Button::quiet(table.say("learning-pool-away"), table.sends(intention::Workers::PutFilesAway))
                        .html() }
                }
            </div>
            <p role="status">{ state(table, pooled) }</p>
            if !pooled.files.is_empty() {
                <h3>{ table.say("learning-files") }</h3>
                <ul class="learning__list">
                    for one in &pooled.files {
                        { file(table, one) }
                    }
                </ul>
            }
        </section>
    }
}

fn state(table: &Table, pooled: &Pooled) -> String {
    match pooled.reading {
        Some(count) => {
            let count = ("count", count.to_string().into());
            table.say_with("learning-pool-reading", &[count])
        }
        None if pooled.failed => table.say("learning-pool-failed"),
        None => String::new(),
    }
}

fn file(table: &Table, file: &PooledFile) -> Html {
    let number = |number: u32| number.to_string().into();
    let said = if file.again > 0 {
        let values = [("new", number(file.new)), ("again", number(file.again))];
        table.say_with("learning-file-again", &values)
    } else {
        table.say_with("learning-file-new", &[("new", number(file.new))])
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
                <p>{ table.say(trouble) }</p>
            } else if file.unread > 0 {
                <p>{ table.say_with("learning-file-unread", &[("count", number(file.unread))]) }</p>
            }
        </li>
    }
}
