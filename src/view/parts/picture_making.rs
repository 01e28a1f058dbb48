//! Making a picture for a card or for somebody: drawn with a finger, taken or chosen. Nobody has to: a word
//! is enough, and what is being made is a draft until it is kept.

use std::rc::Rc;

use yew::{Callback, Html, Properties, component, html, use_state_eq};

use super::own_picture::own_picture;
use super::{Button, ButtonState, Picture};
use crate::plan::{Change, OwnCard, OwnPicture};
use crate::session::{Drafts, Field, Intention, intention};
use crate::view::parts::drawing::{DrawingProps, becomes, drawing};
use crate::view::{UiContext, use_ui};

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
    let ui = use_ui();
    let drawn = props.drafts.drawing(&props.of);
    // What was being drawn when the tablet was put away lies open again.
    let is_open = use_state_eq(|| drawn.is_some());
    let before = use_state_eq(|| None);
    let made = props.drafts.picture(&props.of);
    let shown = match (&made, *is_open) {
        (Some(photo @ OwnPicture::Photo(_)), _) => taken(&ui, &props.of, photo),
        (Some(OwnPicture::Drawing(_)) | None, true) => drawing(
            &ui,
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
        let (is_open, send) = (is_open.clone(), ui.send.clone());
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
        <div class="picture-making" role="group" aria-label={ui.say("picture-title")}>
            <div class="picture-making__ways">
                if props.drafts.photo(&props.of).is_none() {
                    { Button::quiet(ui.say("picture-draw"), ondraw)
                        .picture("scribble")
                        .state(open)
                        .html() }
                }
                { photo_button(&ui, &props.of, true) }
                { photo_button(&ui, &props.of, false) }
            </div>
            <p class="picture-making__coming">{ ui.say("picture-coming") }</p>
            { shown }
            { keeping(&ui, props, made.as_ref(), close) }
            <p class="picture-making__hint">
                { ui.say("picture-only") }{ " " }{ ui.say("picture-ask") }
            </p>
        </div>
    }
}

fn photo_button(ui: &UiContext, of: &Field, camera: bool) -> Html {
    let (label, picture) = if camera {
        ("picture-take", "camera")
    } else {
        ("picture-choose", "photo")
    };
    let of = of.clone();
    let take = ui.sends(intention::Pictures::TakePhoto { of, camera });
    Button::quiet(ui.say(label), take).picture(picture).html()
}

/// The photo that was taken, and a way to do without it.
fn taken(ui: &UiContext, of: &Field, photo: &OwnPicture) -> Html {
    let leave = ui.sends(intention::Pictures::LeavePhoto { of: of.clone() });
    html! {
        <div class="picture-making__photo">
            { own_picture(photo, ui.say("picture-photo"), Picture::Card) }
            { Button::quiet(ui.say("picture-leave-photo"), leave).picture("trash").html() }
        </div>
    }
}

/// Keeps what was made, or goes without a picture.
fn keeping(
    ui: &UiContext,
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
        let (send, onkept) = (ui.send.clone(), props.onkept.clone());
        Callback::from(move |_| {
            close.emit(());
            send.emit(keep.clone());
            onkept.emit(());
        })
    };
    let without = || ui.sends(intention::Writing::Change(change.emit(None)));
    html! {
        <div class="picture-making__keep">
            if made.is_some() && made != props.kept.as_ref() {
                { Button::main(ui.say("picture-keep"), keep()).html() }
            }
            if props.kept.is_some() {
                { Button::quiet(ui.say("picture-none"), without()).picture("trash").html() }
            }
        </div>
    }
}
