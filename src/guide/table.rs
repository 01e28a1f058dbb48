//! Reads the tables in `guide/`: one row a line, cells parted by tabs, a header first.

/// The rows with exactly `N` cells. The tests see to it that there are no others.
pub(super) fn rows<const N: usize>(table: &'static str) -> impl Iterator<Item = [&'static str; N]> {
    table.lines().skip(1).filter_map(|line| {
        let cells: Vec<_> = line.split('\t').collect();
        cells.try_into().ok()
    })
}

/// The same, where a row may have one cell more, which says something that is not said of most.
pub(super) fn rows_and_more<const N: usize>(
    table: &'static str,
) -> impl Iterator<Item = ([&'static str; N], Option<&'static str>)> {
    table.lines().skip(1).filter_map(|line| {
        let mut cells: Vec<_> = line.split('\t').collect();
        let more = if cells.len() > N { cells.pop() } else { None };
        Some((cells.try_into().ok()?, more))
    })
}

#[cfg(test)]
mod tests {
    use super::{rows, rows_and_more};

    #[test]
    fn a_row_is_read_cell_by_cell_and_the_header_is_not_a_row() {
        let table: Vec<[&str; 2]> = rows("card\tpicture\nmusic\tnote\nfood\tsoup\n").collect();
        assert_eq!(table, [["music", "note"], ["food", "soup"]]);
    }

    #[test]
    fn a_row_may_say_one_thing_more() {
        let table: Vec<([&str; 2], _)> = rows_and_more("a\tb\tc\n1\t2\n3\t4\t5\n6\n").collect();
        assert_eq!(table, [(["1", "2"], None), (["3", "4"], Some("5"))]);
    }

    #[test]
    fn every_line_of_every_table_is_a_row() {
        let deck = include_str!("../../guide/deck.tsv");
        assert_eq!(rows_and_more::<4>(deck).count(), deck.lines().count() - 1);
        let ways = include_str!("../../guide/ways.tsv");
        assert_eq!(rows::<2>(ways).count(), ways.lines().count() - 1);
        let actions = include_str!("../../guide/actions.tsv");
        assert_eq!(rows::<4>(actions).count(), actions.lines().count() - 1);
    }
}
