//! Makes a small module as the linker would: each function and each piece of data with a name, and with a note of what it
//! names.

use std::borrow::Cow;

use wasm_encoder::{
    CodeSection, ConstExpr, CustomSection, DataSection, DataSymbolDefinition, ElementSection,
    Elements, Encode as _, EntityType, ExportKind, ExportSection, Function, FunctionSection,
    ImportSection, Instruction as Do, LinkingSection, MemorySection, MemoryType, NameMap,
    NameSection, RefType, Section as _, SymbolTable, TableSection, TableType, TypeSection,
};
use wasmparser::{Parser, Payload, RelocationType};

/// Where the data lies.
pub const DATA: i32 = 1024;
/// Functions by their numbers. The first is JavaScript's, the second is all that JavaScript calls.
pub const ASKED: u32 = 0;
pub const OUTSIDE: u32 = 1;
pub const DOOR: u32 = 2;
pub const BEHIND: u32 = 3;
pub const SHARED: u32 = 4;
pub const BY_ADDRESS: u32 = 5;
pub const BEHIND_BY_ADDRESS: u32 = 6;
pub const NAMES: [&str; 7] = [
    "asked",
    "_ZN3app7outsideE",
    "_ZN3app4doorE",
    "_ZN3app6behindE",
    "_ZN3app6sharedE",
    "_ZN3app10by_addressE",
    "_ZN3app17behind_by_addressE",
];
/// Functions in the table, from its first place on.
pub const TABLE: [u32; 3] = [BEHIND_BY_ADDRESS, BY_ADDRESS, BEHIND];
/// Pieces of data with the function that each names, if any. The names of functions are four bytes.
pub const PIECES: [(&str, &str, Option<u32>); 4] = [
    ("first", "on the first screen!", None),
    ("rest", "not on the first screen!", None),
    ("pointer", "PPPP", Some(BY_ADDRESS)),
    ("other", "QQQQ", Some(BEHIND_BY_ADDRESS)),
];

/// Something that is named: by which kind of note, in which function, and which symbol. Functions come first, then pieces.
pub type Note = (RelocationType, u32, u32);

pub const NOTES: [Note; 5] = [
    (RelocationType::FunctionIndexLeb, OUTSIDE, DOOR),
    (RelocationType::MemoryAddrSleb, OUTSIDE, piece(0)),
    (RelocationType::MemoryAddrSleb, SHARED, piece(2)),
    (RelocationType::MemoryAddrLeb, BEHIND, piece(1)),
    (RelocationType::MemoryAddrLeb, BEHIND, piece(3)),
];

/// The symbol of a piece of data.
pub const fn piece(number: u32) -> u32 {
    BEHIND_BY_ADDRESS + 1 + number
}

/// Each function leaves its number behind, by which it is known again.
fn body(number: u32) -> Function {
    let mut body = Function::new([]);
    body.instruction(&Do::I32Const(i32::try_from(number).unwrap() + 100));
    body.instruction(&Do::Drop);
    let calls: &[u32] = match number {
        OUTSIDE => &[DOOR, SHARED],
        DOOR => &[BEHIND, SHARED],
        BEHIND => &[ASKED],
        _ => &[],
    };
    for call in calls {
        body.instruction(&Do::Call(*call));
    }
    body.instruction(&Do::End);
    body
}

pub fn unlinked() -> Vec<u8> {
    let mut module = wasm_encoder::Module::new();
    let mut types = TypeSection::new();
    types.ty().function([], []);
    module.section(&types);
    let mut imports = ImportSection::new();
    imports.import("js", "asked", EntityType::Function(0));
    module.section(&imports);
    let mut functions = FunctionSection::new();
    let mut code = CodeSection::new();
    for number in ours() {
        functions.function(0);
        code.function(&body(number));
    }
    module.section(&functions);
    module.section(&table()).section(&memory());
    let mut exports = ExportSection::new();
    exports.export("outside", ExportKind::Func, OUTSIDE);
    exports.export("memory", ExportKind::Memory, 0);
    exports.export("table", ExportKind::Table, 0);
    module.section(&exports);
    let mut elements = ElementSection::new();
    let listed = Elements::Functions(Cow::Borrowed(&TABLE));
    elements.active(None, &ConstExpr::i32_const(1), listed);
    module.section(&elements).section(&code);
    let mut data = DataSection::new();
    let bytes: String = PIECES.iter().map(|(_, text, _)| *text).collect();
    data.active(0, &ConstExpr::i32_const(DATA), bytes.bytes());
    module.section(&data);
    let (mut names, mut of_functions) = (NameSection::new(), NameMap::new());
    for (number, name) in (0..).zip(NAMES) {
        of_functions.append(number, name);
    }
    names.functions(&of_functions);
    module.section(&names);
    module.finish()
}

