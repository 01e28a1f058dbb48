//! A square to draw on with a finger. What was drawn is shown here; the stroke under the finger is drawn by
//! the edge, on the canvas above. It needs eyes and a finger, and so it is never the only way.

use yew::{AttrValue, Callback, Html, NodeRef, PointerEvent, html};

use super::Button;
use super::own_picture::strokes;
use crate::plan::Drawing;
use crate::session::{Field, Intention, intention};
use crate::view::Table;
use crate::view::focus::TakesFocus;

pub struct DrawingProps {
    pub field: Field,
    pub drawn: Option<Drawing>,
    /// What was drawn before somebody began again.
    pub before: AttrValue,
    pub onbefore: Callback<AttrValue>,
}

pub fn drawing(table: &Table, props: DrawingProps) -> Html {
    let place = NodeRef::default();
    html! {
        <div class="drawing" tabindex="-1" ref={place.clone()}>
            <TakesFocus {place} wanted={"drawing"} />
            <p class="drawing__hint">{ table.say("picture-draw-hint") }</p>
            { surface(table, &props) }
            { ways(table, props) }
        </div>
    }
}

fn surface(table: &Table, props: &DrawingProps) -> Html {
    let lines = props
        .drawn
        .as_ref()
        .map_or(0, |drawn| drawn.strokes().len());
    let label = table.say_with("picture-surface", &[("count", lines.into())]);
    let (send, field) = (table.send.clone(), props.field.clone());
    let onpointerdown = move |event: PointerEvent| {
        // A second finger, and any button of a mouse but the first, draw nothing.
        if event.is_primary() && event.button() == 0 {
            send.emit(Intention::Pictures(intention::Pictures::BeginStroke {
                drawing: field.clone(),
                pointer: event.pointer_id(),
                x: event.client_x(),
                y: event.client_y(),
            }));
        }
    };
    html! {
        <div
            class="drawing__surface" role="img" aria-label={label}
            data-drawing={props.field.as_str().to_owned()} {onpointerdown}
        >
            if let Some(drawn) = &props.drawn {
                { strokes(drawn) }
            }
            <canvas class="drawing__ink" key="ink" width="1" height="1" />
        </div>
    }
}

fn ways(table: &Table, props: DrawingProps) -> Html {
    let becomes = |text: String| {
        Intention::Writing(intention::Writing::Type {
            field: props.field.clone(),
            text,
        })
    };
    let Some(drawn) = props.drawn else {
        let before = (!props.before.is_empty()).then(|| becomes(props.before.to_string()));
        return before.map_or_else(Html::default, |before| {
            html! {
                <div class="drawing__ways">
                    { Button::quiet(table.say("picture-have-back"), table.sends(before))
                        .picture("arrow-back-up")
                        .html() }
                </div>
            }
        });
    };
    let back = drawn
        .before_last()
        .map_or_else(String::new, |before| before.as_text());
    let again = {
        let (send, empty, onbefore) = (
            table.send.clone(),
            becomes(String::new()),
            props.onbefore.clone(),
        );
        let text = AttrValue::from(drawn.as_text());
        Callback::from(move |_| {
            onbefore.emit(text.clone());
            send.emit(empty.clone());
        })
    };
    html! {
        <div class="drawing__ways">
            { Button::quiet(table.say("picture-back"), table.sends(becomes(back)))
                .picture("arrow-back-up")
                .html() }
            { Button::quiet(table.say("picture-again"), again).picture("x").html() }
        </div>
    }
}
