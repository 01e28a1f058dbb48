//! Known answers, and every bound from both sides.
//!
//! The answers of the reference program, at 19 MiB and two passes:
//! `printf %s "$word" | argon2 "sixteen letters!" -id -v 13 -k 19456 -t 2 -p 1 -l 32 -r`

use std::fmt::Write as _;

use argon2::{Algorithm, Argon2, AssociatedData, ParamsBuilder, Version};

use super::*;

const WORD: &[u8] = b"Pauline walks the dog";
const SALT: &[u8] = b"sixteen letters!";
const LEAST: (u32, u32) = (*MEMORY_KIB.start(), *PASSES.start());

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// What comes of a word and a salt with the least that is allowed.
fn of(word: &[u8], salt: &[u8]) -> Result<Vec<u8>, Refusal> {
    stretch(word, salt, LEAST.0, LEAST.1)
}

/// RFC 9106, section 5.3. Four lanes, a secret and associated data: not what we use, but the same code.
#[test]
fn the_answer_of_the_standard_is_given() {
    let params = ParamsBuilder::new()
        .m_cost(32)
        .t_cost(3)
        .p_cost(4)
        .data(AssociatedData::new(&[4; 12]).unwrap())
        .build()
        .unwrap();
    let mut key = [0; KEY_BYTES];
    Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params)
        .unwrap()
        .hash_password_into(&[1; 32], &[2; 16], &mut key)
        .unwrap();
    assert_eq!(
        hex(&key),
        "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"
    );
}

#[test]
fn the_answers_of_the_reference_program_are_given() {
    assert_eq!(
        hex(&of(WORD, SALT).unwrap()),
        "94949c6c483f301b9ef84639e6a03ffdd1e0e4cba9d92efe90f52addaa50a55b"
    );
    assert_eq!(
        hex(&of("Žofie čte".as_bytes(), SALT).unwrap()),
        "bd0aeb30a0c28acfb9d2a061d08337bc57483957df880d249a1d063bb25208cd"
    );
    // -k 65536 -t 3
    assert_eq!(
        hex(&stretch(WORD, SALT, 65_536, 3).unwrap()),
        "988e9ceeeaf27cb1bb3239e4be8261a7f69a7573ea1a45da6b24bc413bfeab6f"
    );
}

#[test]
fn another_letter_and_another_salt_each_make_another_key() {
    let key = of(WORD, SALT).unwrap();
    assert_ne!(of(b"Pauline walks the fog", SALT).unwrap(), key);
    assert_ne!(of(WORD, b"sixteen letters?").unwrap(), key);
}

#[test]
fn memory_under_and_over_the_bounds_is_refused() {
    for memory in [0, 8, 19_455, 262_145, u32::MAX] {
        let key = stretch(WORD, SALT, memory, 2);
        assert_eq!(key, Err(Refusal::OutOfBounds), "{memory} KiB");
    }
}

#[test]
fn passes_under_and_over_the_bounds_are_refused() {
    for passes in [0, 1, 11, u32::MAX] {
        let key = stretch(WORD, SALT, LEAST.0, passes);
        assert_eq!(key, Err(Refusal::OutOfBounds), "{passes} passes");
    }
}

#[test]
fn a_salt_of_another_length_is_refused() {
    for length in [0, 8, 15, 17, 32] {
        let key = of(WORD, &vec![7; length]);
        assert_eq!(key, Err(Refusal::OutOfBounds), "{length} bytes");
    }
}

#[test]
fn no_word_and_an_endless_word_are_refused() {
    assert_eq!(of(b"", SALT), Err(Refusal::OutOfBounds));
    assert_eq!(of(&[b'a'; 1025], SALT), Err(Refusal::OutOfBounds));
}

#[test]
fn what_lies_on_the_bounds_is_allowed() {
    assert!(of(b"a", SALT).is_ok());
    assert!(of(&[b'a'; 1024], SALT).is_ok());
    assert!(stretch(WORD, SALT, LEAST.0, 10).is_ok());
    assert!(stretch(WORD, SALT, 262_144, 2).is_ok());
}

#[test]
fn memory_that_the_device_cannot_spare_is_told_apart() {
    assert_eq!(meant(argon2::Error::OutOfMemory), Refusal::TooLittleMemory);
    assert_eq!(meant(argon2::Error::SaltTooShort), Refusal::OutOfBounds);
}
