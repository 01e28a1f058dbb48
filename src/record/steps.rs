//! One step from each released version to the next: the fields as they were found go in, and come out as the next version
//! has them. Once its version is released, a step is frozen; `tests/records` holds real files that it must open.

use serde_json::{Map, Value};

/// From one version of a record to the next. It cannot fail for anything that the older version could hold.
pub type Step = fn(&mut Map<String, Value>);

/// Everything that version 2 adds may be absent, and nothing of version 1 has moved. So there is nothing to do.
pub fn v1_to_v2(_fields: &mut Map<String, Value>) {}
