//! Makes the two modules, each from the whole, by taking out what is in the other.
//!
//! Functions keep their places in the table and data its addresses, so that both go on meaning the same.

use std::collections::BTreeMap;

use walrus::{
    ConstExpr, ElementItems, ElementKind, FunctionBuilder, FunctionId, FunctionKind, GlobalKind,
    ImportKind, ImportedFunction, LocalFunction, Module, RefType, TableId, ir::Value, passes::gc,
};

use super::{
    links::Links,
    memory::{self, Bytes},
    parsed,
    reach::Reach,
};
use crate::problem::{Because, Outcome, Problem};

/// The name under which the second module asks for what is in the first. See `src/shell/element.js`.
const FIRST: &str = "first";
/// The two modules.
pub struct Parts {
    pub first: Vec<u8>,
    pub rest: Vec<u8>,
}

/// Makes both.
pub fn made(joined: &[u8], whole: &Module, links: &Links, reach: &Reach) -> Outcome<Parts> {
    let plan = Plan::of(whole, links, reach)?;
    let mut rest = parsed(joined)?;
    let asked = plan.make_rest(&mut rest)?;
    let mut first = parsed(joined)?;
    plan.make_first(&mut first, &asked)?;
    Ok(Parts {
        first: first.emit_wasm(),
        rest: rest.emit_wasm(),
    })
}

/// Which module has what. A function is known by its place among all, which is the same in every reading of the module.
struct Plan {
    /// Whether a function is in the first module.
    in_first: Vec<bool>,
    /// The place of each function in the table, and of each door that had none.
    slots: BTreeMap<u32, usize>,
    doors: BTreeMap<usize, u32>,
    /// The data that only the rest needs, by address.
    data: Bytes,
    /// The data that the first needs.
    first_data: Bytes,
}

/// What the second module asks the first for, by the name it asks with.
type Asked = Vec<(String, What)>;

#[derive(Clone, Copy)]
enum What {
    Function(usize),
    Memory(usize),
    Table(usize),
    Global(usize),
}

impl Plan {
    fn of(whole: &Module, links: &Links, reach: &Reach) -> Outcome<Self> {
        let ids: Vec<FunctionId> = whole.funcs.iter().map(walrus::Function::id).collect();
        let place = |id: FunctionId| ids.iter().position(|other| *other == id);
        let imported = |id: FunctionId| matches!(whole.funcs.get(id).kind, FunctionKind::Import(_));
        let in_first = ids
            .iter()
            .map(|id| reach.functions.contains(id) || imported(*id))
            .collect();
        let mut slots = BTreeMap::new();
        for element in whole.elements.iter() {
            let (start, functions) = active(&element.kind, &element.items)?;
            for (slot, id) in (start..).zip(functions) {
                slots.extend(place(*id).map(|place| (slot, place)));
            }
        }
        let mut free = slots.keys().next_back().map_or(1, |last| last + 1);
        let mut doors = BTreeMap::new();
        for door in reach.doors.iter().filter_map(|id| place(*id)) {
            let slot = slots.iter().find(|(_, function)| **function == door);
            let slot = slot.map_or(free, |(slot, _)| *slot);
            free = free.max(slot + 1);
            slots.insert(slot, door);
            doors.insert(door, slot);
        }
        let (first_data, data) = memory::shared_out(whole, links, &reach.pieces)?;
        Ok(Self {
            in_first,
            slots,
            doors,
            data,
            first_data,
        })
    }

