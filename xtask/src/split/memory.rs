//! Shares out what lies in memory: what the first module needs, and what only the rest does. Each byte keeps its address.

use std::collections::HashSet;

use walrus::{DataKind, MemoryId, Module};

use super::{
    links::Links,
    parts::{address, number, odd},
};
use crate::problem::Outcome;

/// So many bytes between two pieces of data go along with them: a piece of its own costs as much.
const GAP: usize = 8;

/// Bytes, each run with its address.
pub type Bytes = Vec<(usize, Vec<u8>)>;

/// What lies in memory, for each module. What has no name, or a name in both, is in the first.
pub fn shared_out(
    whole: &Module,
    links: &Links,
    reached: &HashSet<usize>,
) -> Outcome<(Bytes, Bytes)> {
    let (mut first, mut rest) = (Bytes::new(), Bytes::new());
    for segment in whole.data.iter() {
        let start = match &segment.kind {
            DataKind::Active { offset, .. } => address(offset)? as usize,
            DataKind::Passive => return odd("The module holds data without an address."),
        };
        let end = start + segment.value.len();
        let mut named = vec![false; segment.value.len()];
        let mut needed = named.clone();
        for (number, piece) in links.pieces.iter().enumerate() {
            let range = piece.addresses.start.clamp(start, end) - start
                ..piece.addresses.end.clamp(start, end) - start;
            let marks = if reached.contains(&number) {
                &mut needed
            } else {
                &mut named
            };
            marks[range].fill(true);
        }
        let moves: Vec<bool> = (0..named.len())
            .map(|at| named[at] && !needed[at])
            .collect();
        take(&mut rest, start, &segment.value, |at| moves[at]);
        take(&mut first, start, &segment.value, |at| !moves[at]);
    }
    Ok((first, rest))
}

/// Takes the wanted bytes, without the zeros that memory begins with.
fn take(bytes: &mut Bytes, start: usize, all: &[u8], wanted: impl Fn(usize) -> bool) {
    let mut last: Option<usize> = None;
    for at in (0..all.len()).filter(|at| wanted(*at) && all[*at] != 0) {
        match (last, bytes.last_mut()) {
            (Some(before), Some((_, run))) if at - before <= GAP && (before..at).all(&wanted) => {
                run.extend_from_slice(&all[before + 1..=at]);
            }
            _ => bytes.push((start + at, vec![all[at]])),
        }
        last = Some(at);
    }
}

/// Lays these bytes into the memory of a module, and no others.
pub fn fill(module: &mut Module, data: &[(usize, Vec<u8>)]) -> Outcome {
    let memory = only_memory(module)?;
    let old: Vec<_> = module.data.iter().map(walrus::Data::id).collect();
    for piece in old {
        module.data.delete(piece);
    }
    module.memories.get_mut(memory).data_segments.clear();
    for (address, bytes) in data {
        let kind = DataKind::Active {
            memory,
            offset: number(*address as u64)?,
        };
        let piece = module.data.add(kind, bytes.clone());
        module.memories.get_mut(memory).data_segments.insert(piece);
    }
    Ok(())
}

fn only_memory(module: &Module) -> Outcome<MemoryId> {
    let mut memories = module.memories.iter();
    match (memories.next(), memories.next()) {
        (Some(memory), None) => Ok(memory.id()),
        _ => odd("The module has not one memory."),
    }
}
