//! Counts, without a browser, how many parts a browser would draw anew: those that stand in the same place as before, and show
//! other values. What is in a part that stays is not looked at, because a browser would not come to it.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use yew::Html;

use super::{Compared, DrawnProps};

/// Where a part stands: its number among those of the part around it, and so on from the outside.
type Place = Vec<usize>;

#[derive(Default)]
struct Counting {
    /// What each part showed before.
    before: HashMap<Place, Rc<dyn Compared>>,
    now: HashMap<Place, Rc<dyn Compared>>,
    /// The part that is being drawn, and how many parts it has so far.
    around: Place,
    inside: usize,
    drawn: usize,
}

thread_local! {
    static COUNTING: RefCell<Option<Counting>> = const { RefCell::new(None) };
}

/// How many parts are drawn when `after` is shown where `before` was.
pub fn drawn_anew(before: impl FnOnce(), after: impl FnOnce()) -> usize {
    COUNTING.set(Some(Counting::default()));
    before();
    COUNTING.with_borrow_mut(|counting| {
        let before = counting.take().unwrap().now;
        *counting = Some(Counting {
            before,
            ..Counting::default()
        });
    });
    after();
    COUNTING.take().unwrap().drawn
}

/// The place of a part that is being put somewhere.
pub(super) fn next_place() -> Place {
    COUNTING.with_borrow_mut(|counting| {
        let Some(counting) = counting else {
            return Place::new();
        };
        let mut place = counting.around.clone();
        place.push(counting.inside);
        counting.inside += 1;
        place
    })
}

/// A part that a browser has before it.
pub(super) enum Seen {
    Stays,
    Anew(Place),
}

/// Looks at a part; nothing where nobody counts.
pub(super) fn seen(props: &DrawnProps) -> Option<Seen> {
    COUNTING.with_borrow_mut(|counting| {
        let counting = counting.as_mut()?;
        let before = counting.before.get(&props.place);
        let stays = before.is_some_and(|before| before.is_same(&*props.from));
        let (place, from) = (props.place.clone(), props.from.clone());
        counting.now.insert(place.clone(), from);
        if stays {
            return Some(Seen::Stays);
        }
        counting.drawn += 1;
        Some(Seen::Anew(place))
    })
}

impl Seen {
    pub(super) fn draw(self, draw: impl FnOnce() -> Html) -> Html {
        let Self::Anew(place) = self else {
            return Html::default();
        };
        let outside = |place, inside| {
            COUNTING.with_borrow_mut(|counting| {
                let counting = counting.as_mut().unwrap();
                let around = std::mem::replace(&mut counting.around, place);
                (around, std::mem::replace(&mut counting.inside, inside))
            })
        };
        let (around, inside) = outside(place, 0);
        let html = draw();
        outside(around, inside);
        html
    }
}
