//! Starts the app's module. `src/shell/element.js` then asks it to fill an element.
//!
//! Nothing is decided here.

fn main() {
    alongside::start();
}
