//! Takes a small module apart and looks at both parts.

mod small;

use std::borrow::Cow;

use walrus::{ElementItems, FunctionKind, Module};
use wasmparser::RelocationType;

use small::{
    BEHIND, BEHIND_BY_ADDRESS, BY_ADDRESS, DOOR, NAMES, NOTES, OUTSIDE, SHARED, linked, piece,
    unlinked,
};

use super::{Parts, at_split_points, links};
use crate::error::Outcome;

#[test]
fn what_is_behind_a_door_is_in_the_rest_and_nothing_else() {
    let parts = apart(&[&["app::door"]]).unwrap();
    let (first, rest) = (read(&parts[0]), read(&parts[1]));
    assert_eq!(constants(&first), [OUTSIDE, SHARED, BY_ADDRESS]);
    assert_eq!(constants(&rest), [DOOR, BEHIND, BEHIND_BY_ADDRESS]);
    assert!(first.exports.get_func("outside").is_ok());
}

#[test]
fn each_piece_of_data_goes_where_it_is_needed_and_keeps_its_address() {
    let parts = apart(&[&["app::door"]]).unwrap();
    let (first, rest) = (memory(&parts[0]), memory(&parts[1]));
    let whole = memory(&linked(&NOTES));
    assert!(text(&first).contains("\0\0on the first screen!\0\0"));
    assert!(text(&first).contains("\0PPPP\0"));
    assert!(text(&rest).contains("\0not on the first screen!\0\0\0\0QQQQ\0"));
    for (address, byte) in whole.iter().enumerate() {
        assert_eq!(first[address] | rest[address], *byte, "at {address}");
        assert!(
            first[address] == 0 || rest[address] == 0,
            "twice at {address}"
        );
    }
}

#[test]
fn everything_keeps_its_place_in_the_table_and_a_door_has_one_of_its_own() {
    let parts = apart(&[&["app::door"]]).unwrap();
    let (first, rest) = (places(&parts[0]), places(&parts[1]));
    assert_eq!(first, [(2, BY_ADDRESS)]);
    assert_eq!(rest, [(1, BEHIND_BY_ADDRESS), (3, BEHIND), (4, DOOR)]);
    for part in &parts {
        let sizes: Vec<_> = read(part)
            .tables
            .iter()
            .map(|it| (it.initial, it.maximum))
            .collect();
        assert_eq!(sizes, [(5, Some(5))]);
    }
}

#[test]
fn the_rest_asks_the_first_for_just_what_it_uses() {
    let parts = apart(&[&["app::door"]]).unwrap();
    let (first, rest) = (read(&parts[0]), read(&parts[1]));
    for import in rest.imports.iter() {
        assert_eq!(import.module, "0");
        let given = first
            .exports
            .iter()
            .find(|export| export.name == import.name);
        let given = given.map(|export| format!("{:?}", export.item));
        let kind = format!("{:?}", import.kind);
        let kind = kind.split('(').next().unwrap();
        assert!(
            given.is_some_and(|given| given.starts_with(kind)),
            "{kind} {}",
            import.name
        );
    }
    // The function that both call, what JavaScript gives, the memory and the table.
    assert_eq!(rest.imports.iter().count(), 4);
}

#[test]
fn what_is_behind_a_second_door_comes_in_a_chunk_of_its_own() {
    let parts = apart(&[&["app::door"], &["app::behind"]]).unwrap();
    let numbers = parts.iter().map(|part| constants(&read(part)));
    assert_eq!(
        numbers.collect::<Vec<_>>(),
        [
            vec![OUTSIDE, SHARED, BY_ADDRESS],
            vec![DOOR],
            vec![BEHIND, BEHIND_BY_ADDRESS],
        ]
    );
    let whole = memory(&linked(&NOTES));
    let laid: Vec<_> = parts.iter().map(|part| memory(part)).collect();
    for (address, byte) in whole.iter().enumerate() {
        let once = laid.iter().filter(|memory| memory[address] != 0).count();
        assert_eq!(once, usize::from(*byte != 0), "at {address}");
    }
    assert_eq!(places(&parts[1]), [(4, DOOR)]);
    assert_eq!(places(&parts[2]), [(1, BEHIND_BY_ADDRESS), (3, BEHIND)]);
}

