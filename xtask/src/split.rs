//! Takes the linked module apart into the chunks of `src/session/chunk.rs`: what the first screen needs, what the second
//! needs beside that, and the rest. Each comes right after the one before it.
//!
//! Some functions are *split points*: whoever calls them has seen to it that the chunk behind them has come. A chunk holds what can
//! be reached without going through a split point to a later one, and is in none before it. All have the same memory, the same
//! tables and the same globals, and a split point is a call through the table. So nothing is moved, and no
//! function knows of it. A split point that is opened too early traps; it does nothing by mistake.

pub mod links;
mod memory;
pub mod parts;
pub mod reach;

use links::Links;
use walrus::Module;

use crate::error::{Because, Error, Outcome};

pub use parts::Parts;

/// The split points to what the second screen needs, each `#[inline(never)]`. Whoever calls one knows that it has come: what is
/// read and what people ask for waits for it, see `Model::needs`.
const TO_OPENING: [&str; 20] = [
    // It is not done at once: what people ask for,
    "alongside::session::opening::<impl alongside::session::Model>::on_the_desk",
    "alongside::session::moving::<impl alongside::session::context::Context>::put_notice_away",
    "alongside::session::keeping::<impl alongside::session::context::Context>::keep",
    "alongside::session::update::<impl alongside::session::Model>::write",
    "alongside::session::settings::Preferences::update",
    // and what the device answers.
    "alongside::session::opening::<impl alongside::session::Model>::desk_hears",
    "alongside::session::keeping::<impl alongside::session::Model>::keeping_hears",
    "alongside::shell::perform::perform_at_the_table",
    // The device has told what lies on it.
    "alongside::session::second::<impl alongside::session::Model>::bring_to_second",
    // The opening is there: taps are judged.
    "alongside::shell::perform::listen_closely",
    // There is a plan, open or closed up.
    "alongside::session::moving::<impl alongside::session::context::Context>::take_back_what_was_only_looked_at",
    "alongside::shell::perform::leave",
    "alongside::session::update::<impl alongside::session::Model>::settle_everything",
    "alongside::session::context::Context::write_without_a_pause",
    "alongside::session::locking::<impl alongside::session::Model>::lock_up",
    "alongside::session::locking::<impl alongside::session::context::Context>::shut",
    // Something else is shown than an empty desk.
    "alongside::view::frame::around",
    "alongside::view::screens::beyond_the_desk",
    // Nobody has touched what opens with a secret word for long.
    "alongside::view::cover::unlock::unlock",
    // It is known what is kept here.
    "alongside::view::screens::desk::kept",
];

/// The split points to the rest. What waits for the opening alone goes through none of them.
const TO_REST: [&str; 36] = [
    "alongside::session::opening::<impl alongside::session::Model>::further_on_the_desk",
    "alongside::session::opening::<impl alongside::session::Model>::desk_hears_further",
    "alongside::session::opening::<impl alongside::session::context::Context>::begin_with",
    "alongside::session::moving::<impl alongside::session::Model>::go",
    "alongside::session::moving::<impl alongside::session::Model>::back",
    "alongside::session::moving::<impl alongside::session::context::Context>::stop_here",
    "alongside::session::moving::<impl alongside::session::context::Context>::reading",
    "alongside::session::pictures::<impl alongside::session::context::Context>::pictures",
    "alongside::session::mat::<impl alongside::session::context::Context>::cards",
    "alongside::session::people::<impl alongside::session::context::Context>::people",
    "alongside::session::alone::<impl alongside::session::context::Context>::alone",
    "alongside::session::taking::<impl alongside::session::context::Context>::take",
    "alongside::session::ending::<impl alongside::session::context::Context>::goodbye",
    "alongside::session::pictures::<impl alongside::session::context::Context>::pictures_hear",
    "alongside::session::mat::<impl alongside::session::context::Context>::cards_hear",
    "alongside::session::people::<impl alongside::session::context::Context>::people_hear",
    "alongside::session::taking::<impl alongside::session::context::Context>::taking_hears",
    "alongside::shell::perform::perform_further",
    "alongside::shell::perform::read_pool",
    "alongside::shell::perform::read_files",
    // Something lies on the tablet, or is closed up.
    "alongside::session::desk::Entry::read",
    "alongside::session::secret::Secret::open",
    "alongside::session::settings::Preferences::found",
    "alongside::session::locking::<impl alongside::session::context::Context>::uncover_what_is_shut",
    // The debriefs lie open or did, or their screen is shown.
    "alongside::session::learning::Learning::update",
    "alongside::session::learning::Learning::hears",
    "alongside::session::learning::Learning::close",
    "alongside::session::learning::Learning::open_up",
    "alongside::session::learning::Learning::open_again",
    "alongside::session::learning::Learning::type_in",
    "alongside::session::learning::Learning::write",
    "alongside::session::learning::Learning::write_now",
    // Something else is shown than the desk and the opening.
    "alongside::session::alone::<impl alongside::session::context::Context>::has_something_to_take",
    "alongside::view::cover::our_page::our_page",
    "alongside::view::parts::text_field::quiet_word",
    "alongside::view::screens::beyond_the_opening",
];

