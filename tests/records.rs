//! The stored form against what was promised about it: old records open, the written format is the
//! format that is documented, and no words are lost on the way there or back.

#![expect(
    clippy::unwrap_used,
    reason = "a record that is not what the test says should fail the test at once"
)]

#[path = "records/made_up.rs"]
mod made_up;
#[path = "records/old_records.rs"]
mod old_records;
#[path = "records/round_trips.rs"]
mod round_trips;
#[path = "records/schema.rs"]
mod schema;
