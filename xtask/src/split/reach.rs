//! Finds what can be reached without going through a split point: what must be in the first module.
//!
//! A function is reached when a function that was reached calls it or knows its address, or when data that was reached
//! knows it. Where that cannot be told, it counts as reached.

use std::collections::{HashMap, HashSet};

use walrus::{ElementItems, ExportItem, Function, FunctionId, FunctionKind, Module, ir};

use super::links::{Links, Named};

/// What was reached.
#[derive(Debug, Default)]
pub struct Reach {
    pub functions: HashSet<FunctionId>,
    /// The split points that were come to. What is behind them was not looked at.
    pub split_points: Vec<FunctionId>,
    /// Which of the pieces of data.
    pub pieces: HashSet<usize>,
}

/// Goes from everything that can be called from outside as far as the split points. In `module` the functions have their
/// numbers in the linked module for names.
pub fn from_outside(module: &Module, links: &Links, split_points: &[u32]) -> Reach {
    let ids = by_number(module);
    let mut reach = Reach::default();
    let mut next: Vec<FunctionId> = roots(module);
    let mut found: Vec<&Named> = links.loose.iter().collect();
    loop {
        while let Some(named) = found.pop() {
            match named {
                Named::Function(number) => next.extend(ids.get(number)),
                Named::Piece(piece) => {
                    if reach.pieces.insert(*piece) {
                        found.extend(&links.pieces[*piece].names);
                    }
                }
            }
        }
        let Some(id) = next.pop() else {
            return reach;
        };
        let number = number(module.funcs.get(id));
        if number.is_some_and(|number| split_points.contains(&number)) {
            if !reach.split_points.contains(&id) {
                reach.split_points.push(id);
            }
        } else if reach.functions.insert(id) {
            next.extend(called(module, id));
            found.extend(
                number
                    .and_then(|number| links.functions.get(&number))
                    .into_iter()
                    .flatten(),
            );
        }
    }
}

/// What can be called from outside, and what was added after the linker and is only known by its address.
fn roots(module: &Module) -> Vec<FunctionId> {
    let exported = module
        .exports
        .iter()
        .filter_map(|export| match export.item {
            ExportItem::Function(id) => Some(id),
            _ => None,
        });
    let in_tables = module
        .elements
        .iter()
        .flat_map(|element| match &element.items {
            ElementItems::Functions(ids) => ids.clone(),
            ElementItems::Expressions(..) => Vec::new(),
        });
    let added = in_tables.filter(|id| number(module.funcs.get(*id)).is_none());
    exported.chain(module.start).chain(added).collect()
}

fn by_number(module: &Module) -> HashMap<u32, FunctionId> {
    let functions = module.funcs.iter();
    functions
        .filter_map(|function| Some((number(function)?, function.id())))
        .collect()
}

/// The number that a function has in the linked module; nothing when it was added later.
pub fn number(function: &Function) -> Option<u32> {
    function.name.as_deref()?.parse().ok()
}

/// The functions that a function names in its code.
pub fn called(module: &Module, id: FunctionId) -> Vec<FunctionId> {
    struct Calls(Vec<FunctionId>);
    impl ir::Visitor<'_> for Calls {
        fn visit_function_id(&mut self, id: &FunctionId) {
            self.0.push(*id);
        }
    }
    let mut calls = Calls(Vec::new());
    if let FunctionKind::Local(body) = &module.funcs.get(id).kind {
        ir::dfs_in_order(&mut calls, body, body.entry_block());
    }
    calls.0
}
