//! Taps that nobody meant. A hurried finger taps twice; what the first tap brought lies under the second. And what lies under
//! a finger may change while it is down.
//!
//! Only taps of a finger, a pen or a mouse are judged. A key, a switch and a screen reader press what they are on.

use crate::device::{Tap, TapOn};

/// So long after a tap, and after a change of the screen, nothing else is pressed at the same place, in milliseconds. A double
/// tap is as quick: Android takes two taps for one within 300 milliseconds, iOS within 350.
pub(super) const SOON: u64 = 350;

/// So far from each other two taps are at the same place, in CSS pixels: half of the smallest target.
const NEAR: f64 = 24.0;

/// What was tapped last.
#[derive(Debug, Default)]
pub struct Taps {
    last: Option<Tap>,
    /// When the screen changed last.
    changed: Option<u64>,
}

impl Taps {
    /// Another screen is shown, or something else lies over it.
    pub fn screen_changed(&mut self, at: u64) {
        self.changed = Some(at);
    }

    /// Whether a tap was meant for what it would press.
    pub fn is_meant(&mut self, tap: Tap) -> bool {
        let is_meant = tap.hides || tap.on != TapOn::WhatCameMeanwhile && !self.is_second(&tap);
        if is_meant {
            self.last = Some(tap);
        }
        is_meant
    }

    /// Whether it is the second half of a double tap that would press something else, or take back what the first did.
    fn is_second(&self, tap: &Tap) -> bool {
        let Some(last) = self.last.as_ref().filter(|last| last.is_near(tap)) else {
            return false;
        };
        let soon = |after: u64| tap.down.saturating_sub(after) < SOON;
        let is_other = tap.on != TapOn::TheSame;
        let is_new = is_other && self.changed.is_some_and(soon);
        is_new || soon(last.up) && (is_other || tap.turns)
    }
}

impl Tap {
    fn is_near(&self, other: &Self) -> bool {
        (self.x - other.x).hypot(self.y - other.y) <= NEAR
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tap at this time, always at the same place, on what was pressed last.
    fn again(at: u64) -> Tap {
        Tap {
            down: at,
            up: at + 50,
            x: 100.0,
            y: 100.0,
            on: TapOn::TheSame,
            turns: false,
            hides: false,
        }
    }

    /// The same on something else.
    fn other(at: u64) -> Tap {
        Tap {
            on: TapOn::Another,
            ..again(at)
        }
    }

    fn turn(at: u64) -> Tap {
        Tap {
            turns: true,
            ..again(at)
        }
    }

    #[test]
    fn the_second_tap_of_two_presses_nothing_that_the_first_brought() {
        let mut taps = Taps::default();
        assert!(taps.is_meant(other(0)));
        assert!(!taps.is_meant(other(150)));
        assert!(!taps.is_meant(other(300)), "nor a third");
        assert!(taps.is_meant(other(400)), "it is a new one by then");
    }

    #[test]
    fn elsewhere_a_quick_tap_counts() {
        let mut taps = Taps::default();
        assert!(taps.is_meant(other(0)));
        let elsewhere = Tap {
            x: 130.0,
            ..other(100)
        };
        assert!(taps.is_meant(elsewhere));
    }

    #[test]
    fn a_screen_that_comes_late_takes_no_tap_where_the_last_one_was() {
        let mut taps = Taps::default();
        assert!(taps.is_meant(other(0)));
        taps.screen_changed(2_000);
        assert!(!taps.is_meant(other(2_100)));
        assert!(taps.is_meant(other(2_350)));
    }

    #[test]
    fn what_is_turned_is_not_turned_back_by_the_same_two_taps_and_what_counts_up_does() {
        let mut taps = Taps::default();
        assert!(taps.is_meant(turn(0)));
        assert!(!taps.is_meant(turn(200)));
        assert!(taps.is_meant(turn(450)));
        for at in [1_000, 1_120, 1_240] {
            assert!(taps.is_meant(again(at)), "{at}");
        }
    }

    #[test]
    fn what_came_under_a_finger_while_it_was_down_is_not_pressed() {
        let slipped = Tap {
            on: TapOn::WhatCameMeanwhile,
            ..other(0)
        };
        assert!(!Taps::default().is_meant(slipped));
    }

    #[test]
    fn hiding_is_always_meant_and_the_second_tap_does_not_show_everything_again() {
        let mut taps = Taps::default();
        assert!(taps.is_meant(other(0)));
        let hide = Tap {
            hides: true,
            on: TapOn::WhatCameMeanwhile,
            ..other(100)
        };
        assert!(taps.is_meant(hide));
        assert!(!taps.is_meant(other(250)));
    }
}
