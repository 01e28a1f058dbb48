//! The table as JSON Lines: the same rows and columns as the comma-separated one, for programs. A text is what it is there,
//! so that no cell needs an apostrophe.

use serde::Serialize;

use crate::Table;

#[derive(Serialize)]
struct Line<'a> {
    week: String,
    what: &'static str,
    group: &'a str,
    count: u32,
}

pub fn json_lines(table: &Table) -> String {
    let line = |line: &Line| {
        serde_json::to_string(line).unwrap_or_else(|_| unreachable!("text and numbers have a form"))
            + "\n"
    };
    let rows = table.rows.iter().map(|row| Line {
        week: row.week.iso(),
        what: row.what.name(),
        group: &row.group,
        count: row.count,
    });
    rows.map(|row| line(&row)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Row, Week, What};

    #[test]
    fn each_row_is_a_line_with_its_words_as_they_are() {
        let row = |group: &str| Row {
            week: Week::of(2026, 11, 16),
            what: What::Rule,
            group: group.to_owned(),
            count: 5,
        };
        let table = Table {
            rows: vec![row("=1+1, \"they\"\nsaid"), row("no pets")],
            ..Table::default()
        };
        assert_eq!(
            json_lines(&table),
            "{\"week\":\"2026-11-16\",\"what\":\"rule\",\"group\":\"=1+1, \\\"they\\\"\\nsaid\",\"count\":5}\n\
             {\"week\":\"2026-11-16\",\"what\":\"rule\",\"group\":\"no pets\",\"count\":5}\n"
        );
        assert_eq!(json_lines(&Table::default()), "");
    }
}
