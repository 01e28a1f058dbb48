//! What lies over the screen until it is put away, and what stands in for a plan that is open in
//! another window.

mod elsewhere;
mod hidden;
pub mod our_page;
mod put_down;

pub use elsewhere::Elsewhere;
pub use hidden::Hidden;
pub use our_page::OurPage;
pub use put_down::PutDown;
