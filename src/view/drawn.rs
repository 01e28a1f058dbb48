//! A part of the screen that is drawn anew only when what it shows has changed. One component serves all of them: each kind of
//! component is half a kilobyte of the app.

use std::any::Any;
use std::rc::Rc;

use yew::virtual_dom::{Key, VChild};
use yew::{Html, Properties, component};

use super::{UiContext, use_ui};

/// Draws from these values, and again only once they are others. What `draw` takes along besides is taken for the same as long
/// as they are: a callback that does the same each time, and nothing that is shown.
///
/// Where it stands in something that is folded away, nothing of it is drawn until that is opened.
pub fn drawn<D: PartialEq + 'static>(
    from: D,
    draw: impl Fn(&UiContext, &D) -> Html + 'static,
) -> Html {
    part(None, from, draw)
}

/// The same for one of many, which keeps its place in the page by this key.
pub fn drawn_as<D: PartialEq + 'static>(
    key: impl Into<Key>,
    from: D,
    draw: impl Fn(&UiContext, &D) -> Html + 'static,
) -> Html {
    part(Some(key.into()), from, draw)
}

fn part<D: PartialEq + 'static>(
    key: Option<Key>,
    from: D,
    draw: impl Fn(&UiContext, &D) -> Html + 'static,
) -> Html {
    let values = Rc::new(from);
    let from: Rc<dyn Compared> = values.clone();
    let draw: Rc<dyn Fn(&UiContext) -> Html> = Rc::new(move |ui| draw(ui, &values));
    let props = DrawnProps {
        #[cfg(test)]
        place: counting::next_place(),
        from,
        draw,
    };
    VChild::<Drawn>::new(props, key).into()
}

/// Values that can be compared, whatever they are.
trait Compared {
    fn is_same(&self, other: &dyn Compared) -> bool;
    fn as_any(&self) -> &dyn Any;
}

impl<D: PartialEq + 'static> Compared for D {
    fn is_same(&self, other: &dyn Compared) -> bool {
        other.as_any().downcast_ref() == Some(self)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

#[derive(Properties)]
struct DrawnProps {
    #[cfg(test)]
    place: Vec<usize>,
    from: Rc<dyn Compared>,
    draw: Rc<dyn Fn(&UiContext) -> Html>,
}

impl PartialEq for DrawnProps {
    fn eq(&self, other: &Self) -> bool {
        self.from.is_same(&*other.from)
    }
}

#[component]
fn Drawn(props: &DrawnProps) -> Html {
    let ui = use_ui();
    #[cfg(test)]
    if let Some(within) = counting::seen(props) {
        return within.draw(|| (props.draw)(&ui));
    }
    (props.draw)(&ui)
}

#[cfg(test)]
pub mod counting;

#[cfg(test)]
mod tests {
    use super::*;

    fn props<D: PartialEq + 'static>(from: D) -> DrawnProps {
        DrawnProps {
            place: Vec::new(),
            from: Rc::new(from),
            draw: Rc::new(|_| Html::default()),
        }
    }

    #[test]
    fn the_same_values_are_not_drawn_again_and_others_are() {
        assert!(props((1, "a")) == props((1, "a")));
        assert!(props((1, "a")) != props((2, "a")));
        assert!(props(1_u8) != props(1_u16), "values of another kind");
        let plan = Rc::new(vec![1]);
        assert!(props(plan.clone()) == props(plan));
    }
}
