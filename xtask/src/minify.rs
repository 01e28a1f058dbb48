//! Takes out what only a developer reads: comments and indentation. Everything else stays as it was written.
//!
//! It knows just enough of each language to leave strings alone. Shorter names and cleverer forms are not worth a tool:
//! packing makes them nearly as small.

pub use alongside_sentences::sheets::slim as styles;

/// A script without indentation, and without the lines that are only comment.
///
/// A script with text over several lines is left alone, because there the indentation could be part of the text.
pub fn script(script: &str) -> String {
    if script
        .lines()
        .any(|line| line.matches('`').count() % 2 == 1)
    {
        return script.to_owned();
    }
    let mut slim = String::with_capacity(script.len());
    let mut in_comment = false;
    for line in script.lines().map(str::trim) {
        let opens = line.starts_with("/*");
        let comment = in_comment || opens || line.starts_with("//");
        if opens || in_comment {
            in_comment = !line.ends_with("*/");
        }
        if !comment && !line.is_empty() {
            slim.push_str(line);
            slim.push('\n');
        }
    }
    slim
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_leave_a_sheet() {
        let sheet =
            "/* why */\n@layer parts {\n  .card > p /* one */ b {\n    margin:  0;\n  }\n}\n";
        let expected = "@layer parts {\n.card > p b {\nmargin: 0;\n}\n}\n";
        assert_eq!(styles(sheet), expected);
    }

    #[test]
    fn a_string_in_a_sheet_keeps_everything() {
        let sheet = r#"p::before { content: "/* \"  two */"; } q { content: ''; }"#;
        assert_eq!(styles(sheet), sheet);
    }

    #[test]
    fn a_sheet_that_ends_in_the_middle_is_no_reason_to_stop() {
        assert_eq!(styles("p { } /* no end"), "p { } ");
        assert_eq!(styles("p { content: 'no end"), "p { content: 'no end");
    }

    #[test]
    fn comments_and_indentation_leave_a_script() {
        let before = "/**\n * @param {number} a\n */\nexport function f(a) {\n    // why\n    return a;\n}\n";
        assert_eq!(script(before), "export function f(a) {\nreturn a;\n}\n");
    }

    #[test]
    fn a_script_with_text_over_several_lines_is_left_alone() {
        let before = "const a = `one\n  two`;\n";
        assert_eq!(script(before), before);
    }
}
