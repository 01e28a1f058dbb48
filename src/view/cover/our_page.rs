//! The whole plan so far on one page, as it will be printed. It is there to be looked at together.

use std::rc::Rc;

use yew::{Html, html};

use crate::document;
use crate::plan::Plan;
use crate::session::Intention;
use crate::view::Table;
use crate::view::parts::{Button, paper};

pub struct OurPageProps {
    pub plan: Rc<Plan>,
}

pub fn our_page(table: &Table, props: &OurPageProps) -> Html {
    let outline = document::my_plan(&props.plan, &table.words);
    html! {
        <section class="our-page" role="dialog" aria-modal="true" aria-label={table.say("our-page")}>
            { paper(&outline, 1) }
            <div class="our-page__close">
                { Button::main(table.say("our-page-close"), table.sends(Intention::Uncover))
                    .html() }
            </div>
        </section>
    }
}
