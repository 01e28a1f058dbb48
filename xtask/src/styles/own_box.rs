//! Makes the sheet ask the box that the app is given, in every browser and in every page.
//!
//! The sheets are written in what today's standard has: `@container`, `cqi`, and `rem`. Three things keep that from holding
//! where the app is used, and are mended here, so that no sheet has to know of them:
//!
//! * A page that holds the app may have made `rem` anything. Here one `rem` is that of the page, and never under 16 px.
//! * A browser without container queries (Safari before 16, Firefox before 110) asks its window instead.
//! * So do its units.

/// What the units stand for. Tokens that are the page's own to set are in `tokens.css`.
const UNITS: &str = "@layer tokens {
:root,
:host {
--rem: max(var(--alongside-size, 1rem), 16px);
--cqi: 1vw;
--cqb: 1vh;
--cqmin: 1vmin;
}
@supports (container-type: size) {
.app {
--cqi: 1cqi;
--cqb: 1cqb;
--cqmin: 1cqmin;
}
}
}
";

const REPLACED: [&str; 4] = ["rem", "cqi", "cqb", "cqmin"];

const ASKS: &str = "@container";
const INSTEAD: &str = "\n@supports not (container-type: size) {\n@media";

/// The sheet, whose first statement says in which order its layers come and stays the first.
pub fn asked(sheet: &str) -> String {
    let (layers, rest) = sheet.split_once(";\n").unwrap_or((sheet, ""));
    let rest = of_its_window(&with_units(rest));
    format!("{layers};\n{UNITS}{rest}")
}

/// Every length in a unit that a page or an old browser would spoil becomes one that cannot be spoilt. Conditions stay: there
/// a unit is the browser's own.
fn with_units(sheet: &str) -> String {
    let mut done = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            '"' | '\'' => rest[1..].find(first).map_or(rest.len(), |end| end + 2),
            '@' => rest.find(['{', ';']).unwrap_or(rest.len()),
            // A whole name or number: what stands inside one is no length.
            _ if is_word(first) => rest.find(|each| !is_word(each)).unwrap_or(rest.len()),
            _ => first.len_utf8(),
        };
        let (piece, after) = rest.split_at(length);
        match length_in(piece) {
            Some(("1", unit)) => done.extend(["var(--", unit, ")"]),
            Some((number, unit)) => done.extend(["calc(", number, " * var(--", unit, "))"]),
            None => done.push_str(piece),
        }
        rest = after;
    }
    done
}

fn is_word(each: char) -> bool {
    each.is_alphanumeric() || "-_.#%".contains(each)
}

fn length_in(word: &str) -> Option<(&str, &str)> {
    let end = word.find(|each: char| each.is_ascii_alphabetic())?;
    let (number, unit) = word.split_at(end);
    (number.parse::<f64>().is_ok() && REPLACED.contains(&unit)).then_some((number, unit))
}

/// Each question to the box is put to the window as well, where there is no way to ask the box.
fn of_its_window(sheet: &str) -> String {
    let mut done = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some(at) = rest.find(ASKS) {
        done.push_str(&rest[..at]);
        let asking = &rest[at..];
        let rule = &asking[..end_of(asking)];
        let question = &rule[ASKS.len()..];
        done.push_str(rule);
        done.extend([INSTEAD, question, "\n}"]);
        rest = &asking[rule.len()..];
    }
    done.push_str(rest);
    done
}

/// Where the block ends that begins next.
fn end_of(rule: &str) -> usize {
    let mut open = 0_u32;
    for (at, each) in rule.char_indices() {
        match each {
            '{' => open += 1,
            '}' if open == 1 => return at + 1,
            '}' => open -= 1,
            _ => {}
        }
    }
    rule.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_come_from_one_base_that_no_page_can_spoil() {
        assert_eq!(
            with_units("a { padding: 1rem -0.5rem clamp(2px, 5cqi, 3.5rem) 0; }"),
            "a { padding: var(--rem) calc(-0.5 * var(--rem)) clamp(2px, calc(5 * var(--cqi)), calc(3.5 * var(--rem))) 0; }"
        );
    }

    #[test]
    fn names_conditions_comments_and_strings_stay() {
        let sheet = "@media (max-width: 4rem) { .a-1rem::after { content: \"1rem\"; color: #1e1e1e; } } /* 1rem */";
        assert_eq!(with_units(sheet), sheet);
    }

    #[test]
    fn a_browser_that_cannot_ask_the_box_asks_the_window() {
        assert_eq!(
            of_its_window("@container (max-width: 4em) {\n.a {\nb: c;\n}\n}\n.d {}"),
            "@container (max-width: 4em) {\n.a {\nb: c;\n}\n}\
             \n@supports not (container-type: size) {\n@media (max-width: 4em) {\n.a {\nb: c;\n}\n}\n}\n.d {}"
        );
    }

    #[test]
    fn the_order_of_the_layers_comes_first() {
        assert!(asked("@layer a, b;\n.c {}").starts_with("@layer a, b;\n@layer tokens {"));
    }
}
