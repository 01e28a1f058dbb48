//! Reads what the linker wrote down of who uses what: which functions and which pieces of data each function and each
//! piece of data names. Without it nobody could tell a number from an address.
//!
//! It reads the module as the linker left it. Anything it does not understand is an error and never passed over.

use std::{collections::HashMap, ops::Range};

use wasmparser::{
    DataKind, DefinedDataSymbol, KnownCustom, Linking, LinkingSectionReader, Name,
    NameSectionReader, Operator, Parser, Payload, RelocSectionReader, RelocationEntry,
    RelocationType, SymbolInfo, TypeRef,
};

use crate::error::{Because, Error, Outcome};

/// Something that is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// A function, by its number in the linked module.
    Function(u32),
    /// A piece of data, by its place in [`Links::pieces`].
    Piece(usize),
}

/// What lies in memory under one name.
#[derive(Clone, Debug)]
pub struct Piece {
    pub addresses: Range<usize>,
    pub names: Vec<Named>,
}

/// Who names what.
#[derive(Debug, Default)]
pub struct Links {
    /// What each function is called, by its number.
    pub names: HashMap<u32, String>,
    /// What each function names, by its number.
    pub functions: HashMap<u32, Vec<Named>>,
    pub pieces: Vec<Piece>,
    /// What is named from somewhere that has no name itself.
    pub loose: Vec<Named>,
}

/// Reads the links of a module that was linked with `--emit-relocs`.
pub fn read(linked: &[u8]) -> Outcome<Links> {
    let said = said(linked).because(|| "The linked module cannot be read".into())?;
    if said.symbols.is_empty() {
        return Err(Error::new("The linker has not written down who uses what.")
            .remedy("Does build.rs still ask for --emit-relocs?"));
    }
    let (pieces, of_symbol) = said.pieces()?;
    let called = |(number, name): (&u32, &&str)| (*number, (*name).to_owned());
    let mut links = Links {
        names: said.names.iter().map(called).collect(),
        pieces,
        ..Links::default()
    };
    for note in &said.in_code {
        if let Some(named) = said.named(note, &of_symbol)? {
            let function = said.function_at(said.code + note.offset as usize)?;
            links.functions.entry(function).or_default().push(named);
        }
    }
    for note in &said.in_data {
        if let Some(named) = said.named(note, &of_symbol)? {
            links.named_at(said.address_at(said.data + note.offset as usize)?, &named);
        }
    }
    Ok(links)
}

impl Links {
    /// The data at this address names something. Pieces may lie over each other.
    fn named_at(&mut self, address: usize, named: &Named) {
        let here = |piece: &&mut Piece| piece.addresses.contains(&address);
        let mut has_name = false;
        for piece in self.pieces.iter_mut().filter(here) {
            piece.names.push(named.clone());
            has_name = true;
        }
        if !has_name {
            self.loose.push(named.clone());
        }
    }
}

/// A segment of the memory: where its bytes are in the file, and where they go.
struct Segment {
    file: Range<usize>,
    address: usize,
}

/// What the sections of the module say.
#[derive(Default)]
struct Said<'a> {
    imported: usize,
    names: HashMap<u32, &'a str>,
    /// Where the code and the data begin in the file.
    code: usize,
    data: usize,
    bodies: Vec<Range<usize>>,
    segments: Vec<Segment>,
    symbols: Vec<SymbolInfo<'a>>,
    in_code: Vec<RelocationEntry>,
    in_data: Vec<RelocationEntry>,
}

fn said(linked: &[u8]) -> wasmparser::Result<Said<'_>> {
    let mut said = Said::default();
    for payload in Parser::new(0).parse_all(linked) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    said.imported += usize::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionStart { range, .. } => said.code = range.start,
            Payload::CodeSectionEntry(body) => said.bodies.push(body.range()),
            Payload::DataSection(segments) => {
                said.data = segments.range().start;
                for segment in segments {
                    let segment = segment?;
                    let file = segment.range.end - segment.data.len()..segment.range.end;
                    if let Some(address) = place(&segment.kind)? {
                        said.segments.push(Segment { file, address });
                    }
                }
            }
            Payload::CustomSection(section) => match (section.name(), section.as_known()) {
                (_, KnownCustom::Name(names)) => said.hear_names(names)?,
                (_, KnownCustom::Linking(linking)) => said.hear_symbols(&linking)?,
                ("reloc.CODE", KnownCustom::Reloc(entries)) => said.in_code = all(&entries)?,
                ("reloc.DATA", KnownCustom::Reloc(entries)) => said.in_data = all(&entries)?,
                _ => {}
            },
            _ => {}
        }
    }
    Ok(said)
}