    fn make_first(&self, module: &mut Module, asked: &Asked) -> Outcome {
        let ids: Vec<FunctionId> = module.funcs.iter().map(walrus::Function::id).collect();
        let table = function_table(module)?;
        for (door, slot) in &self.doors {
            let id = ids[*door];
            let stub = through_the_table(module, id, table, *slot)?;
            module.funcs.get_mut(id).kind = FunctionKind::Local(stub);
        }
        self.fill_table(module, &ids, |place| self.in_first[place])?;
        memory::fill(module, &self.first_data)?;
        for (name, what) in asked {
            match *what {
                What::Function(place) => module.exports.add(name, ids[place]),
                What::Memory(place) => {
                    let id = nth(module.memories.iter().map(walrus::Memory::id), place)?;
                    module.exports.add(name, id)
                }
                What::Table(place) => {
                    let id = nth(module.tables.iter().map(walrus::Table::id), place)?;
                    module.exports.add(name, id)
                }
                What::Global(place) => {
                    let id = nth(module.globals.iter().map(walrus::Global::id), place)?;
                    module.exports.add(name, id)
                }
            };
        }
        without_notes(module);
        gc::run(module);
        Ok(())
    }

    fn make_rest(&self, module: &mut Module) -> Outcome<Asked> {
        let ids: Vec<FunctionId> = module.funcs.iter().map(walrus::Function::id).collect();
        let exports: Vec<_> = module.exports.iter().map(walrus::Export::id).collect();
        for export in exports {
            module.exports.delete(export);
        }
        module.start = None;
        self.fill_table(module, &ids, |place| !self.in_first[place])?;
        memory::fill(module, &self.data)?;
        let mut whats = self.import_everything(module, &ids);
        without_notes(module);
        gc::run(module);
        let mut asked = Asked::new();
        for import in module.imports.iter_mut() {
            let number = asked.len().to_string();
            let what = whats.remove(&import.name);
            let Some(what) = what.filter(|_| import.module == FIRST) else {
                return Err(Problem::new(format!(
                    "The second module asks for {} of {}.",
                    import.name, import.module
                )));
            };
            import.name.clone_from(&number);
            asked.push((number, what));
        }
        Ok(asked)
    }

    /// Asks the first module for everything that there is in it.
    fn import_everything(&self, module: &mut Module, ids: &[FunctionId]) -> BTreeMap<String, What> {
        let mut whats = BTreeMap::new();
        let old: Vec<_> = module.imports.iter().map(walrus::Import::id).collect();
        for import in old {
            module.imports.delete(import);
        }
        let mut ask = |module: &mut Module, kind: ImportKind, what: What| {
            let name = format!("a{}", whats.len());
            let import = module.imports.add(FIRST, &name, kind);
            whats.insert(name, what);
            import
        };
        for (place, id) in ids
            .iter()
            .enumerate()
            .filter(|(place, _)| self.in_first[*place])
        {
            let import = ask(module, ImportKind::Function(*id), What::Function(place));
            let function = module.funcs.get_mut(*id);
            let ty = function.ty();
            function.kind = FunctionKind::Import(ImportedFunction { import, ty });
        }
        let memories: Vec<_> = module.memories.iter().map(walrus::Memory::id).collect();
        for (place, id) in memories.into_iter().enumerate() {
            let import = ask(module, ImportKind::Memory(id), What::Memory(place));
            module.memories.get_mut(id).import = Some(import);
        }
        let tables: Vec<_> = module.tables.iter().map(walrus::Table::id).collect();
        for (place, id) in tables.into_iter().enumerate() {
            let import = ask(module, ImportKind::Table(id), What::Table(place));
            module.tables.get_mut(id).import = Some(import);
        }
        let globals: Vec<_> = module.globals.iter().map(walrus::Global::id).collect();
        for (place, id) in globals.into_iter().enumerate() {
            let import = ask(module, ImportKind::Global(id), What::Global(place));
            module.globals.get_mut(id).kind = GlobalKind::Import(import);
        }
        whats
    }

