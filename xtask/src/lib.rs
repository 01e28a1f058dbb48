//! Builds, serves, tests and measures Alongside. `cargo xtask` prints what can be asked.
//!
//! Reading order:
//!
//! * [`build`] makes `dist/`; [`bindings`] compiles and joins the module to JavaScript, [`workers`] joins the one
//!   beside it, [`styles`] joins the style sheets and [`texts`] the texts, [`split`] takes the module apart, [`policy`] is the
//!   one place that says what a page may do, [`minify`] and [`imports`] take out what only a developer reads, [`site`]
//!   names, links and packs the files;
//! * `server/`, a crate of its own because the browser tests use it too, serves them as they would be deployed;
//!   [`serve`] adds the building and reloading for a developer;
//! * [`check`] is everything that must hold, with [`suites`] for the tests there are, [`engines`] for the browsers they are driven in, [`weight`] for the size budget and [`areas`] for what takes it, [`floor`] for the oldest browsers that will do, [`machine`] for what a machine may lack
//!   and [`test_cache`] for what a browser has been driven through already;
//! * [`prove`] tries the proofs in their long form, [`mutants`] changes our own code to see whether a test notices;
//! * [`bench`] and [`screenshots`] measure and picture.
//!
//! The work is done by official libraries. This is only the order in which they are called.

pub mod areas;
pub mod bench;
pub mod bindings;
pub mod build;
pub mod check;
pub mod command;
pub mod engines;
pub mod error;
pub mod floor;
pub mod imports;
pub mod machine;
pub mod minify;
pub mod mutants;
pub mod policy;
pub mod project;
pub mod prove;
pub mod screenshots;
pub mod serve;
pub mod site;
pub mod split;
pub mod styles;
pub mod suites;
pub mod test_cache;
pub mod texts;
pub mod weight;
pub mod workers;
