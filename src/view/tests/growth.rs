//! What one more letter takes does not grow with the plan: neither what is drawn, nor what is asked of the memory.

use std::cell::RefCell;

use super::*;
use crate::plan::About;
use crate::session::Field;
use crate::view::drawn::counting::drawn_anew;

/// Lines in one place: a few, as many as are shown of many, and as many as are hardly ever said.
const LINES: [usize; 3] = [10, 100, 1_000];

/// A talk about one card, of which so much was said.
fn talk(lines: usize) -> Model {
    let mut model = full_visit();
    for line in 0..lines {
        let said = example::mine(about(), &format!("I like the harbour {line}"));
        asked(
            &mut model,
            [intention::Writing::Change(Change::WriteLine(said)).into()],
        );
    }
    let mut model = at(model, Screen::Talk(example::card("quiet")));
    types(&mut model, "I");
    model
}

fn about() -> About {
    About::Card(example::card("quiet"))
}

fn types(model: &mut Model, text: &str) {
    let field = Field::about(&about());
    let text = text.to_owned();
    asked(model, [intention::Writing::Type { field, text }.into()]);
}

/// How many parts a browser would draw anew after this.
fn drawn_after(model: Model, happens: impl FnOnce(&mut Model)) -> usize {
    let model = RefCell::new(model);
    drawn_anew(
        || drop(page(&model.borrow())),
        || {
            happens(&mut model.borrow_mut());
            drop(page(&model.borrow()));
        },
    )
}

#[test]
fn a_letter_draws_no_part_anew_but_its_field_and_a_line_draws_as_many_however_much_was_said() {
    let first = drawn_after(on_the_desk(), |model| *model = talk(0));
    assert!(first > 5, "{first} parts on a screen that was not there");
    for lines in LINES {
        let letter = drawn_after(talk(lines), |model| types(model, "I l"));
        assert_eq!(letter, 0, "the field is none of the parts: {lines} lines");
    }
    let line = LINES.map(|lines| {
        drawn_after(talk(lines), |model| {
            let said = example::mine(about(), "and the boats");
            asked(
                model,
                [intention::Writing::Change(Change::WriteLine(said)).into()],
            );
        })
    });
    assert_eq!(line, [line[0]; 3]);
    assert!((1..=8).contains(&line[0]), "{line:?}");
}

#[test]
fn a_letter_takes_as_many_pieces_of_memory_however_much_was_said() {
    // What is made once of the guide is made before anybody counts.
    drop(page(&talk(1)));
    let taken = LINES.map(|lines| {
        let mut model = talk(lines);
        types(&mut model, "I l");
        let taken = allocation_counter::measure(|| types(&mut model, "I li"));
        let built = allocation_counter::measure(|| {
            drop(app(&model, model.announced(), Callback::noop()));
        });
        (taken.count_total, built.count_total)
    });
    assert_eq!(taken, [taken[0]; 3]);
    let (heard, built) = taken[0];
    assert!(
        heard <= 8 && built <= 160,
        "{heard} to hear it, {built} to show it"
    );
}