    /// Puts those functions into the table that are wanted, each in its place.
    fn fill_table(
        &self,
        module: &mut Module,
        ids: &[FunctionId],
        wanted: impl Fn(usize) -> bool,
    ) -> Outcome {
        let table_id = function_table(module)?;
        let old: Vec<_> = module.elements.iter().map(walrus::Element::id).collect();
        for element in old {
            module.elements.delete(element);
        }
        let size = u64::from(self.slots.keys().next_back().map_or(0, |last| last + 1));
        let table = module.tables.get_mut(table_id);
        table.elem_segments.clear();
        table.initial = table.initial.max(size);
        table.maximum = table.maximum.map(|maximum| maximum.max(size));
        let mut runs: Vec<(u32, Vec<FunctionId>)> = Vec::new();
        for (slot, place) in self.slots.iter().filter(|(_, place)| wanted(**place)) {
            match runs.last_mut() {
                Some((start, run)) if *start as usize + run.len() == *slot as usize => {
                    run.push(ids[*place]);
                }
                _ => runs.push((*slot, vec![ids[*place]])),
            }
        }
        for (start, run) in runs {
            let kind = ElementKind::Active {
                table: table_id,
                offset: number(start.into())?,
            };
            let element = module.elements.add(kind, ElementItems::Functions(run));
            module
                .tables
                .get_mut(table_id)
                .elem_segments
                .insert(element);
        }
        Ok(())
    }
}

/// A function that does nothing but call what lies in the table.
fn through_the_table(
    module: &mut Module,
    id: FunctionId,
    table: TableId,
    slot: u32,
) -> Outcome<LocalFunction> {
    let ty = module.funcs.get(id).ty();
    let (parameters, results) = module.types.params_results(ty);
    let (parameters, results) = (parameters.to_vec(), results.to_vec());
    let arguments: Vec<_> = parameters.iter().map(|ty| module.locals.add(*ty)).collect();
    let mut builder = FunctionBuilder::new(&mut module.types, &parameters, &results);
    let mut body = builder.func_body();
    for argument in &arguments {
        body.local_get(*argument);
    }
    body.i32_const(slot_number(slot)?).call_indirect(ty, table);
    Ok(builder.local_func(arguments))
}

/// Where an active segment of functions begins, and what is in it.
fn active<'a>(kind: &ElementKind, items: &'a ElementItems) -> Outcome<(u32, &'a [FunctionId])> {
    match (kind, items) {
        (ElementKind::Active { offset, .. }, ElementItems::Functions(ids)) => {
            Ok((address(offset)?, ids))
        }
        _ => odd("The module fills a table in a way of its own."),
    }
}

fn function_table(module: &Module) -> Outcome<TableId> {
    let is_of_functions = |table: &&walrus::Table| table.element_ty == RefType::FUNCREF;
    let mut tables = module.tables.iter().filter(is_of_functions);
    match (tables.next(), tables.next()) {
        (Some(table), None) => Ok(table.id()),
        _ => odd("The module has not one table of functions."),
    }
}

pub(super) fn address(offset: &ConstExpr) -> Outcome<u32> {
    match offset {
        ConstExpr::Value(Value::I32(value)) => Ok(value.cast_unsigned()),
        _ => odd("The module begins a segment at a place that is no number."),
    }
}

pub(super) fn number(address: u64) -> Outcome<ConstExpr> {
    let value = i32::try_from(address).because(|| "The module is too large".into())?;
    Ok(ConstExpr::Value(Value::I32(value)))
}

fn slot_number(slot: u32) -> Outcome<i32> {
    i32::try_from(slot).because(|| "The table is too large".into())
}

fn nth<T>(mut all: impl Iterator<Item = T>, place: usize) -> Outcome<T> {
    match all.nth(place) {
        Some(one) => Ok(one),
        None => odd("The module was read in two ways."),
    }
}

fn without_notes(module: &mut Module) {
    let notes: Vec<_> = module.customs.iter().map(|(id, _)| id).collect();
    for note in notes {
        module.customs.delete(note);
    }
}

pub(super) fn odd<T>(what: &str) -> Outcome<T> {
    Err(Problem::new(what).remedy("See xtask/src/split/parts.rs, which must know of it."))
}
