//! The table as comma-separated values (RFC 4180), for the tools that a team already has.
//!
//! A spreadsheet takes a cell that begins in certain ways for a formula, and the words of a rule may begin in any way.
//! Such a cell gets an apostrophe in front, as OWASP advises ("CSV Injection"). Every text stands in quotation marks.

use std::fmt::Write as _;

use crate::Table;

/// The names of the columns. `docs/learning-table.md` says what they mean.
const COLUMNS: &str = "week,what,group,count\r\n";

pub fn csv(table: &Table) -> String {
    let mut text = COLUMNS.to_owned();
    for row in &table.rows {
        let (week, what, group) = (row.week.iso(), row.what.name(), cell(&row.group));
        let _ = write!(text, "{week},{what},{group},{}\r\n", row.count);
    }
    text
}

fn cell(text: &str) -> String {
    let apostrophe = if begins_a_formula(text) { "'" } else { "" };
    format!("\"{apostrophe}{}\"", text.replace('"', "\"\""))
}

/// Also with blanks before it, and in the wide letters of East Asia, which some spreadsheets read alike.
fn begins_a_formula(text: &str) -> bool {
    const FORMULA: [char; 9] = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '|'];
    text.starts_with(['\t', '\r', '\n']) || text.trim_start().starts_with(FORMULA)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Row, Week, What};

    #[test]
    fn no_cell_is_a_formula_and_no_word_is_lost() {
        for (group, cell) in [
            ("Proof of address", "\"Proof of address\""),
            (
                "=HYPERLINK(\"http://x\")",
                "\"'=HYPERLINK(\"\"http://x\"\")\"",
            ),
            ("+44", "\"'+44\""),
            ("-1+2", "\"'-1+2\""),
            ("@SUM(A1)", "\"'@SUM(A1)\""),
            ("\t=1", "\"'\t=1\""),
            ("  =1", "\"'  =1\""),
            ("＝1", "\"'＝1\""),
            ("a,b\nc", "\"a,b\nc\""),
            ("it's = fine", "\"it's = fine\""),
        ] {
            let table = Table {
                rows: vec![Row {
                    week: Week::of(2026, 11, 16),
                    what: What::Rule,
                    group: group.to_owned(),
                    count: 5,
                }],
                ..Table::default()
            };
            let expected = format!("week,what,group,count\r\n2026-11-16,rule,{cell},5\r\n");
            assert_eq!(csv(&table), expected);
        }
    }
}
