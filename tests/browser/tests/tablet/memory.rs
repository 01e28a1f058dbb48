//! What a process has in memory, as the system shows it to whoever may look.

use std::{
    fs::{self, File},
    os::unix::fs::FileExt,
};

/// So many bytes are looked at together.
const PIECE: usize = 1 << 24;

/// So many bytes of one piece come again in the next: nothing that is looked for is longer.
const OVERLAP: usize = 256;

/// Everything in a process that it may write to: its heaps, its stacks, and what its scripts have. A process that ends
/// meanwhile has nothing more.
pub fn each_piece_of(process: &str, mut look: impl FnMut(&[u8])) {
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).unwrap_or_default();
    let Ok(memory) = File::open(format!("/proc/{process}/mem")) else {
        return;
    };
    let mut piece = vec![0; PIECE];
    for (from, to) in maps.lines().filter_map(written) {
        let mut at = from;
        while at < to {
            let wanted = PIECE.min(usize::try_from(to - at).unwrap());
            // What cannot be read belongs to a device, or is gone.
            let Ok(read @ 1..) = memory.read_at(&mut piece[..wanted], at) else {
                break;
            };
            look(&piece[..read]);
            let next = at + u64::try_from(read).unwrap();
            at = if next < to {
                next - u64::try_from(OVERLAP.min(read - 1)).unwrap()
            } else {
                next
            };
        }
    }
}

/// From where to where a region goes that can be read and written.
fn written(line: &str) -> Option<(u64, u64)> {
    let (place, rest) = line.split_once(' ')?;
    let (from, to) = place.split_once('-')?;
    let number = |text| u64::from_str_radix(text, 16).ok();
    rest.starts_with("rw")
        .then_some((number(from)?, number(to)?))
}
