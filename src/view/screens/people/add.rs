//! Room for one more name in a ring. Any name will do: "my sister" is one.

use std::rc::Rc;

use yew::{Callback, Html, NodeRef, html};

use crate::plan::{Change, Ring, TieDraft, Wording};
use crate::session::{Drafts, Intention, intention};
use crate::view::UiContext;
use crate::view::focus::{On, TakesFocus};
use crate::view::parts::text_field::on_enter;
use crate::view::parts::tie_edit::new_name_field;
use crate::view::parts::{Button, TextField};

pub fn add(ui: &UiContext, drafts: &Rc<Drafts>, ring: Ring, onadded: &Callback<()>) -> Html {
    let place = NodeRef::default();
    let field = new_name_field(ring);
    let value = drafts.get(&field).to_owned();
    let keep = Wording::parse(&value).map(|name| keep(ui, ring, name, onadded));
    let onkeydown = on_enter(keep.clone());
    html! {
        <div class="people__add" ref={place.clone()} {onkeydown}>
            <TakesFocus {place} wanted={"name"} on={On::Field} />
            { TextField::new(field, ui.say("people-name"), value).html(ui) }
            if let Some(keep) = keep {
                { Button::main(ui.say("people-keep"), keep.reform(|_| ())).html() }
            }
        </div>
    }
}

fn keep(ui: &UiContext, ring: Ring, name: Wording, onadded: &Callback<()>) -> Callback<()> {
    let draft = TieDraft::new(name, ring);
    let keep = Intention::Writing(intention::Writing::Keep {
        fields: vec![new_name_field(ring)],
        change: Change::AddTie(draft),
    });
    let (send, onadded) = (ui.send.clone(), onadded.clone());
    Callback::from(move |()| {
        onadded.emit(());
        send.emit(keep.clone());
    })
}
