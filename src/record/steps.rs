//! One step from each released version of a kind of record to the next: the fields as they were found go in, and come out
//! as the next version has them. Once its version is released, a step is frozen; `tests/records` holds real files of each
//! version, which it must open.

mod kept_1_to_2;

use serde_json::{Map, Value};

pub use kept_1_to_2::kept_1_to_2;

/// From one version of a record to the next. It cannot fail for anything that the older version could hold.
pub type Step = fn(&mut Map<String, Value>);

/// Everything that the next version adds may be absent, and nothing has moved. So there is nothing to do.
pub fn only_adds(_fields: &mut Map<String, Value>) {}
