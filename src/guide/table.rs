//! Reads the tables in `guide/`: one row a line, cells parted by tabs, a header first.

/// The rows with exactly `N` cells. The tests see to it that there are no others.
pub(super) fn rows<const N: usize>(table: &'static str) -> impl Iterator<Item = [&'static str; N]> {
    table.lines().skip(1).filter_map(|line| {
        let cells: Vec<_> = line.split('\t').collect();
        cells.try_into().ok()
    })
}

#[cfg(test)]
mod tests {
    use super::rows;

    #[test]
    fn a_row_is_read_cell_by_cell_and_the_header_is_not_a_row() {
        let table: Vec<[&str; 2]> = rows("card\tpicture\nmusic\tnote\nfood\tsoup\n").collect();
        assert_eq!(table, [["music", "note"], ["food", "soup"]]);
    }

    #[test]
    fn every_line_of_every_table_is_a_row() {
        let deck = include_str!("../../guide/deck.tsv");
        assert_eq!(rows::<4>(deck).count(), deck.lines().count() - 1);
        let ways = include_str!("../../guide/ways.tsv");
        assert_eq!(rows::<2>(ways).count(), ways.lines().count() - 1);
        let actions = include_str!("../../guide/actions.tsv");
        assert_eq!(rows::<4>(actions).count(), actions.lines().count() - 1);
    }
}