/// Takes the module apart. `linked` is as the linker left it, `joined` the same after it was joined to JavaScript.
pub fn apart(linked: &[u8], joined: &mut Module) -> Outcome<[Vec<u8>; 3]> {
    let parts = at_split_points(linked, joined, &[&TO_OPENING, &TO_REST])?;
    parts
        .try_into()
        .map_err(|_| Error::new("The module was taken into other parts than three."))
}

/// Takes a module apart at these split points: for each part but the first, those that lead into it.
pub fn at_split_points(
    linked: &[u8],
    joined: &mut Module,
    split_points: &[&[&str]],
) -> Outcome<Parts> {
    let links = links::read(linked)?;
    number(joined, &links)?;
    let joined = joined.emit_wasm();
    let module = parsed(&joined)?;
    let mut reaches = Vec::new();
    for part in 0..split_points.len() {
        let mut numbers = Vec::new();
        for split_point in split_points[part..].iter().copied().flatten() {
            numbers.extend(numbers_of(split_point, &links)?);
        }
        reaches.push(reach::from_outside(&module, &links, &numbers));
    }
    parts::made(&joined, &module, &links, &reaches)
}

/// Names each function by its number in the linked module, so that it is found again in whatever is made of this one.
fn number(module: &mut Module, links: &Links) -> Outcome {
    for function in module.funcs.iter_mut() {
        let number = u32::try_from(function.id().index()).ok();
        let linked = number.and_then(|number| Some((number, links.names.get(&number)?)));
        let name = function.name.take();
        if let Some((number, linked)) = linked {
            // What JavaScript calls has a shorter name now.
            if !name.is_some_and(|name| linked.starts_with(&name)) {
                return Err(Error::new(format!("The module has lost {linked}.")).remedy(
                    "See xtask/src/split.rs: the functions are no longer in the linker's order.",
                ));
            }
            function.name = Some(number.to_string());
        }
    }
    Ok(())
}

/// The numbers of the functions that have this name.
fn numbers_of(split_point: &str, links: &Links) -> Outcome<Vec<u32>> {
    let plain = |name: &str| format!("{:#}", rustc_demangle::demangle(name));
    let named = links
        .names
        .iter()
        .filter(|(_, name)| plain(name) == split_point);
    let numbers: Vec<u32> = named.map(|(number, _)| *number).collect();
    if numbers.is_empty() {
        return Err(Error::new(format!("There is no function {split_point}."))
            .remedy("Is it #[inline(never)], and is its name in xtask/src/split.rs right?"));
    }
    Ok(numbers)
}

fn parsed(wasm: &[u8]) -> Outcome<Module> {
    let mut config = walrus::ModuleConfig::new();
    config
        .generate_name_section(false)
        .generate_producers_section(false);
    Module::from_buffer_with_config(wasm, &config).because(|| "The module cannot be read".into())
}

#[cfg(test)]
mod tests;
