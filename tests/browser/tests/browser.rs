//! Drives the built files in a real browser.