#[test]
fn a_later_chunk_calls_an_earlier_one_by_what_it_gives() {
    // The second door is before the first here, so that what is behind it calls back.
    let parts = apart(&[&["app::shared"], &["app::door"]]).unwrap();
    let (shared, rest) = (read(&parts[1]), read(&parts[2]));
    assert_eq!(constants(&shared), [SHARED, BY_ADDRESS]);
    let asked: Vec<_> = rest
        .imports
        .iter()
        .map(|import| import.module.as_str())
        .collect();
    assert!(asked.contains(&"0") && asked.contains(&"1"), "{asked:?}");
    for import in rest.imports.iter().filter(|import| import.module == "1") {
        assert!(
            shared.exports.get_func(&import.name).is_ok(),
            "{}",
            import.name
        );
    }
}

#[test]
fn without_doors_everything_that_can_be_called_is_in_the_first() {
    let parts = apart(&[&[]]).unwrap();
    assert_eq!(constants(&read(&parts[0])).len(), NAMES.len() - 1);
    assert!(constants(&read(&parts[1])).is_empty());
    assert_eq!(memory(&parts[0]), memory(&linked(&NOTES)));
}

#[test]
fn a_door_that_is_not_there_is_told() {
    let problem = apart(&[&["app::gate"]]).err().unwrap().to_string();
    assert!(
        problem.contains("app::gate") && problem.contains("inline(never)"),
        "{problem}"
    );
}

#[test]
fn a_module_of_which_the_linker_tells_nothing_is_refused() {
    let problem = links::read(&unlinked()).unwrap_err().to_string();
    assert!(problem.contains("--emit-relocs"), "{problem}");
}

#[test]
fn what_is_named_in_a_way_that_we_do_not_know_is_refused() {
    let notes = [(RelocationType::MemoryAddrTlsSleb, OUTSIDE, piece(0))];
    let problem = links::read(&linked(&notes)).unwrap_err().to_string();
    assert!(problem.contains("MemoryAddrTlsSleb"), "{problem}");
}

#[test]
fn a_module_whose_functions_are_not_the_linkers_is_refused() {
    let linked = linked(&NOTES);
    let mut other = read_with_names(&linked);
    let door = other.funcs.by_name(NAMES[DOOR as usize]).unwrap();
    other.funcs.get_mut(door).name = Some("something else".into());
    let problem = at_split_points(&linked, &mut other, &[])
        .err()
        .unwrap()
        .to_string();
    assert!(problem.contains(NAMES[DOOR as usize]), "{problem}");
}

fn apart(doors: &[&[&str]]) -> Outcome<Parts> {
    let linked = linked(&NOTES);
    let parts = at_split_points(&linked, &mut read_with_names(&linked), doors)?;
    for part in &parts {
        wasmparser::validate(part).unwrap();
    }
    Ok(parts)
}

fn read(wasm: &[u8]) -> Module {
    super::parsed(wasm).unwrap()
}

fn read_with_names(wasm: &[u8]) -> Module {
    Module::from_buffer(wasm).unwrap()
}

/// The numbers of the functions that a module has.
fn constants(module: &Module) -> Vec<u32> {
    let mut numbers: Vec<_> = module
        .funcs
        .iter()
        .filter_map(|function| number_of(module, function.id()))
        .collect();
    numbers.sort_unstable();
    numbers
}

fn number_of(module: &Module, id: walrus::FunctionId) -> Option<u32> {
    let FunctionKind::Local(body) = &module.funcs.get(id).kind else {
        return None;
    };
    let first = body.block(body.entry_block()).instrs.first()?;
    let walrus::ir::Instr::Const(constant) = &first.0 else {
        return None;
    };
    match constant.value {
        walrus::ir::Value::I32(value) => u32::try_from(value - 100).ok(),
        _ => None,
    }
}

/// What is in the table, by place.
fn places(wasm: &[u8]) -> Vec<(u32, u32)> {
    let module = read(wasm);
    let mut places = Vec::new();
    for element in module.elements.iter() {
        let walrus::ElementKind::Active { offset, .. } = &element.kind else {
            panic!("{element:?}");
        };
        let start = super::parts::address(offset).unwrap();
        let ElementItems::Functions(ids) = &element.items else {
            panic!("{element:?}");
        };
        for (place, id) in (start..).zip(ids) {
            places.push((place, number_of(&module, *id).unwrap()));
        }
    }
    places.sort_unstable();
    places
}

/// What memory begins with.
fn memory(wasm: &[u8]) -> Vec<u8> {
    let mut memory = vec![0; 2048];
    for data in read(wasm).data.iter() {
        let walrus::DataKind::Active { offset, .. } = &data.kind else {
            panic!("{data:?}");
        };
        let start = super::parts::address(offset).unwrap() as usize;
        memory[start..start + data.value.len()].copy_from_slice(&data.value);
    }
    memory
}

fn text(memory: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(memory)
}
