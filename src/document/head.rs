//! What stands in the head of every file that a person takes home, locked or open: what it may do, how wide it is
//! and how it looks. It names no other file, and no machine makes links of what looks like a day or a number.

use crate::resources;

/// The lines of it. `policy` allows `plan.css`, by its hash, and `colours` are those that the file is made for.
pub fn head(policy: &str, made_as: &str, colours: &str, title: &str) -> String {
    let styles = resources::named("styles/document/plan.css");
    format!(
        r#"<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="generator" content="{made_as}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="{colours}">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>{title}</title>
<style>{styles}</style>
"#
    )
}
