//! What each screen shows for given values.

use super::*;
