//! Room for one more name in a ring. Any name will do: "my sister" is one.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::{Callback, Html, KeyboardEvent, Properties, TargetCast, component, html};

use crate::plan::{Change, Ring, TieDraft, Wording};
use crate::session::{Drafts, Intention};
use crate::view::focus::use_focus_in_field;
use crate::view::parts::tie_edit::new_name_field;
use crate::view::parts::{Button, ButtonKind, TextField};
use crate::view::use_table;

#[derive(PartialEq, Properties)]
pub struct AddProps {
    pub drafts: Rc<Drafts>,
    pub ring: Ring,
    pub onadded: Callback<()>,
}

#[component]
pub fn Add(props: &AddProps) -> Html {
    let table = use_table();
    let place = use_focus_in_field();
    let field = new_name_field(props.ring);
    let value = props.drafts.get(&field).to_owned();
    let keep = Wording::parse(&value).map(|name| {
        let draft = TieDraft {
            name,
            ring: props.ring,
            closer: false,
            must_stay: false,
        };
        let keep = Intention::Keep {
            field: field.clone(),
            change: Change::AddTie(draft),
        };
        let (send, onadded) = (table.send.clone(), props.onadded.clone());
        Callback::from(move |()| {
            onadded.emit(());
            send.emit(keep.clone());
        })
    });
    let onkeydown = {
        let keep = keep.clone();
        Callback::from(move |event: KeyboardEvent| {
            let in_field = event.target_dyn_into::<HtmlInputElement>().is_some();
            if let Some(keep) = keep.as_ref().filter(|_| in_field && event.key() == "Enter") {
                keep.emit(());
            }
        })
    };
    html! {
        <div class="people__add" ref={place} {onkeydown}>
            <TextField
                {field}
                label={table.say("people-name")}
                {value}
            />
            if let Some(keep) = keep {
                <Button
                    label={table.say("people-keep")}
                    kind={ButtonKind::Main}
                    onclick={keep.reform(|_| ())}
                />
            }
        </div>
    }
}
