//! Makes the parts, each from the whole, by taking out what is in the others.
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
use crate::error::{Because, Error, Outcome};

/// The parts, in the order in which they come.
pub type Parts = Vec<Vec<u8>>;

/// Makes them all. `reaches` are what each part but the last reaches, with all that come before it.
pub fn made(joined: &[u8], whole: &Module, links: &Links, reaches: &[Reach]) -> Outcome<Parts> {
    let plan = Plan::of(whole, links, reaches)?;
    let mut asked = vec![Asked::new(); plan.data.len()];
    let mut parts = Vec::new();
    // The last first: a part gives what later ones ask it for.
    for part in (0..plan.data.len()).rev() {
        let mut module = parsed(joined)?;
        plan.make(part, &mut module, &mut asked)?;
        parts.push(module.emit_wasm());
    }
    parts.reverse();
    Ok(parts)
}

/// Which part has what. A function is known by its place among all, which is the same in every reading of the module.
struct Plan {
    /// The part that a function is in.
    part_of: Vec<usize>,
    /// The place of each function in the table, and of each split point that had none.
    slots: BTreeMap<u32, usize>,
    split_points: BTreeMap<usize, u32>,
    /// The data of each part, by address.
    data: Vec<Bytes>,
}

/// What a part is asked for by later ones, with the name it is asked by.
type Asked = BTreeMap<What, String>;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Function(usize),
    Memory(usize),
    Table(usize),
    Global(usize),
}

impl Plan {
    fn of(whole: &Module, links: &Links, reaches: &[Reach]) -> Outcome<Self> {
        let ids: Vec<FunctionId> = whole.funcs.iter().map(walrus::Function::id).collect();
        let place = |id: FunctionId| ids.iter().position(|other| *other == id);
        let imported = |id: FunctionId| matches!(whole.funcs.get(id).kind, FunctionKind::Import(_));
        let part_of = |id: &FunctionId| {
            let comes_to = |reach: &Reach| imported(*id) || reach.functions.contains(id);
            reaches.iter().position(comes_to).unwrap_or(reaches.len())
        };
        let mut slots = BTreeMap::new();
        for element in whole.elements.iter() {
            let (start, functions) = active(&element.kind, &element.items)?;
            for (slot, id) in (start..).zip(functions) {
                slots.extend(place(*id).map(|place| (slot, place)));
            }
        }
        let mut free = slots.keys().next_back().map_or(1, |last| last + 1);
        let mut split_points = BTreeMap::new();
        let come_to = reaches.iter().flat_map(|reach| &reach.split_points);
        for split_point in come_to.filter_map(|id| place(*id)) {
            let slot = slots.iter().find(|(_, function)| **function == split_point);
            let slot = slot.map_or(free, |(slot, _)| *slot);
            free = free.max(slot + 1);
            slots.insert(slot, split_point);
            split_points.insert(split_point, slot);
        }
        Ok(Self {
            part_of: ids.iter().map(part_of).collect(),
            slots,
            split_points,
            data: memory::shared_out(whole, links, reaches)?,
        })
    }

    /// Makes one part of a reading of the whole.
    fn make(&self, part: usize, module: &mut Module, asked: &mut [Asked]) -> Outcome {
        let ids: Vec<FunctionId> = module.funcs.iter().map(walrus::Function::id).collect();
        let table = function_table(module)?;
        for (split_point, slot) in &self.split_points {
            if self.part_of[*split_point] > part {
                let stub = through_the_table(module, ids[*split_point], table, *slot)?;
                module.funcs.get_mut(ids[*split_point]).kind = FunctionKind::Local(stub);
            }
        }
        self.fill_table(module, &ids, |place| self.part_of[place] == part)?;
        memory::fill(module, &self.data[part])?;
        if part == 0 {
            give(module, &ids, &asked[part])?;
            without_notes(module);
            gc::run(module);
            return Ok(());
        }
        let exports: Vec<_> = module.exports.iter().map(walrus::Export::id).collect();
        for export in exports {
            module.exports.delete(export);
        }
        module.start = None;
        give(module, &ids, &asked[part])?;
        let mut whats = self.import_everything(part, module, &ids);
        without_notes(module);
        gc::run(module);
        for import in module.imports.iter_mut() {
            let Some((owner, what)) = whats.remove(&import.name) else {
                return Err(Error::new(format!(
                    "A part of the module asks for {} of {}.",
                    import.name, import.module
                )));
            };
            let next = asked[owner].len().to_string();
            let name = asked[owner].entry(what).or_insert(next);
            import.name.clone_from(name);
        }
        Ok(())
    }

    /// Asks the parts before it for everything that there is in them.
    fn import_everything(
        &self,
        part: usize,
        module: &mut Module,
        ids: &[FunctionId],
    ) -> BTreeMap<String, (usize, What)> {
        let mut whats = BTreeMap::new();
        let old: Vec<_> = module.imports.iter().map(walrus::Import::id).collect();
        for import in old {
            module.imports.delete(import);
        }
        let mut ask = |module: &mut Module, kind: ImportKind, owner: usize, what: What| {
            let name = format!("a{}", whats.len());
            let import = module.imports.add(&owner.to_string(), &name, kind);
            whats.insert(name, (owner, what));
            import
        };
        for (place, id) in ids.iter().enumerate() {
            let owner = self.part_of[place];
            if owner < part {
                let kind = ImportKind::Function(*id);
                let import = ask(module, kind, owner, What::Function(place));
                let function = module.funcs.get_mut(*id);
                let ty = function.ty();
                function.kind = FunctionKind::Import(ImportedFunction { import, ty });
            }
        }
        let memories: Vec<_> = module.memories.iter().map(walrus::Memory::id).collect();
        for (place, id) in memories.into_iter().enumerate() {
            let import = ask(module, ImportKind::Memory(id), 0, What::Memory(place));
            module.memories.get_mut(id).import = Some(import);
        }
        let tables: Vec<_> = module.tables.iter().map(walrus::Table::id).collect();
        for (place, id) in tables.into_iter().enumerate() {
            let import = ask(module, ImportKind::Table(id), 0, What::Table(place));
            module.tables.get_mut(id).import = Some(import);
        }
        let globals: Vec<_> = module.globals.iter().map(walrus::Global::id).collect();
        for (place, id) in globals.into_iter().enumerate() {
            let import = ask(module, ImportKind::Global(id), 0, What::Global(place));
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

/// Gives later parts what they ask for.
fn give(module: &mut Module, ids: &[FunctionId], asked: &Asked) -> Outcome {
    for (what, name) in asked {
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
    Ok(())
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
    Err(Error::new(what).remedy("See xtask/src/split/parts.rs, which must know of it."))
}
