//! Shares out what lies in memory among the parts. Each byte keeps its address.

use walrus::{DataKind, MemoryId, Module};

use super::{
    links::Links,
    parts::{address, number, odd},
    reach::Reach,
};
use crate::error::Outcome;

/// So many bytes between two pieces of data go along with them: a piece of its own costs as much.
const GAP: usize = 8;

/// Bytes, each run with its address.
pub type Bytes = Vec<(usize, Vec<u8>)>;

/// What lies in memory, for each part: with the first that needs it. What has no name is in the first part.
pub fn shared_out(whole: &Module, links: &Links, reaches: &[Reach]) -> Outcome<Vec<Bytes>> {
    let mut parts = vec![Bytes::new(); reaches.len() + 1];
    let owner = |piece: usize| {
        let needs = |reach: &Reach| reach.pieces.contains(&piece);
        reaches.iter().position(needs).unwrap_or(reaches.len())
    };
    for segment in whole.data.iter() {
        let start = match &segment.kind {
            DataKind::Active { offset, .. } => address(offset)? as usize,
            DataKind::Passive => return odd("The module holds data without an address."),
        };
        let end = start + segment.value.len();
        let mut owners: Vec<Option<usize>> = vec![None; segment.value.len()];
        for (number, piece) in links.pieces.iter().enumerate() {
            let range = piece.addresses.start.clamp(start, end) - start
                ..piece.addresses.end.clamp(start, end) - start;
            let owner = owner(number);
            for place in &mut owners[range] {
                *place = Some(place.map_or(owner, |other| other.min(owner)));
            }
        }
        for (part, bytes) in parts.iter_mut().enumerate() {
            let wanted = |at: usize| owners[at].unwrap_or(0) == part;
            take(bytes, start, &segment.value, wanted);
        }
    }
    Ok(parts)
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
