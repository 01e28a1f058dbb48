//! What lies over the screen until it is put away, and what stands in for a plan that is open in
//! another window.

mod elsewhere;
mod help;
mod hidden;
pub mod our_page;
mod put_down;
mod unlock;

pub use elsewhere::{ElsewhereProps, elsewhere};
pub use help::{Help, contact_shown};
pub use hidden::hidden;
pub use our_page::{OurPageProps, our_page};
pub use put_down::put_down;
pub use unlock::unlock;