/// The numbers of the functions that are not JavaScript's.
fn ours() -> impl Iterator<Item = u32> {
    (1..).take(NAMES.len() - 1)
}

fn table() -> TableSection {
    let mut tables = TableSection::new();
    let size = 1 + TABLE.len() as u64;
    tables.table(TableType {
        element_type: RefType::FUNCREF,
        table64: false,
        minimum: size,
        maximum: Some(size),
        shared: false,
    });
    tables
}

fn memory() -> MemorySection {
    let mut memories = MemorySection::new();
    memories.memory(MemoryType {
        minimum: 1,
        maximum: None,
        memory64: false,
        shared: false,
        page_size_log2: None,
    });
    memories
}

/// The same with what the linker writes down.
pub fn linked(notes: &[Note]) -> Vec<u8> {
    let mut module = unlinked();
    let (bodies, data) = sections(&module);
    let (symbols, in_data) = symbols();
    let mut linking = LinkingSection::new();
    linking.symbol_table(&symbols);
    linking.append_to(&mut module);
    // A byte in the middle of the function will do.
    let in_code = notes.iter().map(|(kind, function, symbol)| {
        let start = bodies[*function as usize - 1];
        (*kind, start + 2, *symbol)
    });
    written("reloc.CODE", &in_code.collect::<Vec<_>>(), &mut module);
    let in_data = in_data
        .iter()
        .map(|(at, function)| (RelocationType::TableIndexI32, data + at, *function));
    written("reloc.DATA", &in_data.collect::<Vec<_>>(), &mut module);
    module
}

/// The symbols, and where in the data which function is named.
fn symbols() -> (SymbolTable, Vec<(u32, u32)>) {
    let mut symbols = SymbolTable::new();
    symbols.function(SymbolTable::WASM_SYM_UNDEFINED, ASKED, None);
    for number in ours() {
        symbols.function(0, number, Some(NAMES[number as usize]));
    }
    let (mut offset, mut named) = (0, Vec::new());
    for (name, text, function) in PIECES {
        let size = u32::try_from(text.len()).unwrap();
        let place = DataSymbolDefinition {
            index: 0,
            offset,
            size,
        };
        symbols.data(0, name, Some(place));
        named.extend(function.map(|function| (offset, function)));
        offset += size;
    }
    (symbols, named)
}

fn written(name: &str, notes: &[Note], module: &mut Vec<u8>) {
    let mut bytes = Vec::new();
    // The number of the section, which we do not look at.
    0_u32.encode(&mut bytes);
    u32::try_from(notes.len()).unwrap().encode(&mut bytes);
    for (kind, place, symbol) in notes {
        bytes.push(*kind as u8);
        place.encode(&mut bytes);
        symbol.encode(&mut bytes);
        if kind.addend_kind() != wasmparser::RelocAddendKind::None {
            0_i32.encode(&mut bytes);
        }
    }
    let section = CustomSection {
        name: name.into(),
        data: Cow::Borrowed(&bytes),
    };
    section.append_to(module);
}

/// Where each function begins in the code, and the bytes in the data.
fn sections(module: &[u8]) -> (Vec<u32>, u32) {
    let (mut code, mut bodies, mut data) = (0, Vec::new(), 0);
    for payload in Parser::new(0).parse_all(module) {
        match payload.unwrap() {
            Payload::CodeSectionStart { range, .. } => code = range.start,
            Payload::CodeSectionEntry(body) => bodies.push(body.range().start - code),
            Payload::DataSection(segments) => {
                let start = segments.range().start;
                let segment = segments.into_iter().next().unwrap().unwrap();
                data = segment.range.end - segment.data.len() - start;
            }
            _ => {}
        }
    }
    let bodies = bodies.into_iter().map(|at| u32::try_from(at).unwrap());
    (bodies.collect(), u32::try_from(data).unwrap())
}