/// Where in memory a segment goes.
fn place(kind: &DataKind<'_>) -> wasmparser::Result<Option<usize>> {
    let DataKind::Active { offset_expr, .. } = kind else {
        return Ok(None);
    };
    let first = offset_expr.get_operators_reader().read()?;
    Ok(match first {
        Operator::I32Const { value } => usize::try_from(value).ok(),
        _ => None,
    })
}

fn all(entries: &RelocSectionReader<'_>) -> wasmparser::Result<Vec<RelocationEntry>> {
    entries.entries().into_iter().collect()
}

impl<'a> Said<'a> {
    fn hear_names(&mut self, names: NameSectionReader<'a>) -> wasmparser::Result<()> {
        for part in names {
            if let Name::Function(names) = part? {
                for name in names {
                    let name = name?;
                    self.names.insert(name.index, name.name);
                }
            }
        }
        Ok(())
    }

    fn hear_symbols(&mut self, linking: &LinkingSectionReader<'a>) -> wasmparser::Result<()> {
        for part in linking.subsections() {
            if let Linking::SymbolTable(symbols) = part? {
                self.symbols = symbols.into_iter().collect::<Result<_, _>>()?;
            }
        }
        Ok(())
    }

    /// What lies in memory, and which of it each symbol is.
    fn pieces(&self) -> Outcome<(Vec<Piece>, HashMap<u32, usize>)> {
        let (mut pieces, mut of_symbol) = (Vec::new(), HashMap::new());
        for (number, symbol) in (0..).zip(&self.symbols) {
            let SymbolInfo::Data {
                symbol: Some(place),
                ..
            } = symbol
            else {
                continue;
            };
            of_symbol.insert(number, pieces.len());
            pieces.push(Piece {
                addresses: self.addresses(*place)?,
                names: Vec::new(),
            });
        }
        Ok((pieces, of_symbol))
    }

    fn addresses(&self, place: DefinedDataSymbol) -> Outcome<Range<usize>> {
        let Some(segment) = self.segments.get(place.index as usize) else {
            return unknown("A piece of data lies in a segment that is not there.");
        };
        let start = segment.address + place.offset as usize;
        Ok(start..start + place.size as usize)
    }

    /// What is named here; nothing when it is neither a function nor data.
    fn named(
        &self,
        at: &RelocationEntry,
        of_symbol: &HashMap<u32, usize>,
    ) -> Outcome<Option<Named>> {
        use RelocationType as Type;
        match at.ty {
            Type::TypeIndexLeb
            | Type::GlobalIndexLeb
            | Type::GlobalIndexI32
            | Type::TableNumberLeb => {
                return Ok(None);
            }
            Type::FunctionIndexLeb
            | Type::TableIndexSleb
            | Type::TableIndexI32
            | Type::MemoryAddrLeb
            | Type::MemoryAddrSleb
            | Type::MemoryAddrI32
            | Type::MemoryAddrLocrelI32 => {}
            other => return unknown(&format!("The linker names something by {other:?}.")),
        }
        match self.symbols.get(at.index as usize) {
            Some(SymbolInfo::Func { index, .. }) => Ok(Some(Named::Function(*index))),
            // What has no place is an address that the linker itself knows, such as the end of the data.
            Some(SymbolInfo::Data { .. }) => {
                Ok(of_symbol.get(&at.index).copied().map(Named::Piece))
            }
            other => unknown(&format!("The linker names {other:?} by {:?}.", at.ty)),
        }
    }

    fn function_at(&self, place: usize) -> Outcome<u32> {
        // They are in the order of the file.
        let next = self.bodies.partition_point(|body| body.end <= place);
        let body = self.bodies.get(next).filter(|body| body.contains(&place));
        let number = body.and_then(|_| u32::try_from(self.imported + next).ok());
        match number {
            Some(number) => Ok(number),
            None => unknown("Something is named in the code outside of every function."),
        }
    }

    fn address_at(&self, place: usize) -> Outcome<usize> {
        let segment = self.segments.iter().find(|it| it.file.contains(&place));
        match segment {
            Some(segment) => Ok(segment.address + place - segment.file.start),
            None => unknown("Something is named in the data outside of every segment."),
        }
    }
}

fn unknown<T>(what: &str) -> Outcome<T> {
    Err(Error::new(what).remedy("See xtask/src/split/links.rs, which must know of it."))
}
