//! Numbers what the module asks its script for. The long names end in a hash each, which no packing makes smaller.
//!
//! A developer's build keeps the names, because they tell what is called.

use std::collections::HashMap;

use crate::error::{Error, Outcome};

/// Numbers the names, the same name always the same, and returns the script that answers to the numbers.
pub fn numbered<'a>(names: impl Iterator<Item = &'a mut String>, script: &str) -> Outcome<String> {
    let mut script = script.to_owned();
    let mut numbers = HashMap::new();
    for name in names {
        let next = numbers.len().to_string();
        if !numbers.contains_key(name) {
            script = renamed(&script, name, &next)?;
        }
        name.clone_from(numbers.entry(name.clone()).or_insert(next));
    }
    Ok(script)
}

fn renamed(script: &str, name: &str, number: &str) -> Outcome<String> {
    let answer = format!("{name}: function(");
    match script.matches(&answer).count() {
        1 => Ok(script.replacen(&answer, &format!("{number}: function("), 1)),
        _ => Err(Error::new(format!(
            "The script does not say once what the module's {name} is."
        ))
        .remedy("See how the script writes it, and change xtask/src/imports.rs.")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = "const imports = {\n    __wbg_key_12ab: function(arg0) {\n        \
        return arg0.key;\n    },\n    __wbg_throw_34cd: function() { return handleError(); },\n};";

    #[test]
    fn the_module_and_the_script_agree_on_the_numbers() {
        let asked = ["__wbg_throw_34cd", "__wbg_key_12ab", "__wbg_throw_34cd"];
        let mut names = asked.map(String::from);
        let script = numbered(names.iter_mut(), SCRIPT).unwrap();
        assert_eq!(names, ["0", "1", "0"]);
        assert!(script.contains(" 0: function() { return handleError"));
        assert!(script.contains(" 1: function(arg0) {\n        return arg0.key"));
        assert!(!script.contains("__wbg"));
    }

    #[test]
    fn a_name_that_the_script_does_not_know_is_told() {
        let mut names = ["__wbg_now_56ef".to_owned()];
        let problem = numbered(names.iter_mut(), SCRIPT).unwrap_err();
        assert!(problem.to_string().contains("__wbg_now_56ef"), "{problem}");
    }

    #[test]
    fn a_name_that_the_script_says_twice_is_told() {
        let mut names = ["__wbg_key_12ab".to_owned()];
        assert!(numbered(names.iter_mut(), &SCRIPT.repeat(2)).is_err());
    }
}
