//! A square to draw on with a finger. What was drawn is shown here; the stroke under the finger is drawn by
//! the edge, on the canvas above. It needs eyes and a finger, and so it is never the only way.

use yew::{Callback, Html, NodeRef, PointerEvent, html};

use super::Button;
use super::own_picture::strokes;
use crate::plan::Drawing;
use crate::session::{Field, Intention, intention};
use crate::view::UiContext;
use crate::view::focus::TakesFocus;

pub struct DrawingProps {
    /// The field for the word of what the drawing is for.
    pub of: Field,
    pub drawn: Option<Drawing>,
    /// What was drawn before somebody began again.
    pub before: Option<Drawing>,
    pub onbefore: Callback<Drawing>,
}

pub fn drawing(ui: &UiContext, props: DrawingProps) -> Html {
    let place = NodeRef::default();
    html! {
        <div class="drawing" tabindex="-1" ref={place.clone()}>
            <TakesFocus {place} wanted={"drawing"} />
            <p class="drawing__hint">{ ui.say("picture-draw-hint") }</p>
            { surface(ui, &props) }
            { ways(ui, props) }
        </div>
    }
}

fn surface(ui: &UiContext, props: &DrawingProps) -> Html {
    let lines = props
        .drawn
        .as_ref()
        .map_or(0, |drawn| drawn.strokes().len());
    let label = ui.say_with("picture-surface", &[("count", lines.into())]);
    let (send, of) = (ui.send.clone(), props.of.clone());
    let onpointerdown = move |event: PointerEvent| {
        // A second finger, and any button of a mouse but the first, draw nothing.
        if event.is_primary() && event.button() == 0 {
            send.emit(Intention::Pictures(intention::Pictures::BeginStroke {
                of: of.clone(),
                pointer: event.pointer_id(),
                x: event.client_x(),
                y: event.client_y(),
            }));
        }
    };
    html! {
        <div
            class="drawing__surface" role="img" aria-label={label}
            data-drawing={props.of.as_str().to_owned()} {onpointerdown}
        >
            if let Some(drawn) = &props.drawn {
                { strokes(drawn) }
            }
            <canvas class="drawing__ink" key="ink" width="1" height="1" />
        </div>
    }
}

fn ways(ui: &UiContext, props: DrawingProps) -> Html {
    let becomes = |drawing| becomes(props.of.clone(), drawing);
    let Some(drawn) = props.drawn else {
        return props.before.map_or_else(Html::default, |before| {
            let again = ui.sends(becomes(Some(before)));
            html! {
                <div class="drawing__ways">
                    { Button::quiet(ui.say("picture-have-back"), again)
                        .picture("arrow-back-up")
                        .html() }
                </div>
            }
        });
    };
    let back = drawn.before_last();
    let again = {
        let (send, empty, onbefore) = (ui.send.clone(), becomes(None), props.onbefore.clone());
        Callback::from(move |_| {
            onbefore.emit(drawn.clone());
            send.emit(empty.clone());
        })
    };
    html! {
        <div class="drawing__ways">
            { Button::quiet(ui.say("picture-back"), ui.sends(becomes(back)))
                .picture("arrow-back-up")
                .html() }
            { Button::quiet(ui.say("picture-again"), again).picture("x").html() }
        </div>
    }
}

/// What is being drawn for this becomes another drawing, or none.
pub fn becomes(of: Field, drawing: Option<Drawing>) -> Intention {
    Intention::Pictures(intention::Pictures::Draw { of, drawing })
}
