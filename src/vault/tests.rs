use super::*;
use base64ct::{Base64, Encoding};

fn random() -> Random {
    Random::from_seed(&Key::from_bytes([7; 32]))
}

#[test]
fn what_was_sealed_opens_with_its_key_and_for_what_it_is_about() {
    let (mut random, words) = (random(), "Not a hostel.\u{2028} Not again. \u{1F6B2}");
    let (key, other) = (random.key(), random.key());
    let sealed = seal(&key, &mut random, "plan/a/7", words.as_bytes());

    assert_eq!(
        open(&key, "plan/a/7", &sealed),
        Ok(words.as_bytes().to_vec())
    );
    for (key, about) in [(&other, "plan/a/7"), (&key, "plan/b/7"), (&key, "plan/a/6")] {
        assert_eq!(open(key, about, &sealed), Err(Broken), "{about}");
    }
}

/// Every bit of what lies on the disk: of the nonce, of the words and of the mark at their end.
#[test]
fn no_flipped_bit_is_taken_for_what_was_sealed() {
    let mut random = random();
    let key = random.key();
    let sealed = seal(&key, &mut random, "about", b"nobody else");
    let bytes = Base64::decode_vec(&sealed).unwrap();
    for bit in 0..bytes.len() * 8 {
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        let flipped = Base64::encode_string(&flipped);
        assert_eq!(open(&key, "about", &flipped), Err(Broken), "bit {bit}");
    }
}

#[test]
fn what_is_cut_short_or_no_seal_at_all_does_not_open() {
    let mut random = random();
    let key = random.key();
    let sealed = seal(&key, &mut random, "about", b"x");
    for text in [
        "",
        "====",
        "plain words",
        &sealed[..sealed.len() - 4],
        &sealed[..12],
    ] {
        assert_eq!(open(&key, "about", text), Err(Broken), "{text}");
    }
}

/// The example of draft-irtf-cfrg-xchacha-03, §A.3.1, with the nonce in front as we keep it.
#[test]
fn the_cipher_is_the_published_one() {
    let key: Vec<u8> = (0x80..=0x9f).collect();
    let key = Key::from_bytes(key.try_into().unwrap());
    let nonce: Vec<u8> = (0x40..=0x57).collect();
    let sealed = "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39\
                  ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9\
                  21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49";
    let sealed: Vec<u8> = (0..sealed.len() / 2)
        .map(|at| u8::from_str_radix(&sealed[2 * at..2 * at + 2], 16).unwrap())
        .collect();
    let sealed = Base64::encode_string(&[nonce, sealed].concat());
    let about: Vec<u8> = vec![
        0x50, 0x51, 0x52, 0x53, 0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7,
    ];
    // The example is about bytes that are no text, so it is opened one level lower down.
    let opened = seal::open_about(&key, &about, &sealed).unwrap();
    assert!(opened.starts_with(b"Ladies and Gentlemen of the class of '99"));
}

/// However much is sealed: a nonce that came twice would give both away.
#[test]
fn no_two_seals_begin_alike() {
    let mut random = random();
    let key = random.key();
    let sizes = [0, 1, 16, 64, 199, 200, 201, 4_096, 100_000];
    let nonces: std::collections::HashSet<_> = (0..9_000)
        .map(|number| {
            let size = sizes[if number < 8_900 {
                number % 7
            } else {
                number % 9
            }];
            seal(&key, &mut random, "", &vec![7; size])[..32].to_owned()
        })
        .collect();
    assert_eq!(nonces.len(), 9_000);
}

/// RFC 8439, appendix A.1: the first 32 bytes of the key stream of an all-zero key, and what comes after them.
const FIRST: [u8; 32] = [
    0x76, 0xb8, 0xe0, 0xad, 0xa0, 0xf1, 0x3d, 0x90, 0x40, 0x5d, 0x6a, 0xe5, 0x53, 0x86, 0xbd, 0x28,
    0xbd, 0xd2, 0x19, 0xb8, 0xa0, 0x8d, 0xed, 0x1a, 0xa8, 0x36, 0xef, 0xcc, 0x8b, 0x77, 0x0d, 0xc7,
];
const THEN: [u8; 8] = [0xda, 0x41, 0x59, 0x7c, 0x51, 0x57, 0x48, 0x8d];

#[test]
fn random_bytes_are_the_published_key_stream_behind_the_next_key() {
    let mut random = Random::from_seed(&Key::from_bytes([0; 32]));
    assert_eq!(random.bytes(), THEN);
    let mut next = Random::from_seed(&Key::from_bytes(FIRST));
    assert_eq!(
        random.bytes::<8>(),
        next.bytes::<8>(),
        "the key of the first draw is gone"
    );
}

#[test]
fn bytes_that_were_stirred_in_change_all_that_follows() {
    let drawn = |fresh: &[[u8; 32]]| {
        let mut random = random();
        for fresh in fresh {
            random.stir(&Key::from_bytes(*fresh));
        }
        random.bytes::<16>()
    };
    let all = [
        drawn(&[]),
        drawn(&[[1; 32]]),
        drawn(&[[2; 32]]),
        drawn(&[[0; 32]]),
    ];
    for (at, one) in all.iter().enumerate() {
        assert!(!all[..at].contains(one), "{at}");
    }
    // What was there before counts as well as what was stirred in, bit by bit.
    let of = |seed: u8, fresh: u8| {
        let mut random = Random::from_seed(&Key::from_bytes([seed; 32]));
        random.stir(&Key::from_bytes([fresh; 32]));
        random.bytes::<16>()
    };
    let mixed = [(7, 0), (8, 0), (7, 0xff), (8, 0xff), (0, 0), (0xff, 0)].map(|(a, b)| of(a, b));
    for (at, one) in mixed.iter().enumerate() {
        assert!(!mixed[..at].contains(one), "{at}");
    }
    assert_eq!(
        of(0xff, 0),
        of(0, 0xff),
        "neither counts more than the other"
    );
    // What was stirred in twice is not taken back.
    assert_ne!(drawn(&[[1; 32], [1; 32]]), drawn(&[]));
}

/// The example of FIPS 180-4 for three letters.
#[test]
fn the_digest_is_the_published_one() {
    let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(digest(b"abc"), abc);
}

/// Reckoned by Python's `hmac`: the key of names is `HMAC(key, "alongside/names/1")`, and a name the first 16 bytes of
/// `HMAC(key of names, bytes)`.
#[test]
fn a_name_is_what_its_document_says_and_another_one_under_another_key() {
    let key = Key::from_bytes([3; 32]);
    let name = name_of(&key, b"a boat");
    assert_eq!(name, "55b3b1c04bdc4c8d50b47490021c4b2e");
    assert_ne!(name, name_of(&key, b"a boat."));
    assert_ne!(name, name_of(&Key::from_bytes([4; 32]), b"a boat"));
}

#[test]
fn a_cost_out_of_bounds_is_refused() {
    for (memory, passes) in [(65_536, 3), (19_456, 2), (262_144, 10)] {
        let cost = StretchCost::parse(memory, passes).unwrap();
        assert_eq!((cost.memory_kib(), cost.passes()), (memory, passes));
    }
    for (memory, passes) in [
        (19_455, 2),
        (19_456, 1),
        (262_145, 3),
        (65_536, 11),
        (u32::MAX, u32::MAX),
        (0, 0),
    ] {
        assert_eq!(
            StretchCost::parse(memory, passes),
            None,
            "{memory} {passes}"
        );
    }
}

#[test]
fn a_key_does_not_show_itself() {
    assert_eq!(format!("{:?}", Key::from_bytes([65; 32])), "Key");
}
