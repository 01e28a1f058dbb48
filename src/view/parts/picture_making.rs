//! Making a picture for a card or for somebody: drawn with a finger, taken or chosen. Nobody has to: a word
//! is enough, and what is being made is a draft until it is kept.

use std::rc::Rc;

use yew::{Callback, Html, Properties, component, html, use_state_eq};

use super::own_picture::own_picture;
use super::{Button, ButtonState, Picture};
use crate::plan::{Change, OwnCard, OwnPicture};
use crate::session::{Drafts, Field, Intention, intention};
use crate::view::parts::drawing::{DrawingProps, becomes, drawing};
use crate::view::{Table, use_table};

#[derive(PartialEq, Properties)]
pub struct PictureMakingProps {
    /// The field for the word of the thing that the picture is for.
    pub of: Field,
    pub drafts: Rc<Drafts>,
    /// The picture that it has now.
    #[prop_or_default]
    pub kept: Option<OwnPicture>,
    /// What keeps another picture, or none, where there is something to keep it with. What is about to be made takes
    /// it along by itself: see [`Drafts::picture`].
    #[prop_or_default]
    pub change: Option<Callback<Option<OwnPicture>, Change>>,
    /// The picture was kept.
    #[prop_or_default]
    pub onkept: Callback<()>,
}

/// A picture for a card that was made already.
pub fn picture_for(drafts: &Rc<Drafts>, card: &OwnCard, onkept: Callback<()>) -> Html {
    let id = card.id.clone();
    let change = Callback::from(move |picture| Change::PictureCard {
        card: id.clone(),
        picture,
    });
    let (of, kept) = (Field::card(&card.id), card.picture.clone());
    html! { <PictureMaking {of} drafts={drafts.clone()} {kept} {change} {onkept} /> }
}

#[component]
pub fn PictureMaking(props: &PictureMakingProps) -> Html {
    let table = use_table();
    let drawn = props.drafts.drawing(&props.of);
    // What was being drawn when the tablet was put away lies open again.
    let is_open = use_state_eq(|| drawn.is_some());
    let before = use_state_eq(|| None);
    let made = props.drafts.picture(&props.of);
    let shown = match (&made, *is_open) {
        (Some(photo @ OwnPicture::Photo(_)), _) => taken(&table, &props.of, photo),
        (Some(OwnPicture::Drawing(_)) | None, true) => drawing(
            &table,
            DrawingProps {
                of: props.of.clone(),
                drawn: drawn.cloned(),
                before: (*before).clone(),
                onbefore: Callback::from(move |drawing| before.set(Some(drawing))),
            },
        ),
        (Some(OwnPicture::Drawing(_)) | None, false) => html! {},
    };
    let ondraw = {
        let (is_open, send) = (is_open.clone(), table.send.clone());
        // A drawing that was kept is drawn on.
        let begin = if let Some(OwnPicture::Drawing(kept)) = &props.kept
            && drawn.is_none()
            && !*is_open
        {
            Some(becomes(props.of.clone(), Some(kept.clone())))
        } else {
            None
        };
        Callback::from(move |_| {
            is_open.set(!*is_open);
            if let Some(begin) = &begin {
                send.emit(begin.clone());
            }
        })
    };
    let open = ButtonState::Open(*is_open);
    let close = Callback::from(move |()| is_open.set(false));
    html! {
        <div class="picture-making" role="group" aria-label={table.say("picture-title")}>
            <div class="picture-making__ways">
                if props.drafts.photo(&props.of).is_none() {
                    { Button::quiet(table.say("picture-draw"), ondraw)
                        .picture("scribble")
                        .state(open)
                        .html() }
                }
                { photo_button(&table, &props.of, true) }
                { photo_button(&table, &props.of, false) }
            </div>
            <p class="picture-making__coming">{ table.say("picture-coming") }</p>
            { shown }
            { keeping(&table, props, made.as_ref(), close) }
            <p class="picture-making__hint">
                { table.say("picture-only") }{ " " }{ table.say("picture-ask") }
            </p>
        </div>
    }
}

fn photo_button(table: &Table, of: &Field, camera: bool) -> Html {
    let (label, picture) = if camera {
        ("picture-take", "camera")
    } else {
        ("picture-choose", "photo")
    };
    let of = of.clone();
    let take = table.sends(intention::Pictures::TakePhoto { of, camera });
    Button::quiet(table.say(label), take)
        .picture(picture)
        .html()
}

/// The photo that was taken, and a way to do without it.
fn taken(table: &Table, of: &Field, photo: &OwnPicture) -> Html {
    let leave = table.sends(intention::Pictures::LeavePhoto { of: of.clone() });
    html! {
        <div class="picture-making__photo">
            { own_picture(photo, table.say("picture-photo"), Picture::Card) }
            { Button::quiet(table.say("picture-leave-photo"), leave).picture("trash").html() }
        </div>
    }
}

/// Keeps what was made, or goes without a picture.
fn keeping(
    table: &Table,
    props: &PictureMakingProps,
    made: Option<&OwnPicture>,
    close: Callback<()>,
) -> Html {
    let Some(change) = &props.change else {
        return html! {};
    };
    let keep = || {
        let keep = Intention::Pictures(intention::Pictures::Keep {
            of: props.of.clone(),
            change: change.emit(made.cloned()),
        });
        let (send, onkept) = (table.send.clone(), props.onkept.clone());
        Callback::from(move |_| {
            close.emit(());
            send.emit(keep.clone());
            onkept.emit(());
        })
    };
    let without = || table.sends(intention::Writing::Change(change.emit(None)));
    html! {
        <div class="picture-making__keep">
            if made.is_some() && made != props.kept.as_ref() {
                { Button::main(table.say("picture-keep"), keep()).html() }
            }
            if props.kept.is_some() {
                { Button::quiet(table.say("picture-none"), without()).picture("trash").html() }
            }
        </div>
    }
}
