//! Builds, serves, tests and measures Alongside.
